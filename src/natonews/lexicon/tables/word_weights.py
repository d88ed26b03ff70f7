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
            -4: """five-year""",
            -3: """transmedia""",
            -1: """mateen nostalgia""",
            1: """10-year""",
            3: """6-year-old""",
            4: """zero""",
            5: """one""",
        },
        "DT": {
            -2: """either""",
            1: """that""",
            3: """no""",
            4: """both""",
        },
        "FW": {
            1: """t""",
        },
        "IN": {
            -10: """once""",
            -6: """but""",
            -5: """due out so""",
            -4: """down""",
            -3: """id next though up""",
            -1: """off w""",
            1: """past""",
            2: """near on that""",
            3: """above after around in over under""",
            4: """behind inside""",
            6: """like through""",
            7: """since""",
        },
        "JJ": {
            -11: """hillary""",
            -10: """planned""",
            -8: """atlantic broken christian""",
            -7: """azerbaijani downtown latino material plastic quality""",
            -6: """
chemical content displaced english general-election gold implied kuwaiti narrative outsider pro-israel
roughly spanish-language trusted vermont west""",
            -5: """
adult all-district allied breakthrough core elian express far favored gone homeopathy improved iodine
known mean north operative pharmaceutical pop renewed representative rohingya senate south tactic ted
transplant very""",
            -4: """
6-year-old austrian coming continued defeated die documentary enjambment ethanol failed femur genocide
heightened honored inside islamic judicial kazakh kenyan later leading limb loser loved occupied ohio
precedent pressing protracted redacted running secured shifting slepian so-called textile thai united
used valeant would-be""",
            -3: """
above applied assistant center cyber danish defining demanding donald emailed engaged engaging eric
expert exposed follow-up forced imagine insecure involved iodised like lost magician memorial neiafu
non-profit northeast objective offsetting port pretty pronounced retired rnc rust second-place silver
stolen supreme suspect telling transformative underlying veteran yazidi""",
            -2: """
african back convinced crushed deputy divided dnc eastern encouraged executive eye-tracking fallen fast
focused following gary graduate intended lasting loading lobbyist mainstream mlb monk moving near only
passionate pilot plus pressed priebus real-time recruit registered round settled skateboarding sound
southern spanish tail transgender transmedia twitter wisconsin year-earlier""",
            -1: """
abc activist albright arkansas batting ben bernie burn cadillac california canadian carly christie
closed combined commanding coordinated crossed david determined developed elias elizabeth forward
hacking holt huffpost immigrant isabel kopp level marco mccain miami msnbc neighboring orange organized
paul pittsburgh politico reverse rubio southeast subject subscribe texas thomas threatened triple-a
weekly""",
            1: """
alright cellular conservative crude dominating dynamic early encouraging fake few future individual
informed late left lesser long loud negative novel official open pivot plenty prepared sixth stacked
strong subdued welcome""",
            2: """
anti-castro audio bad booming communist concrete corporate democrat disappointed distinguished earnest
embarrassing enough evil extra firm follow-on fourth further gay general grass-roots half-dozen
imperative last-minute married minimum mixed native nonprofit one-third online parallel past pink
private protestant quarter-century ready rebel relative right-wing roman scripted split standard stiff
subordinated three-way tight undocumented welcoming""",
            3: """
academic accustomed albanian anti-establishment appealing average bright civilian confinement convincing
dedicated experienced flip fourth-quarter front-runner grand head-to-head inclined incumbent iraqi
israeli light limited little localist middle middle-class next numbered palestinian poll populist
potential quarterly related respected russian secret shocked short such sweeping third triple troubled
ukrainian warm worth""",
            4: """
advanced alarmed anti-trump armenian biased black clear commercial complex deep direct easy emotional
equivalent famed fellow fractured full-time heated high-profile human hungarian independent key local
mass militant military misleading net non-avian original pan-democracy preferred primary progressive
quiet racist retail socialist straight whole""",
            5: """
african-american anti-abortion blue clean cold concerned dark dead demographic devastating disabled due
favorite fifth fit german high-tech impressed inevitable major national other previous public terrorist
turkish wild""",
            6: """
armed close flawed high left-leaning many medium moderate nuclear positive present real rolling
satisfied scared several single special surprised unfit unified unknown vast""",
            7: """
brief cuban-american essential five-year free good hopeful left-wing pleased red rival third-quarter top
venezuelan""",
            8: """
current detailed epistemic jewish last liberal likely low right second surrogate unqualified wrong""",
            9: """fund-raising interested libyan total""",
            10: """complicated sure""",
            11: """fine""",
        },
        "JJR": {
            -4: """whiter""",
            -3: """earlier faster orbiter""",
            -2: """later""",
            -1: """further meter transgender twitter""",
            1: """year-earlier""",
            3: """higher stronger worse""",
            4: """longer""",
            6: """better lesser""",
            10: """lower""",
        },
        "JJS": {
            -1: """st""",
            2: """longest""",
            4: """least""",
        },
        "MD": {
            4: """'d""",
            6: """will""",
        },
        "NN": {
            -9: """department understand""",
            -8: """liberal say senate stand think york""",
            -7: """black clean guess l'enfant minister national straight take try wait""",
            -6: """
amendment appealing chair cold current demonstrate elian embrace essential fast feel general high-tech
lesser looming march mention murphy positive president stay watch welcome winner-take-all wisconsin
working wrong""",
            -5: """
act acting advise beck buy carson close commission dark day driving evolving favorite fort founding
george good grand help independent king leave majority nancy nevada note orlando pass present priebus
red right saying shaking special taking third-quarter unfit university unknown will winning worry""",
            -4: """
address association being breaking burning calling chicago coalition compaq dating demographic epistemic
equivalent europe failing fight fit florida flying full-time fund-raising gay giving hate high-profile
hit hopeful kaine knock left listen look lying manchester messaging non-avian oklahoma partnership pay
progressive recover rolling rubio saddam second secret shuster slip socialist speaker speaking species
sponsor start surviving translating verizon well whole wild win łódź""",
            -3: """
academic advance aging anti-establishment arizona audio banning bear biden blame blue bob brafman break
bright choosing civilian cleveland commercial complex count counter dancing democrat dream dress
elizabeth emotional enclave eric escape export fifth fighting five-year flip fly following forth
foundation fourth-quarter google hampshire hanging head-to-head heaven high hillary hiring holt human
imagine island j. juan justice kasich kopp lure lynch major manafort managing matthew mccain medium
michael middle middle-class mike move mr. nuclear one pac palace passing paul pivot playing politico
politics populist push read realclearpolitics repeat roffman running savings solidarity statistics stop
surrogate svp talking terrorist third top total union use valeant walker walking warhol zimmerman zucker""",
            -2: """
abc affect airing anti-abortion betting blocking brief carrying cellular check command commanding
communist concrete customs development devine draw drive earnest encouraging end fake fbi fellow figure
fine follow-on forever gallup half-dozen hold increase incumbent isabel johnson karim last-minute
latinos laugh left-wing link low making manhattan ministry movement nation native negotiating neiafu
ohio one-on-one organizing original outreach palestinian pan-democracy parallel pink plus
quarter-century racist reach resign retail returning sadiq sell set show skateboarding staying stiff
sway switch t turn urging vermont wear welcoming worth""",
            -1: """
10-year aim albright assured average axelrod ban bernie bridge burn cadillac call closing confinement
crude cry david define dnc donald dynamic earning england evil exercise fall fear focus gaming gary
gingrich god hispanics imperative key localist los martin mateen miami militant mlb msnbc negative
neighbouring net northeast norton office opening orange paribas pick pittsburgh policing port protestant
resolve rest result reverse rise rnc rock run rust sam scanning sean smith sort southeast spread st
street talk texas three-way triple-a twitter unity update w walk""",
            1: """
6-year-old activist caucus change chapter counting debate deputy draft effort event firm future hometown
hope individual meantime message minimum nonprofit peak processing quarterly question region
representative restructuring return review round scoring shift sign style suit west word""",
            2: """
abortion area bidding blow bomb business camp center chip course crisis deal dominating economy
experience fund gathering ground heating hiking industry information interest job learning lighting
lightning lobbyist loss mainstream market match military name novel principle program rape real-time
rebel rebuilding sailing screen shooting shopping smoking south stretch suspect time trainer vice
warning wind wound""",
            3: """
abuse ad air anyone assault assistant associate attack book brand broadcast comment conference
consulting couple crossing crowd demand democracy downtown drafting education everybody everyone exhibit
fact family fan filing film flood flooding follow-up food form frame fuel hand hiding home immigrant
judge linguistics magician map mass meaning memorial meter money objective operative order panel partner
platform pop power praise profit r race rating room search second-place semantics service shake share
side silver slaying sound spending text textile today town transgender video violence voting
waterboarding web yesterday""",
            4: """
account advertising agreement approach approval attention batting boat briefing case chain company
contact contract core credit decision documentary everything executive expert eye-tracking face feeling
fishing funding fundraising genocide head hearing import interview jail lawsuit loan man meeting night
nominee non-profit nothing official opposition orbiter parking part pause peace place plan planning
plenty point precedent price problem process property report shipping shuttle source speech speed split
student stump subject support surface survey teaching telephone testing tour tv value vetting view woman
work would-be""",
            5: """
adult aid amount bank battle billionaire campus charge cost farkas femur finance financing gold gun land
level line loser manager manufacturing mind monk neighboring number pilot primary rate request respect
revenue root staff state swing tactic tender terrorism training transformative understanding veteran
whiter""",
            6: """
blast bombing breakthrough chemical content cyber general-election headquarters homeopathy journalist
limb narrative ozone pharmaceutical phone pressure research sentence spanish-language spotlight store
surprise tail term trade traffic""",
            7: """
age author banking campaign ethanol exit finish fire graduate light outsider plastic poll record series
spokesman spokeswoman table trading transplant way""",
            8: """email gas host housing issue levell loading material nostalgia quality team transmedia""",
            9: """enjambment iodine tax""",
            10: """lunch""",
            12: """polling""",
            14: """reason""",
        },
        "NNP": {
            -9: """libyan primary""",
            -8: """jewish reason""",
            -7: """cuban-american nostalgia poll report spokesman spokeswoman support venezuelan""",
            -6: """
clintons email face journalist levell looks many marines military research rights rules several use vast""",
            -5: """
african-american approach billionaire call close fine german judge lead level look manager mills move
name number offer official olympics other polls previous public question rebel revenue sell terrorism
total turkish""",
            -4: """
advocates agreement anti-trump approval armenian attention blame campaign case chathams clash company
decision early end everything focus forces front-runner games hungarian iowans lawsuit light local man
match meantime names night nominee nonprofit nothing opposition part peace pirates price principles
problem property really record reports result retired say senators shuttle source speech start
statistics student tail take turn tv used very voters warm whigs woman words work""",
            -3: """
account ad affairs airlines albanian alleged anti-abortion anyone articles battles be being book brief
check come conference contact couple crowd cyber delegates democracy determined education enjambment
epistemic estimates ethanol everybody everyone experience fact family fear fellow finish firm flip
following food fundraising hands hate have headquarters hispanics hit home hopeful host imagine
immigrant interviews iraqi israeli key late later leads leave let map mass medium men militant mind
minimum money networks novel nuclear panel pay pilot pivot platform point polaroids profit quiet race
real remains reporters reverse review right rival room russian sales sciences services share shields
sign sound sports spotlight stretch stronger studies subject subscribe sure talk tax teachers tender
things threatened today top tour town ukrainian veteran video view violence visitors wait way web win
winning wound yesterday youtubers""",
            -2: """
abortion abuse address age aid allies anti-castro appealing area arms assets attack attacks author
average bad banks blue boat bomb business calls camp campus caucuses change charge cheers commercial
confinement corporate course crisis critics current debates decisions demographic economy exercises
exhibit experts eye-tracking famed families far fast feeling film future good ground guards had hand
help humanities increase individual industry information insecure interest involved iodine job land
liberties lie limb limit localist lords loss lost low lunch machines major make making members mention
mets millennials net online organizing original outsider pan-democracy paralympics partner pause pick
politics potential principle private program pronounced push racist ready rebels records red refugees
resolve resources retail return returns roman run runs second set shares shorts show solutions speaks
spending split standard standards stop swing table taken team teamsters thank thanks think third
third-quarter thrones time trade traffic turns tweets values votes walk welcome well wrong""",
            -1: """
advise ailes alarmed alright am amount answers apologize appeal argue arts assault bank blocking bombing
brand breaks buy carvings chain chapter chip choosing claims cold combined comment complex concerns
conservative contested continued contract contrast cost count counter crossing dataproducts deal debate
deep defeated demand demanding die do draft draw draws dress effort embrace emotional enough essential
estimated event evil executive exercise exit expect expert failed fall farkas feel few fifth fight fit
flying further gas gathering gays go goals graduate guarantees guess guns head heads hearing hedge
helped hits hold homeopathy hometown hope howes human imperative increased incumbent indicted informed
interview issue issues know known last least lighting likely likes line listen loan long longer longest
loser magician manufacturing material matters mean message meter non-profit note offers only orbiter
order organized outreach ozone paid palestinian partners passed pharmaceutical phone planning pledge
prepared pressed pressure pretty process projects protestant quality quarterly questions rate reach
reasons region registered related releases repeat reserves resign respect rest returning reviews round
said sanctions search shift shocked shooting single sort speaking special spread staff standing stars
started stay store strengthen strong struggles students suit supports surface surveys suspect sway
switch talking talks tears term terrorist text three-way trainer transformative transmedia transplant
try understand unfit unknown update urging value wear whiter wild will word worth""",
            1: """
audio canadian cellular center core customs democrat deputy dynamic fake gay gingrich girls gold high
high-tech investors las lectures lines little lower moines norton office pop queens r redacted replied
savings semantics side silver smith street survey t textile unity ventures vice watch""",
            2: """
adams african air award battle breaking building cadillac clear courtaulds dead development eastern
forbes fund grand gun jobs johnson karim listing loud marco martin meeting met ministry minutes moments
movement msnbc nation national north one-on-one open operative padalecki pittsburgh place playing plays
rating reynolds richards sadiq sean secret sent series sixth skateboarding southern spanish stearns
training triple-a unite w windows""",
            3: """
abc acting always ayotte ban bases bear billionaires bob borders brafman bridge brookings california
carly clean collins danish devine downtown driving elias england express fbi foundation gallup gary
general hampshire heaven id indiana island islands j. john juan justice left limited loans loved lynch
manhattan marbles mateen minds mlb mr. orange pac palace paribas power ratners roffman sam service
sessions solidarity st state supreme svp times union unisys vegas walker warhol waters weekly wells
wilkins woods working yazidi zimmerman zucker łódź""",
            4: """
advanced association austrian axelrod ben bernie biden black caucus chicago christie cleveland closing
coalition command compaq cruz david dnc economics evans frontiers holt huffpost isabel islamic jacobs
judicial kaine kasich kazakh kenyan kopp lawyers markets matthew mccain michael mike miss oklahoma
partnership pence policing port reeves reform representative rhodes rust saddam settle shuster slepian
speaker sponsor thai thomas verizon walking west""",
            5: """
act albright all-district angeles arizona arkansas beck charles commission day elizabeth fighting god
hicks king linguistics los majority manchester miami nancy neiafu northeast opening paul rnc roberts
rohingya rubio stevens university wikileaks wikinews""",
            6: """
amendment associated brahms broken brooks brujas cbs chair daniels donald english eric europe florida
gaming google kuwaiti manafort murphy ohio orlando peres planned politico president pro-israel sachs
springs twitter winner-take-all""",
            7: """
azerbaijani corps fort house jones l'enfant latino latinos massachusetts minister nevada priebus rock
texas valeant""",
            8: """atlantic carson christian george james march williams wisconsin""",
            9: """department rogers ted united vermont york""",
            10: """fed kelly""",
            11: """elian""",
            13: """hillary""",
            14: """senate""",
        },
        "NNPS": {
            -6: """series sessions""",
            -5: """brujas lawyers markets""",
            -4: """
economics frontiers girls latinos linguistics reeves roberts texas waters wikileaks williams woods""",
            -3: """
arkansas billionaires borders brookings corps customs evans forbes howes jones loans means minds
politics rogers sachs savings stevens vegas wells""",
            -2: """farkas islands jobs lives massachusetts moments paribas rankings rhodes unisys""",
            -1: """
adams angeles brahms brooks charles collins daniels elias hicks james lectures lines los marbles minutes
peres queens reynolds richards semantics springs stearns thomas times ventures""",
            1: """
advocates battles dataproducts decisions delegates goals hits matters partners projects reporters
reserves sanctions stars students voters votes""",
            2: """
ailes allies arms articles assets banks debates estimates exercises families guards hands humanities
liberties lords machines members mets millennials paralympics records refugees resources sales solutions
speaks standards studies teamsters things thrones visitors whigs""",
            3: """
affairs airlines leads networks polaroids ratners rules sciences services sports statistics teachers
youtubers""",
            4: """chathams forces games iowans pirates principles senators words""",
            5: """hispanics mills olympics rights""",
            6: """arts clintons marines""",
        },
        "NNS": {
            -6: """cbs ends exists hits rises""",
            -5: """acts arts brahms favors identifies leads means ratners reads rogers supports wikinews""",
            -4: """
corps features hicks hopes jacobs james lies matters mentions offers operates pence plays rests starts
turns varies williams""",
            -3: """
answers brooks campus doubles enters faces headquarters jones linguistics looks loses loves queens ranks
remains runs semantics series sets springs uses works""",
            -2: """
billionaires calls christie counts courtaulds covers daniels declines draws grass-roots guarantees los
massachusetts peres rhodes sounds stops struggles times windows""",
            -1: """
adams ailes amounts angeles arizona arkansas bernie breaks brujas california charles collins evans
farkas fbi gays guards hispanics indiana investors islands las likes miami minutes moines padalecki
reviews reynolds roberts stearns stevens thomas transmedia tweets unisys wikileaks wilkins""",
            1: """
chairs dataproducts decisions forbes lawyers lives markets posts praises rankings reporters reports
richards rights sales sciences tears things waters""",
            2: """
appeals campaigns critics delegates estimates experts heads loans rallies releases shorts stars talks
voters whigs""",
            3: """
battles carvings debates exercises gains girls guns hands houses howes levels men minds partners
provisions questions rates realclearpolitics reasons roots sessions shares studies teams trips values
ventures visitors""",
            4: """
articles claims concerns files imports issues names poems protests rules sanctions species surveys
thanks""",
            5: """
attacks banks blasts caucuses comments contests customs interviews lines operatives pivot projects
records savings seconds shields states statistics stocks""",
            6: """advocates details emails forces lights polls rebels reserves""",
            7: """arms funds""",
            8: """politics""",
        },
        "PDT": {
            -3: """both such""",
            -1: """triple""",
        },
        "PRP": {
            -1: """one""",
        },
        "RB": {
            -10: """kelly""",
            -7: """dead likely since""",
            -5: """inevitable""",
            -4: """easy high little live longer plenty way""",
            -3: """after always better both hand left loud low past real short through under vice yeah""",
            -2: """
albright carly clear deep extra fourth huffpost last off one-third over quarterly sixth sure tight up
weekly""",
            -1: """alright arizona either florida indiana nevada no northeast out relative""",
            1: """inside""",
            2: """around forever forth late southeast third west""",
            3: """anyway behind counter early forward north only second though together""",
            4: """further meantime really south straight well""",
            5: """pretty""",
            6: """back long right roughly sort""",
            8: """far later so""",
            9: """fast very""",
            10: """once""",
        },
        "RBR": {
            -3: """higher worse""",
            -1: """lower""",
            1: """later longer year-earlier""",
            2: """further""",
            3: """faster""",
            4: """better earlier""",
        },
        "RBS": {
            -3: """least""",
            -1: """longest""",
        },
        "RP": {
            -7: """behind""",
            -5: """around""",
            -3: """in through together""",
            -2: """forward on""",
            -1: """over""",
            1: """forth""",
            3: """off""",
            4: """down""",
            5: """up""",
            6: """out""",
        },
        "UH": {
            -5: """sure""",
            -2: """anyway""",
            -1: """no""",
            2: """alright well""",
            3: """yeah""",
            6: """please""",
        },
        "VB": {
            -8: """lunch remain""",
            -7: """account light lower state suggest""",
            -6: """battle gas gun include require sentence thank""",
            -5: """agree better finish free hope house import moderate proceed root second shut side""",
            -4: """
argue award blast confront do exit govern have issue jail know land line long mass ozone phone pose
power r rate reason right settle speed table telephone""",
            -3: """
affect air assault author ayotte bank caucus charge direct earn export fine flood frame further george
head miss monk order place plan please pledge poll pressure record refuse request rock single spotlight
store surprise surrogate survey term top traffic want zero""",
            -2: """
aid aim associate back boat bridge brief carson clash clear cost cruz expect fire form fund google
interview iodine like manafort march mind pause point praise prevail rape respect screen service staff
stump swing tax text total twitter unite work""",
            -1: """
abuse amount believe burn chip clean command credit crowd demand devine dream england enjambment europe
exhibit fast fear femur film finance fort fuel god graduate hate host john judge kasich level levell
link live loan manchester manhattan map marco martin matthew miami michael mike orlando padalecki pivot
politico present propose reform rival sam sean search senate shake slip sort spread straight style
surface team tender trade triple value""",
            1: """
act approach blow bomb break chain close comment contact contract contrast counter destroy eclipse
explain face fit hit hometown ignore invest last pick quiet reach rebuild review send shift shuttle
sound succeed support suspect switch warm wind worry""",
            2: """
advise appeal ban cold count deal die email fall figure fly forget go guarantee increase insecure knock
laugh lie match note passionate profit rebel recover recruit rest result run show sign stretch talk""",
            3: """
advance apologize be blame call change end escape focus grow hand lead lure make mean outreach push
reduce repeat rise strengthen update""",
            4: """
arrive buy champion cry define draw exercise experience feel happen hedge help join limit name read
resign resolve return set think turn use waive""",
            5: """leave pay report round say stop subscribe take try walk""",
            6: """come embrace flip listen pass sell start understand wear win""",
            7: """address fight guess stand stay wait watch""",
            8: """check imagine let look mention move reverse""",
        },
        "VBD": {
            -8: """poised suspected""",
            -7: """elected located""",
            -6: """centered funded informed perceived scheduled targeted titled""",
            -5: """
aligned associated concerned detailed directed entitled listed named protected supposed traded valued
witnessed""",
            -4: """
'd achieved aimed armed arrested asserted assigned bound combined compared convicted coupled dedicated
defined disturbed dressed estimated founded hidden indicted injured limited owned preserved prosecuted
purchased recorded related released rigged sold surveyed""",
            -3: """
accompanied accused affiliated appointed booked broadcast charged complicated conducted connected
considered contested created designed disabled educated encountered experienced extended fed financed
fractured held identified joked leaked map measured modified noticed organized packed portrayed printed
published quoted required reserved respected shocked stacked taken united""",
            -2: """
accustomed applied arranged assured attributed captured coordinated cost deemed disappointed discovered
dubbed embedded employed famed filled freed implemented inspired interested introduced linked mentioned
projected proposed provided read regarded repeated sent shaped signed solved subordinated taught tied
wounded""",
            -1: """
advanced alarmed allied biased blamed built covered cruz david established examined god heightened
honored impressed inclined involved iodised let loved married missed mixed needed paid pleased preferred
protracted scripted set so-called troubled undocumented unqualified wound""",
            1: """
admitted allowed confirmed developed emailed exposed expressed focused forced lost met occupied planned
pressed settled trusted""",
            2: """
affected collapsed complained crossed denounced eliminated fired fled improved numbered passed pointed
posted praised promised questioned referred relied scored shut sought split stayed succeeded voiced
vowed warned""",
            3: """
accounted amounted apologized benefited campaigned cheered contributed decided defeated displaced
enjoyed gathered helped hit hoped insisted lied moved ordered pleaded prepared presented pushed refused
reiterated replied rolled sat seemed sounded started stopped struggled suggested turned used violated
walked weighed welcomed""",
            4: """
argued closed continued demanded differed dropped engaged entered erupted explained failed favored
flawed included jumped landed lifted lived looked prevailed proceeded pulled rallied redacted resulted
retired returned secured shifted soared spread talked trailed traveled wanted worked""",
            5: """
agreed arrived concluded determined died emerged exploded implied left listened marched participated
staged voted""",
            6: """acted appeared happened noted showed stood threatened""",
            7: """had occurred remained responded""",
            8: """declined existed""",
            9: """said""",
        },
        "VBG": {
            -11: """polling""",
            -8: """housing""",
            -7: """banking trading training""",
            -6: """left-leaning meeting""",
            -5: """
bombing devastating financing fund-raising gaming left-wing loading opening rating understanding""",
            -4: """
advertising briefing fishing funding manufacturing misleading neighboring parking shipping teaching
testing vetting""",
            -3: """
building consulting convincing dominating filing flooding hearing hiding meaning planning slaying
sweeping voting waterboarding""",
            -2: """
batting bidding booming closing crossing drafting embarrassing fighting gathering heating hiking
learning lightning listing policing rebuilding right-wing rolling sailing shopping smoking spending
walking warning""",
            -1: """counting feeling fundraising lighting processing restructuring scoring shooting""",
            1: """acting earning encouraging hacking neighbouring playing scanning standing""",
            2: """airing betting carrying commanding lasting moving negotiating skateboarding staying""",
            3: """
aging banning blocking breaking dancing defining driving engaging hanging hiring making managing
offsetting organizing passing telling underlying urging""",
            4: """
burning calling coming dating demanding failing giving leading lying messaging pressing returning
shifting surviving talking translating working""",
            5: """appealing choosing evolving flying founding saying shaking taking""",
            6: """looming speaking""",
            7: """being following running winning""",
        },
        "VBN": {
            -10: """flawed""",
            -8: """declined existed""",
            -7: """advanced fed interested occurred remained responded said unqualified""",
            -6: """acted appeared complicated happened noted pleased scared showed stood unified""",
            -5: """
agreed arrived concluded died emerged exploded had listened marched numbered participated satisfied
staged surprised voted""",
            -4: """
argued closed come demanded differed dropped entered erupted explained heated impressed included jumped
landed lifted lived looked met prevailed proceeded pulled rallied replied resulted returned shifted
soared talked ted trailed traveled wanted worked""",
            -3: """
accounted amounted apologized benefited biased campaigned cheered contributed decided enjoyed gathered
hoped insisted let lied moved ordered pleaded pointed prepared presented pushed refused reiterated
rolled sat seemed sounded stopped struggled suggested troubled turned violated walked weighed welcomed""",
            -2: """
affected alarmed armed axelrod biden collapsed complained cost denounced detailed disabled distinguished
donald eliminated fired fled helped inclined limited married posted praised preferred promised
questioned referred relied scored scripted sought split started stayed succeeded united voiced vowed
warned""",
            -1: """
admitted allowed associated confirmed crossed determined engaged expressed fractured left mixed ozone
passed redacted run sent spread subdued threatened undocumented""",
            1: """
blamed built covered dedicated developed established examined failed favored focused implied increased
missed needed read settled""",
            2: """
alleged arranged attributed broken captured connected convinced crushed deemed defeated discovered
divided dubbed emailed embedded employed encouraged extended fallen filled forced freed implemented
inspired intended introduced linked loved measured mentioned pressed projected proposed provided
regarded repeated shaped shocked signed solved stacked taught tied wounded""",
            3: """
accompanied accused appointed assured booked charged conducted considered contested coordinated created
designed displaced educated encountered exposed financed held identified improved joked leaked lost
modified noticed occupied packed paid planned portrayed printed published quoted registered related
required reserved shut stolen""",
            4: """
achieved affiliated aimed arrested asserted assigned bound compared convicted coupled defined dressed
founded hidden hit injured iodised owned preserved prosecuted protracted purchased recorded released
retired rigged set sold surveyed""",
            5: """
aligned applied directed disturbed entitled honored listed named organized pronounced protected supposed
taken traded trusted used valued witnessed""",
            6: """
allied centered combined estimated funded gone heightened indicted informed involved known perceived
renewed scheduled so-called targeted titled""",
            7: """elected located""",
            8: """poised suspected""",
        },
        "VBP": {
            -5: """age fire last team""",
            -4: """amount arrive ban blow chain email finance happen place rock service split waive""",
            -3: """
air ben better campaign champion clear comment contract credit cry deal define fan flip further graduate
grow hedge host issue join lower open please process reduce return round sort strengthen tax trade walk
wear wind""",
            -2: """
aid apologize back brand caucus change check experience fight fine forget form free fuel fund house
limit long market power pressure reason reform report respect reverse rise rival set shake state store
surprise surrogate survey traffic watch""",
            -1: """
appeal associate author bank battle blast bomb bridge cleveland command contact demand destroy direct
eclipse enjambment exercise exit explain film go god guarantee gun hit hometown ignore interview invest
john laugh like loan make manafort mind miss moderate name partner peak plan profit quiet rebel rebuild
recruit request resign resolve right send shift shuttle single staff stop stretch stump subscribe
succeed surface table term trainer update value view york zero""",
            1: """
assault believe break charge come crowd embrace face figure finish fly guess level line look mention
order pay point propose review sell stand stay suspect top win""",
            2: """
am award buy call close count drive fast focus import increase insecure knock lead link pick prevail
push reach recover result support switch talk turn work wound""",
            3: """
aim blame cost die earn enclave end express feel help hold judge leave map mean refuse run show start
wait want""",
            4: """advise burn confront dream dress expect fear govern live pose question sway try worry""",
            5: """
account affect agree argue clash do hope know note offer pledge proceed slip take understand use""",
            6: """demonstrate export have include require think""",
            7: """hate say suggest""",
            8: """remain thank welcome""",
        },
        "VBZ": {
            -7: """arms funds""",
            -6: """details emails forces lights reserves""",
            -5: """banks blasts comments contests lines operatives projects records seconds states stocks""",
            -4: """files imports poems protests rebels sanctions""",
            -3: """
advocates articles attacks bases caucuses claims concerns daniels debates exercises gains houses levels
massachusetts minds partners peres provisions rates roots sachs teams trips ventures""",
            -2: """
angeles appeals brooks campaigns carvings charles guns hands interviews issues james loans questions
rallies richards shields stars studies surveys thanks visitors wilkins""",
            -1: """
battles chairs collins dataproducts estimates heads jones marbles polls posts praises reasons releases
rogers rules sciences shares springs stevens talks tears windows""",
            1: """amounts guards lives rankings""",
            2: """billionaires cheers counts covers declines guarantees likes plays reports sounds stops""",
            3: """
breaks doubles draws enters faces gays loses loves queens ranks returns reviews sets struggles tweets
uses works""",
            4: """answers calls features hopes lies matters mentions operates rests starts varies""",
            5: """acts favors identifies leads reads runs supports""",
            6: """ends exists hits offers remains rises turns""",
            8: """looks means""",
        },
        "WDT": {
            -3: """that what""",
            3: """whatever""",
        },
        "WP": {
            -3: """whatever""",
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
            -4: """een/CD|VBP|VB|NN|JJ|NNP ria/CD|NN|NNS|JJ sed/CD|JJ""",
            -3: """man/CD|NN|JJ old/CD|NN|JJ|NNP""",
            -2: """ive/CD|JJ lus/CD|NN|JJ ven/CD|VBN|NN|JJ|NNP""",
            -1: """ear/CD|NN|JJ eek/CD|JJ""",
            1: """een/CD|VBP|VB|NN|JJ era/CD|NN|JJ one/CD|NN|JJ oom/CD|NN|JJ""",
            2: """old/CD|NN|JJ oot/CD|NN|JJ six/CD|NN|JJ""",
            3: """age/CD|NN|JJ ile/CD|NN|JJ""",
            4: """ero/CD|VBP|VB""",
            5: """one/PRP|CD|NN""",
        },
        "DT": {
            -2: """her/DT|CC|RB""",
            1: """hat/IN|DT|WDT""",
            3: """no/DT|RB|UH""",
            4: """oth/DT|PDT|CC|RB""",
        },
        "FW": {
            -2: """ódź/NN|FW|NNP""",
            1: """t/NN|NNP|FW""",
        },
        "IN": {
            -6: """but/IN|CC""",
            -5: """due/IN|JJ out/IN|RP|RB so/IN|CC|RB""",
            -4: """own/IN|RP|RB""",
            -3: """ext/IN|JJ|RB id/IN|NNP nce/IN|RB ugh/IN|RB up/IN|RP|RB""",
            -1: """off/IN|RP|RB w/IN|NN|NNP""",
            1: """ast/IN|NN|JJ|RB""",
            2: """ear/IN|JJ|RB hat/IN|DT|WDT ide/IN|NN|JJ|RB on/IN|RP""",
            3: """der/IN|RB in/IN|RP ove/IN|JJ|RB ter/IN|RB und/IN|RP|RB ver/IN|RP|RB""",
            4: """ind/IN|RP|RB""",
            6: """ike/IN|VBP|VB|JJ ugh/IN|RP|RB""",
        },
        "JJ": {
            -8: """imb/VBP|VB|NN|JJ lan/JJ|NNP nly/JJ|RB""",
            -7: """hly/JJ|RB idi/JJ|NNP kup/NN|JJ sal/NN|JJ|RB ure/VBP|VB|NN|JJ|RB uth/JJ|NNP""",
            -6: """
-be/NN|JJ ail/VBP|VB|NN|JJ bed/VBD|VBN|NN|JJ ell/VBP|VB|NN|JJ|NNP ely/JJ|RB ino/VBP|VB|NN|JJ iti/JJ|NNP
lly/JJ|RB ror/NN|JJ ury/NN|JJ""",
            -5: """
-in/VBN|NN|JJ ade/VBP|VB|NN|JJ|NNP age/VBP|VB|NN|JJ|RB ast/JJ|NNP aur/VBP|VB|NN|JJ day/NN|JJ|RB
ell/VBP|VB|NN|JJ eum/NN|JJ gya/JJ|NNP ium/NN|JJ lty/NN|JJ olk/VBP|VB|NN|JJ orm/VBP|VB|NN|JJ
out/VBP|VB|NN|JJ pel/VBP|VB|NN|JJ rap/VBP|VB|NN|JJ rio/NN|JJ|NNP rry/VBP|VB|NN|JJ rth/JJ|NNP rum/NN|JJ
tup/NN|JJ ver/VBP|VB|NN|JJ ver/VBP|VB|NN|JJ|RB yle/NN|JJ""",
            -4: """
ade/VBP|VB|NN|JJ akh/JJ|NNP ast/NN|JJ|RB der/VBP|VB|NN|JJ|NNP dio/NN|JJ dly/JJ|RB ead/VBP|VB|NN|JJ|RB
ely/JJ|RB|NNP ery/NN|JJ ety/NN|JJ hai/JJ|NNP hio/NN|JJ|NNP hly/JJ|RB|NNP ier/NN|JJ|JJR|NNP ime/NN|JJ|RB
ine/VBP|VB|NN|JJ|RB|NNP ish/VBP|VB|JJ len/VBN|JJ mur/VBP|VB|NN|JJ nol/VBP|VB|NN|JJ oll/VBP|VB|NN|JJ
one/CD|NN|JJ ord/VBP|VB|NN|JJ|RB|NNP ost/VBD|VBN|JJ own/VBN|JJ rid/VBD|VBN|NN|JJ ter/VBP|VB|NN|JJ|NNP
tte/VBP|VB|NN|JJ ury/NN|JJ|NNP uty/NN|JJ""",
            -3: """
-up/NN|JJ afu/NN|JJ|NNP ald/VBP|VB|VBN|NN|JJ|NNP ane/VBP|VB|NN|JJ|NNP ath/NN|JJ che/VBP|VB|NN|JJ|RB
der/NN|JJ die/VBP|VB|JJ dom/NN|JJ|RB e-a/JJ|NN|NNP ead/VBP|VB|NN|JJ ean/VBP|VB|JJ eer/VBP|VB|NN|JJ
era/CD|NN|JJ ert/NN|JJ ery/JJ|RB est/NN|JJ|JJS est/NN|JJ|RB far/JJ|RB ger/VBP|VB|NN|JJ|NNP
ict/VBP|VB|NN|JJ iel/VBP|VB|NN|JJ|NNP ike/IN|VBP|VB|JJ ine/NN|JJ ine/VBP|VB|NN|JJ|RB
int/VBP|VB|NN|JJ|NNP ith/NN|JJ|NNP lin/VBP|VB|NN|JJ lus/NN|JJ mon/JJ|NNP mum/NN|JJ nbc/NN|JJ|NNP
nia/CD|NN|NNS|JJ|NNP ode/VBP|VB|NN|JJ ony/NN|JJ|NNP oot/VBP|VB|NN|JJ ore/NN|JJ ort/NN|JJ ost/NN|JJ|RB
ove/IN|JJ|RB pac/NN|JJ|NNP rce/VBP|VB|NN|JJ rnc/NN|JJ|NNP ser/NN|JJ|JJR|NNP ten/VBP|VB|VBN|JJ|NNP
try/NN|JJ ued/VBD|VBN|JJ|NNP ugh/VBP|VB|NN|JJ unk/VBP|VB|NN|JJ ury/CD|NN|JJ uth/NN|JJ|NNP way/NN|JJ|RB""",
            -2: """
ack/RP|VBP|VB|NN|JJ|RB ail/VBP|VB|NN|JJ|NNP ani/JJ|NNP ark/NN|JJ ber/NN|JJ der/NN|JJ|JJR
der/VBP|VB|NN|JJ dnc/NN|JJ|NNP eal/VBP|VB|NN|JJ|NNP eam/NN|JJ|NNP ear/IN|JJ|RB est/NN|JJ|JJS|RB|NNP
gan/VBP|VB|NN|JJ|NNP her/VBP|VB|JJ|JJR|RB|RBR ier/JJ|JJR|RBR ine/JJ|RB ing/VBG|NN|JJ ino/JJ|NNP
ive/VBP|VB|JJ|RB ked/VBD|VBN|JJ|NNP lah/VBP|VB|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP lus/CC|NN|JJ
mlb/VBP|VB|NN|JJ|NNP ney/VBP|VB|NN|JJ ney/VBP|VB|NN|JJ|NNP nix/VBP|VB|NN|JJ|NNP nly/JJ|RB|NNP nor/NN|JJ
ont/VBP|VB|NN|JJ|NNP oom/CD|NN|JJ ora/NN|NNS|JJ|RB ord/VBP|VB|NN|JJ|RB ots/VBZ|NNS|JJ
our/VBP|VB|NN|JJ|NNP pen/VBP|VB|JJ|NNP ras/NN|NNS|JJ red/VBD|VBN|NN|JJ ria/CD|NN|NNS|JJ
rin/VBP|VB|NN|JJ|NNP rry/VBP|VB|NN|JJ|NNP ter/VBP|VB|NN|JJ|JJR|NNP top/NN|JJ tro/VBP|VB|NN|JJ|NNP
ued/VBD|VBN|JJ uit/VBP|VB|JJ ute/NN|JJ ved/VBD|VBN|JJ|NNP ver/VBP|VB|NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP
way/NN|JJ yer/VBP|VB|NN|JJ|JJR""",
            -1: """
abc/NN|JJ|NNP ace/VBP|VB|NN|JJ ade/NN|JJ ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|JJ|NNP alo/VBP|VB|NN|JJ|NNP
ami/VBP|VB|NN|NNS|JJ|NNP ard/RP|JJ|RB art/VBP|VB|NN|JJ|NNP aul/NN|JJ|NNP ben/VBP|VB|VBN|NN|JJ|NNP
bio/NN|JJ|NNP ean/VBP|VB|JJ|NNP ean/VBP|VB|NN|JJ|NNP eas/NN|NNS|JJ eff/VBP|VB|NN|JJ|RB|NNP
erg/VBG|NN|JJ|NNP ery/NN|JJ|NNP eth/NN|JJ|NNP gun/VBP|VB|VBN|NN|JJ han/VBP|VB|NN|JJ|NNP
hed/VBD|VBN|JJ|NNP ico/VBP|VB|NN|JJ|NNP ide/VBP|VB|NN|JJ|RB ier/NN|JJ|JJR ile/CD|NN|JJ
ine/VBP|VB|NN|JJ|NNP ion/JJ|NN lac/NN|JJ|NNP led/VBD|VBN|JJ ley/VBP|VB|NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP
man/CD|NN|JJ nan/VBP|VB|NN|JJ|NNP nch/VBP|VB|NN|JJ ndy/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR
nge/NN|JJ|NNP nie/NN|NNS|JJ|NNP ohn/VBP|VB|NN|JJ|NNP olt/VBD|VBP|VB|NN|JJ|NNP ong/VBP|VB|JJ|RB
oot/CD|NN|JJ opp/VBP|VB|NN|JJ|NNP ore/NN|JJ|NNP osi/VBP|VB|NN|NNS|JJ|NNP ped/VBD|VBN|JJ|NNP
ral/NN|JJ|NNP rat/VBP|VB|NN|JJ|NNP rco/VBP|VB|NN|JJ|NNP rey/VBP|VB|NN|JJ|NNP rgh/VBP|VB|NN|JJ|NNP
sco/VBP|VB|NN|JJ|NNP six/CD|NN|JJ tan/VBP|VB|NN|JJ|NNP ter/JJ|JJR|RB|RBR|NNP tin/VBP|VB|NN|JJ|NNP
ton/JJ|NNP tte/VBP|VB|NN|JJ|NNP tty/JJ|RB|NNP uct/VBP|VB|NN|JJ urn/VBP|VB|NN|JJ uth/NN|JJ|RB|NNP
ven/CD|VBN|NN|JJ|NNP vid/VBD|VBN|NN|JJ|NNP way/NN|JJ|RB|NNP xas/NN|NNS|JJ|NNP zer/VBP|VB|NN|JJ|JJR
zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
ack/NN|JJ age/NN|JJ|NNP ard/NN|JJ|RB ass/VBP|VB|NN|JJ|NNP ble/VBP|VB|NN|JJ der/VBP|VB|NN|JJ|JJR
eek/CD|JJ een/CD|VBP|VB|NN|JJ ent/NN|JJ|NNP ert/VBP|VB|NN|JJ few/JJ|NNP ick/VBP|VB|NN|JJ|NNP
ide/IN|NN|JJ|RB ide/VBP|VB|NN|JJ|RB|NNP ike/VBP|VB|NN|JJ|RB ike/VBP|VB|NN|JJ|RB|NNP ind/VBP|VB|NN|JJ
ist/NN|JJ|NNP ive/VBP|VB|NN|JJ lex/NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR|NNP nth/NN|JJ oan/VBP|VB|NN|JJ
ong/JJ|NNP ood/NN|JJ ord/VBP|VB|NN|JJ ory/NN|JJ|NNP ost/NN|JJ|RB|NNP ost/VBD|VBN|JJ|NNP oul/NN|JJ
pal/NN|JJ ray/VBP|VB|NN|JJ|RB red/NN|JJ rst/JJ|RB|NNP rth/JJ|RB sky/NN|JJ|RB|NNP uch/JJ|RB|NNP
ude/VBP|VB|NN|JJ vot/VBP|VB|NN|NNS|JJ yed/VBD|VBN|JJ""",
            2: """
act/VBP|VB|NN|JJ|NNP ady/JJ|NNP ake/NN|JJ ash/VBP|VB|NN|JJ ast/IN|NN|JJ|RB ast/VBP|VB|NN|JJ|RB
asy/JJ|RB|NNP bad/JJ|NNP can/JJ|NNP cit/VBP|VB|NN|JJ eal/JJ|RB ean/VBP|VB|NN|JJ ear/CD|NN|JJ ear/NN|JJ
ear/VBP|VB|JJ|RB ect/VBP|VB|NN|JJ ent/VBP|VB|NN|JJ|NNP ere/VBP|VB|NN|JJ|RB ern/VBP|VB|NN|JJ ese/JJ|NNP
ess/NN|JJ ess/VBP|VB|NN|JJ fit/VBP|VB|NN|JJ gay/NN|JJ|NNP ght/VBP|VB|NN|JJ|RB hic/NN|JJ ial/NN|JJ
ied/VBD|VBN|JJ|NNP ief/VBP|VB|NN|JJ|NNP iff/NN|JJ ing/NN|JJ ing/VBG|JJ|NNP ink/NN|JJ ird/NN|JJ|RB|NNP
ish/VBP|VB|NN|JJ ist/JJ|NNP ist/VBP|VB|NN|JJ|NNP ive/CD|JJ jor/NN|JJ jor/NN|JJ|NNP key/NN|JJ lel/NN|JJ
lic/NN|JJ man/JJ|NNP mum/NN|JJ|NNP ner/NN|JJ|NNP old/CD|NN|JJ old/VBP|VB|NN|JJ|NNP ole/NN|JJ
oll/VBP|VB|NN|JJ|NNP ong/VBP|VB|NN|JJ|RB|NNP oud/JJ|RB pen/VBP|VB|JJ rth/NN|JJ son/CD|NN|JJ
tal/VBP|VB|NN|JJ|NNP thy/NN|JJ tro/JJ|NNP tty/NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP ugh/JJ|RB ump/JJ|NNP
une/VBP|VB|NN|JJ ure/NN|JJ|NNP ure/VBP|VB|NN|JJ|NNP ved/VBD|VBN|JJ zen/NN|JJ""",
            3: """
age/VBP|VB|NN|JJ|NNP and/VBP|VB|NN|JJ|NNP aqi/JJ|NNP ary/NN|JJ ass/NN|JJ ast/VBP|VB|JJ|RB|NNP
ate/JJ|RB|NNP ban/JJ|NNP ble/NN|JJ|NNP ble/VBP|VB|JJ den/VBP|VB|VBN|NN|JJ ead/VBP|VB|NN|JJ|NNP ech/NN|JJ
een/CD|VBP|VB|NN|JJ|NNP ent/JJ|NNP erm/NN|JJ|NNP est/NN|JJ ext/IN|JJ|RB fth/NN|JJ ful/NN|JJ gal/JJ|NNP
ght/NN|JJ ial/NN|JJ|NNP ian/JJ|NNP ick/VBP|VB|NN|JJ igh/NN|JJ|RB|NNP ild/NN|JJ ile/VBP|VB|NN|JJ
ine/VBP|VB|NN|JJ ing/JJ|NN ing/JJ|NN|NNP ird/NN|JJ|RB ish/JJ|NNP ite/VBP|VB|NN|JJ ive/JJ|NNP
ken/VBP|VB|VBN|JJ ken/VBP|VB|VBN|NN|JJ key/NN|JJ|NNP kle/VBP|VB|NN|JJ lip/VBP|VB|NN|JJ low/NN|JJ|RB
low/VBP|VB|NN|JJ lue/NN|JJ mic/NN|JJ nal/NN|JJ nch/JJ|NNP nct/NN|JJ nic/JJ|NNP nic/VBP|VB|NN|JJ|NNP
ome/VBP|VB|NN|JJ|NNP ond/VBP|VB|NN|JJ|RB|NNP onk/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB
ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN|JJ oth/VBP|VB|NN|JJ per/VBP|VB|NN|JJ|JJR pic/NN|JJ
ple/PDT|VBP|VB|JJ red/NN|JJ|NNP ree/VBP|VB|JJ|NNP sas/NN|NNS|JJ sed/VBD|VBN|JJ|NNP top/VBP|VB|NN|JJ
ual/NN|JJ uch/PDT|JJ ust/VBP|VB|VBN|NN|JJ val/VBP|VB|NN|JJ|NNP vow/VBP|VB|NN|JJ""",
            4: """
act/VBP|VB|NN|JJ ant/JJ|NNP ary/JJ|NNP ary/NN|JJ|NNP bic/NN|JJ cal/NN|JJ eld/VBP|VB|VBN|NN|JJ|NNP
fit/NN|JJ gle/VBP|VB|JJ igh/NN|JJ|RB ill/VBP|VB|NN|JJ iny/VBP|VB|NN|JJ ite/NN|JJ ive/JJ|NN ive/NN|JJ
ive/NN|JJ|RB lar/JJ|NNP man/NN|JJ mic/JJ|NNP nny/VBP|VB|NN|JJ|NNP old/CD|NN|JJ|NNP ome/VBP|VB|VBN|NN|JJ
own/VBP|VB|VBN|NN|JJ sed/CD|JJ tal/NN|JJ|NNP tle/JJ|RB tle/VBP|VB|NN|JJ uan/VBP|VB|NN|JJ|NNP
und/VBP|VB|NN|JJ und/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|JJ|NNP war/VBG|NN|JJ xed/VBD|VBN|JJ""",
            5: """
ble/NN|JJ due/IN|JJ ear/NN|JJ|NNP ess/NN|JJ|RB|NNP ful/JJ|NNP her/JJ|NNP ich/NN|JJ ief/VBP|VB|NN|JJ
ile/VBP|VB|NN|JJ|NNP lar/NN|JJ ond/VBP|VB|NN|JJ|RB ppy/VBP|VB|NN|JJ rse/VBP|VB|NN|JJ shy/NN|JJ
tic/JJ|NNP tic/NN|JJ|NNP ual/NN|JJ|NNP zed/VBD|VBN|JJ|NNP""",
            6: """
any/JJ|NNP ban/VBP|VB|NN|JJ dic/NN|JJ ect/VBP|VB|JJ|NNP ess/NN|JJ|RB ime/NN|JJ|NNP ing/JJ|NNP
ite/VBP|VB|NN|NNS|JJ ive/NN|JJ|NNP lus/CD|NN|JJ nny/VBP|VB|NN|JJ ood/NN|JJ|NNP ort/JJ|RB
rne/VBP|VB|NN|JJ tan/VBP|VB|NN|JJ the/VBP|VB|NN|JJ|RB tic/NN|JJ""",
            7: """ant/VBP|VB|NN|JJ cal/NN|JJ|NNP mic/VBP|VB|NN|JJ""",
            8: """lim/VBP|VB|NN|JJ|NNP""",
            10: """can/VBP|VB|NN|JJ|NNP""",
            12: """ial/VBP|VB|NN|JJ""",
        },
        "JJR": {
            -3: """ner/NN|JJR""",
            -2: """der/VBP|VB|NN|JJR der/VBP|VB|NN|JJ|JJR ker/NN|JJR|NNP ler/NN|JJR ser/NN|JJ|JJR|NNP""",
            -1: """
der/NN|JJ|JJR ger/JJR|RB|RBR her/VBP|VB|NN|JJR|RB her/VBP|VB|NN|JJR|RB|NNP per/VBP|VB|NN|JJ|JJR
ter/VBP|VB|NN|JJR|NNP yer/VBP|VB|NN|JJ|JJR zer/VBP|VB|NN|JJ|JJR""",
            1: """her/VBP|VB|JJ|JJR|RB|RBR ier/JJ|JJR|RBR ner/VBP|VB|NN|JJ|JJR|NNP""",
            2: """fer/VBP|VB|NN|JJR ner/VBP|VB|NN|JJ|JJR rse/JJR|RBR wer/VBP|VB|JJR|RBR|NNP""",
            3: """ger/JJR|NNP her/JJR|RBR|NNP ier/NN|JJ|JJR|NNP ter/VBP|VB|JJR|RB|RBR wer/VBP|VB|NN|JJR|NNP""",
            4: """ier/NN|JJ|JJR""",
        },
        "JJS": {
            -1: """st/VBP|VB|NN|JJ|JJS|NNP""",
            2: """est/NN|JJ|JJS""",
            4: """est/VBP|VB|NN|JJ|JJS|NNP""",
            6: """est/VBP|VB|NN|JJ|JJS""",
        },
        "MD": {
            4: """'d/MD|VBD""",
        },
        "NN": {
            -12: """ial/VBP|VB|NN|JJ""",
            -8: """ton/NN|NNP""",
            -7: """
act/VBP|VB|NN|JJ ant/VBP|VB|NN|JJ ate/VBP|VB|NN|JJ ham/VBP|VB|NN|NNP ide/IN|NN|JJ|RB kle/VBP|VB|NN|JJ
lph/VBP|VB|NN|NNP mic/VBP|VB|NN|JJ rly/NN|JJ|RB ron/NN|NNP say/VBP|VB|NN""",
            -6: """
ama/NN|NNP and/VBP|VB|NN|JJ|NNP aze/VBP|VB|NN can/VBP|VB|NN|JJ|NNP dic/NN|JJ ect/VBP|VB|NN|JJ
eel/VBP|VB|NN hev/NN|NNP ich/VBP|VB|NN|NNP ime/NN|JJ|NNP ing/VBG|NN|JJ ink/VBP|VB|NN
ley/VBP|VB|NN|JJ|NNP mon/NN|NNP ndo/VBP|VB|NN|NNP pac/NN|JJ|NNP sas/NN|NNS|JJ son/VBP|VB|NN|NNP
tan/VBP|VB|NN|JJ tic/NN|JJ tty/NN|JJ|NNP wer/VBP|VB|NN|JJR|NNP""",
            -5: """
aka/NN|NNS|RB ard/NN|JJ|RB art/VBP|VB|NN ble/NN|JJ dam/VBP|VB|NN|NNP ela/NN|NNP ere/VBP|VB|NN|JJ|RB
ich/NN|JJ ick/VBP|VB|NN igo/VBP|VB|NN|NNP ish/VBP|VB|NN ish/VBP|VB|NN|JJ ist/VBP|VB|NN lar/NN|JJ
ley/NN|NNP lle/VBP|VB|NN|JJ|NNP low/VBP|VB|NN mir/VBP|VB|NN|NNP oan/VBP|VB|NN|JJ ong/VBP|VB|NN|JJ|RB|NNP
ose/VBP|VB|NN|JJ|RB ppy/VBP|VB|NN|JJ ras/NN|NNS|JJ rat/VBP|VB|NN|JJ|NNP ray/VBP|VB|NN|JJ|RB
rge/VBP|VB|NN shy/NN|JJ tay/VBP|VB|NN tie/VBP|VB|NN try/VBP|VB|NN uel/VBP|VB|NN|JJ|NNP und/VBP|VB|NN|JJ""",
            -4: """
ada/NN|RB|NNP ago/VBP|VB|NN|NNP ait/VBP|VB|NN|NNP ash/VBP|VB|NN ash/VBP|VB|NN|JJ bic/NN|JJ bio/NN|JJ|NNP
cal/NN|JJ den/VBP|VB|VBN|NN|JJ don/NN|NNP ead/VBD|VBP|VB|VBN|NN eas/NN|NNS|JJ ern/VBP|VB|NN|JJ
ess/VBP|VB|NN|JJ fer/VBP|VB|NN|JJR fit/NN|JJ fit/VBP|VB|NN|JJ gay/NN|JJ|NNP han/VBP|VB|NN|JJ|NNP
how/VBP|VB|NN ica/NN|NNS|RB|NNP ida/NN|RB|NNP ier/NN|NNP ift/VBP|VB|NN ile/VBP|VB|NN|JJ ind/VBP|VB|NN|JJ
iny/VBP|VB|NN|JJ ite/NN|JJ ive/JJ|NN ive/NN|JJ lip/VBP|VB|NN lus/CD|NN|JJ man/NN|JJ men/NN|NNS
nbc/NN|JJ|NNP non/NN|NNP ola/NN|NNP old/CD|NN|JJ old/VBP|VB|NN oma/NN|NNP ood/NN|JJ|NNP ook/VBP|VB|NN
ope/VBP|VB|NN|NNP ote/VBP|VB|NN|JJ own/VBP|VB|VBN|NN|JJ paq/NN|NNP pse/VBP|VB|NN rne/VBP|VB|NN|JJ
ude/VBP|VB|NN|JJ uth/NN|JJ|NNP ver/VBP|VB|NN ver/VBP|VB|NN|JJ|RB|NNP von/NN|NNP war/VBG|NN|JJ
way/VBP|VB|NN zon/NN|NNP""",
            -3: """
ael/VBP|VB|NN|JJ|NNP ait/VBP|VB|NN ake/VBP|VB|NN alk/VBP|VB|NN all/VBP|VB|NN ank/VBD|VBP|VB|NN|JJ|NNP
are/VBP|VB|NN|JJ arl/VBP|VB|NN|JJ|NNP art/VBP|VB|NN|JJ|NNP ary/NN|JJ ary/NN|JJ|NNP ass/NN|JJ
aul/NN|JJ|NNP ave/VBP|VB|NN ban/VBP|VB|NN|JJ bed/VBD|VBN|NN|JJ ble/NN|JJ|NNP bob/VBP|VB|NN|JJ|NNP
buy/VBP|VB|NN cal/NN|JJ|NNP cit/VBP|VB|NN|JJ dis/NN|NNS|NNP dos/NN|NNS ead/VBP|VB|NN|JJ
eat/VBP|VB|NN|NNP ech/NN|JJ eck/VBP|VB|NN|NNP eft/NN|JJ|RB erg/VBG|NN|JJ|NNP est/NN|JJ
est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP eth/NN|JJ|NNP fer/VBP|VB|NN fly/VBP|VB|NN fth/NN|JJ
ful/NN|JJ ght/NN|JJ gle/VBP|VB|NN god/VBD|VBP|VB|VBN|NN|NNP hit/VBD|VBP|VB|VBN|NN|NNP
hol/VBP|VB|NN|JJ|NNP ico/VBP|VB|NN|JJ|NNP ide/VBP|VB|NN|JJ|RB|NNP ier/NN|JJ|JJR ign/VBP|VB|NN|JJ
ike/VBP|VB|NN ild/NN|JJ ing/JJ|NN ird/NN|JJ|RB ite/VBP|VB|NN|NNS|JJ ith/NN|JJ|NNP ive/NN|JJ|RB
ive/VBP|VB|NN|JJ j./NN|NNP lim/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|JJ lla/NN|NNP low/VBP|VB|NN|JJ lue/NN|JJ
mic/NN|JJ mly/NN|JJ|RB mr./NN|NNP nal/NN|JJ nct/NN|JJ ndy/VBP|VB|NN|JJ|NNP net/NN|NNP
nic/VBP|VB|NN|JJ|NNP ohn/VBP|VB|NN|JJ|NNP old/CD|NN|JJ|NNP olt/VBD|VBP|VB|NN|JJ|NNP ome/VBP|VB|NN|JJ|NNP
one/PRP|CD|NN ony/NN|JJ|NNP opp/VBP|VB|NN|JJ|NNP ore/VBP|VB|NN|RB|NNP oth/VBP|VB|NN|JJ
ott/VBP|VB|NN|JJ|NNP owd/VBP|VB|NN pay/VBP|VB|NN pic/NN|JJ ply/VBP|VB|NN|RB rch/NNP|VBP|VB|NN rch/NN|NNP
rim/VBP|VB|NN|JJ|NNP rth/RP|NN|RB sad/VBP|VB|NN|JJ|NNP sey/VBP|VB|NN|JJ|NNP sit/VBP|VB|NN
sky/NN|JJ|RB|NNP svp/VBP|VB|NN|JJ|NNP tan/VBP|VB|NN|JJ|NNP tar/VBP|VB|NN|JJ|NNP ten/VBP|VB|NN|NNP
the/VBP|VB|NN|JJ|RB tic/NN|JJ|NNP tle/VBP|VB|NN|JJ top/VBP|VB|NN top/VBP|VB|NN|JJ ual/NN|JJ
ual/NN|JJ|NNP uan/VBP|VB|NN|JJ|NNP ung/VBD|VBN|NN|NNP unt/VBP|VB|NN|JJ|NNP urn/VBP|VB|NN
ute/VBP|VB|NN|JJ ven/NN|NNP ver/NN|RB yle/VBP|VB|NN|JJ|NNP ódź/NN|FW|NNP""",
            -2: """
abc/NN|JJ|NNP afu/NN|JJ|NNP age/CD|NN|JJ aim/VBP|VB|NN ake/NN|JJ ake/VBP|VB|NN|NNP
ald/VBP|VB|VBN|NN|JJ|NNP all/NN|NNP ang/VBG|NN|JJ|NNP ans/VBZ|NN|NNS are/VBP|VB|NN ast/VBP|VB|NN|JJ|RB
ble/VBP|VB|NN|JJ buy/VBP|VB|NN|NNP con/NN|NNP der/VBP|VB|NN|JJ|JJR dge/VBP|VB|NN|NNP diq/NN|NNP
ear/NN|JJ ear/VBP|VB|NN eau/NN|NNP eff/VBP|VB|NN|JJ|RB|NNP end/VBP|VB|NN ert/VBP|VB|NN|JJ ess/NN|JJ
fbi/VBP|VB|NN|NNS|JJ|NNP hat/VBP|VB|NN hic/NN|JJ hio/NN|JJ|NNP ial/NN|JJ ial/NN|JJ|NNP ick/VBP|VB|NN|JJ
ick/VBP|VB|NN|JJ|NNP ick/VBP|VB|NN|NNP iel/VBP|VB|NN|JJ|NNP iff/NN|JJ ill/NN|NNP ing/NN|JJ ink/NN|JJ
ink/VBP|VB|NN|NNP ise/VBP|VB|NN ite/VBP|VB|NN|JJ ive/VBP|VB|NN jor/NN|JJ ker/NN|JJR|NNP key/NN|JJ
lee/VBP|VB|NN|RB|NNP lel/NN|JJ lic/NN|JJ lie/VBP|VB|NN lip/VBP|VB|NN|NNP lon/NN|NNP lup/NN|JJ|NNP
lus/CC|NN|JJ ney/VBP|VB|NN|JJ|NNP nny/VBP|VB|NN|JJ old/VBP|VB|NN|JJ|NNP ole/NN|JJ ome/VBP|VB|VBN|NN|JJ
ond/VBP|VB|NN|JJ|RB orm/VBP|VB|NN|JJ ost/NN|JJ|RB|NNP ote/VBP|VB|NN|NNP out/VBP|VB|NN raw/VBP|VB|NN
rly/NN|JJ|RB|NNP rop/VBP|VB|NN|NNP rry/VBP|VB|NN rth/NN|JJ sam/VBP|VB|NN|NNP say/VBP|VB|NN|NNP
six/CD|NN|JJ son/CD|NN|JJ t/NN|NNP|FW tch/VBP|VB|NN|NNP thy/NN|JJ tro/VBP|VB|NN|JJ|NNP ugh/VBP|VB|NN
ule/VBP|VB|NN une/VBP|VB|NN|JJ ury/NN|JJ|NNP use/VBP|VB|NN|NNP ust/VBP|VB|VBN|NN|JJ ute/VBP|VB|NN
ver/VBP|VB|NN|JJ|NNP zen/NN|JJ""",
            -1: """
ack/NN|JJ act/VBP|VB|NN|JJ|NNP alo/VBP|VB|NN|JJ|NNP ami/VBP|VB|NN|NNS|JJ|NNP and/VBP|VB|NN|RB
ant/VBP|VB|NN ark/VBP|VB|NN|NNP ban/VBP|VB|NN|NNP bly/NN|RB dnc/NN|JJ|NNP e-a/JJ|NN|NNP ear/CD|NN|JJ
ear/NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN|NNP een/CD|VBP|VB|NN|JJ|NNP ell/NN|RB|UH ell/VBP|VB|NN|JJ
gan/VBP|VB|NN|JJ|NNP gle/VBP|VB|NN|NNP her/NN|JJ|JJR|RB|NNP hia/CD|NN|NNS|JJ|NNP hit/VBD|VBP|VB|VBN|NN
ict/VBP|VB|NN|JJ ief/VBP|VB|NN|JJ|NNP ier/NN|JJ|JJR|NNP igh/NN|JJ|RB igh/NN|JJ|RB|NNP
ike/VBP|VB|NN|JJ|RB|NNP ile/CD|NN|JJ ina/VBP|VB|NN|NNS|RB|NNP ini/VBP|VB|NN|NNS|JJ|NNP ise/VBP|VB|NN|NNP
ive/NN|JJ|NNP jor/NN|JJ|NNP ken/VBP|VB|VBN|NN|JJ|NNP lac/NN|JJ|NNP lah/VBP|VB|NN|JJ|NNP
las/NN|NNS|JJ|NNP len/VBP|VB|VBN|NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP lli/VBP|VB|NN|NNS|JJ|NNP low/NN|JJ|RB
mlb/VBP|VB|NN|JJ|NNP mum/NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR|NNP nge/NN|JJ|NNP nie/NN|NNS|JJ|NNP
nix/VBP|VB|NN|JJ|NNP nth/NN|JJ ode/VBP|VB|NN|JJ oms/NN|NNS ond/VBP|VB|NN|JJ|RB|NNP ood/NN|JJ
oot/CD|NN|JJ ora/NN|NNS|JJ|RB ose/VBP|VB|NN|JJ oul/NN|JJ pal/NN|JJ pay/VBP|VB|NN|NNP
per/VBP|VB|NN|JJ|JJR red/NN|JJ red/NN|JJ|NNP red/VBD|VBN|NN|JJ rey/VBP|VB|NN|JJ|NNP rgh/VBP|VB|NN|JJ|NNP
ris/NN|NNS|NNP rnc/NN|JJ|NNP rod/VBD|VBP|VB|VBN|NN|NNP rry/VBP|VB|NN|JJ|NNP rse/VBP|VB|NN|JJ
rts/VBZ|NN|NNS run/VBP|VB|VBN|NN|NNP sco/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN st/VBP|VB|NN|JJ|JJS|NNP
sta/VBP|VB|NN|RB|NNP sty/VBP|VB|NN tay/VBP|VB|NN|NNP tin/VBP|VB|NN|JJ|NNP tte/VBP|VB|NN|JJ|NNP
uis/NN|NNS|NNP ult/VBP|VB|NN urn/VBP|VB|NN|JJ vid/VBD|VBN|NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP
vot/VBP|VB|NN|NNS|JJ w/IN|NN|NNP xas/NN|NNS|JJ|NNP""",
            1: """
ack/VBP|VB|NN|RB|NNP ade/NN|JJ age/NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP all/VBP|VB|NN|NNP
ast/VBD|VBP|VB|VBN|NN ate/VBP|VB|NN|JJ|NNP ber/NN|NNP der/VBP|VB|NN|NNP ead/VBP|VB|NN|JJ|RB
eam/VBP|VB|NN est/NN|JJ|RB est/VBP|VB|NN her/VBP|VB|NN|JJR|RB|NNP ide/VBP|VB|NN|NNP ill/VBP|VB|NN|JJ
ind/VBP|VB|NN ing/JJ|NN|NNP ing/VBG|NN|NNP iny/NN|NNP ion/JJ|NN ird/NN|JJ|RB|NNP key/NN|JJ|NNP
lit/VBD|VBP|VB|VBN|NN|JJ|NNP man/NN|JJ|NNP nch/VBP|VB|NN|JJ ner/VBP|VB|NN|RB|RBR|NNP oan/VBP|VB|NN|NNP
oms/VBZ|NN|NNS ong/NN|JJ|NNP onk/VBP|VB|NN|JJ ook/VBP|VB|NN|NNP oon/VBP|VB|NN|JJ rid/VBD|VBN|NN|JJ
rse/NN|RB rse/NN|RB|NNP und/NN|NNP ury/NN|NNP vey/VBP|VB|NN|NNP vow/VBP|VB|NN|JJ zen/NN|NNP""",
            2: """
ace/VBP|VB|NN|JJ ack/VBP|VB|NN|NNP act/VBP|VB|NN ake/VBP|VB|NN|JJ|NNP ame/VBP|VB|NN|NNP amp/NN|NNP
and/VBP|VB|NN|RB|NNP are/VBP|VB|NN|NNP ark/NN|JJ ass/VBP|VB|NN|JJ|NNP ast/VBP|VB|NN ata/VBP|VB|NN|RB|NNP
ber/NN|JJ eal/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|NNP eam/NN|JJ|NNP ean/VBP|VB|NN|JJ ear/VBP|VB|NN|NNP
eed/VBD|VBP|VB|VBN|NN een/VBP|VB|NN eer/VBP|VB|NN eer/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP era/CD|NN|JJ
ery/NN|JJ|NNP ess/NN|JJ|RB ess/NN|JJ|RB|NNP est/NN|NNP ext/VBP|VB|NN gen/VBP|VB|VBN|NN|JJ|NNP ght/NN|NNP
ght/NN|RB|NNP ght/VBP|VB|NN|JJ|RB|NNP gun/VBP|VB|VBN|NN|JJ how/VBP|VB|NN|NNP ide/VBP|VB|NN|JJ|RB
ion/NN|NNP ire/NN|NNP job/NN|NNP ket/VBP|VB|NN|NNP ler/NN|JJR nch/VBP|VB|NN ner/NN|JJ|NNP
ner/VBP|VB|NN|JJ|JJR net/NN|JJ|NNP nny/VBP|VB|NN|JJ|NNP nor/NN|JJ nse/VBP|VB|NN oad/VBP|VB|NN
oat/VBP|VB|NN oll/VBP|VB|NN|JJ oll/VBP|VB|NN|JJ|NNP omy/NN|NNP ook/VBD|VBP|VB|NN ord/NN|NNP
ord/VBP|VB|NN|JJ|RB|NNP oss/NN|NNP our/VBP|VB|NN pel/VBP|VB|NN|JJ pus/NN|NNS ral/NN|JJ|NNP ram/NN|NNP
rea/NN|NNP rin/VBP|VB|NN|JJ|NNP rol/VBP|VB|NN sit/VBP|VB|NN|NNP tal/VBP|VB|NN|JJ|NNP tax/VBP|VB|NN|NNP
ter/VBP|VB|NN|JJ|NNP top/NN|JJ uid/VBD|VBN|NN|JJ ute/NN|JJ uth/NN|JJ|RB|NNP ver/VBP|VB|NN|JJ|RB
way/NN|JJ zer/VBP|VB|NN|JJ|JJR""",
            3: """
-in/VBN|NN|JJ -up/NN|JJ act/NN|NNP ad/NN|NNP age/VBP|VB|NN|JJ|NNP age/VBP|VB|NN|NNP aid/VBP|VB|NN
ail/VBP|VB|NN|JJ|NNP ame/VBP|VB|NN and/VBP|VB|NN|NNP ank/VBP|VB|NN|NNP ard/VBP|VB|NN ate/VBP|VB|NN|NNP
ath/NN|JJ bit/VBP|VB|NN|NNP che/VBP|VB|NN|JJ|RB cle/NN|NNP day/NN|NNP deo/NN|NNP der/NN|JJ der/NN|JJ|JJR
der/VBP|VB|NN|JJ|NNP dit/VBP|VB|NN dom/NN|JJ|RB ead/VBP|VB|NN|JJ|NNP ect/NN|NNP ect/VBP|VB|NN|JJ|NNP
een/CD|VBP|VB|NN|JJ ent/NN|JJ|NNP ent/NN|NNP erm/VBP|VB|NN erm/VBP|VB|NN|NNP ers/NN|NNS ert/NN|JJ
ery/NN|NNP fer/VBP|VB|NN|NNP fic/VBP|VB|NN fic/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ hip/NN|NNP ies/NN|NNS
iew/NN|NNP iew/VBP|VB|NN|NNP ike/VBP|VB|NN|JJ|RB ile/VBP|VB|NN|NNP ily/NN|NNP ine/NN|JJ
ine/VBP|VB|NN|JJ|NNP int/VBP|VB|NN|JJ int/VBP|VB|NN|NNP irm/NN|JJ|NNP ist/NN|JJ|NNP ite/NN|NNP
ity/NN|NNP lar/NN|NNP lay/VBP|VB|NN|NNP lin/VBP|VB|NN|JJ lly/VBP|VB|NN lot/NN|NNP lue/VBP|VB|NN
lus/NN|JJ mum/NN|JJ nel/NN|NNP ner/NN|JJR ner/NN|NNP ney/VBP|VB|NN|JJ ock/VBP|VB|NN|RB|NNP
off/VBP|VB|NN|RB|NNP ole/VBD|VBP|VB|NN one/CD|NN|JJ one/VBP|VB|VBN|NN|NNP oor/NN|NNP ord/VBP|VB|NN|JJ
ore/NN|JJ ore/VBP|VB|NN|NNP orm/NN|NNP ort/NN|JJ ost/VBP|VB|NN|NNP out/VBP|VB|NN|JJ ove/VBP|VB|NN|NNP
own/NN|NNP rce/VBP|VB|NN|JJ ria/CD|NN|NNS|JJ ror/NN|NNP sal/NN|NNP tem/NN|NNP ter/NN|NNP
ter/VBP|VB|NN|JJR|NNP ter/VBP|VB|NN|JJ|JJR|NNP tle/VBP|VB|NN try/NN|JJ uct/VBP|VB|NN|JJ uel/VBP|VB|NN
ult/VBP|VB|NN|NNP unk/VBP|VB|NN|JJ ure/NN|NNP ure/VBP|VB|NN|NNP ury/CD|NN|JJ way/NN|RB|NNP web/NN|NNP
win/VBP|VB|NN|NNP""",
            4: """
ade/VBP|VB|NN|JJ aff/VBP|VB|NN age/NN|NNP ail/VBP|VB|NN air/VBP|VB|NN any/NN|NNP ate/NN|NNP day/NN|JJ|RB
der/VBP|VB|NN|JJR dge/VBP|VB|NN dio/NN|JJ ect/VBP|VB|NN|NNP ery/NN|JJ est/VBP|VB|NN|NNP ety/NN|JJ
ght/VBP|VB|NN|JJ|RB her/VBP|VB|NN|JJR|RB hor/VBP|VB|NN|NNP ign/VBP|VB|NN|NNP ine/VBP|VB|NN|JJ
ine/VBP|VB|NN|JJ|RB ing/NN|NNP int/VBP|VB|NN ism/VBP|VB|NN lem/NN|NNP man/CD|NN|JJ nee/NN|NNP
nol/VBP|VB|NN|JJ omb/VBP|VB|NN|NNP one/NN|NNP one/VBP|VB|NN|NNP ord/VBP|VB|NN|JJ|RB ost/NN|JJ|RB
out/VBP|VB|NN|JJ|NNP rap/VBP|VB|NN|JJ rce/VBP|VB|NN rry/VBP|VB|NN|JJ ser/NN|NNP son/NN|NNP tip/VBP|VB|NN
tle/VBP|VB|NN|NNS tte/VBP|VB|NN|JJ tv/NN|NNP uty/NN|JJ way/NN|JJ|RB|NNP wer/VBP|VB|NN yer/NN|NNP""",
            5: """
act/VBP|VB|NN|NNP ade/VBP|VB|NN|JJ|NNP ane/VBP|VB|NN|JJ|NNP der/VBP|VB|NN|JJ ent/VBP|VB|NN|NNP
ess/VBP|VB|NN ess/VBP|VB|NN|NNP eum/NN|JJ fit/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ|NNP gun/VBP|VB|NN
hor/VBP|VB|NN ide/NN|NNP ime/NN|JJ|RB ium/NN|JJ ket/VBP|VB|NN lan/VBP|VB|NN|NNP lty/NN|JJ
map/VBD|VBP|VB|NN|NNP mur/VBP|VB|NN|JJ ner/VBP|VB|NN|RB|RBR oid/VBD|VBN|NN|JJ oil/NN|NNP
olk/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ|NNP orm/VBP|VB|NN ory/NN|NNP ost/VBD|VBP|VB|VBN|NN|NNP rce/NN|NNP
rum/NN|JJ son/VBP|VB|NN sue/VBP|VB|NN|NNP tup/NN|JJ way/NN|JJ|RB yen/NN|NNS yer/VBP|VB|NN|JJ|JJR
yle/NN|JJ zer/VBP|VB|NN|JJ|JJR|NNP""",
            6: """
-be/NN|JJ age/VBP|VB|NN age/VBP|VB|NN|JJ|RB ail/VBP|VB|NN|JJ aur/VBP|VB|NN|JJ eed/VBP|VB|NN
hip/VBP|VB|NN ice/VBP|VB|NN ine/VBP|VB|NN|JJ|RB|NNP ino/VBP|VB|NN|JJ int/VBP|VB|NN|JJ|NNP ion/VBP|VB|NN
one/VBP|VB|NN owd/VBP|VB|NN|NNP ror/NN|JJ sal/NN|JJ|RB sis/NN|NNP ure/VBP|VB|NN|JJ|NNP ury/NN|JJ
ver/VBP|VB|NN|JJ""",
            7: """
ent/VBP|VB|NN|JJ|NNP ion/VBP|VB|NN|NNP kup/NN|JJ one/VBP|VB|VBN|NN oon/VBP|VB|NN|JJ|NNP
ure/VBP|VB|NN|JJ|RB""",
            8: """imb/VBP|VB|NN|JJ ody/NN|NNP per/NN|NNP per/VBP|VB|NN unt/VBP|VB|NN|NNP""",
            9: """ist/VBP|VB|NN|JJ|NNP""",
        },
        "NNP": {
            -10: """ent/VBP|VB|NN|JJ|NNP""",
            -9: """ure/VBP|VB|NN|JJ|NNP""",
            -8: """ing/VBG|NN|JJ|NNP ist/VBP|VB|NN|JJ|NNP ody/NN|NNP per/NN|NNP""",
            -7: """
age/VBP|VB|NN|JJ|NNP ect/VBP|VB|JJ|NNP oll/VBP|VB|NN|JJ|NNP oon/VBP|VB|NN|JJ|NNP sed/VBD|VBN|JJ|NNP""",
            -6: """any/JJ|NNP ect/VBP|VB|NN|JJ|NNP ing/JJ|NNP ing/VBG|JJ|NNP sis/NN|NNP""",
            -5: """
alk/VBP|VB|NN|NNP all/VBP|VB|NN|NNP ate/VBP|VB|NN|JJ|NNP ate/VBP|VB|NN|NNP ead/VBP|VB|NN|JJ|NNP
fer/VBP|VB|NN|NNP ful/JJ|NNP ges/VBZ|NNS|NNP her/JJ|NNP ide/NN|NNP iew/VBP|VB|NN|NNP ign/VBP|VB|NN|NNP
its/NNP|NNPS ive/NN|JJ|NNP lim/VBP|VB|NN|JJ|NNP nds/NNP|NNPS nny/VBP|VB|NN|JJ|NNP oil/NN|NNP
ook/VBP|VB|NN|NNP ory/NN|NNP ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP rce/NN|NNP
sed/VBD|VBN|NNP sts/VBZ|NNS|NNP tal/VBP|VB|NN|JJ|NNP tic/JJ|NNP und/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|NNP
zed/VBD|VBN|JJ|NNP""",
            -4: """
age/NN|NNP aks/NNP|NNPS als/VBZ|NNS|NNP ant/JJ|NNP any/NN|NNP ary/JJ|NNP ate/NN|NNP cal/NN|JJ|NNP
cts/NNP|NNPS eal/VBP|VB|NN|JJ|NNP ght/VBP|VB|NN|JJ|RB|NNP ics/NN|NNS|NNP ies/NN|NNS|NNP
ine/VBP|VB|NN|JJ|RB|NNP ing/JJ|NN|NNP ing/NN|NNP ing/VBG|NNP ink/VBP|VB|NN|NNP ist/NN|JJ|NNP lar/JJ|NNP
lem/NN|NNP mic/JJ|NNP nee/NN|NNP ner/NN|JJ|NNP nts/NNS|NNP one/NN|NNP ord/VBP|VB|NN|JJ|NNP
osi/VBP|VB|NN|NNS|JJ|NNP out/VBP|VB|NN|JJ|NNP say/VBP|VB|NN|NNP ser/NN|NNP ses/VBZ|NNS|NNP son/NN|NNP
sts/NNP|NNPS tal/NN|JJ|NNP tv/NN|NNP uch/JJ|RB|NNP ult/VBP|VB|NN|NNP ure/VBP|VB|NN|NNP uth/NN|JJ|RB|NNP
ves/NNP|NNPS ves/VBZ|NNS|NNP way/NN|RB|NNP yer/NN|NNP""",
            -3: """
act/NN|NNP ad/NN|NNP ads/NNP|NNPS aid/VBD|VBN|NNP ait/VBP|VB|NN|NNP als/NNP|NNPS ans/NNP|NNPS aqi/JJ|NNP
are/VBP|VB|NN|NNP ate/JJ|RB|NNP ban/JJ|NNP be/VB|NNP ces/NNP|NNPS cle/NN|NNP cts/VBZ|NNS|NNP day/NN|NNP
deo/NN|NNP der/VBP|VB|NN|NNP eal/VBP|VB|NN|NNP ear/NN|JJ|NNP ect/NN|NNP ees/NNP|NNPS ely/JJ|RB|NNP
ent/JJ|NNP ent/NN|JJ|NNP ent/NN|NNP erm/NN|JJ|NNP ery/NN|NNP ess/NN|JJ|RB|NNP ess/VBP|VB|NN|NNP
ets/NNP|NNPS fit/VBP|VB|NN|NNP gal/JJ|NNP ger/JJR|NNP ght/NN|RB|NNP hes/VBZ|NNS|NNP hip/NN|NNP
hit/VBD|VBP|VB|VBN|NN|NNP hor/VBP|VB|NN|NNP ian/JJ|NNP ide/VBP|VB|NN|JJ|RB|NNP ide/VBP|VB|NN|NNP
ief/VBP|VB|NN|JJ|NNP iew/NN|NNP ily/NN|NNP ing/VBG|NN|NNP int/VBP|VB|NN|NNP irm/NN|JJ|NNP irs/NNP|NNPS
ise/VBP|VB|NN|NNP ish/JJ|NNP ite/NN|NNP ity/NN|NNP ive/JJ|NNP key/NN|JJ|NNP lar/NN|NNP lay/VBP|VB|NN|NNP
let/VBD|VB|VBN|NNP lot/NN|NNP map/VBD|VBP|VB|NN|NNP nch/JJ|NNP nel/NN|NNP ner/NN|NNP nic/JJ|NNP
nts/VBZ|NNS|NNP ome/NN|RB|NNP ome/VBP|VB|VBN|NNP ons/NNP|NNPS ons/VBZ|NNS|NNP oor/NN|NNP orm/NN|NNP
ors/NNP|NNPS ors/VBZ|NNS|NNP ost/VBP|VB|NN|NNP owd/VBP|VB|NN|NNP own/NN|NNP pay/VBP|VB|NN|NNP
rls/NNS|NNP rop/VBP|VB|NN|NNP ror/NN|NNP rth/NN|RB|NNP sal/NN|NNP tax/VBP|VB|NN|NNP tem/NN|NNP
ter/JJ|JJR|RB|RBR|NNP ter/NN|NNP ual/NN|JJ|NNP uns/VBZ|NNS|NNP unt/VBP|VB|NN|JJ|NNP ure/NN|NNP
val/VBP|VB|NN|JJ|NNP ves/NNS|NNP web/NN|NNP win/VBP|VB|NN|NNP zer/VBP|VB|NN|JJ|JJR|NNP""",
            -2: """
ack/VBP|VB|NN|NNP act/VBP|VB|NN|NNP ady/JJ|NNP age/NN|JJ|NNP ail/VBP|VB|NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP
ake/VBP|VB|NNP ake/VBP|VB|NN|JJ|NNP als/NNS|NNP amp/NN|NNP ank/VBP|VB|NNP ass/VBP|VB|NN|JJ|NNP
ate/VBP|VB|NNP ats/NNP|NNPS bad/JJ|NNP bit/VBP|VB|NN|NNP can/JJ|NNP can/VBP|VB|NN|JJ|NNP ces/NNS|NNP
des/NNP|NNPS ems/NNP|NNPS ent/VBP|VB|NN|NNP ers/NNP|NNPS ers/NNS|NNP ese/JJ|NNP est/NN|NNP
est/VBP|VB|NN|NNP fic/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ|NNP ght/NN|NNP ght/VBD|VBN|NNP had/VBD|VBN|NNP
hed/VBD|VBN|JJ|NNP how/VBP|VB|NN|NNP ies/NNP|NNPS ile/VBP|VB|NN|NNP ion/NN|NNP ird/NN|JJ|RB|NNP
ire/NN|NNP ist/JJ|NNP job/NN|NNP jor/NN|JJ|NNP ket/VBP|VB|NN|NNP lit/VBD|VBP|VB|VBN|NN|JJ|NNP
low/VBP|VB|NNP lts/VBZ|NNS|NNP man/JJ|NNP net/NN|JJ|NNP nks/VBZ|NNS|NNP nly/JJ|RB|NNP nts/NNP|NNPS
ock/VBP|VB|NN|RB|NNP omb/VBP|VB|NN|NNP ome/VBP|VB|NN|JJ|NNP omy/NN|NNP ond/VBP|VB|NN|JJ|RB|NNP
one/VBP|VB|NN|NNP ong/NN|JJ|NNP ood/NN|JJ|NNP ord/NN|NNP oss/NN|NNP ost/VBD|VBN|JJ|NNP ram/NN|NNP
rea/NN|NNP red/NN|JJ|NNP red/VBD|VBN|NNP res/VBZ|NNS|NNP rks/VBZ|NNS|NNP rse/NN|RB|NNP
run/VBP|VB|VBN|NN|NNP ter/VBP|VB|NN|JJR|NNP ter/VBP|VB|NN|JJ|NNP tes/VBZ|NNS|NNP tic/NN|JJ|NNP
top/VBP|VB|NN|NNP tro/JJ|NNP ued/VBD|VBN|JJ|NNP ues/VBZ|NNS|NNP ump/JJ|NNP ure/NN|JJ|NNP""",
            -1: """
act/VBP|VB|NN|JJ|NNP ads/VBZ|NNS|NNP ake/VBP|VB|NN|NNP ame/VBP|VB|NN|NNP and/VBP|VB|NN|NNP
and/VBP|VB|NN|RB|NNP ane/VBP|VB|NN|JJ|NNP ank/VBP|VB|NN|NNP ast/VBP|VB|JJ|RB|NNP ats/VBZ|NNS|NNP
ays/VBZ|NNS|RB|NNP ber/NN|NNP ble/NN|JJ|NNP buy/VBP|VB|NN|NNP cks/NNP|NNPS der/VBP|VB|NN|JJ|NNP
des/VBZ|NNS|NNP do/VBP|VB|NNP ead/VBD|VBP|VB|VBN|NN|NNP ean/VBP|VB|JJ|NNP ear/VBP|VB|NN|NNP
eld/VBP|VB|VBN|NN|JJ|NNP erm/VBP|VB|NN|NNP ers/VBZ|NNS|NNP ery/NN|JJ|NNP few/JJ|NNP
gen/VBP|VB|VBN|NN|JJ|NNP get/VBP|VB|NNP gns/VBZ|NNS|NNP go/VBP|VB|NNP hly/JJ|RB|NNP hts/NNP|NNPS
ial/NN|JJ|NNP ied/VBD|VBN|JJ|NNP ile/VBP|VB|NN|JJ|NNP ine/VBP|VB|NN|JJ|NNP int/VBP|VB|NN|JJ|NNP
iny/NN|NNP kes/NNP|NNPS las/NN|NNS|JJ|NNP led/VBD|VBN|NNP lex/NN|JJ|NNP man/NN|JJ|NNP men/NNS|NNP
mum/NN|JJ|NNP nic/VBP|VB|NN|JJ|NNP nly/RB|NNP oan/VBP|VB|NN|NNP off/VBP|VB|NN|RB|NNP
old/VBP|VB|NN|JJ|NNP ong/JJ|NNP ore/VBP|VB|NN|NNP ory/NN|JJ|NNP ost/VBD|VBP|VB|VBN|NN|NNP
our/VBP|VB|NN|JJ|NNP ped/VBD|VBN|JJ|NNP ral/NN|JJ|NNP rds/VBZ|NNS|RB|NNP rly/NN|JJ|RB|NNP rst/JJ|RB|NNP
rta/VBP|VB|NN|RB|NNP sue/VBP|VB|NN|NNP tay/VBP|VB|NN|NNP ten/VBP|VB|NN|NNP tes/NNP|NNPS tty/JJ|RB|NNP
uan/VBP|VB|NN|JJ|NNP und/NN|NNP ury/NN|NNP zen/NN|NNP""",
            1: """
ata/VBP|VB|NN|RB|NNP gay/NN|JJ|NNP ick/VBP|VB|NN|JJ|NNP ick/VBP|VB|NN|NNP igh/NN|JJ|RB|NNP
ike/VBP|VB|NN|JJ|RB|NNP ins/VBZ|NNS|NNP ion/VBP|VB|NN|NNP kes/VBZ|NNS|NNP lls/NNP|NNPS ngs/VBZ|NNS|NNP
nos/NNP|NNPS ore/NN|JJ|NNP sta/VBP|VB|NN|RB|NNP sys/VBZ|NNS|NNP t/NN|NNP|FW tch/VBP|VB|NN|NNP ton/JJ|NNP
vey/VBP|VB|NN|NNP wer/VBP|VB|JJR|RBR|NNP""",
            2: """
all/NN|NNP alo/VBP|VB|NN|JJ|NNP ani/JJ|NNP cki/VBP|VB|NN|NNS|JJ|NNP con/NN|NNP diq/NN|NNP
ean/VBP|VB|NN|JJ|NNP eau/NN|NNP eed/VBD|VBP|VB|VBN|NN|NNP ell/VBP|VB|NN|JJ|NNP ens/VBZ|NNS|NNP
ent/VBD|VBN|NNP ice/VBP|VB|NN|NNP ier/NN|JJ|JJR|NNP ill/NN|NNP ino/JJ|NNP ken/VBP|VB|VBN|NN|JJ|NNP
lac/NN|JJ|NNP lds/NNP|NNPS lee/VBP|VB|NN|RB|NNP lip/VBP|VB|NN|NNP lon/NN|NNP mes/NNP|NNPS
nan/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR|NNP obs/NNP|NNPS ods/NNS|NNP oks/NNP|NNPS old/CD|NN|JJ|NNP
ont/VBP|VB|NN|JJ|NNP ope/VBP|VB|NN|NNP ose/VBD|NNP pen/VBP|VB|JJ|NNP rco/VBP|VB|NN|JJ|NNP
rim/VBP|VB|NN|JJ|NNP rin/VBP|VB|NN|JJ|NNP ros/NNP|NNPS sys/NNP|NNPS tos/NNP|NNPS ust/VBP|VB|NN|NNP
w/IN|NN|NNP""",
            3: """
abc/NN|JJ|NNP arl/VBP|VB|NN|JJ|NNP ban/VBP|VB|NN|NNP bob/VBP|VB|NN|JJ|NNP cos/NNP|NNPS eat/VBP|VB|NN|NNP
eff/VBP|VB|NN|JJ|RB|NNP eft/VBD|VBN|NNP fbi/VBP|VB|NN|NNS|JJ|NNP gan/VBP|VB|NN|JJ|NNP gas/NNP|NNPS
her/VBP|VB|NN|JJR|RB|NNP hia/CD|NN|NNS|JJ|NNP hol/VBP|VB|NN|JJ|NNP hts/VBZ|NNS|NNP id/IN|NNP ily/RB|NNP
j./NN|NNP ked/VBD|VBN|JJ|NNP ker/NN|JJR|NNP lah/VBP|VB|NN|JJ|NNP len/VBP|VB|VBN|NN|JJ|NNP
lin/VBP|VB|NN|JJ|NNP lla/NN|NNP lli/VBP|VB|NN|NNS|JJ|NNP lly/RB|NNP los/NNP|NNPS lup/NN|JJ|NNP
mad/VBP|VB|NN|JJ|NNP med/VBD|VBN|JJ|NNP mes/VBZ|NNS|NNP mlb/VBP|VB|NN|JJ|NNP mon/JJ|NNP mr./NN|NNP
nas/NNP|NNPS net/NN|NNP nge/NN|JJ|NNP ott/VBP|VB|NN|JJ|NNP rch/NN|NNP rgh/VBP|VB|NN|JJ|NNP
sen/VBP|VB|VBN|NN|JJ|NNP sey/VBP|VB|NN|JJ|NNP st/VBP|VB|NN|JJ|JJS|NNP svp/VBP|VB|NN|JJ|NNP
tin/VBP|VB|NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP ven/NN|NNP ver/VBP|VB|NN|JJ|RB|NNP way/NN|JJ|RB|NNP
wer/VBP|VB|NN|JJR|NNP xas/NN|NNS|JJ|NNP""",
            4: """
ack/VBP|VB|NN|RB|NNP ael/VBP|VB|NN|JJ|NNP ago/VBP|VB|NN|NNP akh/JJ|NNP ank/VBD|VBP|VB|NN|JJ|NNP
ark/VBP|VB|NN|NNP art/VBP|VB|NN|JJ|NNP ben/VBP|VB|VBN|NN|JJ|NNP dnc/NN|JJ|NNP don/NN|NNP e-a/JJ|NN|NNP
eck/VBP|VB|NN|NNP est/NN|JJ|JJS|RB|NNP est/VBP|VB|NN|JJ|JJS|NNP ews/NNP|NNPS ews/VBZ|NNS|NNP
gle/VBP|VB|NN|NNP hai/JJ|NNP ias/NNP|NNPS ier/NN|NNP ini/VBP|VB|NN|NNS|JJ|NNP ite/VBP|VB|NNP
itt/VBP|VB|NN|JJ|NNP las/NNP|NNPS mas/NNP|NNPS nce/NNS|NNP ner/VBP|VB|NN|RB|RBR|NNP ney/VBP|VB|NN|JJ|NNP
nie/NN|NNS|JJ|NNP non/NN|NNP obs/NNS|NNP ola/NN|NNP olt/VBD|VBP|VB|NN|JJ|NNP oma/NN|NNP
one/VBP|VB|VBN|NN|NNP ong/VBP|VB|NN|JJ|RB|NNP opp/VBP|VB|NN|JJ|NNP paq/NN|NNP rey/VBP|VB|NN|JJ|NNP
ris/NN|NNS|NNP rod/VBD|VBP|VB|VBN|NN|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sam/VBP|VB|NN|NNP sas/NNP|NNPS
sco/VBP|VB|NN|JJ|NNP tty/NN|JJ|NNP uis/NN|NNS|NNP use/VBP|VB|NN|NNP vin/VBP|VB|NN|JJ|NNP von/NN|NNP
xas/NNP|NNPS yle/VBP|VB|NN|JJ|NNP zon/NN|NNP""",
            5: """
afu/NN|JJ|NNP ami/VBP|VB|NN|NNS|JJ|NNP ang/VBG|NN|JJ|NNP ast/JJ|NNP aul/NN|JJ|NNP bas/NNP|NNPS
bio/NN|JJ|NNP dis/NN|NNS|NNP ela/NN|NNP erg/VBG|NN|JJ|NNP eth/NN|JJ|NNP gya/JJ|NNP her/NN|JJ|JJR|RB|NNP
ina/VBP|VB|NN|NNS|RB|NNP ley/NN|NNP nia/CD|NN|NNS|JJ|NNP nix/VBP|VB|NN|JJ|NNP ood/VBD|VBP|VB|VBN|NN|NNP
rio/NN|JJ|NNP rnc/NN|JJ|NNP rth/JJ|NNP sad/VBP|VB|NN|JJ|NNP ser/NN|JJ|JJR|NNP tan/VBP|VB|NN|JJ|NNP
ten/VBP|VB|VBN|JJ|NNP tle/VBP|VB|NN|NNS|NNP tte/VBP|VB|NN|JJ|NNP tts/NNP|NNPS vid/VBD|VBN|NN|JJ|NNP
ódź/NN|FW|NNP""",
            6: """
ama/NN|NNP ana/VBP|VB|NN|NNS|RB|NNP and/VBP|VB|NN|JJ|NNP cbs/NNS|NNP dam/VBP|VB|NN|NNP dge/VBP|VB|NN|NNP
een/CD|VBP|VB|NN|JJ|NNP fly/JJ|RB|NNP god/VBD|VBP|VB|VBN|NN|NNP hev/NN|NNP hio/NN|JJ|NNP
ica/NN|NNS|RB|NNP ico/VBP|VB|NN|JJ|NNP igo/VBP|VB|NN|NNP ith/NN|JJ|NNP iti/JJ|NNP mir/VBP|VB|NN|NNP
mon/NN|NNP ndy/VBP|VB|NN|JJ|NNP ony/NN|JJ|NNP ord/VBP|VB|NN|JJ|RB|NNP ost/NN|JJ|RB|NNP rch/NNP|VBP|VB|NN
rry/VBP|VB|NN|JJ|NNP sky/NN|JJ|RB|NNP tar/VBP|VB|NN|JJ|NNP tro/VBP|VB|NN|JJ|NNP ung/VBD|VBN|NN|NNP
ury/NN|JJ|NNP ven/CD|VBN|NN|JJ|NNP""",
            7: """
ada/NN|RB|NNP ald/VBP|VB|VBN|NN|JJ|NNP han/VBP|VB|NN|JJ|NNP idi/JJ|NNP ley/VBP|VB|NN|JJ|NNP
lle/VBP|VB|NN|JJ|NNP nbc/NN|JJ|NNP ndo/VBP|VB|NN|NNP ohn/VBP|VB|NN|JJ|NNP rat/VBP|VB|NN|JJ|NNP
ron/NN|NNP uth/JJ|NNP uth/NN|JJ|NNP""",
            8: """
ham/VBP|VB|NN|NNP ida/NN|RB|NNP iel/VBP|VB|NN|JJ|NNP lan/JJ|NNP lph/VBP|VB|NN|NNP ton/NN|NNP""",
            9: """pac/NN|JJ|NNP son/VBP|VB|NN|NNP""",
            10: """ich/VBP|VB|NN|NNP""",
        },
        "NNPS": {
            -5: """bas/NNP|NNPS tts/NNP|NNPS""",
            -4: """ews/NNP|NNPS ias/NNP|NNPS las/NNP|NNPS mas/NNP|NNPS sas/NNP|NNPS xas/NNP|NNPS""",
            -3: """cos/NNP|NNPS gas/NNP|NNPS los/NNP|NNPS nas/NNP|NNPS""",
            -2: """
lds/NNP|NNPS mes/NNP|NNPS obs/NNP|NNPS oks/NNP|NNPS ros/NNP|NNPS sys/NNP|NNPS tos/NNP|NNPS
ves/VBZ|NNS|NNPS""",
            -1: """lls/NNP|NNPS nos/NNP|NNPS""",
            1: """cks/NNP|NNPS hts/NNP|NNPS kes/NNP|NNPS tes/NNP|NNPS""",
            2: """ats/NNP|NNPS des/NNP|NNPS ems/NNP|NNPS ers/NNP|NNPS ies/NNP|NNPS nts/NNP|NNPS""",
            3: """
ads/NNP|NNPS als/NNP|NNPS ans/NNP|NNPS ces/NNP|NNPS ees/NNP|NNPS ets/NNP|NNPS irs/NNP|NNPS ons/NNP|NNPS
ors/NNP|NNPS""",
            4: """aks/NNP|NNPS cts/NNP|NNPS sts/NNP|NNPS ves/NNP|NNPS""",
            5: """its/NNP|NNPS nds/NNP|NNPS""",
        },
        "NNS": {
            -6: """cbs/NNS|NNP""",
            -5: """aws/VBZ|NNS eds/VBZ|NNS yen/NN|NNS zes/VBZ|NNS""",
            -4: """ims/VBZ|NNS nce/NNS|NNP obs/NNS|NNP ows/VBZ|NNS tle/VBP|VB|NN|NNS|NNP""",
            -3: """
ads/VBZ|NNS ats/VBZ|NNS|NNP ays/VBZ|NNS|RB|NNP dis/NN|NNS|NNP ens/VBZ|NNS ers/NN|NNS ghs/VBZ|NNS
ies/NN|NNS ins/VBZ|NNS ris/NN|NNS|NNP uis/NN|NNS|NNP""",
            -2: """ays/VBZ|NNS hts/VBZ|NNS|NNP nds/VBZ|NNS ods/NNS|NNP pts/VBZ|NNS pus/NN|NNS ves/VBZ|NNS""",
            -1: """
ads/VBZ|NNS|NNP aka/NN|NNS|RB ami/VBP|VB|NN|NNS|JJ|NNP ana/VBP|VB|NN|NNS|RB|NNP ans/VBZ|NN|NNS
cki/VBP|VB|NN|NNS|JJ|NNP des/VBZ|NNS|NNP des/VBZ|NNS|RB ens/VBZ|NNS|NNP fbi/VBP|VB|NN|NNS|JJ|NNP
hia/CD|NN|NNS|JJ|NNP ica/NN|NNS|RB|NNP ini/VBP|VB|NN|NNS|JJ|NNP ins/VBZ|NNS|NNP ite/VBP|VB|NN|NNS|JJ
nia/CD|NN|NNS|JJ|NNP nie/NN|NNS|JJ|NNP sys/VBZ|NNS|NNP""",
            1: """cts/VBZ|NNS|NNP men/NNS|NNP oms/NN|NNS vot/VBP|VB|NN|NNS|JJ""",
            2: """
als/NNS|NNP ces/NNS|NNP els/VBZ|NNS els/VBZ|NNS|NNP ers/NNS|NNP hes/VBZ|NNS|NNP ids/VBZ|NNS ors/VBZ|NNS
ors/VBZ|NNS|NNP rds/VBZ|NNS rts/VBZ|NN|NNS ves/VBZ|NNS|NNP""",
            3: """
als/VBZ|NNS ams/VBZ|NNS dos/NN|NNS ers/VBZ|NNS|NNP ges/VBZ|NNS|NNP ics/NN|NNS|NNP irs/VBZ|NNS
las/NN|NNS|JJ|NNP ons/VBZ|NNS res/VBZ|NNS|NNP ria/CD|NN|NNS|JJ rls/NNS|NNP sas/NN|NNS|JJ ses/VBZ|NNS|NNP
ues/VBZ|NNS ves/NNS|NNP ves/VBZ|NNS|NNPS""",
            4: """
als/VBZ|NNS|NNP ans/VBZ|NNS|NNP cks/VBZ|NNS|NNP ews/VBZ|NNS|NNP gns/VBZ|NNS|NNP ies/NN|NNS|NNP
men/NN|NNS ngs/VBZ|NNS|NNP nks/VBZ|NNS|NNP nts/NNS|NNP ons/VBZ|NNS|NNP ora/NN|NNS|JJ|RB ots/VBZ|NNS|JJ
rds/VBZ|NNS|RB|NNP rks/VBZ|NNS|NNP uns/VBZ|NNS|NNP""",
            5: """nts/VBZ|NNS|NNP osi/VBP|VB|NN|NNS|JJ|NNP""",
            6: """eas/NN|NNS|JJ lts/VBZ|NNS|NNP rds/VBZ|NNS|RB sts/VBZ|NNS|NNP ues/VBZ|NNS|NNP""",
            7: """ras/NN|NNS|JJ""",
        },
        "PDT": {
            -3: """oth/DT|PDT|CC|RB uch/PDT|JJ""",
            -1: """ple/PDT|VBP|VB|JJ""",
        },
        "PRP": {
            -1: """one/PRP|CD|NN""",
        },
        "RB": {
            -8: """ess/NN|JJ|RB""",
            -6: """fly/JJ|RB|NNP ort/JJ|RB way/NN|JJ|RB|NNP""",
            -4: """
ess/NN|JJ|RB|NNP her/NN|JJ|JJR|RB|NNP ida/NN|RB|NNP ike/VBP|VB|NN|JJ|RB ord/VBP|VB|NN|JJ|RB|NNP
ost/NN|JJ|RB|NNP sky/NN|JJ|RB|NNP the/VBP|VB|NN|JJ|RB tle/JJ|RB""",
            -3: """
ada/NN|RB|NNP and/VBP|VB|NN|RB|NNP ast/IN|NN|JJ|RB ast/VBP|VB|JJ|RB|NNP der/IN|RB ide/VBP|VB|NN|JJ|RB
ily/RB|NNP ive/VBP|VB|JJ|RB lly/RB|NNP oth/DT|PDT|CC|RB ter/IN|RB ugh/IN|RP|RB""",
            -2: """
ack/VBP|VB|NN|RB|NNP age/VBP|VB|NN|JJ|RB asy/JJ|RB|NNP ata/VBP|VB|NN|RB|NNP des/VBZ|NNS|RB eal/JJ|RB
ger/JJR|RB|RBR igh/NN|JJ|RB igh/NN|JJ|RB|NNP off/IN|RP|RB off/VBP|VB|NN|RB|NNP ord/VBP|VB|NN|JJ|RB
oud/JJ|RB ray/VBP|VB|NN|JJ|RB rds/VBZ|NNS|RB ugh/JJ|RB up/IN|RP|RB ure/VBP|VB|NN|JJ|RB ver/IN|RP|RB
way/NN|JJ|RB""",
            -1: """
ana/VBP|VB|NN|NNS|RB|NNP ast/VBP|VB|NN|JJ|RB ear/VBP|VB|JJ|RB est/NN|JJ|JJS|RB|NNP her/DT|CC|RB
her/VBP|VB|NN|JJR|RB her/VBP|VB|NN|JJR|RB|NNP ica/NN|NNS|RB|NNP ime/NN|JJ|RB ina/VBP|VB|NN|NNS|RB|NNP
ird/NN|JJ|RB|NNP ive/NN|JJ|RB low/NN|JJ|RB ner/VBP|VB|NN|RB|RBR ner/VBP|VB|NN|RB|RBR|NNP no/DT|RB|UH
ong/VBP|VB|NN|JJ|RB|NNP ora/NN|NNS|JJ|RB ose/VBP|VB|NN|JJ|RB ost/NN|JJ|RB out/IN|RP|RB
rds/VBZ|NNS|RB|NNP rse/NN|RB rth/JJ|RB""",
            1: """
bly/NN|RB day/NN|JJ|RB dom/NN|JJ|RB ght/NN|RB|NNP ght/VBP|VB|NN|JJ|RB nly/RB|NNP ond/VBP|VB|NN|JJ|RB
sal/NN|JJ|RB way/NN|RB|NNP""",
            2: """
ays/VBZ|NNS|RB|NNP est/NN|JJ|RB ine/JJ|RB ine/VBP|VB|NN|JJ|RB|NNP ond/VBP|VB|NN|JJ|RB|NNP
ort/VBP|VB|NN|RB ose/VBP|VB|NN|JJ|RB|NNP rly/NN|JJ|RB|NNP rse/NN|RB|NNP rta/VBP|VB|NN|RB|NNP
rth/RP|NN|RB und/IN|RP|RB""",
            3: """
ard/NN|JJ|RB ard/RP|JJ|RB che/VBP|VB|NN|JJ|RB eft/NN|JJ|RB ell/NN|RB|UH ery/JJ|RB far/JJ|RB
ght/VBP|VB|NN|JJ|RB|NNP her/RP|RB ide/VBP|VB|NN|JJ|RB|NNP ind/IN|RP|RB mly/NN|JJ|RB nce/IN|RB
ome/NN|RB|NNP ore/VBP|VB|NN|RB|NNP rth/NN|RB|NNP ter/JJ|JJR|RB|RBR|NNP tty/JJ|RB|NNP uch/JJ|RB|NNP
ugh/IN|RB ver/NN|RB""",
            4: """
and/VBP|VB|NN|RB ast/NN|JJ|RB dly/JJ|RB her/VBP|VB|JJ|JJR|RB|RBR ide/IN|NN|JJ|RB nly/JJ|RB|NNP
uth/NN|JJ|RB|NNP way/RB|UH""",
            5: """hly/JJ|RB|NNP ong/VBP|VB|JJ|RB""",
            6: """ack/RP|VBP|VB|NN|JJ|RB aka/NN|NNS|RB ely/JJ|RB lly/JJ|RB rly/NN|JJ|RB""",
            7: """ely/JJ|RB|NNP hly/JJ|RB ver/VBP|VB|NN|JJ|RB""",
            8: """nly/JJ|RB so/IN|CC|RB""",
        },
        "RBR": {
            -3: """her/JJR|RBR|NNP""",
            -2: """ner/VBP|VB|NN|RB|RBR|NNP rse/JJR|RBR""",
            -1: """ner/VBP|VB|NN|RB|RBR""",
            1: """her/VBP|VB|JJ|JJR|RB|RBR ier/JJ|JJR|RBR ter/VBP|VB|JJR|RB|RBR wer/VBP|VB|JJR|RBR|NNP""",
            2: """ter/JJ|JJR|RB|RBR|NNP""",
            3: """ger/JJR|RB|RBR""",
        },
        "RP": {
            -7: """ind/IN|RP|RB""",
            -5: """und/IN|RP|RB""",
            -3: """her/RP|RB in/IN|RP ugh/IN|RP|RB""",
            -2: """ard/RP|JJ|RB on/IN|RP""",
            -1: """ver/IN|RP|RB""",
            1: """rth/RP|NN|RB""",
            3: """off/IN|RP|RB""",
            4: """own/IN|RP|RB""",
            5: """up/IN|RP|RB""",
            6: """out/IN|RP|RB""",
        },
        "UH": {
            -4: """way/RB|UH""",
            -2: """ell/NN|RB|UH""",
            -1: """no/DT|RB|UH""",
        },
        "VB": {
            -7: """ail/VBP|VB dge/VBP|VB|NN ion/VBP|VB|NN""",
            -6: """eed/VBP|VB|NN ise/VBP|VB|NN|JJ one/VBP|VB|NN vow/VBP|VB|NN|JJ""",
            -5: """eam/VBP|VB|NN ean/VBP|VB|NN|JJ ess/VBP|VB|NN|NNP ice/VBP|VB|NN""",
            -4: """
ail/VBP|VB|NN ame/VBP|VB|NN ant/VBP|VB ble/VBP|VB|NN een/CD|VBP|VB|NN|JJ ern/VBP|VB
est/VBP|VB|NN|JJ|JJS|NNP ght/VBP|VB|NN|JJ|RB gun/VBP|VB|NN ion/VBP|VB|NN|NNP ist/VBP|VB ite/VBP|VB|NNP
itt/VBP|VB|NN|JJ|NNP ken/VBP|VB|VBN|JJ lly/VBP|VB|NN nse/VBP|VB|NN ond/VBP|VB|NN|JJ|RB ont/VBP|VB
per/VBP|VB|NN rol/VBP|VB|NN rry/VBP|VB|NN son/VBP|VB|NN son/VBP|VB|NN|NNP ter/VBP|VB|NN|JJ|JJR|NNP
tip/VBP|VB|NN ver/VBP|VB|NN|JJ|RB wer/VBP|VB|NN""",
            -3: """
aid/VBP|VB|NN air/VBP|VB|NN ame/VBP|VB|NN|NNP ana/VBP|VB|NN|NNS|RB|NNP and/VBP|VB|NN|NNP ard/VBP|VB|NN
ban/VBP|VB|NN|JJ der/VBP|VB|NN|JJ ent/VBP|VB|NN|NNP ero/CD|VBP|VB ess/VBP|VB|NN fic/VBP|VB|NN
her/VBP|VB|JJ|JJR|RB|RBR hit/VBD|VBP|VB|VBN|NN ill/VBP|VB|NN|JJ int/VBP|VB|NN ire/VBP|VB ism/VBP|VB|NN
ist/VBP|VB|NN|JJ|NNP ken/VBP|VB|VBN|NN|JJ ket/VBP|VB|NN mad/VBP|VB|NN|JJ|NNP nch/VBP|VB|NN
ner/VBP|VB|NN|JJ|JJR nny/VBP|VB|NN|JJ one/VBP|VB|VBN|NN one/VBP|VB|VBN|NN|NNP ong/VBP|VB|JJ|RB
onk/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ ove/VBP|VB|NN ree/VBP|VB ree/VBP|VB|JJ|NNP sen/VBP|VB|VBN|NN|JJ|NNP
sue/VBP|VB|NN|NNP tte/VBP|VB|NN|JJ|NNP ude/VBP|VB vey/VBP|VB|NN|NNP wer/VBP|VB|JJR|RBR|NNP""",
            -2: """
ack/RP|VBP|VB|NN|JJ|RB aff/VBP|VB|NN age/VBP|VB|NN ail/VBP|VB|NN|JJ and/VBP|VB|NN|RB
ane/VBP|VB|NN|JJ|NNP ank/VBP|VB|NNP ank/VBP|VB|NN|NNP ark/VBP|VB|NN|NNP ast/VBP|VB|NN
ast/VBP|VB|NN|JJ|RB ble/VBP|VB|JJ cus/VBP|VB|NN|NNP der/VBP|VB|NN|JJR dit/VBP|VB|NN ect/VBP|VB|JJ|NNP
een/CD|VBP|VB|NN|JJ|NNP een/VBP|VB|NN erm/VBP|VB|NN est/VBP|VB|NN|NNP eve/VBP|VB ext/VBP|VB|NN
gle/VBP|VB|JJ gle/VBP|VB|NN|NNP go/VBP|VB|NNP gue/VBP|VB her/VBP|VB|NN|JJR|RB ide/VBP|VB|NN|NNP
ief/VBP|VB|NN|JJ ike/IN|VBP|VB|JJ ile/VBP|VB|NN|JJ|NNP int/VBP|VB|NN|JJ map/VBD|VBP|VB|NN|NNP
nix/VBP|VB|NN|JJ|NNP oad/VBP|VB|NN oat/VBP|VB|NN omb/VBP|VB|NN|NNP ond/VBP|VB|NN|JJ|RB|NNP
one/VBP|VB|NN|NNP orm/VBP|VB|NN ost/VBD|VBP|VB|VBN|NN|NNP ote/VBP|VB|NN our/VBP|VB|NN pen/VBP|VB|JJ|NNP
rch/NNP|VBP|VB|NN rry/VBP|VB|NN|JJ|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sit/VBP|VB|NN|NNP tar/VBP|VB|NN|JJ|NNP
ter/VBP|VB|JJR|RB|RBR tle/VBP|VB|NN|NNS ult/VBP|VB|NN ust/VBP|VB|NN|NNP ute/VBP|VB|NN""",
            -1: """
ace/VBP|VB|NN|JJ ack/VBP|VB|NN|RB|NNP act/VBP|VB|NN|JJ|NNP act/VBP|VB|NN|NNP ael/VBP|VB|NN|JJ|NNP
age/VBP|VB|NN|NNP ail/VBP|VB|NN|JJ|NNP aim/VBP|VB|NN ald/VBP|VB|VBN|NN|JJ|NNP ami/VBP|VB|NN|NNS|JJ|NNP
and/VBP|VB|NN|JJ|NNP ant/VBP|VB|NN are/VBP|VB|NN ass/VBP|VB|NN|JJ|NNP aur/VBP|VB|NN|JJ bit/VBP|VB|NN|NNP
ble/VBP|VB|NN|JJ cki/VBP|VB|NN|NNS|JJ|NNP dam/VBP|VB|NN|NNP do/VBP|VB|NNP ead/VBP|VB|NN|JJ|NNP
ean/VBP|VB|NN|JJ|NNP ect/VBP|VB|NN|NNP eed/VBD|VBP|VB|VBN|NN eer/VBP|VB|NN eld/VBP|VB|VBN|NN|JJ|NNP
end/VBP|VB|NN erm/VBP|VB|NN|NNP est/VBP|VB|NN|JJ|JJS fit/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ
ght/VBP|VB|NN|JJ|RB|NNP god/VBD|VBP|VB|VBN|NN|NNP gun/VBP|VB|VBN|NN|JJ ham/VBP|VB|NN|NNP
han/VBP|VB|NN|JJ|NNP her/VBP|VB|NN|JJR|RB|NNP hor/VBP|VB|NN hor/VBP|VB|NN|NNP ice/VBP|VB|NN|NNP
ich/VBP|VB|NN|NNP ico/VBP|VB|NN|JJ|NNP iel/VBP|VB|NN|JJ|NNP igo/VBP|VB|NN|NNP ike/VBP|VB|NN|JJ|RB|NNP
ile/VBP|VB|NN|NNP imb/VBP|VB|NN|JJ ina/VBP|VB|NN|NNS|RB|NNP ine/VBP|VB|NN|JJ|RB ini/VBP|VB|NN|NNS|JJ|NNP
int/VBP|VB|NN|NNP ite/VBP|VB|NN|NNS|JJ len/VBP|VB|VBN|NN|JJ|NNP lip/VBP|VB|NN lph/VBP|VB|NN|NNP
lue/VBP|VB|NN mic/VBP|VB|NN|JJ mur/VBP|VB|NN|JJ ndo/VBP|VB|NN|NNP ner/VBP|VB|NN|RB|RBR|NNP
ney/VBP|VB|NN|JJ nny/VBP|VB|NN|JJ|NNP ock/VBP|VB|NN|RB|NNP ohn/VBP|VB|NN|JJ|NNP ome/VBP|VB|NN|JJ|NNP
ood/VBD|VBP|VB|VBN|NN|NNP ook/VBD|VBP|VB|NN oon/VBP|VB|NN|JJ ore/VBP|VB|NN|NNP ore/VBP|VB|NN|RB|NNP
ort/VBP|VB|NN|RB owd/VBP|VB|NN|NNP per/VBP|VB|NN|JJ|JJR ple/PDT|VBP|VB|JJ ppy/VBP|VB|NN|JJ rce/VBP|VB|NN
rco/VBP|VB|NN|JJ|NNP rgh/VBP|VB|NN|JJ|NNP rin/VBP|VB|NN|JJ|NNP rne/VBP|VB|NN|JJ rta/VBP|VB|NN|RB|NNP
sad/VBP|VB|NN|JJ|NNP sam/VBP|VB|NN|NNP sco/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN tan/VBP|VB|NN|JJ|NNP
ten/VBP|VB|VBN|JJ|NNP tin/VBP|VB|NN|JJ|NNP tle/VBP|VB|NN tle/VBP|VB|NN|NNS|NNP top/VBP|VB|NN|JJ
uct/VBP|VB|NN|JJ uel/VBP|VB|NN unt/VBP|VB|NN|NNP urn/VBP|VB|NN|JJ vot/VBP|VB|NN|NNS|JJ
yle/VBP|VB|NN|JJ|NNP zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
age/VBP|VB|NN|JJ|RB art/VBP|VB|NN ask/VBP|VB|NNP ast/VBD|VBP|VB|VBN|NN ast/VBP|VB|JJ|RB|NNP
ave/VBP|VB|NN buy/VBP|VB|NN den/VBP|VB|VBN|NN|JJ die/VBP|VB|JJ eal/VBP|VB|NN|NNP eck/VBP|VB|NN|NNP
eer/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|JJ|NNP ern/VBP|VB|NN|JJ fit/VBP|VB|NN|JJ
gle/VBP|VB|NN ike/VBP|VB|NN ish/VBP|VB|JJ nic/VBP|VB|NN|JJ|NNP oll/VBP|VB|NN|JJ ome/VBP|VB|VBN|NNP
ome/VBP|VB|VBN|NN|JJ ope/VBP|VB|NN|NNP ote/VBP|VB|NN|JJ roy/VBP|VB rry/VBP|VB|NN|JJ say/VBP|VB|NN|NNP
tax/VBP|VB|NN|NNP the/VBP|VB|NN|JJ|RB top/VBP|VB|NN try/VBP|VB|NN ult/VBP|VB|NN|NNP und/VBP|VB|NN|JJ|NNP
ure/VBP|VB|NN|JJ|NNP ure/VBP|VB|NN|JJ|RB val/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ ver/VBP|VB|NN|JJ|RB|NNP""",
            2: """
act/VBP|VB|NN|JJ ade/VBP|VB age/VBP|VB|NN|JJ|NNP ait/VBP|VB|NN ake/VBP|VB|NNP ake/VBP|VB|NN|NNP
alk/VBP|VB|NN all/VBP|VB|NN ark/VBP|VB|NN cit/VBP|VB|NN|JJ der/VBP|VB|NN|JJ|JJR der/VBP|VB|NN|NNP
ean/VBP|VB|JJ ean/VBP|VB|JJ|NNP ear/VBP|VB|NN ear/VBP|VB|NN|NNP ect/VBP|VB|NN|JJ fer/VBP|VB|NN
fer/VBP|VB|NN|JJR fly/VBP|VB|NN get/VBP|VB|NNP how/VBP|VB|NN iew/VBP|VB|NN|NNP ike/VBP|VB|NN|JJ|RB
ile/VBP|VB|NN|JJ ind/VBP|VB|NN ine/VBP|VB|NN|JJ|NNP ink/VBP|VB|NN ise/VBP|VB|NN ise/VBP|VB|NN|NNP
ish/VBP|VB|NN ish/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ ive/VBP|VB|JJ|RB ive/VBP|VB|NN|JJ lie/VBP|VB|NN
oin/VBP|VB old/VBP|VB|NN|JJ|NNP orm/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB ost/VBP|VB|NN|NNP pay/VBP|VB|NN
pel/VBP|VB|NN|JJ pen/VBP|VB|JJ ply/VBP|VB|NN|RB rap/VBP|VB|NN|JJ rim/VBP|VB|NN|JJ|NNP sty/VBP|VB|NN
tee/VBP|VB|NN ugh/VBP|VB|NN uit/VBP|VB|JJ und/VBP|VB|NN|JJ ust/VBP|VB|VBN|NN|JJ""",
            3: """
ake/VBP|VB|NN all/VBP|VB|NN|NNP are/VBP|VB|NN|JJ ash/VBP|VB|NN ate/VBP|VB|NN|JJ|NNP be/VB|NNP
buy/VBP|VB|NN|NNP ect/VBP|VB|NN|JJ|NNP eel/VBP|VB|NN ere/VBP|VB|NN|JJ|RB ert/VBP|VB|NN|JJ est/VBP|VB|NN
hat/VBP|VB|NN ick/VBP|VB|NN ide/VBP|VB|NN|JJ|RB ide/VBP|VB|NN|JJ|RB|NNP ift/VBP|VB|NN ign/VBP|VB|NN|JJ
ign/VBP|VB|NN|NNP ink/VBP|VB|NN|NNP ist/VBP|VB|NN lip/VBP|VB|NN|JJ lit/VBD|VBP|VB|VBN|NN|JJ|NNP
oll/VBP|VB|NN|JJ|NNP ook/VBP|VB|NN ore/VBP|VB ray/VBP|VB|NN|JJ|RB row/VBP|VB tay/VBP|VB|NN
tch/VBP|VB|NN|NNP ude/VBP|VB|NN|JJ ugh/VBP|VB|NN|JJ unt/VBP|VB|NN|JJ|NNP urn/VBP|VB|NN ute/VBP|VB|NN|JJ
ver/VBP|VB|NN""",
            4: """
ate/VBP|VB|NNP ate/VBP|VB|NN|JJ aze/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|JJ
hit/VBD|VBP|VB|VBN|NN|NNP kle/VBP|VB|NN|JJ low/VBP|VB|NNP old/VBP|VB|NN ook/VBP|VB|NN|NNP
pay/VBP|VB|NN|NNP raw/VBP|VB|NN rop/VBP|VB|NN|NNP say/VBP|VB|NN sit/VBP|VB|NN tay/VBP|VB|NN|NNP
ten/VBP|VB|NN|NNP ter/VBP|VB|NN|JJ|NNP tie/VBP|VB|NN top/VBP|VB|NN|NNP ule/VBP|VB|NN""",
            5: """
ait/VBP|VB|NN|NNP alk/VBP|VB|NN|NNP ase/VBP|VB|NN ead/VBP|VB|NN|JJ|RB let/VBD|VB|VBN|NNP low/VBP|VB|NN
oan/VBP|VB|NN|JJ out/VBP|VB|NN|JJ pen/VBP|VB pse/VBP|VB|NN rge/VBP|VB|NN ure/VBP|VB""",
            6: """
eal/VBP|VB|NN|JJ|NNP ell/VBP|VB|NN|JJ ict/VBP|VB|NN|JJ ode/VBP|VB|NN|JJ ote/VBP|VB|NN|NNP out/VBP|VB|NN""",
        },
        "VBD": {
            -6: """xed/VBD|VBN|JJ""",
            -4: """'d/MD|VBD ced/VBD|VBN|NNP""",
            -3: """eed/VBD|VBP|VB|VBN|NN fed/VBD|VBN ken/VBD|VBN ved/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            -2: """
ght/VBD|VBN|NNP ked/VBD|VBN|JJ|NNP led/VBD|VBN|NNP oid/VBD|VBN|NN|JJ ose/VBD|NNP ost/VBD|VBN|JJ|NNP
ost/VBD|VBP|VB|VBN|NN rid/VBD|VBN|NN|JJ ued/VBD|VBN vid/VBD|VBN|NN|JJ|NNP""",
            -1: """
ank/VBD|VBP|VB|NN|JJ|NNP ead/VBD|VBP|VB|VBN|NN eed/VBD|VBP|VB|VBN|NN|NNP god/VBD|VBP|VB|VBN|NN|NNP
got/VBD|VBN|NNP ied/VBD|VBN|JJ|NNP let/VBD|VB|VBN|NNP lit/VBD|VBP|VB|VBN|NN|JJ|NNP med/VBD|VBN|JJ|NNP
ole/VBD|VBP|VB|NN ruz/VBD|VBP|VB|NN|NNS|NNP set/VBD|VBP|VB|VBN|NN uid/VBD|VBN|NN|JJ ved/VBD|VBN|JJ|NNP""",
            1: """ent/VBD|VBN|NNP red/VBD|VBN|NNP sat/VBD|VBN sed/VBD|VBN|NNP""",
            2: """
aid/VBD|VBN|NNP bed/VBD|VBN|NN|JJ ead/VBD|VBP|VB|VBN|NN|NNP hed/VBD|VBN|JJ|NNP led/VBD|VBN|JJ
met/VBD|VBN sed/VBD|VBN|JJ|NNP ued/VBD|VBN|JJ|NNP ung/VBD|VBN|NN|NNP yed/VBD|VBN|JJ""",
            3: """hit/VBD|VBP|VB|VBN|NN ood/VBD|VBN ost/VBD|VBN|JJ uck/VBD|VBN""",
            4: """had/VBD|VBN|NNP wed/VBD|VBN|NNP""",
            5: """got/VBD|VBN ped/VBD|VBN|JJ|NNP won/VBD|VBN""",
        },
        "VBG": {
            -3: """ang/VBG|NN|JJ|NNP""",
            -1: """erg/VBG|NN|JJ|NNP""",
            2: """ing/VBG|NN|NNP""",
            4: """ing/VBG|JJ|NNP ing/VBG|NNP""",
            8: """ing/VBG|NN|JJ ing/VBG|NN|JJ|NNP""",
        },
        "VBN": {
            -5: """got/VBD|VBN ung/VBD|VBN|NN|NNP won/VBD|VBN""",
            -4: """eed/VBD|VBP|VB|VBN|NN|NNP ent/VBD|VBN|NNP ood/VBD|VBP|VB|VBN|NN|NNP wed/VBD|VBN|NNP""",
            -3: """
eft/VBD|VBN|NNP ome/VBP|VB|VBN|NN|JJ one/VBP|VB|VBN|NN ood/VBD|VBN uck/VBD|VBN ust/VBP|VB|VBN|NN|JJ
ven/CD|VBN|NN|JJ|NNP yed/VBD|VBN|JJ""",
            -2: """
ald/VBP|VB|VBN|NN|JJ|NNP den/VBP|VB|VBN|NN|JJ had/VBD|VBN|NNP med/VBD|VBN|JJ|NNP met/VBD|VBN
oid/VBD|VBN|NN|JJ one/VBP|VB|VBN|NN|NNP ped/VBD|VBN|JJ|NNP rod/VBD|VBP|VB|VBN|NN|NNP""",
            -1: """
ead/VBD|VBP|VB|VBN|NN|NNP eld/VBP|VB|VBN|NN|JJ|NNP gen/VBP|VB|VBN|NN|JJ|NNP ken/VBP|VB|VBN|NN|JJ|NNP
len/VBP|VB|VBN|NN|JJ|NNP let/VBD|VB|VBN|NNP ost/VBD|VBP|VB|VBN|NN ost/VBD|VBP|VB|VBN|NN|NNP sat/VBD|VBN
ten/VBP|VB|VBN|JJ|NNP uid/VBD|VBN|NN|JJ vid/VBD|VBN|NN|JJ|NNP""",
            1: """
aid/VBD|VBN|NNP ead/VBD|VBP|VB|VBN|NN eed/VBD|VBP|VB|VBN|NN got/VBD|VBN|NNP hed/VBD|VBN|JJ|NNP
hit/VBD|VBP|VB|VBN|NN|NNP ked/VBD|VBN|JJ|NNP lit/VBD|VBP|VB|VBN|NN|JJ|NNP ome/VBP|VB|VBN|NNP
own/VBP|VB|VBN|NN|JJ red/VBD|VBN|NNP ved/VBD|VBN|JJ""",
            2: """
-in/VBN|NN|JJ ken/VBP|VB|VBN|JJ run/VBP|VB|VBN|NN|NNP sed/VBD|VBN|JJ|NNP ued/VBD|VBN ued/VBD|VBN|JJ
xed/VBD|VBN|JJ""",
            3: """
fed/VBD|VBN hit/VBD|VBP|VB|VBN|NN ken/VBD|VBN led/VBD|VBN|NNP ost/VBD|VBN|JJ|NNP red/VBD|VBN|NN|JJ
set/VBD|VBP|VB|VBN|NN ved/VBD|VBN|JJ|NNP zed/VBD|VBN|JJ|NNP""",
            4: """ced/VBD|VBN|NNP ght/VBD|VBN|NNP len/VBN|JJ own/VBN|JJ sed/VBD|VBN|NNP ued/VBD|VBN|JJ|NNP""",
            6: """ast/VBD|VBP|VB|VBN|NN bed/VBD|VBN|NN|JJ rid/VBD|VBN|NN|JJ""",
        },
        "VBP": {
            -8: """ast/VBD|VBP|VB|VBN|NN""",
            -6: """hip/VBP|VB|NN ine/VBP|VB|NN|JJ""",
            -5: """est/VBP|VB|NN lan/VBP|VB|NN|NNP pen/VBP|VB ure/VBP|VB""",
            -4: """
age/VBP|VB|NN ase/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP hor/VBP|VB|NN ind/VBP|VB|NN ion/VBP|VB|NN|NNP
pen/VBP|VB|JJ per/VBP|VB|NN rse/VBP|VB|NN|JJ""",
            -3: """
ate/VBP|VB|NNP ben/VBP|VB|VBN|NN|JJ|NNP che/VBP|VB|NN|JJ|RB dge/VBP|VB|NN|NNP ear/VBP|VB|NN|NNP
ect/VBP|VB|NN|NNP ich/VBP|VB|NN|NNP ine/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|JJ ner/VBP|VB|NN|JJ|JJR|NNP
ner/VBP|VB|NN|RB|RBR ore/VBP|VB orm/VBP|VB|NN out/VBP|VB|NN out/VBP|VB|NN|JJ rce/VBP|VB|NN row/VBP|VB
ter/VBP|VB|JJR|RB|RBR ule/VBP|VB|NN""",
            -2: """
ack/RP|VBP|VB|NN|JJ|RB ack/VBP|VB|NN|RB|NNP act/VBP|VB|NN act/VBP|VB|NN|NNP ade/VBP|VB cit/VBP|VB|NN|JJ
eck/VBP|VB|NN|NNP eer/VBP|VB|NN ert/VBP|VB|NN|JJ ict/VBP|VB|NN|JJ ief/VBP|VB|NN|JJ ill/VBP|VB|NN|JJ
ite/VBP|VB|NN|JJ ket/VBP|VB|NN lli/VBP|VB|NN|NNS|JJ|NNP low/VBP|VB|NNP oin/VBP|VB owd/VBP|VB|NN|NNP
tle/VBP|VB|NN top/VBP|VB|NN|NNP uel/VBP|VB|NN unt/VBP|VB|NN|NNP""",
            -1: """
aff/VBP|VB|NN age/VBP|VB|NN|NNP air/VBP|VB|NN and/VBP|VB|NN|JJ|NNP and/VBP|VB|NN|RB ark/VBP|VB|NN
ark/VBP|VB|NN|NNP ask/VBP|VB|NNP ast/VBP|VB|NN ban/VBP|VB|NN|NNP ble/VBP|VB|JJ can/VBP|VB|NN|JJ|NNP
dit/VBP|VB|NN ead/VBP|VB|NN|JJ|RB eal/VBP|VB|NN|JJ|NNP ear/VBP|VB|JJ|RB eat/VBP|VB|NN|NNP
een/CD|VBP|VB|NN|JJ|NNP eer/VBP|VB|NN|JJ ent/VBP|VB|NN|JJ|NNP erm/VBP|VB|NN ero/CD|VBP|VB ess/VBP|VB|NN
est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP fic/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|RB
gle/VBP|VB|JJ god/VBD|VBP|VB|VBN|NN|NNP gun/VBP|VB|NN hat/VBP|VB|NN her/VBP|VB|JJ|JJR|RB|RBR
hit/VBD|VBP|VB|VBN|NN ice/VBP|VB|NN ice/VBP|VB|NN|NNP ick/VBP|VB|NN|JJ ide/VBP|VB|NN|JJ|RB
ide/VBP|VB|NN|JJ|RB|NNP iel/VBP|VB|NN|JJ|NNP ign/VBP|VB|NN|NNP ike/IN|VBP|VB|JJ ike/VBP|VB|NN|JJ|RB
ile/VBP|VB|NN|JJ ile/VBP|VB|NN|JJ|NNP ina/VBP|VB|NN|NNS|RB|NNP int/VBP|VB|NN int/VBP|VB|NN|JJ
int/VBP|VB|NN|JJ|NNP ism/VBP|VB|NN ite/VBP|VB|NN|NNS|JJ lit/VBD|VBP|VB|VBN|NN|JJ|NNP lue/VBP|VB|NN
mir/VBP|VB|NN|NNP ndy/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR ner/VBP|VB|NN|RB|RBR|NNP nny/VBP|VB|NN|JJ
ode/VBP|VB|NN|JJ ohn/VBP|VB|NN|JJ|NNP ole/VBD|VBP|VB|NN one/VBP|VB|VBN|NN one/VBP|VB|VBN|NN|NNP
ong/VBP|VB|JJ|RB ook/VBD|VBP|VB|NN ore/VBP|VB|NN|NNP ort/VBP|VB|NN|RB ose/VBP|VB|NN|JJ ost/VBP|VB|NN|NNP
ote/VBP|VB|NN|JJ own/VBP|VB|VBN|NN|JJ pse/VBP|VB|NN rap/VBP|VB|NN|JJ raw/VBP|VB|NN rch/NNP|VBP|VB|NN
rey/VBP|VB|NN|JJ|NNP rim/VBP|VB|NN|JJ|NNP rne/VBP|VB|NN|JJ roy/VBP|VB sit/VBP|VB|NN sty/VBP|VB|NN
sue/VBP|VB|NN|NNP tay/VBP|VB|NN|NNP tch/VBP|VB|NN|NNP tee/VBP|VB|NN ter/VBP|VB|NN|JJR|NNP
tle/VBP|VB|NN|JJ tle/VBP|VB|NN|NNS tro/VBP|VB|NN|JJ|NNP uct/VBP|VB|NN|JJ ugh/VBP|VB|NN uit/VBP|VB|JJ
und/VBP|VB|NN|JJ unt/VBP|VB|NN|JJ|NNP use/VBP|VB|NN|NNP ver/VBP|VB|NN|JJ wer/VBP|VB|JJR|RBR|NNP
yer/VBP|VB|NN|JJ|JJR""",
            1: """
ack/VBP|VB|NN|NNP act/VBP|VB|NN|JJ ait/VBP|VB|NN ait/VBP|VB|NN|NNP alk/VBP|VB|NN all/VBP|VB|NN
ame/VBP|VB|NN ame/VBP|VB|NN|NNP and/VBP|VB|NN|NNP are/VBP|VB|NN|NNP ate/VBP|VB|NN|JJ|NNP ave/VBP|VB|NN
aze/VBP|VB|NN ean/VBP|VB|JJ ean/VBP|VB|JJ|NNP ean/VBP|VB|NN|JJ ear/VBP|VB|NN ect/VBP|VB|NN|JJ
ell/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP ern/VBP|VB|NN|JJ fer/VBP|VB|NN fit/VBP|VB|NN|JJ fly/VBP|VB|NN
ift/VBP|VB|NN ine/VBP|VB|NN|JJ|RB ish/VBP|VB|NN|JJ lay/VBP|VB|NN|NNP lly/VBP|VB|NN nch/VBP|VB|NN
ome/VBP|VB|VBN|NNP ook/VBP|VB|NN ope/VBP|VB|NN|NNP ore/VBP|VB|NN|RB|NNP ose/VBP|VB|NN|JJ|RB
ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN ote/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP pay/VBP|VB|NN pel/VBP|VB|NN|JJ
pen/VBP|VB|JJ|NNP ply/VBP|VB|NN|RB rop/VBP|VB|NN|NNP sit/VBP|VB|NN|NNP tie/VBP|VB|NN top/VBP|VB|NN|JJ
ust/VBP|VB|NN|NNP ver/VBP|VB|NN vey/VBP|VB|NN|NNP vow/VBP|VB|NN|JJ""",
            2: """
ail/VBP|VB|NN|JJ ail/VBP|VB|NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP
and/VBP|VB|NN|RB|NNP ast/VBP|VB|NN|JJ|RB ate/VBP|VB|NN|JJ ate/VBP|VB|NN|NNP ble/VBP|VB|NN|JJ
buy/VBP|VB|NN cus/VBP|VB|NN|NNP den/VBP|VB|VBN|NN|JJ der/VBP|VB|NN|JJ|NNP die/VBP|VB|JJ ead/VBP|VB|NN|JJ
eel/VBP|VB|NN ess/VBP|VB|NN|JJ eve/VBP|VB fer/VBP|VB|NN|NNP gle/VBP|VB|NN gue/VBP|VB how/VBP|VB|NN
ick/VBP|VB|NN ike/VBP|VB|NN ion/VBP|VB|NN ise/VBP|VB|NN|NNP ist/VBP|VB|NN ive/VBP|VB|NN nse/VBP|VB|NN
ove/VBP|VB|NN ray/VBP|VB|NN|JJ|RB rol/VBP|VB|NN run/VBP|VB|VBN|NN|NNP tay/VBP|VB|NN top/VBP|VB|NN
ure/VBP|VB|NN|NNP""",
            3: """
ant/VBP|VB|NN are/VBP|VB|NN art/VBP|VB|NN ash/VBP|VB|NN|JJ ble/VBP|VB|NN dge/VBP|VB|NN do/VBP|VB|NNP
ect/VBP|VB|JJ|NNP end/VBP|VB|NN ess/VBP|VB|NN|NNP go/VBP|VB|NNP ief/VBP|VB|NN|JJ|NNP ind/VBP|VB|NN|JJ
ink/VBP|VB|NN ire/VBP|VB ish/VBP|VB|JJ ish/VBP|VB|NN oot/VBP|VB|NN|JJ ost/VBD|VBP|VB|VBN|NN
our/VBP|VB|NN|JJ|NNP owd/VBP|VB|NN ree/VBP|VB say/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR|NNP ude/VBP|VB
ult/VBP|VB|NN""",
            4: """
aim/VBP|VB|NN ank/VBP|VB|NNP ant/VBP|VB ead/VBD|VBP|VB|VBN|NN eam/VBP|VB|NN eed/VBD|VBP|VB|VBN|NN|NNP
ern/VBP|VB ide/VBP|VB|NN|NNP ink/VBP|VB|NN|NNP ist/VBP|VB ive/VBP|VB|JJ|RB ome/VBP|VB|NN|JJ|NNP
ont/VBP|VB say/VBP|VB|NN|NNP try/VBP|VB|NN urn/VBP|VB|NN|JJ ute/VBP|VB|NN ver/VBP|VB|NN|JJ|NNP
way/VBP|VB|NN""",
            5: """ise/VBP|VB|NN|JJ lip/VBP|VB|NN orm/VBP|VB|NN|JJ""",
            7: """ail/VBP|VB rry/VBP|VB|NN""",
        },
        "VBZ": {
            -8: """ews/VBZ|NNS|NNP""",
            -5: """ngs/VBZ|NNS|NNP""",
            -4: """cks/VBZ|NNS|NNP lts/VBZ|NNS|NNP mes/VBZ|NNS|NNP ues/VBZ|NNS|NNP""",
            -3: """
als/VBZ|NNS ams/VBZ|NNS ans/VBZ|NNS|NNP irs/VBZ|NNS nks/VBZ|NNS|NNP ons/VBZ|NNS rds/VBZ|NNS|RB
ues/VBZ|NNS""",
            -2: """
els/VBZ|NNS els/VBZ|NNS|NNP gns/VBZ|NNS|NNP ids/VBZ|NNS nts/VBZ|NNS|NNP ors/VBZ|NNS rds/VBZ|NNS
rds/VBZ|NNS|RB|NNP res/VBZ|NNS|NNP rks/VBZ|NNS|NNP""",
            -1: """
ens/VBZ|NNS|NNP ers/VBZ|NNS|NNP hts/VBZ|NNS|NNP ins/VBZ|NNS|NNP kes/VBZ|NNS|NNP ons/VBZ|NNS|NNP
ots/VBZ|NNS|JJ rts/VBZ|NN|NNS uns/VBZ|NNS|NNP ves/VBZ|NNS|NNPS""",
            1: """ays/VBZ|NNS|RB|NNP hes/VBZ|NNS|NNP ors/VBZ|NNS|NNP ses/VBZ|NNS|NNP ves/VBZ|NNS|NNP""",
            2: """
ays/VBZ|NNS cts/VBZ|NNS|NNP des/VBZ|NNS|NNP des/VBZ|NNS|RB ges/VBZ|NNS|NNP nds/VBZ|NNS pts/VBZ|NNS
tes/VBZ|NNS|NNP ves/VBZ|NNS""",
            3: """ads/VBZ|NNS ads/VBZ|NNS|NNP ans/VBZ|NN|NNS ens/VBZ|NNS ghs/VBZ|NNS ins/VBZ|NNS""",
            4: """ats/VBZ|NNS|NNP ims/VBZ|NNS ows/VBZ|NNS""",
            5: """aws/VBZ|NNS eds/VBZ|NNS zes/VBZ|NNS""",
        },
        "WDT": {
            -3: """hat/IN|DT|WDT hat/WDT|WP""",
            3: """ver/WDT|WP""",
        },
        "WP": {
            -3: """ver/WDT|WP""",
            3: """hat/WDT|WP""",
        },
    },
    "case": {
        "CC": {
            -3: """lIN|CC|RB""",
            -2: """CDT|PDT|CC|RB""",
            -1: """CDT|CC CIN|CC|RB""",
            1: """TIN|CC|RB""",
            2: """TDT|CC""",
        },
        "CD": {
            -7: """CCD|NN|JJ""",
            -5: """MCD|NN|JJ""",
            -2: """CCD|NN|NNS|JJ|NNP TCD|JJ|NNP TCD|NN|NNS|JJ|NNP""",
            -1: """MCD|JJ""",
            1: """lCD|VBP|VB|NN|JJ""",
            3: """CPRP|CD|NN lCD|VBP|VB""",
        },
        "DT": {
            -2: """TDT|CC lIN|DT|WDT""",
            1: """CDT|CC TDT|PDT|RB""",
            2: """CDT|PDT|CC|RB lDT|RB|UH""",
            4: """CIN|DT|WDT""",
            5: """MIN|DT|WDT""",
            7: """lDT|PDT|RB""",
        },
        "FW": {
            2: """lIN|NNP|FW""",
        },
        "IN": {
            -7: """MIN|DT|WDT""",
            -5: """CIN|CC|RB""",
            -4: """TIN|CC|RB""",
            -3: """TIN|JJ|RB lIN|NNP|FW""",
            -1: """TIN|VBP|VB|NN""",
            1: """TIN|NN|JJ|RB lIN|DT|WDT""",
            2: """CIN|DT|WDT lIN|NN|NNP""",
            3: """lIN|RP lIN|RP|RB""",
            5: """lIN|CC|RB lIN|RB""",
            7: """lIN|NN""",
        },
        "JJ": {
            -5: """MVBN|JJ TVBP|VB|NN|NNS|JJ|NNP""",
            -4: """CNN|JJ CNN|JJ|JJR|NNP CVBG|NN|JJ|NNP TJJ|NN TNN|JJ|JJR|NNP TPDT|JJ lNN|JJ|JJR""",
            -3: """CJJ|NN CVBP|VB|NN|JJ|RB|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|NNP TVBG|NN|JJ|NNP lNN|JJ|JJS""",
            -2: """
CNN|NNS|JJ|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP MJJ|NNP TNN|JJ|JJS|RB|NNP TVBP|VB|NN|JJ|JJR|NNP
lJJ|JJR|RBR lNN|NNS|JJ|RB lVBP|VB|JJ|JJR|RB|RBR lVBZ|NNS|JJ""",
            -1: """
CCD|NN|NNS|JJ|NNP MCD|NN|JJ MJJ|NN|NNP TJJ|JJR|RB|RBR|NNP TVBP|VB|NN|JJ|NNP lVBD|VBP|VB|NN|JJ
lVBP|VB|NN|JJ|JJS lVBP|VB|NN|JJ|RB""",
            1: """
CVBP|VB|NN|JJ|JJR|NNP MCD|JJ TJJ|RB|UH|NNP TNN|NNS|JJ|RB|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP
TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB|NN|JJ lNN|JJ|RB lNN|JJ|RB|NNP lVBP|VB|NN|JJ""",
            2: """
CJJ|NNP CNN|JJ|RB|NNP CVBP|VB|VBN|NN|JJ|NNP TCD|NN|JJ|NNP TIN|JJ|RB TJJ|NN|NNP TVBG|JJ|NNP
TVBN|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP lNN|JJ|NNP lVBD|VBN|JJ|NNP lVBP|VB|VBN|NN|JJ""",
            3: """
CVBD|VBN|JJ|NNP TCD|JJ|NNP TJJ|NNP TVBD|VBP|VB|NN|JJ|NNP lPDT|JJ lVBD|VBN|NN|JJ lVBN|JJ lVBN|NN|JJ
lVBP|VB|VBN|JJ""",
            4: """
CCD|NN|JJ CVBP|VB|JJ|RB|NNP MVBD|JJ TIN|NN|JJ|RB TVBN|JJ|NNP lVBP|VB|JJ|RB lVBP|VB|NN|JJ|NNP""",
            5: """MNN|JJ|NNP TVBD|VBN|NN|JJ|NNP TVBP|VB|JJ|NNP TVBP|VB|JJ|RB|NNP""",
            6: """lJJ|UH lVBD|VBP|VB|VBN|JJ lVBP|VB|JJ""",
            8: """lPDT|VBP|VB|JJ""",
        },
        "JJR": {
            -2: """CNN|JJ|JJR|NNP""",
            -1: """
CJJ|JJR|RB|RBR|NNP CVBP|VB|NN|JJR|RB|NNP CVBP|VB|NN|JJ|JJR|NNP lNN|JJ|JJR lVBP|VB|NN|JJR|RB""",
            1: """
TJJ|JJR|RB|RBR|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJR|NNP lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ|JJR""",
            2: """TJJR|RBR|NNP lJJR|RB|RBR""",
            3: """lJJ|JJR|RBR lVBP|VB|JJR|RB|RBR lVBP|VB|NN|JJR""",
            4: """TJJR|NNP""",
        },
        "JJS": {
            -1: """TNN|JJ|JJS|RB|NNP""",
            2: """lNN|JJ|JJS lVBP|VB|NN|JJ|JJS""",
            4: """TJJS|RB|RBS|NNP""",
            5: """TVBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            -3: """MMD|NNP lMD|VBP|VB|NN""",
            2: """lMD|VBD""",
        },
        "NN": {
            -7: """lIN|NN""",
            -6: """TVBD|VBN|NN|NNP lVBZ|NN|NNS""",
            -5: """TNN|NNS|JJ|NNP""",
            -4: """CNN|JJ|RB|NNP TNN|NNS|JJ|RB|NNP TVBD|VBP|VB|NN|NNS|NNP""",
            -3: """
CNN|NNS|JJ|NNP CPRP|CD|NN CVBD|VBP|VB|NN|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN
MNN|NNP MNN|NNS TNN|NNS|NNP TVBD|VBN|NN|JJ|NNP""",
            -2: """
CNN|RB|NNP CVBP|VB|NN|NNS|JJ|NNP MJJ|NN|NNP MNN|RB|NNP MPOS|VBZ|NN|NNS|NNP TIN|NN|JJ|RB TNN|RB|UH|NNP
TVBP|VB|NN|NNS|JJ|NNP TVBZ|NN|NNS|NNP lNN|JJ|RB lNN|NNS lRP|NN|RB""",
            -1: """
CNN|JJ|JJR|NNP CNN|RB|UH|NNP CVBG|NN|NNP CVBP|VB|NN|JJR|RB|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP
MNN|JJ|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|RB|NNP TVBP|VB|VBN|NN|JJ|NNP lNN|RB|UH lVBN|NN|JJ lVBP|VB|NN|JJ|NNP""",
            1: """
CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|NNP TNN|JJ|JJR|NNP TNN|JJ|JJS|RB|NNP TVBD|VBP|VB|NN|NNP TVBN|NN|JJ|NNP
TVBP|VB|NN|JJR|NNP""",
            2: """
TIN|VBP|VB|NN TNN|NNP TVBD|VBP|VB|VBN|NN|NNP TVBG|NN|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP
lIN|NN|NNP lNN|NNP""",
            3: """
CCD|NN|JJ CJJ|NN TNN|RB|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP
lCD|VBP|VB|NN|JJ lNN|JJ|NNP lPOS|VBZ|NN|NNS|NNP lVBD|VBP|VB|NN|JJ lVBP|VB|NN|JJ|JJS""",
            4: """
CNN|JJ TJJ|NN TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP lPRP|VBP|VB|NN lVBP|VB|NN|JJR
lVBP|VB|NN|JJR|RB lVBP|VB|NN|NNS lVBP|VB|VBN|NN""",
            5: """MCD|NN|JJ lNN|JJ|JJR lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB|RBR lVBP|VB|VBN|NN|JJ""",
            6: """
TVBP|VB|NN|NNP lNN|NNS|RB lVBD|VBP|VB|NN lVBD|VBP|VB|VBN|NN lVBG|NN|JJ lVBP|VB|NN|JJ lVBP|VB|NN|JJ|JJR
lVBP|VB|NN|RB""",
            7: """lNN|NNS|JJ|RB lVBP|VB|NN|NNS|RB""",
            9: """lVBP|VB|NN""",
            10: """lVBP|VB|NN|NNP""",
        },
        "NNP": {
            -10: """CRB|NNP""",
            -9: """TRB|NNP""",
            -7: """TVBD|NNP lVBD|VBN|JJ|NNP""",
            -6: """CVBP|VB|NNP TVBD|VBN|NNP TVBZ|NNP""",
            -5: """CVBZ|NNP TNNS|NNP TVBN|NNP lNN|JJ|NNP lPOS|VBZ|NN|NNS|NNP""",
            -4: """CNNS|NNP MNN|JJ|NNP TJJR|NNP TJJR|RBR|NNP TVBG|JJ|NNP TVBN|JJ|NNP TVBP|VB|NNP lIN|NN|NNP""",
            -3: """
CJJR|RBR|NNP CJJ|JJR|RB|RBR|NNP CVBD|VBN|NNP TJJ|NNP TJJ|NN|NNP TNNS|NNP|NNPS TVBG|NNP TVBP|VB|JJ|NNP
lNN|RB|NNP""",
            -2: """
CJJ|NNP TCD|NN|JJ|NNP TJJS|RBS|NNP TNN|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP TVBG|NN|NNP lNN|JJ|RB|NNP lNN|NNP""",
            -1: """
CNN|RB|UH|NNP CVBG|NN|NNP CVBP|VB|JJ|RB|NNP TCD|JJ|NNP TJJS|RB|RBS|NNP TJJ|RB|UH|NNP
TVBP|VB|NN|JJ|JJS|NNP""",
            1: """CVBD|VBN|JJ|NNP CVBZ|NNS|NNP TNN|RB|NNP TVBP|VB|JJ|RB|NNP TVBZ|NN|NNS|NNP lIN|NNP|FW""",
            2: """
CNN|JJ|RB|NNP CVBP|VB|NN|JJR|RB|NNP MJJ|NNP MNNS|NNP TNN|JJ|JJR|NNP TVBD|VBN|NN|NNP TVBP|VB|NN|NNP""",
            3: """CNN|RB|NNP CVBP|VB|VBN|JJ|NNP MJJ|NN|NNP MMD|NNP MNN|NNP MNN|RB|NNP""",
            4: """
CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|NNP TNN|NNS|NNP TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|NN|JJ|NNP
TVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJR|NNP""",
            5: """
CNN|NNS|RB|NNP CVBD|VBP|VB|NN|NNS|NNP MNNP|VBP|VB|NN TNN|JJ|JJS|RB|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            6: """
CCD|NN|NNS|JJ|NNP CNN|NNS|JJ|NNP CVBP|VB|NN|RB|NNP MPOS|VBZ|NN|NNS|NNP TVBD|VBP|VB|NN|NNP TVBG|NN|JJ|NNP
TVBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|RB|NNP""",
            7: """
CNN|JJ|JJR|NNP CVBD|VBP|VB|NN|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|RB|NNP
TNN|NNS|JJ|NNP TVBP|VB|VBN|NN|JJ|NNP""",
            8: """CVBG|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP""",
            9: """CVBP|VB|VBN|NN|JJ|NNP TCD|NN|NNS|JJ|NNP""",
            10: """TNN|NNS|RB|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP""",
        },
        "NNPS": {
            1: """TNNS|NNP|NNPS""",
        },
        "NNS": {
            -6: """TNN|NNS|RB|NNP""",
            -5: """lNN|NNS|RB""",
            -3: """
CCD|NN|NNS|JJ|NNP CNN|NNS|RB|NNP CVBP|VB|NN|NNS|RB|NNP MPOS|VBZ|NN|NNS|NNP TCD|NN|NNS|JJ|NNP""",
            -2: """
CNN|NNS|JJ|NNP MNNS|NNP TVBP|VB|NN|NNS|RB|NNP lNN|NNS|JJ|RB lPOS|VBZ|NN|NNS|NNP lVBP|VB|NN|NNS|RB""",
            -1: """
CVBD|VBP|VB|NN|NNS|NNP TNN|NNS|JJ|RB|NNP TNN|NNS|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|NN|NNS|JJ|NNP""",
            1: """TNN|NNS|JJ|NNP""",
            2: """CVBZ|NNS|NNP TNNS|NNP|NNPS TVBZ|NNS|RB|NNP lNN|NNS""",
            3: """MNN|NNS TVBZ|NN|NNS|NNP lVBZ|NNS lVBZ|NNS|RB""",
            4: """CNNS|NNP lVBZ|NNS|JJ""",
            5: """TNNS|NNP""",
            7: """lVBZ|NN|NNS""",
        },
        "PDT": {
            -3: """lDT|PDT|RB lPDT|JJ""",
            2: """TDT|PDT|RB""",
            3: """lPDT|VBP|VB|JJ""",
            4: """TPDT|JJ""",
        },
        "POS": {
            -1: """MPOS|VBZ|NN|NNS|NNP""",
            3: """lPOS|VBZ|NN|NNS|NNP""",
        },
        "PRP": {
            1: """lPRP|VBP|VB|NN""",
        },
        "RB": {
            -5: """TVBP|VB|NN|NNS|RB|NNP lIN|RB""",
            -4: """
TJJS|RB|RBS|NNP TNN|NNS|JJ|RB|NNP TNN|NNS|RB|NNP TNN|RB|NNP TVBP|VB|NN|JJ|RB|NNP TVBZ|NNS|RB|NNP
lVBZ|NNS|RB""",
            -3: """
CNN|RB|UH|NNP TDT|PDT|RB TJJ|JJR|RB|RBR|NNP TNN|JJ|JJS|RB|NNP TVBP|VB|NN|RB|NNP lDT|PDT|RB lJJR|RB|RBR
lNN|NNS|JJ|RB""",
            -2: """CNN|NNS|RB|NNP TIN|NN|JJ|RB TVBP|VB|JJ|RB|NNP lDT|RB|UH lIN|CC|RB lIN|RP|RB lNN|NNS|RB""",
            -1: """
CNN|RB|NNP CVBP|VB|JJ|RB|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP MNN|RB|NNP TVBD|VBP|VB|NN|RB|NNP
lVBP|VB|NN|JJR|RB lVBP|VB|NN|NNS|RB lVBP|VB|NN|RB lVBP|VB|NN|RB|RBR""",
            1: """CNN|JJ|RB|NNP lNN|JJ|RB lRP|NN|RB lVBP|VB|JJ|RB""",
            2: """lNN|JJ|RB|NNP lVBP|VB|NN|JJ|RB""",
            3: """CIN|RP|RB TIN|CC|RB lNN|RB|NNP lNN|RB|UH""",
            4: """TNN|RB|UH|NNP lVBP|VB|JJ|JJR|RB|RBR""",
            5: """CJJ|JJR|RB|RBR|NNP""",
            6: """CIN|CC|RB lRP|RB""",
            9: """TRB|NNP""",
            10: """CRB|NNP""",
        },
        "RBR": {
            -1: """CJJ|JJR|RB|RBR|NNP lJJ|JJR|RBR lVBP|VB|NN|RB|RBR""",
            1: """lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|JJR|RB|RBR""",
            2: """CJJR|RBR|NNP TJJR|RBR|NNP TJJ|JJR|RB|RBR|NNP""",
        },
        "RBS": {
            1: """TJJS|RB|RBS|NNP""",
            2: """TJJS|RBS|NNP""",
        },
        "RP": {
            -6: """lRP|RB""",
            -3: """CIN|RP|RB lIN|RP""",
            -1: """lIN|RP|RB""",
            1: """lRP|NN|RB""",
        },
        "UH": {
            -6: """lJJ|UH""",
            -2: """lNN|RB|UH""",
            -1: """TNN|RB|UH|NNP""",
            6: """CNN|RB|UH|NNP""",
        },
        "VB": {
            -7: """lPDT|VBP|VB|JJ""",
            -6: """TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            -5: """TVBP|VB|NN|RB|NNP lVBP|VB|NN|JJ|JJR lVBP|VB|NN|NNP lVBP|VB|VBN|JJ""",
            -4: """
CVBP|VB|VBN|NN|JJ|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNP
TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB|NN|JJ lVBD|VBP|VB|NN
lVBD|VBP|VB|VBN|JJ lVBP|VB|JJ lVBP|VB|NN lVBP|VB|VBN|NN|JJ""",
            -3: """
CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|RB|NNP
TVBD|VBP|VB|NN|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP TVBP|VB|NN|JJR|NNP lPRP|VBP|VB|NN lVBP|VB|JJ|JJR|RB|RBR
lVBP|VB|NN|JJ lVBP|VB|NN|JJ|NNP lVBP|VB|NN|RB""",
            -2: """
CVBP|VB|NN|NNS|JJ|NNP MNNP|VBP|VB|NN TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|JJ|RB|NNP lCD|VBP|VB lMD|VBP|VB|NN
lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|RB lVBP|VB|NN|JJR|RB lVBP|VB|NN|JJ|RB lVBP|VB|NN|NNS""",
            -1: """
CVBD|VBP|VB|NN|NNP CVBP|VB|JJ|RB|NNP CVBP|VB|NN|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|VBN|JJ|NNP
TIN|VBP|VB|NN TVBD|VBP|VB|NN|RB|NNP TVBP|VB|JJ|NNP lVBP|VB|NN|JJR lVBP|VB|NN|JJ|JJS lVBP|VB|NN|NNS|RB
lVBP|VB|VBN|NN""",
            1: """lVBD|VBP|VB|VBN|NN lVBP|VB""",
            2: """lVBD|VBP|VB|VBN""",
            3: """TVBP|VB|NNP""",
            5: """CVBP|VB|NNP""",
        },
        "VBD": {
            -5: """CVBD|VBN|JJ|NNP""",
            -4: """MVBD|JJ TVBD|VBP|VB|NN|NNP""",
            -3: """CVBD|VBP|VB|NN|NNP TVBD|VBP|VB|NN|NNS|NNP TVBD|VBP|VB|VBN|NN|NNP""",
            -2: """TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|NN|RB|NNP lMD|VBD""",
            -1: """CVBD|VBP|VB|NN|NNS|NNP TVBD|VBP|VB|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP""",
            1: """CVBD|VBN|NNP lVBD|VBP|VB|NN|JJ""",
            2: """TVBD|VBN|NNP lVBD|VBP|VB|VBN lVBD|VBP|VB|VBN|JJ""",
            3: """TVBD|VBN|NN|NNP""",
            7: """TVBD|NNP""",
        },
        "VBG": {
            -5: """lVBG|NN|JJ""",
            -4: """CVBG|NN|JJ|NNP""",
            -3: """TVBG|NN|JJ|NNP""",
            2: """CVBG|NN|NNP TVBG|JJ|NNP""",
            3: """TVBG|NNP""",
        },
        "VBN": {
            -4: """CVBP|VB|VBN|NN|JJ|NNP TVBD|VBN|NN|JJ|NNP lVBD|VBP|VB|VBN|NN""",
            -3: """TVBN|NN|JJ|NNP lVBD|VBN|NN|JJ lVBD|VBP|VB|VBN|JJ lVBN|JJ lVBP|VB|VBN|NN""",
            -2: """TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|VBN|NN|JJ|NNP lVBN|NN|JJ""",
            -1: """CVBP|VB|VBN|JJ|NNP""",
            1: """TVBD|VBN|NN|NNP lVBD|VBP|VB|VBN""",
            2: """CVBD|VBN|NNP""",
            3: """TVBD|VBP|VB|VBN|NN|JJ|NNP lVBP|VB|VBN|JJ""",
            4: """TVBD|VBN|NNP""",
            5: """MVBN|JJ TVBN|NNP lVBD|VBN|JJ|NNP""",
        },
        "VBP": {
            -6: """lVBP|VB|NN|JJR""",
            -5: """CVBP|VB|NN|NNP TVBD|VBP|VB|NN|JJ|NNP lVBD|VBP|VB|VBN lVBP|VB|NN|NNP""",
            -4: """
TVBP|VB|NN|JJR|NNP TVBP|VB|NN|NNP lVBD|VBP|VB|VBN|NN lVBP|VB|NN lVBP|VB|NN|JJ lVBP|VB|NN|JJ|RB""",
            -3: """
TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|NNP lPDT|VBP|VB|JJ lVBD|VBP|VB|NN|JJ lVBP|VB|JJR|RB|RBR
lVBP|VB|JJ|RB lVBP|VB|NN|JJ|JJR lVBP|VB|NN|JJ|JJS lVBP|VB|NN|RB|RBR lVBP|VB|VBN|NN|JJ""",
            -2: """
CVBP|VB|NN|RB|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|JJ|RB|NNP lVBD|VBP|VB|NN lVBP|VB|JJ lVBP|VB|NN|NNS|RB
lVBP|VB|NN|RB""",
            -1: """
CVBP|VB|JJ|RB|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|JJ|NNP TVBD|VBP|VB|NN|NNP
TVBD|VBP|VB|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|JJ|NNP TVBP|VB|JJ|RB|NNP TVBP|VB|NN|NNS|RB|NNP
TVBP|VB|NN|RB|NNP TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB lPRP|VBP|VB|NN lVBD|VBP|VB|VBN|JJ lVBP|VB
lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ|NNP lVBP|VB|NN|NNS lVBP|VB|VBN|JJ""",
            1: """CVBP|VB|NNP CVBP|VB|NN|JJ|NNP TVBP|VB|NNP TVBP|VB|NN|NNS|JJ|NNP""",
            5: """lMD|VBP|VB|NN""",
        },
        "VBZ": {
            -3: """CVBZ|NNS|NNP lVBZ|NNS""",
            -1: """MPOS|VBZ|NN|NNS|NNP TVBZ|NN|NNS|NNP lVBZ|NNS|JJ lVBZ|NN|NNS""",
            1: """lPOS|VBZ|NN|NNS|NNP""",
            2: """TVBZ|NNS|RB|NNP""",
            5: """CVBZ|NNP""",
            6: """TVBZ|NNP""",
        },
        "WDT": {
            -6: """CIN|DT|WDT""",
            -2: """lWDT|WP""",
            1: """lIN|DT|WDT""",
            2: """MIN|DT|WDT""",
        },
        "WP": {
            2: """lWDT|WP""",
        },
    },
    "tag": {
        "CC": {
            -6: """VBZ0DT|PDT|CC|RB""",
            -4: """,1IN|CC|RB ,2DT|CC|RB""",
            -3: """NNP1DT|PDT|CC|RB VBD1DT|PDT|CC|RB VBP2DT|PDT|CC|RB""",
            -2: """NNS2IN|CC""",
            -1: """"1IN|CC|RB ^1IN|CC|RB""",
            1: """:2IN|CC|RB""",
            2: """VB1DT|PDT|CC|RB""",
            3: """:1IN|CC|RB TO1DT|CC|RB""",
            4: """"2IN|CC|RB ,2CC|RB""",
            5: """VBP1DT|PDT|CC|RB""",
        },
        "CD": {
            -6: """WRB2PRP|CD|NN""",
            -4: """,2CD|JJ ^1CD|JJ""",
            -3: """:2PRP|CD|NN DT2PRP|CD|NN JJ2PRP|CD|NN""",
            -2: """TO2PRP|CD|NN""",
            -1: """IN0CD|NN|JJ IN2CD|NN|JJ""",
            2: """IN1CD|NN|JJ""",
            3: """POS1CD|NN|JJ""",
            4: """POS2CD|NN|JJ""",
        },
        "DT": {
            -9: """PRP2IN|DT|WDT""",
            -5: """NN2IN|DT|WDT NNP1IN|DT|WDT""",
            -4: """,0DT|RB|UH CD1IN|DT|WDT NNP2IN|DT|WDT NNS1IN|DT|WDT VB2IN|DT|WDT VBG2IN|DT|WDT""",
            -3: """
"1DT|PDT|RB NN1IN|DT|WDT NNS2IN|DT|WDT PDT2IN|DT|WDT VB1DT|PDT|CC|RB VBN1IN|DT|WDT VBP1DT|PDT|CC|RB""",
            -2: """
"0DT|RB|UH ,2DT|CC|RB ,2IN|DT|WDT -RRB-2IN|DT|WDT RB0DT|RB|UH RB1DT|PDT|RB RB2IN|DT|WDT VBZ0DT|PDT|RB
^1DT|PDT|RB""",
            -1: """
CC2IN|DT|WDT DT1IN|DT|WDT DT2IN|DT|WDT RP1IN|DT|WDT TO1DT|CC|RB VB2DT|PDT|RB VBD2IN|DT|WDT
VBP2DT|PDT|CC|RB VBP2IN|DT|WDT ^2IN|DT|WDT""",
            1: """JJ1IN|DT|WDT NN1DT|PDT|RB PRP0DT|PDT|RB VBP2DT|PDT|RB""",
            2: """
IN0DT|PDT|RB IN1DT|PDT|RB IN2DT|CC|RB PRP1DT|PDT|RB VBG0IN|DT|WDT VBZ0DT|PDT|CC|RB ^2DT|RB|UH""",
            3: """
"1DT|RB|UH IN1IN|DT|WDT IN2IN|DT|WDT NN0IN|DT|WDT NNP1DT|PDT|CC|RB RB0DT|PDT|RB VBN0IN|DT|WDT
VBZ2DT|PDT|RB""",
            4: """
,0IN|DT|WDT PRP0IN|DT|WDT RB0IN|DT|WDT RP0IN|DT|WDT TO0IN|DT|WDT VBD1DT|PDT|CC|RB VBP0IN|DT|WDT
WRB2IN|DT|WDT""",
            5: """NNP0IN|DT|WDT VBD0IN|DT|WDT VBZ1DT|RB|UH ^0IN|DT|WDT""",
            6: """"2DT|PDT|RB IN0IN|DT|WDT""",
        },
        "EX": {
            -2: """VBG2EX|RB""",
        },
        "FW": {
            2: """NNP0IN|NNP|FW""",
        },
        "IN": {
            -5: """VB0IN|RP|RB VB2IN|VBP|VB|JJ VBD0IN|DT|WDT ^0IN|DT|WDT""",
            -4: """
IN0IN|DT|WDT NNP0IN|DT|WDT RP0IN|DT|WDT VB1IN|RP|RB VBD2IN|VBP|VB|JJ VBP0IN|DT|WDT ^0IN|RB""",
            -3: """
CC2IN|CC|RB NNP0IN|NNP|FW PRP1IN|CC|RB RB0IN|DT|WDT RB1IN|JJ|RB TO0IN|DT|WDT TO1IN|RB VBN0IN|DT|WDT
VBN2IN|RP|RB""",
            -2: """
:0IN|RP|RB CC1IN|CC|RB DT0IN|JJ|RB DT1IN|DT|WDT IN1IN|DT|WDT IN1IN|RB IN2IN|RP|RB JJ0IN|NN|JJ|RB
JJ2IN|RP|RB NN0IN|DT|WDT NN1IN|DT|WDT NNP0IN|JJ|RB PRP0IN|DT|WDT PRP2IN|RP|RB VBD0IN|RP|RB VBD1IN|RP|RB
VBD2IN|RP|RB VBG0IN|DT|WDT VBN0IN|RP|RB VBZ2IN|RP VBZ2IN|RP|RB""",
            -1: """
"2IN|RP|RB ,0IN|DT|WDT :1IN|CC|RB CC2IN|RB DT2IN|DT|WDT IN1IN|NN|JJ|RB IN2IN|NN|JJ|RB JJ1IN|NN|JJ|RB
NN2IN|NNP NN2IN|RP|RB NNS1IN|DT|WDT PDT2IN|DT|WDT PRP1IN|VBP|VB|JJ VB2IN|RP|RB VBG0IN|RP|RB VBG2IN|RP|RB
VBP2IN|RP|RB ^1IN|CC|RB""",
            1: """
"2IN|CC|RB ,2IN|RP|RB :2IN|CC|RB CC0IN|RP|RB JJ1IN|DT|WDT JJR2IN|RB NN1IN|NNP NN2IN|DT|WDT NNP2IN|NNP|FW
NNS1IN|NN|JJ|RB PRP0IN|RP|RB PRP1IN|RP|RB VBN1IN|DT|WDT VBP0IN|RP|RB""",
            2: """
"1IN|CC|RB CD0IN|RP|RB JJR1IN|RP|RB NNP1IN|DT|WDT NNP2IN|DT|WDT NNS2IN|CC NNS2IN|DT|WDT RB1IN|CC|RB
VB0IN|VBP|VB|JJ VBZ0IN|VBP|VB|JJ""",
            3: """
,2IN|DT|WDT -LRB-0IN|RP|RB CC2IN|RP|RB IN0IN|RP|RB IN1IN|RP|RB IN2IN|DT|WDT NN1IN|JJ|RB NN2IN|RB
NNP2IN|RB NNS1IN|JJ RB0IN|RP|RB RP1IN|DT|WDT ^1IN|RP|RB ^2IN|RP|RB""",
            4: """
"0IN|RB ,0IN|RP|RB NN0IN|NN NN0IN|RP NNS0IN|JJ|RB NNS1IN|RP NNS2IN|CC|RB NNS2IN|RP|RB RB2IN|DT|WDT
VBG2IN|DT|WDT VBN2IN|DT|WDT VBZ2IN|CC|RB ^2IN|DT|WDT""",
            5: """IN2IN|RP NN1IN|NN|JJ|RB NNP1IN|RP|RB VB2IN|DT|WDT VBD2IN|DT|WDT""",
            6: """CC2IN|DT|WDT NN2IN|CC|RB NNS1IN|RP|RB PRP2IN|DT|WDT VBP2IN|DT|WDT""",
        },
        "JJ": {
            -6: """VB0VBP|VB|JJ|RB""",
            -5: """NN1IN|JJ|RB NN1IN|NN|JJ|RB NNS0VBP|VB|NN|JJ VBD1VBG|NN|JJ""",
            -4: """
CD0JJ|RB DT0VBP|VB|JJ|JJR|RB|RBR DT0VBP|VB|NN|JJ|RB IN0PDT|JJ IN1VBG|NN|JJ IN1VBP|VB|NN|JJ|RB|NNP
NNS0IN|JJ|RB NNS1IN|NN|JJ|RB NNS1VBP|VB|JJ NNS2VBG|NN|JJ POS1CD|NN|JJ POS2CD|NN|JJ POS2VBG|JJ
PRP$0VBP|VB|NN|JJ|RB TO1VBP|VB|NN|JJ|NNP TO1VBP|VB|NN|JJ|RB VBD1VBP|VB|JJ|RB VBN1VBG|NN|JJ VBP0VBG|NN|JJ
VBZ2JJ|NNP""",
            -3: """
"0VBP|VB|NN|JJ|NNP "1VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ ,0VBD|VBN|JJ|NNP ,1VBN|JJ ,2JJ|NN -LRB-0JJ|NNP
CC0NN|JJ|JJR CC0VBP|VB|JJ|RB CC1NN|JJ|RB DT1JJ|JJR|RBR DT1VBP|VB|NN|NNS|JJ IN1VBG|NN|JJ|NNP MD1JJ|RB
NN1VBG|NN|JJ NN1VBP|VB|NN|JJ NNP1NN|JJ NNP1VBP|VB|NN|JJ|RB|NNP NNP1VBP|VB|VBN|NN|JJ|NNP NNP2NN|JJ
NNP2VBD|VBN|JJ NNS0VBD|VBN|JJ NNS1IN|JJ POS0JJ|NN|NNP POS0VBP|VB|NN|JJ POS1VBP|VB|NN|JJ|RB PRP0JJ|RB|NNP
RB1VBG|JJ VB0VBG|JJ VB2VBP|VB|NN|JJ|RB VBD1NN|JJ|RB VBD1VBP|VB|JJ VBD2VBP|VB|JJ VBG0JJ|RB VBG0NN|JJ|RB
VBP1VBG|NN|JJ VBZ0NN|JJ|NNP VBZ0VBP|VB|JJ ^0VBP|VB|NN|JJ|RB|NNP ^2JJ|NN ^2NN|NNS|JJ|NNP""",
            -2: """
"2NN|JJ|NNP ,0VBG|NN|JJ ,0VBP|VB|NN|JJ|NNP -LRB-0NN|JJ|RB|NNP CC0VBG|JJ CC1VBP|VB|NN|JJ CC2VBP|VB|NN|JJ
CD0NN|JJ CD2NN|JJ DT2IN|NN|JJ DT2NN|JJ|NNP IN1NN|NNS|JJ IN2PDT|NN|JJ|RB JJ2NN|JJ|NNP JJR2NN|JJ MD2JJ|RB
NN0VBD|VBN|JJ|NNP NN1VBP|VB|JJ NNP0JJ|NN NNP0VBP|VB|NN|JJ NNP1VBD|VBN|JJ NNP2VBP|VB|NN|JJ NNS1VBD|VBN|JJ
NNS1VBD|VBN|JJ|NNP NNS1VBP|VB|NN|JJ|NNP NNS2VBD|VBN|JJ POS0NN|JJ|RB PRP$0JJ|NNP PRP0VBD|VBN|JJ
PRP0VBP|VB|JJ PRP2VBD|VBN|JJ RB1VBD|VBN|NN|JJ RB1VBD|VBN|NN|JJ|RB RP0JJ|NNP SYM1VBP|VB|NN|JJ|NNP
TO0VBG|NN|JJ|NNP TO0VBP|VB|NN|JJ TO2VBP|VB|JJ VB0IN|VBP|VB|JJ VB1JJ|RB VB1VBP|VB|JJ|JJR|RB|RBR
VBD0NN|JJ|NNP VBD0VBN|JJ VBD2JJ|NN VBP1JJ|RB VBP2JJ|RB VBZ1NN|JJ|NNP VBZ1VBD|VBN|JJ VBZ1VBP|VB|JJ|RB
VBZ2NN|JJ|RB WP2VBD|VBN|JJ ^0NN|JJ""",
            -1: """
"0VBD|VBN|JJ "0VBD|VBN|JJ|NNP "2VBG|NN|JJ|NNP :0NN|JJ|NNP :0VBP|VB|NN|JJ CC1IN|CC|NN|JJ|RB CD1VBD|VBN|JJ
CD1VBP|VB|NN|JJ|JJR DT1VBG|NN|JJ|NNP IN0VBP|VB|NN|JJ|RB IN2VBD|VBN|JJ JJ0NN|JJ|NNP JJ1VBG|NN|JJ
JJ2VBP|VB|NN|JJ|NNP NN1VBP|VB|NN|JJ|NNP NNP0NN|JJ NNP0VBD|VBN|JJ|NNP NNP1JJ|NN|NNP NNP1VBG|NN|JJ|NNP
NNP2JJ|NN NNPS1VBD|VBN|JJ NNS0VBD|VBN|JJ|NNP NNS0VBG|NN|JJ|NNP NNS1VBG|JJ NNS1VBG|NN|JJ NNS2VBP|VB|NN|JJ
POS0JJ|NNP PRP$1NN|JJ|NNP PRP1VBD|VBN|JJ RB1IN|JJ|RB RB1VBP|VB|JJ RBS1NN|JJ RBS2VBG|JJ TO1VBP|VB|NN|JJ
TO2VBP|VB|NN|JJ|RB VB0VBG|NN|JJ VB1VBP|VB|NN|JJ|RB VBG1VBP|VB|NN|JJ|RB VBP0VBN|JJ VBP1VBP|VB|NN|JJ|NNP
VBZ0IN|VBP|VB|JJ VBZ0RP|VBP|VB|NN|JJ|RB VBZ2VBD|VBN|JJ WP1VBD|VBN|JJ ^1NN|NNS|JJ|RB|NNP
^1VBD|VBP|VB|NN|JJ|NNP ^2NN|JJ|JJR|NNP""",
            1: """
"1VBP|VB|NN|JJ CC0VBP|VB|NN|JJ|NNP CC2VBP|VB|NN|JJ|NNP CC2VBP|VB|NN|JJ|RB CD0VBD|VBN|JJ
CD1VBP|VB|NN|JJ|NNP DT0VBG|NN|JJ DT1JJ|RB DT1VBN|NN|JJ DT2NN|JJ|RB|NNP DT2VBP|VB|NN|JJ|RB
IN0PDT|NN|JJ|RB IN0VBD|VBN|JJ IN0VBP|VB|NN|JJ IN1JJ|RB IN1VBD|VBN|JJ IN2VBP|VB|NN|JJ|RB JJ0VBD|VBN|JJ
JJ0VBP|VB|NN|JJ JJS1VBP|VB|NN|JJ NN0VBG|NN|JJ NN1VBP|VB|NN|JJ|RB NN2VBP|VB|JJ NN2VBP|VB|NN|JJ|RB
NNP0VBD|VBN|JJ NNP0VBP|VB|NN|JJ|RB|NNP NNS0VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|JJ
NNS2VBP|VB|JJ|RB POS0NN|JJ|NNP POS2JJ|RB PRP$0VBP|VB|NN|JJ|NNP PRP$1JJ|NNP PRP$2JJ|RB RB0VBD|VBN|JJ|NNP
RB1NN|JJ|NNP RB1VBD|VBN|JJ|NNP VBD0NN|JJ|RB VBD1VBD|VBN|JJ VBG1NN|JJ|RB VBG2VBD|VBN|JJ VBP0NN|JJ|NNP
VBP1VBD|VBN|JJ VBZ0VBP|VB|NN|JJ VBZ1NN|JJ|RB VBZ2VBP|VB|NN|JJ ^0JJ|RB|UH|NNP ^0VBP|VB|NN|JJ|NNP
^2JJ|RB|NNP ^2NN|JJ|RB|NNP""",
            2: """
,1JJ|NN -LRB-0NN|JJ|NNP CC0JJ|NNP CC0VBG|NN|JJ CC1JJ|NN CC2JJ|NN CC2NN|JJ|RB DT1JJ|NN|NNP
IN0VBD|VBN|JJ|NNP IN1NN|JJ|RB JJ0VBP|VB|NN|NNS|JJ NN0VBG|NN|JJ|NNP NNP1VBP|VB|NN|JJ NNS0NN|JJ
NNS0NN|JJ|NNP NNS1VBP|VB|NN|JJ|RB PRP$0VBD|VBN|JJ PRP$1JJ|RB PRP$1VBD|VBN|JJ RB0VBP|VB|NN|JJ|RB
RB1JJ|RB|NNP RBR0JJ|RB VB1NN|JJ|NNP VBD0NN|JJ VBD1JJ|NNP VBD2IN|VBP|VB|JJ VBN2VBD|VBN|JJ
VBP1VBP|VB|VBN|NN|JJ VBZ1VBP|VB|NN|JJ|RB VBZ2VBG|NN|JJ""",
            3: """
"0NN|JJ|NNP "0VBP|VB|NN|JJ|RB ,0JJ|NNP ,1VBD|VBN|JJ|NNP ,2VBP|VB|NN|JJ :0VBD|VBN|JJ :1JJ|NNP
CC1NN|JJ|NNP DT0NN|JJ|RB|NNP DT0VBD|VBN|JJ|NNP DT2VBP|VB|NN|JJ|JJR IN0CD|NN|JJ IN1IN|NN|JJ|RB
IN1JJ|RB|NNP NN0VBP|VB|NN|JJ|RB NNP0JJ|RB|NNP NNS1JJ|NNP POS1VBG|NN|JJ PRP0NN|JJ PRP0VBP|VB|NN|JJ
RB0NN|JJ RB0VBP|VB|JJ|RB RB2NN|JJ|NNP RBR0NN|JJ TO1NN|JJ TO1NN|JJ|NNP TO2VBG|NN|JJ VB2VBP|VB|NN|JJ
VBD1JJ|NN VBN1JJ|RB|NNP VBP0NN|JJ|RB VBP1NN|JJ VBP1VBP|VB|NN|JJ VBZ0NN|JJ VBZ1VBD|VBN|JJ|NNP WRB2NN|JJ
^1VBD|VBN|NN|JJ|NNP""",
            4: """
,1NN|JJ|RB ,2CD|JJ IN0VBP|VB|JJ|RB IN2CD|NN|JJ IN2VBP|VB|NN|JJ|NNP POS2VBG|NN|JJ PRP$1VBP|VB|NN|JJ|NNP
PRP1NN|JJ|NNP RB0VBP|VB|NN|JJ RB1NN|JJ RB1VBP|VB|NN|JJ RB2NN|JJ RB2VBP|VB|NN|JJ RBR2VBD|VBN|JJ
VBD0VBG|JJ VBD1VBP|VB|JJ|JJR|RB|RBR VBP0VBP|VB|NN|JJ WRB2VBD|VBN|JJ ^1CD|JJ""",
            5: """
"0JJ|NN ,1JJ|RB|NNP CC1VBP|VB|JJ|RB DT0IN|JJ|RB IN2IN|NN|JJ|RB JJ1JJ|NN|NNP RB0NN|JJ|RB
RB0VBP|VB|NN|JJ|NNP VB0VBP|VB|NN|JJ|RB VB2IN|VBP|VB|JJ VBG0JJ|NN""",
            6: """DT1RP|VBP|VB|NN|JJ|RB DT1VBP|VB|JJ|JJR|RB|RBR IN1VBP|VB|JJ|RB ^1VBD|VBN|JJ|NNP""",
            7: """NNS2VBP|VB|NN|JJ|RB""",
        },
        "JJR": {
            -4: """CC0NN|JJ|JJR DT1VBP|VB|JJ|JJR|RB|RBR VB0VBP|VB|JJR|RB|RBR""",
            -3: """DT0JJR|RBR NN0JJR|RBR|NNP VB0VBP|VB|JJ|JJR|RB|RBR VBG2JJR|RBR""",
            -2: """VBD1VBP|VB|JJ|JJR|RB|RBR ^1NN|JJR|NNP""",
            -1: """
CD1VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|JJ|JJR NN2JJR|RBR NNP0JJR|RBR TO1VBP|VB|JJR|RBR ^1JJ|JJR|RB|RBR|NNP""",
            1: """,2JJR|RBR CD0JJR|RBR CD1JJR|RBR TO1JJR|RBR VBN0JJR|RBR|NNP""",
            2: """VB1VBP|VB|JJ|JJR|RB|RBR VBN2JJR|RBR VBZ0JJR|RBR ^2NN|JJ|JJR|NNP""",
            3: """DT1JJ|JJR|RBR IN0JJR|RBR|NNP PRP$2JJR|RBR ^1JJR|RBR|NNP""",
            5: """DT0VBP|VB|JJ|JJR|RB|RBR VB1VBP|VB|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """IN1JJS|RBS|NNP""",
            1: """CC0JJS|RBS DT0VBP|VB|NN|JJ|JJS VBZ0JJS|RBS""",
            2: """IN0JJS|RBS IN2JJS|RBS""",
        },
        "MD": {
            -2: """PRP1MD|VBD""",
            -1: """DT2MD|VBP|VB|NN IN1MD|VBP|VB|NN""",
            1: """DT1MD|NN""",
            2: """PRP0MD|VBD""",
            3: """NNP1MD|NNP""",
        },
        "NN": {
            -7: """PRP2VBP|VB|NN RB0VBP|VB|NN""",
            -6: """
CC0VBP|VB|NN CC1VBD|VBP|VB|VBN|NN MD2VBP|VB|NN NNS0VBP|VB|NN|JJ|RB PRP0VBP|VB|NN PRP0VBP|VB|NN|JJ
RB1VBP|VB|NN RB1VBP|VB|NN|JJ VBG1NN|JJ|RB""",
            -5: """
"0JJ|NN ,0VBP|VB|NN CC1NN|JJ|NNP CC1VBP|VB|NN CC2VBP|VB|NN CC2VBP|VB|NN|JJ|RB DT1JJ|NN|NNP IN0NN|NNS|NNP
MD0VBP|VB|NN NNPS1VBP|VB|NN NNS2VBP|VB|NN|JJ|RB PRP1VBP|VB|NN RB0VBP|VB|NN|JJ RB2VBP|VB|NN
RB2VBP|VB|NN|JJ TO2VBP|VB|NN VBG0JJ|NN VBP0VBP|VB|NN|JJ""",
            -4: """
,0NN|RB|NNP ,2VBP|VB|NN -LRB-0VBP|VB|NN|NNP CC0VBD|VBP|VB|VBN|NN CC2NN|JJ|RB NN0IN|NN NN0VBP|VB|NN|JJ|RB
NNS1VBP|VB|NN RB0VBG|NN|NNP RB1NN|JJ RB2NN|JJ TO0VBP|VB|NN TO1VBP|VB|NN VB0VBP|VB|NN|JJ|RB
^1VBP|VB|NN|JJR|NNP""",
            -3: """
"0VBP|VB|NN|JJ|RB ,0VBP|VB|NN|JJ|NNP ,1VBP|VB|NN DT1RP|VBP|VB|NN|JJ|RB DT1VBN|NN|JJ DT2NN|JJ|NNP
IN0VBP|VB|NN|NNS|RB|NNP IN2CD|NN|JJ JJ1JJ|NN|NNP NN0VBG|NN|NNP NNP1VBD|VBP|VB|VBN|NN NNP1VBG|NN|JJ|NNP
NNPS1VBP|VB|NN|NNP NNPS2VBP|VB|NN NNS0VBD|VBP|VB|VBN|NN NNS0VBP|VB|NN NNS0VBP|VB|NN|NNP NNS1VBP|VB|NN|JJ
NNS1VBP|VB|NN|JJ|RB NNS2VBG|NN NNS2VBP|VB|NN POS2NN|NNP PRP$1NN|JJ|NNP PRP0NN|JJ PRP1VBG|NN RB0NN|JJ
RB0NN|JJ|RB RB0VBG|NN RB0VBP|VB|NN|JJ|NNP RB2VBG|NN RBR0NN|JJ TO0VBP|VB|NN|JJ|NNP TO1NN|JJ
TO1VBP|VB|NN|JJ VB1VBG|NN|JJ VB2NN|RB VBD1JJ|NN VBP0NN|JJ|RB VBP1NN|JJ VBZ0NN|JJ VBZ1NN|JJ|RB
VBZ1VBP|VB|NN VBZ1VBP|VB|NN|JJ|RB WDT0VBP|VB|NN WRB2NN|JJ ^0VBD|VBP|VB|VBN|NN|NNP ^0VBP|VB|NN|JJ|NNP
^1VBP|VB|NN|JJ|NNP ^2NN|NNS|NNP ^2VBD|VBP|VB|NN|NNS|NNP""",
            -2: """
"1VBG|NN|JJ "1VBP|VB|NN|JJ "1VBP|VB|NN|JJ|NNP "2VBP|VB|NN|NNP ,1JJ|NN ,1VBG|NN ,2VBG|NN -LRB-0NN|JJ|NNP
-LRB-0NN|JJ|RB|NNP :1VBP|VB|NN|NNP :2NN|NNP CC0VBG|NN|JJ CC1JJ|NN CC2JJ|NN CD1NN|JJ|NNP CD1NN|NNS
CD2NN|NNP DT1VBG|NN|JJ|NNP IN0CD|NN|JJ IN1CD|NN|JJ IN1IN|NN|JJ|RB IN1VBP|VB|NN|JJ|NNP
JJ0VBP|VB|NN|NNS|JJ NN0VBG|NN|JJ|NNP NN1VBD|VBP|VB|VBN|NN NNP0NN|NNP NNP0VBP|VB|NN|JJ|RB|NNP
NNP1NN|JJ|RB NNP1VBP|VB|NN|JJ|RB|NNP NNS0NN|JJ NNS0VBP|VB|NN|JJ NNS1VBP|VB|NN|NNP NNS2VBG|NN|JJ
POS1VBG|NN|JJ PRP$1VBP|VB|NN|JJ|NNP PRP2VBP|VB|NN|JJ RB0VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ|RB
RB1VBG|NN|NNP TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|JJ TO1NN|JJ|NNP TO2PRP|CD|NN TO2VBP|VB|NN|JJ VB0VBG|NN
VB0VBG|NN|JJ VBD0NN|JJ VBD0VBG|NN VBD1VBG|NN VBN1VBP|VB|NN|JJ|NNP VBP1NN|JJ|NNP VBP1VBP|VB|NN|JJ|NNP
VBZ0VBP|VB|NN|JJ ^1VBD|VBP|VB|NN|JJ|NNP ^2NN|NNS|JJ|NNP ^2NN|NNS|RB|NNP""",
            -1: """
"0NN|JJ|NNP "2NN|JJ|NNP ,1VBP|VB|NN|JJ|RB|NNP ,1VBP|VB|NN|NNP :0NN|JJ|NNP CC1VBG|NN|NNP
CC2VBP|VB|NN|JJ|NNP CD1VBP|VB|NN|JJ|NNP DT0VBG|NN|JJ DT0VBP|VB|NN|JJ|JJS DT1MD|NN DT2VBP|VB|NN|JJ|JJR
IN0NN|JJ|RB|NNP IN1NN|NNS|JJ|NNP IN1VBG|NN IN1VBP|VB|NN|RB|NNP IN2IN|NN|JJ|RB JJ0IN|NN|JJ|RB
JJS1VBP|VB|NN|JJ MD0VBP|VB|NN|NNP NN1IN|NN|JJ|RB NN2VBP|VB|NN|NNP NNP1NN|JJ|JJR|NNP NNP1NN|NNS|NNP
NNP1VBP|VB|NN|JJ|NNP NNS0VBG|NN|JJ|NNP NNS1VBG|NN|JJ NNS1VBP|VB|NN|JJ|NNP NNS2RP|VBP|VB|NN|JJ|RB
POS1NN|JJ|NNP POS1VBP|VB|NN|JJ|NNP PRP1NN|JJ|NNP PRP1VBP|VB|NN|JJ|RB RB0VBP|VB|NN|NNP
RB1VBD|VBP|VB|VBN|NN RB1VBG|NN RB2VBD|VBP|VB|VBN|NN RP0VBG|NN TO1VBD|VBP|VB|NN VB0NN|RB VB1NN|JJ|NNP
VB2NN|RB|UH VB2VBP|VB|NN|JJ|RB VBD1NN|JJ|RB VBD2NN|JJ|RB VBG1VBP|VB|NN|JJ|RB VBZ0RP|VBP|VB|NN|JJ|RB
VBZ0VBD|VBP|VB|VBN|NN VBZ0VBG|NN VBZ1VBP|VB|VBN|NN VBZ2VBG|NN|JJ VBZ2VBP|VB|NN|JJ WRB2PRP|CD|NN
^0VBP|VB|NN|JJ|RB|NNP ^0VBP|VB|NN|NNP ^1NN|JJR|NNP ^1VBD|VBN|NN|JJ|NNP ^1VBD|VBP|VB|VBN|NN|NNP
^1VBP|VB|VBN|NN|JJ|NNP ^2NN|JJ|JJR|NNP ^2VBP|VB|NN|JJ|NNP""",
            1: """
"0NN|NNS|NNP "0VBP|VB|NN|JJ|NNP "2NN|NNS|NNP "2VBP|VB|NN|JJ|JJR|NNP :2VBP|VB|NN :2VBP|VB|NN|NNP
CC0VBP|VB|NN|JJ|NNP CD1VBG|NN CD1VBP|VB|NN|JJ CD1VBP|VB|NN|NNP DT2MD|VBP|VB|NN IN0VBG|NN|NNP
IN1NN|NNS|JJ IN1VBG|NN|JJ IN1VBG|NN|JJ|NNP IN1VBG|NN|NNP IN1VBP|VB|NN|JJ|RB|NNP JJ0VBG|NN JJ1IN|NN|JJ|RB
JJ1VBG|NN JJ2VBG|NN JJS0VBP|VB|NN NN1RP|VBP|VB|NN|JJ|RB NN2VBP|VB|NN|JJ|RB NNP0NN|JJ NNP0VBG|NN
NNP0VBP|VB|NN|NNP NNP2JJ|NN NNP2VBD|VBP|VB|VBN|NN NNS0VBP|VB|NN|JJ|NNP NNS2VBD|VBP|VB|VBN|NN
POS0NN|JJ|RB POS0NN|RB POS1CD|NN|JJ POS1VBP|VB|NN POS2VBG|NN|JJ RBS1NN|JJ TO1VBP|VB|NN|JJ|NNP
VB2VBP|VB|NN|JJ VBG0NN|JJ|RB VBP0NN|JJ|NNP VBP1VBP|VB|VBN|NN|JJ VBZ0NN|JJ|NNP""",
            2: """
"0VBP|VB|NN "1VBP|VB|NN|JJ|JJR|NNP "2VBP|VB|NN|JJ -LRB-0VBP|VB|NN|JJ|NNP CD0NN|JJ CD2NN|JJ DT0VBP|VB|NN
DT1VBP|VB|NN|NNS|JJ DT1VBP|VB|NN|RB DT2IN|NN|JJ IN0NN|RB|NNP IN0VBP|VB|NN|JJ|RB IN2VBP|VB|NN|JJ|RB
IN2VBP|VB|NN|NNP JJ0NN|RB JJ1VBP|VB|NN|NNP JJ1VBP|VB|NN|RB JJ2NN|JJ|NNP JJ2VBG|NN|JJ JJ2VBP|VB|NN|NNP
JJR2NN|JJ NN1VBD|VBN|NN NN1VBG|NN|JJ NN1VBP|VB|NN|JJ NN1VBP|VB|NN|JJ|NNP NN1VBP|VB|NN|NNP
NN2VBP|VB|NN|JJ NNP0JJ|NN NNP2VBG|NN|JJ NNS0NN|JJ|NNP NNS1VBG|NN|NNP POS0JJ|NN|NNP PRP$0VBG|NN
PRP$0VBP|VB|NN|JJ|NNP PRP$1VBP|VB|NN PRP0NN|NNP RB1NN|JJ|NNP RB2NN|JJ|NNP VBD0VBP|VB|NN VBD2JJ|NN
VBD2VBP|VB|NN VBG1VBP|VB|NN|JJ VBN1VBG|NN|JJ VBZ1NN|JJ|NNP ^0NN|JJ ^2VBD|VBP|VB|VBN|NN|NNP""",
            3: """
"1POS|VBZ|NN|NNS|NNP ,0VBG|NN|JJ ,2JJ|NN :0VBP|VB|NN|JJ :2PRP|CD|NN CD0VBG|NN CD1VBP|VB|NN|JJ|JJR
DT0NN|JJ|RB DT0NN|JJ|RB|NNP DT0VBD|VBP|VB|VBN|NN DT0VBP|VB|NN|JJ|RB DT1VBD|VBP|VB|VBN|NN
DT1VBP|VB|NN|NNP DT2NN|JJ|RB|NNP IN0VBP|VB|NN IN0VBP|VB|NN|JJ IN1MD|VBP|VB|NN IN1VBP|VB|NN|NNP
IN2PDT|NN|JJ|RB IN2VBP|VB|NN JJ0VBP|VB|NN JJ1VBD|VBN|NN JJ1VBG|NN|JJ JJ1VBG|NN|NNP JJR1VBP|VB|NN
JJR2VBP|VB|NN JJS1VBP|VB|NN JJS2VBP|VB|NN NN2VBP|VB|NN NNP1JJ|NN|NNP NNP1NN|JJ NNP2NN|JJ POS0NN|JJ|NNP
POS0VBP|VB|NN|JJ PRP$0NN|NNS PRP$0VBP|VB|NN PRP$2VBP|VB|NN PRP1NN|JJ|RB SYM1VBP|VB|NN|JJ|NNP
TO0VBG|NN|JJ|NNP VB1NN|RB VB1VBP|VB|NN|JJ|RB VBD0NN|JJ|NNP VBD0NN|JJ|RB VBD1NN|NNP VBG0VBP|VB|NN
VBG1VBP|VB|NN VBN0VBP|VB|NN|JJ|NNP VBN1VBP|VB|NN VBN2VBP|VB|NN VBZ0VBP|VB|NN|NNP ^0NN|NNS|JJ|NNP ^2JJ|NN""",
            4: """
"2VBP|VB|NN CC1NN|JJ|RB CD1VBP|VB|NN DT1VBP|VB|NN DT1VBZ|NN|NNS DT2NN|JJ|RB DT2PRP|CD|NN
DT2VBP|VB|NN|JJ|RB IN1VBP|VB|NN JJ0VBG|NN|NNP JJ0VBP|VB|NN|JJ JJ1VBP|VB|NN JJ1VBP|VB|NN|JJ JJ2VBP|VB|NN
NN1VBP|VB|NN|RB NNP2VBP|VB|NN|JJ POS0VBP|VB|NN PRP$2NN|NNP RB0NN|NNP RB1NN|NNP TO1VBG|NN|NNP
TO1VBP|VB|NN|JJ|RB VBZ2NN|JJ|RB""",
            5: """
,1NN|NNS|RB|NNP CD0VBP|VB|NN DT2VBP|VB|NN JJ2PRP|CD|NN NNP0VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ
POS1VBP|VB|NN|JJ|RB RB1VBD|VBN|NN|JJ TO2VBP|VB|NN|JJ|RB VBD1VBG|NN|JJ VBN0VBP|VB|NN|NNP VBP1VBG|NN|JJ
VBZ1VBP|VB|NN|NNP ^0VBP|VB|VBN|NN|JJ|NNP ^1NN|NNS|JJ|RB|NNP""",
            6: """CC0NN|JJ|JJR CC1IN|CC|NN|JJ|RB CD2VBP|VB|NN""",
        },
        "NNP": {
            -7: """IN0NNS|NNP""",
            -5: """RB2NN|JJ|NNP ^0VBP|VB|VBN|NN|JJ|NNP""",
            -4: """
CC0VBP|VB|NN|JJ|NNP DT0NN|JJ|RB|NNP DT2NN|JJ|RB|NNP IN2VBP|VB|NN|JJ|NNP NNS0NN|JJ|NNP
NNS0VBP|VB|NN|JJ|NNP POS0NN|JJ|NNP PRP$2NN|NNP RB0NN|NNP RB0VBP|VB|NN|NNP RB1NN|NNP ^2NN|JJ|RB|NNP""",
            -3: """
"0VBZ|NNS|NNP ,0JJ|NNP :1JJ|NNP DT0VBD|VBN|JJ|NNP DT1RB|NNP IN1VBG|NN|NNP JJ1NNS|NNP|NNPS NN1VBD|VBN|NNP
NNP1MD|NNP NNP1VBP|VB|VBN|NN|JJ|NNP NNS0VBG|NN|NNP NNS1JJ|NNP PRP$0VBP|VB|NN|JJ|NNP PRP1NN|JJ|NNP
TO0VBG|NN|JJ|NNP TO1VBG|NN|NNP VBD1NN|NNP VBN0VBP|VB|NN|NNP ^0NN|NNS|JJ|NNP ^0VBD|VBP|VB|NN|NNP
^1VBG|NNP ^2JJ|RB|NNP""",
            -2: """
"0VBD|VBN|JJ|NNP "1VBP|VB|NN|JJ|JJR|NNP "2VBG|NN|JJ|NNP ,1NN|NNS|RB|NNP :1VBP|VB|NN|NNP CC0JJ|NNP
CC0VBP|VB|NN|NNP CC1VBG|NN|NNP IN0VBG|NN|NNP IN1JJ|RB|NNP JJ0VBG|NN|NNP JJ1JJ|NN|NNP JJ2VBP|VB|NN|NNP
NN1VBZ|NNS|NNP NNP1JJ|NN|NNP NNP1VBZ|NNP NNP1VBZ|NNS|NNP NNS0VBG|NN|JJ|NNP NNS0VBP|VB|NN|NNP
NNS1VBP|VB|NN|NNP PRP0NN|NNP RB0VBP|VB|NN|JJ|NNP RB1NN|JJ|NNP RB1VBP|VB|JJ|NNP VBD1JJ|NNP
VBN0VBP|VB|NN|JJ|NNP VBP0NN|JJ|NNP ^0VBP|VB|NN|NNP ^1NNS|NNP ^1VBD|VBN|JJ|NNP ^1VBG|NN|NNP""",
            -1: """
"0NN|JJ|NNP "2VBP|VB|NN|JJ|JJR|NNP "2VBP|VB|NN|NNP ,0VBD|VBN|NNP ,1JJ|RB|NNP ,1VBD|VBN|JJ|NNP
CC0VBZ|NNS|NNP IN0JJR|RBR|NNP IN1VBG|NN|JJ|NNP JJ1VBG|NN|NNP NN0VBG|NN|JJ|NNP NN0VBZ|NNS|NNP NN1IN|NNP
NNP0VBD|VBN|JJ|NNP NNP2IN|NNP|FW NNS1VBD|VBN|JJ|NNP NNS1VBG|NN|NNP NNS1VBP|VB|NN|JJ|NNP PRP$1JJ|NNP
PRP$1VBP|VB|NN|JJ|NNP PRP$2NNP|NNPS RB0VBD|VBN|JJ|NNP RB1JJ|RB|NNP RB1VBD|VBN|NNP RB1VBZ|NNS|NNP
SYM1VBP|VB|NN|JJ|NNP SYM1VBP|VB|NN|NNP VB1NN|JJ|NNP VBG0NNP|NNPS VBG0VBZ|NNS|NNP VBZ1VBP|VB|NN|NNP
^0JJ|RB|UH|NNP ^0NNS|NNP ^1JJR|RBR|NNP ^1JJ|JJR|RB|RBR|NNP ^1NN|NNS|JJ|RB|NNP ^2JJ|JJR|RB|RBR|NNP""",
            1: """
"0NN|NNS|NNP ,0NN|RB|NNP IN0NN|RB|NNP IN0VBD|VBN|JJ|NNP IN2VBP|VB|NN|NNP JJ0NN|JJ|NNP JJ1VBP|VB|NN|NNP
JJ2VBP|VB|NN|JJ|NNP NN0VBG|NN|NNP NN1VBP|VB|NN|JJ|NNP NN1VBP|VB|NN|NNP NN2IN|NNP NN2VBP|VB|NN|NNP
NNP1NN|JJ|JJR|NNP NNP1NN|NNS|NNP NNP1VBD|VBP|VB|NN|NNS|NNP NNP1VBP|VB|NN|RB|NNP NNPS1VBP|VB|NN|NNP
POS0JJ|NNP POS0JJ|NN|NNP POS1NN|JJ|NNP POS1VBP|VB|NN|JJ|NNP VBN1VBZ|NNS|NNP VBZ0VBP|VB|NN|NNP
^1VBD|VBP|VB|VBN|NN|NNP ^2NN|JJ|JJR|NNP ^2VBD|VBP|VB|VBN|NN|NNP ^2VBP|VB|NN|JJ|NNP""",
            2: """
"1POS|VBZ|NN|NNS|NNP "1VBP|VB|NN|NNP "2VBZ|NNS|NNP ,1VBP|VB|NN|NNP -LRB-1VBZ|NNS|NNP :0NN|JJ|NNP
:2NN|NNP CC1VBP|VB|NNP CD1NN|JJ|NNP CD1VBP|VB|NN|NNP CD2NN|NNP DT1VBD|VBN|NNP DT1VBP|VB|NN|NNP
IN1VBP|VB|NN|JJ|NNP IN1VBP|VB|NN|JJ|RB|NNP IN1VBP|VB|NN|NNP NNP0NN|NNP NNP0VBG|NNP NNP0VBP|VB|NN|JJ|NNP
NNP0VBP|VB|NN|JJ|RB|NNP NNP0VBP|VB|NN|NNP NNP1VBP|VB|NN|JJ|NNP NNP2RB|NNP PRP$0JJ|NNP RB0JJ|RB|NNP
RP0JJ|NNP SYM0VBP|VB|NN|NNP VBN1VBP|VB|NN|JJ|NNP VBP1NN|JJ|NNP VBZ0NNP|NNPS VBZ0NN|JJ|NNP
^1VBD|VBN|NN|JJ|NNP ^1VBP|VB|VBN|NN|JJ|NNP""",
            3: """
"2NN|JJ|NNP "2NN|NNS|NNP ,1VBP|VB|NN|JJ|RB|NNP ,1VBZ|NNS|NNP -LRB-0JJ|NNP -LRB-0NN|JJ|RB|NNP
:2VBP|VB|NN|NNP CC1NN|JJ|NNP DT0VBZ|NNS|NNP DT1JJ|NN|NNP DT1VBG|NN|JJ|NNP IN0NN|JJ|RB|NNP
IN1NN|NNS|JJ|NNP IN1VBP|VB|NN|RB|NNP NNP1VBG|NN|JJ|NNP NNP1VBP|VB|NN|JJ|RB|NNP POS2NN|NNP PRP2RB|NNP
TO0VBP|VB|NN|JJ|NNP TO1VBP|VB|NN|JJ|NNP VBN1VBD|VBN|JJ|NNP VBN1VBG|NNP VBP1VBP|VB|NN|JJ|NNP ^1NN|JJR|NNP
^1VBD|VBP|VB|NN|JJ|NNP ^2NN|NNS|NNP ^2NN|NNS|RB|NNP""",
            4: """
"1VBP|VB|NN|JJ|NNP -LRB-0VBP|VB|NN|NNP IN0VBP|VB|NN|NNS|RB|NNP PRP$1NN|JJ|NNP TO1VBP|VB|NNP VBZ1NNP|NNPS
VBZ1VBZ|NNS|NNP VBZ2JJ|NNP ^1VBP|VB|NN|JJR|NNP""",
            5: """DT2NN|JJ|NNP""",
            6: """IN0NN|NNS|NNP ^2NN|NNS|JJ|NNP ^2VBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -4: """VBZ1NNP|NNPS""",
            -2: """VBZ0NNP|NNPS""",
            1: """PRP$2NNP|NNPS VBG0NNP|NNPS""",
            2: """JJ1NNS|NNP|NNPS""",
        },
        "NNS": {
            -5: """RB0VBZ|NNS|NNP RB1VBZ|NNS""",
            -4: """"1POS|VBZ|NN|NNS|NNP "2NN|NNS|NNP PRP0VBZ|NNS PRP2VBZ|NNS RB2VBZ|NNS""",
            -3: """
,0VBZ|NNS ,1VBZ|NNS ,1VBZ|NNS|NNP NNP0VBZ|NNS NNP2VBZ|NNS NNS2VBZ|NNS PRP$0NN|NNS PRP1VBZ|NNS RB0VBZ|NNS
WP2VBZ|NNS""",
            -2: """,2VBZ|NNS -LRB-1VBZ|NNS|NNP IN1NN|NNS|JJ|NNP NNP1VBZ|NNS RB1VBZ|NNS|NNP""",
            -1: """
"0NN|NNS|NNP ,1NN|NNS|RB|NNP CC0VBZ|NNS|NNP DT1VBZ|NN|NNS IN0VBP|VB|NN|NNS|RB|NNP NNS1VBZ|NNS
^1NN|NNS|JJ|RB|NNP ^2NN|NNS|JJ|NNP ^2NN|NNS|RB|NNP""",
            1: """
DT0VBZ|NNS DT1VBP|VB|NN|NNS|JJ IN1NN|NNS|JJ JJ1NNS|NNP|NNPS NN1VBZ|NNS|NNP VBZ1VBZ|NNS|NNP ^0NNS|NNP""",
            2: """
CD1NN|NNS JJ1VBZ|NNS JJ2VBZ|NNS POS2VBZ|NNS PRP$2VBZ|NNS VBG1VBZ|NNS VBN1VBZ|NNS|NNP VBZ2VBZ|NNS
WRB1VBZ|NNS ^1NNS|NNP""",
            3: """
PRP$1VBZ|NNS TO1VBZ|NNS VB0VBZ|NNS VB1VBZ|NNS VBD1VBZ|NNS VBG0VBZ|NNS VBG0VBZ|NNS|NNP VBN2VBZ|NNS""",
            4: """"0VBZ|NNS|NNP IN0VBZ|NNS|NNP VBN1VBZ|NNS""",
            5: """IN2VBZ|NNS""",
            7: """IN0NNS|NNP""",
        },
        "PDT": {
            -5: """IN0DT|PDT|RB""",
            -4: """"2DT|PDT|RB""",
            -3: """VBP2DT|PDT|RB VBZ0PDT|RB""",
            -2: """NN1DT|PDT|RB VBP1DT|PDT|CC|RB VBZ2DT|PDT|RB""",
            -1: """IN0PDT|NN|JJ|RB IN1DT|PDT|RB""",
            1: """IN2PDT|NN|JJ|RB RB1DT|PDT|RB""",
            2: """VB1DT|PDT|CC|RB""",
            3: """PRP0DT|PDT|RB VB2DT|PDT|RB""",
            4: """IN0PDT|JJ VBZ0DT|PDT|RB ^1DT|PDT|RB""",
            6: """VBZ0DT|PDT|CC|RB""",
        },
        "POS": {
            -3: """"1POS|VBZ|NN|NNS|NNP""",
            3: """NNP2PRP|POS|VBZ""",
        },
        "PRP": {
            -3: """TO1PRP|PRP$""",
            -2: """JJ2PRP|CD|NN""",
            -1: """DT2PRP|CD|NN""",
            2: """VB0PRP|PRP$ VBG0PRP|PRP$""",
            4: """TO2PRP|CD|NN""",
            7: """WRB2PRP|CD|NN""",
        },
        "PRP$": {
            -2: """VB0PRP|PRP$ VBG0PRP|PRP$""",
            3: """TO1PRP|PRP$""",
        },
        "RB": {
            -6: """JJR1IN|RP|RB NN2IN|CC|RB""",
            -5: """
"2IN|CC|RB CC1IN|CC|NN|JJ|RB CC1VBP|VB|JJ|RB DT2VBP|VB|NN|JJ|RB PRP1IN|RP|RB VB2IN|RP|RB VBZ1DT|RB|UH
^2JJ|JJR|RB|RBR|NNP""",
            -4: """
"0IN|RB ,1JJ|RB|NNP ,1NN|JJ|RB ,2CC|RB ,2NN|RB|UH DT2NN|JJ|RB IN0VBP|VB|JJ|RB IN1VBP|VB|JJ|RB
NN1VBP|VB|NN|RB NNS1IN|RP|RB NNS2IN|CC|RB PRP0DT|PDT|RB PRP0IN|RP|RB RB0VBP|VB|JJ|RB VBD0NN|JJ|RB
VBN2RP|RB VBZ1JJS|RB|RBS VBZ2IN|CC|RB""",
            -3: """
"1DT|RB|UH -LRB-0IN|RP|RB :2IN|CC|RB DT0IN|JJ|RB IN0NN|RB|NNP IN1VBP|VB|NN|JJ|RB IN2VBP|VB|NN|JJ|RB
NN2IN|RB NNP2IN|RB NNS1VBP|VB|NN|JJ|RB NNS2VBP|VB|NN|JJ|RB PRP1NN|JJ|RB PRP2RB|NNP TO1VBP|VB|NN|JJ|RB
VB1NN|RB VB2NN|RB|UH VBD1VBP|VB|JJ|JJR|RB|RBR VBD2DT|RB|UH VBG2RP|RB VBN1IN|RP|RB VBN1JJ|RB|NNP
VBN2IN|RP|RB ^2IN|RP|RB""",
            -2: """
"1IN|CC|RB :1IN|CC|RB CC1NN|JJ|RB CC2IN|RP|RB DT0NN|JJ|RB DT0VBP|VB|JJ|JJR|RB|RBR IN1NN|JJ|RB
IN1VBP|VB|NN|RB|NNP IN2IN|NN|JJ|RB IN2PDT|NN|JJ|RB JJ0NN|RB JJ1VBP|VB|NN|RB NN0VBP|VB|NN|JJ|RB
NN2IN|RP|RB NNP0JJ|RB|NNP NNP2RB|NNP NNS2IN|RP|RB NNS2RP|VBP|VB|NN|JJ|RB PRP$1JJ|RB PRP1DT|PDT|RB
PRP2IN|RP|RB RB0DT|PDT|RB RB0JJ|RB|NNP RB0NN|JJ|RB RB1IN|CC|RB RBR0JJ|RB VB1IN|RP|RB VB1VBP|VB|NN|JJ|RB
VB2DT|PDT|RB VBG0IN|RP|RB VBG0RP|RB VBG1IN|RP|RB VBG2IN|RP|RB VBP2IN|RP|RB VBZ0DT|PDT|RB VBZ2NN|JJ|RB
^1DT|PDT|RB""",
            -1: """
"0VBP|VB|NN|JJ|RB "2DT|PDT|RB ,0DT|RB|UH ,1NN|NNS|RB|NNP DT0NN|JJ|RB|NNP DT1JJ|RB DT1VBP|VB|NN|RB
IN0NN|JJ|RB|NNP IN0VBP|VB|NN|JJ|RB IN1DT|PDT|RB IN1IN|RP|RB IN1JJ|RB IN1JJ|RB|NNP IN2DT|CC|RB JJR2IN|RB
NNP0VBP|VB|NN|JJ|RB|NNP NNP1IN|RP|RB NNP1VBP|VB|NN|RB|NNP NNS2VBP|VB|JJ|RB POS0NN|RB POS2JJ|RB
PRP$2JJ|RB RB1JJ|RB|NNP RB1VBD|VBN|NN|JJ|RB TO1DT|CC|RB TO2VBP|VB|NN|JJ|RB VB1DT|PDT|CC|RB
VBD1DT|PDT|CC|RB VBN0IN|RP|RB VBP0NN|JJ|RB VBP1DT|PDT|CC|RB VBZ0DT|PDT|CC|RB VBZ2DT|PDT|RB
^0JJ|RB|UH|NNP ^1NN|NNS|JJ|RB|NNP""",
            1: """
"1IN|RP|RB ,0IN|RP|RB CC2IN|RB CC2NN|JJ|RB DT0VBP|VB|NN|JJ|RB NN1DT|PDT|RB NN1IN|NN|JJ|RB
NN1RP|VBP|VB|NN|JJ|RB NN1VBP|VB|NN|JJ|RB NN2VBP|VB|NN|JJ|RB NNS0IN|JJ|RB NNS1JJ|JJR|RB|RBR POS0NN|JJ|RB
PRP1VBP|VB|NN|JJ|RB RB0DT|RB|UH RB1DT|PDT|RB VB0IN|RP|RB VB0NN|RB VB0VBP|VB|JJ|JJR|RB|RBR
VB0VBP|VB|NN|JJ|RB VBD2IN|RP|RB VBD2NN|JJ|RB VBP2DT|PDT|RB VBZ2IN|RP|RB ^2DT|RB|UH""",
            2: """
"2IN|RP|RB ,0NN|RB|NNP ,2IN|RP|RB CC1IN|CC|RB IN1IN|RB MD2JJ|RB NN1IN|JJ|RB NNP0IN|JJ|RB NNP1NN|JJ|RB
VB1JJ|RB VBG0NN|JJ|RB VBG1VBP|VB|NN|JJ|RB VBG2EX|RB VBP1JJ|RB VBP2JJ|RB VBZ1NN|JJ|RB VBZ1VBP|VB|JJ|RB
VBZ1VBP|VB|NN|JJ|RB ^1JJ|JJR|RB|RBR|NNP""",
            3: """
"1DT|PDT|RB ,1IN|RP|RB :0IN|RP|RB CC0IN|RP|RB CC0VBP|VB|JJ|RB CC2IN|CC|RB CD0IN|RP|RB DT1RB|NNP
IN0DT|PDT|RB IN2VBP|VB|JJ|RB JJ0IN|NN|JJ|RB JJ2IN|RP|RB MD1JJ|RB NNP1VBP|VB|NN|JJ|RB|NNP
NNS0VBP|VB|NN|JJ|RB NNS1IN|NN|JJ|RB PRP0JJ|RB|NNP PRP0RP|VBP|VB|NN|JJ|RB PRP1IN|CC|RB RB1IN|RP|RB
TO1IN|RB VB0VBP|VB|JJ|RB VB2NN|RB VBG0JJ|RB VBN0RP|RB VBZ0PDT|RB ^1IN|CC|RB ^2JJ|RB|NNP ^2NN|JJ|RB|NNP""",
            4: """
,1IN|CC|RB ,1NN|RB|UH CC2VBP|VB|NN|JJ|RB CD0JJ|RB PRP$0VBP|VB|NN|JJ|RB RB1IN|JJ|RB VB2VBP|VB|NN|JJ|RB
VBD1NN|JJ|RB VBG1NN|JJ|RB VBP2DT|PDT|CC|RB VBZ0RP|VBP|VB|NN|JJ|RB ^0IN|RB ^0VBP|VB|NN|JJ|RB|NNP""",
            5: """VBD1VBP|VB|JJ|RB""",
            6: """,2DT|CC|RB RB2IN|RP|RB""",
            7: """IN2IN|RP|RB""",
        },
        "RBR": {
            -5: """VB1VBP|VB|JJR|RB|RBR""",
            -3: """PRP$2JJR|RBR""",
            -2: """DT1VBP|VB|JJ|JJR|RB|RBR VBN2JJR|RBR VBZ0JJR|RBR ^1JJR|RBR|NNP""",
            -1: """
,2JJR|RBR CD0JJR|RBR CD1JJR|RBR IN0JJR|RBR|NNP NNS1JJ|JJR|RB|RBR TO1JJR|RBR VBN0JJR|RBR|NNP""",
            1: """
NN2JJR|RBR NNP0JJR|RBR VB1VBP|VB|JJ|JJR|RB|RBR VBD1VBP|VB|JJ|JJR|RB|RBR ^1JJ|JJR|RB|RBR|NNP""",
            3: """DT0JJR|RBR NN0JJR|RBR|NNP VBG2JJR|RBR""",
            4: """VB0VBP|VB|JJR|RB|RBR VB0VBP|VB|JJ|JJR|RB|RBR""",
            7: """^2JJ|JJR|RB|RBR|NNP""",
        },
        "RBS": {
            -2: """IN0JJS|RBS IN2JJS|RBS""",
            -1: """CC0JJS|RBS VBZ0JJS|RBS""",
            2: """IN1JJS|RBS|NNP""",
            4: """VBZ1JJS|RB|RBS""",
        },
        "RP": {
            -6: """RB2IN|RP|RB""",
            -5: """IN2IN|RP IN2IN|RP|RB""",
            -4: """,0IN|RP|RB CC0IN|RP|RB CD0IN|RP|RB NN0IN|RP NNP1IN|RP|RB NNS1IN|RP""",
            -3: """
,1IN|RP|RB DT1RP|VBP|VB|NN|JJ|RB IN0IN|RP|RB NNS1IN|RP|RB RB1IN|RP|RB VBN0RP|RB ^1IN|RP|RB""",
            -2: """
"1IN|RP|RB ,2IN|RP|RB CC2IN|RP|RB IN1IN|RP|RB NN1RP|VBP|VB|NN|JJ|RB NNS2IN|RP|RB PRP0RP|VBP|VB|NN|JJ|RB
RB0IN|RP|RB""",
            -1: """"2IN|RP|RB :0IN|RP|RB VBP0IN|RP|RB VBZ0RP|VBP|VB|NN|JJ|RB""",
            1: """VBD2IN|RP|RB""",
            2: """VBD0IN|RP|RB VBD1IN|RP|RB VBG0IN|RP|RB VBG0RP|RB VBG1IN|RP|RB VBZ2IN|RP""",
            3: """
NN2IN|RP|RB PRP0IN|RP|RB PRP1IN|RP|RB PRP1RP|VBP|VB|NN|JJ|RB VBG2IN|RP|RB VBG2RP|RB VBN0IN|RP|RB
VBN1IN|RP|RB""",
            4: """NNS2RP|VBP|VB|NN|JJ|RB PRP2IN|RP|RB VB0IN|RP|RB VBN2RP|RB VBP2IN|RP|RB""",
            5: """JJR1IN|RP|RB VB1IN|RP|RB VBN2IN|RP|RB""",
            7: """VB2IN|RP|RB""",
        },
        "UH": {
            -4: """,1NN|RB|UH""",
            -3: """^2DT|RB|UH""",
            1: """RB0DT|RB|UH""",
            2: """"0DT|RB|UH ^0JJ|RB|UH|NNP""",
            3: """VB2NN|RB|UH VBD2DT|RB|UH""",
            4: """,2NN|RB|UH""",
            5: """,0DT|RB|UH""",
        },
        "VB": {
            -7: """DT2VBP|VB|NN NNP1VBP|VB|NN|JJ""",
            -6: """NNPS0VBP|VB|NN""",
            -5: """DT1VBP|VB|NN JJ2VBP|VB|NN NNP0VBP|VB|NN|NNP VBN2VBP|VB|NN""",
            -4: """
:2VBP|VB :2VBP|VB|NN|NNP CD0VBP|VB|NN IN1VBP|VB|NN|NNP JJ1VBP|VB|NN NNS0VBP|VB|NNP NNS2VBP|VB|NN|JJ
POS0VBP|VB|NN VB2VBP|VB|NN|JJ VBZ1VBP|VB|NN|NNP""",
            -3: """
CD1VBP|VB|NN DT0VBP|VB|NN IN0VBP|VB|NN|JJ IN2VBP|VB|NN JJ1VBP|VB|NN|NNP JJR1VBP|VB|NN NNP2VBP|VB|NN|JJ
NNPS1VBP|VB NNS0VBP|VB NNS0VBP|VB|NN NNS1VBP|VB|NNP NNS2VBP|VB|NN PRP$2VBP|VB|NN PRP1RP|VBP|VB|NN|JJ|RB
PRP2VBD|VBP|VB|VBN|NN SYM0VBP|VB|NN|NNP VBP0VBP|VB|VBN VBP1VBP|VB|NN|JJ VBZ0VBP|VB|NN|NNP WDT1VBP|VB|NN
^2VBD|VBP|VB|VBN|NN|NNP""",
            -2: """
,1VBP|VB|NN|JJ|RB|NNP ,2VBP|VB|NN|JJ CC1VBP|VB|NNP CC2VBP|VB|NN|JJ IN2VBP|VB JJ1VBP|VB|NN|JJ
JJR2VBP|VB|NN NN1VBD|VBP|VB|VBN|NN NN1VBP|VB|JJ NN1VBP|VB|NN|JJ|RB NNP0VBP|VB|NN|JJ NNPS1VBP|VB|NN
NNS1VBP|VB NNS2VBP|VB NNS2VBP|VB|JJ|RB RB0VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ TO1VBD|VBP|VB|NN
TO2VBP|VB|NN|JJ|RB VBD0VBP|VB|NN""",
            -1: """
"0VBP|VB|NN -LRB-0VBP|VB|NN|JJ|NNP :0VBP|VB|NN|JJ CD2VBP|VB|NN IN0VBP|VB|NN IN1MD|VBP|VB|NN IN1VBP|VB|NN
IN2VBP|VB|JJ|RB JJ0VBP|VB|NN JJS1VBP|VB|NN JJS2VBP|VB|NN NN1VBP|VB|NN|NNP NN2VBP|VB|JJ NN2VBP|VB|NN
NN2VBP|VB|NN|JJ NN2VBP|VB|NN|JJ|RB NNP1VBP|VB|NN|JJ|RB|NNP NNS0VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|JJ|RB
NNS0VBP|VB|NN|NNP NNS1VBP|VB|NN|JJ|NNP NNS2VBD|VBP|VB|VBN|NN POS1VBP|VB|NN|JJ|RB PRP0RP|VBP|VB|NN|JJ|RB
PRP1IN|VBP|VB|JJ RB1VBD|VBP|VB|VBN RB1VBP|VB|JJ|NNP RB2VBP|VB|NN|JJ TO0VBP|VB|NN|JJ|NNP
VB0VBP|VB|JJ|JJR|RB|RBR VB0VBP|VB|NN|JJ|RB VB1VBP|VB|JJ|JJR|RB|RBR VBD0VBD|VBP|VB|VBN|NN
VBD1VBP|VB|JJ|RB VBG1VBP|VB|NN|JJ VBN0VBP|VB|NN|NNP VBP1VBP|VB|VBN|NN|JJ VBZ0VBD|VBP|VB|VBN|NN
VBZ0VBP|VB|NN|JJ VBZ1VBP|VB|NN ^1VBP|VB|NN|JJ|NNP ^1VBP|VB|VBN|NN|JJ|NNP ^2VBD|VBP|VB|NN|NNS|NNP""",
            1: """
"0VBP|VB|NN|JJ|RB "1VBP|VB|NN|NNP CC0VBP|VB|NN|NNP CC1VBP|VB|NN|JJ CC2VBP|VB|NN|JJ|RB MD0VBP|VB|NN|NNP
NN1VBP|VB|NN|JJ NN1VBP|VB|NN|JJ|NNP NN2VBP|VB|NN|NNP NNP0VBP|VB|NN|JJ|NNP NNP1VBD|VBP|VB|VBN|NN
NNP2VBD|VBP|VB|VBN|NN NNS0VBP|VB|NN|JJ NNS1VBP|VB|JJ PRP0VBD|VBP|VB|VBN|NN PRP0VBP|VB|NN
PRP0VBP|VB|NN|JJ PRP1VBP|VB|NN|JJ|RB RB0VBP|VB|NN|NNP RB2VBP|VB|NN TO1VBP|VB|JJR|RBR VBD2IN|VBP|VB|JJ
VBG1VBP|VB|NN""",
            2: """
"0VBP|VB|NN|JJ|NNP "1VBP|VB|NN|JJ "1VBP|VB|NN|JJ|NNP "2VBP|VB "2VBP|VB|NN|NNP ,1VBP|VB|NN|NNP :1VBP|VB
CC0VBP|VB|NN|JJ|NNP CC1VBD|VBP|VB|VBN|NN JJ0VBP|VB|NN|JJ MD1VBP|VB|NN PRP$1VBP|VB|NN PRP1VBP|VB|NN
PRP2VBP|VB|NN|JJ RB0VBP|VB|NN|JJ|RB RB1VBP|VB|JJ SYM1VBP|VB|NN|NNP TO2VBP|VB|JJ TO2VBP|VB|NN|JJ
VB1VBP|VB|NN ^0VBP|VB|NNP""",
            3: """
,0VBP|VB|NNP ,1VBP|VB|NN ,2VBP|VB|NN :2VBP|VB|NN CC0VBD|VBP|VB|VBN CC0VBP|VB IN1VBP|VB|NN|JJ|RB
NN0VBP|VB|NN|JJ|RB PRP2VBP|VB|NN RB0VBP|VB|NN RB0VBP|VB|NN|JJ|NNP RB1VBP|VB|NN RB1VBP|VB|NN|JJ VB0VBP|VB
VB0VBP|VB|JJ|RB VB2VBP|VB VBD2VBP|VB|JJ ^0VBD|VBP|VB|NN|NNP ^0VBP|VB|NN|NNP ^1VBD|VBP|VB|VBN|NN|NNP""",
            4: """
,0VBP|VB|NN :1VBP|VB|NN|NNP CC1VBP|VB|NN CC2VBP|VB|NN NNP1VBP|VB|VBN|NN|JJ|NNP PRP0VBP|VB|JJ
TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|JJ TO1VBP|VB TO1VBP|VB|NN|JJ TO1VBP|VB|NN|JJ|RB VBD1VBP|VB|JJ
VBZ0VBP|VB ^0VBP|VB|NN|JJ|NNP""",
            5: """CC0VBP|VB|NN MD0VBP|VB|NN TO0VBP|VB|NN TO1VBP|VB|NN TO2VBP|VB|NN VB1VBP|VB""",
            6: """MD2VBP|VB|NN""",
            7: """^0VBD|VBP|VB|VBN|NN|NNP""",
        },
        "VBD": {
            -5: """,1VBD|VBN|JJ|NNP CD0VBD|VBN|JJ""",
            -4: """IN1VBD|VBN|JJ NNS2VBD|VBP|VB|VBN|NN VBG2VBD|VBN|JJ""",
            -3: """
:0VBD|VBN|JJ DT1VBD|VBN|NNP NN1VBD|VBN|NN PRP$1VBD|VBN|JJ PRP$2VBD|VBN RB1VBD|VBN|JJ|NNP VBD1VBD|VBN|JJ
VBP0VBD|VBN VBP1VBD|VBN VBZ0VBD|VBN WRB1VBD|VBN WRB2VBD|VBN|JJ""",
            -2: """
CD1VBD|VBN|JJ DT1VBD|VBP|VB|VBN|NN IN0VBD|VBN|JJ NNS0VBD|VBP|VB|VBN|NN PRP0MD|VBD PRP0VBD|VBP|VB|VBN|NN
RB0VBD|VBN|JJ|NNP RB0VBD|VBN|NNP RBR2VBD|VBN|JJ VB1VBD|VBN VBD1VBD|VBN VBD2VBD|VBN|JJ VBN0VBD|VBN
VBN1VBD|VBN VBN2VBD|VBN VBP1VBD|VBN|NNP VBZ2VBD|VBN""",
            -1: """
"0VBD|VBN|JJ|NNP CC0VBD|VBP|VB|VBN IN0VBD|VBN IN0VBD|VBN|JJ|NNP IN2VBD|VBN IN2VBD|VBN|JJ JJ1VBD|VBN|NN
NNP1VBD|VBP|VB|NN|NNS|NNP POS2VBD|VBN RB1VBD|VBN|NNP VBD0VBD|VBP|VB|VBN|NN VBD2VBD|VBN
VBZ0VBD|VBN|NN|JJ|RB VBZ0VBD|VBP|VB|VBN|NN ^1VBD|VBN|NN|JJ|NNP ^1VBD|VBP|VB|VBN|NN|NNP
^2VBD|VBP|VB|NN|NNS|NNP""",
            1: """
NN0VBD|VBN NN1VBD|VBP|VB|VBN|NN NNS0VBD|VBN NNS0VBD|VBN|JJ NNS1VBD|VBN PRP2VBD|VBP|VB|VBN|NN
RB2VBD|VBP|VB|VBN|NN VBN2VBD|VBN|JJ VBP1VBD|VBN|JJ VBZ1VBD|VBN|JJ VBZ2VBD|VBN|JJ""",
            2: """
,0VBD|VBN|JJ|NNP CC0VBD|VBP|VB|VBN|NN JJ0VBD|VBN|JJ NN1VBD|VBN NN2VBD|VBN NNP2VBD|VBP|VB|VBN|NN
NNPS1VBD|VBN|JJ NNPS2VBD|VBN NNS0VBD|VBN|JJ|NNP NNS1VBD|VBN|NNP PRP0VBD|VBN PRP1MD|VBD PRP1VBD|VBN
RB1VBD|VBP|VB|VBN|NN WDT0VBD|VBN|JJ WDT1VBD|VBN WP2VBD|VBN WP2VBD|VBN|JJ""",
            3: """
CC1VBD|VBP|VB|VBN|NN NN0VBD|VBN|JJ|NNP NN1VBD|VBN|NNP NNP0VBD|VBN NNP0VBD|VBN|JJ NNP0VBD|VBN|JJ|NNP
NNP1VBD|VBN NNP1VBD|VBN|JJ NNP1VBD|VBN|NNP NNP1VBD|VBP|VB|VBN|NN NNP2VBD|VBN|JJ NNPS1VBD|VBN
PRP1VBD|VBN|JJ PRP2VBD|VBN|JJ WP1VBD|VBN""",
            4: """
-RRB-1VBD|VBN NNP2VBD|VBN PRP0VBD|VBN|JJ PRP2VBD|VBN RB1VBD|VBP|VB|VBN TO1VBD|VBP|VB|NN WP0VBD|VBN
WP1VBD|VBN|JJ""",
            6: """,0VBD|VBN|NNP""",
        },
        "VBG": {
            -4: """POS2VBG|NN|JJ VBD0VBG|JJ""",
            -3: """CD0VBG|NN VBN1VBG|NNP""",
            -2: """
JJ0VBG|NN|NNP JJ1VBG|NN|NNP JJ2VBG|NN|JJ NNP0VBG|NNP NNP2VBG|NN|JJ PRP$0VBG|NN TO2VBG|NN|JJ
VBP1VBG|NN|JJ""",
            -1: """
,0VBG|NN|JJ CD1VBG|NN DT0VBG|NN|JJ JJ0VBG|NN JJ1VBG|NN JJ1VBG|NN|JJ JJ2VBG|NN NN0VBG|NN|JJ NNP0VBG|NN
POS1VBG|NN|JJ TO1VBG|NN|NNP VBZ2VBG|NN|JJ""",
            1: """
DT1VBG|NN|JJ|NNP IN1VBG|NN NN0VBG|NN|JJ|NNP NN1VBG|NN|JJ NNS1VBG|JJ RB1VBG|NN RBS2VBG|JJ RP0VBG|NN
VBZ0VBG|NN""",
            2: """
"1VBG|NN|JJ "2VBG|NN|JJ|NNP ,1VBG|NN ,2VBG|NN CC0VBG|JJ CC1VBG|NN|NNP IN0VBG|NN|NNP IN1VBG|NN|NNP
NNP1VBG|NN|JJ|NNP NNS1VBG|NN|JJ RB1VBG|NN|NNP TO0VBG|NN|JJ|NNP VB0VBG|NN VBD0VBG|NN VBD1VBG|NN
VBN1VBG|NN|JJ ^1VBG|NN|NNP""",
            3: """
IN1VBG|NN|JJ IN1VBG|NN|JJ|NNP NN0VBG|NN|NNP NNS0VBG|NN|NNP NNS2VBG|NN PRP1VBG|NN RB0VBG|NN RB1VBG|JJ
RB2VBG|NN VB0VBG|JJ VB0VBG|NN|JJ VB1VBG|NN|JJ ^1VBG|NNP""",
            4: """NNS0VBG|NN|JJ|NNP POS2VBG|JJ RB0VBG|NN|NNP VBP0VBG|NN|JJ""",
            6: """NNS2VBG|NN|JJ""",
        },
        "VBN": {
            -5: """,0VBD|VBN|NNP NNP0VBD|VBN|JJ""",
            -4: """
-RRB-1VBD|VBN NNP2VBD|VBN NNP2VBD|VBP|VB|VBN|NN PRP2VBD|VBN WP0VBD|VBN ^0VBD|VBP|VB|VBN|NN|NNP
^1VBD|VBN|JJ|NNP""",
            -3: """
DT0VBD|VBP|VB|VBN|NN JJ0VBD|VBN|JJ NNP0VBD|VBN NNP1VBD|VBN NNPS1VBD|VBN RB1VBD|VBN|NN|JJ
RB1VBD|VBP|VB|VBN|NN VBN1VBD|VBN|JJ|NNP VBN2VBD|VBN|JJ WP1VBD|VBN ^1VBD|VBN|NN|JJ|NNP""",
            -2: """
CC0VBD|VBP|VB|VBN IN0VBD|VBN|JJ|NNP NN1VBD|VBN NN2VBD|VBN NNP1VBD|VBN|NNP NNPS1VBD|VBN|JJ NNPS2VBD|VBN
NNS1VBD|VBN|NNP PRP$0VBD|VBN|JJ PRP0VBD|VBN PRP0VBD|VBN|JJ PRP1VBD|VBN PRP1VBD|VBN|JJ
TO0VBD|VBP|VB|VBN|NN VBP1VBD|VBN|JJ VBP1VBP|VB|VBN|NN|JJ VBZ1VBD|VBN|JJ|NNP WDT0VBD|VBN|JJ WDT1VBD|VBN
WP1VBD|VBN|JJ WP2VBD|VBN""",
            -1: """
DT1VBD|VBP|VB|VBN|NN JJ1VBD|VBN|NN NN0VBD|VBN NN0VBD|VBN|JJ|NNP NN1VBD|VBN|NNP NNP0VBD|VBN|JJ|NNP
NNP1VBD|VBP|VB|VBN|NN NNS0VBD|VBN NNS0VBD|VBN|JJ|NNP NNS1VBD|VBN PRP2VBD|VBN|JJ RBR2VBD|VBN|JJ
WRB2VBD|VBN|JJ ^1VBD|VBP|VB|VBN|NN|NNP""",
            1: """
"0VBD|VBN|JJ CC1VBD|VBP|VB|VBN|NN DT1VBD|VBN|NNP IN0VBD|VBN IN0VBD|VBN|JJ IN2VBD|VBN NN1VBD|VBN|NN
NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBN|JJ POS2VBD|VBN RB1VBD|VBP|VB|VBN RB1VBP|VB|VBN VBD2VBD|VBN VBP0VBN|JJ
VBZ0VBD|VBN|NN|JJ|RB ^1VBP|VB|VBN|NN|JJ|NNP""",
            2: """
,0VBD|VBN|JJ|NNP ,1VBD|VBN|JJ|NNP CC0VBD|VBP|VB|VBN|NN CD1VBD|VBN|JJ DT1VBN|NN|JJ IN2VBD|VBN|JJ
NNP1VBP|VB|VBN|NN|JJ|NNP NNS0VBD|VBN|JJ RB0VBD|VBN|NNP RB1VBD|VBN|JJ|NNP RB1VBD|VBN|NNP
RB1VBD|VBN|NN|JJ|RB RB2VBD|VBP|VB|VBN|NN VB1VBD|VBN VBD0VBD|VBP|VB|VBN|NN VBD0VBN|JJ VBD1VBD|VBN
VBD2VBD|VBN|JJ VBG2VBD|VBN|JJ VBN0VBD|VBN VBN1VBD|VBN VBN2VBD|VBN VBP1VBD|VBN|NNP VBZ2VBD|VBN""",
            3: """
,1VBN|JJ IN1VBD|VBN|JJ NN1VBD|VBP|VB|VBN|NN NNS1VBD|VBN|JJ|NNP NNS2VBD|VBN|JJ PRP$2VBD|VBN
PRP0VBD|VBP|VB|VBN|NN RB0VBD|VBN|JJ|NNP VBD1VBD|VBN|JJ VBP0VBD|VBN VBP0VBP|VB|VBN VBP1VBD|VBN
VBZ0VBD|VBN VBZ1VBP|VB|VBN|NN WRB1VBD|VBN""",
            4: """"0VBD|VBN|JJ|NNP CD0VBD|VBN|JJ NNS2VBD|VBP|VB|VBN|NN""",
            5: """RB0VBD|VBP|VB|VBN|NN""",
        },
        "VBP": {
            -6: """JJ0VBP|VB|NN|JJ""",
            -5: """CD2VBP|VB|NN DT1VBP|VB|NN|NNP VB1VBP|VB""",
            -4: """"2VBP|VB|NN ,1VBP|VB|NN|NNP :2VBP|VB|NN PRP$1VBP|VB|NN TO1VBP|VB TO1VBP|VB|NNP VBZ0VBP|VB""",
            -3: """
"1VBP|VB|NN|NNP ,0VBP|VB|NNP CC0VBP|VB CD1VBP|VB|NN|NNP IN1VBP|VB|NN IN2VBP|VB|NN|NNP JJS2VBP|VB|NN
NN1VBP|VB|NN|JJ|NNP NNP0VBP|VB|NN|JJ|NNP PRP$0VBP|VB|NN RB1VBD|VBP|VB|VBN VB0VBP|VB VB2VBP|VB
VBD2VBP|VB|NN VBG0VBP|VB|NN VBG1VBP|VB|NN VBN1VBP|VB|NN""",
            -2: """
"0VBP|VB|NN "2VBP|VB :1VBP|VB IN0VBP|VB|NN JJ0VBP|VB|NN JJ1VBP|VB|NN|JJ JJS1VBP|VB|NN NN1VBP|VB|NN|NNP
NN2VBP|VB|NN|JJ NNS2RP|VBP|VB|NN|JJ|RB PRP0VBD|VBP|VB|VBN|NN RB0VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ|NNP
RB0VBP|VB|NN|JJ|RB RB1VBP|VB|VBN RB2VBD|VBP|VB|VBN|NN VB1VBP|VB|NN VBD1VBP|VB|JJ VBZ0VBP|VB|NN|NNP
^0VBP|VB|NNP""",
            -1: """
"1VBP|VB|NN|JJ|NNP ,1VBP|VB|NN :0VBP|VB|NN|JJ CC0VBD|VBP|VB|VBN|NN CC1VBP|VB|NNP CC2VBP|VB|NN|JJ|RB
CD0VBP|VB|NN CD1VBP|VB|NN CD1VBP|VB|NN|JJ DT1VBP|VB|NN|RB IN1MD|VBP|VB|NN IN1VBP|VB|JJ|RB
IN1VBP|VB|NN|JJ|NNP IN1VBP|VB|NN|NNP IN2VBP|VB|JJ|RB JJR2VBP|VB|NN JJS0VBP|VB|NN MD1VBP|VB|NN
NN2VBP|VB|NN NN2VBP|VB|NN|JJ|RB NN2VBP|VB|NN|NNP NNP0VBP|VB|NN|JJ NNP1VBD|VBP|VB|VBN|NN
NNP1VBP|VB|NN|JJ|NNP NNP1VBP|VB|VBN|NN|JJ|NNP NNP2VBD|VBP|VB|VBN|NN POS1VBP|VB|NN PRP0VBP|VB|JJ
PRP1VBP|VB|NN|JJ|RB RB1VBP|VB|JJ TO0VBP|VB|NN TO1VBP|VB|NN VBG1VBP|VB|NN|JJ VBZ0IN|VBP|VB|JJ
VBZ1VBP|VB|VBN|NN ^0VBP|VB|NN|JJ|NNP""",
            1: """
,0VBP|VB|NN ,2VBP|VB|NN CC0VBP|VB|NN CC1VBP|VB|NN|JJ CC2VBP|VB|NN DT0VBP|VB|NN DT1VBP|VB|NN DT2VBP|VB|NN
NNS2VBP|VB|JJ|RB NNS2VBP|VB|NN|JJ|RB PRP2VBP|VB|NN|JJ RB0VBP|VB|JJ|RB VBP0VBP|VB|NN|JJ VBZ1VBP|VB|NN|NNP""",
            2: """
CC0VBP|VB|NN|NNP IN2VBP|VB NNP0VBP|VB|NN|NNP NNP2VBP|VB|NN|JJ NNPS1VBP|VB|NN|NNP NNS1VBP|VB
NNS1VBP|VB|NN|JJ NNS2VBP|VB PRP0VBP|VB|NN|JJ PRP1IN|VBP|VB|JJ PRP2VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ
RB1VBD|VBP|VB|VBN|NN RB2VBP|VB|NN|JJ VBN2VBP|VB|NN VBZ0VBP|VB|NN|JJ""",
            3: """
NNPS1VBP|VB NNPS2VBP|VB|NN NNS0VBD|VBP|VB|VBN|NN NNS0VBP|VB NNS0VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|JJ|RB
NNS1VBP|VB|JJ NNS1VBP|VB|NNP PRP1VBP|VB|NN RB0VBP|VB|NN RB0VBP|VB|NN|NNP RB1VBP|VB|JJ|NNP RB1VBP|VB|NN
VBZ0VBD|VBP|VB|VBN|NN VBZ0VBP|VB|JJ VBZ1VBP|VB|NN WDT0VBP|VB|NN WDT1VBP|VB|NN""",
            4: """
:2VBP|VB CC2VBP|VB|NN|JJ NN1VBP|VB|JJ NNS0VBP|VB|NNP NNS1VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|NNP
^1VBP|VB|NN|JJ|NNP""",
            5: """
,0VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN NNS1VBP|VB|NN|JJ|NNP NNS2VBP|VB|NN|JJ PRP0VBP|VB|NN PRP2VBP|VB|NN
RB2VBP|VB|NN""",
            6: """NNPS0VBP|VB|NN NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ NNS0VBP|VB|NN|NNP NNS2VBP|VB|NN""",
            7: """NNPS1VBP|VB|NN""",
        },
        "VBZ": {
            -5: """IN2VBZ|NNS""",
            -4: """IN0VBZ|NNS|NNP VBN1VBZ|NNS VBZ1VBZ|NNS|NNP""",
            -3: """
DT0VBZ|NNS|NNP DT1VBZ|NN|NNS NNP2PRP|POS|VBZ PRP$1VBZ|NNS TO1VBZ|NNS VB0VBZ|NNS VB1VBZ|NNS VBD1VBZ|NNS
VBG0VBZ|NNS VBG0VBZ|NNS|NNP VBN1VBZ|NNS|NNP VBN2VBZ|NNS""",
            -2: """
"0VBZ|NNS|NNP "2VBZ|NNS|NNP JJ1VBZ|NNS JJ2VBZ|NNS POS2VBZ|NNS PRP$2VBZ|NNS VBG1VBZ|NNS VBZ2VBZ|NNS
WRB1VBZ|NNS""",
            -1: """DT0VBZ|NNS""",
            1: """NN1VBZ|NNS|NNP NNS1VBZ|NNS""",
            2: """
"1POS|VBZ|NN|NNS|NNP ,2VBZ|NNS CC0VBZ|NNS|NNP NN0VBZ|NNS|NNP NNP1VBZ|NNP NNP1VBZ|NNS NNP1VBZ|NNS|NNP""",
            3: """
,0VBZ|NNS ,1VBZ|NNS NNP0VBZ|NNS NNP2VBZ|NNS NNS2VBZ|NNS PRP1VBZ|NNS RB0VBZ|NNS RB1VBZ|NNS|NNP WP2VBZ|NNS""",
            4: """PRP0VBZ|NNS PRP2VBZ|NNS RB2VBZ|NNS""",
            5: """RB0VBZ|NNS|NNP RB1VBZ|NNS""",
        },
        "WDT": {
            -7: """IN2IN|DT|WDT""",
            -6: """CC2IN|DT|WDT""",
            -5: """VBP2IN|DT|WDT""",
            -4: """VBD2IN|DT|WDT VBN2IN|DT|WDT WRB2IN|DT|WDT""",
            -3: """VB1WDT|WP""",
            -2: """,0IN|DT|WDT JJ1IN|DT|WDT RB2IN|DT|WDT ^2IN|DT|WDT""",
            -1: """
,2IN|DT|WDT IN0IN|DT|WDT IN1IN|DT|WDT NN0IN|DT|WDT NNP0IN|DT|WDT PRP0IN|DT|WDT RB0IN|DT|WDT RP1IN|DT|WDT
TO0IN|DT|WDT VB2IN|DT|WDT""",
            1: """VB2WDT|WP VBN1IN|DT|WDT""",
            2: """-RRB-2IN|DT|WDT DT2IN|DT|WDT NNP1IN|DT|WDT NNP2IN|DT|WDT NNS2IN|DT|WDT PRP2IN|DT|WDT""",
            3: """CC2WDT|WP DT1IN|DT|WDT PDT2IN|DT|WDT""",
            4: """CD1IN|DT|WDT NN1IN|DT|WDT NN2IN|DT|WDT""",
            5: """NNS1IN|DT|WDT""",
        },
        "WP": {
            -3: """CC2WDT|WP""",
            -1: """VB2WDT|WP""",
            3: """VB1WDT|WP""",
        },
    },
    "tags": {
        "CC": {
            -5: """CD/NNS VBP/IN VBZ/NN VBZ/RB""",
            -4: """DT/JJ NN/TO VBD/IN ^/,""",
            -3: """
:/IN CC/NN CD/NNPS JJ/NN JJ/NNS MD/VB NN/" NN/VBZ NNP/IN NNPS/VBP PRP/DT VBG/NN VBP/VBG ^/DT ^/NN""",
            -2: """
"/CC ,/CC ,/DT ,/VBG NN/IN NN/RB NNP/: NNP/NNP NNP/TO NNPS/IN NNPS/MD NNS/VBP POS/NN VB/JJR VBD/DT
VBD/VBG VBG/PRP VBN/DT VBN/IN VBP/, WDT/VBZ ^/CC ^/RB""",
            -1: """
,/WRB :/CC CC/NNP CC/NNS CC/VBZ DT/" IN/DT IN/PRP IN/RB JJ/NNPS JJS/NN MD/RB NN/CC NN/NN NN/WRB NNP/MD
NNP/NNPS NNP/WDT NNS/, PRP/, PRP/VBD PRP/VBZ RB/TO RB/VBG RP/, TO/DT VB/, VBD/RB VBN/RB VBN/VBG VBP/PRP
VBP/RB VBZ/, VBZ/IN VBZ/VBN WDT/PRP WDT/VBD WDT/VBP WP/VBZ ^/-LRB-""",
            1: """
"/JJ :/" :/DT CC/DT DT/VBZ IN/, IN/IN IN/JJ IN/VBG JJ/IN NN/: NN/DT NN/VBN NNP/VBD NNS/CC NNS/NNS
NNS/VBZ PRP/NN RB/" RB/CD RB/DT RB/IN RB/JJ RP/IN TO/VB VB/DT VB/NNP VB/RP VBD/" VBD/, VBD/NN VBG/TO
VBP/NNS VBP/TO VBZ/JJ WDT/MD ^/" """,
            2: """"/PRP ,/VBZ CC/IN CC/VBD CD/, JJ/NNP JJ/TO NN/, NN/VBD NNP/, NNS/IN VBP/VBN""",
            3: """,/IN IN/NNP IN/NNS NNP/DT NNP/SYM NNP/VBZ VBG/RB VBN/NN ^/^""",
            4: """IN/NN RB/VB VBD/VBN VBG/: VBZ/DT""",
            5: """DT/, NNP/VBP RB/, VBG/IN""",
            6: """VBN/TO""",
        },
        "CD": {
            -4: """DT/NNP PRP/IN""",
            -3: """,/JJ ,/VBD DT/CD VB/CC""",
            -2: """
,/" -LRB-/RB :/DT CC/IN DT/NN DT/VBZ IN/VBG NN/" NN/: NNP/CC NNP/NNP NNS/: PRP/VBP RB/: RB/JJ RB/TO
RB/VBD RP/DT TO/PRP VBP/VBN""",
            -1: """
"/CD -LRB-/DT -LRB-/JJ -RRB-/CC CC/" CC/VBN CD/-RRB- CD/: DT/" DT/, DT/RBR IN/WDT IN/WRB JJ/, JJ/JJ
JJ/NNP MD/VB NN/, NN/NNS NN/RB NNP/DT NNP/NNPS NNP/NNS NNP/POS NNP/RB NNS/, NNS/IN NNS/NNS NNS/TO POS/"
POS/JJ POS/NN PRP$/CD PRP/RB RB/, RB/DT RP/IN RP/RB TO/JJ TO/NNP VB/: VB/IN VB/JJ VBD/, VBD/IN VBD/JJ
VBD/NNP VBD/TO VBG/: VBG/DT VBG/IN VBP/RB VBP/RP VBP/TO VBZ/" VBZ/IN VBZ/NNP VBZ/TO WP/VBD ^/PRP$""",
            1: """
"/DT "/IN "/JJ ,/IN ,/RB ,/VBZ :/" :/CC :/VBZ CC/NN CC/VBG CD/IN DT/JJ DT/JJR DT/JJS DT/VBN IN/CD IN/JJS
IN/PRP IN/RB IN/TO JJ/WRB NN/CC NN/SYM NN/VBG NNP/, NNP/IN NNP/PRP$ NNS/DT POS/NNP PRP$/RB PRP$/VBG
RB/RB RB/VBG VB/, VB/NN VB/RP VB/TO VB/VBN VBD/" VBD/PRP$ VBD/VBN VBG/PRP$ VBG/RB VBN/RP VBN/TO VBZ/DT
VBZ/RB WP/VBZ ^/DT ^/IN""",
            2: """
"/VBD $/CD :/VBG CC/RB DT/$ DT/RB IN/DT IN/JJ JJR/IN NN/NN NNP/: NNP/VBD NNS/CC PRP/TO RB/VBN RBR/JJ
TO/DT TO/VB VBN/DT WRB/DT""",
            3: """
:/RB CC/DT CC/PRP$ IN/IN IN/PRP$ JJ/CC NNP/SYM PRP$/JJ PRP/VBD RBS/JJ RP/TO VB/DT VBD/DT VBZ/PRP$ ^/PRP
^/WRB ^/^""",
            4: """CC/NNP CD/, PRP/VBZ VBN/IN ^/NN""",
            5: """NN/POS""",
            6: """NN/IN VBP/VBG""",
            7: """^/" """,
        },
        "DT": {
            -6: """CC/VB NN/VBZ NNP/VBZ VBD/, VBZ/VBG""",
            -5: """,/VBG CD/VBZ JJ/: NN/POS NNS/VBZ RB/JJ VB/JJR VBN/TO VBN/VBN""",
            -4: """:/VBZ DT/NN NN/" NNP/" NNPS/NNP NNS/" NNS/RB NNS/VBP PRP/MD VBG/DT VBP/NN""",
            -3: """
"/NNS ,/IN ,/VBZ :/CC DT/NNS DT/VBP IN/IN IN/JJ IN/NN IN/NNP JJ/RB NNP/NNPS NNPS/VBP RB/, RB/RBR TO/PRP
VB/NNP VB/VBZ VBG/NN VBG/PRP VBG/RB VBP/NNS VBP/RB VBZ/,""",
            -2: """
,/VBD :/NNS :/VBG CC/NNS CD/CC IN/, JJ/" JJ/NN JJ/VBZ NN/CC NN/VB NNP/CC NNP/CD NNS/: PRP/VBG PRP/VBZ
RB/: RB/NNS RB/RB RB/VBD RB/VBP RB/WRB RP/RB VB/, VBD/RP VBG/NNP VBN/NNS VBN/VBG VBP/VB VBZ/" VBZ/WRB""",
            -1: """
"/DT "/NNP "/VB ,/DT ,/PRP ,/VB :/CD :/DT :/RB CC/JJ CC/NNP CC/VBD CC/VBN CC/VBP CD/" CD/NN DT/: DT/CD
DT/NNPS DT/VBG IN/DT IN/RB IN/VBZ JJ/-LRB- JJ/JJ JJR/, JJR/JJ JJR/NN JJR/NNS JJS/NN NN/-LRB- NN/IN NN/NN
NN/PRP NN/VBN NNP/-RRB- NNP/NN NNP/SYM NNP/VB NNP/VBN NNP/WRB NNPS/" NNPS/POS NNPS/VBD NNS/NN NNS/NNS
NNS/TO NNS/VB POS/RB PRP$/NNPS PRP$/NNS RB/CD RB/NN TO/DT VB/NNPS VB/RB VBD/" VBD/JJ VBD/VBD VBD/VBN
VBN/, VBN/IN VBN/NN VBP/VBN VBZ/CD VBZ/JJ VBZ/VB WDT/MD WP/VBD ^/JJS ^/PRP""",
            1: """
"/CC "/RB "/VBD ,/VBN ,/VBP ,/WRB ./" :/VBD CC/EX CC/MD CC/NN CD/CD CD/IN CD/NNS CD/VBP DT/" DT/VBD
IN/VBG JJS/IN NN/, NN/JJ NN/RB NNP/TO NNP/VBD NNP/WDT NNPS/VBG NNS/CC NNS/VBG PRP/" PRP/, PRP/VBD RB/CC
RB/DT RB/VBN RP/IN TO/NNP TO/RB TO/VBG VB/: VB/DT VB/PRP VB/VBN VBD/CC VBD/PRP VBD/RB VBG/, VBG/IN VBP/:
VBP/DT VBP/IN VBP/JJ WDT/PRP WDT/VBZ ^/NN ^/NNP ^/VBN ^/WP""",
            2: """
,/CC ,/NNS :/IN :/VBP CC/DT CC/RB CC/WRB DT/NNP DT/VBZ IN/" IN/CD JJ/CC NN/: NN/NNS NN/SYM NNP/IN NNPS/,
POS/NN PRP$/NN PRP/NN PRP/NNP RB/VB RP/, VB/NN VB/NNS VB/PDT VB/TO VB/WRB VBD/DT VBG/RP VBP/, VBP/RP
VBZ/DT VBZ/NNP VBZ/PRP WP/PRP WRB/JJ ^/, ^/-LRB- ^/CC ^/DT ^/IN ^/VBG ^/^""",
            3: """
,/RB CC/IN CD/, CD/NNPS EX/VBD EX/VBZ JJ/NNS NN/VBG NNP/NNP NNP/VBP PRP/CC PRP/JJ PRP/VB RB/TO UH/,
VB/VBG VBN/CC VBN/RP""",
            4: """
JJ/, JJR/IN NN/WRB NNP/RB TO/NN TO/VB VBD/: VBD/NNP VBD/VBG VBG/VBN VBP/PRP VBZ/IN WDT/VBP WP/VBP""",
            5: """CC/VBG CC/VBZ NNS/IN VB/IN VBD/IN""",
            6: """,/" MD/VB NN/TO PRP/VBP VB/RP ^/" ^/VBD""",
            7: """VBP/VBG""",
            8: """^/RB""",
            10: """^/VBZ""",
        },
        "EX": {
            -7: """RB/CC""",
            -4: """JJ/NN RB/VBZ""",
            -3: """PRP/VBZ VBD/VBN ^/NNS""",
            -2: """DT/NNS IN/VBG NNP/VB VBG/DT WP/VBP""",
            -1: """
"/RB ,/IN CC/PRP CD/NNPS IN/RB JJS/NNS MD/VB NN/" NNP/, NNS/RB RB/IN RB/RB VB/NN VB/VBN VBG/IN VBG/NNS
VBN/NNS VBP/RB WRB/NNS ^/PRP""",
            1: """
:/VBZ CC/VB CC/VBZ DT/NN IN/PRP JJ/CC JJ/NNPS JJ/VBG NN/NNS NNP/VBD NNP/VBN NNPS/IN NNS/, NNS/CC RB/,
TO/VB VB/DT VBN/CC VBP/JJ VBP/VBG VBP/VBN VBZ/, ^/RB ^/VBZ""",
            2: """JJ/IN NNP/: ^/CC ^/VBD ^/^""",
            3: """,/" ,/CC IN/NN NN/, NN/CC PRP/VB PRP/VBP WP/VBZ""",
            4: """NNS/VBP ^/IN""",
        },
        "FW": {
            -4: """NNP/,""",
            -3: """CC/DT DT/NNS""",
            -2: """"/NNP CC/NNP CD/, DT/NNP MD/VB PRP/VBZ ^/NN""",
            -1: """
:/NN :/RB DT/NN DT/VBN IN/IN IN/VBN JJ/SYM NN/NN NN/TO NNP/. NNP/NN NNP/VBZ NNPS/, NNS/, POS/NN PRP/VBD
TO/VB VBD/, VBD/NNP VBD/TO VBN/" VBZ/DT ^/^""",
            1: """
,/NNPS DT/JJ IN/NNP IN/VBG JJ/JJ NN/JJ NNP/-LRB- NNP/DT NNP/NNPS NNP/SYM NNPS/NNP PRP$/NNP VBD/DT ^/NNP""",
            2: """,/IN JJ/NNP NNP/: PRP$/NN""",
            3: """FW/NNP JJ/, NN/CC NN/NNP NNP/IN NNP/NNP VB/NNP""",
            4: """,/NNP IN/DT NN/, VBZ/NN""",
            5: """-LRB-/NNP :/NNP NNP/FW RP/DT""",
        },
        "IN": {
            -9: """^/IN ^/VBZ""",
            -8: """UH/,""",
            -7: """DT/VBZ""",
            -6: """DT/VBG JJ/IN JJ/VBG NNS/CC""",
            -5: """CC/RB CC/VBG CD/TO DT/JJS NN/" NN/JJ NN/SYM WDT/VBD""",
            -4: """
,/WRB CC/VBD DT/CD DT/JJ IN/VBN JJR/IN NN/IN NN/PRP NNP/: NNPS/VBG VBD/: VBN/VB VBP/VBG ^/VB ^/VBD ^/VBG""",
            -3: """
CC/DT CC/JJ CC/VBZ IN/" IN/TO JJ/CC NN/DT NNP/" NNP/DT NNP/TO NNP/VBG NNPS/NN NNPS/VBP PRP/CC RB/, TO/RB
VBP/" WP/VBZ ^/RB""",
            -2: """
,/VBP :/RB :/VBD DT/VBP IN/, IN/CD IN/VBG JJ/CD JJR/CC JJS/NNS MD/RB NN/VBG NN/VBP NNP/-LRB- NNP/PRP
NNP/VBN NNP/VBP NNPS/IN NNPS/RB NNS/NNS NNS/TO PRP$/JJ PRP/MD PRP/NNP RB/CD RB/DT RB/TO RP/IN TO/JJ
VBD/VBG VBP/NNP VBP/RP WP/DT ^/, ^/JJ""",
            -1: """
"/DT "/NNP "/PRP "/PRP$ "/VB "/VBG ,/JJ ,/NNS -RRB-/IN :/DT CC/MD CC/VBP CC/WRB DT/JJR DT/NNP DT/NNPS
DT/RB EX/VBP JJ/, NN/, NN/MD NN/WDT NNP/WRB NNPS/" NNPS/VBD PRP$/VBG PRP/IN PRP/NN PRP/RB PRP/TO PRP/VB
RB/NNS RP/DT RP/PRP$ RP/TO SYM/CD SYM/NNP TO/CD VB/" VB/IN VB/NNS VB/PRP$ VB/RP VB/WRB VBD/, VBD/DT
VBD/IN VBD/VBD VBG/RP VBG/VBD VBN/CC VBZ/, VBZ/CD WDT/VBP WP/NN WP/VBG ^/CC ^/JJS ^/NNS ^/PRP ^/VBN ^/^""",
            1: """
"/IN "/RB ,/DT ,/IN ,/VB ,/VBN -RRB-/VBP :/CD :/NN :/VBZ CC/IN CC/PRP CD/-RRB- CD/: CD/JJR CD/NNP CD/RB
DT/: IN/JJ IN/NNP JJ/-RRB- JJ/NNPS JJ/VBZ JJR/, JJR/JJ JJS/NN NN/NNS NN/POS NN/VB NN/VBD NNP/CC NNP/JJ
NNP/NNP NNP/NNS NNP/SYM NNPS/CC NNS/NN NNS/NNP NNS/VBP POS/NNS POS/RB PRP/DT PRP/JJ PRP/VBG RB/JJR
RB/NNP RB/VBG RB/VBP RBR/JJ RBR/RB RP/, TO/NN TO/NNP TO/VB VB/: VB/NNP VB/NNPS VB/RB VB/TO VB/VBG VBD/"
VBD/RB VBD/VB VBG/NNP VBG/NNS VBG/PRP VBG/VBN VBN/" VBN/DT VBN/NNS VBP/NNS VBP/PRP VBZ/" VBZ/DT VBZ/JJ
VBZ/JJR VBZ/TO WP$/NN WP/VBP ^/NNP ^/NNPS""",
            2: """
"/VBD ,/" ,/CC ,/RB ,/VBG -RRB-/VBZ :/" :/VBG CC/NNP CC/VBN CD/IN CD/VBP DT/NN DT/VBD EX/VBZ IN/CC
IN/NNS MD/VB NN/-LRB- NN/NN NN/RB NNP/, NNP/-RRB- NNPS/, NNS/, NNS/VBG POS/NNP PRP/VBD PRP/VBP RB/:
RB/CC RB/NN RB/RBR RB/VBD RB/WRB TO/NNPS TO/NNS TO/VBG VBD/NN VBG/, VBG/VBG VBN/JJ VBN/RP VBN/TO VBP/:
VBP/IN VBP/RB VBZ/IN VBZ/NNP VBZ/RBS VBZ/VB VBZ/VBG VBZ/WRB WP/VBD WRB/JJ ^/DT""",
            3: """
"/SYM :/CC CD/NNS DT/, IN/NNPS JJ/" NN/: NN/CC NN/NNP NNP/VBD NNS/VB NNS/VBN NNS/VBZ VB/PRP VBD/CD
VBD/NNP VBD/RP VBG/NN VBN/PRP VBN/RB VBP/NN VBP/VBN VBZ/PRP VBZ/VBN ^/JJR""",
            4: """
"/NN ,/VBZ CC/CD CD/VBZ IN/VBZ JJ/NN JJR/NN NN/VBZ NNP/NN NNP/VBZ NNPS/NNP NNS/: NNS/VBD PRP$/NN PRP/,
PRP/VBZ RB/RB VB/NN VB/VBN VB/VBZ VBD/PRP VBN/VBG VBP/VB VBZ/NN VBZ/RB WDT/VBZ""",
            5: """
"/CC ,/PRP ,/VBD :/IN CD/CD JJ/: JJ/NNS JJR/NNS NNS/RB RB/JJ RB/VBZ SYM/NN VBN/, VBN/NNP VBZ/NNS""",
            6: """JJ/RB JJ/TO VB/JJ VB/JJR VBD/NNS VBG/RB VBN/VBN VBP/JJ""",
            7: """POS/NN""",
            8: """NNS/" """,
            9: """TO/PRP""",
        },
        "JJ": {
            -6: """-RRB-/DT NNP/SYM ^/NN""",
            -5: """"/JJ -RRB-/CC JJ/VBP NN/SYM NNP/JJ NNP/NNS TO/" TO/NNP""",
            -4: """
"/PRP$ :/JJ :/PRP$ CC/VBD CD/NNP NNP/MD NNP/NNP NNP/VBP NNS/NN PRP$/NNP VB/CC VBG/NNP VBG/NNS ^/VBZ""",
            -3: """
"/PRP ,/NNP ,/VBN -LRB-/CD -RRB-/, -RRB-/VBD :/VBD CC/NN CD/VBD CD/VBG DT/$ DT/NNS IN/JJS JJ/JJR JJ/NN
JJ/NNPS JJ/WRB JJR/, JJS/NN NN/VBN NNP/-LRB- NNP/NN NNS/MD NNS/RB NNS/VBN POS/NN PRP/MD RBR/JJ RP/,
RP/CC RP/TO SYM/" VB/VBG VBD/NN VBP/VB WP/RB WP/VBG WRB/PRP ^/" """,
            -2: """
"/VBD ,/" :/NNP CC/NNP CC/NNS CC/PRP CC/VBP CD/DT CD/RB DT/JJS DT/NN DT/NNP DT/RBR DT/VBN IN/CC IN/NNP
IN/NNPS IN/VBZ JJ/: JJ/NNP JJ/SYM JJR/NNP MD/RB NN/" NN/-LRB- NN/DT NN/NN NN/NNP NNP/" NNP/, NNP/CC
NNP/DT NNP/PRP NNP/RB NNP/VB NNP/VBD NNP/VBN NNPS/CC NNPS/RB POS/RB PRP$/NNS PRP$/VBG TO/JJ TO/PRP
TO/VBG VB/NN VB/RP VB/VBZ VBG/, VBG/CD VBN/" VBP/: VBP/RP VBZ/CD VBZ/NNP VBZ/VB WDT/MD WP/DT WP/VBD
WP/VBP ^/, ^/NNP ^/TO""",
            -1: """
"/NN "/SYM "/UH $/CD ,/CC ,/JJ ,/NNS ,/PRP ,/RBS ,/TO ,/VBD -LRB-/NNP :/IN :/NN :/PRP :/VBZ CC/TO CC/VBG
CD/, CD/: CD/TO DT/CC DT/NNPS DT/VBD DT/VBG FW/NNP IN/NNS IN/VBP JJ/" JJ/-LRB- JJR/NN JJR/TO JJS/NNS
NN/: NN/JJ NN/PRP NN/RBS NN/WDT NN/WP NN/WRB NNP/-RRB- NNP/FW NNP/IN NNP/TO NNP/VBG NNP/WDT NNPS/"
NNPS/, NNPS/-LRB- NNPS/MD NNPS/TO NNPS/VBD NNPS/VBG NNPS/VBZ NNS/, NNS/CC NNS/JJ NNS/NNP NNS/NNS POS/"
POS/VBN PRP$/NN PRP$/NNPS PRP$/RB PRP/-LRB- PRP/CC PRP/TO PRP/VB RB/: RB/CC RB/MD RB/NNP RB/TO RB/VBD
RBR/DT RBR/TO RBS/CD RP/DT SYM/NNP TO/NN VB/JJR VB/RBR VBD/, VBD/NNP VBD/NNS VBD/PRP VBD/VBD VBD/VBG
VBG/" VBG/: VBG/DT VBG/NN VBN/VBD VBN/VBG VBP/CC VBP/PRP VBP/VBG VBZ/IN VBZ/VBG WDT/NNP WRB/NNS ^/IN
^/JJ ^/VBG ^/WRB ^/^""",
            1: """
"/" "/CC "/IN "/VBG ,/IN ,/PRP$ ,/VBZ -LRB-/DT -LRB-/RB -RRB-/VBZ :/CC :/RB :/VB CC/DT CC/IN CC/JJ CC/RB
CC/RBR CC/VB CC/VBZ CD/CC CD/CD CD/JJ CD/NN CD/POS DT/, DT/CD DT/JJ EX/VBZ IN/CD IN/RB IN/WP JJ/JJ JJ/RB
JJR/JJ MD/DT NN/CC NN/MD NN/RBR NN/TO NN/VB NN/VBD NN/VBP NNP/: NNP/CD NNP/POS NNPS/NN NNPS/POS NNS/:
NNS/DT NNS/VBD NNS/WDT POS/RBS PRP$/JJ PRP$/JJS PRP/" PRP/DT PRP/NN PRP/RB RB/DT RB/NNS RB/WRB RP/PRP$
TO/DT TO/NNS UH/, VB/" VB/PDT VB/PRP$ VB/TO VB/VBN VBD/VB VBG/IN VBG/JJ VBG/VBD VBN/CC VBN/DT VBN/IN
VBN/NN VBN/NNP VBN/NNS VBN/PRP$ VBN/RBR VBN/VBN VBP/NN VBP/TO VBZ/JJ VBZ/NN VBZ/VBD VBZ/VBN VBZ/WRB
WDT/DT WDT/VBP WDT/VBZ WP/NNS WRB/DT ^/CC ^/NNS ^/PRP$ ^/VB""",
            2: """
"/CD "/RB -LRB-/JJ :/DT :/VBG CC/" CC/CD CC/VBN CD/-RRB- DT/JJR EX/RB IN/DT IN/IN IN/JJ IN/PRP$ IN/VBN
IN/WRB JJ/IN JJ/VBG JJS/CC MD/PRP MD/VB NN/WP$ NNP/NNPS NNP/WRB NNPS/IN NNPS/NNP NNS/IN POS/CD PRP$/VBN
PRP/, PRP/VBD PRP/VBG PRP/VBZ RB/, RB/JJR RB/VBN RB/VBP RBR/RB RP/IN RP/RB TO/NNPS VB/DT VB/NNPS VB/PRP
VB/WRB VBD/DT VBD/IN VBD/PRP$ VBD/RBR VBD/RP VBD/TO VBD/VBN VBG/PRP$ VBG/TO VBN/, VBP/NNS VBP/VBN VBZ/"
VBZ/DT VBZ/PRP WDT/RB WRB/JJ ^/: ^/DT ^/JJR ^/WP""",
            3: """
,/DT ,/VBG ,/WRB CC/WRB CD/NNS CD/VBP DT/" DT/-LRB- DT/VBP EX/DT EX/VBP IN/PRP IN/RBS JJ/VBZ NN/IN
NNS/POS NNS/WRB POS/JJS PRP/JJ PRP/VBP RB/CD RB/RB RB/RBR RB/VBG RB/VBZ TO/VB VB/JJ VBD/" VBD/: VBN/RP
VBP/DT VBP/IN VBP/JJ VBZ/JJR WP/VBZ ^/PRP""",
            4: """
CC/PRP$ DT/RB IN/, JJ/, JJ/-RRB- JJ/CD JJ/PRP$ JJS/IN NNPS/VBP NNS/TO NNS/VBG NNS/VBP PRP$/CD RB/JJ VB/,
VB/RB VBG/VBN VBP/" VBP/WRB WRB/PRP$""",
            5: """-RRB-/IN CD/IN DT/IN JJ/CC PDT/DT POS/DT RB/VB VBD/RB VBG/RP VBN/TO VBZ/RB VBZ/RBS ^/VBN""",
            6: """VBN/RB VBP/RB""",
            7: """VBN/CD""",
        },
        "JJR": {
            -7: """NN/NN""",
            -5: """DT/NNP IN/NN NNP/NN NNS/MD PRP$/NN PRP$/NNS""",
            -4: """NN/VBD POS/NN VB/NN VB/RP VBP/NNP ^/NNS""",
            -3: """
"/VB ,/PRP -RRB-/, CC/" CC/TO DT/, IN/NNS IN/PRP JJ/NN NN/NNS NNP/NNPS NNPS/VBD NNS/JJ NNS/WDT PRP/MD
VB/NNS VBP/IN VBP/JJ VBZ/PRP WP/VBD ^/NN""",
            -2: """
,/JJ ,/VBD CC/PRP CD/, DT/NNPS DT/NNS EX/DT EX/VBZ IN/JJ IN/NNP IN/VBN JJ/: JJ/JJ JJ/NNP MD/RB NN/,
NN/JJ NN/MD NN/NNP NNP/CC NNP/IN NNP/NNP NNP/NNS NNP/POS NNP/VBZ NNS/TO NNS/VBZ PRP/VBD RB/IN RP/DT
RP/IN VB/, VBG/TO VBN/VBN VBZ/VBG WDT/NNS WDT/VBD WDT/VBP""",
            -1: """
"/CC "/DT "/NNP ,/PRP$ ,/TO -RRB-/CC -RRB-/IN :/" :/RB CC/CD CC/IN CC/NNS CC/PRP$ CD/NN DT/" DT/JJ DT/NN
DT/VBD IN/TO IN/VBG JJ/CC JJ/CD JJ/RB JJR/TO NN/CC NN/DT NN/VBN NNP/-RRB- NNP/: NNP/CD NNP/VBG NNP/VBN
NNP/VBP NNPS/NNP NNS/CC NNS/DT NNS/RB NNS/VB NNS/VBN NNS/VBP PRP/NN PRP/RB PRP/VBG RB/NNS RB/RB RB/VBG
TO/NN VB/" VB/NNP VB/RB VBD/, VBD/NNP VBD/VBG VBG/: VBG/JJ VBG/NN VBN/JJ VBP/CD VBP/NN VBZ/CD VBZ/NNS
VBZ/TO ^/NNP ^/PRP ^/VBG""",
            1: """
"/VBG ,/CC ,/VBZ :/CC :/DT :/VBP CC/JJ CC/RB CC/VBD CC/VBG CC/VBP CD/CC DT/CD DT/RB DT/VBZ EX/VBP
IN/PRP$ NN/POS NN/RB NN/VBP NN/VBZ NNP/RB NNPS/CC NNPS/VBP NNPS/VBZ NNS/: PRP/VBP RB/, RB/: RB/DT RB/NNP
RB/VB RB/VBN TO/VBG UH/, VB/VBG VBD/JJ VBD/NN VBD/NNS VBD/RP VBG/CD VBG/PRP VBG/PRP$ VBG/RB VBN/, VBN/DT
VBP/RP VBP/TO VBP/VBG VBZ/JJ VBZ/NNP ^/: ^/CC ^/CD ^/DT ^/NNPS ^/RB""",
            2: """
,/RB ,/VBG CC/VB DT/CC IN/DT IN/RB JJ/, NNP/, NNP/VBD NNS/IN POS/NNS PRP/VB RB/TO RB/VBD TO/VB VB/CC
VB/NNPS VBD/RB VBN/TO VBP/VBN VBZ/DT VBZ/IN VBZ/VBN WDT/VBZ WP/VBZ""",
            3: """,/IN JJ/VBP JJR/CC NN/" RP/TO VB/IN VB/TO VBD/DT VBD/TO VBG/DT VBP/DT VBP/NNS""",
            4: """CC/DT CD/NNS NN/IN VB/PRP$ VB/VBN VBG/IN VBP/RB WP/VBP ^/IN""",
            5: """IN/CD JJR/, TO/DT""",
        },
        "JJS": {
            -4: """DT/NN JJ/,""",
            -3: """JJ/NN JJ/NNP TO/VB VBN/PRP$""",
            -2: """,/PRP CD/IN JJ/NNS NN/NNP NNP/TO RB/IN VB/TO VBG/IN WDT/VBP""",
            -1: """
"/DT ,/CC ,/DT ,/NNP ,/PRP$ ,/VBD ,/VBN CC/DT DT/JJ IN/CD IN/IN JJ/JJ JJS/CC MD/RB NN/DT NN/VBD NNP/NN
NNP/NNS NNP/RB NNP/VBG NNPS/VBP NNS/, NNS/CC PRP$/JJ PRP$/NNS PRP/IN PRP/VBP TO/PRP VB/PRP VBD/NNP
VBN/IN VBP/DT VBP/PRP VBZ/VBN WDT/NN WDT/VBZ WP/VBZ""",
            1: """
CC/RB CD/, DT/" DT/RB JJR/IN NN/, NN/NN NNP/VBD NNPS/CC NNPS/DT NNS/DT NNS/VBP NNS/WDT PRP$/NN PRP/RB
RB/DT RB/TO RB/VBD RP/IN RP/PRP$ RP/TO VBD/TO VBG/DT VBP/PRP$ VBZ/DT VBZ/IN VBZ/PRP$ WDT/NNS WP/VBD
WRB/TO ^/JJ ^/NN""",
            2: """
:/DT :/IN CC/IN DT/IN IN/DT IN/WRB JJ/IN JJ/TO NN/IN NN/POS NN/VBZ NNP/CC NNP/IN NNP/NNP NNPS/POS NNS/IN
NNS/TO PDT/DT PRP/DT TO/DT VB/IN VB/PRP$ VBG/PRP$ ^/IN""",
            3: """,/IN MD/VB VBD/PRP$ ^/PRP$""",
            4: """NNP/POS""",
            5: """IN/PRP$""",
        },
        "MD": {
            -4: """IN/PRP VBP/PRP""",
            -3: """IN/JJ NN/POS""",
            -2: """JJ/IN JJ/JJ NN/PRP NN/TO VB/DT VB/NN""",
            -1: """
,/NNS :/NNP DT/" IN/CD NN/IN NNP/NNP PRP/IN PRP/VBZ RB/RB RB/VB RP/DT VB/VBG VBD/DT VBG/" WDT/RB WP/PRP
^/JJ""",
            1: """
,/" :/IN CC/NNP CD/NN DT/NN IN/NNP IN/NNS IN/WDT JJ/NN JJ/NNP NN/, NN/JJ NN/VBG NNP/, NNP/NN NNP/NNS
NNS/, NNS/: NNS/PRP VBD/PRP VBG/NNP VBG/PRP VBN/PRP VBZ/NNP WDT/PRP ^/CD ^/DT ^/PRP""",
            2: """NN/NNP POS/NNS""",
            3: """"/PRP DT/JJ DT/NNP NN/NN POS/NN ^/NN""",
            5: """CC/PRP""",
            6: """,/PRP""",
        },
        "NN": {
            -9: """VBP/NNS""",
            -8: """CD/NNS IN/NNS NN/RB PRP$/NNS SYM/SYM VBG/NNS VBP/PRP VBP/RB""",
            -7: """"/PRP PRP/RB VBD/" """,
            -6: """"/RB ,/WDT CC/NNS CC/RB DT/NNS JJ/NNS RB/CC VB/NNS VBZ/RB""",
            -5: """
IN/, NN/VBZ NNP/FW NNPS/-LRB- NNPS/IN NNPS/RB NNS/NNS NNS/RB NNS/VBD NNS/VBZ NNS/WP PRP/-LRB- RB/"
RBR/RB VB/NNPS VBD/VBN VBN/PRP VBP/, ^/: ^/VBZ""",
            -4: """
"/PRP$ "/WP ,/NNPS ,/RB IN/NNPS IN/RB JJ/VBP JJR/NNS JJS/NNS MD/RB NN/NNP NN/NNS NN/WDT NNP/-LRB-
NNP/NNP NNP/VBZ NNPS/NNP NNS/: NNS/WDT PRP/, PRP/VBD RB/MD RB/RB RB/RBR RP/CC TO/" TO/CC TO/RB VBD/NNS
VBD/PRP VBN/CC VBN/RB VBN/VBN VBP/" VBP/NNP VBZ/NN WDT/RB WP/NNS WP/VBP WP/VBZ WRB/NNS""",
            -3: """
"/" "/NNP "/VBD "/VBG ,/NNP -LRB-/DT CC/IN CC/NNP CC/PRP CC/VBZ CD/NNP CD/VBZ DT/IN DT/VBD FW/NNP
JJ/-RRB- JJ/: JJ/NNPS JJ/PRP$ JJS/IN MD/" MD/VB NN/MD NN/PRP NNP/IN NNP/NNS NNP/VBD NNPS/NN NNPS/VBD
NNS/MD NNS/PRP NNS/SYM POS/RBS RB/NNS TO/NNS VB/PRP VB/RB VBG/NNPS VBG/RP VBN/RP VBP/CC VBP/VBN VBP/WRB
VBZ/VB VBZ/VBN ^/NNS ^/PRP ^/RB""",
            -2: """
"/IN "/SYM "/UH ,/NNS ,/PRP$ ,/VB ,/VBN -LRB-/NNP -LRB-/RB -RRB-/VBZ :/RB CC/" CC/CD CC/VBN CD/RB EX/DT
IN/NNP IN/WP JJS/CC NN/VBP NNP/NN NNP/NNPS NNP/PRP NNP/RB NNP/TO NNS/" NNS/NNP NNS/TO POS/RB PRP/IN
PRP/VB PRP/VBG PRP/VBZ RB/, RB/IN RB/VBD RB/VBG RP/, RP/DT RP/IN SYM/CC VB/, VB/IN VB/VBN VBD/: VBD/CC
VBD/RB VBD/VBD VBG/" VBG/VBN VBN/CD VBZ/IN VBZ/NNS VBZ/PRP WDT/VBZ WP/RB WRB/NNP WRB/PRP$ ^/IN ^/JJR
^/NNP ^/NNPS ^/VB ^/WRB""",
            -1: """
"/, "/CC "/CD ,/" ,/IN ,/TO ,/VBD -RRB-/, -RRB-/IN -RRB-/VBD :/CC :/NNP :/NNS :/VB :/VBG :/VBP :/VBZ
CC/MD CC/NN CC/TO CC/VB CC/VBD CC/WRB CD/" CD/, CD/DT CD/IN CD/NNPS DT/, DT/CC DT/MD DT/NNPS DT/RB DT/WP
IN/CC IN/PRP IN/VBG JJ/CC JJ/CD JJ/VBZ JJS/NNP MD/DT NN/" NN/NN NN/RBR NN/RBS NN/VBN NNP/. NNP/MD
NNP/PRP$ NNP/VBG NNPS/" NNPS/CC NNPS/MD NNPS/VBG NNPS/VBZ NNS/NN NNS/VB NNS/VBG NNS/VBP NNS/WRB POS/CD
PRP/TO PRP/VBP RB/NN RB/NNP RB/RBS RB/VB RB/VBP RB/VBZ RB/WRB RBR/DT RP/PRP$ RP/RB SYM/NNP VB/: VB/NNP
VB/PDT VB/RP VB/VBZ VBD/NN VBD/NNP VBG/VBD VBN/IN VBN/NNS VBN/RBR VBN/VBD VBN/VBG VBP/IN VBP/TO VBP/VBG
VBZ/" VBZ/NNP VBZ/TO WDT/MD WDT/NNS WDT/VBP WP/DT WP/NN WP/NNP WP/PRP WRB/TO ^/NN ^/VBD ^/VBN ^/^""",
            1: """
"/DT "/JJ "/NNS ,/DT ,/JJ ,/PRP ,/VBP -RRB-/DT ./" CC/DT CC/WP CD/-LRB- CD/CD CD/JJR CD/VBP DT/$ DT/NNP
IN/" IN/CD IN/PRP$ IN/RBS IN/VBN IN/VBP IN/WDT JJ/" JJ/IN JJ/NN JJ/RB JJ/WRB JJR/, JJR/NN NN/: NN/VBD
NN/WP$ NNP/, NNP/: NNP/CC NNP/VBP NNPS/DT NNS/IN NNS/JJ POS/" POS/NNS PRP/DT PRP/JJ PRP/NNP PRP/RBR
RB/JJR RB/PRP$ RB/TO RBR/TO RBS/RB TO/PRP TO/VB VB/WRB VBD/DT VBD/IN VBD/PRP$ VBG/, VBG/: VBG/NNP VBG/TO
VBN/" VBN/, VBN/DT VBN/TO VBP/: VBP/CD VBP/DT VBP/JJ VBZ/DT VBZ/JJR VBZ/PRP$ VBZ/VBD WDT/DT WP$/NN ^/JJ
^/PRP$ ^/WP""",
            2: """
"/VB $/CD ,/VBG -RRB-/CC :/" :/CD :/IN CC/EX CC/JJ CC/VBG CD/: CD/NN CD/POS DT/: DT/JJS DT/RBR DT/VBZ
IN/DT IN/TO IN/VBZ JJ/-LRB- JJ/TO JJ/VBG JJR/NNP JJR/TO NN/, NN/IN NN/TO NN/VB NN/VBG NNP/CD NNP/DT
NNP/SYM NNPS/, NNPS/VBP POS/DT POS/NNP PRP$/CD PRP$/JJS PRP$/VBN PRP/" PRP/MD RB/DT RB/VBN RBR/JJ TO/DT
VB/CC VB/DT VB/PRP$ VB/TO VBD/, VBG/DT VBG/NN VBG/PRP$ VBN/JJ VBP/NN VBP/RP VBP/VB VBZ/VBG WRB/JJ
WRB/PRP ^/CC ^/JJS ^/TO""",
            3: """
"/NN ,/WRB -LRB-/JJ CD/JJ CD/VBD CD/VBG EX/VBP IN/JJ IN/JJS JJ/, JJ/JJR JJR/IN NN/-LRB- NN/DT NN/JJ
NNP/-RRB- NNP/JJ NNP/VBN NNS/, NNS/CC NNS/POS POS/NN PRP$/" RB/: TO/, UH/, VB/JJR VBG/IN VBG/VBG VBN/NN
VBZ/JJ ^/DT ^/SYM ^/VBG""",
            4: """
-LRB-/CD -RRB-/VBP EX/VBD IN/IN JJ/JJ JJ/SYM JJR/JJ JJS/NN NNP/VB POS/JJ POS/JJS POS/VBN PRP$/NNP RB/CD
RBS/CD RBS/IN VB/JJ VBG/JJ WRB/DT""",
            5: """-LRB-/" :/JJ DT/" DT/CD DT/VBG NN/CC TO/CD VBD/JJ VBG/CD VBN/PRP$ ^/-LRB-""",
            6: """:/PRP$ DT/VBN NN/SYM NNP/POS NNS/DT RB/JJ""",
            7: """DT/JJ DT/JJR EX/VBZ NN/POS PRP$/JJ""",
            8: """SYM/" """,
        },
        "NNP": {
            -6: """JJ/TO RB/CD WRB/DT""",
            -5: """
,/PRP$ :/" :/DT CC/CD CC/VBG JJ/VBG NNP/DT NNS/VBD VBD/RB VBN/CD VBZ/VBN WP/DT ^/" ^/PRP ^/SYM""",
            -4: """
,/PRP ,/RB -LRB-/" -LRB-/JJ CC/" CD/IN NN/NNS NN/RB NNP/RB PRP$/NNS PRP/VBZ RB/RB RBS/IN RP/CC VB/"
VB/VBN VBD/, VBG/RP VBP/RB WDT/VBZ""",
            -3: """
-LRB-/CD CD/NNS CD/VBP DT/NNS IN/PRP IN/RBS JJR/CC NN/VBZ NN/WP$ NN/WRB POS/DT PRP/CC PRP/JJ PRP/MD
PRP/RB RB/PRP$ RB/VB RB/VBD RB/VBG SYM/" TO/CD VBN/CC VBN/NNS VBP/JJ VBZ/JJR WP/VBD ^/IN""",
            -2: """
"/SYM ,/" ,/WDT ./" :/IN CC/PRP CC/WRB CD/" EX/VBP IN/CD IN/IN IN/VBG IN/VBP JJ/, JJ/NNS JJR/, JJR/JJ
NNP/VBD NNP/VBP NNP/WRB NNPS/CC NNPS/DT NNPS/TO NNS/, NNS/NNS NNS/RB NNS/VBZ NNS/WDT PRP$/NN PRP/"
PRP/VBP RB/, RB/VBN RBR/DT RBS/CD RBS/JJ VBD/CC VBD/VB VBN/PRP$ VBN/RB VBP/CD VBP/VBN VBZ/DT VBZ/IN
VBZ/RB WRB/TO ^/-LRB- ^/VBD""",
            -1: """
"/DT "/VBG $/CD ,/NNS ,/WRB CC/VBN CC/VBZ CD/CD CD/NNPS CD/RB DT/-LRB- DT/VBP EX/VBZ IN/RB IN/WP JJ/CD
JJ/NNPS JJ/SYM JJR/IN JJR/TO JJS/NNP JJS/NNS MD/" MD/VB NN/, NN/MD NNP/TO NNP/VBG NNP/VBZ NNPS/VBG
NNS/CC NNS/DT NNS/VB NNS/WRB PDT/DT POS/JJS POS/RB POS/VBN PRP$/JJS PRP$/VBN PRP/DT PRP/NN PRP/NNP
PRP/TO PRP/VBG RB/" RB/JJR RBS/RB RP/, SYM/NN TO/" TO/JJ TO/NN UH/, VB/DT VB/IN VB/NN VB/NNPS VB/NNS
VB/PRP$ VB/TO VBD/PRP VBD/TO VBD/VBN VBG/CD VBG/JJ VBG/NNS VBG/RB VBN/DT VBN/RBR VBN/TO VBP/PRP VBP/PRP$
VBP/VBG VBZ/" VBZ/CD VBZ/NNS VBZ/PRP$ VBZ/VBD WDT/MD WDT/RB WDT/VBP WP/PRP WP/RB WRB/NNS WRB/PRP ^/DT
^/JJS ^/PRP$ ^/VB ^/VBG ^/WP""",
            1: """
"/CD "/JJ "/NN "/NNS "/RB ,/DT ,/VBZ -RRB-/CC :/NNP :/PRP :/RB CC/NNS CC/RB CC/VB CC/VBP CD/NN DT/:
DT/VBG DT/VBN IN/DT JJ/VBZ JJS/IN NN/" NN/CC NN/VBD NNP/NNPS NNP/VBN NNPS/-LRB- NNPS/NNP NNPS/VBD NNS/NN
NNS/VBP POS/NN PRP$/VBG PRP/, RB/NNP RB/TO RB/VBP RP/IN RP/PRP$ TO/DT TO/NNS VB/: VB/CC VB/JJR VBD/DT
VBD/PRP$ VBD/VBG VBG/NN VBG/NNP VBG/VBG VBG/VBN VBN/NNP VBN/VBG VBN/VBN VBP/DT VBZ/JJ VBZ/VBG VBZ/WRB
WDT/VBD WP/NNP ^/NNS ^/TO ^/VBN ^/VBZ ^/^""",
            2: """
"/" "/IN ,/CC ,/IN ,/NNP ,/VBG CC/JJ CC/NN CD/JJ CD/NNP CD/VBZ DT/, DT/CD DT/IN DT/JJ DT/JJS EX/VBD
IN/CC IN/JJ IN/NN IN/WRB JJ/-LRB- JJ/JJ JJ/NNP NN/DT NN/NN NN/NNP NN/VB NN/WDT NNP/. NNP/: NNP/CD NNP/FW
NNP/NN NNPS/" NNPS/IN NNS/SYM NNS/TO NNS/VBN PRP/VB RB/DT RB/JJ TO/NNP VB/RBR VB/WRB VBD/: VBD/JJ VBG/:
VBN/IN VBN/RP VBP/, VBP/IN VBP/NNP VBZ/NNP VBZ/VB WRB/JJ WRB/NNP ^/JJ ^/NN""",
            3: """
"/NNP -LRB-/DT CC/NNP CD/: DT/RB IN/NNP JJ/" JJ/CC JJ/IN NN/: NN/JJ NN/POS NN/SYM NN/VBP NNP/CC NNP/IN
NNP/JJ NNP/NNP NNP/SYM NNPS/VBP NNS/" NNS/IN NNS/POS NNS/WP POS/CD POS/NNS PRP/-LRB- RB/NNS RBR/TO
SYM/NNP VBD/CD VBD/NNP VBG/PRP VBG/TO VBP/WRB VBZ/, WDT/DT WP/VBG ^/CC ^/CD""",
            4: """
"/PRP$ ,/TO ,/VBD -RRB-/, :/CC :/NN CD/DT DT/NNP IN/" NN/IN NNP/" NNP/-LRB- NNPS/, NNPS/POS NNS/NNP
POS/NNP VBD/IN VBN/VBD ^/: ^/NNP""",
            5: """,/JJ CD/-LRB- PRP$/" RP/DT SYM/CD VBN/NN""",
            6: """NNP/POS RB/: VBD/" """,
            7: """POS/" """,
            9: """DT/" SYM/SYM""",
        },
        "NNPS": {
            -7: """VBG/IN""",
            -5: """DT/IN VB/NNP""",
            -4: """,/PRP VBN/PRP$ ^/CC""",
            -3: """IN/NNPS JJ/IN NN/, NN/CC NNP/VBD NNPS/VBP NNS/TO PRP/VBP RB/JJ WDT/DT ^/NNS""",
            -2: """
$/CD ,/CC ,/NNPS CC/CD CC/DT IN/PRP$ JJ/NN MD/VB NNP/VBZ NNS/NNP RB/IN RB/VB VBD/NNP VBZ/DT VBZ/IN
WDT/VBZ ^/IN""",
            -1: """
"/CD "/IN "/NNP ,/IN ,/VBZ ,/WRB -LRB-/NNP :/NNP CC/VBZ CD/, IN/IN IN/WRB JJ/CC JJ/NNP JJR/NNP NN/TO
NN/VBN NN/VBP NN/VBZ NN/WDT NNP/NNS NNPS/, NNPS/NNP NNS/CC NNS/NN PRP$/JJ PRP/VBZ RB/, RB/NNP RB/TO
TO/VB VB/DT VBG/NN VBN/NNP VBN/TO VBZ/JJ VBZ/NNP WP/DT WRB/NNP ^/DT ^/JJ ^/PRP$ ^/WRB""",
            1: """
"/JJ "/VBG ,/PRP$ -RRB-/CC CC/IN CC/PRP$ CD/IN DT/JJ IN/DT IN/VBG JJ/NNS JJS/NNP NNP/, NNP/CC NNP/NN
NNS/IN POS/JJ POS/NNP PRP$/NN PRP$/NNP TO/DT VB/IN VB/PRP$ VBD/IN VBD/TO VBG/TO VBP/JJ VBZ/CD WRB/DT ^/"
^/VBG""",
            2: """
"/SYM ,/DT DT/CD IN/CD IN/NN JJ/, JJ/JJ NN/VBD NNP/CD NNP/NNP NNPS/IN PRP/CC RP/TO SYM/NNP TO/JJ VBD/DT
VBD/NN VBP/DT ^/NN""",
            3: """,/VBG CC/NNP CD/NNP IN/NNP NNP/IN NNP/POS NNP/SYM VBD/VBN VBG/NNP VBN/IN ^/NNP""",
            4: """"/DT IN/JJ VB/JJ VBG/DT VBP/NNP""",
            5: """DT/NNP VBG/JJ""",
        },
        "NNS": {
            -8: """NN/RB PRP/RB WDT/NN""",
            -6: """"/DT""",
            -5: """DT/NN IN/WP NN/NNP SYM/CD WP$/NN""",
            -4: """CD/-RRB- DT/NNS IN/RB NNP/RB NNS/NNP PRP/" RB/NNP WP/RB""",
            -3: """
"/NNP ,/PRP CC/PRP CD/: IN/NNPS NN/POS NN/PRP NN/WDT NNP/IN NNP/NNP NNP/SYM NNS/RB PRP/VBP RB/JJR
SYM/NNP WDT/PRP WRB/DT WRB/PRP ^/PRP""",
            -2: """
"/CC "/CD ,/NNP ,/NNS ,/VB ,/VBD :/JJ :/NN CC/NNP CC/RB IN/PRP JJ/CC JJ/NNS JJR/JJ NN/, NN/-LRB- NN/JJ
NN/NN NN/SYM NN/VBZ NN/WP NNP/, NNP/-RRB- NNP/: NNP/NN NNP/NNPS NNP/VBP NNP/VBZ NNP/WDT NNS/" NNS/TO
POS/NN POS/NNS PRP$/NN PRP$/NNP RP/CC TO/CD VB/PRP VBD/, VBD/CC VBD/VBN VBN/NNS VBZ/PRP WDT/NNP WRB/NNP
^/VB""",
            -1: """
"/NN "/PRP "/WP ,/" ,/WDT -LRB-/NNP -RRB-/CC :/IN :/NNS :/PRP CC/" CC/DT CC/WP CD/, CD/-LRB- CD/VBZ
DT/-LRB- DT/CD DT/NNP DT/NNPS DT/VBP DT/WP IN/" IN/, IN/NNS JJ/" NN/: NN/CC NN/NNS NN/VBP NNP/-LRB-
NNP/CC NNP/MD NNP/TO NNPS/, NNS/NN NNS/WP PRP$/NNS PRP$/VBG PRP/, PRP/IN PRP/JJ PRP/RBR PRP/VB PRP/VBZ
RB/CC RB/DT RB/NNS RB/RB SYM/" TO/" TO/NNS VB/" VB/CC VB/NNP VBD/" VBD/NNS VBD/RBR VBG/NNP VBN/, VBN/CC
VBN/CD VBN/RB VBP/TO VBZ/CC VBZ/NN VBZ/NNP VBZ/TO VBZ/VBG WDT/RB WDT/VBP WDT/VBZ WP/NNP WP/PRP ^/: ^/JJR
^/NNS ^/VBN""",
            1: """
"/IN "/NNS "/RB "/VBG ,/RB ,/VBP ,/VBZ ,/WRB :/" :/CD CC/NNS CC/PRP$ CC/VBP CC/VBZ CD/NNS DT/" DT/VBD
DT/VBN IN/DT IN/NNP JJ/VBP JJ/WRB JJR/IN MD/VB NN/" NN/DT NN/IN NN/VBD NN/WRB NNP/VB NNP/VBG NNP/VBN
NNPS/CC NNPS/NN NNPS/POS NNPS/VBP NNS/, NNS/: NNS/IN NNS/JJ NNS/SYM NNS/VB NNS/VBZ PDT/DT POS/CD POS/VBN
PRP$/CD PRP$/VBN PRP/VBG RB/VBG RP/DT RP/PRP$ TO/CC TO/RB VB/, VB/: VBD/PRP$ VBD/VBG VBG/PRP$ VBG/TO
VBP/DT VBP/PRP$ VBZ/, VBZ/IN VBZ/RB VBZ/VBD WDT/VBD WP/VBD ^/CC ^/NN ^/RB ^/VBG ^/WP""",
            2: """
"/JJ -LRB-/CD CC/VB CC/VBD CC/VBN CC/WRB CD/" CD/VBG DT/JJ DT/JJS DT/RB EX/VBP IN/CD IN/IN IN/WDT JJ/,
JJ/CD JJ/IN JJ/NN JJS/NNP NN/VBG NNP/" NNP/JJ NNP/POS NNP/PRP$ RB/JJ RB/VB TO/NNP UH/, VB/JJ VB/JJR
VB/PRP$ VB/RP VBD/DT VBG/RP VBN/DT VBN/VBG VBP/IN VBP/NN VBP/RB VBP/VBN VBZ/DT VBZ/JJ VBZ/JJR VBZ/VBN
^/IN ^/JJ""",
            3: """
,/VBG CD/NNP EX/VBD IN/PRP$ IN/VBN JJ/-RRB- NN/VBN NNP/DT NNP/VBD NNPS/-LRB- NNS/VBG NNS/WDT POS/"
POS/JJ RB/CD RB/VBZ RBR/JJ RBS/JJ RP/, TO/DT TO/VB VB/DT VB/IN VB/NN VB/TO VBD/CD VBD/NN VBD/NNP VBD/RB
VBG/JJ VBG/NN VBN/IN VBN/PRP$ VBP/NNP WRB/JJ ^/CD ^/VBD""",
            4: """,/DT ,/IN ,/JJ CC/NN CD/IN IN/JJ JJ/NNP NNS/POS TO/NN""",
            5: """CC/CD CD/JJ DT/PRP DT/VBG IN/VBG NNS/CC NNS/VBP PRP$/JJ VBG/DT VBG/IN VBP/CD VBZ/CD""",
            6: """CC/JJ CD/CD JJ/JJ VBN/JJ""",
        },
        "PDT": {
            -7: """EX/VBZ""",
            -4: """,/CC NN/NNS ^/" """,
            -3: """:/IN :/RB CC/IN CC/RB IN/PRP JJ/NNS NN/VBZ NNP/, NNP/NNP NNS/VBZ TO/DT VBD/IN VBP/RB""",
            -2: """
IN/IN NN/: NN/IN NN/VBD NNP/NN NNS/CC NNS/VBP PRP$/NN RB/TO TO/VBG VB/NN VBD/DT VBG/DT VBG/RB WP/PRP
WP/VBP""",
            -1: """
"/CC "/RB "/VB ,/VBG ,/VBP CC/VBZ DT/IN DT/MD DT/RB IN/DT IN/JJS IN/NNS JJ/IN JJ/NN JJS/IN NN/JJ NN/VBP
NN/WRB NNP/IN NNP/VBD NNP/VBP NNS/" NNS/RB NNS/VBG NNS/VBN PRP/MD PRP/NN RB/, RP/RB VB/RB VBD/, VBD/CC
VBD/RP VBD/TO VBG/IN VBG/PRP VBG/RP VBP/NN WP/VBD ^/^""",
            1: """
,/PRP ,/VB DT/NNP DT/VBZ IN/WRB JJ/RB MD/VB NN/CC NNP/: NNP/NNS NNP/VBZ NNP/WRB NNS/: RB/VBN RB/WRB
TO/VB VB/IN VB/PRP VB/WRB VBD/VBD VBN/IN VBZ/VBN ^/PRP""",
            2: """"/IN DT/JJ IN/RB NNP/CC PRP/VBZ RB/RB VBZ/IN""",
            3: """NN/TO NNS/TO VBP/PRP VBP/VBG""",
            4: """,/RB VBP/VBN ^/IN ^/RB""",
            5: """^/CC""",
        },
        "POS": {
            -3: """JJ/NNP VBP/NN VBP/NNP WP/NN""",
            -2: """VB/NN""",
            -1: """"/NN "/NNP ,/NNP ,/RB CC/EX NNP/, VB/PRP VBD/PRP ^/NNP ^/WP ^/WRB""",
            1: """
-LRB-/CD CC/JJ CD/DT DT/JJ DT/JJR DT/NNP IN/NNPS IN/NNS IN/PRP JJ/JJ NN/JJ NN/NN NNP/CD NNP/NNPS NNP/NNS
NNP/SYM NNS/VBP PRP$/NN RB/JJ RB/NN TO/NNP VBG/PRP VBN/NNP WRB/NNP ^/NN ^/RB ^/VB""",
            2: """,/NNS :/RB CC/NNP CC/RB DT/NNS IN/CD IN/NNP NNP/POS NNP/PRP VBZ/NNP""",
            3: """IN/VBG NN/RB TO/VB""",
            4: """NNP/NN""",
            5: """DT/NN JJ/NN""",
            6: """NNP/NNP""",
        },
        "PRP": {
            -4: """NNP/NNP""",
            -3: """"/IN ,/DT ,/WDT DT/JJ WRB/DT ^/DT ^/IN""",
            -2: """,/RB :/RB CC/RB VBZ/VBG""",
            -1: """
"/PRP "/UH "/VBD ,/VBG ,/WRB :/CC :/PRP CC/" CC/DT DT/CD DT/JJR DT/NN DT/NNP DT/VBD IN/NN IN/NNS JJ/CC
JJ/WRB JJR/IN NN/: NN/CC NN/JJ NN/NNP NN/VB NN/VBG NN/WDT NNP/: NNP/CD NNP/NN NNP/NNS NNP/TO NNPS/VBD
NNS/DT NNS/VBD POS/NNP PRP$/NN PRP/CC PRP/VBZ RB/JJ RB/TO RB/VBD RB/VBN RB/VBP RB/VBZ VB/, VB/JJ VB/NN
VB/RP VB/TO VBD/RP VBD/VBN VBG/IN VBN/IN VBZ/NNP VBZ/PRP VBZ/TO WDT/VBZ ^/" ^/, ^/VBG""",
            1: """
,/IN ,/VBN CC/VB CC/VBD CC/VBN CC/WRB DT/VBZ IN/DT IN/WRB JJ/IN MD/VB NN/VBD NN/VBZ NNP/, NNP/VBP
NNP/VBZ NNS/IN PRP/VBG RB/, RP/IN VB/DT VBD/, VBD/DT VBD/TO VBN/TO VBP/TO VBZ/IN ^/NN ^/VB""",
            2: """CC/VBG IN/VBG NNP/CC PRP/IN PRP/VBP RP/, VB/IN VB/VBN VBZ/VBN""",
            3: """:/IN JJ/TO NN/IN RB/IN VB/CC VBP/IN""",
            4: """NNS/:""",
        },
        "PRP$": {
            -3: """:/IN VBP/IN""",
            -2: """,/VBZ CC/VBG PRP/IN VB/VBN""",
            -1: """DT/JJ NN/VBD PRP/VBP RB/IN RP/IN VBD/TO VBN/TO VBZ/VBN""",
            1: """
"/IN "/VBD ,/VBD ,/WRB CC/VB DT/VBD IN/VBG NN/, NN/CC NN/IN NN/NNP NN/VB NN/VBG NN/WDT NNP/: NNP/NNP
NNP/TO NNP/VBD NNP/VBG NNP/VBZ NNPS/VBD NNS/VBD PRP/CC PRP/VBZ RB/VBD RB/VBP RB/VBZ VB/RP VB/TO VBD/RP
VBD/VBN VBG/IN VBN/IN VBZ/PRP WDT/VBZ ^/" ^/, ^/DT ^/VBG""",
            2: """JJ/TO NN/TO NN/VBZ NNP/CC TO/VB VBZ/VBG""",
            3: """CC/IN NNP/IN RB/VB ^/IN""",
            5: """^/^""",
        },
        "RB": {
            -6: """JJ/TO TO/DT VB/PRP$ VBN/TO""",
            -5: """CC/JJ DT/" DT/JJ DT/VBN IN/NN NNP/: NNP/POS TO/VBG WP/VBP""",
            -4: """
,/IN ,/VBD CD/CD IN/JJ IN/NNP IN/RB NN/VBG NNPS/VBG POS/NNS PRP/VBG TO/NNPS VB/, VBG/: VBG/IN VBN/,
VBN/IN VBP/WRB ^/PRP$""",
            -3: """
,/VBN CC/IN CC/NNP CC/PRP$ CC/VBN CD/: CD/POS DT/VBD DT/VBG IN/CC IN/DT JJ/, JJ/: JJR/IN NNPS/, NNS/DT
NNS/POS NNS/VB NNS/VBZ RB/CD RB/DT VB/CC VB/IN VB/VBG VBD/CD VBD/VB VBG/JJ VBZ/WRB WDT/VBP WDT/VBZ ^/DT
^/VBD ^/VBN""",
            -2: """
"/NN "/RB "/UH ,/JJ ,/NNP ,/NNS ,/VBP :/" :/VB :/VBZ CD/IN DT/CD DT/RB EX/RB EX/VBD IN/CD IN/IN NN/,
NN/DT NN/POS NNP/CC NNP/PRP$ NNP/VBP NNS/: NNS/IN NNS/JJ POS/" POS/DT PRP/DT PRP/NN PRP/VB TO/CD VB/"
VB/JJ VB/JJR VBD/NNP VBD/RP VBG/, VBG/PRP$ VBG/VBN VBN/PRP$ VBP/: VBP/DT VBZ/PRP$ VBZ/RBS ^/" ^/-LRB-
^/CD ^/JJ ^/WP""",
            -1: """
"/NNS "/VB ,/DT ,/TO ,/WRB -RRB-/CC -RRB-/VBP ./" :/NN :/VBP CC/EX CC/NNS CC/RB CC/WRB CD/RB CD/VBP
EX/DT EX/VBP IN/NNPS IN/WDT IN/WP JJ/" JJ/-LRB- JJ/-RRB- JJ/IN JJ/JJ JJ/VBZ MD/PRP NN/CC NN/IN NN/SYM
NN/VBP NNP/, NNP/CD NNP/DT NNS/CC NNS/NN NNS/NNP NNS/VBP NNS/WDT POS/CD POS/JJS POS/NNP PRP$/JJS PRP/JJ
PRP/RBR RB/IN RB/NN RBR/JJ RBR/RB RP/CC TO/" TO/JJ TO/RB VB/DT VB/NNS VB/VBN VB/WRB VBD/, VBD/DT
VBD/PRP$ VBD/VBG VBG/NN VBG/TO VBG/VBG VBN/" VBN/NNP VBN/PRP VBN/RP VBP/PRP VBP/TO VBZ/DT VBZ/IN VBZ/JJR
VBZ/NN VBZ/VB WDT/NNP WP/DT WP/VBD WRB/DT ^/NNS ^/VBZ""",
            1: """
"/" ,/" ,/RB -RRB-/IN -RRB-/VBD :/DT :/NNP :/RB CC/" CC/DT CC/NN CC/VBD CC/VBZ CD/NN DT/-LRB- DT/JJR
DT/NN DT/NNPS DT/NNS IN/" IN/TO JJ/NNPS JJ/NNS JJ/WRB NN/" NN/-LRB- NN/: NN/MD NN/NN NN/WP NNP/-RRB-
NNP/NNPS NNP/VBG NNP/WDT NNPS/CC NNPS/VBZ NNS/" NNS/TO NNS/VBD NNS/VBG NNS/VBN PDT/DT PRP$/JJ PRP$/NNPS
PRP$/NNS PRP/, PRP/TO PRP/VBP RB/, RB/JJR RB/VBZ RB/WRB RP/RB SYM/CD TO/PRP VB/RB VB/RP VBD/CC VBD/JJ
VBD/NNS VBD/RB VBD/RBR VBG/NNS VBN/NN VBP/" VBP/, VBP/IN VBP/JJ VBP/VBG VBZ/" VBZ/NNS WRB/NNP WRB/TO
^/IN ^/NN ^/RB""",
            2: """
"/DT "/VBD "/VBG "/WP ,/CC ,/PRP ,/WDT :/CC :/NNS CC/VB CD/" CD/, DT/NNP DT/VBP EX/VBZ IN/JJS IN/VBG
IN/VBN IN/VBZ JJ/VBP JJR/, MD/VB NN/VBD NN/VBZ NNP/IN NNP/MD NNP/VBD NNP/VBZ NNPS/MD NNPS/NN PRP$/NN
PRP$/VBG PRP/" PRP/VBD PRP/VBZ RB/JJ RB/TO RB/VB TO/NNS TO/VB VB/NNP VB/PRP VBD/IN VBD/VBN VBG/DT
VBG/NNP VBG/RP VBN/RB VBN/VBN VBP/NNS VBP/RP VBZ/, VBZ/TO VBZ/VBG ^/CC ^/VBG""",
            3: """
"/IN ,/RBS ,/VBG :/VBD CC/CD CC/PRP CC/VBP DT/VBZ IN/NNS IN/PRP IN/WRB JJ/CC JJS/NN MD/DT NN/JJ NN/VBN
NNP/NNS NNS/MD PRP/IN RB/CC RP/, RP/DT RP/IN VBD/VBD VBG/" VBN/CC VBN/VBD VBN/VBG VBP/NNP VBP/VBN
VBZ/NNP WDT/RB ^/VB""",
            4: """
"/PRP ,/PRP$ -RRB-/VBZ :/CD CD/TO JJ/VBG JJS/NNS NN/NNS NNP/" NNP/NN NNPS/VBD RB/VBD RB/VBG RB/VBN
VBG/RB VBP/NN VBZ/VBN WDT/VBD ^/, ^/PRP""",
            5: """-RRB-/DT CD/VBZ NN/NNP NN/RB NNP/RB NNP/TO NNPS/RB NNS/RB RB/VBP UH/, VBP/RB""",
            6: """MD/RB NNP/-LRB- POS/NN""",
            7: """NNPS/VBP""",
            8: """PRP/MD""",
        },
        "RBR": {
            -6: """NNS/IN""",
            -5: """VBD/IN""",
            -4: """CD/CC NNPS/RB NNS/: RB/DT VBG/IN""",
            -3: """
DT/CD DT/VBZ IN/VBG MD/RB NN/" NN/CC NNP/, NNS/CC NNS/DT RP/TO VBD/DT VBN/TO VBP/DT VBP/NNS VBZ/NNP
^/NNS""",
            -2: """
,/DT ,/IN ,/VBG CC/VBZ DT/CC IN/NNP JJS/NN NNP/NNP PRP/VB RB/VBN TO/RB VB/CC VB/DT WP/VBZ ^/NN ^/NNP""",
            -1: """
"/VBG ,/" ,/JJ ,/NNS ,/PRP ,/VBZ :/CC :/DT :/VBP CC/NNP CC/RB CC/VBD CC/VBG CC/VBP DT/VBG EX/VBP IN/JJ
IN/RB JJ/, JJ/CC JJ/RB JJ/VBZ NN/, NN/IN NN/NNS NN/POS NN/TO NN/VBP NNP/CC NNP/RB NNP/VBP NNPS/CC
NNPS/VBP NNPS/VBZ PRP/MD RB/, RB/: RB/NNP RB/RB RB/VB RP/DT TO/" TO/VBG UH/, VB/IN VB/VBG VBD/NNS VBD/RP
VBG/CD VBG/NNS VBG/PRP$ VBN/, VBN/NN WDT/RB WDT/VBP WRB/NNP ^/CC ^/CD ^/IN ^/VBD""",
            1: """
"/CC ,/PRP$ -RRB-/CC :/RB CC/CD CC/IN CC/NNS CC/VB DT/, DT/VBD IN/CD IN/DT JJR/, NN/DT NN/VBD NN/VBN
NNP/-RRB- NNP/IN NNP/POS NNP/VBG NNS/, NNS/VB NNS/VBN NNS/VBP POS/NN POS/NNS PRP/NN PRP/RB PRP/VBG
PRP/VBZ RB/IN RB/NNS RB/VBD TO/JJ TO/VB VB/" VB/PRP VB/RB VB/VBN VBD/, VBD/PRP$ VBD/VBG VBG/: VBG/PRP
VBG/RB VBN/JJ VBN/RB VBP/CD VBP/JJ VBP/NN VBP/RB VBZ/CD VBZ/DT VBZ/NNS VBZ/PRP WDT/VBD ^/" ^/VBG ^/^""",
            2: """
CC/PRP CD/, DT/NNP DT/NNPS DT/NNS EX/DT IN/NN IN/VBN JJ/: MD/VB NN/NN NNP/NNS NNP/VBD NNP/VBZ NNS/VBZ
PRP/VBD VB/, VB/NNP VB/RP VBG/DT VBG/NNP VBN/IN VBN/VBN VBP/IN VBP/VBN VBZ/RB VBZ/VBG WDT/VBZ ^/DT""",
            3: """
"/VB ,/CC ,/VBD -RRB-/, CC/" IN/PRP JJ/NNS JJR/CC NNP/NN NNP/NNPS NNPS/VBD NNS/JJ NNS/MD NNS/VBD NNS/WDT
PRP$/NN PRP/TO PRP/VBP RB/TO RB/VBG TO/NNP VB/NNS VBD/NNP VBD/PRP VBD/RB VBD/VB VBD/VBN WP/VBD ^/PRP""",
            4: """CC/NN CD/NNS NN/MD NN/VBZ NNP/: NNS/RB NNS/TO RB/VBZ VB/NN VBP/NNP""",
            5: """DT/JJ DT/NN NN/RB""",
            6: """RB/CC""",
            9: """PRP$/NNS""",
        },
        "RBS": {
            -3: """,/IN NN/DT""",
            -2: """:/IN CC/IN JJ/IN NNP/CC NNP/IN NNS/CC PDT/DT PRP/DT VB/IN ^/IN""",
            -1: """
:/DT CD/, DT/" DT/NN IN/PRP$ JJ/NNS JJR/IN NN/, NN/VBZ NNP/, NNPS/DT NNS/DT NNS/IN NNS/WDT RB/VBD RP/IN
VBD/TO VBN/PRP WDT/NNS""",
            1: """
"/DT ,/CC ,/DT ,/PRP$ ,/VBD ,/VBN CD/IN DT/JJ IN/IN IN/NNS JJ/JJ MD/RB NN/VBD NNP/NNP NNP/NNS NNPS/VBP
NNS/, PRP$/NNS PRP/IN PRP/VBZ TO/PRP VB/PRP VBD/DT VBD/NNP VBD/PRP$ VBN/DT VBP/DT VBZ/RB WDT/NN WDT/VBZ
^/PRP$""",
            2: """,/PRP CC/DT JJS/CC NNP/RB NNP/VBG NNS/VBP PRP/VBP RB/CC TO/VB VBG/IN VBZ/DT ^/DT""",
            3: """,/VBG MD/VB NN/IN NN/POS NNP/VBZ PRP/VBD RB/DT RB/IN VBZ/VBG VBZ/VBN WDT/VBP WP/VBZ""",
            4: """IN/DT NNP/POS VBN/IN VBP/PRP""",
        },
        "RP": {
            -10: """IN/PRP""",
            -9: """IN/NNP NN/IN""",
            -7: """^/^""",
            -6: """CC/NN CD/NNS IN/DT IN/NNS NN/NN NNP/-RRB- VBP/VBG ^/PRP""",
            -5: """CC/NNP CC/RB CD/NN CD/VBZ DT/JJ DT/NNP NN/: NN/CC VBG/RB VBN/VBG""",
            -4: """:/CD IN/VBZ JJ/NN NN/, PRP$/NN TO/PRP VBD/RB VBN/VBN VBZ/DT ^/" ^/RB""",
            -3: """
,/CC ,/PRP CC/VBZ CD/CD DT/NNPS JJS/NN NNP/CC NNP/POS NNS/, PRP/VBP RB/, RB/CC VB/RP VBD/JJ VBP/DT
VBP/NN WDT/VBZ ^/JJR""",
            -2: """
"/NN ,/DT ,/NNP CC/JJ CD/NNPS CD/VBP DT/NN IN/JJ IN/PRP$ JJ/VBZ JJR/NN NN/" NN/NNS NN/RB NN/VBG NNP/NN
NNP/NNP NNP/NNS NNP/RB NNS/VB POS/NN RB/RB RB/VBN VB/NN VBD/NNS VBD/VBN VBP/VB""",
            -1: """
"/VBD $/CD ,/" ,/IN :/IN :/NN :/VBG CC/DT CC/IN CC/NNS CC/VB CC/VBP CD/, CD/-RRB- CD/CC CD/JJR CD/NNP
CD/RB DT/RB DT/RBR IN/NN JJ/IN JJ/JJ JJ/NNP JJ/NNS JJ/TO NN/JJ NN/NNP NN/VB NN/VBN NNP/" NNP/-LRB-
NNP/IN NNP/JJ NNPS/RB NNS/: NNS/IN NNS/NNS NNS/RB NNS/VBG NNS/VBN POS/NNS PRP$/JJ PRP$/VBG PRP/RB RBR/JJ
RP/RB TO/NNS VB/JJ VB/RB VB/TO VBD/IN VBD/RP VBD/VBD VBG/DT VBG/NNP VBG/RP VBG/VBG VBN/IN VBN/JJ VBN/NN
VBN/RB VBN/RP VBN/TO VBP/IN VBP/NNP VBP/VBN VBZ/" VBZ/NNP VBZ/NNS VBZ/RB WDT/VBP WP$/NN ^/CC ^/VBN ^/VBZ""",
            1: """
"/NNP ,/JJ ,/VBZ -RRB-/VBZ :/VBD CD/: DT/JJR DT/NNS DT/VBN DT/VBP JJ/VBG JJ/VBP MD/RB MD/VB NN/DT NN/PRP
NNP/VBG NNP/VBN NNPS/NN NNS/JJ NNS/NNP NNS/VBP PRP/NN RB/VB RB/VBP RP/CC TO/JJ TO/RB VB/DT VBD/NNP
VBN/DT VBP/JJ VBZ/PRP WP/VBG WP/VBZ ^/VB""",
            2: """
"/VB ,/VBP -RRB-/VBD CC/VBD DT/VBZ IN/VBN NN/VBP NNP/: NNP/NNPS NNP/PRP RB/NN RB/RBR VB/VBG VBD/VBG
VBZ/NN WDT/VBD ^/NN""",
            3: """
"/RB NN/VBZ NNP/VBZ NNPS/VBP NNS/VBZ PRP/VBD RB/VBG VB/NNS VBD/DT VBD/NN VBD/PRP VBN/PRP VBP/NNS VBP/PRP
VBZ/IN VBZ/JJ ^/JJ""",
            4: """
,/VB ,/VBD CC/VBG CC/VBN DT/VBD DT/VBG NNS/NN NNS/VBD PRP$/NNS RB/VBZ TO/VB VB/JJR VB/NNP VB/VBN VBN/VB
VBZ/VBG VBZ/VBN WP/VBD WP/VBP ^/VBG""",
            5: """,/VBN NNP/VBD NNP/VBP PRP/VBG RB/VBD""",
            6: """TO/NN TO/VBG VB/PRP""",
            7: """,/VBG IN/VBG NNPS/VBG VBG/PRP""",
            8: """PRP/VBZ""",
        },
        "UH": {
            -4: """,/RB TO/,""",
            -3: """MD/PRP PRP/VBZ VB/PRP""",
            -2: """JJ/, JJR/TO NNS/, PRP/" VBD/:""",
            -1: """
:/NNS CC/PRP CC/VBD CD/, DT/JJ EX/VBD IN/RB JJR/, NN/CC NN/IN NN/POS NNP/, NNP/VBD NNS/RB NNS/TO NNS/VBD
RB/VBN RB/VBZ RB/WRB TO/VB VB/: VB/NNP VB/NNS VBD/RB VBG/" VBN/DT VBN/NNP VBP/PRP VBZ/IN VBZ/JJ VBZ/RB
^/PRP""",
            1: """
"/NNP ,/IN CC/VB CC/VBP DT/: DT/IN IN/NNP RB/: RB/JJ RB/VB VB/, VBD/" VBP/, VBP/VBN ^/CC ^/RB ^/VBZ""",
            2: """"/UH ,/" CC/IN DT/NN IN/, JJ/NN JJ/TO NN/VBP RB/, VBP/IN WP/VBP ^/-LRB-""",
            3: """"/NNS CD/: IN/DT PRP/VBD UH/, VBD/DT""",
            4: """DT/" MD/VB PRP$/NN RB/TO VB/" VBG/JJ""",
            5: """^/^""",
            6: """^/" """,
            7: """VBD/,""",
        },
        "VB": {
            -9: """DT/" """,
            -8: """DT/JJR IN/PRP NNS/RB""",
            -7: """,/PRP NNP/POS POS/NN PRP$/JJ ^/NNP ^/PRP""",
            -6: """CC/JJ CC/NN IN/DT IN/PRP$ NNP/RB NNS/IN WP/RB ^/NN""",
            -5: """CC/NNS CC/PRP IN/NNS JJ/" JJ/NNS NN/WDT NNP/NN NNP/VBZ NNS/WDT VBN/CC WDT/RB ^/NNPS""",
            -4: """
"/NNS ,/JJ ,/NNP ,/NNS ,/TO ,/VBZ :/PRP CC/DT DT/JJ DT/RB IN/CD IN/JJ NN/NNS NNP/" NNP/, NNP/SYM NNPS/"
NNPS/POS NNS/" NNS/POS POS/NNS PRP/VBZ VBN/JJ VBN/NNS VBP/NN VBZ/VBN WP/PRP WRB/NNS ^/DT ^/NNS""",
            -3: """
"/" "/NN ,/DT ,/VBG -RRB-/, CD/, CD/CD CD/NN CD/NNS DT/CD DT/JJS DT/NNP DT/NNS IN/WP JJ/NN JJ/TO NN/NN
NN/POS NNP/IN NNP/VBD NNS/NN NNS/PRP NNS/VBG NNS/VBP POS/JJ PRP$/" PRP$/NNP RB/JJ RB/NN RP/TO SYM/NNP
UH/, VB/IN VB/TO VBD/DT VBD/PRP$ VBG/RB VBN/IN VBP/NNP VBP/VBG VBZ/CC WDT/VBP WRB/PRP""",
            -2: """
"/PRP ,/NNPS -RRB-/VBZ :/CC :/DT CC/EX CC/IN CD/JJ DT/NN DT/VBG DT/VBN EX/VBZ IN/NN IN/NNP IN/NNPS IN/RB
IN/WRB JJ/JJ JJ/RB JJ/VBZ JJR/CC JJS/NNS NN/, NN/PRP NN/VBZ NNP/CC NNP/CD NNP/JJ NNP/VB NNP/VBN NNP/VBP
NNPS/RB NNS/NNS PDT/DT POS/CD PRP$/CD PRP$/NNPS PRP/RB RB/NNP RB/VBG RB/VBP RBR/TO TO/VB VB/RP VBD/,
VBD/VBG VBG/JJ VBG/VBN VBN/, VBN/TO VBZ/VBG WP/NNS ^/CC""",
            -1: """
"/DT "/IN ,/CC ,/IN ,/RB ,/VB ,/VBP ,/WDT -RRB-/CC -RRB-/DT :/NNS :/VBD :/VBG CC/CD CC/VBG CC/VBZ CC/WRB
CD/-LRB- CD/NNPS CD/VBD DT/: DT/VBD DT/VBP DT/VBZ DT/WP EX/VBD IN/IN IN/RBS IN/TO IN/VBN IN/VBP JJ/,
JJ/NNP JJ/NNPS JJR/, JJR/IN JJR/JJ JJR/NN JJS/CC NN/-LRB- NN/DT NN/IN NN/JJ NN/NNP NN/RB NN/RBR NN/TO
NN/VB NN/VBD NN/VBN NN/VBP NNP/-LRB- NNP/: NNP/DT NNP/NNP NNP/NNPS NNP/WDT NNPS/, NNPS/CC NNPS/VBP NNS/,
NNS/: NNS/JJ NNS/VB NNS/VBD NNS/WRB POS/VBN PRP$/RB PRP/VBG PRP/VBP RB/NNS RB/PRP$ RB/TO RB/VBD RBS/JJ
RBS/RB SYM/NN SYM/SYM TO/NNP VB/JJ VB/JJR VB/NN VB/VBN VB/WRB VBD/RBR VBG/DT VBG/PRP VBG/PRP$ VBG/RP
VBG/VBG VBN/DT VBN/NN VBN/RB VBN/RP VBN/VBG VBN/VBN VBP/CC VBP/IN VBP/PRP$ VBP/VBN VBZ/" VBZ/JJ WDT/DT
WDT/PRP WP/NN WP/VBZ WRB/JJ WRB/NNP ^/-LRB- ^/: ^/IN ^/JJ ^/TO ^/VBZ""",
            1: """
"/JJ -RRB-/VBD CC/RBR CC/VBP CD/: CD/RB CD/TO DT/NNPS IN/, IN/JJS IN/VBG JJ/: JJ/VBG JJR/NNS NN/: NN/SYM
NN/WP NNS/NNP PRP/CC PRP/DT PRP/RBR PRP/VB PRP/VBD RB/RBR RB/VBN RB/WRB TO/NNS VB/PRP$ VBD/CC VBD/IN
VBN/PRP$ VBP/, VBZ/, VBZ/IN VBZ/RB WDT/NNP WDT/VBZ WP/VBD ^/WRB""",
            2: """
,/" CC/MD DT/MD IN/CC MD/VB NNPS/-LRB- NNPS/NN NNPS/NNP NNS/CC NNS/TO NNS/VBZ PRP$/NN PRP$/NNS PRP/TO
RB/, RB/DT RB/RB RBR/JJ RBR/RB SYM/CC TO/CD TO/JJ VB/DT VB/VBG VBD/JJ VBD/NNPS VBD/NNS VBG/" VBG/NN
VBG/TO VBN/NNP VBP/" VBP/RB WRB/TO ^/" ^/SYM""",
            3: """
:/RB DT/, JJR/TO MD/DT NN/" NNPS/MD NNPS/VBG PRP/" RB/IN RP/, TO/NN TO/PRP VB/" VB/, VBD/" VBD/NN
VBD/NNP VBG/, VBG/NNP VBG/NNS VBZ/DT VBZ/NN ^/VB""",
            4: """"/UH :/NNP CC/RB DT/CC MD/" NNP/VBG NNPS/TO PRP/, TO/, VB/: VB/NNP VBD/PRP VBN/PRP WP/VBP""",
            5: """"/RB CC/TO NNP/PRP NNP/TO RB/: RB/CC TO/CC TO/DT VBG/NNPS VBP/PRP VBZ/PRP VBZ/VB WDT/MD""",
            6: """CC/" NN/MD RB/MD VB/VBZ""",
            7: """NNS/MD VB/NNPS""",
            8: """VB/CC VB/NNS""",
            9: """NNP/MD VB/PRP""",
            10: """MD/PRP RP/CC""",
            11: """PRP/MD""",
            13: """MD/RB""",
            15: """TO/" """,
            17: """TO/RB""",
        },
        "VBD": {
            -11: """VBP/RB""",
            -9: """VBZ/RB""",
            -7: """VBD/" VBG/RB""",
            -6: """MD/RB NN/TO TO/VB VBZ/DT VBZ/PRP""",
            -5: """,/IN ,/VBG DT/" MD/VB NN/VBD RB/VB VB/VBG VBD/RB VBN/RB VBP/DT VBZ/" """,
            -4: """
CC/VB CD/JJ DT/VBZ JJR/NNS PRP/VBD TO/DT VB/NNS VB/PRP VB/RB VBG/PRP$ VBN/IN VBZ/IN WP/VBZ ^/CC""",
            -3: """
"/, ,/VBZ -RRB-/, :/RB CC/IN CC/JJ DT/JJ DT/JJR IN/VBG JJ/CC JJ/IN JJ/JJ JJR/IN JJS/NN NN/IN NNPS/VBP
POS/RB PRP$/JJ PRP/VBG PRP/VBP RB/DT RB/VBD RB/VBG RB/VBN RB/VBZ TO/CD TO/NNS VB/DT VB/VBN VBG/NN
VBG/PRP VBN/, VBP/JJ VBP/NN VBP/PRP VBZ/CC VBZ/JJR VBZ/VBG""",
            -2: """
"/IN ,/" :/NNP CC/DT DT/-LRB- DT/: DT/CD DT/RB IN/JJ IN/PRP$ JJ/, JJ/CD JJS/NNP NN/: NN/VBG NN/VBZ
NNP/POS NNP/VBD NNS/IN NNS/VB NNS/VBP POS/NNP POS/RBS PRP$/" PRP$/NNP PRP/MD RBR/RB RBS/CD TO/NNP TO/RB
VB/IN VB/JJ VB/NN VB/NNP VB/RP VB/WRB VBD/IN VBD/NNS VBD/VBN VBG/CD VBG/DT VBG/RP VBG/VBN VBN/PRP
VBN/VBD VBP/CC VBP/CD VBP/IN VBP/VBN VBZ/VBN WP/VBD WP/VBP""",
            -1: """
"/" "/VBD $/CD ,/DT ,/VBD ,/VBP -LRB-/JJ -RRB-/VBZ :/CC CC/NN CC/PRP$ CC/RBR CC/VBP CD/: CD/IN CD/RB
CD/VBZ DT/CC DT/MD DT/RBR DT/VBD IN/, JJ/: JJ/RB JJ/VBG JJ/VBP MD/DT NN/SYM NN/VB NN/WP NNP/-LRB- NNP/IN
NNP/MD NNP/SYM NNP/VBZ NNPS/POS NNS/POS NNS/TO NNS/VBD NNS/VBG NNS/VBN POS/JJS PRP$/RB PRP$/VBG PRP/IN
PRP/JJ PRP/NN PRP/VB RB/: RB/CC RB/IN RB/JJ RB/NN RB/NNS RB/RBS RB/WRB RP/CC RP/IN TO/" TO/NN TO/NNPS
VB/" VB/PRP$ VB/TO VBD/CD VBD/NNP VBD/PRP$ VBD/RP VBD/VB VBD/VBD VBG/, VBG/JJ VBG/TO VBN/" VBN/CC VBN/DT
VBN/NN VBN/RP VBN/TO VBN/VBN VBP/RP VBP/VBG VBZ/PRP$ WP/VBG ^/DT ^/IN ^/RB""",
            1: """
"/DT "/RB "/VB "/WP ,/CC -LRB-/DT -LRB-/RB :/CD :/DT :/VBG CC/" CC/RB CC/VBD CC/VBZ CD/CC DT/IN DT/JJS
DT/NNP DT/VBN FW/NNP IN/CD IN/JJS IN/RB JJ/NNP JJ/NNS JJ/PRP$ JJR/NNP NN/" NN/, NN/DT NN/JJ NN/POS
NNP/DT NNP/JJ NNP/NNP NNP/NNS NNP/VBN NNP/VBP NNP/WDT NNPS/VBD NNPS/VBG NNS/JJ NNS/VBZ NNS/WP POS/NN
PRP$/NNS PRP/, PRP/RBR RB/, RB/RB RB/VBP SYM/NN UH/, VBG/NNS VBN/JJ VBN/NNS VBP/, VBZ/JJ VBZ/NNP VBZ/NNS
WDT/NN WP/DT WRB/DT ^/CD ^/JJ ^/JJR ^/PRP ^/VB""",
            2: """
"/NN "/VBG ,/JJ ,/NNPS ,/WDT -RRB-/CC CC/NNP CC/VBG CD/NNS DT/NN DT/NNPS DT/PRP IN/" IN/RBS JJ/NN
JJ/NNPS JJ/VBZ JJR/NN NN/CC NN/NNP NNP/. NNP/NN NNP/PRP NNP/VB NNPS/, NNS/NNP PRP$/NN PRP/CC RB/CD VBD/,
VBD/: VBD/NNPS VBG/NNP VBP/: VBP/NNP VBP/NNS VBZ/NN WDT/VBP WP/NNP WRB/NNP WRB/NNS ^/NNPS ^/VBD ^/VBZ
^/WP""",
            3: """
"/PRP :/NNS IN/NN IN/NNPS IN/WP JJS/NNS NN/NN NN/NNS NN/WDT NNP/, NNP/CD NNP/PRP$ NNPS/" NNPS/CC
NNPS/NNP NNS/" NNS/PRP POS/NNS PRP/" VB/CC WDT/NNS WDT/PRP WDT/RB WP$/NN WP/NN WRB/PRP ^/NN""",
            4: """"/NNS ,/TO DT/NNS NN/RB NNP/WRB NNPS/RB NNPS/VBZ NNS/NNS PRP/DT ^/NNP ^/VBN""",
            5: """"/CC "/NNP ,/NNS ,/PRP IN/NNP NN/PRP NNP/CC NNS/RB NNS/WDT PRP$/NNPS WDT/NNP""",
            6: """./" :/PRP CC/PRP IN/NNS IN/PRP NNP/-RRB- WP/PRP""",
            7: """,/NNP ^/NNS""",
            8: """NNP/RB WP/RB""",
            9: """PRP/RB""",
        },
        "VBG": {
            -6: """EX/VBD""",
            -5: """NNS/POS VBZ/JJ WRB/JJ""",
            -4: """-RRB-/VBP DT/" PRP$/" PRP/" RB/: VBD/" ^/VBG""",
            -3: """
"/NN ,/JJ :/VBG CC/NN CD/: DT/JJS EX/VBP IN/JJ IN/WRB JJS/NN NN/, NN/MD NNP/-RRB- NNP/CD RB/RBS VBD/PRP$
VBD/RBR VBD/TO VBZ/NN VBZ/RBS WDT/DT""",
            -2: """
"/" $/CD ,/RBS ,/VB ,/VBD CC/DT CD/IN CD/JJ CD/NNP DT/VBN EX/VBZ IN/VBG IN/VBN JJ/JJ JJ/NNP JJS/IN
NN/NNP NNP/JJ NNP/POS NNS/WDT PDT/DT POS/NNS PRP$/VBN PRP/CC PRP/DT PRP/TO RB/, RP/PRP$ VB/JJ VBG/JJ
VBG/TO VBN/, WRB/PRP ^/CD ^/JJ ^/NN""",
            -1: """
"/DT ,/DT -RRB-/IN :/JJ :/PRP$ CC/NNP CD/NNS DT/VBP EX/DT IN/NN IN/NNP IN/RBS JJ/CC JJ/PRP$ JJ/VBZ MD/VB
NN/-LRB- NN/NN NN/RBR NN/VBG NNP/, NNP/: NNP/NN NNPS/POS NNPS/TO NNS/, NNS/DT NNS/VBG POS/DT POS/JJS
POS/NNP PRP$/JJ PRP$/JJS PRP$/NNP PRP/JJ RB/CD RB/VBZ RBR/TO RP/, RP/DT SYM/NN VB/CC VB/JJR VB/PRP$
VB/RBR VB/TO VBD/CD VBD/DT VBG/, VBG/DT VBG/NNP VBN/RP VBP/JJ VBP/TO VBZ/, VBZ/CD VBZ/NNP VBZ/PRP$
WDT/VBD WP/VBP WRB/PRP$ ^/" ^/NNP ^/WRB""",
            1: """
"/, ,/CC ,/TO ,/VBP ,/WRB -RRB-/, -RRB-/CC :/DT :/NNS :/RB :/VB :/VBZ CD/, CD/CC CD/RB DT/JJ DT/JJR
DT/NN DT/NNPS DT/VBZ IN/" IN/DT IN/IN IN/PRP$ IN/RB IN/TO JJ/, JJ/: JJ/TO JJR/IN NN/" NN/CC NN/RB NN/VB
NN/VBN NNP/VBN NNPS/DT NNPS/VBP NNPS/VBZ NNS/" NNS/VBN POS/NN PRP$/VBG PRP/VB PRP/VBD PRP/VBG PRP/VBZ
RB/" RB/DT RB/JJR RB/TO RBS/JJ RP/IN RP/RB TO/JJ TO/NNP TO/NNS TO/VB VB/DT VB/IN VB/VBG VBD/CC VBD/NN
VBD/NNS VBD/PRP VBD/VB VBD/VBN VBG/" VBG/RB VBG/RP VBN/DT VBN/JJ VBN/NNS VBZ/" VBZ/DT VBZ/TO VBZ/VBN
WP/NN ^/PRP$ ^/RB ^/VBD ^/^""",
            2: """
"/JJ "/NNP "/VBG ,/NNS ,/PRP ,/VBZ ./" :/IN :/VBD CC/NNS CC/PRP$ CC/RBR CC/VB CD/CD CD/NNPS DT/CD DT/NNS
DT/VBG IN/CD IN/PRP JJ/NNPS JJR/NN NN/DT NN/PRP NNP/CC NNP/NNP NNP/NNPS NNP/TO NNP/VBZ NNPS/, NNPS/CC
NNS/NN NNS/NNS NNS/RB NNS/VB NNS/VBP NNS/WRB POS/RBS RB/VBD RB/VBN TO/DT VB/NNS VB/RP VBD/JJ VBG/NNS
VBN/NNP VBN/PRP$ VBN/TO VBP/IN VBP/NNS VBP/PRP VBP/PRP$ VBZ/IN WDT/VBP WDT/VBZ WP/VBZ ^/: ^/IN""",
            3: """
"/PRP$ ,/NNP ,/VBG CC/VBZ NN/NNS NN/RBS NN/VBD NNP/DT NNP/NNS NNP/VBD NNPS/IN NNS/CC NNS/VBZ PRP/RB
RB/PRP$ RB/RBR RBR/DT VB/RB VBD/RP VBG/PRP$ VBP/VBG VBP/VBN VBZ/PRP VBZ/RB ^/, ^/PRP""",
            4: """
,/RB CC/IN CC/RB CD/NN DT/VBD JJ/" NN/: NN/VBZ NNP/VBP NNPS/VBD NNS/: NNS/IN POS/RB PRP$/NNS RB/IN RB/RB
RB/VB VB/" VBD/, VBD/IN VBN/IN VBP/DT ^/NNS""",
            5: """NN/TO NN/WDT NN/WRB NNP/IN NNS/VBD PRP/IN RB/VBP RP/CC VBG/IN VBG/NN VBP/RB WP/DT""",
            6: """JJ/NNS NN/IN NNP/" """,
            7: """,/IN PRP/VBP VBD/RB""",
            8: """JJ/IN""",
        },
        "VBN": {
            -6: """./" NNP/" NNS/PRP WDT/PRP""",
            -5: """,/" NNP/NNP NNPS/VBZ POS/NNS RB/TO WDT/NNP""",
            -4: """
"/NNS "/VBG DT/NNPS NN/" NNP/NNS NNP/POS NNP/RB NNP/WRB NNPS/, NNPS/RB NNPS/VBD NNS/" POS/NN PRP$/NNPS
RB/NN VBN/VBN WP$/NN WP/PRP ^/JJ ^/VBN""",
            -3: """
"/PRP ,/CC ,/NNS :/NNS CC/NNP CC/PRP DT/NNP IN/VBG IN/WP JJ/, JJ/VBZ NN/PRP NNP/-RRB- NNP/DT NNP/PRP$
NNP/VBP NNP/WDT NNPS/" NNPS/CC NNS/JJ NNS/WP PDT/DT PRP$/CD PRP$/NN PRP/RB RB/: RB/VBP TO/DT VBD/:
VBN/RP VBP/NNS VBZ/, WDT/NNS WDT/RB WP/NN WP/RB WP/VBP ^/NN""",
            -2: """
"/CC ,/NNP ,/NNPS -RRB-/, -RRB-/IN CC/PRP$ CC/RBR CD/CD CD/NNP DT/PRP DT/VBG JJ/TO JJR/NN JJS/NNS NN/CC
NN/JJ NN/NNP NN/POS NNP/. NNP/JJ NNP/NN NNP/NNPS NNP/VBD NNPS/NNP PRP/" PRP/DT RB/VBZ VB/NNP VBD/JJ
VBD/NNPS VBG/NNP VBN/JJ VBN/VBD VBZ/JJ VBZ/RBS WP/NNP ^/NNP ^/VBD ^/WP""",
            -1: """
"/NNP ,/JJ ,/VBZ ,/WRB -RRB-/DT :/CC :/CD :/NNP :/PRP :/PRP$ CC/" CD/-LRB- CD/IN CD/VBP DT/IN EX/VBP
IN/IN IN/JJS IN/NNPS IN/RBS IN/WRB JJ/JJ JJ/NNP JJ/NNS JJ/PRP$ JJ/RB NN/VB NNP/CD NNP/SYM NNP/VB NNP/VBN
NNPS/POS NNPS/VBG NNS/RB POS/" POS/CD POS/NNP PRP$/NNS PRP/, PRP/RBR RB/IN RB/JJ RB/JJR TO/, VB/CC
VBD/NN VBD/NNP VBG/IN VBG/NN VBG/PRP$ VBG/TO VBN/NN VBP/NNP VBZ/VBG WDT/NN WP/DT WRB/DT WRB/NNP ^/-LRB-
^/: ^/JJR ^/NNPS ^/NNS ^/PRP$ ^/VB ^/VBG ^/VBZ""",
            1: """
"/NN ,/VB ,/WDT :/RB CC/DT CC/JJ CC/NN CC/VB CC/VBP CD/: CD/NNPS CD/VBD CD/VBZ DT/-LRB- DT/CC DT/CD
DT/JJ DT/JJR DT/MD DT/VBP EX/VBD IN/" IN/CC IN/NNP IN/PRP IN/PRP$ JJ/" JJ/CC JJ/VBG JJ/VBP JJR/NNP
JJR/NNS JJS/NNP MD/VB NN/, NN/DT NN/IN NN/NN NN/NNS NN/SYM NNP/: NNP/VBZ NNS/, NNS/: NNS/NNP NNS/VB
NNS/VBN NNS/VBP PRP$/NNP PRP$/VBG PRP/IN PRP/VB PRP/VBD RB/, RB/CC RB/CD RB/RBR RBS/RB RP/CC RP/PRP$
TO/CD TO/NNPS VB/PRP VB/PRP$ VB/TO VBD/, VBD/RP VBG/" VBG/DT VBG/RP VBG/VBN VBN/, VBN/IN VBN/PRP VBN/RBR
VBP/JJ VBP/PRP$ VBP/VBN VBZ/CD VBZ/TO WP/VBG WP/VBZ ^/CC ^/CD ^/DT ^/IN ^/PRP ^/^""",
            2: """
"/" "/PRP$ "/RB $/CD ,/DT ,/PRP ,/VBG -LRB-/RB :/DT :/VBG :/VBP CC/VBZ CD/NNS CD/TO DT/RBR IN/VBP JJ/CD
NN/RBR NN/TO NNP/, NNP/-LRB- NNS/NNS NNS/POS POS/JJ POS/RBS PRP$/RB PRP/MD RB/NNS RP/RB TO/JJ TO/NNP
VB/DT VB/NNS VB/VBN VBD/" VBD/CC VBD/NNS VBD/PRP VBD/TO VBG/, VBG/CD VBN/" VBN/DT VBN/NNS VBN/VBG VBP/CC
VBP/DT VBP/TO VBP/VBG VBZ/DT VBZ/IN VBZ/NNP WDT/VBD WDT/VBP ^/" ^/RB""",
            3: """
"/, ,/IN ,/VBD ,/VBP -RRB-/CC CC/IN CC/RB IN/NN JJ/: JJR/IN NN/VBG NN/VBP NN/VBZ NNPS/VBP PRP/VBG RB/RB
RB/VBD RB/VBG TO/NN TO/RB VB/IN VB/RP VBD/IN VBD/VBD VBD/VBN VBG/PRP VBP/IN VBP/NN VBZ/CC VBZ/JJR
VBZ/NNS VBZ/PRP$ VBZ/VBN WP/VBD""",
            4: """
DT/" DT/RB DT/VBZ IN/DT JJS/NN NNS/NN NNS/VBZ POS/RB PRP/VBP RB/RBS RBR/RB TO/NNS VB/NN VB/RB VB/VBG
VBG/RB""",
            5: """CC/VBD CD/RB DT/JJS IN/JJ IN/NNS NNS/VBG PRP/VBZ RB/DT VBP/PRP""",
            6: """VBN/RB VBP/RB""",
            7: """IN/RB VBD/RB VBN/CC VBZ/" """,
            10: """VBZ/RB""",
        },
        "VBP": {
            -10: """TO/RB""",
            -9: """VBD/PRP""",
            -8: """MD/PRP TO/VB""",
            -7: """TO/DT""",
            -6: """DT/RB IN/" TO/NN VB/DT VBN/NNP ^/DT ^/^""",
            -5: """
,/VBG IN/DT NNP/VBD POS/JJ PRP/, RB/DT RB/VB VB/NNPS VB/PRP VBD/DT VBD/IN VBD/VBN VBG/PRP VBN/DT VBP/VBN
^/RB""",
            -4: """
,/" CC/RB MD/DT MD/RB MD/VB POS/NNP PRP/MD PRP/VBZ RP/CC VB/IN VB/NNP VB/NNS VBD/RB VBG/DT VBG/NN VBN/IN
VBP/PRP VBZ/PRP ^/CD""",
            -3: """
"/CC "/RB DT/, DT/JJ DT/JJS DT/NN DT/NNP DT/VBG IN/CC IN/CD IN/PRP$ IN/VBG JJR/, JJR/IN NN/: NN/NN NN/RB
NN/VBD NN/VBG NNP/CC NNP/MD NNP/POS NNS/VBG PRP/VBD TO/JJ TO/NNS UH/, VB/: VB/NN VB/TO VB/VBZ VBD/JJ
VBD/NN VBG/NNP VBG/VBG VBG/VBN VBN/PRP VBP/DT VBP/IN VBZ/IN VBZ/PRP$ VBZ/VBD VBZ/VBN ^/" ^/VB""",
            -2: """
,/DT -RRB-/VBZ :/CC :/NN :/RB CC/VB CD/NN DT/CC IN/JJ IN/JJS IN/RB JJ/JJ JJ/NN JJ/NNP NN/CC NN/IN NNP/JJ
NNP/NNP NNP/PRP NNPS/NN NNS/NN NNS/VBN NNS/VBP POS/" RB/IN RB/RBR RB/VBG RBR/RB RP/, TO/, TO/PRP VB/CC
VB/JJ VB/RB VB/RP VBD/NNPS VBG/" VBG/NNPS VBN/RB VBP/TO VBZ/DT VBZ/NNP ^/-LRB- ^/VBG""",
            -1: """
"/IN "/VB ,/CC ,/VBD -LRB-/" -LRB-/DT -RRB-/CC ./" :/NNP CC/NN CC/PRP$ CC/RBR CC/VBG CC/VBN CC/VBP CC/WP
CD/-LRB- CD/CC CD/CD CD/JJ CD/JJR CD/VBG DT/IN DT/MD DT/VBZ IN/NN IN/VBN IN/WRB JJ/CC JJ/CD JJ/TO JJR/JJ
NN/, NN/JJ NN/MD NN/NNP NN/POS NN/SYM NN/TO NN/VB NNP/, NNP/: NNP/NN NNP/VB NNP/VBG NNP/VBN NNP/VBP
NNPS/, NNPS/NNP NNPS/VBP NNS/MD NNS/VBD NNS/WRB POS/CD POS/JJS POS/VBN PRP$/NNP PRP/" PRP/RBR PRP/TO
PRP/VB PRP/VBG PRP/VBP RB/: RB/CD RB/JJ RB/VBD RB/VBP RB/VBZ RB/WRB RBR/JJ RBS/JJ TO/" TO/CC VB/"
VB/PRP$ VB/VBG VB/VBN VB/WRB VBD/NNP VBD/PRP$ VBD/TO VBD/VBG VBG/, VBG/IN VBG/JJ VBG/PRP$ VBG/TO VBN/CD
VBN/JJ VBN/NN VBP/" VBP/CD VBP/JJ VBP/PRP$ VBP/VBG VBZ/, VBZ/CD VBZ/JJ VBZ/NN VBZ/NNS VBZ/RB VBZ/VB
VBZ/VBG WDT/VBD WP/VBD WRB/TO ^/: ^/CC ^/IN ^/JJS ^/NN""",
            1: """
"/" "/NN "/NNS "/WP ,/IN ,/JJ ,/RB -RRB-/DT :/" :/NNS CC/CD CC/VBZ CC/WRB CD/, IN/NNP IN/VBZ JJ/, JJ/:
NN/VBP NN/VBZ NNP/CD NNP/WDT NNPS/VBZ NNS/SYM POS/NN PRP/CC PRP/DT PRP/JJ RB/JJR VBD/RBR VBN/" VBN/CC
VBP/RB""",
            2: """
:/DT CC/DT CC/JJ CD/NNPS DT/NNPS DT/VBN JJ/NNPS NNP/VBZ NNPS/CC NNS/" NNS/DT NNS/IN NNS/VBZ PDT/DT
POS/NNS PRP$/" PRP$/NNPS RB/, RB/NNS TO/CD VBD/NNS VBG/NNS VBP/, WDT/DT WDT/NNS WRB/DT WRB/NNP ^/JJ
^/NNP ^/WRB""",
            3: """
,/NNP CC/PRP DT/NNS DT/WP IN/NNS JJ/NNS NN/WDT NNP/DT NNP/NNPS NNS/, NNS/JJ NNS/NNS NNS/WP RB/" SYM/NNP
VBP/NNS VBZ/CC WDT/PRP WDT/VBP""",
            4: """
,/VBZ ,/WDT CC/NNP CD/NNP CD/NNS DT/CD JJ/VBZ NN/NNS NNP/RB PRP$/NNS PRP/-LRB- RB/NN RB/NNP TO/NNP VBN/,
VBN/NNS WP/NNS ^/NNPS""",
            5: """"/PRP IN/WP JJR/NNS JJS/NNS NNP/NNS NNPS/" VBP/CC WDT/VBZ WP/PRP WRB/PRP""",
            6: """,/NNPS -RRB-/, NN/PRP WP/DT ^/VBZ""",
            7: """,/NNS IN/NNPS WDT/RB ^/PRP""",
            8: """IN/PRP NNS/PRP NNS/RB WP/RB ^/NNS""",
            9: """CC/NNS NNS/WDT WRB/NNS""",
            10: """PRP/RB""",
            11: """NNPS/RB""",
        },
        "VBZ": {
            -7: """NNS/IN""",
            -6: """IN/DT TO/NNP VBD/DT VBZ/DT""",
            -5: """DT/PRP RB/VBZ TO/VB VB/NN VBG/JJ ^/CC""",
            -4: """,/IN ,/VBG DT/JJ NNP/: NNP/IN NNPS/VBP PRP/VBD VB/JJ VB/PRP VBD/IN VBD/NN VBZ/CD""",
            -3: """
"/JJ CC/VBD CD/CD EX/VBD IN/" JJ/-RRB- JJ/CC MD/VB NN/IN NN/TO NN/VBD NN/VBP NNP/POS NNS/VBG NNS/WDT
POS/" PRP/VBP RBR/JJ RBS/JJ RP/, TO/NN VB/DT VB/IN VBD/CD VBD/JJ VBD/RB VBG/DT VBN/JJ VBP/JJ VBP/VBN
WRB/JJ ^/" """,
            -2: """
:/NNP CC/CD CC/IN CC/JJ CC/VB CD/JJ DT/CD EX/VBP IN/JJ IN/PRP$ IN/WDT JJ/" JJ/CD JJS/NNP NN/POS NN/SYM
NN/VBZ NNP/PRP NNP/VBD NNP/VBG NNS/, NNS/VBD RB/CD RB/VBP UH/, VB/PRP$ VB/RP VBD/PRP VBG/CD VBG/IN
VBG/RP VBN/IN VBN/NN VBP/IN VBP/PRP$ VBP/RB VBZ/JJR ^/CD ^/^""",
            -1: """
"/IN "/NNS "/RB "/VBG ,/RB ,/VBD ,/VBP ,/VBZ -LRB-/CD :/CC :/CD CC/DT CC/NNS CC/PRP$ CC/VBP CC/VBZ
CC/WRB CD/DT CD/IN CD/NNP CD/NNS CD/VBG DT/, DT/JJS DT/VBD DT/VBG DT/VBN IN/CD IN/IN IN/WRB JJ/WRB
NN/-LRB- NN/WRB NNP/" NNP/CD NNP/FW NNP/VBN NNPS/CC NNS/: NNS/JJ NNS/POS NNS/SYM NNS/VBP NNS/VBZ POS/JJ
POS/NNP POS/VBN PRP$/CD PRP$/JJ PRP$/VBN RB/IN RB/JJ RB/VBG RP/DT RP/IN RP/PRP$ SYM/" SYM/NN TO/CC TO/DT
TO/RB VB/, VB/: VB/JJR VBD/NNP VBD/PRP$ VBD/VBN VBG/NNP VBG/PRP VBG/PRP$ VBG/TO VBN/" VBN/NNP VBN/PRP$
VBP/CD VBP/DT VBZ/IN VBZ/JJ VBZ/RB VBZ/VBN WDT/VBD ^/RB ^/VBG""",
            1: """
"/DT "/PRP "/WP -LRB-/NNP :/NNS CC/" CC/EX CC/WP CD/NN CD/VBZ DT/NNP DT/NNPS DT/VBP DT/WP IN/, IN/NNPS
IN/NNS IN/VBP JJ/, JJ/JJ NN/CC NN/VBG NNP/, NNP/CC NNP/MD NNP/NNPS NNPS/NN NNS/CC NNS/NNP NNS/WP
PRP$/NNS PRP$/VBG PRP/DT PRP/IN PRP/JJ PRP/RBR RB/, RB/CC RB/NN RB/RB VB/" VBD/NNS VBN/, VBN/CC VBN/RB
VBZ/, VBZ/CC VBZ/NN VBZ/NNP VBZ/VBG WDT/RB WDT/VBP WP/NNP WP/PRP WRB/DT WRB/NNP ^/JJR ^/NNS ^/VBN ^/WP
^/WRB""",
            2: """
"/CC "/CD "/NN "/NNP ,/DT ,/JJ :/JJ :/NN CD/, IN/NNP IN/PRP JJR/JJ NN/WDT NN/WP NNP/-RRB- NNS/NN POS/NNS
RP/CC SYM/NNP VBD/, VBD/CC VBN/CD VBN/NNS VBZ/PRP WDT/NNP ^/DT ^/JJ""",
            3: """
,/" ,/CC ,/NNP ,/PRP :/PRP CC/PRP DT/NN DT/NNS NN/NN NN/NNP NN/NNS NN/PRP NNS/RB PRP$/NN RB/NNP WDT/PRP
WP/NN WRB/PRP""",
            4: """,/WDT CC/NN CD/-RRB- IN/RB NN/" NN/RB NNP/NNP NNP/RB NNP/WDT PRP/" PRP/RB WP/RB ^/PRP""",
            5: """IN/WP MD/RB NNP/JJ NNP/NN PRP$/NNP WP$/NN ^/NNP""",
            6: """JJ/NN JJ/NNP POS/NN ^/NN""",
            8: """WDT/NN""",
        },
        "WDT": {
            -8: """PRP$/NN PRP/VBP TO/NN""",
            -7: """VBD/NNP""",
            -6: """RB/JJ RB/VB VBD/NN""",
            -5: """"/CC ,/VBG DT/, POS/NN RB/VBN TO/VB VBD/RB VBP/JJ VBP/VBN VBZ/IN""",
            -4: """CC/CD JJR/NNS NNS/IN PRP$/NNS PRP/VBZ RB/RB RB/VBD VBN/NN VBZ/NNS WRB/JJ ^/" """,
            -3: """
"/NN "/RB CD/, DT/VBZ IN/CD NNP/VBZ NNPS/VBP NNS/VBP PRP/VBD UH/, VB/PRP VB/VBN VBP/, VBZ/NNP VBZ/RB
VBZ/VBN ^/CC ^/NNP ^/RB""",
            -2: """
,/CC ,/IN ,/RB ,/VBD IN/DT JJ/" MD/VB NN/CC RB/, RB/NNP RB/RBR TO/NNS VB/PDT VBD/NNS VBD/PRP VBN/IN
VBP/NNS VBZ/NN VBZ/PRP ^/^""",
            -1: """
"/JJ "/NNP "/VB ,/" ,/VB ,/VBP ,/VBZ :/" :/CD CC/DT CC/WRB CD/: DT/: DT/JJR DT/VBD JJ/, JJ/CC JJ/IN
JJ/NNPS JJ/TO NN/TO NN/WRB NNP/IN NNP/NNPS NNP/NNS NNS/" NNS/: NNS/NNP NNS/VBD NNS/VBG PRP$/NNP PRP/JJ
PRP/NN PRP/RB PRP/VB RB/IN RB/JJR RB/VBP RB/VBZ RP/, RP/IN SYM/NN TO/NNP VB/" VB/: VB/DT VB/JJ VB/RB
VB/TO VB/VBZ VB/WRB VBD/CC VBD/DT VBD/IN VBG/, VBG/PRP VBG/RB VBN/CC VBN/NNP VBN/TO VBP/: VBP/CC VBP/DT
VBP/PRP VBP/RP VBP/VB VBP/VBG VBZ/JJ WDT/VBZ ^/-LRB- ^/WP""",
            1: """
"/NNS ,/DT :/DT CC/VB CC/VBG CC/VBZ CD/NN CD/VBZ DT/RB DT/VBP IN/IN IN/NN IN/NNS IN/VBG JJ/JJ JJ/VBG
JJ/VBP JJR/, NN/-LRB- NN/JJ NN/NNP NN/VB NNP/-RRB- NNP/VBN NNPS/" NNPS/POS NNS/, NNS/RB RB/NNS TO/DT
VBD/JJ VBN/NNS VBP/IN WP/NN WP/VBP ^/NNS ^/VB ^/VBN""",
            2: """
"/DT :/NN EX/VBP JJ/CD JJ/NNP JJS/NNS NN/SYM NNS/NNS POS/NNS VB/NNS VBD/RP VBD/VBN VBG/IN VBG/NN VBZ/,
^/JJS ^/VBD""",
            3: """
:/RB :/VBZ CC/JJ CC/NNP CD/CC CD/NNPS CD/NNS DT/VBG IN/PRP IN/RB JJ/: JJ/VBZ NN/, NN/PRP NN/RB NN/VBD
NN/VBZ NNP/NN NNP/VB NNS/VB PRP/, RB/CD RB/VBG VBZ/CD ^/TO""",
            4: """$/CD CC/RB DT/NNPS IN/, IN/JJ NN/NNS NNP/: NNS/CC VBG/DT VBG/NNS VBP/NN""",
            5: """CC/NNS DT/CD DT/JJS JJS/NN""",
            6: """DT/NNP JJ/NNS NNP/, VB/NN""",
            7: """CC/NN DT/NN JJ/NN NNP/" """,
            8: """DT/JJ NN/NN NNP/NNP""",
            9: """VBN/VBN""",
            11: """DT/NNS NN/" """,
        },
        "WP": {
            -5: """NNS/CC""",
            -4: """PRP/, RB/VBG""",
            -3: """MD/VB NN/IN PRP/VBP VBD/NNS VBD/RP VBG/IN ^/TO""",
            -2: """IN/, JJ/, VB/PRP ^/VBD ^/^""",
            -1: """,/IN JJ/VBG RB/VBP TO/VB VB/" VBD/JJ VBD/NNP VBN/, VBP/IN ^/VBN""",
            1: """
"/VB ,/VBP :/" DT/VBZ NNP/IN PRP$/NNP PRP/VBZ RB/, RB/IN RB/NNP RB/RB RB/VB RB/VBN RP/IN UH/, VB/IN
VBD/, VBD/CC VBD/IN VBD/VBN VBG/RB VBG/RP VBN/TO VBP/CC VBZ/RB WP/VBD ^/CC""",
            2: """"/CC ,/" ,/VB CC/RB IN/NNP NNS/IN VBN/IN""",
            3: """IN/PRP NN/, ^/" """,
            4: """VBZ/IN""",
        },
    },
    "before": {
        "CC": {
            -7: """and anything nothing""",
            -6: """all""",
            -5: """among choice if into n't""",
            -4: """backed not shows there""",
            -3: """allow of or point suggests support""",
            -2: """
' 's -- after against americans charges contest control has him make missing percent says should sign
thing where""",
            -1: """
( a as becoming behind business castro caused do doing gives have he her hours invited it kasich may men
nobody oppose showed state supporting through voting whether will you""",
            1: """
'' 're : are around at being can criticism death election end fighting help hour in israel means much
off phone presidency reasons rubio she something terrorism think war we week work worth would""",
            2: """be by called clear court email for from including led raising reach sanders the was""",
            3: """" ^ about account is on so want who""",
            4: """find named to""",
            5: """than —""",
            7: """,""",
        },
        "CD": {
            -7: """;""",
            -5: """any if""",
            -4: """nineteen no terrible which""",
            -3: """complex need not provided successful than that think""",
            -2: """
- -- `` against amazing either features federal has running serious unique what white within""",
            -1: """
' '' ) , 2 bush comprehensive czech dead drug each earn friday gender generally hopeful how important
including issue landmark later leaving like mere moral new off paul post probably protect reach remarks
republican sees states support third this with your —""",
            1: """
about and article at be but calls channel day group had job largest least maintain near on paid pushing
put revolutionary roughly same their there times whether""",
            2: """'s 15 around big from going have kill killing or our proposed simple through to writes""",
            3: """
$ / ^ after also an another been democratic especially existing favorable for good into it liberal
nearly negative next one shooting war was""",
            4: """" : final its original possible the""",
            5: """first her is""",
            6: """a by""",
            7: """in only""",
        },
        "DT": {
            -7: """except""",
            -6: """acknowledge ago find look""",
            -5: """been consider know noticed remember suggested""",
            -4: """
about argue back clear goes head hope insisted much named noted one states suggest those will""",
            -3: """
'' account admit agree anger anybody asia assuming at conclude emails ensuring exercise go hard insist
means message nations not noting plan simply sometimes stands them thinks uh using who —""",
            -2: """
) [ added agreed americans argued argument asserted assume believe campaign cause citizens concluded
cutting decided dispute ever florida found her interest led maintain matter night nomination note now
other proposed prove record require sanders seen sense show stated strong tweeted urged worry""",
            -1: """
' 'd 'll -- 2008 2011 2016 admitted after again america analysis angeles angry anxiety anyone appear
appeared are around articles basis be benefits best better california case cases caucuses certainly
change charged claims club cnn common communities complain completely court criticism day declared
declaring delegates demanded democrats denied development election email exchange exhibit fast fear
feeling fees fighting finds going group guy help here house how husband idea including indicated issue
itself jobs knew law laws life longer mean monday month movement msnbc narrative nation networks park
phone possible press raising ready reasons recently recognize remarks results rhetoric rivals say
security she showing sign so something started statement suggesting supporters the thinking today
tuesday understand way we week well where years""",
            1: """
'm 've ( across and asked ayotte behind believes benghazi block calls castro caused closed correct could
during earned endorsed estimates further give gives hate he hearing includes into invited kasich knows
like makes me meet men million offered oppose particularly provide put reach read records represent said
secured spent supporting they things thought times us wants were won work year you""",
            2: """
^ `` above although backed begin big by contest cruz department did discussed enjoy exactly finding
finished follows friday from fully getting has have hold it keep leaves leaving meant missing nominee on
out pac perhaps post running see shows since start that this trump want when""",
            3: """
's , against average ban becoming brought carried completed conflict consensus contests control council
done establishment even gave got half having interview later left let making off pay putting saw shown
state support takes taking through town twice up what whether win winning""",
            4: """
're . . . : all before but candidate containing does doubt ended gets implemented in loss love n't
nearly says server there u.s. with –""",
            5: """among called causes contain heard him if just make of school take then to use used was""",
            6: """do for get had hopeful over recognized""",
            8: """doing is part""",
        },
        "EX": {
            -5: """being""",
            -4: """ballot""",
            -3: """polls""",
            -2: """from n't out over people those""",
            -1: """
're 's anybody be better cruz even he in much not speech up was we win work workers working""",
            1: """
ago believe case democrats if it let mean politician programs say saying says seen sure than then though
thought time""",
            2: """" ; ^ but confidence have learning noting said should think were while""",
            3: """and is want""",
            4: """are""",
            5: """,""",
        },
        "FW": {
            -3: """bill""",
            -2: """, campaign class clinton federal of to""",
            -1: """' / ^ alleged islands life purchase reach trump was""",
            1: """daily de""",
            2: """: in the word""",
            3: """after and operations""",
            4: """( [""",
            5: """a""",
        },
        "IN": {
            -17: """take""",
            -14: """taking""",
            -13: """takes took""",
            -12: """brings brought turned turning""",
            -11: """bring""",
            -10: """carry n't throw""",
            -9: """best bringing push taken the turn""",
            -8: """called carries fill pass pay piece something""",
            -7: """action decades handed keep kicked nearly putting relationship season sent throwing weigh""",
            -6: """after convention did doing drove future game gets in put story with""",
            -5: """
2012 a about also bill block calling company country debt document done everything face give have kept
learning leaving left length make moment policy progress roughly speech thing to twice two words""",
            -4: """
_ appeal attention ban benefits boy communities congress containing deadline do draw e-mail ended fight
for freedom getting girls goes gone gun hall hand hands hold implemented informed initiative job lady
legislation looked loss mostly moves party path puts raised reach recognized restaurant role scandal
sets shooting since sitting sought technology there trump video weighed were""",
            -3: """
're - 10 add ads agents an approach articles assets average battled benghazi broke by call children
coalition community contest council deal debate doors election finish from gave generations god going
growing helped i issues itself keeps king latinos line love making mentioned message never one
opportunity paper photo platform positions possible process provided pulled quite rate read records
represent rights saw school services shot signed skills sources spent start strength team than training
transition treatment unknown use value values war who worth —""",
            -2: """
( : actually ad ally anxiety apparently asia atlantic attack barely become before big candidate caucus
class closed companies conflict contests crisis criticism criticized cruz department deportation
discussed dismissed donations drinking early earn energy enjoy exactly follow had heard his history
holding home interest kuwait law little long looks made march markets measures military move moved needs
networks newspaper nominee on pac paid part place played poll polling primary pull raising rates ready
record republicans schools senator sentiment server set show state steps still strategy system time
unite used viewers votes ways wealth weapons won write""",
            -1: """
'd ) 2 3 6 ^ abortion agreement almost although are asked audiences ayotte backers be beat being book
border california calls campaign candidates carried check college committee communications correct could
district does dollars door during earning economy elian endorsed fought fuel further get group half hard
has hate head help him hit hopeful house if indiana institutions iraq is just laid land later let level
live makes meet might my nation net new of off oil or organization other over own particularly partners
percent person play poland police problems program programs projects property protected provide purchase
pushing questions raise reagan received represents results revenue roll rolled rules rulings sales
sansui scale secured setting share shown shut soon spending stands step stepped stock systems tax
terrorism test therefore they tone total until wants was way we wealthy what when where whether which
while will win woman worked world would""",
            1: """
11 alleged americans and anger angry appear appeared assist bank because been begin both broadcast
business carson causes changes charge church citizens clash cleveland clinton come common completed
conflicts content cost court data day declaring demanded democratic denied earned effectively email
employees especially establishment estimates event everybody expressed few fighting finished first
flight flying focused force frustration generally helps here high hillary himself husband immigrants
important income incomes indicated investment jobs judge kasich knew knows language last lawyers lead
leaves lebanon light lights like living material matter million money more mother moving nightclub
nomination not office official online operations organizations personnel plans points politicians polls
proposals question race ran rarely really reason receive recognize remain republican resign resulted
retired right risk rivals room rubio s seemed seems seen senators showing shows slightly solidly some
somebody south spokesman standard started statement stayed stop strongly them these those through told
top true tweeted university victory walk watch went working worries years yet""",
            2: """
, -- 2. 2016 ] accepted account administration agreed aides angeles anyone argued article asserted at
audience backed blow care city coming complain concluded control days directly directors dispute drop
fell free gotten government hearing her hours includes insisted leaders life limit many margin media men
mind morning msnbc muslims obstacle offer only openly operation opinion pollution preserved presidency
price putin questioning reality recently run same sanders secretary see sees short showed sign similarly
site sound spring stance stars stepping strong study support sure talked thought today union urged using
walking winning women""",
            3: """
'' 2008 ; > [ added again ahead allies area assuming back billion built but cares chance charged charges
choice cnn comes concerns conclude continued county crowds death deemed degree divided doubt ensuring
equally ever everyone exhibit extent far fast grown growth hampshire he higher interview it killing
likely looking maintain mean monday month movement noting obama people politics position power press
proposed prove remarks report reports require rhetoric says serve served sites spend standards stated
such thinks three thursday up view voted voting weeks well wish workers york""",
            4: """
% accusations agency agree announcement argue assume august born building buy chip claim clear comments
commitment compete compromise countries declared delegates doubled even exercise expected find finds
focus go guarantee hopes how including nations need note noted out pennsylvania requirement running said
saturday say saying sending simple space spoke suggest suggesting suggests supporters talk talking
themselves tuesday us vote worry wounded writes you ―""",
            5: """
acknowledge admit admitted argument based belief case cases caught cause claims comment condition
confidence consider decided democrats education fall fear feel feeling insist longer look means news
night nothing noticed operating point reasons remember rescued secret sense states suggested suggestion
understand views walked warning wednesday week""",
            6: """
allegations basis believe believes complaints concern evidence falling hope idea know led most officials
others possibility residents seats surprise think thinking voters weekend""",
            7: """found leading likelihood much president reporters television""",
            8: """ago emails except immigration notion reminder""",
            9: """recognition result""",
            10: """now rose""",
            11: """fact so""",
        },
        "JJ": {
            -7: """oppose –""",
            -6: """does helps invited later stopped then us work would years""",
            -5: """
: ; backing chinese come congressional early end far group original party sit visiting walk waving when""",
            -4: """
$ & 15 accurate afghan along ancient army assist billionaire canadian colorful comes commanding cuts
democratic each even face filed general help high hit hope hour i increased islamic kasich like love
moving natural night office officials often presidential protesters recently red remarks secretary she
them think thinks usi we will""",
            -3: """
23 acquisition across agency amendment art asian attorney avoid barely blow boston british broadcast
carolina check cleveland coin communications company comprehensive conservatives constitutional contain
costs cuban cut daily deficiency drawing drinking economic effective emissions evenly falling false fast
fierce formally government heavily helped higher immediate information jobs june legal let likely mark
marketing mccaw minimum nation novel official officially ordinary orlando part passed payments perfect
pleasant police process relevant residents retirement sales saudi say shares shooting soviet strongly
students supporting tech technology thought took travel tried two-year warhol web wednesday worked""",
            -2: """
10 2 3 > [ above added also although american apparently audience back bank banking better billion cape
car carbon centerview charges cited cities clinton columbia coming common community confinement control
convicted countries created crisis cruz death decades directly do doing drug easily eastern estimates
eyes facts family featured finds finished florida forces fought french further good groups growth
hillary hispanics home house indian indiana influential initially isil islands keeps king know larger
last leaders looking middle mind minutes money must need net nevada newly news noted ordered originally
partners partnership pay prevent probably put race radio reason reduce relations repeatedly results
river sanders serious server sessions several sexual short similarly simply situation so-called somebody
stop streets strongest suggest support supports surprise syrian territories throughout to town trouble
true u.s. ultimate unemployment up walking way weekly western wisconsin witness won working zika""",
            -1: """
'd 'll 've , 1 1,000 12 ^ about accepting account action actively affairs agreed always appeared
articles attacks authorities badly band before believe benghazi block brief brother businessman buy
calls carries castro charge class close coalition college comments committee compete considering content
correct could data de deal debate debt decide delegate denied department divided documents donations
done earned effectively elizabeth emphasis enforcement enthusiastic exhibit fans father fell female
field fight final flat focus force forced frequently gave gender global governor growing hard hate
helping history hundred hurt illegally immigration informed institutional institutions investigation
iraq jewish johnson judge justice laid land landmark largest late law leading led lee left legislation
liberal line long longtime lower massive maximum may million minister month months moves ms. murdoch
nearly neighborhood nomination nominee noticed noting nuclear obama off offer operation orange out
outlets outspoken paid pakistan paris paul pennsylvania per perhaps personal personnel political praised
president previously primary prince problems profits promised property proposed pushing puts question
ran rate ready real recognize recognized record report republican reuters right rights rivals roughly
said san second see senator senators sending set shah shared should showing simple sites someone soon
special start started stocks substantial systems taking target temporary those time times tom tough
trade traded traffic turned united university used valley vice victims video voting wants white who
winner-take-all woman word workers write wyoming you youtube ―""",
            1: """
" % ' 2008 2011 2012 add again against all alleged ally america and angeles area ban began behind
biggest broadly by called campaign career cases caucuses cause causes centre change city clear clearly
cnn comment contest dead deemed establishment every exactly expected facebook fbi federal fill find
fiorina first foreign friday future go greater guarantee have he high-profile holt hopeful hours
includes into israel kentucky kill leaves light measures meet modern mother movement murder music my
named national near old ongoing only or organizations over overwhelmingly past peace plan planned polls
position practically preserved projects proposals protect push raise raised raising rallies rarely reach
region represent rubio run sanctions saw saying schools secured security serve signs some space spending
state states stayed stock talk they third this thousand training trump two under until usa uses vermont
vote voters walked washington well where while widely year your""",
            2: """
( 60 ads after air among angry another anyone average away battled break bringing build built can
candidates children compromise consider country creating democrats deputy did different discussed divide
divisive during either election especially event ever fall fear features fellow gone great had has her
hired holding if initial issue keep league life looked lose me millions mostly much n't now of once
palestinian pfizer place power pro-beijing public really receive release retired rules running senior
shot shown signed significantly since still take taken terrorists themselves these thing three thus told
total turkish turnout typically using votes walsh watch wealthy week what without women worries""",
            3: """
- 11 6 address aggressive ago agreement am amazing analysis announced body brought business closely
develop door emphasize fewer fighting finish firmly found four generally get got head him it its kept
level little longer make marked means message meter move nature next no not nothing obviously our park
points policy politics potentially pretty program provided quite radical rare rates received reflecting
regime same sansui seems share showed shows similar slow solidly sometimes son sound sources specific
street strong stronger study successful such system takes than totally unique went whether whose —""",
            4: """
= absolutely almost are as asylum attracted beat becomes bloomberg chairman channel completely
conservative continued czech degree delegates equally evidence expanding feeling feet for former from
generation generations grown hassan his in increasingly korea largely lead leaving making many markets
mass material on online opportunity particularly percent performance person polling popular potential
price prove questions raises receiving s seemingly silver single site spent stars tells their there
through top ways weeks with within""",
            5: """
'm 're ] actually asked be became closed counter dark difficult extensive factors few five following
fully game getting havana highly important included large needs new nineteen other primarily problem
professor require sent sounds south stand stay the tight virtually were yet""",
            6: """
any apparent been considered deeply entirely extremely hold is less look made most own proved relatively
so stands was""",
            7: """'s a an feel major politically remain remains restaurant show viewers""",
            8: """appear being bit iodine""",
            9: """anything become how seemed""",
            10: """becoming remained something too very""",
            11: """more""",
        },
        "JJR": {
            -6: """focus go""",
            -5: """knows will""",
            -4: """" care except perform putin that though would""",
            -3: """
ads american appeared becoming clinton close closed days felt fought game himself if indicated
information language markets move moving need now performed played states talked tax washington worry""",
            -2: """
) also announced build candidates computer consider does doing emissions germans growing includes into
laws me moved no noted obama policy president question see seems significantly sounds step taken them
themselves thing u.s. up us vote what you""",
            -1: """
' -- 70 ; ] actually administration any appear audiences become becomes both but carson comes considered
consumption country cruz develop did education every father fight five focused for from good got he
hours hurt investment job know living might minutes months moves office often once openly parties
perhaps police put race release remarks sexual shares silver simply sometimes stand state this values
voting walked web weeks woman work write""",
            1: """
're - accepting as back bit brings buy campaign causes charge costs draw election far four gave
generations gives has in income its just killing making many out party pass people politically probably
protect provide purchase relatively reports republicans revolution run said sanders seemed sending sent
shown spending spent still support talk things three under understand victory voters want wants were won
worked worth —""",
            2: """
americans at attract be been border carries found get gets give had hampshire her his make nothing
offered one raise raised really received slightly some supporting taking the those times to trump
wednesday with without""",
            3: """
arrested became caucuses city done even ever feet gotten like looks made millions on rallies restore
spend take therefore thousand trade was ways year""",
            4: """is little look lot offer our pay""",
            5: """an by of something""",
            6: """a getting much""",
            7: """fuel two""",
        },
        "JJS": {
            -4: """matter""",
            -3: """did perhaps war""",
            -2: """cares final minister rubio they voters""",
            -1: """
, among argument can candidate doing done even i makes on our target that them this those trump win with
work""",
            1: """" against and at got her keeps my next often party since single still than want was""",
            2: """for from had how kept their""",
            3: """' are like very years""",
            4: """as cruz its of to""",
            5: """be""",
            6: """'s his""",
            10: """the""",
        },
        "MD": {
            -5: """the""",
            -3: """'s""",
            -2: """at chairman he political she to""",
            -1: """" actually free good if in is last politicians reflecting sense strong year""",
            1: """
2016 approach as campaign change nomination primary public real stance state strategy this what which
while –""",
            2: """i said you""",
            3: """court hillary investing one trump""",
            4: """, they""",
        },
        "NN": {
            -13: """they""",
            -10: """are bit something were""",
            -9: """republicans who""",
            -8: """been democrats few helped less mr. usa you""",
            -7: """
're [ audience be being boy but country couple divisive event i people so star voters was we""",
            -6: """
'm americans anyone becoming bill candidate chairman clinton considered currently fuel future governors
iodine is john korea leaders nor now particularly please room seems wealthy went whether""",
            -5: """
, 2. america amp atlantic both brought candidates continue czech dark either expected fall favorable
finished fully go he help islamic islands it miles never newspaper openly planned position power
presidents professor rates regime remain sign son speakers start than themselves those time united until
warhol world""",
            -4: """
'd advocates all am analysis assets attracted began begin brother budweiser centre channel charge
columbia come contributed david difference elizabeth evidence feeling finish frequently front-runner got
government havana hearing how if includes judge largely longer look magic mean most ms. must nasa
national nature nightclub nothing overall precincts pro-beijing protection really reports require san
saying security seemingly seen shah should social sound standards started stayed still supreme tight
tone too turn upon vice video wisconsin łódź""",
            -3: """
" ' '' 3 `` absolutely action alabama also although ambassador amir and anything attack audiences become
becomes behind bellsouth call circuit closely comes completely congress consider could court cut
declaring degree deputy describes door emphasize ends england establishment european everyone fact
father feet fighters find fort freedom generally girl going gone grammar grayson half helping helps
himself included including increasingly initially investigators iran iranian issue itself jim jobs kept
killing majority martin maximum me meet message mexico mostly move movement murder n't often or paper
park percent place politician president pretty primarily profits prove pushing race raises rare remained
resign restaurant rich rubio rulings run running russian season secret senators sent sessions set
short-term site somebody stand statement streets system thanksgiving them then things to told training
trouble two vote votes walking ways will worries write year yet""",
            -2: """
'll -- 2012 70 < ] actually address admit again ailes airport always american analysts area argued
attendees basis battled billion bloomberg caught circumstances clearly community concern conflicts
continued control critics daily deeply defense difficult discussed divide documents electoral entirely
eu ever fear fewer forces formally found fox further general george getting ginsburg goes group hate
having history hits holt huffpost husband ideological j. jewish just keep kill land lawmakers lebanon
life list looked many mark master memorial mere meter might much needs negative nineteen note obviously
offer others paul personnel plans poland politically politics price prince probably problem prominent
racially reduce remains risk rivals roll ruling said sanders second sense show slightly spokesman stay
stock stop successful team there thinking treaty typically very virtually wages wall warning watch which
while winter within words worker worth years ±""",
            -1: """
( . . . 11 2011 6 : = ^ accepting actively after against aggressive agreed apparently article average
badly became before believe bernie bid big billionaires blow boston bridge brief british broadcast
building called can cases caused changes charges citizens clear clubs coming comments companies company
conditions conservatives contest counsel countries county course criticized currency deemed delegates
described develop does easily economy employees energy even evenly extremely eyes featured felt finance
firmly first five foreign former fund generation generations germans golden gonna gotten governor groups
hair have head heard heavily high him hispanics holding important incomes inequality institutional
investigation judicial king knows labor late laws lawyers learning least legislation let likely limited
little lose material matthew may mayor measures men michael modern months muslims nation news nine
nomination nominee not noticed novel officials opportunity ordered organization other palestinian
paribas parties pelosi performance performed pfizer policy politicians polls preserved programs
proposals proposed protester protesters putin quickly raised raising reagan receiving relatives
repeatedly roughly s sanctions saw say seemed sees send several shares she showing shown significantly
silver simple simply situation sometimes soon sources speech states stronger students suggested support
supporters svp taken talked tells terrorism test that these thousand three together tom total union
university value walk way weeks where winning without witness women won worked would writes""",
            1: """
% 9 ; > abortion account added affairs agency air alleged allies amazing amendment any apparent attorney
away ballot ban based because better body bush buy calls campaign canadian career carries carry causes
cents character charged city claims comment committee common confidence consensus creating critical cruz
cuban cycle de deal death debate democratic deportation do dog elian enforcement enjoy enough especially
exercise extended extensive face facebook festival field file finding friday germany gets gives giving
google hall high-profile higher hillary hopeful hours immediate improved indian indiana influential
interest interview israel issues jersey johnson kasich keeps kopp kuwait law lead level lexical like
long made mass meant microsoft million monday moved msnbc named nations new obama old operations opinion
paris passing past pay peace perfect perhaps phone pollution popular praised program promised purchase
reality red reflecting reform relatively remarks report revenue rnc saudi savings schlafly secured
similar sniper some soviet street study surprise swing systems talking teams think this thus today tough
traded trading travel tuesday turkish ukrainian under understand use using usually valley values view
war washington wealth wearing what wikileaks winner-take-all wins with word workers wyoming young ―""",
            2: """
) 1,000 1992 2008 2016 above accepted ad among argument as assistant back bank banking believes below
best border bring cabinet camp carbon carolina cash cast centerview china chinese club coalition
commission convicted correct cost created doing done drawing education estimates executive falling fbi
federal financial fiorina flat follows four four-day get greater growth here hope immigration into
investment isil its landmark language latin left linguistic longtime more morning nationwide near nearly
neighborhood net next of off one only ordinary out outspoken own photo possible powerful production
provide public racist represents restore retired revolutionary river same scheduled schools secretary
see serve share shooting short shot signed sites sitting south standard starts strongest suggest
supporting supports sure taking talk target technology texas third throughout times totally twitter u.s.
us usi vermont victory vital voting wage want waving wednesday week weekly well white wish –""",
            3: """
$ 12 19 2 angeles angry army art asylum at beautiful billionaire brand build cable chief cia cleveland
close cnn computer concerns congressional constitutional contain crisis did distant drug early earned
effective election false fast filed film final flight florida for gender golf good great gun hampshire
has her hit house hurt isis kennedy later league light limit lower manhattan marketing military minimum
moves murray night nuclear official oil ongoing online original over partners partnership passed
peacekeeping per personal police poll potential press puts radical real results role saturday says
senior services shared single specific syrian theme thursday took trans-pacific two-year ultimate used
uses weekend whose york zika""",
            4: """
1 15 2010 absolute accurate across another backing benghazi block california car certainly class
commanding communications comprehensive core days different during each email emphasis end english
essentially experts family female fierce global hard hundred information initial know largest love make
makes making manufacturing middle minutes moral my natural on prevent protect provided rate received
record records retirement right sending serious sexual signs strong substantial takes tax television
temporary terrible thinks trade true trump unique youtube""",
            5: """
along an around college complex confinement council deficiency denied department earnings economic
enthusiastic every foundation geographic home iowa latinos legal liberal line looks no oppose party
pennsylvania platform post property republican reuters spanish special take their town traffic treasury
u.n.""",
            6: """
almost arms coin colorful delegate gop health his hour in increased larger live need our political
primary process radio regular relations rights sales school the your""",
            7: """a biggest caucuses data expressed last nevada paid presidential weapons""",
            8: """ancient media top""",
        },
        "NNP": {
            -9: """clinton""",
            -8: """it""",
            -7: """be law party sanders top""",
            -6: """bush news those""",
            -5: """
around asylum australia being california campaign counter cruz deficiency facebook florida following
geographic information iowa last looks media obama potential specific they town voters were""",
            -4: """
'm 1992 2010 absolute all also among ancient another appear baby best biggest camp car civil computer
convention country economic film fiorina first generation getting government hampshire has hassan hour i
immigration initial iran is league likely make many medical men middle more next ongoing only possible
radical relatively retired room rubio shore single sites strong texas this traffic treasury tuesday uh
unique up which""",
            -3: """
-- > against americans backing bay beach becoming build centre change china cia cnn core council cut
department difficult digital drug english expanding family few five foundation four-day gop great hard
havana he health helped hit house income increased isis kept light limit manhattan might morning move
murray needs no now one operations or other overwhelmingly own paper peacekeeping pelosi people press
price primary reuters risk run same senior set showed signed solidly some stop streets television than
that their these thursday today trans-pacific travel turkish twitter two use uses vermont vital voting
was we wearing web whose without workers working year""",
            -2: """
's ) 12 amazing angeles announced arms assistant average ballot beautiful been before believes big
bloomberg cabinet chief city clear cleveland club colorful columbia communications company confinement
conservative crisis develop done drew education event fear final firm firmly further got greater hall
hate have her hold home investment iodine israel just keeps laid language large latin liberal like major
making manufacturing may means message miami military moral most muslims nation nations neighborhood
never nine not nothing off old online others out particularly passed past pennsylvania perhaps
philadelphia platform poor primarily problem production protect racist ran really record regular remain
restaurant revolutionary river rules sales secured short-term shows similar spanish star started states
substantial supporting sure svp tax there through total totally tough trump under universal using very
victory walsh want watch weapons who wikileaks word world yet young""",
            -1: """
$ 'd 're 1 1,000 10 19 2008 abortion administration advocates air airport albright allegations along
always amp angry anything apparent approach are art article audiences authorities ayotte ban became
begin bellsouth better bringing business but cable can care carry cast caught causes cents choice come
community congress considering contest contests critical critics cuban cutting cycle day debt deemed
delegates democrats demonstrators denied deportation deputy described different distant does during each
email enforcement enough eventually everybody executive existing expressed extended extremely fact far
fbi feeling female fierce fighting fill flat flight foreign four freedom friday fuel gender germany goes
google gotten had help here high-profile highly his hispanics hits hopeful hours hundred hurt
ideological increasingly institutional interest interview investigation issues item job junk kasich
kentucky kenya knew korea kuwait lady land largely leaving left legal let level life line long longtime
lose lower made mass massive matter mean memorial mere minutes money mother moves muslim named near need
net night nomination nuclear obviously offer official officials often once oppose outspoken pac
padalecki paid partnership passing peace per percent personal pittsburgh politics poll polling pollution
post praised pro-beijing problems property protected public putin quite rallies received reform
relations remarks report reports represents republicans restore results saturday say season security
seen send several sexual she show signs simply since slow so sometimes stance stands start still
strategy stronger strongly study supporters supports swing takes temporary terrorism think though three
tight times took trade trading true u.n. ukrainian ultimate understand unknown us values voices walked
wants war whole win winning within work zika – ―""",
            1: """
' , 2011 3 : = ^ _ across aggressive agreed alabama and any as back bank become becomes bernie
billionaire both boy bridge brother by call candidate citizens college committee conservatives county
credit criticized data divided early eastern end eu even expected filed firms force forced free future
girl golden group guarantee gun heavily henry higher him himself if includes indiana influential islands
jewish judge keep kennedy labor later latest leading lee little love makes million mitchell modern
nominee noticed of on operation over pakistan palestinian paris park perfect pierre police policy
powerful presidential professor purchase pushing race reach reagan reasons saudi savings saw says school
second see showing silver so-called south soviet space street successful target tells things throughout
told training union until used usi value vice wall warhol where white worries years you""",
            2: """
< added afghan ally ambassador america american asian assets at attack attorney bear calls canadian cape
caused charges congressional convicted dallas defense electoral face field file financial finds for
groups head helps how immediate including indian into j. jobs justice meet mind monday mostly noted
phoenix rose ruling said secretary speakers special support talk territories them u.s. university
walking way weekly western with won""",
            3: """
23 70 ; accepting action affairs attacked basis billion billionaires character chinese circuit cited
currently czech daily declaring des federal follows found from fund good governors grammar growing half
huffpost iranian jersey jim judicial june m. majority master maximum mccaw me nature new newspaper novel
ordered please president presidents prominent represent resign rights russian secret social spokesman
stock strength tech thanksgiving violent waving whether wisconsin wyoming york""",
            4: """
'' ( 60 [ `` acquisition an asked assist brief british budweiser charge chris common contributed dow
fellow fox george give hope informed jeff kim king late limited lists mark matthew minister nasa office
oil orange red roll san sees standard state supreme susan tom visiting vote winter write …""",
            5: """
& / 2. 2012 a atlantic bill boston called carolina de describes elizabeth european fort in invited los
magic michael mitch organization protection push sent unite valley washington ±""",
            6: """" - although chairman control global national planned prince then usa""",
            7: """john paul shah""",
            8: """ms. the""",
            9: """david united""",
            10: """islamic""",
            12: """mr.""",
        },
        "NNPS": {
            -5: """former in""",
            -4: """, acquisition both character jersey kim minister or special you""",
            -3: """_ asked at but chris file financial group m. popular s south washington when""",
            -2: """
bloomberg called carolina college convicted dallas face field fort free from george gun have henry many
michael ms. my phoenix power public rose street that their through time to tom trump under used valley
white your""",
            -1: """
60 after air bear bernie boy by call calls chief city cruz david de defense des dow father first fox
good hope how indian jeff john judge justice largest like longtime los love makes on once organization
other pac park paul pierre prince professor saw says school shah some states support tells while will""",
            1: """
'' a alabama and art british california china choice columbia communications company convention cuban
development digital eastern enforcement executive film generation hampshire hard immigration including
information into iran kenya knew latino mr. muslim of philadelphia pittsburgh poor praised presidential
reuters see texas total understand united wall warhol whole with york""",
            2: """
> against clear computer deputy elizabeth firm for foreign general great her includes labor miami middle
our passed revolutionary river san silver television two universal working young""",
            3: """
& 's bay beach big civil community data democratic economic federal florida girl higher house jewish
medical memorial morning party president price risk three travel treaty western""",
            4: """baby bellsouth deficiency freedom investment one policy shore star state university""",
            5: """australia business magic second security""",
            6: """american""",
            7: """amp""",
            9: """the""",
        },
        "NNS": {
            -9: """she who""",
            -8: """he""",
            -7: """country taliban""",
            -6: """argument clinton enjambment it need so standard which""",
            -5: """
2008 china company currently departure everybody field report sentiment sizable states they this usually
world""",
            -4: """
also analysis carson christie circuit congress council evidence festival incident iraq israel lists
microsoft moment much music nevada nobody obstacle process single somebody someone strength study then
wealth went while""",
            -3: """
& ) - 60 a agreement americans asked but california cleveland commission consumption deal dispute dog
double-digit emphasis facebook front-runner global governor grammar group growth hillary history issue
kasich language liberal line longer modern mother nations net nomination one organization pakistan
regular said sanders scene senator serve still taken testimony that tuesday united walsh whoever
wikinews""",
            -2: """
" '' ( 1 9/11 = [ ] at attacked believe body carolina class conflict convention crowd delegates each
exhibit focus follows force future general government great guy him holt house i issues jeff law lead
leader legislation life linguistic majority mitch mitchell monday mr. nearly never now often paul
performance person philadelphia photo plan polling post president proposals real replication retirement
revenue rules sharpton speakers star strongly support technology television way week whole woman work""",
            -1: """
, `` accord actually ad administration airport alleged america an and anybody approach australia bank
bear benefits benghazi better boy candidates care carter cases cause chris city columbia commitment
concerns condition consistently countries couple cycle day debate debt degree des dow economy election
elian elizabeth emails even everything federal florida formally frequently friday germany google growing
half head henry hispanics hope huffpost initiative intel johnson judge june korea latin lexical limited
look los magazine medical month most national office or paper partners pennsylvania people percent point
poll positions potential powerful previously prince probably property provide quickly rate reality
really reporters republicans reuters right says sense services sessions short-term situation something
soon space spending stock supporters supports susan team terrorism thursday today transition twitter uh
value victory view washington we what will win year york you young""",
            1: """
/ 10 19 2 ; _ after announced area army asylum attack beautiful billionaires bloomberg book break brings
bush call camp campaign car cast change chip cited civil clear close coalition coin committee common
completely conservative contain contest core court cutting data department deportation does drinking
economic england enough eu executive expressed face false file filed final finish firm five for
foundation game getting giving glass golf greater gun had hampshire hard has high hold holding how
immediate important includes indiana information interest investment invited iran jersey jobs learning
leaving left legal long longtime loss lower made magic make manufacturing many mass material media money
negative offered on ordered ordinary our path place pleasant polaroid police political pretty push puts
raise raising records republican rights say sees sending show sound soviet spanish special story such
swiss talk talked talking tells them to together took top town trade trading training travel treasury
true u.n. under union university unknown up us very vital wage want watch were western white whose
winning women write youtube ±""",
            2: """
15 2016 afghan allow always average away border british cable caucus church cia constitutional cost
credit daily digital earnings email energy establishment fighting finance flight four gives good gop
here initial institutional iowa junk latest level massive military million movement not novel off oil
operations other out over peace poor possible price primary production protected race rnc sanctions set
several similar speech though tone turnout use war weapons where without —""",
            3: """
3 : against air all american another children college cuban design dozen following free french g-iii
higher his interview isil job labor latinos lee like march morning n't new news nine obamacare offer pac
personnel phone policy pro-beijing program radio routinely significant state street test three trump
voters wants when winner-take-all with""",
            4: """
' 's abortion any are as back best bid big billion both cash consider cut democratic favorable health
home in increased making me miami more murder nominee of question security see social some there those
u.s. well""",
            5: """comment fec few from have her isis old own ruling the two video""",
            6: """drug no these""",
            7: """tax web""",
            9: """their""",
        },
        "PDT": {
            -6: """" a out""",
            -5: """,""",
            -4: """are at is that""",
            -3: """ban been contain has on then want was""",
            -2: """'s as by doing glass know not some station""",
            -1: """
- ^ above after against almost am and believes block can do first fully help important includes
including issues least nearly never off prove put rallies really said sanders something sound takes they
uh virtually voted who winning would —""",
            1: """
become but called causes considered fill for give how it make makes of only over run started take we
with""",
            2: """-- ballot if other past than""",
            3: """allow go in into left to""",
            4: """about goes have so where""",
        },
        "POS": {
            -4: """cadillac everything nobody""",
            -3: """court everyone guy nominee there""",
            -2: """anybody here it she somebody someone""",
            -1: """, everybody he hillary let michael team that what""",
            1: """
ad bernie boy brother california campaign chip cruz cycle election elian family florida general
government group iraq israel men month novel one pac party president public race report right senator
states time today trump tuesday""",
            2: """' 2008 candidate media obama program world""",
            3: """another carolina clinton rubio sanders women year""",
            4: """christie company country""",
        },
        "PRP": {
            -4: """no""",
            -3: """-- and democratic it which""",
            -2: """all also during hold in is limit praised than this was""",
            -1: """
" '' : another anybody attacked been bernie brother by carolina change channel clinton closed day earned
earning ended estimates family finding finished first fuel general have hope including into maintain men
noting offered on one or over past public questioning ran release resign seen started suggested that the
there took up upon urged using were what while women —""",
            1: """
about after asked beat behind believe bring but called calling criticized endorsed for from getting
gives help how interview knows leaving made moving of pull putting said saw say says sent support told
tweeted view wednesday""",
            2: """admit against at attack did find giving heard making shows to when""",
            3: """, gave helped makes""",
            4: """as do either like think with""",
            5: """if know make""",
            6: """;""",
            7: """let""",
        },
        "PRP$": {
            -5: """know""",
            -3: """gave helped""",
            -2: """about against at attack for giving heard makes shows""",
            -1: """
after asked beat behind bring called calling criticized did endorsed from getting gives help interview
let like made make pull put putting saw sent support told tweeted view""",
            1: """
" -- attacked by carolina closed earned earning ended estimates finding finished fuel have hope into it
maintain noting of offered on over past questioning ran resign said seen started suggested this took up
upon urged using were while""",
            2: """all during hold in is limit praised says was""",
            3: """, that when""",
            4: """to""",
            5: """^ and""",
        },
        "RB": {
            -8: """deal""",
            -7: """his one roll""",
            -6: """television the""",
            -5: """- candidates its made much our over program rates sounds test""",
            -4: """
across admitted building buying completed cutting democrats gave head holding in mayor now oil
pennsylvania sanders says set simple spending spoke stand talk talking their those through totally want
what while wish without world wounded""",
            -3: """
about ahead as asked because break broke built by can cares city contest currently deemed denied doubled
earned email feet generations give golf grown hampshire handed hold includes including increasingly
issues job lead lot makes many matthew n't night passed people personally putin receive revenue same
scale see seemed serve share showing shows shut something sources start such teams thing three trump
votes where whose year""",
            -2: """
( 15 6 ] accepted admit ago america apparent area articles attention becoming blow brings care case
comments compromise confidence considered contain costs david directly drop end european even executive
expanding for found freedom fully game get gives groups guarantee hand have helped hired issue jewish
know large league learning leaves left live majority make making miami millions muslims noting of offer
on openly own person pollution position president progress property pushing putting records remember
republicans rules said say senator setting shooting silver skills slow sometimes south support
supporters talked themselves things throw training turnout two union us used weight whether win worry —""",
            -1: """
" & '' 60 9 ; `` a again against agency agreement ailes ally always amendment among an another any away
backed bank be became began begin believe billion bit both build business called calls caught cause
causes charged class close comment companies complain concern concerns conflict continued control de
debate debt delegates democratic different dispute distant do does drawing during each easily
effectively either elian emails ends equally every exactly expected extremely facebook falling family
feeling festival fill final find flight follows four frustration fund giving global gonna got had heard
help immigrants important income incomes initial iowa is israel itself jersey jobs kasich kill knows law
leading level magic maintain may mean media meter military million missing movement named near need next
obama offered online organizations orlando others paris passing per percent platform played points
police politician polls price probably programs proved provide pulled questions race reach really
recently recession region relatively reports resign role rolled room rose rubio sansui second security
served sets shown sign some someone special spent suggest sure swiss taking target them theme these
think thinking throughout thursday to too town true tweeted unite victory vote voters walking war
washington way western woman women words write wyoming york –""",
            1: """
'll 're 2 : acknowledge action ad all anybody anything are argument attendees ayotte being bernie better
bill boy but campaign candidate caucuses certainly clear cleveland college communities company compete
conservatives could decide described doing door enough eu ever exhibit feel fight finish first florida
fly flying focus fuel governor growing hall hate havana hearing here home hours into invested it judge
knew laid latino lawyers leader legal looking margin matter more must needs nobody noticed only ordered
other padalecki place play politically process proposals provided pull purchase quite raise rallies
ready reagan recognize relationship remain reporters represents restaurant revolution sales saying seen
site speech started statement states stayed steps stock strong strongly takes technology than that then
therefore thought time until voted walked warning was watch we wealthy which who whole winning yet your
―""",
            2: """
) / [ absolutely almost and ballot barely becomes been buy california call carolina change charges check
citizens cost country crowd cruz did dismissed drew everybody everyone face fast fighting gets getting
hour information keep kuwait least led let me mind minutes money news often once out politics problems
push puts raising reason record results send she situation somebody son soon station step streets today
told top turn turning twice uh wants wealth week weeks well worked worker worth""",
            3: """
acquisition after back become book bringing chief clinton community criticized cut donations done earn
emissions facts follow force forces from god good hands hard has he him iraq islands just last like
message might mostly newspaper office park perhaps plan plans poland previously ran real received reduce
seats sent should show simply sit split still taken team they transition travel tried unknown warhol won
work would""",
            4: """
% actually add americans carson come comes coming court difference early economy event fell finished
fought girls glass goes great hit hits i latinos leaving long mentioned months narrative never off party
poll possible power pretty raised rate return run season sought stands svp times tone video years you""",
            5: """
'd average before house march most moved nominee pay profits stopped take turned vice were will working""",
            6: """10 broadcast brought cities looked move particularly roughly stepped took unemployment up""",
            7: """bring day earning far go going how running sitting very""",
            8: """gone moving no so stay went""",
            9: """drove look miles month""",
            10: """closed""",
            12: """walk""",
        },
        "RBR": {
            -5: """pay""",
            -4: """'d as for getting made""",
            -3: """
arrested be caucuses done had has just like looks millions rallies restore sanders something spend the
therefore this thousand trump""",
            -2: """
an at attract border carries city found from gets give hour hours its make nothing offered party raise
raised really received slightly supporting taking than times wednesday""",
            -1: """
" 's ; accepting any back became been brings buy by campaign carolina causes charge cleveland costs
creating donations draw election eu ever florida four gave get gives gone in income iraq killing lot
making many men mentioned nomination people possible probably protect protection provide purchase
relationship reports revolution run said sales seemed sending sent shown speech spending spent still
system talk things time trade two understand victory voters wants week went wins worked worth you —""",
            1: """
-- ] ^ actually administration appear becomes can comes consumption country days develop did do far
father fight focused he his hurt into knows minutes months moves of office often once one operations or
our parties perhaps put race recession remarks shares sometimes values voting walked was while work
write""",
            2: """
) - all also announced candidates clinton does doing emissions even fall germans growing her me moved
noted policy progress question see seems sounds taken them themselves thing to vote what""",
            3: """
, ads appeared become becoming close closed comments felt fought game havana himself if indicated
information know living markets move moving need no now played she significantly states step talked tax
us washington were worry would""",
            4: """'' care mayor much perform putin though year years""",
            5: """performed will""",
            6: """decades focus go goes""",
        },
        "RBS": {
            -3: """, a candidates""",
            -2: """candidate cruz for from in kept""",
            -1: """" against got it keeps like since than to want work years""",
            1: """argument as be can does even had has his of on that them those trump win with""",
            2: """among at cares i its me rubio they voters""",
            3: """perhaps""",
            4: """do is matter was""",
            5: """doing""",
            6: """'s""",
            10: """the""",
        },
        "RP": {
            -11: """, was""",
            -10: """'s are is look""",
            -9: """closed rose""",
            -8: """and month running""",
            -7: """^ be leading move seats stay walk""",
            -6: """'re been delegates earning far get led rescued""",
            -5: """average based both buy caught day falling fell in moving operating stepped walked""",
            -4: """
" ) all believes born carson change compete compromise do fighting focus lead miles money or poll rate
result right sending space than the time to up vote way were work""",
            -3: """
'' attacks book comment continued crowds decided declared divided done drove fall for go gone good got
has higher interest killing looked margin moved of park remain reporters run said say site sitting so
spend split stands state step that voted we winning ―""",
            -2: """
'm -- agree built coming cost criticism doing economy emails even everybody expected finds flying free
getting goes going gotten have her him including information iowa living march party preserved
questioning raised saying similarly stepping still study system themselves top well went won working""",
            -1: """
( ] `` administration ads again also anything area as assist attack attention ayotte back ban bank
become begin bernie billion broadcast but by campaign candidate caucuses changes clash college committee
company concerns contest control criticized data deadline debate doubled earn establishment exercise
expressed family few finished flight fly focused follow force fought found gets had heard helps his
insisted invested investment just last later latinos laws life lights live looking me men million months
more movement my need nothing now off officials once only organizations other percent person personnel
play post price primary programs proposed provided ran rarely received republican resulted retired
revolution roughly rubio s sanders sansui saturday says senators served solidly south speech spent
started stated stop there these trump unite use views walking want war ways with —""",
            1: """
abortion account added always backed break build california called debt elian end face giving hands head
level many missing one pay place point polling polls pull push read results shot showed sit slow someone
stayed steps them us using voters""",
            2: """
better boy check costs ends find gives growing himself jobs looks majority measures mother nomination
not paid paper passing policy puts rates sentiment tweeted weight you""",
            3: """
battled beat blow bring deal everything itself keeps left made on passed played putin rolled setting
show signed signs take teams win worked write""",
            4: """
- buying draw fight game lady laid process pulled reach revenue scale sent shooting shut thing weighed
wish woman""",
            5: """block call calling give hand helped it kept showing sign stand this""",
            6: """bringing broke come cutting gave holding pushing put putting sets turn""",
            7: """brought kicked shows weigh world""",
            8: """carries fill pass throwing""",
            9: """cut handed hold roll taken turned""",
            10: """carry set""",
            11: """takes taking throw turning""",
            12: """took""",
            13: """brings""",
        },
        "UH": {
            -4: """'s it""",
            -3: """as them then""",
            -2: """- actually do""",
            -1: """
're -- by california clinton did done earned found gave goes have him how i issue many or performed
records showed that this very we were""",
            1: """'' 'm because but completely is march saying so vote""",
            2: """( : point remember said tough —""",
            3: """a the to""",
            4: """for head know""",
            5: """^""",
            6: """say""",
            7: """" '""",
        },
        "VB": {
            -11: """they""",
            -9: """had the""",
            -8: """a""",
            -7: """election get region their""",
            -6: """as his in""",
            -5: """campaign certainly foundation how i most no rarely she ways who""",
            -4: """
alabama another class conservatives debate expressed germany hard its latinos many more often own
primarily some strongly system thursday up which""",
            -3: """
/ analysis are been by cabinet cable caucuses comments crowd delegate explorer from generally give head
if lady little make million nation next now of on only opportunity original paris person plans police
politically practices real recently represent return revolutionary several significantly state take
there these those though took trade unemployment usually victims vote while york""",
            -2: """
've 2008 ad advisers amendment area argued argument authorities badly before car circuit college
development each especially experts fighting good growing hampshire have health home immigrants is
justice kuwait larger latino leaving long made monday morning mostly movement much new officials
operations planned politicians race relatives risk sometimes statement street subsequently supporters
things this today together told tried trump two wage washington weekly were you""",
            -1: """
% & ' '' 'm 're 1 10 19 ] _ address aides all allies almost americans anxiety anything asia attacks
august bank be beat become behind below bernie big billionaires boston bringing broadcast call called
calls carolina cast castro caught change china christie coalition commission companies conditions
confidence congress consistently convention crisis currently cutting days deal defense degree delegates
democratic democrats demonstrators department documents economy elian elizabeth email emails enjoy
equally essentially evenly every executive exercise facts fast fewer final five flight fox front-runner
fully fund germans hands has her here hold hurt husband important including increasingly inequality
information into largely largest later latest leaves lebanon led legislation limited living maintain
making means men murdoch my nations nearly negative nomination obama once one online our paid paper pass
paul peace percent perhaps plan policy political polls post potentially power presidential prevent
previously problems quickly radio raises rallies received record records relations remember report
represents republicans residents results rights rivals roll rules run sales sanders schools security see
seems sessions sites situation somebody something speech spokesman star still stocks sure taken taking
television terrorism texas that three too true typically union united uses valley very walked what when
widely wish with yet your youtube""",
            1: """
africa audience but communities countries crowds day dinner entirely ever everyone far few firmly
florida four-day gonna groups heavily him israel it like me need party platform price probably reform
routinely rubio saturday second soon states station totally turn u.s. was we""",
            2: """
's , : again always american bridge clearly closely county currency district either eventually first
ginsburg god iran iraq issue johnson kenya life longer mexico miami minister money nightclub note
officially pac past rate senators someone students support them thus""",
            3: """
) actively agents ailes amir anyone better bill bush circumstances concerns control described did
directly done doubt easily except eyes fact father formally gop government grayson hillary incomes kept
knows korea less nominee nor nothing really revolution said saying says simply so speakers themselves
wisconsin world —""",
            4: """
'll ( also bloomberg candidate candidates city clinton clubs committee community court daily even
everybody facebook family free half investigation kentucky kopp least left let mean might others people
say should time twitter wages walking wearing well women""",
            5: """-- ; [ and anybody both citizens company counsel dollars expected just us wealthy""",
            6: """country further likely position uh""",
            7: """`` could does go helping investigators muslims must or""",
            8: """couple never""",
            9: """can not than""",
            10: """helps may room""",
            11: """'d please""",
            13: """n't""",
            14: """would""",
            15: """will""",
            16: """helped""",
            17: """help""",
            21: """to""",
        },
        "VBD": {
            -10: """is""",
            -9: """the""",
            -8: """being to""",
            -7: """a an email had highly so was""",
            -6: """been for has have her more not of well""",
            -5: """' ( accord document feel from getting made most too video widely""",
            -4: """
2012 are as attention be become billionaires bridge carter cases channel course estimates hair helped
hewlett-packard iodine itself lights markets material measures money move n't practically questions
relations remained school sessions share students syrian territories than third very way were will with
yet you""",
            -3: """
'd 's 've `` actually ads almost always ambassador americans any appeared arms army article band boat by
cash days deeply donations door emails eyes fact fees frustration fully get having hillary hours how in
includes information islands item its music officially on opinion our out outlets overall plan problems
racially remains scene seemed story their total turn when york""",
            -2: """
" % '' 'm - abortion about allies before body business clark class clear cleveland clubs comments
companies completely conditions control could data deal degree dozen election elian enjambment
establishment face facts far force frequently front-runner future generally give go grayson hall his if
immigrants increasingly interest iowa less lines little long love majority making mark nearly
neighborhood no now often organizations pac past person personally poll power precincts primarily reason
rights roles says schlafly seen shot south standards stay steps stocks svp system systems tax though
trump universities university victims violent votes wall łódź""",
            -1: """
12 1992 2011 ; absolutely ad address affairs all american angeles apparent approach around at attack
backing badly beat behind best bill billion book border brief bring bringing broadly call car case cents
ceremony chamber changes check children cities clearly closely coalition columbia compromise cruz cuts
democratic describes did dinner directly directors do documents drawing energy especially evenly event
every evidence executive extremely fellow festival following gets girl gop got great gun handed hands
hard hearing heavily helping him home house initial initiative institutional iraq israel laws least lee
like longer looking means meet military moral mostly net nevada new newly news nine off once one openly
oppose ordered organization parties percent plans play pleasant point politically polling presidents
previously price prince process programs progress proposals quite radical received receiving reflecting
release reports republican require revolution rivals role routinely rules ruling running said sanctions
second sees send senior sentiment shares should somebody speech street study such supporters surprise
teams terrorists themselves these three times totally trading twitter typically up victory viewers vote
walsh weapons weeks weight western word words would your ± —""",
            1: """
, -- . . . 2010 [ account advocates ailes alabama albright attendees average axelrod ayotte baby bank
believe bid briefly cabinet candidate candidates caucus centerview charges chief claims clash college
commission company condition conservative county criticism cuban decades delegate delegates
demonstrators dow drug each either experts facebook field fighters fiorina first flight foundation
germans girls governor incident investigators issues jobs just kennedy king kopp labor largely lawyers
lebanon legislation length magazine medical miami millions monday movement nation nominee nor over
personnel press problem professor protester putin question radio rallies recently record records remarks
reporter reporters requirement revenue rubio say secretary shooting sign signs since site sniper some
someone something sometimes spring star start state statement still stock streets strongly testimony
texas them then things this those time tone traffic treatment tuesday u.s. union war washington waters
wealthy wednesday wins witness women worry year – …""",
            2: """
] administration agency analysts another area backers but campaign care career circumstances club cnn
content counsel couple court death drinking eventually firm friday game himself hispanics holt
investigation justice korea kuwait last leader leaders likely list many media mexico million newspaper
night nomination occasionally office official online or originally others pakistan philadelphia
production protesters public races rates recession regime relatives republicans sales saturday states
subsequently support two usually ways week whoever win woman work""",
            3: """
advisers aides allegations amendment anyone away both businessman carson castro christie citizens
convention countries country critics department dollars effectively employees enough family fans father
general germany growth illegally immigration income intervention issue language later latest lawmakers
mean men minister month murdoch obama opponents other padalecki payments people police really
representatives respondents results room security spokesman station strategy technology there uh""",
            4: """
) 1 2008 afternoon and audience below church community crowd daniel democrats fbi forces further giving
government groups judge lazar mills mosque mother operations party polaroid politician post quickly
reportedly sanders supports voters watch wikileaks wikinews workers world""",
            5: """also authorities boy clinton pollution repeatedly senator senators today voting we what""",
            6: """bush congress day doctors initially officials president rhetoric short-term""",
            7: """husband i that worker""",
            8: """nobody they which""",
            9: """he she""",
            10: """it who""",
        },
        "VBG": {
            -6: """back rights school top""",
            -5: """major old pretty sent""",
            -4: """
% [ ] american angry becomes broadly court during enthusiastic following global hold kennedy mass office
orange policy rate very ways""",
            -3: """
12 2016 agreement become block brand can common concerns data follows gets hampshire increased
investment level look message minutes money oil online our paid particularly potential proved received
relatively role same show signs so strong washington week well""",
            -2: """
accepted another beautiful border both cable career chief coin community cost even favorable free have
included informed initial its labor latest leader legal make manufacturing most much nationwide nature
only over own platform poll price primary raise really reuters says scheduled share silver similar slow
spanish state third through together travel u.n. video winter with york""",
            -1: """
15 absolutely add aggressive although among apparent around bank basis because best big biggest british
cabinet care caused charged city close coming commission committee congressional consensus core council
delegate democratic different early either especially every existing fast fbi federal female four fully
further get glass go greater havana higher how improved interview iowa islamic keep landmark larger last
left line live lower makes making meant media monday my nations new once ongoing political popular
possible potentially powerful presidential program proposed protect prove purchase race record restore
retirement revenue right saturday she short significant since social some something specific substantial
temporary that these tough understand used view wealth ―""",
            1: """
' ) - ; ^ again ailes all always americans an and army article average ballot barely bid bring broadcast
building california calls candidate candidates citizens coalition companies congress course crowd day
described enjoy event everyone fact father field finished force found foundation gave germans has heard
her his hour hurt information investigation it legislation less mark material mayor mean means movement
muslims nation night obama of ordinary organization out pac people personally power president presidents
probably protester provide reduce remained report republicans rivals server statement study suggested
test there they thousand times to union until voters way we where within work workers your""",
            2: """
against as avoid before bit car class clearly cleveland columbia concern conflicts contest continued
convention decades fear five him history increasingly job just keeps killing largely made million news
noting one oppose other pay percent previously protesters require run said season second seemingly seen
speech stock stopped supports their themselves think twitter us while white whose world worth —""",
            3: """
-- `` actually anyone area at being business campaign consider considering currently do face few
fighters from front-runner future group had ideological includes itself judge law life longer martin
modern nightclub nomination nor on police politician sanders somebody states the this tuesday two under
witness year you""",
            4: """
'' , a also apparently began brother but debt former government hate here high in mostly n't often
orlando overall pelosi precincts risk rubio simply still terrorism them then time upon when without łódź""",
            5: """
'm after audience begin continue divisive each first general gone he if including land mere or paper
than trouble up –""",
            6: """'re 's by caught clinton for now sign started""",
            7: """be start stop those were""",
            8: """been was""",
            9: """about are""",
            10: """is not""",
        },
        "VBN": {
            -9: """stars""",
            -8: """nobody""",
            -7: """into worker""",
            -6: """day doctors go rhetoric so we""",
            -5: """
) authorities bush citizens closed extensive factors growth pollution president remained senator stock
today voting""",
            -4: """
afternoon appear audience away below church community congress convention crowd daniel enough fbi feel
fellow giving gone groups grown husband lazar lead mills mosque operations other particularly
performance polaroid politician post reportedly stands supports then there watch wealthy who wikileaks
wikinews you""",
            -3: """
/ 1 2008 : actually advisers aides allegations anyone beat became briefly brought carson christie
conservative continued country critics described dollars employees entirely equally for found general
germany great he how i immigration intervention judge language last lawmakers marked mother much
opponents padalecki payments radio repeatedly respondents results room rubio sanders security seemed
spokesman states station strategy takes technology tells times u.s. uh under week what which workers""",
            -2: """
`` agency ago almost amendment an analysts area backers become billion body business businessman called
care career circumstances club cnn complex counsel couple court creating death democrats department
effectively even eventually ever expected family field firm forces four friday from game himself
hispanics house illegally investigation justice korea kuwait late leader leaders life likely list making
media month murdoch never new newspaper nomination noting obama occasionally office official officials
online others pakistan party philadelphia production protesters public quickly really recession
reflecting relatives saturday sending she signs sniper stand stay such support this thus very virtually
ways weeks whoever world""",
            -1: """
'' , . . . 11 2010 2011 [ about absolutely administration advocates albright all allies angeles another
attacks attendees average axelrod ayotte baby bid bloomberg both brief bring british but cabinet can
candidates castro caucus centerview chief claims clash commission company condition content control
criticism data david decades deeply delegate demonstrators describes different door dow drug especially
experts extremely facebook fans father fighters fiorina firmly first former foundation germans girls
good government governor help helping higher hillary him incident income increasingly investigators
kennedy king kopp labor later lawyers lebanon left length liberal light looked magazine markets material
medical men miami millions minister monday mostly movement my nevada next night nominee nor one
overwhelmingly parties partners pay person personnel political politically polling press previously
problem professor protester rallies rates received receiving record records relatively remains reporter
reporters representatives require requirement revenue routinely running said sales say secretary
seemingly senators sent shared shooting sign site something sometimes spring star start state streets
stronger supporters tax testimony texas than that themselves things think thousand tone traffic
treatment tuesday twitter two union university up used using violent walsh war washington waters
wednesday well whether win wins witness woman women worry year your — …""",
            1: """
'm ( 12 ; ] ^ ad address affairs against american approach articles attack bank becoming bill book
border bringing broadcast candidate case ceremony chamber charge check children cities clearly
completely compromise contests cuts days debate did dinner directors do drinking energy evidence
executive feeling felt festival firms formally french girl group gun handed hands hard hearing history
if initially initiative iraq israel issues jewish jobs largely law laws lee legislation less like little
looking looks means meet military million months more nation net nine novel off oppose or ordered
organization people plans play point police presidents price process programs progress proposals
proposed question quite release reports republican revolution rivals role rules ruling same sanctions
school see sentiment server should showing since sites slightly some somebody street strongly study
subsequently teams terrorists the three together too totally trading typically united until use usually
victory viewers vote voters weapons weight within word words –""",
            2: """
% ' 're 1992 a abortion always am any apparently barely before believe better call clark class comments
conditions deemed degree democratic dozen easily either elian enjambment establishment face facts far
frequently front-runner further future give grayson hall interest interview iowa it keep lines long
longer love made majority mark most music nations nearly networks news often openly opinion
organizations out pac past percent personally poll practically precincts primarily put races reason
recently report rights roles schlafly season several shot similarly south speech standards steps
surprise svp system systems these though through universities wall with without łódź""",
            3: """
'd - ads among arms army article as badly behind boat car cash coalition columbia companies considered
costs documents donations drawing emails event eyes fact fees following frustration generally heavily
highly hours in includes information institutional islands least n't neighborhood outlets overall plan
power problems relevant scene seems seen shares statement story supporting total when will york""",
            4: """
ambassador americans appeared at attention band billionaires bridge broadly carter cases cents channel
course directly email featured helped her hewlett-packard immigrants iodine item its itself lights
measures money move now once probably questions racially share syrian territories them third time
victims votes way while""",
            5: """
've accord backing best deal document election evenly fully hair having newly not pleasant relations
students their trump video widely""",
            6: """'s gets got officially sessions""",
            7: """is yet""",
            8: """get getting those was""",
            9: """were""",
            11: """are had""",
            13: """being""",
            14: """has""",
            15: """be been have""",
        },
        "VBP": {
            -15: """to""",
            -13: """'s the""",
            -12: """not""",
            -9: """a her""",
            -8: """he is please""",
            -7: """' an it just on them viewers""",
            -6: """^ first help of weapons""",
            -5: """
" : after anybody but caucuses citizens data dollars earnings further least one president questions time
u.s. us""",
            -4: """
almost american arms broadcast cities committee essentially everybody for gop half has in investigators
kentucky kopp left magic may me muslims races second take their twitter was …""",
            -3: """
, affairs agents and as be better biggest calls can cents clearly college community concerns counsel
county daily directly done doubt especially ever experts firms growing gun have helped helps here how
investing latest longer mean nominee points public republican revolution saturday schools services so
state takes talk three thus trump weekend with would""",
            -2: """
( -- / ailes anyone asylum before best billionaires bridge by candidate court day district do even
expressed far force god hillary incomes investigation iraq johnson kenya like likely makes media
minister near need networks no officially once only or past police post relations remains roll say says
senators shot simply someone starts street terrorists treasury unique very wages what whose will without
women ± —""",
            -1: """
% '' 'd 'll 2008 ] `` about account afghan africa aggressive ago air another apparent around at away
based becoming been being believe below benghazi big california campaign cash causes chairman charges
circumstances claims closely clubs cnn coalition common communities could crowds currency cycle debt
department did dinner does dog doing election english entirely eventually everyone extensive facebook
family feet film finding five florida forces four generations get getting give gives giving go had
health helping high his hold holding house hundred initially into israel issue issues its jobs judge
judicial know large largest latinos lead leaving less let life little march massive master mexico miami
microsoft might moved moves mr. msnbc must national neighborhood newly newspaper nightclub nomination
operations other others our paid personal phone platform policy position potential presidential
previously price proved puts radio reasons records reform representatives return said sales savings
schlafly see seemingly seen sending short should show shown shows signed silver since sitting station
still stock stopped subsequently substantial systems talking teams tells theme there things this told
took tuesday u.n. union valley walking were while white winning wyoming yet your youtube""",
            1: """
& - . . . 10 2011 [ _ aides allegations always anxiety anything asia assets attendees august briefly
carolina change christie class conditions congress consistently crisis crowd development each economy
education elian emails employees few fewer fully germans gonna government hands institutions iran later
legislation living murdoch nations nearly never outlets own paper paribas paul politics problems
programs quickly rallies repeatedly routinely significantly sources speech sure texas typically vote
votes wikileaks world year years york""",
            2: """
) advisers also amendment analysts area audience badly bernie bush china circuit columbia company
defense foundation front-runner home inequality iowa justice kuwait lawmakers list long movement murder
n't new news obama overwhelmingly people percent personally personnel protesters race rubio sense she
situation stars states then those today tried voices voters warhol wealthy well workers""",
            3: """
3 actually airport allies argued cable changes clinton comments convention critics cruz currently debate
demonstrators documents door ends england explorer generally governors head kasich lady laws lebanon
most officials paris party payments person politicians polls practices recently relatives rich rivals
rules rulings school several shares sites sometimes team these though usually victims washington""",
            4: """
alabama all analysis attacks audiences authorities cabinet candidates estimates germany increasingly
islands law men now parties primarily rarely really remarks residents sessions standards strongly system
together words""",
            5: """
advocates americans conservatives frequently hampshire hispanics leaders often openly particularly plans
some stocks thursday ways""",
            6: """centre democrats nation rates republicans star streets supporters turn""",
            7: """many region reports sanders that which""",
            8: """both""",
            11: """you""",
            13: """i""",
            14: """they who""",
            18: """we""",
        },
        "VBZ": {
            -9: """the""",
            -6: """in to""",
            -5: """'s a business comment fec isis program ruling tax""",
            -4: """
'' ; abortion are back bid big cash consider for from health her home let me more murder new of over pac
question security see some their those us well""",
            -3: """
- : against all any both carolina children chip college credit cuban cut de design dozen federal few
free g-iii good have him his interview isil job labor latinos lee making march million mitch morning n't
news novel obamacare offer our personnel phone policy radio rnc routinely south state test three two
voters were when winner-take-all with women —""",
            -2: """
' 2016 = ^ air allow always away border cable caucus church cia constitutional control cost daily drug
earnings economic fighting flight gives gop higher iowa level los make media miami movement no off on
operations out party peace presidential price production sanctions speech street susan talk these though
tone trump turnout use wants war weapons without year""",
            -1: """
( / 10 15 19 2 3 60 `` about after an announced another area army as asked asylum attacked average best
billionaires bloomberg book break brings bush by call car cast cited clear close coalition coin
committee common completely conservative contain contest core data democratic department deportation
does dow drinking email energy england enough establishment expressed face false fewer file filed final
financial finish firm five following former foundation four french game getting giving glass golf great
greater gun had hampshire has high hold holding how immediate important includes information
institutional interest investment its jobs junk latest leaving left legal like long loss lower made
magic many mass material military most mr. national negative nominee offered oil ordered ordinary own
palestinian path place pleasant polaroid police poor possible pretty primary push puts raise raising
records rights says sees sending several significant similar social sound spanish special story such
talking them time together took top town trade trading true u.n. under university up very wage want
watch wearing western where will write york youtube""",
            1: """
, 6 accord actually administration airport albright america and approach australia ayotte bank benefits
benghazi better camp carter cases cause christie city columbia commitment company concerns condition
consistently countries couple crisis cycle debate debt degree economy emails even far formally
frequently friday germany god google government half head indiana initiative intel johnson june korea
latin look magazine message mitchell move nevada office or paper partners percent point poll positions
president previously prince probably process property putin quickly race rate really republican
republicans reuters said saturday sense services sessions situation something soon spending strength
supporters supports terrorism than thursday transition twitter uh value victory view washington we you""",
            2: """
-- 12 2008 9/11 ] amendment believe body campaign class conflict convention crowd day delegates exhibit
florida focus general henry holt house i issues judge law lead leader legislation majority medical
monday never not now obama often pakistan paul person philadelphia photo plan polling post proposals
replication retirement revenue rules sharpton speakers star stock strongly support team technology
tuesday voting way week white woman work""",
            3: """
) agreement americans california care commission consumption court cruz deal dispute dog double-digit
everyone facebook force front-runner future governor grammar growing growth history iraq israel issue
life line mother nations nearly nomination potential scene still testimony whoever wikinews""",
            4: """
also analysis anybody but cadillac carson circuit clinton congress council country everything evidence
festival guy incident kasich microsoft moment much music obstacle one performance states then there
wealth while world""",
            5: """
china cleveland currently departure field group hillary language net report senator sentiment sizable
they walsh""",
            6: """argument enjambment everybody need sanders somebody someone this""",
            7: """it taliban what""",
            8: """nobody that""",
            9: """which""",
            10: """she who""",
            11: """he""",
        },
        "WDT": {
            -11: """fact""",
            -9: """recognition""",
            -8: """notion reminder""",
            -7: """doubt interview is likelihood""",
            -6: """
allegations complaints court evidence idea immigration possibility residents surprise week weekend""",
            -5: """
basis belief but causes condition confidence education hopeful now point politics reasons result said
secret suggestion think times wednesday""",
            -4: """
% . . . accusations announcement august believe cases cause chip claim claims commitment concern
countries cut guarantee hopes mind news nominee of others part plans reporters requirement say saying
sign views voters warning world writes""",
            -3: """
; account allies and argument believes case chance charges city comment consensus county death degree
establishment everyone extent fear feel hampshire having hope longer me means month months mother
narrative officials power report reports saturday says showing shows signs sites standards statement
suggesting sure thinking thought u.s. understand us view weeks wish women workers would year york –""",
            -2: """
2. 2008 ^ added agency aides area article audience clinton cnn crowd day decide directors does estimates
family feeling find finding friday government half how judge limit look morning not note obstacle only
operation opinion perhaps position presidency press proposals putin reality remarks rhetoric secretary
see sees sense server spring stance states that thursday was what years""",
            -1: """
- 11 2016 `` administration again ago alleged also although americans angeles anyone assume at average
be before better call care carried church citizens cleveland comments conflicts content contests control
could did emails employees equally even event exactly except exhibit fall for found generally god had
has heard her if in insist just know later lawyers lebanon let light like looks mean meant media monday
msnbc much n't nations night nightclub obama off official operations party past possible post president
process question ran reach reason recognize require risk sanders school seats show showed so spokesman
standard suggests supporters talk television then to today tuesday uh university upon use voting when
with worries yet""",
            1: """
'' , 2011 analysis anger are audiences backers book border business california calls caucuses choice
club college communications council crowds delegates development dispute district dollars exchange fees
good guy hit institutions iraq jobs land leaders level movement net oil organization paper park partners
place poll primary problems property raised rate rates right rules rulings sales share somebody stars
support tax tone up you""",
            2: """
' ) about ads atlantic attacks caucus class committee crisis deportation donations drinking energy
florida groups help history home insisted iowa line made markets military newspaper nomination on people
percent person program programs race results schools state strategy systems under video viewers weapons
—""",
            3: """
agents agreement anybody anything approach asked assets attack change coalition community doors election
face finish generations get group hard information issue itself king law laws nation networks nothing
opportunity policy positions questions ready records rights season security senator services sometimes
sources spending stands strength time treatment value values ways""",
            4: """
-- _ anxiety appeal back boy candidates communities companies company congress criticism cuts done
e-mail everything gun hall informed initiative legislation money moves path platform republicans scandal
start technology them there those trump votes""",
            5: """
2012 america asia ban benefits bill campaign country deadline deal debate debt document learning length
message moment move progress record role skills speech system thing things training war words work""",
            6: """" all attention contest convention freedom future lead story test""",
            7: """action articles interest issues job relationship way""",
            8: """piece""",
            9: """one""",
            10: """best""",
            13: """something""",
        },
        "WP": {
            -3: """asked get to""",
            -2: """, ^ and know on say under you""",
            -1: """" charge longer with""",
            1: """`` about but care change even exactly for god heard is look matter not ran upon""",
            2: """decide or that""",
            3: """' '' of us""",
        },
    },
    "after": {
        "CC": {
            -9: """way""",
            -7: """. side""",
            -6: """another are democrats sanders""",
            -5: """$END parties party to will""",
            -4: """, campaigns even one sides violent without""",
            -3: """
10 because candidate candidates cases could did do have hillary insults involved johnson love nationally
now political ready rubio state that things u.s. whether""",
            -2: """
: come florida has his hope justice legislative man miami our people president private republicans
states tax you""",
            -1: """
! ) a added allows also be becomes bob bush castro cities comment companies convention debate direction
does far get gov. having him indiana is knows liberal long mrs. named once or pledged powers qualified
speaks stunning sure takes the think three until were win""",
            1: """
$ ' 2 as at bill close company easily economic everybody going inside iraq isis israel jobs less looking
many new northern not on out powerful provide raised religious rise sent their through up while""",
            2: """act all broad by children i leave middle significant some speaker two united with""",
            3: """
49 an back britain clinton congressional conventional down english form he impossible in men nuclear
public ted they was when""",
            4: """argued christie cruz general it make no reagan virginia what""",
            5: """directly donald iowa obama so there""",
            6: """guests its this trump""",
            7: """golf visitors""",
        },
        "CD": {
            -9: """where""",
            -7: """good""",
            -5: """at campaign has wants""",
            -4: """; can race visit""",
            -3: """
about another court discourse editorial efforts for free from governor low memo might most murder needs
now price team unit who""",
            -2: """
's ( _ alliance among area ban board brother ceasefire character christmas cleveland democratic
discussion documents economic financial international journalism letter members mother paid reported
ruling service table test to treasury uh under union vermont voters""",
            -1: """
) -- ? [ above academic agreement allies appeared architecture battle career ceremony child conference
course debate defeat delegate difference drive ethnic f fan fans father focused general girl he helped
high iowa israeli knows lead life list lost man many martin offer on only organizations panel policies
primary purchase races registration rises runs sent set she solutions speech syrian tenure term that us
version wanted war was we will with writes you …""",
            1: """
" activities americans and arab articles bank because between big but china class convention five former
girls groups hearing hopes i little margin men michael months more nation new obama other others past
people platform point reason report says since special study super tender this waiting within work would
year years – —""",
            2: """
, . america are article asked conflict dollars election federal full group heat history index is
japanese job languages major organization person piece plan positive reuters saying shot sides trayvon
trump""",
            3: """
baby behind benefits border by city despite document email gap house miami military newspaper note
notice pacific park prison property road section site stop stretch tour which""",
            4: """
$END art candidates days factory hand hotel justice products public senate son threshold trade troops""",
            5: """: diplomat figures flight line of president state""",
        },
        "DT": {
            -13: """many""",
            -11: """across""",
            -9: """at if""",
            -8: """everything""",
            -7: """donald his men the too visitors when""",
            -6: """better by guests he longer none obama worse""",
            -5: """
, all allows clinton directly government her iowa it its matter momentum nobody oil over people someone
thanks today""",
            -4: """
address alone amounts anyone approach argued benghazi breaks christie deadly debt despite different
emotional even everyone further gender general includes more most nothing polls reagan say show society
something sometimes steel targeted that their them these those time virginia work""",
            -3: """
" '' 49 : ? access according although around attacked billionaire britain company congressional could
crime english events everybody form given gop gun just later north nuclear only powerful public
religious shift so somehow tax ted victory we whatever with you""",
            -2: """
- [ abortion account act addressing among before billionaires bombing broad brooklyn bureau ca campaign
changes country cruz democracy down during election established from help helped industry israel justice
legacy likely minority mood move movement new no pacific part peace process rhetoric right says security
sentiment since some speaker staff stunning tail talk there traditional uh union united use were without""",
            -1: """
$ ' 10 20 2016 = about accord additional administration african-americans after along an annual anything
as back base ben big border both can careful centers close competition contain control county critical
cultural decision drew easy economic effectively ended enough establishment father fell field ford
george gonzalez hard high huh immigration included inside intervention iraq isil isis japan large leads
led lesson life looking lot low maybe michael middle mike mr. mrs. national nationally northern our
outside overhaul platform power powers provide provided race raised reality reasons regime release
responsible rival rnc romney room russia secretary sent she shifts social south spokesman sponsor
superdelegates sure survey tanzania terrorism terrorist terrorists this threshold throughout together
tonight took total travel ultimately until used voted wages well while word world yet""",
            1: """
) . abortions academic against also approval becomes being bob bond bush carried christians cities
citizens come companies concerned convention conversation crossing debate democrats department details
direction doubt edge effect efforts error experience explains family favored four gap get goal going
gov. great hillary him how i into language law learning level levels liberal mail moment muslim muslims
my nation ones open opportunity paid parent picture place plans pledged point police position president
prices property qualified real reports rise route see seen significant simple speaks special speeches
standard states story strategy strong system takes tech threatened times under understand view war where
within wrong – —""",
            2: """
activity are barely bill business capital changed common conservatives crisis dark deadline delegate
florida group here highly hispanics johnson let little long lower members miami might must myself now
october party political portion private record report rubio ruling seemed spring statement stuff
surprise think trump unit up us vote week what winning""",
            3: """
afghanistan again aircraft alternative americans balance became but candidates case cases consensus does
effort extent federal fine hope important in legislative makes man message money much n't need needs old
path politically possibility profile ready said sanders second should successful suggestion team term to
trading u.s. violence""",
            4: """
's be because been campaigns candidate comment demographic discussion email footage for good happened
have november out person records scenario sides sort state true urged violent wall will wo would young""",
            5: """age and fire happening kind means meant morning parties purpose question trust was""",
            6: """assessment clear not number on promise really responsibility role still test vital""",
            7: """argument initial is side very""",
            8: """contract coron happen one""",
            9: """month""",
            10: """day same""",
            11: """night""",
            12: """year""",
            14: """way""",
            31: """of""",
        },
        "EX": {
            -4: """and""",
            -3: """, anything this yet""",
            -2: """. it that —""",
            -1: """" $END ahead all at back but ca for in just made now on open show so would you""",
            1: """
? a also appear can certainly could do evidence few happened line lot many may members really to where""",
            2: """'s another been being has have little much was were""",
            3: """any are be had some""",
            4: """is will""",
        },
        "FW": {
            -3: """" bases""",
            -2: """= is race santa""",
            -1: """- area clinton coron for san site today""",
            1: """: la the""",
            2: """against castro""",
            3: """[ conference force post""",
            4: """paribas using""",
            5: """at""",
            7: """,""",
        },
        "IN": {
            -13: """same""",
            -12: """will""",
            -11: """. are""",
            -10: """been""",
            -9: """$END , again and from to was with""",
            -8: """against""",
            -7: """'s ) 4 argument brooklyn citizens glass initial long slightly strong would €""",
            -6: """
assessment by close come coron daniel day easily has important means night often on promise
responsibility right vital well year""",
            -5: """
-- 700 8 agreed article before best castro cent does earlier folks gonzalez happening have hearing is
like mexican politically purpose quickly really role spending sure today twice""",
            -4: """
500 ; at basketball because big candidates clear demographic direction donald far fast frank god happen
help highly in intense job kind literally low made morning much must nobody old person potential
question republican run scenario significant simple soon together true trump very vote week young""",
            -3: """
- 100,000 2 30 ? african-americans age ahead annual arguing back be built but called can capital case
closely complicated congressional consensus conventional criticized detailed effort extent false few
fine footage gap going had inside jeb led little longer make more n't need needs number once path people
possibility profile reading ready recently regarding richard said smart sort stuff successful suggestion
support survey team ten term test than think trust tuesday want way without you""",
            -2: """
11 13 15 23 `` activity also barely beck bill christie closed concerned conflict congress contract could
crisis deadline did different directly discussion double dr. due during easy experts five for getting
good gop group groups history hour impossible increasingly into large later lead let level meant
measures month myself north officials onto out own part portion publicly put route ruling secretary
sensitive sign so special spring statement talk third troops unit up used wall wanted winning workers
working-class —""",
            -1: """
! 1 20 22 24 25 3 40 41 7 action actually address afghanistan allies alternative although among amounts
anytime anywhere appeared approval as authorities black bond breaks campaigning card changes civil
common concern conservatives contain conversation cruz dark details director do down drew edge eight
enough error every exhibits experience explains family fire force further goal head heated here hillary
hit hits hope i immediately included involved japan kurdish la language left looks man matters mccaw
message might mike minority moment monday money muslims nation nine off opportunity originally over
parent particularly picture project property proved reminder reports rise saturday says second seemed
sen. senator september series should shows since social staff standard state still story strategy
streets superdelegates supporting system threatened throughout ties times total trying two u.s. under
until viewers violence while who within wo years –""",
            1: """
100 32 38 45 6 : a about accord across active administration africa african another base beginning
between bush call careful central chicago chief children cnn comments company competition concerns
control county court cuban data decision definition democratic democrats department display eastern
emails emissions establishment father fed field ford four friday fully general get greater hate high
ideological industrial international intervention involvement iowa iraq isis island issue itself johnson
judge just last latinos leaders life line live local london lot lunch manhattan matter meeting michael
million missiles moderate murphy national new nominee northern oil open or orlando outside overhaul paid
palestinian place places pledged politics polling poor power primaries primary proof public radical
rather real reality reasons region religious retirement room rules saudi saying schools seemingly set
shooting show soldier speaking specific spokesman stage standing street super syria table talking
tanzania terrorist text themselves threshold thursday town trade translation use veteran violent visit
washington which women word work""",
            2: """
" $ 90 account addressing allows any articles attacks barack beijing being bombing bureau companies
costs countries customers december democracy dropped economists election established events everyone
familiar former gender george given half hold house immigration industry investigative investments
iodine jenna law legacy lesson liberal likely march mass mood movement mr. multiple never normal
november now one our pacific party peace perhaps previously process progressive race regime released
republicans response romney roughly rule sanders science seeking sentiment several somewhat tail ted
there three through tonight traditional travel two-thirds ultimately union voters voting wages where
wrong your""",
            3: """
10 12 14 access according additional after an ballot ben bernie billionaire billionaires border britain
christians command country crime critics cultural digital divisive each financial finding florida front
front-runner full having himself insults isil love massachusetts me measured millions most my nearly
partisan past presidential pressure provided reported revenue shift shifts short some something sponsor
terrorism terrorists united us victory what world zero""",
            4: """
3,000 300 35 = all american americans anyone anything approach benghazi both broad china cleveland
compared conservative contact cuba despite emotional everybody expanded fields foreign generations him
indiana key members military modern news next nothing opposed per platform possible powerful powers
private quarter rich rnc seen she society sometimes steel targeted them three-quarters too tv usual
virginia weak when""",
            5: """
2016 [ freddy guard how huh israel justice momentum political president someone south states tax their
these things this uh vice whatever""",
            6: """
' '' abortion campaign clinton first her its miami not obama philadelphia polls russia somebody somehow
the those""",
            7: """1,000 he if maybe other that""",
            8: """everything it mrs. none security""",
            9: """government his no they""",
            10: """of whether""",
            12: """even""",
        },
        "JJ": {
            -13: """up""",
            -11: """york""",
            -10: """'s also east""",
            -9: """down have""",
            -8: """a all behind lower out so the through who""",
            -7: """
an are away ball clear columbia festival george had hillary house into ted themselves they today your""",
            -6: """
care deficiency everyone games going hall here his in long magic minute more osama outside party places
provides said says show solution some their this train trying used veteran wo""",
            -5: """
_ ability against ago agreed amendment arabia articles available back bay be better between bill board
both caucus-goers cheers church controversy dark defeat definition did display factory failure frank
fuel fund good goods her incident industry its j. jersey largest last league less little losses mills
moderate must northern now off park plus republic science since stage union use vehicle was watch
without""",
            -4: """
: [ abortions across air america as beach been bond camp carolina changed citizenship closely command
commission constitution council country cultural data dog donald elements engagement europe experts
express fighters firms focused former four funding funds game gender governors hampshire has having
indiana individuals islands it labor leads left linguistics literature looks marco middle might next
offices our palm partnership per prices prosecution responsibility revolution routes sea security seen
sent sentiment should smart south spokesman standard star station supports tax telling them there
threshold took under wants what where will working-class wrong yesterday""",
            -3: """
! + -- 23 45 abortion address again ahead among any area asia asked australia average bar barack
beginning below biggest bloc books broke card careful centre chaos charge choices christians class
conference count david directly donations done dropped due during error evangelical everything explained
familiar fell flight folks follows for free from girls golf heat himself hopes instead involved iodine
killing library longer looking make making matters me michael minority most move movement mr. muslim
names near nine noted notes notice october offensive on once only operator pacific padalecki phone
politically possible production products promises provided racial really recognition released residents
responsible revolutionary rubio russia saudi saying shooting shuttle signs silver site somebody sponsor
sure surrogates tensions that those throughout times together transactions translation trial tuesday
until urging using value voted we were whatever whose would writers you …""",
            -2: """
$ & ( , . 3 30 60 = academy according activists added affairs after airport amounts appears approach
arab army art arts authorities became best bigger billionaires bomb brutal bulb bureau ceremony chair
clinton close coal communist community comparison complex connections continued cool core could culture
demand deportation differences different difficult diplomat divisive do document driver dvořák earlier
easier emails england english far financing finding finds following ford fourth fraud freedom fully
hearing him hits holders hotel hundreds index industrial islam israel journalism just large larger laws
like made makes many match may meetings megyn members method miami mike minister modern morning my n't
national news nightclub no not of often open opposed or organization originally other over pac pace
palace parent plan plant plays presidency prisoners private profits progressive put ranks reality rebel
recently relief reported requirements restrictions reuters rights rock ronald roots samoa set sign
special start stay store street stretch structure suit supporting team tech text these tour toward
trayvon treasury trump uh v viewers visit washington wave website welcome well which word worker works
writes yet zone""",
            -1: """
$END ' '' 12 2 25 44 ; active activities additional aides aircraft although announced apply around
arrests baby being ben bob bombing bonds brings brother built bush but by campaigning can caucus center
certainly challenges circle civil climate closed college construction consumption control crime crisis
criticized crossing cruz de debate defense despite divisions does driving each earned emotional emphasis
endorsement et even explains factories fields figure finish fiorina fire forward franklin full gary gas
gave general given governor greater gun harris health immigration includes inside interests intervention
interview investments ireland island issued jeb jenna journalist justice knows later learning lebanon
lie lines live local look measured medical millions minnesota movie mrs. much museum music narrowly
nature offers ohio old opinions organizers others overseas package painful partisan past peace physical
pirates policies possibility prepared previously protection proved questions quickly quite radio rather
reduced reduction region remains reports represents republicans respect revenue rhetoric risks rose rule
salt sandy saturday scene schools see seemed selected service shared shows sight slepian someone
something sort space speaks species specific split still strong struggles stuff suggestion super takes
talk talks test theory things thomas thursday to town traditional travel university upon urged videos
virginia wanted when while winning wins with won yourself —""",
            1: """
" / 15 6 ? about account act acts africa agenda agents agreement alliance ambassador americans and
annual anti-abortion arrangements article attacks balance bank basic because bias blasts border breaks
briefly budget campaigns carly case cash challenger champion character charges consensus constituency
contest contract convention corporate couple criticism critics cuts deadline degree digital direct
directors documents doubt eight elected election emissions establishment ever f family fan fast feb.
field financial fine fox front front-runner guard hand hands hate history important impossible
industries information initiative institutional intense investigative involvement iowa january jobs
judgment language law lazaro leaders legislation legislative level liberty life likely line literally
lots love low mail man matter measures meets message mexican ministers month muslims nearly network new
newspaper november offer oil one pakistan path patterns play point politicians polling positive presence
pressure primary quality records regime relationship respondents retail return rules run runs sales
savings schedule second seven shareholder shifts society spending square standing steps story streets
successful sunday supplies system systems table techniques tenure territory threat tribute tv version
victories violent visa visitors voice volunteers vote water wednesday whether words worse year { –""",
            2: """
2018 access action administration advocates age agriculture allies answer argument arm assault assets
big building called campaign camps car chain changes chicago children cleveland cnn committee concern
conditions consulate contributions costs credit cuba customers deaths democrat difference director drug
economists education effects efforts enforcement enough envoy events exhibit exposure fellow festivals
florida footage form gain gains generations giant glass ground hard hispanics home how interest
investors isil job lady languages legacy levels liberal lives loans manager mass mate material mediation
membership ministry mood mother named narrative nations needs nomination nominee nominees note numbers
offense officer operation overhaul paid part partners permanent police policy poverty powers primaries
prison progress promise proposals radical rally reaction real remain republican requests retirement
review right rival rnc roads role roles ruling sanctions seats secretary september several shares she
somalia sometimes sources stance stop strategy study support survey syria ten than thinking
three-quarters trading true vermont vice voters votes weekend worth youtube""",
            3: """
2004 75 activist advice afghanistan april assessment associated attention audience ban base bases
beaches benghazi bernie black britain calendar candidates cars caucuses chief child colleges concept
congress countries deals democracy democrats distance doctor dollars drive editorial elite else ethnic
executives expert extremist face false families feel fees few firm first force forum friday fundraising
girl gonzalez government green growing head ideological influence international iraq itself jury kinds
land latinos living major manufacturers march markets meeting memo militants months never nuclear number
obamacare officials operations opportunities owner pact performance philadelphia plants politician
politics pollution portion posts profile profit purchase rate rating record relations resolve rise
sanders say seeking selling sense services short shots side sides situations social soldier speech staff
state statement strength surface tests ties total trade troops two valley victory video voting wages war
white winner""",
            4: """
2016 affordable alternative analysis behavior billionaire book borders brexit call capital ceasefire
central christmas congressional consequences conservatives cuban day dead debt decades december decisive
demands discourse dna doctors economy endorsements era european exception expectations experience father
films final food foreign goals groups help hit hold hour income insults issue kind king latest lawsuit
lawsuits led list london makers margin merger money operating organizations parents performances playing
political polls presidential proof question races relationships remaining reminder rivals room route
scheduled senators series shape shareholders socialist solidarity speaker spring syrian terrorists
thought time topics u.s. urban warning ways weekly win""",
            5: """
7 academic amherst christian commitment county decision degrees digits direction door earnings economic
end gop gov. half housing ict israeli jokes judge kurdish lead men military minors moment moral murder
natural net officers opposition own palestinian payments period picture place pledged position power
press property protests refugee resolution responses senate sessions shootings standards targets values
view violence weapons week witness woman years""",
            6: """
agreements architecture conclusion contact custody destruction effect energy faculty federal findings
german impact lists manhattan manner need obama panel practice process public quarter reason reasons
research secret sen. senatorial technology term turn united views world""",
            7: """areas course edge hope jewish order president registration sentence stories terrorist""",
            8: """african asian candidate cities contests price results senator""",
            9: """eastern person thing""",
            11: """effort korean""",
            13: """prime""",
            15: """way""",
        },
        "JJR": {
            -7: """known on""",
            -6: """call property""",
            -5: """likely quarter that""",
            -4: """
clear fight hiring his last positive recently schools served today turn visit who with your""",
            -3: """
' a again aggressive american by conservative critical due focused get has manhattan no performance
qualified so states sunday they this those understand we""",
            -2: """
-- among at be billionaires comment complex hold how intense into its measures monday period plant still
sure the there want what where""",
            -1: """
's : able activist against agenda ambitious angry approval associated attacks became because business
but came careful common continued costs difficult directly evidence familiar far gave general ground
have he helped her i important is judgment killing like looking makers man meant moderate named next old
only open person pressure price proof ready region republican responsible rights rivals said sales
seeking showed sort stop successful their thing thursday together traditional tuesday violence vote
welcome whose willing years zone""",
            1: """
" $END ) about age air allies arab are assessment bombing circle city control could course court damage
debate democrats does earnings emphasis engagement ethnic field for fun funding gaming had hand hillary
house ideological if jobs levels lines major money new nine offer offers operating per place rates
reason relationship republicans requirements respect results senate shot speeches streets supplies
terrorist times total u.s. united victories view views wages""",
            2: """
access action articles big border degree demand direct documents economic failure federal form future
gop international investments january job lead mr. net of one payments people picture politics powerful
presidential questions report sanders services she social special start term to trump wednesday when
work""",
            3: """
, . 60 affordable and candidate climate company corporate cultural democratic donations foreign gonzalez
ideas in it record rhetoric set version way""",
            4: """
americans christian civil discussion energy industrial issue path progress radical relief remains""",
            5: """local losses syrian""",
            7: """conventional""",
            8: """than""",
        },
        "JJS": {
            -5: """$ 175 20 60 eight nine""",
            -4: """1,000 100 30 explains five four is more progressive tuesday ways well with""",
            -3: """35 55 75 a beaches by favored impact important known one telling three""",
            -2: """. 22 25 40 able about first from liberal needs over several somewhat to twice two when""",
            -1: """
' 12 address among explain financial growing had hit magic pledged police recently represents slightly
studied used was who""",
            1: """
, 11 3 8 ? age at attacks attention campaign clinton competition concern delegate do economists for half
have holders hope i initially iowa korean legislative major many members natural not on opportunities
part person possible president presidential promise public reading republican republicans resolve some
son source steps strength support talked they town votes week will woman would —""",
            2: """
( 1 13 24 38 44 alternative an and are being fellow he hiring ideological it mass means military moment
once out pace partly potential regular the war""",
            3: """$END 14 73 americans fuel given man narrowly news respect state that use way""",
            4: """45 in people seven""",
            5: """80 of""",
            6: """thing""",
            7: """other""",
        },
        "MD": {
            -6: """of""",
            -4: """actually and asked been made""",
            -3: """$END . said to""",
            -2: """, ever from in""",
            -1: """10 8 : for mr. never one only seen than""",
            1: """
( all also at back come eventually feel fight get had last let not play put remain see simply so take
the ultimately urged vote welcome""",
            2: """do happen it need relationship""",
            3: """have like n't star""",
            4: """barely look""",
            6: """be""",
        },
        "NN": {
            -11: """department""",
            -9: """council""",
            -8: """act americans her him national obama""",
            -7: """capital committee how person route tests us wages""",
            -6: """
a american billionaire co. conservatives corp. day decades destruction economy effects iraq its partners
stance terrorism values vs.""",
            -5: """
1 6 91 african amherst any argument arms award brexit caucuses cities clinton college death democrats
direction doctors father findings foreign glass government greater hand housing hundreds ideas
international job joe message moment much new nuclear numbers poor primary refugee republican slightly
social tactics techniques the their themselves those topics valley way what whether win""",
            -4: """
$ 100 action actions america an areas asia assault barely bias big black bureau case city climate
commission consensus contests county decision degrees democrat economic enough exhibit federal few films
final finish food form fox gas goals god gonzalez guests hands harris hate head heavily hotel influence
institutions into issue jobs justice larger leaving man margin merger miami mood need obtained officer
one operating our pacific playing political politicians poverty prime prison public review rise
sanctions series shape solidarity stop targets them thing together tweet-id union up venture version
videos weapons white witness york yourself""",
            -3: """
2016 `` academy access accountable activists administration all alliance anyone attention back bank
benghazi bernie border boy budget building car cars ceasefire children christians church colleges
commitment composite conservative convention conversation court cuba cuban degree democracy documents
donald earnings edge education effectively elected email emails end endorsement endorsements era
executives experience explain face failed family feel full fundraising further gop high his house
immigration importance income insults language languages lawsuit lazaro learning lesson line loans long
mass massachusetts me membership memo miguel ministry minority minutes month more n't note organization
ourselves out pact parents part piece place pledged possibility posts practice presidency protests
reaction regulations resolution response returns rubio s sales savings senate sentence shootings sides
situations solutions somebody son space speaking stories streets survey take tanzania tariffs tens
textile ties victims victories violations warning watch ways weekly winner woman""",
            -2: """
12 13 40 41 affordable alone alternative answer article away baby bases basic basis behind bush cases
cash castro central challenger character chicago child china citizens comments compared competitors
conflict congressional constituency contributions course crisis criticism cruz de dead deaths december
demands democratic details diplomat director doing dollars down drug dvořák editor editorial effective
efforts english europe everything factories filed firearms flight freedom french future gap getting gov.
great green groups guns history hope hour hussein inc. increasing index information initiative interest
it judgment land latinos laws lebanon legislative london look manner manufacturers markets medical meets
militants most mother mr. mrs. murder muslims my needs network news newspaper nightclub nine no
nomination offense opportunities opposition order orlando others overhaul pace parent path people
performance period permanent philadelphia plants police politician population positive president
primaries progress project proof property proved quickly racial reason regime registration republicans
resolve respect responses retirement roads sanders say selected selling sen. sessions seven several
shoes shots sight some south spending square style syria tech terrorist trade turn twice u.s.
unemployment urging via video violent voted wall website week wins without women worth {""",
            -1: """
10 3 8 90 abortion acting additional again agents agreements ahead aides allies amendment analysis
anti-abortion anything appear april architecture argued arrangements arrests aspects assets attacks
attended audience barack behavior below biggest bill book candidates carly carolina chain challenges
change changed chris christian christie christmas cleveland come company continued contract corey
corporate critics cultural data days deportation despite difference difficult digital discourse
discussion dna door doubt drive each easy effect effort eight election electricity elite emissions
entertainment european eventually everybody exception express f false fast festivals firms force ford
forum forward gain general generations guard half happen hard heat hit ideological immediately impact
inside interests investments investors isis island israeli itself j. jokes judge jury kind king large
largest last lawsuits liberal literally little living local lost love magic many marco material matter
matters million minister money months moriori movement named natural nearly neighborhood net north
officers open organizations overwhelmingly palace paribas partnership party payments peace perez picture
pirates plan post powers press profile purchase races radio rally ranks rating real reasons region
regularly relations relationships reminder requests residents respondents revolution richard rival
rivals road rock romney roughly saudi scene secret security seemingly served shareholder shareholders
shifts short somalia someone special spokesman state steel stretch strong study superdelegates support
supporting syrian talking talks tax tender tensions things thomas through told totally tour town trading
trial trump trust turkey two until v vegas very vice victory voters waiting war won word writes year""",
            1: """
& ( 1,000 15 44 45 ability active activity actually agencies aimed announced appeared arm around as
associated australia balance battle became boats both brings built called campaigning campaigns ceremony
chair closely comment complex concerns conference congress consequences consumption could couple
critical damage debt defense demand demographic display distance dog done east establishment events
expectations factory familiar far fell field fields financial fire florida footage franklin front-runner
game get good having hearing himself hits i if include included increasingly intervention involved islam
jenna jewish keep known l2 leader leaders led legislation level levels life lines lists loyal making
manufacturing measured men mills moderate morning museum narrowly nation near next number ohio operation
opportunity package panel platform policies pollution presence presented previously price products
progressive really record reform regarding relief reported reports restrictions scenario section
services shared side silver somehow something speaker standard standards standing start story strategy
street struggles supports this three times tonight usa using violence votes while winning with worker
yesterday""",
            2: """
14 2 25 75 _ activist activities address agenda ago along also another approach authorities bar be
becomes better billionaires bob bombing brother care certainly charge charges citizenship class closed
community concern countries cuts david development document ever families financing finding frank from
funds gains george growing health hillary home hopes individuals industries johnson labor latest leads
leave left less loan losses lots made makers measures middle mike nature night officials often old once
opinions originally pakistan plant politics portion position pressure profits promises putin race
reality remain requirements return rights roles ronald roots routes rules said saturday saying schedule
senators sent service shot sign since site sort source specific speech stands star stay still strength
stuff suggestion supplies surface system team test there they third threatened throughout time trail
trying uh upon visit voting washington welcome well were wo working-class works world worse years yet
you young your zone""",
            3: """
! " 11 23 abortions across added against agreement amounts army art articles arts based ben blamed
blasts bloc board bonds books born but by calendar came camp centre choices civil conclusion conditions
contain continues control controversy count country crossing delegate differences different division
drew driver dropped earlier exhibits explains expressed fighters folks following for friday fund games
given goal golf ground had have helped here iodine iowa knows later law longer meetings members method
music nominee not noted notes now offensive on organizers owner pic plus polls practices production
prosecution question raised rather ready recognition release released responded responsibility
responsible room run shares she so sounds stage sunday supporters supreme surrogates suspended talked
telling these thursday today traffic transactions tuesday university wanted wants wave we weight west
why within – …""",
            4: """
32 > ? [ about agreed allows approval are area at available average ball best bulb centers chaos
comparison contest devoted did directly does due enforcement error every expert explained facts faculty
fan figure first focused former fully fun gary gave gender going group has he heads in includes issued
killing likely literature looks low margins match mcdonald megyn move names nations occur offer or
outside over partner polling possible prices produces provided put quite recently records reduction
represents revenue right rises rose rule sandy see set should shows solution sources split status store
suit surveys table that to train under unit veteran voter when where whose will —""",
            5: """
'' ) + , -- acts after among and bay being business career cent competition culture cut dark dr. during
fees fight follows giant goods governor incident industry instead makes manager mark mate meant never
northern only operations per phone research returned says schools sentiment shooting show species
sponsor streak supply takes tank treasury use used value wednesday which €""",
            6: """
$END - . : aircraft bomb call card changes funding memory might minute offices osama places plays
provides runs seeking showed station text translation users was would""",
            7: """
's ; = before can comes easier engagement festival fuel is journalist may means military point process""",
            8: """appears between contains deficiency flying monday of results who""",
            11: """systems""",
        },
        "NNP": {
            -11: """korean""",
            -10: """military""",
            -9: """eastern the""",
            -8: """about he presidential prime senate""",
            -7: """release senators systems they""",
            -6: """
all art contains german i president registration results rule senator senatorial strategy them u.s. up""",
            -5: """
african dr. her how jewish leaders like manager match men message monday moriori nominee panel questions
sen. shot supreme surface than there turkey two users with years you €""",
            -4: """
> after agreement american architecture asian associated attention average based behind being between
blasts candidates career chaos charge charges cnn common consumption continues cut days does during
election european figures florida flying former fully giant gop gov. greater groups him if into issue it
kurdish land mass me n't net obama off offer officers opposition out over paribas part political
presence process public relations report rhetoric roots secret seeking shared socialist society some
spring stuff system thought too view washington we wednesday worth""",
            -3: """
$ 11 2016 25 : actions active activist acts affordable afghanistan agencies aircraft allies ambassador
among approach argument around audience away back before blamed born britain bulb burden call candidate
christian company comparison complex conservative contain countries course debate door down drew due
each efforts establishment exhibits expert expressed follows food footage fourth friday fuel further
gary gun half hard his home includes income increasingly inside isil isis its job latinos leader left
less letter life living loan major makers manufacturing mark meant minors moral more night notes number
offers operations order orlando our perez period pic piece policy polls pollution possible project
reasons revenue right rises rules runs see sentence shooting shots sides significant so somalia speech
standing statement strength support talked territory that their thing three thursday time to together
tonight travel tv tweet-id via vote wage wages way well what whether which woman your youtube""",
            -2: """
10 75 a advocates africa against ago allows analysis april are as assessment authorities benefits bonds
bought business campaigns centers certainly chain chief china companies concerns conservatives consulate
consultant country critical criticism custody debt december do dollars donald drug dvořák earlier
emissions enforcement envoy even extremist fans feel fees fight fighters firm form forum four french
from gain given golf great health here hit industry installation instead israeli japanese judge justice
killing king lead leave led legislation level lives london loyal mediation members memo militants move
mrs. music muslims nominating nomination not now officer on open or overseas partner plans play plays
plus politics population powers price promise quite radical raised rate rates rating recently record
reduction relief research resolution responded responses restrictions rise rivals rnc saturday seats
selling sense set shareholders short site social something soon source speaker specific split standards
stands still suit sunday supply supporters suspended terrorist test theory these things threatened
through trading traffic troops us welcome while who within work worker workers zero —""",
            -1: """
'' 14 4 9 ; ? _ abortion access across activities activity advice agriculture amounts any anywhere apply
area articles assault at ban bank base basic basketball below benghazi better big bombing brexit briefly
brings but camps can car care cases cash caucuses children circle closely comment commitment competition
concern conditions conference connections consensus continued contributions could couple crossing
culture deals defeat deficiency development different diplomat direct doctors document documents dog
economists effects elected electricity elite email emphasis end ended endorsement engagement
entertainment ethnic europe events every everybody evidence faculty failure familiar families few final
findings fire first focused force fund fundraising funds gains gap gender girl goal god good government
guard happen himself history hope hour hundreds ideas ideological immediately importance include
increasing industries institutional interest investigative investors itself johnson journalist jury kind
languages last later likely local look lot make margin markets matter means megyn memory millions
ministers missiles moment months most mr. murder named names narrowly nations nature nearly need
neurosurgeon never next nominees north november often ones only opposed organizations others overhaul
owner palestinian particularly past payments performance philadelphia pick picture presented primaries
prison profit profits proved put quarter rather really reason regarding regulations relationships
reminder represents retail return reuters review role ronald rose russia salt sanctions sanders scenario
schools second section sentiment sessions shareholder she shifts shoes shootings should sight signs
sources speaks start status steel store stories struggles style superdelegates syria talk targets team
telling term third this those threat ties took town translation tuesday under understand upon using
veteran vice victories video visitors voter voters votes voting waiting warning weapons why willing
witness women works world""",
            1: """
! $END -- 13 15 7 8 = agents air an announced appeared argued army attended basis begins biggest black
budget camp campaign capital challenger changed character choices chris christie citizenship cleveland
communist conflict congress control corey coron criticized defense directly editorial education
effective exhibit experts explained federal financial following ford frank front front-runner going
governor green hands hate high hits holders indiana industrial institutions involved iodine ireland
islam islands issued just knows la law liberty lists live looks makes many martin meets ministry new
ohio once originally pac partnership peace people politicians polling post posts power previously
promises provides purchase putin question rally regularly republican richard routes ruling sales saudi
seen series shows sign since slepian son special stance steps story takes talking talks tax tests
themselves top totally tour train trust trying v valley version victory violence virginia wall war week
where win yesterday""",
            2: """
12 administration agreed arab arms became beginning ben board bolden border boy change citizens city
class come community contest core county david democrats director earned economic editor england english
everything executives family fan firms fox future games general george getting girls gonzalez ground had
have holds hussein index interests iowa iraq island keep lady lawsuit lebanon limited list little middle
minority museum muslim must network pacific padalecki palace pirates plant prisoners private rebel
regime returns revolutionary rock samoa santa savings shuttle space stage states structure super tech
terrorism text times ultimately unit voted weekend white –""",
            3: """
- / 2 6 account accountable address affairs again airport and angeles arena asia asks assets bar bases
because billionaire bush centre composite congressional constituency corp. costs crisis decision
divisions driving effectively energy express failed fell finds fiorina game has heart hotel is jobs long
lost lunch marco meeting miguel minutes month morning movie networks nightclub nothing numbers obtained
of oil operator parents park partners place police protection reform region reports republicans route s
san science secretary seemed served silver solutions south star streets supports textile thomas trade
used vegas wants watch were will won writes zone""",
            4: """
, 100 action added ahead alliance america americans arts ball barack battle bond building ceremony chair
commission convention cruz cultural did east explains free freedom gaming governors hampshire initiative
journalism laws leaving linguistics love mills nation news nuclear paid residents revolution romney
scene solution speaking state survey techniques ted university venture website wins wo""",
            5: """
& ) . 91 academy also arabia asked award beach caucus caucus-goers church climate command court gas
group hall harris international jersey joe league library made minister poor presidency prices reported
republic roles said says sea sent spokesman square staff standard was west""",
            6: """
' 1 activists center christians co. college committee data et house inc. magic movement ranks response
told union vs.""",
            7: """3 act amendment carolina columbia day de medical rubio usa""",
            8: """( bureau department j. mccaw national party service street""",
            9: """'s council""",
            11: """york""",
        },
        "NNPS": {
            -5: """; that unit""",
            -4: """can fan over owner playing world""",
            -3: """
a aircraft area because built david et i new president reform remains research senator troops when""",
            -2: """
affairs appeared as asks bank enforcement foreign growing immediately industry last library limited line
movie national no offer oil service state story team west""",
            -1: """
's agreed allows amendment angeles arena became better biggest called command cut de democratic did
executives family frequently gov. government group helped high holds hope in later led made military
museum nation neighborhood on only out plan political polling rally reagan report rock seemed services
showed shows since staff still this told trading university usa version weekly what within""",
            1: """
! -- / 1 9 africa announced basketball below board bureau center commitment common community county
defeat do east entertainment factory fans filed had house if is local meant open opposed pac palace
plans project registration remain science section ted telling to understand us watch well who workers
yesterday""",
            2: """
$END & ) , - australia before bought by came consultant fund installation manufacturing members noted
officer or organization party plus rubio say through union united v work""",
            3: """" '' but continued corp. court inc. international interview matter monday we""",
            4: """' . and commission committee council has have offers officers start supporting were""",
            5: """( act of said""",
            6: """for""",
            7: """average""",
        },
        "NNS": {
            -7: """us""",
            -6: """changes conservative paid""",
            -5: """addressing back group her hillary him how research statement""",
            -4: """
= clinton democrats former losses me north one regularly returned sanctions says second service
themselves united you""",
            -3: """
$ an angry beijing ben bureau china damage defense email government inc. its list lists members most new
nothing off party polling relationship savings short sounds support the there throughout used what your""",
            -2: """
! a abortions action agents air another any appears arena best both bush decision democratic down earned
financial girl ground half here hundreds indiana interest itself jeb l2 low morning movement muslims
nation net never organization out president steps stories them those toward tv two up upon usa video""",
            -1: """
15 16 22 35 act active activists additional aggressive america among angeles anything argued army
arrests bank battle benghazi big business call campaigns christie citizenship companies company corey
delegate democracy directly easily energy explained fan far federal fire five forward free fuel fun
george gop gov. great groups hands heavily his industrial j. last less letter library limited little
looking making many moderate more mr. much multiple murphy my near news noted nuclear owner park pic
political poverty practice presidential progressive property purchase question quite rally rates ready
results returns road roughly sanders secretary several shareholders shares someone surprise talking
these together took top totally vegas very volunteers war with woman wrong""",
            1: """
' ( / 3 ; _ across again all american appeared at attention average based better between briefly came
candidates car case change closed control could credit cruz dead debate does earlier editor elected
ended even failed familiar feb. fell for foreign four frequently friday game gave greater happening
having helped hit important included initially instead into involved is israel israeli left like live
made matter matters must need no obtained officer operations opposed other our overseas particularly per
pick presence reagan report reports requests right romney saying see seen sent set she shooting shot
showed shows since south start strong supporters tax thanks thought three to today tonight uh unit until
wall well when within wo work year""",
            2: """
'' -- added against appear as attacks became being building by called certainly committee community
compared continued council day did do during each enough every fans focused fundraising had high i it
major monday officials often onto people point promise provide quickly rather release risks rule so test
through thursday tuesday turn was welcome where who – —""",
            3: """
" , - 25 acting around behind built but candidate citizens commitment conflict conservatives critical
department done due east experts following hate have hope lesson long make may next nomination now on or
playing police power publicly put raised released remain rise said still they trump union use videos
violence washington we why without""",
            4: """
) after agreement burden demand eventually from given going hopes if immediately in joe later loyal only
over play rhetoric say should take urging which""",
            5: """$END also and before campaign challenges director plan shared sunday will""",
            6: """. can concern of than that""",
            7: """are available has he""",
            8: """show were""",
        },
        "PDT": {
            -7: """,""",
            -6: """$END""",
            -4: """. in remarkable""",
            -3: """aircraft americans if of trump""",
            -2: """delegate for have hispanics its proposals republican to too us week were""",
            -1: """
" : ; abortion abortions academic across alternative and as attacked being but christians citizens
concerned different digits directly do efforts familiar fine government had helped i important intense
investors is it muslim muslims must offices open our over police poor ready said see simply since so
states surveys they thursday travel understand used young —""",
            1: """few my other show things""",
            2: """complex large rhetoric their this unemployment""",
            3: """democrats her million stuff talk theory these those word your""",
            4: """an deadly debt gop his more oil same them way""",
            5: """that""",
            6: """a""",
            7: """the""",
            8: """time""",
        },
        "POS": {
            -9: """going""",
            -5: """not""",
            -4: """agreement on talking what""",
            -3: """barely been for he""",
            -2: """commitment demand done ever looking next no where why""",
            -1: """[ a also at decision hard history how in little making only sense star still the up""",
            1: """
, . access activities answer big case character conservative democratic engagement father findings
former gender guns increasingly involvement life list national new nomination overwhelmingly own
performance plan plans president primary roughly second seemingly speech start support tenure to voting""",
            2: """$ book chief just last respect statement supplies year""",
            3: """common country most""",
        },
        "PRP": {
            -4: """once one own""",
            -3: """first latest lead long way""",
            -2: """3 biggest brooklyn campaign home more party plan run seemingly state team thinking use""",
            -1: """
" $ ' access account actions another arab argument bank board career comments concerns dead ever
findings five former fundraising growing hand hands highly hopes in increasingly insults job just
looking low million national near new next of on politically positive post presidential primary public
real roughly said savings says schedule second staff standing status study support that third ties win –""",
            1: """
after ahead appeared as away becomes best but cool difficult from given hard have helped here how i
later move not or out over possible seen since so total was what will with within would writes —""",
            2: """again and attacks before did doing having much now record say strength surrogates who""",
            3: """back can clear defeat even feel look might show stay today wants""",
            4: """$END . needs paid thanks when""",
            5: """[""",
            6: """, are""",
            7: """could has""",
            8: """'s to""",
        },
        "PRP$": {
            -5: """[""",
            -4: """paid thanks when""",
            -3: """, . and back defeat even feel in is look show stay today who""",
            -2: """$END attacks before did doing having now record say strength surrogates that""",
            -1: """
a after ahead appeared as away best but cool from given have he here how i later move much out over
roughly seen since so to total what within would —""",
            1: """
" $ ' account actions argument bank board career comments concerns dead five former fundraising growing
hand hands highly increasingly insults job looking low more new next politically post presidential
primary public real savings schedule second staff standing status support third ties win""",
            2: """3 biggest brooklyn campaign home party plan run seemingly state team thinking use""",
            3: """first latest lead long way""",
            4: """once one own""",
        },
        "RB": {
            -9: """first""",
            -8: """mccaw the""",
            -7: """1,000 other time""",
            -6: """him iowa no possible president three-quarters year""",
            -5: """
attended bush control economic established gave how its joined manufacturing our own reason remain
results state thing vice way""",
            -4: """
& ' 2016 3,000 300 35 access came candidate decisive federal golf heads latest lines nearly ones per
potential presidential primary produces reduced russia scheduled shuttle side still their urban urged
usual voting weak were years""",
            -3: """
's 11 12 14 = a ambitious americans any asian attacks ballot campaigning candidates charges comment
concept core could decades democratic digital else exhibit experts explained four her hillary hiring his
history issued just keep legislation may measured members mr. place pledged political politics public
real record remaining republican republicans room runs said seen short somehow someone speaking studied
sunday these united was what work""",
            -2: """
'' 2018 60 90 age alternative an anti-abortion attention campaign children company conclusion
congressional conservatives contests cruz debt divisive dna dropped election et evidence families fields
fiorina funding future getting hopes if investigative june lady leave march mass maybe movement my never
new normal not of opposed party perhaps previously quarter requests responsible roughly run sales saying
sea seeking selling several social south stands start steps survey thinking this three top true two
two-thirds ultimately west whatever whether world zero""",
            -1: """
100 32 38 49 75 able abortions action african-americans agreements american analysis annual appear beach
border both broad call can carolina caucus certainly change changes chicago chief christian christians
closed cnn companies congress controversy court crossing data day deals definition demographic
discussion distance donald door doubt efforts ever every everybody extremist favored feb. few financial
following food foreign former free friday fully general going great ground groups growing hand happen
happened hate have having he heart help hold hope immediately impossible increasingly industrial
influence initially international interview iraq isis island it january key kind latinos legislative
levels liberal life line little live looks losses lot lunch manhattan material me meeting might military
million modern morning music natural net night number officials one order paid palestinian path people
person plans play police polls power pretty prices primaries private profit proof provided question
quite race races radical rates rather records released reported responded rivals rubio rule same sanders
security sen. sentence served set seven she show signs soldier somebody speeches staff stage standard
standards stories street stuff successful super surprise syria table talking tariffs term that thought
times treasury tuesday u.s. veteran via victory view violent visit voice voters war wave who words
worker young""",
            1: """
" $ 1 2 22 24 3 41 45 7 address allows anywhere argued basic being ca clinton come conservative count
days despite did done down earned effectively eight elected emotional england explains express false
filed fine for fox george girls half head heated helped hour house i is israel judge knows large matters
millions narrowly near nobody obama partly past plays politically positive put qualified really recently
release return revolutionary ronald service significant simply split states ten they travel use wants
win wo""",
            2: """
( 13 23 25 40 about against apply became bigger bill brutal changed clear concerned cool critical
difficult double easier easy fast five florida fourth full get given gop hard has highly individuals
left look lower move must named next nominating once out outside particularly plus proved publicly
reports returns saturday should so somewhat speaks special support there things thursday used wednesday
when you""",
            3: """
! $END ) 10 100,000 ahead all and anything around at attacked below big black brings broke business by
called careful citizens complicated detailed directly due enough even follows home increasing involved
iodine issue last later less looking loud low made nine october on or orlando overseas prepared report
right say says simple talk territory uh voted we worth wrong""",
            4: """
20 500 above activists after agreed alone along although another average biggest but criticized explain
fight further gonzalez greater high important into literally make many men moderate more much nationally
now onto over peace ready remarkable selected stunning think through to tonight too toward vote while
with worse yesterday yet""",
            5: """
, . 30 700 8 ago also among as behind best everyone here intense like most open part today took welcome
—""",
            6: """again back do larger often quickly since slightly strong trying twice well without""",
            7: """- -- : ; away been boats closely does far largest long makes matter smart sure than €""",
            8: """4 before different from""",
            9: """good until""",
            10: """across better close during soon""",
            11: """longer""",
            12: """because""",
        },
        "RBR": {
            -7: """being conventional of""",
            -5: """local syrian""",
            -4: """christian civil industrial radical under""",
            -3: """
: about affordable candidate corporate cultural democratic foreign is it make makes politics time to
years""",
            -2: """
access at big could direct economic federal gop international investments january job losses on
political powerful presidential questions report sanders she special start term trump welcome work
yesterday""",
            -1: """
" $END ) 75 [ americans arab assessment behind bombing brings city control count course damage debate
demands democrats details does emphasis engagement ethnic field for fun funding gaming get ground had
hand hillary house ideological into jobs levels lines major money net new offer offers one operating out
people per pressure proof reason relationship released republicans respect senate shooting speeches tax
terrorist that the think this times tonight total u.s. united view views wages wants""",
            1: """
' . able address ahead ambitious angry associated but careful common critical difficult directly
familiar far good her i important like moderate next old open ready republican results saturday showed
successful they traditional tuesday""",
            2: """
- ? among complex getting how intense last looking monday north or rather stands still sure want what
whatever when where white willing with""",
            3: """
, a again aggressive american and came conservative focused his if qualified so sunday those thursday
understand we""",
            4: """
against be clear have hiring hold positive recently responsible said served there today together visit
who your""",
            5: """attended gave in joined likely reduced than""",
            6: """call""",
            7: """known""",
            8: """he its""",
        },
        "RBS": {
            -7: """other""",
            -5: """80""",
            -4: """45 for seven""",
            -3: """14 73 given narrowly of state way""",
            -2: """
13 24 38 44 alternative an are being expert fellow hiring ideological it means once out partly regular
that the to""",
            -1: """
( . 11 3 8 ? age at attacks attention campaign do economists half have he i initially iowa korean major
many not opportunities person prepared president public reading republican republicans resolve some
steps support talked terrorist they use votes war ways will would —""",
            1: """12 address from growing had hit pledged recently represents slightly used when""",
            2: """" 22 25 40 about explain liberal needs several somewhat twice two""",
            3: """, 35 55 75 a by conservative favored important is one telling three with""",
            4: """- 1,000 100 30 able five four known more progressive studied well""",
            5: """$ 175 20 60 eight nine""",
        },
        "RP": {
            -20: """of""",
            -10: """than""",
            -7: """boats your""",
            -6: """here my there""",
            -5: """front guard half past whether""",
            -4: """$ bernie generations rich somewhat that them thursday tv""",
            -3: """
' broad close florida himself is israel loud members miami not one or overseas partisan private revenue
since territory the this very year""",
            -2: """
30 afghanistan americans because both december during familiar federal her him hold home key march
message money muslims october only onto other others our party response several those time wall when""",
            -1: """
" ) - -- 10 20 4 active africa after again any at back ballot between candidates central christians
cleveland closed comments common companies concerns could country dark data display each eastern
effectively email emails emissions enough every everyone false foreign friday future george going good
history house how ideological immigration intense involvement issue it itself kind law leaders line live
local long major massachusetts may minority monday mrs. much murphy nominee northern november number
obama part partly people place places platform pledged political politically race rather recently region
room science security seemingly show south tech text their themselves tonight town trade translation
trying twice us washington which years you – —""",
            1: """
! 49 : a abortions access across additional all and anytime behind being campaign clinton concern
critical customers debt democrats easy even folks following from into iraq june kurdish mccaw millions
nearly politics possible pretty quite reminder route second sen. slightly something supporting talk
tariffs they ties tuesday u.s. up via viewers""",
            2: """
america an capital christie conflict countries donald due earlier gap gender hillary immediately in just
many mexican mr. on president remaining sales sensitive sign social third three throughout to troops
until wanted we with worker workers""",
            3: """
$END 15 ; ? ambitious arguing big but congressional gun hiring his inside large last like new regarding
some superdelegates too two who without would""",
            4: """
ahead among annual as campaigning control direction for getting its must republicans russia said so
trump well""",
            5: """
. 11 easily established few hearing if manufacturing more over right sanders spending together""",
            6: """, against daniel potential""",
            7: """by glass""",
            9: """will""",
            10: """today""",
        },
        "UH": {
            -4: """above""",
            -3: """longer matter""",
            -2: """below in other records some""",
            -1: """
- among being campaign candidate clear cuban details doubt effect good known large learning means one
over point political qualified special state surprise that two""",
            1: """! ' ? and do explain frank more my show the there trump your""",
            2: """if maybe""",
            3: """a i so to whatever with""",
            4: """" ( is it this what""",
            5: """$END thanks""",
            6: """.""",
            8: """,""",
        },
        "VB": {
            -9: """of right""",
            -8: """i""",
            -7: """easier makes""",
            -6: """' / reports roles we when""",
            -5: """'s 32 agreements but close competition faculty secretary state they trade usa""",
            -4: """
! , - 4 because borders business contest custody deals ended expectations explain nearly not palestinian
peace polling polls relief speech surveys terrorists than university —""",
            -3: """
) . 3 : ; added approval areas balance battle clear coal college damage deportation digits full gains
groups have he investing kinds law legislation love manhattan means military muslim muslims nations new
next night organizers performances phone place potential put ready records regularly said seeking
speaker supporters technology trust votes weapons weight white years""",
            -2: """
-- 1 15 2 [ around aspects assets be by call congressional consequences county court cuban culture
demand document during energy existing friday fuel going great ground group history hit likely manager
monday once opportunity party patterns plans platform police politics pollution president prices
provided quality residents rich romney sanders sen. signs simply slepian slightly so species speeches
star strong this times today tour wednesday women you""",
            -1: """
$END & + ? address advice also and anywhere are as asks available barely became before benefits bernie
between bigger black called came campaigns can candidate candidates cars caucus central chief come
company concern connections continued could criticized day development did directly director do done
doubt driver education effects effort efforts endorsements ever experience far fight final finds florida
focused following foreign funding game given growth had hard has having head high himself hispanics
holders hopes increasing instead institutions international investment issued itself johnson judge lady
last latest left looking magic makers measures month moral museum national needs never november offer
officials operations or originally over park payments per policy posts practice pretty progressive ranks
rates record reform relationship requirements responsibility revenue rose says sense served service
shootings shot show shows sight since states stories studied superdelegates survey syrian tax text thing
third to told toward trail translation troops trump upon waiting was washington which without work worse
would zone""",
            1: """
'' 13 _ about affordable agreement ahead american audience based beijing better bill book brexit bush
care case castro centers christie complex conference core costs criticism cruz david detailed digital
documents donald each effective eight ethnic european everybody f family firearms for force former
forward future gap glass god guard hands helped home immediately immigration impact importance income
interview is israel japan killing land literally lives loan mass meetings mexican michael millions
minority minute money months much nomination north now numbers obama on particularly poverty price
primary private protests public relationships release requests respect revolution rights schools
security seemingly should sides silver society soon support system tens tensions territory terrorism
themselves thinking together top traditional true u.s. until users video violent weak well whatever
within woman …""",
            2: """
41 above actions additional along america arms at attacks back behind being below children consumption
decision democrat details endorsement evidence families fighters first get good gop hate hillary if iraq
job jobs judgment just justice limited little loans making merger news no notes off one opportunities
others people plan politicians promise property quickly quite relations sales senate set solutions
someone sure talks ted that these things twice two under up used voted wage way while with young""",
            3: """
40 45 a abortion again another any anyone anything average both campaign capital conservative debate
doctors doing election evangelical everyone everything facts fox further government here his how ideas
influence into large local long membership mr. my n't other performance point proved questions religious
republicans shoes significant some somebody there those through very wages watch what where world""",
            4: """
all americans an charges china democratic economic experts familiar funds inside less memo mrs. only
regulations republican rules sanctions something tariffs team the too us wall whether""",
            5: """alone attention email greater isis many more nuclear our remaining tests their via""",
            6: """down her him hundreds moriori voters workers yourself""",
            7: """dvořák it them tweet-id who""",
            8: """me your""",
            9: """its""",
        },
        "VBD": {
            -8: """of or""",
            -7: """by""",
            -6: """7 package than""",
            -5: """april are be below bomb critics fight just networks were""",
            -4: """
$END 91 after and barely before best briefly brutal campaigns capital earlier fellow goods has in is
johnson july leave liberal lie like narrowly polls responded salt sunday thinking town trade veterans
while will winner your""",
            -3: """
" ) - . 2004 among as attacks ballot bombing campaign candidate carried closely day debate delegate did
feb. following going growth have health hispanics immigration include initially initiative international
june last live low merger move my officials post previously protests rallies reasons recently said
saturday service shares should speaking species state stories street theory voters workers""",
            -2: """
, -- 8 9 above across agencies along amounts anytime arab at based between candidates cases chief coal
communist companies contributions costs could cruz do doctor explains federal flying for ford gaming
ground heavily ict impossible instead investments large law laws list magic millions need opportunities
parents picture protection radio schools section streets superdelegates throughout thursday trump under
upon virginia water wednesday without —""",
            -1: """
! '' ( 30 55 : ? [ academic action activity administration against aircraft annual appears areas
argument arm army aspects away bank becomes behind ben black border called can case cash citizens come
community conflict country cuba decision democrats due during economic emissions events facts families
field fighters figure fire first forward friday from further gop great hard heated here hold house i if
interests investment iowa islands kurdish language leaders let levels loans look losses made making
message military momentum monday movement murder nation near neurosurgeon noted offer on ones operation
opposition over overseas pace pact painful palestinian partnership party payments physical piece point
policies policy position presidential primaries primary process reality regulations remarkable reports
requests rhetoric risks role roles rules san sandy sea secret see series showed since son speaker stance
status steel strong struggles study takes technology tensions terrorists through to today total two
using values venture version very vice views violence was way welcome when which would yesterday young …""",
            1: """
' 13 14 20 2016 40 45 90 about active activist african again all also alternative an any anyone
authorities back beck but ceasefire changes christie citizenship clear close comments conservatives
contests death defense demand democratic donations dr. earnings eight email ever everyone evidence
expectations family far fields florida fox freddy free freedom french funding future giant good growing
gun having he hillary home initial intense interest israel itself job justice key l2 lawsuit less local
longer lost loyal major mediation meeting megyn mike months more n't national next night north nothing
november onto open opportunity other our overwhelmingly partisan past permanent plans political politics
possible profit public put reagan reduction relations remains republicans responses responsibility
ronald roughly saudi seen selling senator shooting significant slightly someone something south still
suit surprise team ted terrorist there they third this those too top trayvon tv twitter united until
vermont video wages wall war we weapons well why work worse""",
            2: """
$ abortion american americans analysis another anywhere arms better bill building business charges cnn
company concerns controversy critical cuban data david democracy donald doubt effective firearms five
former full get himself hundreds individuals institutions it jeb left little many members mrs. much net
never news newspaper only park part particularly power president private questions radical real records
repeatedly republican reuters right rivals rubio sales second security short sign spending states super
support talks these three together travel ways words""",
            3: """
1,000 access asked because britain cheers cleveland clinton daniel difficult drew economists electricity
emails even everybody fourth into jokes life lower march mr. no off padalecki pressure revenue sanders
she slepian social some statement stop tribute trust u.s. votes washington what whether years""",
            4: """
actually bernie common conditions details every indiana marco minnesota multiple nearly new not obama
out prosecution russia signs simply you""",
            5: """been criticism down elements heart how isis its me that the us""",
            6: """4 corey her his their them""",
            7: """a one up""",
            8: """him""",
        },
        "VBG": {
            -9: """average process""",
            -8: """but concern""",
            -7: """center mate point results""",
            -6: """because committee place position times war way were""",
            -5: """
americans arts comes day director effort fees has is lead memory news plan promise should streak trump
which""",
            -4: """
, best conditions countries devoted edge email facts fun iodine jokes journalist lists made mcdonald
occur of one pakistan partner picture power price records republican rubio sources square throughout
united was weekend will""",
            -3: """
( act acts again agreement behavior better calendar centre charges class clinton consequences dead
expert faculty follows force front-runner giant gonzalez interest isis issue law liberty lots lunch
manner margins monday month months natural nature never obamacare pace peace plays practices progress
relationships reports room rules said schedule services solution split supply systems three tour
ultimately use views voter well work""",
            -2: """
$END ) . 1 15 2 30 ? actions added along among and arm bar before book came case ceremony cities
commitment congress costs differences distance division earnings economists effect events exception
families figure firm get given green ground group hold initiative interests legacy likely mark means
meeting meetings members move narrative new no north numbers operations opposition portion products
putin question reform reminder represents republicans scene service showed so sponsor standards station
status story style supplies table terrorist told value video violence wo –""",
            -1: """
! -- 1,000 10 ; activities activity actually advice ahead also are asian assessment ball battle begins
bias business by campaign camps can candidate card centers chair changes choices city college community
constituency contests continued corp. country cuts data demand details does elite end error experience
failed far figures first following freedom funds goal have heart impact included insults judgment known
lady left lot meant merger method money moral most need network newspaper next offense operation
opportunities opportunity outside performances period plants prices prime profile profit public quarter
raised ranks rather record released research resolve response revenue say says schools second series
sign since staff states still suggestion support suspended system term than they today trail uh users
victory voice votes wednesday week where within woman world yesterday —""",
            1: """
's - 12 32 8 abortions academic additional affairs allies alone an anything approach arrests article
assets attacks attention between billionaires campaigns cases caucuses climate concerns conservative
construction contest continues cuba cuban cultural customers damage de democrat democrats divisions easy
economic effects electricity emails enforcement everything expectations experts false fast fight former
forward funding further gender gop gov. growth hand hands having health hispanics hundreds immigration
in influence institutions investors iraq it itself job jobs killing last laws lebanon led letter like
local minnesota much muslim nearly obama oil or overwhelmingly pacific paid paribas partisan past
patterns people person phone playing politicians polls poor registration right risks roughly sales
sanctions saudi secretary seven several show side site social something special stories supreme syrian
takes talks these through ties top trade trial tv upon us videos visit voters wage wages whether
working-class young yourself youtube {""",
            2: """
african against american anti-abortion as at away basis behind budget candidates character child
children clear coal comments company competitors consumption democratic documents donald down drug
during economy education endorsement english factories fans finish for foreign gun guns head heavily
high ideas indiana information investment its languages latinos leader leads mass me message mood mother
mr. national not now off on organization organizers others our overhaul partners policy president press
questions race radio reaction reasons regulations rock role security sen. signs some stance
superdelegates team tens themselves things threat time took turkey union viewers with women""",
            3: """
" : `` area arms back bank cash challenger chaos connections control controversy conversation democracy
deportation earlier explained firms from glass heat hillary how industrial involvement just liberal
magic marco massachusetts match muslims party plans political presidential primary rates recently
relationship residents restrictions retirement selling shareholder speeches state steel strategy stuff
sunday tanzania tax tensions terrorism this those to tuesday two under very victims victories violations""",
            4: """
' _ a access air comment companies consensus core display dog exhibit food good government here him
himself his history importance industry language loans my night only over parent parties policies
possibility project sight their there up years you""",
            5: """
$ all both charge death debate decades defeat father her matters population speech supporters that what""",
            6: """about four groups""",
            7: """argument""",
            8: """out tactics the""",
        },
        "VBN": {
            -7: """not press""",
            -6: """conclusion contact corey hillary""",
            -5: """heart isis lawsuit she street super takes us world""",
            -4: """
( activists building common conditions democracy every get her indiana its law marco me medical
minnesota more multiple obama oil onto operations retirement strength tribute west""",
            -3: """
$ '' 's 1,000 4 academic action an book britain business calendar cleveland climate congress contest
costs criticism customers daniel defense difficult divisions drew effort energy enough everybody field
has hope how ict if involvement jobs jokes judge major money nations nearly newspaper no officers party
portion power remain remaining sent soldier some son stop systems tests text two wall workers –""",
            -2: """
: about address agenda airport alone analysis another arms asked assets bernie better chair challenger
child children citizens clinton cnn concerns controversy credit critical cuban data david democratic
effect electricity engagement expectations exposure father figure firearms five florida full gains glass
had him hundreds influence interview iraq it jeb jewish left loans local many march meeting men minors
mrs. much net note number of only padalecki park particularly path payments people person point progress
prosecution put question questions radical ranks real reasons relationship repeatedly republicans return
road role rubio russia sales sanctions sanders say section showed side sign signs simply social
sometimes spending statement tactics talks that them these those total visa voters whether words""",
            -1: """
13 14 20 2004 40 45 90 access account active activist african agriculture alternative any anyone army
attacks attention ballot bases beck been border budget called ceasefire central champion change changes
charges china christie citizenship clear comments conservative contests convention couple court deadline
death debt demands details digital director directors discussion doctor documents does donations dr.
driving earnings economists eight elements even everyone evidence fans far festivals fields fine fox
freddy funding gaming giant good governor ground growing he his hold home individuals industries
information initial intense israel israeli itself journalist key knows l2 language languages large led
less liberal literally longer lower loyal mail manager manner means mediation megyn mexican mike months
mr. nation new night nominees nothing november now nuclear open operation opportunity our overwhelmingly
parents partisan partners past permanent plan population possible posts practice pressure private profit
rate reagan record records reduction relations remains reported residents response responses
responsibility reuters rivals roles ronald roughly ruling saudi second security selling senator sense
shareholder shooting show significant slightly speech speeches staff state states suit supplies support
surprise syrian talking ted their third threat three too top trading trayvon trump tv twitter uh united
vermont very victories views violence vote voting was washington what will worse years""",
            1: """
' ) , 2016 55 8 [ activity air allies along although americans and annual arab around as aspects away
back bill black bomb brexit bush campaign can car cheers company concern conflict continued crime cuba
demand directly effects email factories facts families fight fire for former further gop great gun hard
heated house industrial inside is just land like losses momentum movement national next nine numbers off
offense offer one or organization pact palestinian part partner police policy presidential pretty
primaries process protection rally reality remarkable reports requests rich rights risks sandy secret
sen. several speaker species status streets superdelegates supporters tensions territory terrorists time
topics travel troops true turkey u.s. until using values venture vice wages water wednesday which white
women would yesterday young""",
            2: """
25 9 above according against aircraft all ambassador american amounts anytime area areas assault at
candidates capital close comment companies contributions could deals debate election emails emphasis
family federal fellow fighters first fraud french friday general heavily here impossible instead
interest interests investments issue laws list long lot man murder networks nomination officials
opportunities over painful physical president previously promise right rules schools sea since so
something stance stories strong supreme system tax tech throughout thursday to together virginia visit
voice war ways work worker your""",
            3: """
$END across again agreement aides approach bombing briefly but care carried case closely communist
countries country day did donald due during earlier events failure feb. finish following form forward
from fund going growth have health immigration in include initially initiative international june labor
legislation live magic merger millions music near neighborhood neurosurgeon notes out overseas
politically primary racial rallies recently republican review saturday series service should society
space speaking struggles test theory they today trial version veteran weapons were within writers you""",
            4: """
-- 91 ? ability after among are bank based best between bias brutal campaigns candidate constitution
emissions ford goods i into islands johnson july last leave letter lines low made monday narrowly on
palm perez period political polls progressive race radio responded sunday than thinking this through
tour town tuesday under veterans when winner —""",
            5: """
april because behind below cases coal critics definition learning nature ones opposition partnership
piece rhetoric shuttle style up upon vehicle""",
            6: """30 europe groups lie move pace package salt well while with without""",
            7: """actions efforts""",
            8: """message""",
            10: """by""",
        },
        "VBP": {
            -9: """-""",
            -7: """of""",
            -6: """( , something""",
            -5: """" against iowa remaining tank""",
            -4: """? by energy first here less nuclear parties set through well will""",
            -3: """
's again age also americans and anything as between both control debate does during every facts family
for good has he impact may never point public radio religious sanders sandy secretary silver too why""",
            -2: """
$END ' . 40 additional ahead along average bank be behind bill breaks company contains convention cuts
families fell force home issue its itself lawsuits limited little loans membership now one opportunities
opposition out policy quite reported sure this true used voted was within young yourself –""",
            -1: """
'' -- 14 45 abortion above agreement aimed air alone america announced another approach available base
based because becomes beijing being bernie boats bob but campaign caucus centers closed comes
conservative core could county cruz de degrees demand despite detailed do doing dvořák earnings
effective election email ethnic even everyone everything federal five former forward fox friday fund
gave government group groups growing had hard have helped himself holds ideas if immediately importance
inc. international israel issued japan jewish jobs king l2 last latest leads levels line list lists
lives local look lost love low loyal major makers manufacturers margins matters me meeting megyn mexican
might minister month movement music nation nature news notes november officers officials ohio only open
order organizations organizers others particularly plan policies polling power pressure prices private
property putin question rather reduction regulations republicans responses revenue rhetoric rights rules
sales see services sessions shared she short simply society solutions somebody source space speech
standard story sunday system talks team technology text than thinking thomas told took top toward troops
trump trying upon very victory violence wall we weak wednesday whatever when who would zone —""",
            1: """
$ 15 4 8 90 [ a after agents agreed among are assault away back big bigger black boy business campaigns
candidates cars central cnn connections continued criticism damage data deals discussion done east
efforts ever evidence experience far few florida focused funds further future given heavily high
hispanics hit holders how in increasing increasingly information instead interest judge judgment large
likely looking missiles museum my national not outside over past pollution posts president profits
provided quality questions racial reform reports responsibility rich sen. senator sense shots sight
spending studied talking tax them today total union values war what with years zero""",
            2: """
: ; about an around attacks caucuses clinton close college country earlier existing explain figure final
foreign fully gains god history i immigration lazaro left long more much muslim no off once opportunity
orlando people potential ranks relief right signs since social somalia state states superdelegates that
the those to together two voters waiting where whether women your""",
            3: """
_ agencies any aspects at better church clear effects ended george hillary him investing law legislation
many minority n't obama offer onto or our place presidential regularly roots some strong their they
three without work you""",
            4: """
10 asia ballot barely deportation each going gov. ground guests it leaders lower most muslims nearly new
ourselves peace us which york""",
            5: """enough great her throughout up""",
            6: """party themselves times""",
            7: """slightly""",
        },
        "VBZ": {
            -7: """and""",
            -6: """are""",
            -5: """, available of show sunday supporters""",
            -4: """' '' call campaign eventually i joe may nomination or rhetoric which""",
            -3: """
- 25 account after became before behind building can candidate challenges citizens conflict country
critical de due during energy enforcement flying following government later long play police power
publicly raised say should take trump union use violence were would""",
            -2: """
( ) -- ; _ acting appears arms as bolden burden certainly community concern council each enough every
gov. hate have high hope just loyal matter now onto people promise put quickly respect rise risks shows
start supplies test through turn we welcome without year –""",
            -1: """
3 about activities added again against agents all along also american answer appear around at based
being book but by called came candidates case character closed commitment committee continued credit
cruz dead decision directly earlier editor engagement familiar father feb. federal for foreign four gave
gender given governor guns happening he helped hit if important inc. included industrial instead
involvement israeli it left life list live major make matters monday must need officials often only
opposed other our overwhelmingly own per performance plans primary provide rather released remain
reported requests romney rules saying see seemingly set she shooting speech star strong tax tenure than
thanks three thursday today tonight trading tuesday until wall wednesday well who why will within wo
work —""",
            1: """
15 16 22 35 additional aggressive america anything army arrests attacks bank battle best between bill
charges corey easily far fire five forward free from fuel fun george gop great hands hard heavily
increasingly isil justice last letter library like limited many moderate movement mr. much multiple
murphy my near next operations over park pic plan political poverty practice presidential property
question quite rates ready republican results road roughly sanders sense several shareholders since so
someone state still story support surprise these together top totally very video war where wrong""",
            2: """
! " [ abortions action agreement another away benghazi both bush citizenship college down ever financial
girl ground half here his hundreds indiana interest into itself jeb l2 low members muslims net never new
number offer out part steps stories those to toward tv two upon was""",
            3: """
$END an angry back barely been beijing china conservative damage defense email former isis its less
looking making more no off on polling savings second short there throughout turkey up what your""",
            4: """a active any democrats little losses me north not regularly sanctions statement the them""",
            5: """$ addressing going hillary him how one talking themselves""",
            6: """clinton her that""",
            7: """us""",
        },
        "WDT": {
            -8: """it that""",
            -7: """" """,
            -6: """, a an contract even maybe philadelphia until""",
            -5: """freddy his millions obama president things""",
            -4: """
after china compared conservative contact countries cuba day expanded happened in its news night not one
price russia security soon there virginia way""",
            -3: """
$END . [ abortion because britain cleveland clinton comment critics email finding fire front-runner huh
if iraq is meant military month mrs. november over presidential pressure report right rnc states test
these to what while wo""",
            -2: """
45 america american anything articles balance barack before beijing black border command coron costs
customers department economists fields fox getting happen he high house indiana iodine isil israel jenna
massachusetts much multiple next none people powerful progressive second she should somebody somehow ted
terrorism terrorists they trust uh violence voters well wrong""",
            -1: """
access according african again all americans anyone attacks became being ben billionaires both by
carried children cultural else fed few financial footage foreign future george going gop greater groups
her important information judge large lesson london mail makes many march may meeting members men might
missiles moderate morning mr. needs no number paid platform political polling polls poor position powers
provided question rather regime romney rule schools science score seemed sense shifts some south sponsor
stuff superdelegates their this three today voting wages was whatever when with women""",
            1: """
's actually additional appeared as authorities been bernie best centers cnn conservatives democrats
details director ended everyone exhibits far fell four free further government group hard hit hits hold
included involved last leads level looks matters my officials only originally party power project real
reasons reports rise run said senator several shows took total ultimately used voted year""",
            2: """
`` article beck ca cruz democratic difference dr. drew effectively evidence gonzalez have helped japan
kind lead made means measures mexican new now own point politically put someone state support systems
u.s. use vote work working-class""",
            3: """
allows at built closed congress contain events first folks for help history jeb led left mike muslims of
once organization others reading richard rubio says show steps survey the times want years you""",
            4: """
african-americans amounts basketball can changes company conditions every extent frank impact includes
increasingly iowa job kinds minority north republican sure trump were""",
            5: """address advice analysis breaks candidates castro donald had we""",
            6: """action are come god has i just secretary sort will""",
            7: """citizens hillary""",
            8: """could nobody our""",
            9: """brooklyn specific""",
        },
        "WP": {
            -9: """specific""",
            -6: """sort""",
            -5: """advice analysis""",
            -4: """action additional conditions extent impact kinds""",
            -3: """events it organization steps""",
            -2: """difference evidence kind makes point she systems""",
            -1: """group he real reasons role they use view way""",
            1: """
, a all anyone being could did do does else everyone going happened have i information many men needs
officials political score sense somebody someone to trump we will would""",
            2: """'s is that was""",
            3: """may""",
            4: """price""",
            5: """are you""",
            6: """the""",
            7: """people""",
        },
    },
    "next": {
        "CC": {
            -4: """
CC|RB/, DT|CC|RB/. DT|PDT|CC|RB/NNS|NNP DT|PDT|CC|RB/VBD|VBN IN|CC/TO IN|CC|RB/NNP IN|CC|RB/PRP""",
            -3: """CC|RB/. DT|CC/NN DT|PDT|CC|RB/NNS IN|CC/VBP|VB|NN IN|CC|RB/IN|RB""",
            -2: """
DT|CC|RB/NN DT|PDT|CC|RB/NN DT|PDT|CC|RB/VBZ|NNS DT|PDT|CC|RB/VBZ|NNS|NNP IN|CC|RB/IN|DT|WDT""",
            -1: """DT|CC/VBP|VB|NN DT|PDT|CC|RB/IN IN|CC|RB/JJ|RB""",
            1: """IN|CC/RB IN|CC|RB/IN|RP IN|CC|RB/NN""",
            2: """DT|CC|RB/DT DT|PDT|CC|RB/JJ IN|CC/VBD|VBN IN|CC|RB/IN""",
            3: """DT|PDT|CC|RB/NNP""",
            5: """DT|PDT|CC|RB/DT""",
        },
        "CD": {
            -5: """PRP|CD|NN/MD""",
            -4: """PRP|CD|NN/PRP""",
            -3: """PRP|CD|NN/VBP|VB|NN|JJ PRP|CD|NN/VBZ""",
            -2: """CD|NN|JJ/, PRP|CD|NN/DT PRP|CD|NN/PRP|POS|VBZ""",
            -1: """CD|NN|JJ/NN|JJ PRP|CD|NN/IN|DT|WDT PRP|CD|NN/NN|JJ""",
            2: """CD|NNP/IN""",
            3: """CD|NNP/JJ|NNP PRP|CD|NN/CC PRP|CD|NN/CD""",
            4: """PRP|CD|NN/VBP|VB|NN|RB""",
            5: """PRP|CD|NN/IN PRP|CD|NN/VBP|VB|NN""",
            7: """PRP|CD|NN/NN""",
        },
        "DT": {
            -9: """IN|DT|WDT/PRP""",
            -7: """DT|PDT|RB/DT""",
            -6: """DT|PDT|RB/PRP$ IN|DT|WDT/NNP|NNPS""",
            -5: """
DT|PDT|CC|RB/DT DT|RB|UH/JJR|RB|RBR DT|RB|UH/TO IN|DT|WDT/DT|PDT|RB IN|DT|WDT/NNPS IN|DT|WDT/NNS
IN|DT|WDT/NNS|NNP""",
            -4: """
DT|CC|RB/. DT|PDT|RB/IN|RB DT|RB|UH/, DT|RB|UH/. IN|DT|WDT/JJS|RBS IN|DT|WDT/NNP IN|DT|WDT/VBD|VBN|JJ
IN|DT|WDT/VBP""",
            -3: """
DT|PDT|RB/IN|DT|WDT DT|PDT|RB/IN|RP|RB DT|RB|UH/VBP|VB|NN|RB IN|DT|WDT/EX|RB IN|DT|WDT/IN|CC|RB
IN|DT|WDT/PRP$ IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG""",
            -2: """
DT|CC|RB/DT DT|PDT|CC|RB/JJ DT|PDT|CC|RB/NNP DT|PDT|RB/IN DT|PDT|RB/PRP|PRP$ DT|RB|UH/VBP|VB|NN|RB|NNP
IN|DT|WDT/" IN|DT|WDT/DT IN|DT|WDT/IN|RP IN|DT|WDT/JJR|RBR IN|DT|WDT/MD|NN IN|DT|WDT/RB
IN|DT|WDT/VBD|VBN IN|DT|WDT/VBG|NN IN|DT|WDT/VBZ|NNS""",
            -1: """
DT|PDT|CC|RB/NN DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ IN|DT|WDT/CD IN|DT|WDT/DT|PDT|CC|RB
IN|DT|WDT/JJ|NNP""",
            1: """
DT|CC/VBP|VB|NN DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/VBD|VBN IN|DT|WDT/$END IN|DT|WDT/IN|RB IN|DT|WDT/VBP|VB
IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBZ""",
            2: """
DT|PDT|CC|RB/VBZ|NNS|NNP DT|PDT|RB/CD DT|PDT|RB/NNP DT|RB|UH/NN|NNP DT|RB|UH/VBP|VB|NN IN|DT|WDT/IN
IN|DT|WDT/IN|RP|RB IN|DT|WDT/JJ IN|DT|WDT/JJ|NN IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/VBD IN|DT|WDT/VBP|VB|NN|JJ""",
            3: """
DT|CC/NN DT|PDT|CC|RB/IN DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/PRP DT|PDT|RB/VBZ|NNS DT|RB|UH/NN DT|RB|UH/NNS
IN|DT|WDT/MD IN|DT|WDT/NN|JJ|RB IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|NNP IN|DT|WDT/WDT|WP""",
            4: """
DT|PDT|CC|RB/NNS DT|PDT|CC|RB/NNS|NNP DT|PDT|RB/NNS DT|RB|UH/NN|JJ IN|DT|WDT/NN|NNP
IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBP|VB|NN|RB IN|DT|WDT/VBZ|NN|NNS""",
            5: """DT|CC|RB/NN IN|DT|WDT/CC IN|DT|WDT/NN""",
            6: """IN|DT|WDT/. IN|DT|WDT/NN|RB""",
        },
        "EX": {
            -4: """EX|RB/PRP""",
            -3: """EX|RB/, EX|RB/IN EX|RB/IN|RP""",
            -2: """EX|RB/.""",
            -1: """EX|RB/$END""",
            2: """EX|RB/MD EX|RB/PRP|POS|VBZ""",
            3: """EX|RB/VBD EX|RB/VBP""",
            4: """EX|RB/VBZ""",
        },
        "IN": {
            -14: """IN|DT|WDT/MD""",
            -13: """IN|RP|RB/IN|RP""",
            -11: """IN|RP/IN|RB""",
            -10: """IN|DT|WDT/VBZ IN|RP/IN|RP""",
            -9: """IN|DT|WDT/VBD IN|DT|WDT/VBP|VB""",
            -8: """IN|RP/TO""",
            -7: """
IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP IN|DT|WDT/VBP|VB|NN|RB IN|RP|RB/, IN|RP|RB/.""",
            -6: """IN|DT|WDT/MD|NN IN|DT|WDT/VBZ|NN|NNS IN|RB/NN|RB|UH""",
            -5: """
IN|DT|WDT/CC IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NNP IN|RP/IN IN|RP/RB
IN|RP|RB/RB""",
            -4: """IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|NN|JJ|RB/IN IN|RP/. IN|RP/CC IN|RP/IN|RP|RB IN|RP|RB/IN|RB""",
            -3: """
IN|DT|WDT/. IN|DT|WDT/NN|RB IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBZ|NNS IN|RB/$
IN|RB/$END IN|RB/, IN|RB/: IN|RB/DT|PDT|RB IN|RB/JJ|RB IN|RB/NN|RB|UH|NNP IN|RB/VBP|VB IN|RB/VBP|VB|JJ
IN|RP/, IN|RP|RB/CC IN|RP|RB/EX|RB IN|RP|RB/JJ|RB IN|RP|RB/VBG IN|VBP|VB|JJ/TO IN|VBP|VB|NN/IN""",
            -2: """
IN|CC/VBD|VBN IN|DT|WDT/NN|JJ|RB IN|DT|WDT/RB IN|DT|WDT/VBD|NNP IN|DT|WDT/VBP|VB|JJ IN|JJ|RB/,
IN|NN|JJ|RB/NNS IN|RB/. IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/VBD|VBN IN|RB/VBN IN|RP|RB/: IN|RP|RB/VBZ""",
            -1: """
IN|CC/RB IN|CC|RB/IN|RP IN|DT|WDT/VBP|VB|NN|NNP IN|JJ|RB/. IN|NN|JJ|RB/$END IN|NN|JJ|RB/,
IN|NN|JJ|RB/VBZ IN|RB/IN|RB IN|RB/JJS|RBS IN|RB/VBP|VB|NN|JJ IN|RP/JJR IN|RP|RB/$ IN|RP|RB/CD
IN|RP|RB/IN|DT|WDT IN|RP|RB/JJR|RBR""",
            1: """IN|NN|JJ|RB/CC IN|NN|JJ|RB/VBP|VB|NN IN|RB/TO IN|RP|RB/IN|NN|JJ|RB""",
            2: """
IN|CC|RB/NN IN|DT|WDT/$END IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/IN|RB IN|DT|WDT/JJ IN|DT|WDT/JJR|RBR
IN|DT|WDT/WDT|WP IN|JJ|RB/DT IN|JJ|RB/NNP IN|NN|JJ|RB/CD IN|RB/DT IN|RB/NNS|JJ IN|RB/PRP|PRP$
IN|RB/VBG|NN|JJ IN|RP|RB/JJ IN|RP|RB/NN|JJ IN|RP|RB/VBP|VB|NN|NNP IN|RP|RB/VBZ|NNS IN|VBP|VB|JJ/NN""",
            3: """
IN|CC/VBP|VB|NN IN|DT|WDT/CD IN|DT|WDT/IN|CC|RB IN|DT|WDT/JJ|NN IN|DT|WDT/JJ|NNP IN|DT|WDT/NNP
IN|DT|WDT/NNP|NNPS IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/NN|NNP IN|DT|WDT/PRP$ IN|DT|WDT/VBG|NN
IN|JJ|RB/DT|PDT|RB IN|RB/NNPS IN|RB/NNP|NNPS IN|RB/VBG|NN IN|RB/VBP|VB|NN IN|RB/VBZ|NNS IN|RP/NNP
IN|RP/NN|JJ IN|RP/NN|NNP IN|RP/VBP|VB|NN IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP|RB/DT IN|RP|RB/NNS
IN|RP|RB/VBP|VB|NN|JJ""",
            4: """
IN|CC/TO IN|DT|WDT/DT IN|DT|WDT/IN IN|DT|WDT/JJS|RBS IN|DT|WDT/NNPS IN|DT|WDT/PRP|CD|NN
IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG IN|NN|JJ|RB/DT IN|NN|JJ|RB/JJ IN|RB/VBG IN|RP/JJ|NNP IN|RP/VBZ|NNS""",
            5: """
IN|CC|RB/NNP IN|CC|RB/PRP IN|DT|WDT/DT|PDT|RB IN|DT|WDT/NNS IN|DT|WDT/PRP IN|NN|JJ|RB/JJ|NNP IN|RB/NNP
IN|RB/NNS IN|RB/NN|NNP IN|RB/VBP|VB|NN|NNP IN|RP|RB/PRP$ IN|RP|RB/VBG|NN|JJ""",
            6: """IN|DT|WDT/" IN|DT|WDT/IN|RP IN|DT|WDT/NNS|NNP IN|JJ/TO IN|RP|RB/PRP""",
            7: """IN|DT|WDT/EX|RB IN|NN|JJ|RB/NNP IN|RB/NN IN|RP|RB/NN IN|RP|RB/NNP IN|RP|RB/NN|NNP""",
            8: """IN|CC|RB/IN|RB IN|RB/PRP""",
            9: """IN|CC|RB/IN|DT|WDT IN|RP|RB/JJ|NNP""",
        },
        "JJ": {
            -8: """VBP|VB|JJ|RB/VBD|VBN""",
            -7: """JJ|RB/VBD|VBN VBP|VB|JJ|RB/VBN""",
            -6: """
IN|JJ/TO JJ|NNP/VBD|VBN|NNP JJ|RB/VBD NN|JJ/PRP NN|JJ|RB/IN|RP|RB PDT|JJ/DT VBP|VB|NN|JJ|NNP/TO
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/RB""",
            -5: """
IN|NN|JJ|RB/IN JJ|NN/IN|RP JJ|NN/VBD|VBN JJ|NNP/CD|NN|NNS|JJ|NNP JJ|NNP/MD JJ|NNP/VBZ JJ|RB/JJR
JJ|RB/VBD|VBN|JJ JJ|RB|NNP/VBD|VBN|JJ|NNP NN|JJ/PRP|POS|VBZ NN|JJ/VBD|VBN NN|JJ/VBZ NN|JJ|NNP/NNP|NNPS
NN|JJ|RB|NNP/CC VBD|VBN|JJ/PRP$ VBG|NN|JJ/" VBG|NN|JJ/IN VBG|NN|JJ/IN|RB VBP|VB|JJ/PRP
VBP|VB|NN|JJ/VBD|NN|JJ VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB|NNP/, VBP|VB|VBN|NN|JJ/TO""",
            -4: """
IN|JJ|RB/, IN|JJ|RB/TO JJ|NN/IN|RB JJ|NNP/NNP JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN JJ|NNP/WP JJ|RB/JJ
JJ|RB/JJ|RB JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB/VBP|VB|NN|JJR JJ|RB|NNP/IN|RB NN|JJ/MD NN|JJ/VBD|VBN|JJ
NN|JJ|NNP/NNP NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBG|NNP NN|JJ|RB/IN NN|JJ|RB/IN|RP NN|JJ|RB/VBD|VBN
VBD|VBN|JJ/IN|RP|RB VBD|VBN|NN|JJ|RB/IN VBN|JJ/IN VBP|VB|JJ/DT VBP|VB|JJ/PRP$ VBP|VB|JJ|RB/RB
VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ
VBP|VB|VBN|NN|JJ/IN|RP|RB""",
            -3: """
IN|CC|NN|JJ|RB/CD IN|JJ|RB/. IN|NN|JJ|RB/$END IN|NN|JJ|RB/, IN|NN|JJ|RB/. IN|NN|JJ|RB/CC JJ|NN/DT
JJ|NNP/IN|DT|WDT JJ|NNP/NN|NNS|NNP JJ|NNP/TO JJ|NNP/VBD JJ|NNP/VBP JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB/JJR|RBR
JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB|NNP/NNP JJ|RB|NNP/VBD|VBN|NNP NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/RB
NN|JJ|NNP/RB NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBZ|NNP NN|JJ|RB/$END
NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNS|JJ/CC NN|NNS|JJ|NNP/NNP RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/IN
VBD|VBN|JJ/DT VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ|NNP/PRP VBG|JJ/NNP VBG|JJ/RB VBG|NN|JJ/NN|JJ VBG|NN|JJ/PRP$
VBG|NN|JJ|NNP/JJ|NNP VBN|JJ/. VBN|JJ/IN|RB VBP|VB|JJ|RB/IN VBP|VB|JJ|RB/IN|RB VBP|VB|NN|JJ/:
VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/NN|NNS
VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJ/VBZ
VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|JJ|RB/TO VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/IN VBP|VB|VBN|NN|JJ|NNP/NNP""",
            -2: """
CD|NN|JJ/, IN|NN|JJ|RB/NNP JJ|JJR|RB|RBR/VBD|VBN JJ|NNP/: JJ|NNP/SYM JJ|RB/VBG|JJ JJ|RB|NNP/DT
NN|JJ/$END NN|JJ/IN|RP|RB NN|JJ/TO NN|JJ/VBD NN|JJ/WP NN|JJ|JJR/IN NN|JJ|JJR|RB/CC NN|JJ|NNP/IN
NN|JJ|NNP/JJ|NN NN|JJ|RB/RB PDT|NN|JJ|RB/IN VBD|VBN|JJ/PRP VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/NNP
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/IN|RP VBG|JJ/DT VBG|NN|JJ/CD
VBG|NN|JJ/DT VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/NN|JJ|NNP VBG|NN|JJ|NNP/VBP|VB|NN|NNP
VBN|JJ/, VBP|VB|JJ/JJ VBP|VB|JJ|RB|NNP/$END VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ|JJS/.
VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|NNS|JJ/TO
VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/$END""",
            -1: """
IN|JJ|RB/DT IN|NN|JJ|RB/DT IN|NN|JJ|RB/JJ|NNP IN|VBP|VB|JJ/NN IN|VBP|VB|JJ/TO JJ|NN/-LRB- JJ|NN/.
JJ|NN/IN JJ|NN/IN|DT|WDT JJ|NNP/PRP|POS|VBZ JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|RB/IN|JJ|RB JJ|RB/MD
JJ|RB|NNP/RB|NNP JJ|RB|NNP/VBZ|NNP NN|JJ/" NN|JJ/, NN|JJ/. NN|JJ/IN|RB NN|JJ/IN|RP NN|JJ|NNP/IN|RB
NN|JJ|NNP/VBD|NNP NN|JJ|NNP/VBD|VBN|NN|JJ|NNP NN|JJ|RB/. NN|JJ|RB|NNP/IN NN|NNS|JJ|NNP/VBD|VBN
NN|NNS|JJ|NNP/VBZ NN|NNS|JJ|RB|NNP/NNP PDT|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/IN|RP
RP|VBP|VB|NN|JJ|RB/RB VBD|VBN|JJ/CD VBD|VBN|JJ/IN|CC|RB VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/VBN
VBD|VBN|NN|JJ|RB/NNP VBD|VBN|NN|JJ|RB/TO VBG|JJ/IN|RP VBG|JJ/NN|JJ VBG|NN|JJ/RB VBG|NN|JJ/VBD
VBG|NN|JJ/VBD|VBN VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ|NNP/TO VBP|VB|JJ|JJR|RB|RBR/, VBP|VB|JJ|JJR|RB|RBR/IN
VBP|VB|JJ|RB/DT VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/WP VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR/NNP VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|JJS/VBP|VB|NN
VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBD|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|JJ
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/VBZ
VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ/CC VBP|VB|VBN|NN|JJ/" """,
            1: """
CD|NN|JJ/JJ JJ|NN/NN|NNS JJ|RB/$END JJ|RB/, JJ|RB/JJ|NNP JJ|RB/WRB NN|JJ/JJR|RBR NN|JJ/PRP|CD|NN
NN|JJ|JJR/NNS NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBG|NN|NNP NN|JJ|RB|NNP/NNP VBD|VBN|JJ/NN|NNP
VBD|VBN|JJ/VBD|VBN|JJ VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/IN|RB VBD|VBP|VB|NN|JJ/IN VBG|NN|JJ/.
VBG|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/IN|DT|WDT
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNS""",
            2: """
CD|NN|JJ/NNP CD|NN|JJ/NN|JJ CD|NN|JJ/VBP|VB|NN IN|JJ|RB/NNP IN|JJ|RB/NN|NNP IN|JJ|RB/VBP|VB|NN JJ|NN/JJ
JJ|NNP/NN|JJ|JJR JJ|NNP/VBZ|NNS|NNPS JJ|NN|NNP/NN|NNP JJ|RB/CD|NN|JJ JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ
JJ|RB/VBP|VB|NN|JJ|RB JJ|RB|NNP/, JJ|RB|NNP/IN JJ|RB|NNP/JJ NN|JJ/VBG|NN NN|JJ/VBP|VB|NN|JJ|RB
NN|JJ|NNP/JJ|NNP NN|JJ|NNP/NNS|NNP NN|JJ|NNP/NN|JJ NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/,
NN|JJ|RB/CC NN|JJ|RB/NNP RP|VBP|VB|NN|JJ|RB/NN RP|VBP|VB|NN|JJ|RB/NNP VBD|VBN|JJ/$END VBD|VBN|JJ/NN
VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NN|JJ|RB/IN|RP|RB
VBG|NN|JJ/$END VBG|NN|JJ/CC VBG|NN|JJ/JJ|NNP VBG|NN|JJ/TO VBG|NN|JJ/VBP|VB|NN VBP|VB|JJ/NN
VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ/$END
VBP|VB|NN|JJ/CD VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|NNS|JJ/NNS VBP|VB|VBN|NN|JJ/.""",
            3: """
CD|NN|JJ/NN IN|NN|JJ|RB/JJ IN|NN|JJ|RB/VBP|VB|NN IN|NN|JJ|RB/VBZ|NNS JJ|NN/NN JJ|NN/NN|JJ JJ|NNP/CC
JJ|NNP/VBD|VBN|JJ JJ|RB/NNP JJ|RB|NNP/VBP|VB|NN|JJ|NNP NNS|JJ/NNS NN|JJ/$ NN|JJ/NNS NN|JJ/NN|JJ
NN|JJ/VBP|VB|NN|NNP NN|JJ/VBZ|NNS NN|JJ|NNP/NN NN|JJ|NNP/NNPS NN|JJ|NNP/VBZ|NNS NN|JJ|RB/JJ|NNP
NN|JJ|RB/VBG|NN NN|JJ|RB/VBZ|NNS VBD|VBN|JJ/-RRB- VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/NNP|NNPS
VBD|VBN|JJ/NNS VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP
VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/NN VBD|VBP|VB|VBN|NN|JJ/IN|RP VBG|JJ/IN|DT|WDT VBG|JJ/VBP|VB|NN
VBG|NN|JJ|NNP/NN|NNP VBN|JJ/NN VBN|NN|JJ/VBP|VB|NN VBP|VB|JJ/. VBP|VB|JJ/IN VBP|VB|JJ/IN|RP
VBP|VB|JJ/IN|RP|RB VBP|VB|JJ/NNS VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/VBP|VB|JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ
VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/VBG|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/VBG|NN VBP|VB|VBN|NN|JJ/NNS
VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            4: """
CD|NN|JJ/JJ|NNP IN|JJ|RB/NN IN|NN|JJ|RB/NNS JJ|JJR|RBR/NN JJ|NN/VBD|VBN|JJ JJ|NN/VBP|VB|NN
JJ|NN/VBP|VB|NN|JJ JJ|NNP/JJ JJ|RB/VBP|VB|NN JJ|RB|NNP/NNS JJ|RB|NNP/NNS|NNP JJ|RB|NNP/VBZ|NNS NN|JJ/NN
NN|JJ/NN|RB NN|JJ/VBP|VB|NN NN|JJ/VBP|VB|NN|JJ NN|JJ|RB/NNS NN|JJ|RB|NNP/VBP|VB|NN
RP|VBP|VB|NN|JJ|RB/NNS VBD|VBN|JJ|NNP/CC VBD|VBN|JJ|NNP/IN VBD|VBN|NN|JJ/NNS
VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|JJ/TO VBP|VB|JJ|RB/CC VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/PRP
VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/VBP|VB|NN""",
            5: """
JJ|NNP/NN|JJ JJ|NNP/VBG|NN JJ|NNP/VBP|VB|NN JJ|NNP/VBP|VB|NN|JJ NN|JJ/JJ NN|JJ|NNP/NNS
VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ|NNP/, VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS
VBP|VB|JJ|RB/VBZ|NNS VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ/VBP|VB|NN
VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/IN
VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            6: """
IN|NN|JJ|RB/CD JJ|NNP/NN JJ|NNP/NN|NNS JJ|NNP/NN|RB JJ|NNP/VBZ|NNS JJ|RB/VBZ|NNS JJ|RB|NNP/VBP|VB|NN|NNP
NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|RB/NN NN|JJ|RB/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/NN
VBP|VB|JJ|RB/NNS VBP|VB|NN|JJ/NN VBP|VB|NN|JJ|RB/NNS""",
            7: """
IN|NN|JJ|RB/NN JJ|NNP/NNS JJ|RB/NN JJ|RB/NNS JJ|RB|NNP/NN|NNP NN|JJ/JJ|NNP VBD|VBN|NN|JJ/NN VBP|NN|JJ/NN
VBP|VB|JJ|RB/NN""",
            8: """JJ|RB|NNP/NN NN|JJ/NN|JJ|RB VBP|VB|JJ|RB/VBP|VB|NN""",
            9: """VBP|VB|NN|JJ|RB/NN""",
        },
        "JJR": {
            -7: """JJR|RBR|NNP/RB|NNP""",
            -6: """JJR|RBR/VBD|VBN|JJ""",
            -5: """JJR|RBR/RB""",
            -4: """JJR|RBR/VBD|VBN JJR|RBR/VBP|VB|JJ JJ|JJR|RBR/NN""",
            -3: """JJR|RBR/JJ|RB JJR|RBR|NNP/JJ|NNP JJR|RBR|NNP/RB JJR|RBR|NNP/VBD|VBN|JJ|NNP""",
            -2: """JJR|RBR/IN|RP|RB JJR|RBR/JJ""",
            -1: """
JJR|RBR|NNP/JJ|RB|NNP JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/, JJ|JJR|RB|RBR/VBD|VBN JJ|JJR|RB|RBR|NNP/IN|RP
NN|JJ|JJR|RB/CC VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR/NNP""",
            1: """JJR|RBR/" JJR|RB|RBR/DT VBP|VB|JJR|RB|RBR/VBZ|NNS VBP|VB|NN|JJR/NNP""",
            2: """
JJR|RBR/JJ|NNP JJR|RBR|NNP/$END JJR|RBR|NNP/VBZ|NNS|NNP VBP|VB|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/NNS
VBP|VB|NN|JJR/NNS""",
            3: """
JJR|RBR/NNP NN|JJ|JJR/NNS VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN|JJR/NN VBP|VB|NN|JJ|JJR/VBP|VB|NN""",
            4: """JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/VBP|VB|NN|NNP JJ|JJR|RB|RBR/NNS VBP|VB|NN|JJ|JJR/NN""",
            5: """JJR|RBR/VBP|VB|NN JJR|RBR/VBZ|NNS JJR|RBR|NNP/NN|NNP""",
            6: """JJR|RBR/NN JJR|RBR/NNS""",
        },
        "JJS": {
            -5: """JJS|RBS/$ VBP|VB|NN|JJ|JJS/IN""",
            -4: """JJS|RBS/JJ""",
            -3: """
JJS|RBS/CD JJS|RBS/JJ|RB JJS|RBS/RB JJS|RBS/VBP|VB|JJ JJS|RB|RBS/VBD|VBN|JJ VBP|VB|NN|JJ|JJS/.""",
            -2: """JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ""",
            -1: """JJS|RBS/PRP|CD|NN JJS|RBS/VBD|VBN JJS|RBS/VBP|VB|NN|JJ""",
            1: """JJS|RBS/IN JJS|RBS/VBZ|NNS""",
            2: """JJS|RBS/DT JJS|RBS/JJ|NNP JJS|RBS/NNP JJS|RBS/NNPS JJS|RB|RBS|NNP/NN|NNP""",
            3: """JJS|RBS/NN JJS|RBS/NNS JJS|RBS/VBP|VB JJS|RBS/VBP|VB|NN JJS|RBS|NNP/CD""",
            4: """JJS|RB|RBS/IN JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/TO""",
            6: """VBP|VB|NN|JJ|JJS/VBP|VB|NN""",
        },
        "MD": {
            -2: """MD|NNP/CD""",
            -1: """MD|VBP|VB|NN/IN""",
            2: """MD|VBD/VBP|VB|NN""",
        },
        "NN": {
            -8: """NN|JJ/NN|JJ|RB VBP|VB|NN/PRP$""",
            -7: """IN|NN|JJ|RB/CD NN|JJ/JJ|NNP PRP|CD|NN/NN VBP|VB|NN|JJ/JJ""",
            -6: """
VBG|NN/JJ VBG|NN/JJ|NNP VBG|NN|NNP/CD VBP|VB|NN/DT|PDT|RB VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP""",
            -5: """
IN|NN|JJ|RB/JJ IN|NN|JJ|RB/NN NN|JJ/JJ NN|JJ|NNP/NNPS NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|RB/JJ
NN|JJ|RB|NNP/NNP NN|NNP/VBD|VBP|VB|NN|NNS|NNP NN|NNP/VBP|VB|NN|JJ|RB|NNP VBG|NN/CD
VBG|NN/VBP|VB|NN|JJ|RB VBG|NN|JJ/JJ|NNP VBG|NN|NNP/IN|DT|WDT VBP|NN|JJ/NN VBP|VB|NN/JJ
VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|NNP/CD
VBP|VB|VBN|NN|JJ/NN""",
            -4: """
CD|NN|JJ/JJ|NNP IN|NN|JJ|RB/VBZ|NNS JJ|NN/VBD|VBN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ NN|JJ/NN
NN|JJ/NN|RB NN|JJ/VBP|VB|NN NN|JJ/VBP|VB|NN|JJ NN|JJ|JJR/NNS NN|JJ|NNP/CD NN|JJ|NNP/NNP|NNPS
NN|NNP/-LRB- NN|NNP/NNP|NNPS NN|NNP/NN|NNS|RB|NNP NN|NNS|RB/DT NN|NNS|RB|NNP/$END PRP|CD|NN/IN
PRP|CD|NN/MD PRP|CD|NN/VBP|VB|NN PRP|CD|NN/VBP|VB|NN|RB VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ/NNS
VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN/NNP VBG|NN/NNP VBG|NN|JJ/NNP
VBG|NN|JJ|NNP/, VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNP VBP|VB|NN/DT
VBP|VB|NN/IN|RP|RB VBP|VB|NN/PRP VBP|VB|NN/PRP|PRP$ VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|NNP/VBG|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/NNP VBP|VB|NN|RB/WRB""",
            -3: """
CD|NN|JJ/NN CD|NN|NNS|JJ|NNP/$END IN|NN|JJ|RB/NNP IN|NN|JJ|RB/NNS JJ|NN/NN JJ|NN/NN|JJ NN|JJ/$ NN|JJ/NNS
NN|JJ/NN|JJ NN|JJ/VBP|VB|NN|NNP NN|JJ/VBZ|NNS NN|JJ|NNP/IN|DT|WDT NN|JJ|NNP/JJ|NN NN|JJ|NNP/NNP
NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|NNP/VBZ|NNS NN|JJ|RB/JJ|NNP NN|NNP/:
NN|NNP/NNP NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS|NNP/-RRB- NN|NNS|NNP/NNP NN|RB/RB
NN|RB|NNP/NNP VBD|VBN|NN|JJ|RB/NN VBD|VBP|VB|NN|JJ|NNP/NNP VBD|VBP|VB|NN|NNP/$END
VBD|VBP|VB|NN|NNS|NNP/CC VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN|NNP/VBZ
VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/PRP VBG|NN/PRP$ VBG|NN|JJ/JJ VBG|NN|JJ/JJ|RB VBG|NN|JJ/RB
VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/NNP VBN|NN|JJ/VBP|VB|NN VBP|VB|NN/JJS|RBS VBP|VB|NN/JJ|NNP
VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/VBP|VB|JJ VBP|VB|NN|JJR/NN
VBP|VB|NN|JJR/NNP VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/NN|JJ|NNP
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/VBP|VB|NN|NNP""",
            -2: """
CD|NN|JJ/JJ CD|NN|JJ/NNP CD|NN|JJ/NN|JJ CD|NN|JJ/VBP|VB|NN IN|NN|JJ|RB/JJ|NNP JJ|NN/JJ JJ|NN|NNP/NN|NNP
JJ|NN|NNP/VBP|VB|NN|NNP NN|JJ/VBG|NN NN|JJ/VBP|VB|NN|JJ|RB NN|JJ|NNP/IN|RB NN|JJ|NNP/JJ|NNP
NN|JJ|NNP/NN|JJ NN|JJ|RB/NN NN|NNP/" NN|NNP/NN|NNS|NNP NN|NNP/NN|RB|NNP NN|NNP/VBG|NN|JJ|NNP
NN|NNP/VBP|VB|NN|RB|NNP NN|NNS|NNP/VBD|VBN NN|NNS|RB/IN NN|RB|NNP/IN NN|RB|NNP/NN|NNP
NN|RB|UH/VBD|VBN|JJ PRP|CD|NN/CC RP|VBP|VB|NN|JJ|RB/$END RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|NN/IN|RP|RB
VBG|NN/DT VBG|NN|JJ/CD VBG|NN|JJ/DT VBG|NN|JJ/TO VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBG|NN|NNP/DT VBG|NN|NNP/NNS VBP|VB|NN/PDT|RB VBP|VB|NN/VBP VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/RB
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|JJ|NNP/VBZ
VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/.
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/. VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB/WDT|WP
VBP|VB|VBN|NN|JJ/.""",
            -1: """
IN|NN|JJ|RB/VBP|VB|NN JJ|NN/NN|NNS NN|JJ/JJR|RBR NN|JJ/PRP|CD|NN NN|JJ|NNP/NN NN|JJ|NNP/NNS
NN|JJ|NNP/NNS|NNP NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBG|NN|NNP NN|JJ|NNP/VBP|VB|NN NN|JJ|RB/NNP NN|JJ|RB/NNS
NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/VBD|VBN NN|NNP/-RRB- NN|NNP/NN|NNS|JJ|NNP NN|NNS|JJ|NNP/NN|NNS|JJ|NNP
NN|NNS|JJ|NNP/VBD|VBN NN|NNS|JJ|NNP/VBZ NN|NNS|JJ|RB/. NN|NNS|JJ|RB|NNP/NNP NN|NNS|RB|NNP/, NN|RB/:
NN|RB|NNP/TO NN|RB|UH/IN|RB PRP|CD|NN/CD PRP|CD|NN/PRP|POS|VBZ RP|VBP|VB|NN|JJ|RB/.
RP|VBP|VB|NN|JJ|RB/NN RP|VBP|VB|NN|JJ|RB/NNS RP|VBP|VB|NN|JJ|RB/TO VBD|VBN|NN/IN|RB VBD|VBN|NN|JJ|RB/TO
VBD|VBP|VB|VBN|NN|NNP/, VBG|NN|JJ/$END VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/NN|JJ VBG|NN|JJ|NNP/NNS|NNP
VBG|NN|JJ|NNP/NN|NNP VBG|NN|NNP/IN VBG|NN|NNP/TO VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN/$ VBP|VB|NN/CD
VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/VBP|VB|NN
VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|JJ|RB/NN VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/JJR|RBR|NNP VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP|PRP$
VBP|VB|NN|NNS|JJ/CC VBP|VB|NN|RB/PRP VBP|VB|NN|RB|NNP/NN|NNP VBP|VB|VBN|NN/. VBP|VB|VBN|NN|JJ/TO
VBP|VB|VBN|NN|JJ|NNP/,""",
            1: """
IN|NN|JJ|RB/. IN|NN|JJ|RB/CC IN|NN|JJ|RB/VBZ JJ|NN/-LRB- JJ|NN/. JJ|NN/IN JJ|NN/IN|DT|WDT NN|JJ/"
NN|JJ/, NN|JJ/. NN|JJ/IN|RB NN|JJ/IN|RP NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBZ|NNP NN|JJ|RB/IN|RP|RB
NN|JJ|RB/VBD|VBN NN|JJ|RB|NNP/TO NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNP/$ NN|NNP/MD NN|RB/VBP|VB|NN|NNP
PRP|CD|NN/VBZ VBD|VBN|NN|JJ|RB/IN VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN|JJ/IN|RP
VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBG|NN/, VBG|NN/CC VBG|NN/VBD VBG|NN/VBP|VB|NN VBG|NN|JJ/. VBG|NN|JJ/CC
VBG|NN|JJ/PRP$ VBG|NN|JJ|NNP/NN|JJ|NNP VBG|NN|JJ|NNP/TO VBG|NN|JJ|NNP/VBD|VBN|NNP VBG|NN|NNP/NN
VBP|VB|NN/JJ|RB VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/NNS
VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/, VBP|VB|NN|RB/, VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN|NN|JJ/IN
VBP|VB|VBN|NN|JJ/IN|RP|RB""",
            2: """
IN|VBP|VB|NN/IN NN|JJ/$END NN|JJ/IN|RP|RB NN|JJ/TO NN|JJ/VBD NN|JJ/WP NN|JJ|JJR/IN NN|JJ|NNP/IN
NN|JJ|NNP/VBD|VBN|NN|JJ|NNP NN|JJ|NNP/VBG|NNP NN|JJ|RB/CC NN|JJ|RB/IN NN|JJ|RB/RB NN|JJ|RB|NNP/IN
NN|JJ|RB|NNP/VBP|VB|NN NN|NNP/RB|NNP NN|NNS/NNP NN|NNS/VBP VBD|VBN|NN|JJ|RB/, VBD|VBP|VB|NN/NN
VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN|NN/: VBG|NN/VBG VBG|NN/VBZ|NNS VBG|NN|JJ/JJR|RBR VBG|NN|NNP/NN|JJ|NNP
VBP|VB|NN/$END VBP|VB|NN/NNS VBP|VB|NN/VBG|NN VBP|VB|NN/VBP|VB|NN VBP|VB|NN/VBP|VB|NN|JJ|RB
VBP|VB|NN|JJ/: VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR/NNP VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/VBD|VBN|JJ VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN|DT|WDT
VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB/VBG|NN VBP|VB|NN|NNP/EX|RB VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/RB VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|NNP/VBD|VBN
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ|NNP/:
VBP|VB|NN|RB/DT VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ|NNP/$END""",
            3: """
IN|NN|JJ|RB/, JJ|NN/DT MD|VBP|VB|NN/IN NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/RB NN|JJ|JJR|RB/CC
NN|JJ|NNP/VBD|VBN|NNP NN|JJ|RB/, NN|JJ|RB/: NN|NNP/JJ NN|NNP/NNS|NNP NN|NNP/VBP|VB|NN NN|NNS|RB/NN
NN|NNS|RB|NNP/VBD|VBN|NNP NN|RB/NN NN|RB/NNS NN|RB|NNP/VBP|VB|NN|NNP PRP|CD|NN/DT RP|VBP|VB|NN|JJ|RB/IN
VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/VBD|VBN VBG|NN|JJ/IN VBG|NN|JJ/IN|RB
VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBG
VBP|VB|NN/VBZ|NNS VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/:
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/VBZ|NNS
VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP VBP|VB|VBN|NN|JJ/"
VBP|VB|VBN|NN|JJ|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/VBZ|NNS|NNP""",
            4: """
IN|NN|JJ|RB/IN JJ|NN/IN|RB NN|JJ/MD NN|JJ/VBD|VBN|JJ NN|JJ|RB/$END NN|JJ|RB/. NN|JJ|RB/IN|RP
NN|NNP/VBD|VBN|JJ NN|NNS|NNP/NN|NNP PDT|NN|JJ|RB/IN PRP|CD|NN/NN|JJ PRP|CD|NN/PRP PRP|CD|NN/VBP|VB|NN|JJ
VBD|VBP|VB|VBN|NN/VBZ VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN/MD VBG|NN/VBP|VB VBG|NN|JJ/VBD|VBN VBG|NN|JJ/VBZ
VBG|NN|JJ|NNP/IN VBG|NN|NNP/VBZ VBG|NN|NNP/VBZ|NNP VBP|VB|NN/MD VBP|VB|NN/MD|NN VBP|VB|NN/NN|NNS
VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBD|VBN
VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/-RRB- VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/VBD VBP|VB|NN|NNP/VBG|NN VBP|VB|NN|NNP/VBG|NN|JJ|NNP
VBP|VB|NN|NNP/VBP|VB|NN VBP|VB|NN|RB/NNS""",
            5: """
CD|NN|JJ/, IN|NN|JJ|RB/$END JJ|NN/IN|RP JJ|NN/VBD|VBN NN|JJ/PRP|POS|VBZ NN|JJ/VBD|VBN NN|JJ/VBZ
NN|NNP/DT NN|NNP/IN|RP|RB NN|NNP/NNS PRP|CD|NN/IN|DT|WDT VBG|NN/VBZ VBG|NN|JJ/" VBP|VB|NN/VBD
VBP|VB|NN/VBD|VBN VBP|VB|NN/VBZ VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|JJS/. VBP|VB|NN|NNP/VBG
VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/-RRB-""",
            6: """
NN|JJ/PRP NN|NNP/VBG|NN VBP|VB|NN|JJ/MD VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|NNP/"
VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/VBZ|NNS""",
            7: """VBP|VB|NN/VBP|VB VBP|VB|NN|JJ/VBD|NN|JJ VBP|VB|NN|JJ/VBZ""",
            8: """VBG|NN|JJ/VBD""",
        },
        "NNP": {
            -7: """JJ|NNP/NNS VBD|VBN|JJ|NNP/IN VBP|VB|NN|NNP/IN|RP|RB""",
            -6: """
JJ|NNP/NN JJ|NNP/NN|NNS JJ|NNP/NN|RB JJ|NNP/VBZ|NNS JJ|RB|NNP/, NN|JJ|RB|NNP/IN NN|NNP/VBG|NN
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|NNP/VBG VBZ|NNS|NNP/IN|RP""",
            -5: """
JJ|NNP/NN|JJ JJ|NNP/VBG|NN JJ|NNP/VBP|VB|NN JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBP|VB|NN NN|NNP/DT
NN|NNP/IN|RP|RB NN|NNP/NNS VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/PRP VBZ|NNS|NNP/VBP|VB""",
            -4: """
JJ|NNP/JJ JJ|RB|NNP/IN JJ|RB|NNP/NN JJ|RB|NNP/NNS JJ|RB|NNP/VBP|VB|NN|NNP NN|JJ|NNP/NNS
NN|NNP/VBD|VBN|JJ VBD|VBN|JJ|NNP/. VBD|VBN|NNP/$END VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/VBG|NN VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/: VBZ|NNS|NNP/: VBZ|NNS|NNP/IN
VBZ|NNS|NNP/PRP""",
            -3: """
CD|NNP/JJ|NNP JJ|NNP/CC JJ|NNP/VBD|VBN|JJ JJ|RB|NNP/VBP|VB|NN|JJ|NNP JJ|RB|NNP/VBZ|NNP
NN|JJ|RB|NNP/VBP|VB|NN NN|NNP/JJ NN|NNP/NNS|NNP NN|NNP/VBP|VB|NN NN|NNS|RB|NNP/VBD|VBN|NNP
RB|NNP/NN|JJ|RB|NNP VBD|VBN|JJ|NNP/CC VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP
VBD|VBP|VB|NN|NNP/IN VBG|NN|NNP/NNS VBP|VB|NNP/$END VBP|VB|NNP/PRP VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|NNP/" VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS VBP|VB|NN|NNS|JJ|NNP/-RRB- VBP|VB|NN|NNS|JJ|NNP/NN
VBZ|NNS|NNP/TO VBZ|NNS|NNP/VBG|NNP""",
            -2: """
CD|NNP/IN JJ|NNP/NN|JJ|JJR JJ|NNP/VBZ|NNS|NNPS JJ|RB|NNP/CD JJ|RB|NNP/NN|NNP NNP|NNPS/VBD NN|JJ|NNP/NN
NN|JJ|RB|NNP/TO NN|NNP/RB|NNP NN|NNS|NNP/NN|NNP NN|RB|NNP/IN NN|RB|NNP/VBP|VB|NN|NNP RB|NNP/,
VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/PRP VBG|NN|JJ|NNP/, VBG|NN|JJ|NNP/IN
VBG|NN|NNP/IN VBG|NN|NNP/NN VBG|NN|NNP/VBZ VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB|NNP/TO
VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/MD
VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|NNP/VBG|NN|JJ|NNP VBP|VB|NN|NNP/VBP|VB|NN
VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP VBP|VB|VBN|NN|JJ|NNP/$END""",
            -1: """
JJR|RBR|NNP/JJ|NNP JJR|RBR|NNP/NNS|NNP JJS|RBS|NNP/CD JJ|RB|NNP/NNS|NNP JJ|RB|UH|NNP/. NNP|NNPS/IN|RB
NNP|NNPS/VBP NNP|NNPS/VBP|VB NNS|NNP/VBP|VB NN|JJ|NNP/JJ|NNP NN|JJ|NNP/NNS|NNP
NN|JJ|NNP/VBD|VBN|NN|JJ|NNP NN|JJ|NNP/VBG|NN|NNP NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBZ|NNS NN|NNP/$
NN|NNP/MD NN|NNS|JJ|NNP/VBD|VBN NN|NNS|NNP/-RRB- RB|NNP/VBD|VBN|JJ|NNP VBD|VBN|JJ|NNP/$END
VBD|VBN|JJ|NNP/IN|RB VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NNP/IN VBD|VBN|NNP/JJ|NNP
VBD|VBN|NNP/RB|NNP VBD|VBN|NNP/WDT|WP VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN|NN|NNP/$END
VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBG|NNP/NNS VBG|NN|JJ|NNP/IN|RP VBG|NN|NNP/DT VBG|NN|NNP/JJ
VBG|NN|NNP/NN|JJ|NNP VBG|NN|NNP/TO VBG|NN|NNP/VBZ|NNP VBP|VB|JJ|JJR|RB|RBR|NNP/, VBP|VB|JJ|NNP/NN|NNP
VBP|VB|JJ|RB|NNP/$END VBP|VB|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NNP/DT|RB|UH VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|NNP/EX|RB VBP|VB|NN|NNP/RB|NNP
VBP|VB|VBN|NN|JJ|NNP/VBZ|NNS|NNP VBZ|NNS|NNP/JJR|RBR|NNP VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/MD
VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBP|VB|NN""",
            1: """
JJ|NNP/PRP|POS|VBZ JJ|NNP/VBP|VB|NN|NNS|RB|NNP NNS|NNP/-RRB- NNS|NNP/NN|NNP NN|JJ|NNP/NN|NNP
NN|JJ|NNP/VBD|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|NNP/-RRB- NN|NNP/NN|NNS|JJ|NNP VBD|VBN|JJ|NNP/NN|JJ|NNP
VBD|VBN|JJ|NNP/NN|NNP VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/NN|JJ|NNP VBG|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NNP/DT VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBG|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|NNP/JJR|RBR|NNP VBP|VB|NN|NNP/VBD
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|VBN|NN|JJ|NNP/, VBZ|NNS|NNP/$END VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/VBD|VBN|NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP VBZ|NNS|NNP/VBZ|NNP""",
            2: """
JJ|NNP/: JJ|NNP/SYM JJ|NN|NNP/VBP|VB|NN|NNP MD|NNP/CD NNP|NNPS/IN|RP|RB NNP|NNPS/NNS NNP|NNPS/NN|JJ
NN|JJ|NNP/NNPS NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBG|NNP NN|NNP/" NN|NNP/NN|NNS|NNP NN|NNP/NN|RB|NNP
NN|NNP/VBG|NN|JJ|NNP NN|NNP/VBP|VB|NN|RB|NNP POS|VBZ|NN|NNS|NNP/. RB|NNP/NNP VBD|VBN|NNP/TO
VBG|NN|JJ|NNP/NN|NNP VBP|VB|NNP/CD VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBD|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB|NNP/NN|NNP
VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/VBZ|NNS|NNP VBZ|NNS|NNP/-RRB- VBZ|NNS|NNP/NNP""",
            3: """
JJ|NNP/IN|DT|WDT JJ|NNP/NN|NNS|NNP JJ|NNP/TO JJ|NNP/VBD JJ|NNP/VBP JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB|NNP/NNP
JJ|RB|NNP/VBD|VBN|JJ|NNP NNS|NNP/VBZ|NNP NN|JJ|NNP/IN|DT|WDT NN|JJ|NNP/IN|RB NN|JJ|NNP/RB
NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBZ|NNP NN|JJ|RB|NNP/CC NN|JJ|RB|NNP/VBD|VBN
NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNP/: NN|NNP/NNP NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP
NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|NNS|JJ|NNP/VBZ NN|NNS|RB|NNP/, NN|RB|NNP/TO RB|NNP/NNS|NNP RB|NNP/VB|NNP
VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBP|VB|VBN|NN|NNP/,
VBD|VBP|VB|VBN|NN|NNP/VBZ VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|NNP/-RRB- VBP|VB|NN|NNP/VBD|VBN
VBP|VB|NN|NNP/VBZ VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/NNP VBZ|NNS|NNP/VBZ|NNS|NNP""",
            4: """
CD|NN|NNS|JJ|NNP/$END JJ|NNP/NNP JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN JJ|NNP/WP NNS|NNP/NNP NN|JJ|NNP/CD
NN|JJ|NNP/VBD|VBN NN|NNP/-LRB- NN|NNP/NNP|NNPS NN|NNP/NN|NNS|RB|NNP NN|RB|NNP/NN|NNP VBD|VBN|JJ|NNP/NNP
VBD|VBN|NNP/VBG|NN|JJ|NNP VBD|VBP|VB|NN|JJ|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/CC VBG|NN|JJ|NNP/NNP
VBP|VB|NNP/NNP VBP|VB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|NNP/NNP VBP|VB|NN|NNS|JJ|NNP/NNP
VBP|VB|NN|RB|NNP/: VBP|VB|NN|RB|NNP/NN|NNP VBZ|NNS|NNP/.""",
            5: """
JJ|NNP/CD|NN|NNS|JJ|NNP JJ|NNP/MD JJ|NNP/VBZ NN|JJ|NNP/JJ|NN NN|JJ|RB|NNP/NNP
NN|NNP/VBD|VBP|VB|NN|NNS|NNP NN|NNP/VBP|VB|NN|JJ|RB|NNP NN|NNS|JJ|NNP/NNP NN|NNS|NNP/NNP
NN|NNS|NNP/VBD|VBN NN|NNS|RB|NNP/$END VBD|VBN|NNP/NNP VBD|VBN|NN|JJ|NNP/NNP VBG|NN|NNP/NNP
VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP""",
            6: """
JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP
VBP|VB|NN|NNS|JJ|NNP/NN|NNP""",
            7: """NN|JJ|NNP/NNP NN|NNS|JJ|RB|NNP/NNP NN|RB|NNP/NNP""",
            8: """NN|JJ|NNP/NNP|NNPS VBG|NN|JJ|NNP/PRP|POS|VBZ""",
            10: """VBG|NN|NNP/CD""",
        },
        "NNPS": {
            -5: """NNS|NNP|NNPS/CC""",
            -2: """NNP|NNPS/IN|RP|RB NNP|NNPS/NNS NNP|NNPS/NN|JJ""",
            1: """NNP|NNPS/IN|RB NNP|NNPS/VBP NNP|NNPS/VBP|VB""",
            2: """NNP|NNPS/VBD""",
        },
        "NNS": {
            -5: """VBZ|NNS/PRP$ VBZ|NNS|NNP/CD""",
            -4: """NNS|NNP/NNP NN|NNS|NNP/VBD|VBN VBZ|NNS/VBP|VB|JJ""",
            -3: """
NNS|JJ/NNS NNS|NNP/VBZ|NNP NN|NNS|JJ|NNP/NNP VBZ|NNS/$ VBZ|NNS/CD VBZ|NNS/DT VBZ|NNS/JJR|RBR
VBZ|NNS/JJ|NNP VBZ|NNS/JJ|RB VBZ|NNS/NN VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS|NNP/.
VBZ|NNS|NNP/NNP""",
            -2: """
NN|NNS/NNP NN|NNS/VBP NN|NNS|JJ|RB|NNP/NNP NN|NNS|NNP/NNP NN|NNS|NNP/NN|NNP POS|VBZ|NN|NNS|NNP/.
VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/NNP VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB
VBZ|NNS/JJ VBZ|NNS/PRP|PRP$ VBZ|NNS|NNP/-RRB- VBZ|NNS|NNP/JJR|RBR|NNP VBZ|NNS|NNP/JJ|NNP
VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/VBZ|NNS|NNP""",
            -1: """
CD|NN|NNS|JJ|NNP/$END NNS|NNP/-RRB- NNS|NNP/NN|NNP NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|NNS|RB/DT
NN|NNS|RB|NNP/$END NN|NNS|RB|NNP/, VBD|VBP|VB|NN|NNS|NNP/CC VBP|VB|NN|NNS|JJ|NNP/NN|NNP
VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP VBZ|NNS/NN|JJ|RB VBZ|NNS/VBZ|NNS VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/NN|JJ|NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP""",
            1: """NNS|NNP/VBP|VB NN|NNS|JJ|RB/. VBP|VB|NN|NNS|JJ|NNP/NN VBZ|NNS|RB/IN""",
            2: """
VBP|VB|NN|NNS|JJ/CC VBZ|NNS/IN|CC VBZ|NNS/MD|NN VBZ|NNS/SYM VBZ|NNS/VBD|VBP|VB|VBN|NN VBZ|NNS/VBN
VBZ|NNS|NNP/VBZ|NNP""",
            3: """
NN|NNS|JJ/CC NN|NNS|JJ|NNP/VBD|VBN VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ|NNP/: VBZ|NNS/-LRB- VBZ|NNS/-RRB-
VBZ|NNS/VBD VBZ|NNS/VBP VBZ|NNS/VBZ VBZ|NNS|NNP/$END VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/TO""",
            4: """
NN|NNS|NNP/-RRB- VBZ|NNS/VBD|VBN|JJ VBZ|NNS|NNP/IN VBZ|NNS|NNP/MD|NNP VBZ|NNS|NNP/VBD|NNP
VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBP|VB|NN""",
            5: """NNS|NNP|NNPS/CC VBZ|NNS|NNP/VBD|VBN|NNP""",
            6: """VBZ|NNS/VBD|VBN VBZ|NNS/VBP|VB""",
            7: """VBZ|NNS/MD VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBP|VB VBZ|NNS|NNP/VBP|VB|NNP""",
        },
        "PDT": {
            -4: """DT|PDT|RB/NNS""",
            -2: """DT|PDT|RB/NNP DT|PDT|RB/PRP DT|PDT|RB/VBD|VBN""",
            -1: """
DT|PDT|CC|RB/NNS DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/IN|RP DT|PDT|RB/IN|RP|RB DT|PDT|RB/VBD|VBN|JJ
PDT|NN|JJ|RB/IN""",
            1: """DT|PDT|CC|RB/DT DT|PDT|RB/NN DT|PDT|RB/VBZ|NNS""",
            2: """DT|PDT|RB/IN|DT|WDT DT|PDT|RB/JJ|NNP PDT|RB/DT""",
            3: """DT|PDT|RB/PRP|PRP$ PDT|NN|JJ|RB/DT""",
            6: """DT|PDT|RB/PRP$ PDT|JJ/DT""",
            9: """DT|PDT|RB/DT""",
        },
        "POS": {
            -3: """PRP|POS|VBZ/IN""",
            -2: """PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/VBN""",
            -1: """PRP|POS|VBZ/RB""",
            1: """PRP|POS|VBZ/VBP|VB|NN|NNP""",
            2: """PRP|POS|VBZ/NNS|NNP""",
            3: """PRP|POS|VBZ/NNS""",
        },
        "PRP": {
            -4: """PRP|CD|NN/IN|DT|WDT""",
            -3: """PRP|CD|NN/NN|JJ PRP|PRP$/JJ PRP|PRP$/JJ|NNP PRP|PRP$/NN PRP|PRP$/NNS""",
            -2: """
PRP|PRP$/NNS|NNP PRP|PRP$/NN|JJ PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN PRP|PRP$/VBP|VB|NN|JJ
PRP|PRP$/VBZ|NNS""",
            -1: """
PRP|CD|NN/CC PRP|CD|NN/CD PRP|CD|NN/DT PRP|CD|NN/IN PRP|CD|NN/VBP|VB|NN PRP|CD|NN/VBP|VB|NN|JJ
PRP|POS|VBZ/NNS PRP|POS|VBZ/RB PRP|PRP$/NNP PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBP|VB|NN|JJ|RB""",
            1: """PRP|PRP$/DT PRP|PRP$/RB PRP|PRP$/TO""",
            2: """PRP|CD|NN/VBZ PRP|PRP$/$END PRP|PRP$/IN|DT|WDT PRP|PRP$/IN|RB""",
            3: """
PRP|CD|NN/PRP|POS|VBZ PRP|PRP$/, PRP|PRP$/. PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP
PRP|PRP$/IN|RP|RB""",
            10: """PRP|CD|NN/MD""",
        },
        "PRP$": {
            -3: """PRP|PRP$/, PRP|PRP$/. PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP PRP|PRP$/IN|RP|RB""",
            -2: """PRP|PRP$/$END PRP|PRP$/IN|DT|WDT PRP|PRP$/IN|RB""",
            -1: """PRP|PRP$/DT PRP|PRP$/RB PRP|PRP$/TO""",
            1: """PRP|PRP$/NNP PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBP|VB|NN|JJ|RB""",
            2: """
PRP|PRP$/NNS|NNP PRP|PRP$/NN|JJ PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN PRP|PRP$/VBP|VB|NN|JJ
PRP|PRP$/VBZ|NNS""",
            3: """PRP|PRP$/JJ PRP|PRP$/JJ|NNP PRP|PRP$/NN PRP|PRP$/NNS""",
        },
        "RB": {
            -8: """IN|RB/PRP IN|RP|RB/NN|NNP""",
            -7: """IN|CC|RB/IN|DT|WDT IN|RB/NN IN|RP|RB/NN JJ|RB/NN JJ|RB/NNS""",
            -6: """
IN|RP|RB/NNS IN|RP|RB/PRP$ IN|RP|RB/VBG|NN|JJ JJ|RB/VBZ|NNS NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB/NN""",
            -5: """
IN|CC|RB/IN|RB IN|RB/NNP IN|RB/NNS IN|RB/NN|NNP IN|RB/VBP|VB|NN|NNP IN|RP|RB/NNP JJ|RB|NNP/NN|NNP
NN|JJ|RB/, VBP|VB|JJ|RB/CC VBP|VB|JJ|RB/NNS VBP|VB|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/:
VBP|VB|NN|JJ|RB/NNS""",
            -4: """
DT|PDT|RB/VBZ|NNS EX|RB/VBZ IN|CC|RB/NN IN|JJ|RB/NNP IN|RB/VBG IN|RP|RB/JJ|NNP IN|RP|RB/VBZ|NNS
JJ|RB/VBP|VB|NN JJ|RB|NNP/NN JJ|RB|NNP/VBZ|NNS NN|JJ|RB/CC NN|JJ|RB/NN NN|JJ|RB|NNP/VBP|VB|NN
NN|RB|NNP/NNP RP|RB/NNS VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|RB/NN
VBP|VB|JJ|RB/PRP VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB/VBG|NN VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|RB|NNP/:""",
            -3: """
EX|RB/VBD EX|RB/VBP IN|CC|RB/IN IN|JJ|RB/DT|PDT|RB IN|JJ|RB/NN IN|NN|JJ|RB/DT IN|NN|JJ|RB/NNP IN|RB/NNPS
IN|RB/NNP|NNPS IN|RB/VBG|NN IN|RB/VBP|VB|NN IN|RB/VBZ|NNS IN|RP|RB/JJ JJR|RB|RBR/DT
JJ|JJR|RB|RBR|NNP/IN|RP JJ|RB/NNP JJ|RB|NNP/NNS|NNP NN|JJ|RB/. NN|JJ|RB/: NN|JJ|RB/NNS NN|JJ|RB/VBZ|NNS
NN|JJ|RB|NNP/VBD|VBN NN|NNS|RB/NN NN|RB/NN NN|RB/NNS RB|NNP/NNS|NNP RB|NNP/VB|NNP VBD|VBN|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/IN|DT|WDT VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|RB/,""",
            -2: """
DT|CC|RB/NN DT|PDT|CC|RB/IN DT|PDT|RB/DT EX|RB/MD EX|RB/PRP|POS|VBZ IN|JJ|RB/VBP|VB|NN IN|NN|JJ|RB/JJ
IN|NN|JJ|RB/JJ|NNP IN|NN|JJ|RB/VBP|VB|NN IN|RB/DT IN|RB/NNS|JJ IN|RB/PRP|PRP$ IN|RB/VBG|NN|JJ
IN|RP|RB/DT IN|RP|RB/NN|JJ IN|RP|RB/VBP|VB|NN|JJ IN|RP|RB/VBP|VB|NN|NNP JJS|RB|RBS/IN JJS|RB|RBS/TO
JJ|JJR|RB|RBR/NNS JJ|RB/CD|NN|JJ JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ JJ|RB/VBP|VB|NN|JJ|RB JJ|RB|NNP/JJ
JJ|RB|NNP/VBP|VB|NN|NNP NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/NNP NN|NNS|JJ|RB|NNP/NNP NN|RB|NNP/NN|NNP
NN|RB|NNP/TO PDT|RB/DT RB|NNP/NNP RP|RB/NNP RP|VBP|VB|NN|JJ|RB/NNP RP|VBP|VB|NN|JJ|RB/NNS
VBD|VBN|NN|JJ|RB/IN|RP|RB VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|JJR|RB|RBR|NNP/, VBP|VB|JJ|RB/NNP
VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NN|NNP""",
            -1: """
DT|PDT|CC|RB/DT DT|PDT|CC|RB/NNP DT|PDT|RB/CD DT|PDT|RB/JJ|NNP DT|PDT|RB/NN DT|PDT|RB/PRP
DT|PDT|RB/PRP|PRP$ DT|RB|UH/, DT|RB|UH/. DT|RB|UH/NN DT|RB|UH/NNS DT|RB|UH/NN|JJ DT|RB|UH/TO
IN|CC|RB/NNP IN|CC|RB/PRP IN|JJ|RB/NN|NNP IN|NN|JJ|RB/CD IN|NN|JJ|RB/NN IN|NN|JJ|RB/VBZ IN|RB/TO
IN|RP|RB/PRP JJS|RB|RBS/NN JJS|RB|RBS/NNS JJ|JJR|RB|RBR/PRP JJ|RB/$END JJ|RB/, JJ|RB/JJ|NNP JJ|RB/WRB
JJ|RB|UH|NNP/. NN|JJ|RB/$END NN|JJ|RB/NNP NN|RB/VBP|VB|NN|NNP NN|RB|NNP/VBP|VB|NN|NNP PDT|NN|JJ|RB/DT
PDT|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/IN|RP
VBD|VBN|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/TO VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|JJ|RB|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB|NNP/NNP""",
            1: """
DT|PDT|RB/IN|DT|WDT DT|PDT|RB/PRP$ DT|PDT|RB/VBD|VBN DT|RB|UH/VBP|VB|NN EX|RB/$END IN|NN|JJ|RB/,
IN|NN|JJ|RB/CC IN|NN|JJ|RB/VBZ|NNS IN|RB/IN|RB IN|RB/JJS|RBS IN|RB/VBP|VB|NN|JJ IN|RP|RB/VBG
JJS|RB|RBS/VBD|VBN|JJ JJ|JJR|RB|RBR/, JJ|RB/IN|JJ|RB JJ|RB/MD JJ|RB|NNP/RB|NNP NN|JJ|RB/RB
NN|JJ|RB|NNP/CC NN|RB/: RB|NNP/VBD|VBN|JJ|NNP RP|JJ|RB/TO RP|VBP|VB|NN|JJ|RB/$END
VBP|VB|JJ|JJR|RB|RBR/IN""",
            2: """
DT|PDT|CC|RB/NN DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/IN DT|PDT|RB/VBD|VBN|JJ EX|RB/. IN|NN|JJ|RB/. IN|RB/.
IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/VBD|VBN IN|RB/VBN IN|RP|RB/IN|DT|WDT JJ|RB/VBG|JJ JJ|RB|NNP/CD
JJ|RB|NNP/DT JJ|RB|NNP/IN JJ|RB|NNP/VBD|VBN|JJ|NNP NN|JJ|RB/IN NN|NNS|RB/IN NN|RB|UH/VBD|VBN|JJ RB|NNP/,
RP|RB/RB VBP|VB|JJ|RB/IN|RB VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/TO VBP|VB|NN|RB/DT VBP|VB|NN|RB/WDT|WP""",
            3: """
CC|RB/. DT|PDT|RB/IN|RP EX|RB/, EX|RB/IN EX|RB/IN|RP IN|CC|NN|JJ|RB/CD IN|RB/$ IN|RB/$END IN|RB/,
IN|RB/: IN|RB/DT|PDT|RB IN|RB/JJ|RB IN|RB/NN|RB|UH|NNP IN|RB/VBP|VB IN|RB/VBP|VB|JJ IN|RP|RB/:
IN|RP|RB/IN|RB IN|RP|RB/RB JJR|RB|RBR/VBP|VB JJR|RB|RBR/VBP|VB|NN JJ|RB/JJR|RBR JJ|RB/NN|JJ|RB JJ|RB/RB
NN|RB/RB NN|RB|UH/IN|RB RB|NNP/NN|JJ|RB|NNP RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/IN
VBD|VBN|NN|JJ|RB/IN VBP|VB|JJ|JJR|RB|RBR/, VBP|VB|JJ|RB/IN VBP|VB|JJ|RB|NNP/$END
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|JJ|RB|NNP/TO""",
            4: """
CC|RB/, DT|PDT|RB/IN|RB DT|RB|UH/VBP|VB|NN|RB|NNP EX|RB/PRP IN|CC|RB/JJ IN|JJ|RB/TO IN|RP|RB/IN|NN|JJ|RB
IN|RP|RB/JJR|RBR JJ|JJR|RB|RBR/VBD|VBN JJ|RB/JJ JJ|RB/JJ|RB JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB/VBP|VB|NN|JJR
JJ|RB|NNP/IN|RB JJ|RB|NNP/VBD|VBN|NNP JJ|RB|NNP/VBZ|NNP NN|JJ|RB/VBD|VBN NN|RB|NNP/IN
RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/RB VBP|VB|JJ|RB/RB VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|RB/WRB""",
            5: """
DT|PDT|RB/IN|RP|RB DT|RB|UH/VBP|VB|NN|RB IN|JJ|RB/. IN|RP|RB/$ IN|RP|RB/CD IN|RP|RB/VBZ JJ|RB/JJR
JJ|RB/VBD|VBN|JJ JJ|RB|NNP/, NN|JJ|RB/IN|RP|RB NN|JJ|RB/JJ NN|JJ|RB|NNP/IN NN|NNS|RB/DT RP|RB/IN|RP
RP|VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/RB""",
            6: """
DT|RB|UH/JJR|RB|RBR IN|CC|RB/JJ|RB IN|JJ|RB/, IN|NN|JJ|RB/IN IN|RB/NN|RB|UH IN|RP|RB/CC IN|RP|RB/IN|RP
JJ|RB/VBD""",
            7: """IN|RP|RB/, IN|RP|RB/. IN|RP|RB/JJ|RB JJ|RB/VBD|VBN VBP|VB|JJ|RB/VBN VBP|VB|NN|JJ|RB|NNP/,""",
            8: """DT|CC|RB/.""",
            10: """IN|RP|RB/EX|RB""",
            11: """VBP|VB|JJ|RB/VBD|VBN""",
        },
        "RBR": {
            -6: """JJR|RBR/NN JJR|RBR/NNS""",
            -5: """JJR|RBR/VBP|VB|NN JJR|RBR/VBZ|NNS JJR|RBR|NNP/NN|NNP""",
            -4: """JJR|RBR|NNP/VBP|VB|NN|NNP VBP|VB|JJR|RB|RBR/NN""",
            -3: """JJR|RBR/NNP JJR|RB|RBR/VBP|VB VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            -2: """
JJR|RBR/JJ|NNP JJR|RBR|NNP/$END JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/VBZ|NNS|NNP JJR|RB|RBR/VBP|VB|NN
VBP|VB|JJ|JJR|RB|RBR/, VBP|VB|JJ|JJR|RB|RBR/NNS""",
            -1: """JJR|RBR/" JJ|JJR|RB|RBR/NNS VBP|VB|JJR|RB|RBR/VBZ|NNS""",
            1: """JJR|RBR|NNP/JJ|RB|NNP JJR|RB|RBR/DT JJ|JJR|RB|RBR/PRP""",
            2: """JJR|RBR/IN|RP|RB JJR|RBR/JJ""",
            3: """JJR|RBR/JJ|RB JJR|RBR|NNP/RB JJR|RBR|NNP/VBD|VBN|JJ|NNP VBP|VB|JJ|JJR|RB|RBR/IN""",
            4: """
JJR|RBR/VBD|VBN JJR|RBR/VBP|VB|JJ JJR|RBR|NNP/JJ|NNP JJ|JJR|RB|RBR|NNP/IN|RP VBP|VB|JJ|JJR|RB|RBR|NNP/,""",
            5: """JJR|RBR/RB""",
            6: """JJR|RBR/VBD|VBN|JJ""",
            7: """JJR|RBR|NNP/RB|NNP""",
        },
        "RBS": {
            -3: """JJS|RBS/NN JJS|RBS/NNS JJS|RBS/VBP|VB JJS|RBS/VBP|VB|NN JJS|RB|RBS/NN""",
            -2: """
JJS|RBS/DT JJS|RBS/JJ|NNP JJS|RBS/NNP JJS|RBS/NNPS JJS|RB|RBS/IN JJS|RB|RBS/NNS JJS|RB|RBS/TO
JJS|RB|RBS|NNP/NN|NNP""",
            -1: """JJS|RBS/IN JJS|RBS/VBZ|NNS JJS|RBS|NNP/CD""",
            1: """JJS|RBS/PRP|CD|NN JJS|RBS/VBD|VBN JJS|RBS/VBP|VB|NN|JJ JJS|RB|RBS/VBD|VBN|JJ""",
            2: """JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ""",
            3: """JJS|RBS/CD JJS|RBS/JJ|RB JJS|RBS/RB JJS|RBS/VBP|VB|JJ""",
            4: """JJS|RBS/JJ""",
            5: """JJS|RBS/$""",
        },
        "RP": {
            -6: """IN|RP|RB/EX|RB""",
            -5: """IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/JJ|NNP IN|RP|RB/PRP RP|RB/IN|RP""",
            -4: """IN|RP/JJ|NNP IN|RP/VBZ|NNS IN|RP|RB/$ IN|RP|RB/CD IN|RP|RB/JJ|RB""",
            -3: """
IN|RP/NNP IN|RP/NN|JJ IN|RP/NN|NNP IN|RP/VBP|VB|NN IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP|RB/VBZ""",
            -2: """
IN|RP|RB/CC IN|RP|RB/JJR|RBR IN|RP|RB/NNP IN|RP|RB/VBP|VB|NN|JJ RP|RB/RB RP|VBP|VB|NN|JJ|RB/IN
RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/RB RP|VBP|VB|NN|JJ|RB/TO""",
            -1: """IN|RP|RB/, IN|RP|RB/DT IN|RP|RB/IN|DT|WDT RP|JJ|RB/TO RP|VBP|VB|NN|JJ|RB/CC""",
            1: """
IN|RP/JJR IN|RP|RB/JJ IN|RP|RB/NN|NNP IN|RP|RB/PRP$ RP|VBP|VB|NN|JJ|RB/$END RP|VBP|VB|NN|JJ|RB/.
RP|VBP|VB|NN|JJ|RB/NN RP|VBP|VB|NN|JJ|RB/NNP""",
            2: """IN|RP|RB/VBG IN|RP|RB/VBZ|NNS RP|RB/NNP""",
            3: """IN|RP/, IN|RP|RB/NNS IN|RP|RB/RB RP|VBP|VB|NN|JJ|RB/DT""",
            4: """IN|RP/. IN|RP/CC IN|RP/IN|RP|RB RP|RB/NNS""",
            5: """IN|RP/IN IN|RP/RB""",
            7: """IN|RP|RB/IN|RP""",
            8: """IN|RP/TO""",
            10: """IN|RP/IN|RP""",
            11: """IN|RP/IN|RB""",
        },
        "UH": {
            -3: """DT|RB|UH/NN|JJ""",
            -2: """DT|RB|UH/VBP|VB|NN DT|RB|UH/VBP|VB|NN|RB DT|RB|UH/VBP|VB|NN|RB|NNP NN|RB|UH/IN|RB""",
            -1: """DT|RB|UH/JJR|RB|RBR DT|RB|UH/NN DT|RB|UH/NNS DT|RB|UH/NN|NNP""",
            3: """JJ|RB|UH|NNP/.""",
            5: """DT|RB|UH/,""",
            6: """DT|RB|UH/. DT|RB|UH/TO""",
        },
        "VB": {
            -6: """VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|NNP/VBZ""",
            -5: """
VBP|VB|NN/VBG VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP
VBP|VB|NN|NNP/VBD VBP|VB|NN|NNS|JJ|NNP/NN|NNP""",
            -4: """
VBD|VBP|VB|VBN|NN/PRP VBP|VB/VBD|VBN VBP|VB|NN/NN|NNS VBP|VB|NN/VBZ VBP|VB|NN/VBZ|NN|NNS VBP|VB|NNP/PRP$
VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|RB/NNS VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            -3: """
VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN|NN|NNP/$END VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB|JJ/IN|RP VBP|VB|JJ/NN
VBP|VB|JJ/NNS VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ|NNS VBP|VB|NNP/NN VBP|VB|NNP/NNP
VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNP/" VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|RB/DT VBP|VB|VBN|NN|JJ/.""",
            -2: """
IN|VBP|VB|JJ/NN RP|VBP|VB|NN|JJ|RB/DT VBD|VBP|VB|VBN/IN|RP VBP|VB/, VBP|VB/VBN VBP|VB|JJ/IN
VBP|VB|NN/$END VBP|VB|NN/CD VBP|VB|NN/VBG|NN VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/VBD|NN|JJ
VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/NNP
VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/CC
VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/MD
VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBP|VB|NN VBP|VB|NN|NNP/VBZ|NNS
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|RB|NNP/NN|NNP""",
            -1: """
RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/TO VBD|VBP|VB|NN/NN
VBD|VBP|VB|VBN/RP|JJ|RB VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP|RB
VBD|VBP|VB|VBN|NN|JJ/IN|RP VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBP|VB|JJ/. VBP|VB|JJ|JJR|RB|RBR/IN
VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|RB/DT VBP|VB|JJ|RB/IN VBP|VB|JJ|RB/NNS VBP|VB|JJ|RB/VBD|VBN
VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN/MD VBP|VB|NN/MD|NN VBP|VB|NN/NNS
VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NNP/CD VBP|VB|NNP/PRP VBP|VB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ/CD
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJR/IN|RP
VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|NNP/-RRB- VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/VBD|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS
VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/VBG|NN VBP|VB|NN|JJ|RB|NNP/NNP
VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/-RRB- VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/RB
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN/IN|RB
VBP|VB|VBN/NNS VBP|VB|VBN|NN|JJ/" VBP|VB|VBN|NN|JJ/IN VBP|VB|VBN|NN|JJ/IN|RP|RB VBP|VB|VBN|NN|JJ/NNS""",
            1: """
VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/NNP
VBD|VBP|VB|VBN|NN|NNP/, VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBP|VB|JJ|RB/CC VBP|VB|NN/VBD VBP|VB|NNP/DT
VBP|VB|NN|JJ/: VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/DT VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/NN|NNP
VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/JJR|RBR|NNP VBP|VB|NN|NNP/VBP|VB|NN|NNP VBP|VB|NN|RB/, VBP|VB|NN|RB/PRP
VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            2: """
IN|VBP|VB|JJ/TO IN|VBP|VB|NN/IN RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|VBN/IN|RP|RB VBP|VB|JJ/JJ
VBP|VB|JJ/PRP$ VBP|VB|NN/JJ VBP|VB|NN/JJ|RB VBP|VB|NN/PDT|RB VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/$END
VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RB VBP|VB|NN|JJR/NNP VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|NNS|JJ|NNP/NN VBP|VB|VBN/JJR|RBR VBP|VB|VBN|NN|JJ|NNP/$END""",
            3: """
RP|VBP|VB|NN|JJ|RB/. VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/PRP$
VBD|VB|VBN/PRP|POS|VBZ VBP|VB|JJ/DT VBP|VB|JJ/PRP VBP|VB|JJR|RB|RBR/NN VBP|VB|NN/$ VBP|VB|NN/DT
VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJ|NNP VBP|VB|NN/PRP VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NNP/DT|RB|UH
VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/TO
VBP|VB|NN|NNP/, VBP|VB|NN|NNP/. VBP|VB|NN|RB/IN|RP|RB""",
            4: """
VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/DT VBP|VB/EX|RB VBP|VB/RP|RB VBP|VB|JJ|RB/IN|RB VBP|VB|NN/PRP$
VBP|VB|NN/PRP|CD|NN VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|JJ|RB|NNP/IN|RP
VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/VBG
VBP|VB|VBN|NN|JJ/TO""",
            5: """VBP|VB/-LRB- VBP|VB|NN/PRP|PRP$ VBP|VB|NNP/$END VBP|VB|NN|NNP/PRP""",
            6: """VBP|VB|NN/DT|PDT|RB""",
            7: """VBP|VB|NNP/RB""",
        },
        "VBD": {
            -5: """VBD|VBN/IN|JJ|RB VBD|VBN|NNP/VBG|NN|JJ|NNP VBD|VBP|VB|VBN|NN/:""",
            -4: """
VBD|VBN/MD VBD|VBN/MD|NN VBD|VBN|JJ/NN|JJ VBD|VBN|JJ|NNP/CC VBD|VBN|NNP/IN VBD|VBN|NNP/IN|RB
VBD|VBP|VB|NN/NN""",
            -3: """
VBD|VBN|JJ/-RRB- VBD|VBN|JJ/NN VBD|VBN|JJ/NNS VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS
VBD|VBN|JJ|NNP/IN|RB VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/TO VBD|VBN|NN|JJ|RB/IN|RP|RB
VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/VBD|VBN VBD|VBP|VB|VBN|NN|NNP/NNS|NNP""",
            -2: """
MD|VBD/VBP|VB|NN VBD|VBN/$END VBD|VBN/VBD VBD|VBN|JJ/$END VBD|VBN|JJ/NN|NNP VBD|VBN|JJ|NNP/$END
VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/IN|RP""",
            -1: """
VBD|VBN/IN VBD|VBN/IN|NN|JJ|RB VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/VBN VBD|VBN|JJ|NNP/IN
VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/IN|RP|RB
VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/NNP VBD|VBP|VB|NN|JJ|NNP/NNP VBD|VBP|VB|VBN/RP|JJ|RB
VBD|VBP|VB|VBN|NN/VBZ VBD|VBP|VB|VBN|NN|NNP/, VBD|VB|VBN/PRP|POS|VBZ""",
            1: """
VBD|VBN/DT|RB|UH VBD|VBN|JJ/IN|CC|RB VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ|NNP/IN|RP
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NN/IN|RB VBD|VBN|NNP/$END VBD|VBN|NN|JJ|RB/NN
VBD|VBP|VB|VBN/IN|RP""",
            2: """
VBD|VBN/DT VBD|VBN/PRP|CD|NN VBD|VBN/RP|RB VBD|VBN|JJ/CD VBD|VBN|JJ|NNP/NNP VBD|VBN|NNP/JJ|NNP
VBD|VBN|NNP/RB|NNP VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN/NNP
VBD|VBP|VB|VBN|NN/PRP$ VBD|VBP|VB|VBN|NN|NNP/$END""",
            3: """
VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN/VBG VBD|VBN|JJ/CC VBD|VBN|JJ/PRP VBD|VBN|JJ/PRP$ VBD|VBN|JJ/PRP|PRP$
VBD|VBN|JJ/VBG VBD|VBN|NNP/NN|JJ|NNP VBD|VBN|NNP/PRP VBD|VBN|NNP/PRP|PRP$ VBD|VBN|NN|JJ|RB/NNP
VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/DT""",
            4: """
VBD|VBN/CD VBD|VBN|JJ/DT VBD|VBN|JJ/JJR|RBR VBD|VBN|NNP/WDT|WP VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN|NN/" """,
            5: """VBD|VBN/DT|PDT|RB VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/PRP""",
        },
        "VBG": {
            -7: """VBG|NN|JJ/VBD""",
            -5: """VBG|NN/VBZ VBG|NN|JJ|NNP/PRP|POS|VBZ""",
            -4: """VBG|NN/MD VBG|NN/VBP|VB VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/VBZ""",
            -3: """
VBG|JJ/IN|DT|WDT VBG|JJ/VBP|VB|NN VBG|NN|JJ/CC VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ|NNP/NN|NNP VBG|NN|NNP/CD
VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBG|NN|NNP/VBZ|NNP""",
            -2: """
VBG|NN/VBG VBG|NN/VBZ|NNS VBG|NN|JJ/. VBG|NN|JJ/JJR|RBR VBG|NN|JJ/VBD|VBN VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN|NNP/VBZ""",
            -1: """
VBG|NN/, VBG|NN/CC VBG|NN/VBD VBG|NN/VBP|VB|NN VBG|NN|JJ/$END VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ|NNP/NNS|NNP
VBG|NN|JJ|NNP/NN|JJ|NNP VBG|NN|JJ|NNP/TO VBG|NN|JJ|NNP/VBD|VBN|NNP VBG|NN|NNP/NNP VBG|NN|NNP/NN|JJ|NNP""",
            1: """
VBG|JJ/IN|RP VBG|JJ/NN|JJ VBG|NNP/NNS VBG|NN|JJ/PRP$ VBG|NN|JJ|NNP/, VBG|NN|JJ|NNP/NNP VBG|NN|NNP/JJ""",
            2: """VBG|JJ/DT VBG|NN/DT VBG|NN|JJ/IN VBG|NN|JJ/IN|RB VBG|NN|NNP/TO""",
            3: """
VBG|JJ/NNP VBG|JJ/RB VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/PRP VBG|NN/PRP$ VBG|NN|JJ/JJ|NNP VBG|NN|JJ/JJ|RB
VBG|NN|JJ/NN|JJ VBG|NN|JJ|NNP/JJ|NNP VBG|NN|NNP/IN""",
            4: """VBG|NN/NNP VBG|NN|JJ/CD VBG|NN|JJ/JJ VBG|NN|JJ/RB VBG|NN|NNP/DT VBG|NN|NNP/JJ|NNP""",
            5: """
VBG|NN/CD VBG|NN/VBP|VB|NN|JJ|RB VBG|NN|JJ/DT VBG|NN|JJ/NNP VBG|NN|JJ|NNP/IN|RP VBG|NN|NNP/IN|DT|WDT
VBG|NN|NNP/NNS""",
            6: """VBG|NN/JJ VBG|NN/JJ|NNP""",
        },
        "VBN": {
            -5: """VBD|VBN/DT|PDT|RB""",
            -4: """VBD|VBN/CD VBD|VBN|JJ|NNP/NNP VBD|VBP|VB|VBN|NN/$END VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            -3: """
VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN/VBG VBD|VBN|JJ/CC VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ|NNP/NN|NNP
VBD|VBN|NNP/NNP VBD|VBN|NNP/NN|JJ|NNP VBD|VBN|NNP/PRP|PRP$ VBD|VBN|NNP/WDT|WP VBD|VBN|NN|JJ/NN
VBD|VBN|NN|JJ|NNP/NNP VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/DT VBN|JJ/NN VBP|VB|VBN|NN|JJ|NNP/NNP""",
            -2: """
VBD|VBN/DT VBD|VBN/PRP|CD|NN VBD|VBN/RP|RB VBD|VBN|JJ/CD VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/JJR|RBR
VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/NNP
VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/VBZ VBD|VBP|VB|VBN|NN|JJ/IN|RP VBP|VB|VBN|NN|JJ/NN
VBP|VB|VBN|NN|JJ|NNP/VBZ|NNS|NNP""",
            -1: """
VBD|VBN/DT|RB|UH VBD|VBN|JJ/DT VBD|VBN|JJ/PRP VBD|VBN|JJ/VBD|VBN|JJ VBD|VBN|JJ/VBG
VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/PRP VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ|RB/,
VBD|VBN|NN|JJ|RB/NNP VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN/VBD|VBN
VBD|VBP|VB|VBN|NN|NNP/$END VBD|VBP|VB|VBN|NN|NNP/, VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBD|VB|VBN/PRP|POS|VBZ
VBP|VB|VBN|NN|JJ/" VBP|VB|VBN|NN|JJ/NNS VBP|VB|VBN|NN|JJ|NNP/$END VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            1: """
VBD|VBN/IN VBD|VBN/IN|NN|JJ|RB VBD|VBN|JJ/IN|CC|RB VBD|VBN|JJ/NN VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/PRP$
VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/TO VBD|VBN|NNP/VBG|NN|JJ|NNP
VBD|VBP|VB|VBN|NN/CD""",
            2: """
VBD|VBN/$END VBD|VBN/VBD VBD|VBN|JJ/NN|JJ VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/CC
VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/$END VBD|VBN|NN|JJ|RB/IN|RP
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/IN|RP|RB VBN|JJ/, VBP|VB|VBN|NN/.""",
            3: """
VBD|VBN|JJ/VBN VBD|VBN|JJ|NNP/IN|RB VBD|VBN|JJ|NNP/PRP VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBD|VBN|NNP/IN|RP|RB VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|VBN/IN|RP
VBD|VBP|VB|VBN/RP|JJ|RB VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBN|JJ/. VBN|JJ/IN|RB
VBP|VB|VBN|NN|JJ/.""",
            4: """
VBD|VBN/MD VBD|VBN/MD|NN VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ|NNP/IN VBD|VBN|NNP/IN|RB VBD|VBP|VB|VBN|NN/IN|RB
VBD|VBP|VB|VBN|NN/IN|RP VBN|JJ/IN VBP|VB|VBN|NN|JJ/IN VBP|VB|VBN|NN|JJ/IN|RP|RB VBP|VB|VBN|NN|JJ/TO""",
            5: """VBD|VBN/IN|JJ|RB VBD|VBN|NNP/IN""",
        },
        "VBP": {
            -7: """VBP|VB|NNP/RB""",
            -6: """VBP|VB|NN|JJ/NN""",
            -5: """VBD|VBP|VB|VBN|NN/PRP$ VBP|VB/-LRB- VBP|VB|NN/VBD VBP|VB|NN/VBD|VBN""",
            -4: """
VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/DT VBP|VB/EX|RB
VBP|VB/RP|RB VBP|VB|NN/PRP|CD|NN VBP|VB|NN/VBP|VB VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/$END
VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|NNP/,""",
            -3: """
VBP|VB|JJ/IN|RP|RB VBP|VB|JJ/TO VBP|VB|JJ|RB/NN VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN/JJ|RB VBP|VB|NN/MD
VBP|VB|NN/MD|NN VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|RB/.""",
            -2: """
VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBP|VB|JJ/.
VBP|VB|JJ|RB/IN|RB VBP|VB|NN/$ VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBP|VB|NN|JJ|RB VBP|VB|NNP/$END
VBP|VB|NNP/DT VBP|VB|NNP/DT|RB|UH VBP|VB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ/VBD|VBN
VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/VBG
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN/JJR|RBR""",
            -1: """
IN|VBP|VB|NN/IN MD|VBP|VB|NN/IN RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/NNP RP|VBP|VB|NN|JJ|RB/TO
VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN|NNP/$END VBP|NN|JJ/NN VBP|VB|JJ/IN
VBP|VB|JJ/NNS VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/VBD|VBN VBP|VB|NN/NNS VBP|VB|NN/PRP|PRP$ VBP|VB|NN/VBG|NN
VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN/VBZ VBP|VB|NNP/CD VBP|VB|NNP/NNP VBP|VB|NN|JJ/CC
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR/VBP|VB|NN
VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|JJ
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB/VBZ
VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/JJR|RBR|NNP VBP|VB|NN|NNP/NNS
VBP|VB|NN|NNP/RB VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNP/VBG|NN|JJ|NNP VBP|VB|NN|NNS|JJ/NNS
VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/-RRB- VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN|RP|RB
VBP|VB|NN|RB|NNP/NN|NNP VBP|VB|VBN|NN/. VBP|VB|VBN|NN|JJ/. VBP|VB|VBN|NN|JJ/TO
VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            1: """
IN|VBP|VB|JJ/NN RP|VBP|VB|NN|JJ|RB/DT VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN/DT
VBD|VBP|VB|VBN|NN/IN|RP|RB VBP|VB|JJ/NN VBP|VB|JJ/PRP VBP|VB|JJ/PRP$ VBP|VB|JJ|RB/IN VBP|VB|NN/$END
VBP|VB|NN/DT VBP|VB|NN/IN|RP|RB VBP|VB|NN/PRP VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/IN|NN|JJ|RB
VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/DT VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|RB/, VBP|VB|VBN/IN|RB VBP|VB|VBN/NNS""",
            2: """
IN|VBP|VB|JJ/TO VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBP|VB/, VBP|VB/VBN VBP|VB|JJ/DT VBP|VB|JJ|RB/DT
VBP|VB|NN/VBG VBP|VB|NN/VBP VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJR/NNS
VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/VBP|VB|NN|NNP""",
            3: """
VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN|NN/PRP VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB|NN/CD VBP|VB|NN/JJ
VBP|VB|NN/JJS|RBS VBP|VB|NNP/NN VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP
VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN|RP|RB""",
            4: """
VBP|VB/VBD|VBN VBP|VB|NNP/PRP VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RP|RB
VBP|VB|NN|JJ|RB/,""",
            5: """VBP|VB|NN/PRP$ VBP|VB|NN|JJ/RB""",
        },
        "VBZ": {
            -7: """VBZ|NNS/MD VBZ|NNS|NNP/VBP|VB|NNP""",
            -6: """VBZ|NNS/VBD|VBN VBZ|NNS/VBP|VB VBZ|NNS|NNP/VBD|VBN|NNP""",
            -5: """VBZ|NNS|NNP/MD""",
            -4: """VBZ|NNS/VBD|VBN|JJ VBZ|NNS|NNP/$END VBZ|NNS|NNP/MD|NNP""",
            -3: """
VBZ|NNS/-LRB- VBZ|NNS/-RRB- VBZ|NNS/VBD VBZ|NNS/VBP VBZ|NNS/VBZ VBZ|NNS|NNP/VBD|NNP
VBZ|NNS|NNP/VBP|VB|NN VBZ|NNS|NNP/VBZ|NNP""",
            -2: """
PRP|POS|VBZ/NNS|NNP VBZ|NNS/IN|CC VBZ|NNS/MD|NN VBZ|NNS/SYM VBZ|NNS/VBD|VBP|VB|VBN|NN VBZ|NNS/VBN
VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBP|VB""",
            -1: """
PRP|POS|VBZ/NNS PRP|POS|VBZ/VBP|VB|NN|NNP VBZ|NNS|NNP/. VBZ|NNS|NNP/VBZ|NNS|NNP VBZ|NNS|RB/IN""",
            1: """VBZ|NNS/NN|JJ|RB VBZ|NNS/VBZ|NNS VBZ|NNS|NNP/NNP VBZ|NNS|NNP/NNS|NNP""",
            2: """
PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/RB PRP|POS|VBZ/VBN VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB VBZ|NNS/JJ
VBZ|NNS/PRP|PRP$ VBZ|NNS|NNP/NN|NNP""",
            3: """
PRP|POS|VBZ/IN VBZ|NNS/$ VBZ|NNS/CD VBZ|NNS/DT VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS/JJ|RB VBZ|NNS/NN
VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS|NNP/IN|RP""",
            4: """
VBZ|NNS/VBP|VB|JJ VBZ|NNS|NNP/: VBZ|NNS|NNP/JJR|RBR|NNP VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/PRP""",
            5: """VBZ|NNS/PRP$ VBZ|NNS|NNP/CD""",
        },
        "WDT": {
            -7: """IN|DT|WDT/NN|NNP""",
            -6: """IN|DT|WDT/IN""",
            -5: """IN|DT|WDT/" IN|DT|WDT/JJ|NN IN|DT|WDT/NN IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/WDT|WP WDT|WP/MD""",
            -4: """IN|DT|WDT/EX|RB IN|DT|WDT/IN|RP IN|DT|WDT/JJ IN|DT|WDT/PRP|CD|NN""",
            -3: """IN|DT|WDT/$END IN|DT|WDT/. IN|DT|WDT/CD IN|DT|WDT/IN|RP|RB IN|DT|WDT/NN|RB""",
            -2: """
IN|DT|WDT/DT IN|DT|WDT/IN|RB IN|DT|WDT/JJ|NNP IN|DT|WDT/VBG|NN IN|DT|WDT/VBP|VB|NN|NNP WDT|WP/PRP""",
            -1: """
IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/NNS|NNP IN|DT|WDT/NN|JJ|RB IN|DT|WDT/PRP|PRP$ WDT|WP/PRP$""",
            1: """IN|DT|WDT/NNPS IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBP|VB|NN|JJ""",
            2: """
IN|DT|WDT/NNP|NNPS IN|DT|WDT/VBD|NNP IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NN|NNS WDT|WP/NN WDT|WP/NNS""",
            3: """IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBP|VB|NN|RB""",
            4: """IN|DT|WDT/PRP WDT|WP/VBP|VB|NN""",
            5: """IN|DT|WDT/RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBZ|NNS""",
            6: """IN|DT|WDT/VBZ|NNP""",
            7: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN|JJ""",
            8: """IN|DT|WDT/VBD IN|DT|WDT/VBP|VB""",
            9: """IN|DT|WDT/VBD|VBN IN|DT|WDT/VBZ""",
            11: """IN|DT|WDT/MD IN|DT|WDT/VBP""",
        },
        "WP": {
            -4: """WDT|WP/VBP|VB|NN""",
            -2: """WDT|WP/NN WDT|WP/NNS""",
            1: """WDT|WP/PRP$""",
            2: """WDT|WP/PRP""",
            5: """WDT|WP/MD""",
        },
    },
    "tag_word": {
        "CC": {
            -5: """VBP/both""",
            -4: """DT/but PRP/both""",
            -2: """NN/either VBD/both""",
            -1: """,/yet CC/minus IN/either""",
            2: """IN/both NNS/both""",
            3: """VB/both""",
            5: """:/so NN/both VBD/either""",
        },
        "CD": {
            -5: """WDT/one""",
            -4: """DT/one""",
            -1: """JJ/one VBP/one""",
            1: """DT/6-year-old""",
            2: """NN/one""",
            3: """,/one VBZ/one""",
            4: """IN/one VB/one""",
            7: """RB/one""",
        },
        "DT": {
            -8: """NNS/that""",
            -5: """CD/that NN/that""",
            -4: """:/that JJ/that NNP/that""",
            -3: """NN/both NNPS/that VBD/either""",
            -2: """-RRB-/that NNS/all NNS/both RB/no WRB/all""",
            -1: """CC/all MD/all VB/both""",
            1: """IN/both NN/all NNP/all VBP/all""",
            2: """"/all ,/all WRB/that""",
            3: """IN/either NNS/no VBD/both VBZ/all""",
            4: """RB/that RP/all VB/that""",
            5: """PRP/all VBN/no ^/that""",
            6: """PDT/that PRP/both""",
            7: """CC/that TO/that""",
            12: """IN/that""",
        },
        "EX": {
            -2: """NN/there VBN/there""",
        },
        "IN": {
            -9: """VBN/up""",
            -7: """VBZ/down VBZ/off""",
            -6: """NN/below PRP/before VB/along""",
            -5: """CC/so CD/that PDT/that RB/up VBG/around""",
            -4: """
:/about CC/about JJR/off NN/through NNS/that TO/that VBD/up VBG/like VBG/up VBP/around VBP/over""",
            -3: """
,/about ,/down DT/past DT/while IN/as IN/that NN/that NNP/out NNP/up NNS/due RB/that VB/down VB/up
VBD/once VBG/down VBN/off VBP/off VBP/through VBP/up VBZ/up""",
            -2: """
"/as ,/so ,/up CC/down JJ/outside JJ/past NN/above NNP/next NNPS/that NNS/past PRP/like RB/after RB/due
VB/in VB/on VB/once VBZ/on VBZ/through ^/about""",
            -1: """
NNP/past PRP/around PRP/over RB/along VB/around VB/as VBD/along VBD/down VBD/off VBD/out VBG/off
VBN/down WP/once""",
            1: """
,/before IN/outside NN/outside NNP/down NNS/down NNS/off VBG/over VBN/out VBP/out VBZ/behind WRB/that""",
            2: """"/after ,/out ,/though JJ/over RB/since RP/over VBN/that""",
            3: """,/along JJ/as NN/about NN/along NN/like VB/before VBG/that VBN/around VBN/as ^/once""",
            4: """
DT/but NNS/about NNS/like PRP/down PRP/off VBD/behind VBG/through VBN/about VBN/through ^/along""",
            5: """:/that NNS/so VB/after VBD/that VBZ/like ^/though""",
            6: """IN/up JJ/about JJ/that RB/out""",
            10: """NNS/next""",
        },
        "JJ": {
            -8: """JJ/enough NNS/next""",
            -6: """NNP/executive VBZ/only""",
            -5: """DT/czech DT/failed DT/kind IN/fun NN/firm NN/general NNP/black RB/committed RB/kind""",
            -4: """
"/new ,/deputy CC/national DT/6-year-old DT/central DT/defensive DT/leading DT/north DT/offensive
IN/german IN/prime JJ/half JJ/narrative JJ/poll JJ/right NNP/democratic NNP/red NNP/republican
NNP/terrorist NNS/activist NNS/alone NNS/nationwide PRP$/military RB/fast RB/own VB/closed VBG/good
VBG/hard VBP/disappointed VBP/used VBZ/long VBZ/national""",
            -3: """
CC/very CD/republican DT/alternative DT/limited DT/mainland DT/much DT/planned DT/pretty DT/registered
DT/right DT/square DT/whole IN/enjambment IN/far IN/first IN/french IN/latino IN/much IN/open IN/opposed
JJ/material JJ/second MD/likely NN/executive NN/official NNP/official NNS/online RB/back RB/engaged
RB/enough RB/gone VB/public VBP/pretty VBZ/american WRB/long ^/anti-trump ^/slepian""",
            -2: """
"/good ,/american DT/coming DT/fellow DT/palestinian DT/real DT/rohingya DT/roughly DT/united IN/ohio
IN/presidential IN/record IN/registered IN/right IN/secret JJ/favorite JJ/foreign JJ/front-runner JJ/low
JJ/national NN/chief NN/involved NNP/alone NNP/front-runner NNP/left NNP/past NNS/left PRP/only RB/much
TO/west VBZ/like VBZ/wrong ^/digital""",
            -1: """
"/first ,/net CC/minus CC/south CD/minimum CD/registered DT/congressional DT/dark DT/left DT/so-called
IN/chief IN/failed IN/gay IN/general IN/good IN/intent IN/iraqi IN/late IN/south IN/standing IN/vermont
IN/west JJ/firm JJ/hopeful JJ/independent JJ/kind JJ/rival JJ/running JJ/square JJ/worth NN/high
NN/primary NN/quality NNP/further NNP/later NNP/north NNP/poll NNP/primary NNS/closed NNS/further
NNS/involved NNS/later NNS/overall POS/running POS/third PRP$/major RB/far RB/mean RB/pointed
RB/respected TO/left TO/live VB/back VB/hard VBD/hard VBD/last VBD/later VBD/pretty VBG/black VBZ/back
VBZ/left VBZ/second ^/european ^/second ^/ted ^/united""",
            1: """
,/left DT/cold DT/detailed DT/eighth DT/expert DT/lesser DT/longtime DT/mean DT/past IN/australian
IN/presumptive IN/same-sex IN/second JJ/anti-abortion NN/outside NNS/past PRP$/first PRP$/total
PRP/right RB/concerned RB/divided RB/easy RB/focused RB/involved RB/left VB/much VBZ/new VBZ/real
^/early""",
            2: """
"/right ,/right CC/emotional CC/long CC/much DT/hard DT/minimum DT/secret IN/commercial IN/post
JJ/chinese JJ/outside JJ/red NN/average NN/plus NNP/military POS/core POS/deputy PRP$/back PRP$/public
RB/alone RB/close RB/due RB/fit RB/prepared RB/related RB/welcome TO/further VBD/american VBG/back
VBN/little VBP/close VBZ/clear""",
            3: """
,/national ,/pro-beijing CC/continued CC/gay CD/square DT/albanian DT/back DT/cuban DT/extended DT/giant
DT/light DT/material DT/national DT/second DT/soviet IN/average IN/black IN/cuban IN/early IN/fellow
IN/light JJ/academic JJ/african JJ/liberal NN/likely NN/second NNP/next NNS/due NNS/long NNS/related
PRP/clear PRP/hard RB/disappointed RB/experienced RB/first RB/opposed RBR/divided VB/enough VB/future
VB/surprised VBD/further VBD/late VBD/pleased VBD/public VBN/classified VBN/public VBN/right
VBP/frustrated VBP/left VBP/right VBZ/inevitable WRB/much ^/much""",
            4: """
,/racist DT/black DT/favorite DT/first DT/french DT/level DT/libyan DT/only DT/prime DT/retired IN/close
IN/mass IN/official JJ/migrant JJ/political NNP/only PRP$/own RB/democratic RB/interested RB/republican
RBR/likely VBZ/gone""",
            5: """
DT/long DT/saudi DT/terrorist IN/executive IN/front-runner JJ/christian JJ/latino PRP$/only RB/clear
RB/likely RB/worried VBD/likely VBZ/enough ^/pan-democrat""",
            6: """DT/running POS/only VBG/further VBG/like""",
            7: """NN/close""",
            8: """IN/rival NNS/such VBP/worried""",
        },
        "JJR": {
            -7: """DT/less""",
            -3: """DT/more NN/longer RB/further VB/harder VBG/better ^/earlier""",
            -2: """DT/higher NNP/further NNP/more RB/earlier VBD/further""",
            -1: """,/later CC/later NNP/later NNS/later TO/further VBD/earlier VBZ/better""",
            1: """IN/further IN/more VB/more VBZ/less""",
            2: """DT/lesser DT/wider JJ/more VBG/more""",
            3: """CD/more IN/less RB/higher""",
            4: """RP/more""",
            5: """DT/earlier""",
            7: """VBZ/harder""",
        },
        "JJS": {
            -4: """PRP$/most""",
            -1: """VBD/best""",
            1: """IN/most RB/best""",
            2: """POS/best""",
            3: """DT/longest PRP$/best""",
        },
        "MD": {
            -1: """DT/need IN/may IN/need NNS/need""",
        },
        "NN": {
            -8: """NNP/city""",
            -6: """IN/meeting IN/rival NNS/play""",
            -5: """DT/level DT/stand DT/terrorist JJ/party JJ/stop PRP/work RB/one VBG/home ^/pan-democrat""",
            -4: """
"/leave ,/racist ,/vice DT/coalition DT/favorite DT/second IN/close IN/official IN/twitter JJ/caucus
JJ/convention JJ/enclave JJ/migrant JJ/plan NN/say NNP/act NNP/chief NNP/convention NNP/press NNS/matter
PRP$/nation RB/home RB/mind VBG/back""",
            -3: """
"/good ,/look ,/one ,/right CC/fight CD/square DT/eighth DT/founding DT/giant DT/lesser DT/light
DT/material DT/prime IN/blocking IN/executive IN/fellow IN/front-runner IN/general IN/one IN/reading
IN/translating IN/winning JJ/academic JJ/core JJ/ministry JJ/nominating JJ/report JJ/state NN/left
NN/outside NN/species NN/take NN/working NNP/committee NNP/party NNP/sea NNP/union NNS/cast NNS/rise
RB/address RB/support TO/answer TO/comment TO/vote VB/future VB/home VB/one VBD/public VBN/public
VBN/right ^/look ^/lynch ^/right ^/understand""",
            -2: """
,/march CC/call CC/emotional CC/national CC/offer CC/say DT/following DT/minimum DT/palestinian
DT/running IN/art IN/good IN/information IN/mass IN/south IN/vermont JJ/campaign JJ/outside JJ/red
JJ/service JJ/support NN/average NN/close NN/high NN/leave NN/plus NN/rule NN/saying NN/showing NNP/left
NNP/north NNP/set NNP/today NNP/tv NNS/past NNS/voting POS/core PRP$/public RB/face RB/north RB/work
TO/rise VB/back VBP/right ^/figure ^/roffman ^/secretary""",
            -1: """
"/well ,/telling CC/back CC/gay CC/take DT/black DT/cold DT/expert DT/longtime DT/national DT/president
DT/surviving IN/average IN/commercial IN/finding IN/magic IN/post IN/same-sex IN/second IN/shooting
JJ/anti-abortion JJ/liberal JJ/mention JJ/pay NN/address NN/fighting NN/one NN/power NN/rise NN/second
NNP/news NNS/say NNS/turn POS/deputy POS/third PRP$/major PRP$/total PRP/face PRP/right PRP/say RB/close
RB/fit RB/left RB/welcome TO/debate VB/left VBD/left VBD/well VBG/black VBN/back VBP/back VBP/set
VBZ/back VBZ/one VBZ/run ^/albright ^/brafman ^/editor ^/watch""",
            1: """
"/right ,/net ,/show CD/minimum DT/back DT/finding DT/hearing DT/learning DT/matter DT/way
IN/advertising IN/intent IN/light IN/mathematics IN/policing IN/politics IN/right IN/spending IN/walking
JJ/conservative JJ/firm JJ/information JJ/operating JJ/take JJ/time JJ/worth NN/cut NN/hit NN/meeting
NN/primary NN/quality NN/set NN/training NN/travel NN/watch NNP/control NNP/executive NNP/funding
NNP/plan NNP/red NNP/series NNP/shot NNS/set PRP$/home PRP$/post VBP/one""",
            2: """
"/s ./c DT/beginning DT/fellow DT/past DT/right DT/secret DT/shot IN/acting IN/chief IN/prime IN/warning
JJ/favorite JJ/front-runner JJ/hopeful JJ/low JJ/national JJ/secretary JJ/tweet NN/bombing NN/building
NN/mark NN/offer NNP/account NNP/military NNP/national NNP/trading NNP/v POS/standing VBZ/wrong
^/facebook ^/file ^/support""",
            3: """
,/secretary ,/state :/well CC/south CC/state DT/6-year-old DT/alternative DT/building DT/left
DT/mainland DT/move DT/need DT/state DT/tv DT/view DT/while IN/enjambment IN/fighting IN/record IN/tv
JJ/change JJ/independent JJ/material JJ/past JJ/right JJ/rival JJ/speaking JJ/warming NN/course
NN/executive NN/level NN/spending NN/vote NNP/campaign NNP/official NNP/president NNP/primary NNP/rally
NNP/spokesman NNP/team POS/running TO/frame TO/left TO/power TO/state TO/west VB/public ^/name ^/today
^/yesterday""",
            4: """
,/deputy ,/home CC/minus DT/defensive DT/offensive DT/south DT/square IN/closing IN/need IN/secret
IN/standing JJ/century JJ/half JJ/narrative JJ/one JJ/square NN/deal NN/general NN/secretary
NNP/front-runner NNP/poll NNP/ruling NNP/senator NNP/shooting NNP/terrorist NNS/activist PRP$/military
PRP/kind RB/change VBG/good ^/manafort""",
            5: """
DT/end DT/meeting IN/lighting IN/west JJ/second NN/chief NN/firm NN/official NNP/past NNP/vote WDT/one""",
            6: """DT/north JJ/elite JJ/kind JJ/poll NNP/win POS/home PRP$/back RB/kind""",
            7: """DT/one DT/sort IN/fun NN/call NN/show""",
            10: """DT/kind""",
        },
        "NNP": {
            -5: """DT/saudi JJ/christian JJ/latino""",
            -4: """
DT/french DT/libyan DT/secret IN/black IN/hispanics IN/light JJ/century JJ/political NN/secretary
NNP/games NNP/military NNP/rights NNP/senator RB/democratic RB/republican""",
            -3: """
"/s ,/national ,/pro-beijing ,/secretary ,/state DT/albanian DT/cuban DT/mets DT/south DT/soviet
DT/state DT/tv DT/view IN/cuban IN/fields IN/tv JJ/african JJ/independent NN/chief NN/leave NNP/airlines
NNP/battles NNP/poll NNP/president NNP/services NNP/spokesman NNP/statistics NNP/v ^/file ^/manafort
^/much ^/name ^/second ^/take ^/today ^/yesterday""",
            -2: """
"/look "/make ./c DT/black DT/national DT/square IN/average IN/executive IN/far IN/front-runner IN/fun
IN/mass IN/meeting IN/secret IN/thrones JJ/chinese JJ/elite JJ/mention JJ/pacs JJ/pay JJ/secretary
JJ/square JJ/tweet NN/cut NN/mark NNP/estimates NNP/liberties NNP/plans NNP/primary NNP/resources
NNP/solutions NNP/studies NNP/voters NNP/win PRP$/arms PRP$/lords VBD/american VBZ/polaroids ^/early
^/pence""",
            -1: """
"/let "/well ,/right ,/say CC/emotional CC/gay CC/state DT/cold DT/end DT/move DT/north DT/prime
IN/australian IN/chief IN/commercial IN/early IN/late IN/more IN/much IN/post IN/record IN/registered
IN/rival IN/west JJ/change JJ/conservative JJ/hopeful JJ/information JJ/liberal JJ/poll JJ/rival
JJ/second JJ/take JJ/time JJ/warming JJ/wins MD/likely NN/issued NN/left NN/level NN/official NN/rise
NN/rule NN/showing NN/threatened NN/training NN/travel NNP/account NNP/affairs NNP/alone
NNP/front-runner NNP/goals NNP/let NNP/national NNP/pirates NNP/projects NNP/rally NNP/shares
NNP/shooting NNP/shot NNP/sports NNP/supports NNP/teachers NNP/trails NNP/values NNP/vote NNS/asked
NNS/involved NNS/nationwide NNS/overall NNS/say POS/core POS/deputy POS/home POS/third RB/sent TO/post
VB/hard VBD/lower VBN/classified VBP/close VBP/right VBZ/new VBZ/second ^/facebook ^/look ^/right
^/support ^/thank ^/understand ^/watch""",
            1: """
"/leave DT/brookings DT/congressional DT/dark DT/left DT/planned DT/president IN/first IN/iraqi IN/magic
IN/may JJ/linguistics JJ/people NN/general NNP/left NNP/moines NNP/vegas NNS/wikinews ^/brafman ^/editor
^/european""",
            2: """
"/first ,/american ,/united CD/minutes DT/rohingya DT/united IN/art IN/gay IN/information IN/ohio
IN/place IN/presidential IN/prime JJ/foreign NN/act NN/building NN/do NN/meeting NN/power NNP/campaign
NNP/do NNP/s NNP/today NNP/tv VBG/black ^/digital ^/figure ^/roffman ^/secretary ^/wikinews""",
            3: """
"/meet ,/march ,/vice CD/republican DT/rules DT/whole IN/french IN/general IN/good IN/latino
IN/mathematics IN/open IN/right IN/second JJ/campaign JJ/ministry JJ/service JJ/state NNP/ailes
NNP/committee NNP/evans NNP/hicks NNP/north NNP/party NNP/plan NNP/red NNP/savings NNP/sea NNP/sent
NNP/series NNP/times NNP/union NNP/waters NNS/matter PRP$/major VBZ/american ^/albright ^/anti-trump
^/lynch ^/slepian ^/ted""",
            4: """
"/good "/new DT/central DT/coalition IN/german IN/policing IN/south IN/twitter IN/vermont JJ/caucus
JJ/convention JJ/core NNP/act NNP/charles NNP/chief NNP/convention NNP/democratic NNP/executive
NNP/islands NNP/jones NNP/republican NNP/rogers NNP/sessions NNP/springs PRP$/nation TO/rise
VBZ/national ^/united""",
            5: """DT/czech DT/palestinian JJ/party NNP/angeles NNP/black NNP/news NNP/press""",
            6: """CC/national""",
            8: """NNP/city""",
        },
        "NNPS": {
            -4: """NNP/news NNP/series""",
            -3: """DT/rules NNP/evans NNP/savings NNP/sessions NNP/waters""",
            -2: """IN/politics NNP/ailes NNP/islands NNP/times NNP/wins""",
            -1: """
CD/minutes DT/brookings JJ/linguistics NNP/angeles NNP/charles NNP/hicks NNP/jones NNP/rogers
NNP/springs NNP/vegas""",
            1: """
NNP/affairs NNP/battles NNP/goals NNP/pirates NNP/plans NNP/projects NNP/sports NNP/teachers NNP/voters""",
            2: """
IN/thrones NNP/estimates NNP/liberties NNP/resources NNP/solutions NNP/studies PRP$/arms PRP$/lords
VBZ/polaroids""",
            3: """DT/mets IN/fields NNP/airlines NNP/services NNP/statistics""",
            4: """IN/hispanics JJ/pacs NNP/games NNP/rights""",
        },
        "NNS": {
            -5: """NN/works""",
            -4: """IN/mathematics NN/ends NN/offers NN/turns NNP/hopes NNP/reports""",
            -3: """JJ/elite NNP/islands NNP/notes NNP/signs""",
            -2: """JJ/pacs NN/faces NN/remains NNP/rogers NNP/supports NNP/wins RB/talks ^/wikinews""",
            -1: """
CD/minutes JJ/people NN/amounts NNP/ailes NNP/angeles NNP/battles NNP/estimates NNP/faces NNP/hicks
NNP/jones NNP/moines NNP/plans NNP/s NNP/sessions NNP/springs NNP/times NNS/wikinews""",
            1: """"/s IN/politics NN/interviews NN/orders NN/states NN/studies NNP/voters""",
            2: """,/thanks NNP/projects NNP/talks NNP/values ^/pence""",
            3: """
JJ/wins NN/centers NN/forces NN/funds NN/gains NN/points NN/projects NN/rates NN/reports NN/species
NNP/contests NNP/polls NNP/rallies""",
            4: """JJ/means NN/remarks NNP/operatives NNP/shares""",
            6: """NNP/trails""",
        },
        "PDT": {
            -8: """NNS/such""",
            -4: """"/all IN/both""",
            -3: """NN/all RB/quite RP/all""",
            -2: """VBP/all""",
            -1: """,/all MD/all NN/both PRP/both VB/all VBZ/all""",
            1: """NNP/all PRP/all VB/both""",
            2: """VBP/both""",
            4: """CC/all WRB/all""",
        },
        "POS": {
            -1: """NNP/s WP/'s""",
            1: """DT/'s""",
            3: """PRP/'s""",
            5: """CD/'s""",
            6: """NNS/'s""",
            7: """NN/'s""",
            9: """NNP/'s""",
        },
        "PRP": {
            -4: """IN/her JJ/one""",
            -3: """,/her CD/'s DT/'s DT/one NN/'s NNP/'s NNS/'s""",
            -2: """PRP/'s RB/one""",
            -1: """EX/'s IN/one NN/one VB/one VBZ/one WP/'s""",
        },
        "PRP$": {
            3: """,/her""",
            4: """IN/her""",
        },
        "RB": {
            -7: """DT/sort PRP/all""",
            -6: """JJ/about NN/close POS/only PRP$/back VBN/no""",
            -5: """
:/so DT/kind JJ/kind NNS/no NNS/so PRP$/only RB/likely VB/after VBD/likely VBZ/enough ^/though""",
            -4: """
,/home :/well DT/first DT/long DT/only IN/up NNP/only NNS/about NNS/down POS/home PRP/around PRP/kind
PRP/up RB/best RBR/likely VBG/off VBG/over VBN/about VBP/out ^/along""",
            -3: """
,/well IN/right IN/second IN/west JJ/as MD/back NN/about NN/course NN/likely NN/second NN/through
NNP/all NNS/left PRP/down PRP/further PRP/hard RB/first RB/out VB/along VB/before VB/both VB/clear
VB/enough VBD/late VBD/out VBG/further VBN/as VBN/back VBN/down VBN/off VBN/out VBN/through
VBZ/inevitable WRB/much ^/once""",
            -2: """
"/after "/right ,/along ,/though CC/all CC/long CC/minus CC/much CC/south DT/back DT/hard IN/early
IN/either IN/south NNS/long NNS/matter NNS/next RB/alone RB/clear RB/left RB/since VB/off VBD/behind
VBD/best VBD/either VBD/further VBN/little VBP/up VBZ/all ^/albright""",
            -1: """
"/first ,/before CC/later DT/north DT/south DT/way IN/outside JJ/out JJ/past JJ/second JJR/off NN/both
NN/left NN/longer NNP/next NNP/past NNS/further PRP$/best PRP$/first PRP$/home PRP/clear PRP/left
RB/back RB/easy RB/kind RP/all RP/over TO/live TO/west VB/left VB/much VBD/both VBD/down VBD/left
VBG/through VBP/right VBZ/behind VBZ/better VBZ/clear VBZ/real WRB/all""",
            1: """
,/out ,/vice ,/yet DT/right DT/second IN/both IN/close IN/first JJ/over JJ/right NNS/off PRP/off
RB/close RB/far TO/further VB/as VB/best VB/down VB/up VBD/along VBD/hard VBD/last VBD/pretty VBN/around
VBN/away VBP/all VBP/left WP/once ^/early""",
            2: """
"/all "/as "/well ,/left ,/right ,/so DT/matter DT/real DT/roughly IN/late MD/all NN/above NN/all
NN/either NN/there NNP/back NNP/out NNS/all NNS/overall PRP/only PRP/over RB/after RB/much RB/no
RB/north VB/back VB/hard VB/once VBG/around VBG/back VBG/down VBN/there VBP/through VBZ/off ^/about""",
            3: """
,/about CC/very DT/eighth DT/much DT/pretty IN/as JJ/outside NN/high NNP/alone NNP/later NNP/left
NNS/online POS/third PRP/back PRP/right RB/along RB/enough RB/quite VB/home VBD/once VBD/well VBN/up
VBP/both VBP/off VBP/pretty VBZ/back VBZ/down VBZ/second WRB/long ^/second""",
            4: """
,/down ,/later :/about CC/about CC/back MD/likely NN/later NNP/down NNP/further NNS/alone NNS/past
RB/home RB/well VB/around VBG/hard VBZ/through ^/right""",
            5: """
CC/down CC/so IN/far IN/much NNS/later NNS/nationwide VBG/home VBP/back VBP/over VBZ/away VBZ/long""",
            6: """,/up NN/below PRP/before RB/up VBZ/only""",
            7: """RB/fast""",
            8: """JJ/enough""",
        },
        "RBR": {
            -7: """VBZ/harder""",
            -5: """DT/earlier""",
            -4: """NN/later RP/more""",
            -3: """,/later CD/more IN/less RB/higher VBG/further""",
            -2: """DT/wider JJ/more NNS/later VBG/more""",
            -1: """IN/further NNP/further NNP/later RB/further TO/further VB/more VBZ/less""",
            1: """IN/more VBD/earlier VBD/further VBD/later""",
            2: """CC/later DT/higher NNP/more RB/earlier VBD/lower VBZ/better""",
            3: """DT/more VB/harder VBG/better ^/earlier""",
            4: """NN/longer NNS/further PRP/further""",
            7: """DT/less""",
        },
        "RBS": {
            -3: """DT/longest""",
            -2: """POS/best""",
            -1: """IN/most PRP$/best VB/best""",
            3: """RB/best VBD/best""",
            4: """PRP$/most""",
        },
        "RP": {
            -5: """NNP/down VBN/around VBZ/away""",
            -4: """,/up PRP/off""",
            -3: """,/out DT/back JJ/over RB/out VB/around VBG/through""",
            -2: """CC/down IN/up NN/along NNP/back NNS/off PRP$/back RB/along VBD/behind VBP/back""",
            -1: """
,/along ,/down PRP/down PRP/over RB/back RB/up RP/over VBN/away VBN/through VBP/over VBZ/back
VBZ/through""",
            1: """JJ/out NNP/out PRP/back VBD/off VBG/back VBP/through""",
            2: """VB/down VB/in VB/on VB/up VBD/down VBG/down VBN/out VBP/out VBZ/on""",
            3: """NNP/up NNS/down VB/back VB/off VBG/around VBP/around VBZ/up""",
            4: """PRP/up VBD/out VBD/up VBG/over VBG/up VBN/back VBZ/down""",
            5: """JJR/off VBG/off VBN/down VBN/off VBP/up VBZ/off""",
            6: """PRP/around VBN/up""",
            7: """NN/through""",
            9: """VB/along""",
        },
        "UH": {
            -4: """RB/well""",
            -2: """VBD/well""",
            1: """"/well :/well VBN/no""",
            2: """NNS/no""",
            3: """,/well""",
        },
        "VB": {
            -6: """NN/show VBP/come""",
            -5: """,/say NN/call NNS/put""",
            -4: """:/have JJ/take NNP/campaign NNP/let NNP/win RB/do RB/survive""",
            -3: """
"/meet ,/show CC/back CC/have NN/address NN/believe NN/vote NNP/put NNP/set NNS/cast NNS/hit NNS/make
NNS/tell PRP$/own PRP/back PRP/become PRP/right RB/change RB/come RB/represent TO/frame TO/power
TO/state""",
            -2: """
CC/do CC/offer CC/take NN/act NN/deal NN/have NN/like NN/set NN/watch NNP/vote NNS/go NNS/set NNS/view
PRP/take RB/clear RB/close RB/mean RB/shut TO/further VBG/like VBP/become VBZ/become ^/thank""",
            -1: """
,/put CC/state DT/matter DT/move IN/need IN/place IN/presumptive JJ/elite NN/hit NN/level NN/put
NNS/like NNS/need NNS/say PRP$/post PRP/like RB/beat RB/fast RB/put RB/set RB/welcome TO/rise VBG/back
VBP/back VBP/put VBZ/like ^/facebook ^/manafort ^/support""",
            1: """
,/bring ,/let JJ/stop NN/attack NN/do NNP/come NNS/matter RB/support TO/debate TO/post TO/put VBP/set
^/file""",
            2: """,/look NN/say NNS/do NNS/rise PRP/work RB/back RB/think TO/live""",
            3: """
"/leave "/look "/make :/do CC/call CC/fight CC/return CC/say DT/mean JJ/pay JJ/report MD/back NN/offer
NN/rise NNS/appear NNS/know PRP/realize RB/have RB/own TO/answer TO/vote VB/clear ^/take ^/watch""",
            4: """
"/let JJ/support MD/have NN/leave PRP/believe PRP/want RB/address RB/work TO/comment ^/look ^/understand""",
            5: """DT/stand NN/rule NN/take PRP/come PRP/face PRP/say RB/further RB/mind""",
            6: """NNS/play""",
            7: """RB/mention""",
        },
        "VBD": {
            -5: """NN/called NN/named PRP/got VBP/had""",
            -4: """
CC/continued NN/considered NN/killed NN/posted NNP/blasted NNP/dropped NNS/imposed NNS/meant VBD/found""",
            -3: """
,/let IN/failed IN/pledged NN/required NN/set NN/signed NNP/moved NNP/sent NNP/supported NNS/asked
NNS/put PRP/beat RB/built RB/concerned RB/divided RB/earned VBD/called WRB/asked""",
            -2: """
CC/started CD/registered DT/said NN/issued NN/made NN/paid NNP/quoted NNS/involved NNS/made NNS/seized
NNS/voted PRP/attacked PRP/had PRP/paid PRP/sent RB/charged RB/got RB/intended RB/opposed RB/proposed
RB/traded RB/won VBP/set""",
            -1: """
"/let ,/published ,/put ,/united DT/so-called NNP/added NNP/published NNS/designed NNS/needed
NNS/obtained NNS/related NNS/set NNS/sought RB/beat RB/disappointed RB/focused RB/paid RB/put
RB/respected RB/worried TO/left VB/left VBP/left VBZ/left""",
            1: """
CC/killed DT/left NN/had NN/hit NN/remained NN/ruled NN/started NNP/called NNP/shot NNS/erupted NNS/left
RB/set VBG/paid""",
            2: """
,/appeared ,/killed NN/put NNP/said NNP/signed NNP/started NNS/cast NNS/emerged NNS/increased NNS/seemed
NNS/showed PRP/met PRP/used RB/pointed""",
            3: """
,/told NN/appeared NN/threatened NNP/asked NNP/continued NNP/proposed NNS/closed NNS/failed NNS/started
PRP/needed RB/determined RB/involved RB/performed RB/pledged RB/sent""",
            4: """
"/asked NN/increased NN/involved NNP/lost NNP/put NNP/reported NNS/continued NNS/observed PRP/expected
PRP/left VBD/left""",
            5: """NNP/backed NNP/let NNP/opened""",
            6: """NN/suggested""",
            7: """PRP/estimated""",
            8: """NNP/set""",
        },
        "VBG": {
            -5: """DT/meeting IN/lighting IN/policing""",
            -4: """DT/running IN/closing NN/building NN/meeting NNP/ruling""",
            -3: """DT/building IN/fighting JJ/speaking NN/spending""",
            -2: """
DT/beginning IN/acting IN/standing IN/warning JJ/warming NN/bombing NNP/shooting NNP/trading
POS/standing""",
            -1: """
DT/finding DT/hearing DT/learning IN/advertising IN/spending IN/walking JJ/operating NNP/funding
POS/running""",
            1: """,/telling DT/surviving IN/finding IN/shooting JJ/running NN/fighting""",
            2: """DT/coming NN/saying NNS/voting""",
            3: """
DT/following DT/founding IN/blocking IN/reading IN/translating IN/winning JJ/nominating NN/showing
NN/working""",
            4: """DT/leading""",
            8: """IN/meeting""",
        },
        "VBN": {
            -8: """VBP/worried""",
            -7: """PRP/estimated""",
            -6: """NN/suggested""",
            -5: """NNP/backed NNP/opened""",
            -4: """
"/asked DT/left DT/retired NN/increased NNP/lost NNP/reported NNS/continued NNS/observed PRP/expected
RB/interested RB/involved VBZ/gone""",
            -3: """
,/told DT/extended NN/appeared NNP/asked NNP/continued NNP/proposed NNP/set NNS/come NNS/failed
NNS/started PRP/left PRP/needed RB/experienced RB/performed RB/pledged RB/related RB/worried RBR/divided
VB/surprised VBD/pleased VBP/frustrated VBP/left ^/united""",
            -2: """
"/let ,/appeared ,/killed ,/left DT/shot NN/involved NNP/said NNP/signed NNP/started NNS/emerged
NNS/increased NNS/seemed NNS/showed PRP/met PRP/used RB/determined RB/disappointed RB/prepared RB/put
RB/sent VBD/left""",
            -1: """
,/put CC/killed DT/detailed NN/had NN/remained NN/ruled NN/started NN/threatened NNP/called NNP/left
NNP/put NNP/shot NNS/cast NNS/closed NNS/erupted NNS/related PRP/become PRP/come RB/opposed RB/pointed
TO/left TO/put VBG/paid VBN/classified ^/ted""",
            1: """
,/published CC/continued DT/planned DT/united NN/cut NNP/added NNP/published NNS/designed NNS/needed
NNS/obtained NNS/sought RB/beat RB/come RB/concerned RB/paid VBP/put""",
            2: """
,/let CC/started DT/said DT/so-called NN/made NN/paid NN/put NNP/quoted NNS/made NNS/seized NNS/voted
PRP/attacked PRP/had PRP/paid PRP/sent RB/charged RB/divided RB/got RB/intended RB/left RB/proposed
RB/traded RB/won VBP/become VBP/set""",
            3: """
CD/registered DT/limited DT/registered IN/failed IN/opposed IN/pledged NN/required NN/signed NNP/moved
NNP/supported NNS/set RB/built RB/earned RB/engaged RB/gone RB/respected RB/set RB/shut VBD/called
VBZ/left VBZ/run WRB/asked""",
            4: """
IN/registered NN/considered NN/issued NN/killed NN/posted NNP/blasted NNP/dropped NNS/asked NNS/hit
NNS/imposed NNS/meant NNS/put VB/closed VB/left VBD/found VBP/come VBP/disappointed VBP/used VBZ/become""",
            5: """
DT/failed NN/called NN/left NN/named NN/set NNS/involved NNS/left PRP/got RB/committed VBP/had""",
        },
        "VBP": {
            -7: """RB/mention""",
            -6: """NN/offer""",
            -4: """DT/mean MD/have NN/put NNP/plan PRP/believe PRP/face PRP/say PRP/want""",
            -3: """
:/do CC/return DT/end NN/do NN/rule NNP/do NNP/rally NNP/team NNS/appear NNS/know NNS/like PRP/come
PRP/realize RB/have RB/set""",
            -2: """
DT/matter DT/need IN/need JJ/support NN/call NN/show NN/take NNS/do NNS/set RB/think RB/work""",
            -1: """
"/look "/make ,/bring ,/march CC/call CC/say DT/move JJ/campaign JJ/change NN/attack NN/deal NN/power
NN/rise NNP/account NNP/campaign NNP/come NNP/control NNP/press NNP/vote NNP/win NNS/further NNS/hit
NNS/long NNS/play PRP$/own PRP/clear PRP/further RB/address RB/change RB/fast RB/fit RB/mind TO/comment
VB/back VBG/like VBZ/become VBZ/like VBZ/long VBZ/run""",
            1: """
,/look CC/back DT/level NN/leave NN/watch NNP/back RB/beat RB/come RB/own RB/support VBP/come""",
            2: """
,/show CC/do NN/have NNS/go NNS/matter NNS/rise NNS/turn NNS/view PRP/take RB/back RB/face""",
            3: """
CC/have CC/take JJ/mention JJ/stop NN/believe NN/say NNS/come NNS/make NNS/need NNS/tell PRP/beat
PRP/like PRP/work RB/represent ^/thank""",
            4: """
,/put :/have JJ/enclave JJ/plan JJ/take NN/address NNS/put NNS/say PRP/become RB/do RB/mean RB/put
RB/survive""",
            5: """CC/offer NNS/cast""",
            6: """,/say""",
        },
        "VBZ": {
            -6: """NNP/'s NNP/trails""",
            -4: """JJ/means NN/'s NN/remarks NNP/operatives""",
            -3: """
NN/centers NN/forces NN/funds NN/gains NN/points NN/projects NN/rates NN/reports NNP/contests NNP/polls
NNP/rallies NNP/shares NNS/'s""",
            -2: """,/thanks CD/'s JJ/wins NNP/angeles NNP/charles NNP/projects NNP/talks""",
            -1: """
NN/interviews NN/orders NN/states NN/studies NNP/jones NNP/rogers NNP/springs NNP/values PRP/'s""",
            1: """NN/amounts NNP/estimates NNP/faces""",
            2: """DT/'s EX/'s NN/faces NN/remains NNP/battles NNP/plans RB/talks""",
            3: """NNP/notes NNP/signs NNP/supports WP/'s""",
            4: """NN/ends NN/offers NN/turns NNP/hopes NNP/reports NNP/wins""",
            5: """NN/works""",
        },
        "WDT": {
            -9: """IN/that""",
            -7: """CC/that""",
            -5: """VBD/that ^/that""",
            -4: """TO/that VB/that VBG/that WRB/that""",
            -3: """VBN/that""",
            -2: """:/that VBZ/what""",
            -1: """JJ/that PDT/that""",
            2: """-RRB-/that""",
            4: """NNP/that NNPS/that""",
            8: """NN/that""",
            10: """CD/that""",
            12: """NNS/that""",
        },
        "WP": {
            2: """VBZ/what""",
        },
    },
    "word_next": {
        "CC": {
            -4: """both/NNS|NNP both/VBD|VBN but/TO either/. so/NNP so/PRP yet/,""",
            -3: """both/NNS but/VBP|VB|NN neither/NN so/IN|RB yet/.""",
            -2: """both/NN both/VBZ|NNS both/VBZ|NNS|NNP either/NN so/IN|DT|WDT""",
            -1: """both/IN neither/VBP|VB|NN so/JJ|RB""",
            1: """but/RB so/IN|RP so/NN""",
            2: """both/JJ but/VBD|VBN either/DT so/IN""",
            3: """both/NNP""",
            5: """both/DT""",
        },
        "CD": {
            -5: """one/MD""",
            -4: """one/PRP""",
            -3: """one/VBP|VB|NN|JJ one/VBZ""",
            -2: """one/DT one/PRP|POS|VBZ""",
            -1: """one/IN|DT|WDT one/NN|JJ""",
            3: """one/CC one/CD""",
            4: """6-year-old/NN one/VBP|VB|NN|RB""",
            5: """one/IN one/VBP|VB|NN""",
            7: """one/NN""",
        },
        "DT": {
            -9: """that/PRP""",
            -7: """all/DT""",
            -6: """all/PRP$ that/NNP|NNPS""",
            -5: """both/DT no/JJR|RB|RBR no/TO that/DT|PDT|RB that/NNPS that/NNS that/NNS|NNP""",
            -4: """all/IN|RB either/. no/, no/. that/JJS|RBS that/NNP that/VBD|VBN|JJ that/VBP""",
            -3: """
all/IN|DT|WDT all/IN|RP|RB no/VBP|VB|NN|RB that/EX|RB that/IN|CC|RB that/PRP$ that/PRP|PRP$ that/VBG""",
            -2: """
all/IN all/PRP|PRP$ both/JJ both/NNP either/DT no/VBP|VB|NN|RB|NNP that/" that/DT that/IN|RP
that/JJR|RBR that/MD|NN that/RB that/VBD|VBN that/VBG|NN that/VBZ|NNS""",
            -1: """all/IN|RP all/VBD|VBN|JJ both/NN that/CD that/DT|PDT|CC|RB that/JJ|NNP""",
            1: """
all/VBD|VBN both/VBD|VBN neither/VBP|VB|NN that/$END that/IN|RB that/VBP|VB that/VBP|VB|JJ that/VBZ""",
            2: """
all/CD all/NNP both/VBZ|NNS|NNP no/NN|NNP no/VBP|VB|NN that/IN that/IN|RP|RB that/JJ that/JJ|NN
that/NN|JJ|NNP that/VBD that/VBP|VB|NN|JJ""",
            3: """
all/PRP all/VBZ|NNS both/IN both/VBZ|NNS neither/NN no/NN no/NNS that/MD that/NN|JJ|RB that/VBP|VB|NN
that/VBP|VB|NN|NNP that/WDT|WP""",
            4: """
all/NNS both/NNS both/NNS|NNP no/NN|JJ that/NN|NNP that/PRP|POS|VBZ that/VBP|VB|NN|RB that/VBZ|NN|NNS""",
            5: """either/NN that/CC that/NN""",
            6: """that/. that/NN|RB""",
        },
        "EX": {
            -4: """there/PRP""",
            -3: """there/, there/IN there/IN|RP""",
            -2: """there/.""",
            -1: """there/$END""",
            2: """there/MD there/PRP|POS|VBZ""",
            3: """there/VBD there/VBP""",
            4: """there/VBZ""",
        },
        "IN": {
            -14: """that/MD""",
            -12: """after/DT|PDT|RB""",
            -10: """that/VBZ""",
            -9: """as/VBP|VB|JJ|RB that/VBD that/VBP|VB though/,""",
            -8: """about/CD""",
            -7: """as/JJ|RB in/IN|RP over/TO that/PRP|POS|VBZ that/VBD|VBN that/VBP that/VBP|VB|NN|RB""",
            -6: """about/DT around/IN as/NN|RB|UH inside/IN over/, that/MD|NN that/VBZ|NN|NNS up/CD up/DT""",
            -5: """
about/RB as/RB before/, before/. below/: on/TO out/IN|DT|WDT over/DT|PDT|RB over/IN over/RB that/CC
that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN that/VBZ|NNP""",
            -4: """
about/$ about/PRP about/PRP|CD|NN as/JJ as/NN|JJ|RB behind/. behind/IN down/CD off/IN off/NNS on/IN|RP
once/VBD|VBN out/DT out/EX|RB out/NNP so/JJ so/JJ|RB up/PRP$""",
            -3: """
as/NN|RB|UH|NNP cause/IN down/: down/RB in/$END in/IN in/TO like/TO on/JJ|RB over/$END over/. that/.
that/NN|RB that/VBD|VBN|JJ that/VBP|VB|NN|JJ that/VBZ|NNS""",
            -2: """
as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ but/VBD|VBN in/IN|RB in/VBD|VBN off/NN over/CC over/EX|RB
past/VBZ|NNS that/NN|JJ|RB that/RB that/VBD|NNP that/VBP|VB|JJ""",
            -1: """
around/$END as/JJ|RB|NNP before/$END but/RB next/NN off/RB once/JJ out/. out/CC out/IN|RP outside/NNS
past/NNS past/VBZ so/IN|RP that/VBP|VB|NN|NNP through/IN""",
            1: """
about/JJ about/VBG as/JJ|NNP before/NNP in/CD on/JJ|NNP on/VBP|VB|NN|JJ out/TO outside/DT outside/IN
past/NN through/NN|NNP through/PRP$""",
            2: """
about/NNS|JJ after/CD as/IN|RB as/PRP|CD|NN before/JJ|NNP behind/NNP like/NN on/NN|NNP on/VBP|VB|NN|NNP
over/CD over/VBG|NN past/CD past/JJ so/NN that/$END that/DT|PDT|CC|RB that/IN|RB that/JJ that/JJR|RBR
that/WDT|WP""",
            3: """
about/NN|JJ above/DT|PDT|RB as/NN as/PRP behind/DT but/VBP|VB|NN down/DT near/NNP over/NNS
over/VBP|VB|NN|JJ that/CD that/IN|CC|RB that/JJ|NN that/JJ|NNP that/NNP that/NNP|NNPS that/NN|JJ|NNP
that/NN|NNP that/PRP$ that/VBG|NN through/NNP""",
            4: """
about/IN as/DT as/IN|RP as/VBD|VBN but/TO down/NNS on/NNP on/NN|JJ over/$ over/NN since/CD that/DT
that/IN that/JJS|RBS that/NNPS that/PRP|CD|NN that/PRP|PRP$ that/VBG up/CC""",
            5: """along/DT around/DT so/NNP so/PRP that/DT|PDT|RB that/NNS that/PRP up/. up/IN""",
            6: """as/TO down/TO due/TO once/PRP outside/NNP that/" that/IN|RP that/NNS|NNP""",
            7: """about/. as/IN that/EX|RB""",
            8: """about/$END along/IN out/IN so/IN|RB""",
            9: """about/, so/IN|DT|WDT""",
            12: """out/$END""",
            15: """up/TO""",
        },
        "JJ": {
            -8: """african/NNPS""",
            -7: """alternative/TO democratic/JJ|NNP kind/IN latino/NNS primary/. short/IN""",
            -6: """alone/, close/IN due/TO live/IN|RP republican/IN|RP right/CC such/DT top/IN""",
            -5: """
american/JJ|NNP american/NNP asian/NNPS congressional/JJ|NNP democratic/NN|NNP full/NNP great/NNP key/TO
long/IN|RB muslim/NNPS prior/TO pro-beijing/NN republican/IN retail/NN soviet/NNP super/NNP very/JJ|RB""",
            -4: """
american/NNP|NNPS black/NNP convinced/IN|DT|WDT core/NNS cuban/NNPS democratic/NN|JJ|NNP deputy/NN
disappointed/IN editorial/IN|RP enough/. executive/, executive/IN executive/NNP failed/NN hard/,
intended/TO international/NN|NNP late/IN|RP left/IN likely/VBP|VB|NN long/. long/RB long/VBD|VBN lost/NN
mainstream/NNPS mainstream/NNS marked/VBN|JJ mass/VBZ|NNS much/CC much/JJR much/JJR|RBR much/PRP
new/VBP|VB|NN|RB|NNP next/TO potential/TO presidential/NN pretty/NN|JJ promising/TO record/NN
right/IN|RP syrian/JJ|NNP white/VBP|VB|NN|NNP""",
            -3: """
6-year-old/NN adult/NNS american/NN|NNP average/IN back/. back/IN black/. chief/, democratic/NNP
democratic/NNS|NNP developed/NN east/NNP enough/, firm/NNP first/TO first/VBD|VBN future/$END future/IN
german/NNP good/NN|NNP good/TO hard/NN human/VBZ|NNS iodine/NN kazakh/NN late/VBP|VB|JJ|RB lead/IN
magic/. major/NN|JJ middle/JJ|NNP military/. military/CC minus/CD much/VBP|VB|JJR|RB|RBR national/JJ|NNP
near/NNP nigerian/NNP official/IN official/VBD|VBN online/. only/CD only/NNP past/$END pilot/VBP|VB|NN
primary/, primary/IN|RP public/. registered/NNS republican/, right/RB rival/, second/JJS so-called/NNP
supreme/NN|NNP telling/NNS textile/NNS total/IN very/JJ west/VBP|VB|NN""",
            -2: """
abstract/. activist/, alleged/NN average/IN|RP challenging/NNP chief/IN christian/NNP equivalent/IN
federal/NNS|NNP fellow/IN first/CC first/VBG|NN focused/IN|RP foreign/NN|NNP front/NN further/$END
future/, future/. good/NNS half/IN hillary/NNP later/VBD|VBN latino/NN lead/. leading/NNS left/IN|RP
limited/TO little/JJ long-term/NNS lost/. middle/IN much/DT net/VBD online/, outside/NNP past/,
plenty/IN primary/$END primary/TO primary/VBD real/NN|JJ republican/NNP right/, second-place/VBP|VB|NN
spanish-language/NN sure/DT very/NN|JJ""",
            -1: """
affiliated/IN american/. back/CC back/IN|RP back/RB bottom/IN close/$END closed/IN connected/TO
downtown/, engaged/IN|RP enough/CC european/NN|NNP fast/. favored/NNP firm/, first/, first/IN first/VBD
first/VBP|VB|NN following/NNS forced/TO front/, further/, further/IN giant/NNP half/DT high/IN
homeopathy/VBZ inside/IN intent/TO lead/IN|RP lead/IN|RP|RB left/NNP left/TO like/NN like/TO long/NN|NNP
loved/NNS military/, only/DT only/VBZ|NNS outside/DT outside/IN past/. past/NNS past/VBZ poll/, post/,
present/DT primary/: racist/CC right/IN right/TO second/, second/NN|NNP second/VBZ south/IN
tender/VBP|VB|NN third/IN used/. very/JJ|NNP welcome/NN""",
            1: """
american/NN|NNS black/, current/CC dedicated/TO early/CD editorial/NN first/NN|NNP first/VBP|VB|NN|NNP
front-runner/, gay/, high/IN|RP key/NNS key/VBZ|NNS light/NNS low/VBZ|NNS much/IN|RB much/NN much/TO
muslim/NN net/NN pan-democracy/NN past/VBP|VB|NN present/NN republican/JJ|NNP retired/NN retired/NNP
right/IN|RB rival/NNP second/IN south/NNP sure/, sweeping/NN terrorist/NNS top/JJ total/VBP|VB|NN""",
            2: """
afghan/NNS alone/IN alternative/NNS american/JJ armed/NN back/NN back/NNP chief/NNP chinese/NN
classified/NN close/TO closed/NNS committed/TO communist/NN concerned/IN conservative/NNP deep/CC
divided/IN|RP dutch/NN early/JJ early/VBG|NN european/NN executive/NNS extremist/NNS firm/IN
first/VBZ|NNS future/NNS good/$END good/. greek/NN human/NNS last/NNP lead/NN left/IN|RP|RB
likely/IN|DT|WDT little/TO long-term/VBP|VB|NN military/NNS military/NNS|NNP mired/IN|RP offensive/,
opposed/TO planned/VBP|VB|NN potential/NN primary/NNP primary/NNS|NNP public/VBZ|NNS related/TO
relative/TO republican/VBG|NN single-payer/NN soviet/NN surprised/IN|DT|WDT syrian/NNP""",
            3: """
accustomed/TO african/JJ|NNP albanian/NNP american/NN american/VBP|VB|NN average/, british/NNS
civilian/NNS clear/IN|RP close/VBZ|NNS commanding/VBP|VB|NN|JJ concerned/IN|RB democratic/CC
democratic/JJ democratic/NN democratic/VBZ|NNS detailed/VBZ|NNS east/IN easy/IN frustrated/IN future/NN
general/VBZ|NNS impressed/IN inclined/TO known/TO left/, left/NN likely/JJ|NNP long/VBP|VB|NN mass/NNS
military/VBP|VB|NN much/, much/JJ muslim/NNS past/JJ pleased/IN potential/NNP preferred/VBZ|NNS
prepared/TO present/IN|RP presidential/NN|JJ|NNP primary/NN|NNP public/NN|NNP republican/CC
republican/NNS republican/VBP|VB|NN right/$END scared/. second/VBP|VB|NN sustained/NN syrian/NN
top/NN|JJ united/NNP very/NN""",
            4: """
american/JJ|NN back/NNS chief/NN|JJ chief/VBP|VB|NN christian/NN clear/IN|DT|WDT close/CC close/NNS
conservative/NN conservative/NNS continued/NN cuban/NN cuban/NNP democratic/VBP|VB|NN devoted/TO
early/NN early/NNP easy/TO fellow/NNP first/VBZ following/NN further/NN general/NN gone/. hard/TO
high/NN involved/IN|RP iranian/NNP latin/JJ|NNP limited/NN major/VBZ|NNS male/NNS middle/NN militant/NN
narrative/CC next/NN occupied/JJ|NNP official/NN official/VBP|VB|NN only/VBD|VBN outside/NNS past/NN
potential/NNS public/NN public/NNS short/, square/NNS terrorist/VBP|VB|NN third/VBP|VB|NN total/NN
very/VBP|VB|NN worried/IN|RB year-earlier/NN""",
            5: """
alone/IN|RP american/NNS american/NN|JJ clear/, contrary/TO cyber/NN further/NNS further/VBZ|NNS
israeli/NNP late/IN late/NNP later/NN long/CC long/VBZ|NNS major/NN military/NN military/VBZ|NNS
national/NN ok/. only/NN|JJ open/TO past/VBZ|NNS presidential/NN|NNP primary/NNS primary/VBP|VB|NN
primary/VBZ|NNS republican/NN second/NN secret/" top/CD top/NNP top/VBZ|NNS total/NNS undocumented/NNS
worried/$END wrong/.""",
            6: """
determined/TO further/CD last/. last/NN light/VBP|VB|NN little/JJR|RBR long/NNS material/. much/IN
past/CD pleased/TO poll/NNS right/. right/NN right/NNS third/NN top/NN top/NNS whole/NN""",
            7: """islamic/NN much/VBZ north/JJ|NNP primary/NN satisfied/IN""",
            9: """interested/IN|RP likely/TO only/JJ subject/TO""",
            11: """south/JJ|NNP""",
        },
        "JJR": {
            -6: """less/JJ longer/IN more/RB""",
            -5: """more/VBG|JJ""",
            -4: """earlier/DT more/JJ more/VBD|VBN|JJ|NNP year-earlier/NN""",
            -3: """closer/TO earlier/IN|RP more/VBD|VBN|JJ""",
            -2: """earlier/IN more/VBD|VBN more/VBP|VB|JJ worse/IN|RP|RB""",
            -1: """further/CD further/IN later/, later/NN later/VBD|VBN longer/VBP|VB|NN more/JJ|RB""",
            1: """better/VBZ|NNS longer/DT more/NN|NNP more/VBP|VB|NN""",
            2: """better/IN better/NN earlier/NNS further/NNS less/. less/IN more/NNP more/VBZ|NNS""",
            3: """more/IN more/NN worse/,""",
            4: """later/NNS more/, more/NNPS more/NNS more/NNS|NNP more/TO""",
            6: """further/NN""",
        },
        "JJS": {
            -5: """least/$""",
            -4: """most/RB most/VBD|VBN""",
            -3: """best/VBD|VBN|JJ least/PRP|CD|NN most/JJ|RB most/VBD|VBN|JJ most/VBP|VB|JJ""",
            -2: """most/JJ most/VBG|JJ most/VBP|VB|NN|JJ""",
            -1: """best/IN""",
            1: """most/IN most/NN most/VBZ|NNS""",
            2: """best/NN|NNP least/IN|RB most/JJ|NNP most/NNP most/NNPS""",
            3: """most/NNS""",
            4: """best/NNS best/TO""",
            5: """best/NN""",
        },
        "MD": {
            -3: """will/$END""",
            -2: """may/CD""",
            -1: """need/IN""",
            2: """'d/VBP|VB|NN""",
        },
        "NN": {
            -8: """subject/TO""",
            -7: """office/IN one/NN past/CD plan/TO rally/IN|RP|RB state/NN|NNP""",
            -6: """
defeat/NNP discovery/VBZ hope/TO material/. note/IN|DT|WDT place/, president/NNP
president/VBP|VB|VBN|NN|JJ|NNP primary/NN right/NN right/NNS state/TO stop/IN third/NN whole/NN
worry/IN|RB""",
            -5: """
access/CC award/IN government/IN help/VBP|VB matter/WRB military/NN military/VBZ|NNS past/JJ past/NN
poll/NNS primary/NNS primary/VBP|VB|NN primary/VBZ|NNS south/NNP state/$END support/NNP think/IN top/CD
top/NNS top/VBZ|NNS university/IN wrong/.""",
            -4: """
account/IN aim/TO am/PRP bill/NNP calling/IN|RP campaign/, campaign/TO chief/NN|JJ chief/VBP|VB|NN
conservative/NN conservative/NNS contact/IN control/. counter/TO deal/$END deal/IN draw/IN|RP gay/,
general/NN hearing/IN|RB hit/NNP light/NNS living/IN|RP major/VBZ|NNS male/NNS middle/NN militant/NN
narrative/CC nominating/NN official/NN official/VBP|VB|NN one/IN one/MD one/VBP|VB|NN one/VBP|VB|NN|RB
politics/. potential/NNS president/IN public/NN public/NNS report/TO right/RB secret/" secretary/$END
secretary/IN senator/NNP set/TO state/VBZ talk/IN|RB talk/TO talking/IN|RB terrorist/VBP|VB|NN top/NN
total/NN try/TO understand/$END understand/IN|DT|WDT use/PRP wall/NN|NNP west/IN work/IN|RP""",
            -3: """
appeal/. beginning/IN|RP black/, call/PRP campaign/IN civilian/NNS close/CC cyber/NN
demonstrate/IN|DT|WDT editor/PRP|POS|VBZ fast/. fellow/NNP future/NN hand/IN|RP|RB high/IN|RP hold/NNS
lead/NN left/NN light/IN light/VBP|VB|NN linguistics/. listen/TO look/IN|VBP|VB|JJ major/NN man/IN
matter/WDT|WP matthew/NNP mention/NNP military/VBP|VB|NN opening/VBP|VB|NN planning/TO potential/NNP
primary/NN|NNP public/NN|NNP question/NNP reform/, saying/, set/IN|RP show/IN|DT|WDT south/IN
split/IN|RP start/IN stay/CC take/VBP|VB|NN think/PRP third/VBP|VB|NN top/NNP top/NN|JJ tweet/$END
tweet/NNP voice/IN vote/IN vote/IN|RP voting/IN win/CC work/$END work/CC work/TO""",
            -2: """
alternative/NNS average/, back/$END back/NNP black/CC call/TO campaigning/IN campaigning/IN|RP combat/DT
comment/IN|RB communist/NN conservative/NNP contrary/TO crowd/IN|RP debate/IN|RP|RB divide/. east/IN
executive/NNS experience/IN|RP extremist/NNS fighting/TO firm/IN following/NN future/NNS good/$END
good/. gun/NNS head/IN|RP help/, help/VBP|VB|NN human/NNS judge/, lady/, listening/TO
long-term/VBP|VB|NN military/NNS military/NNS|NNP move/. national/NN news/NNP offensive/, one/CC
operating/IN|RP past/VBZ|NNS pay/IN potential/NN president/VBP|VB|NN|RB|NNP primary/NNS|NNP
public/VBZ|NNS resign/IN right/IN|RB rival/NNP say/PRP second/IN server/IN shooting/NNS show/$END
single-payer/NN speaking/TO stand/IN|RP|RB starting/IN state/VBD statement/$END stay/IN|RP support/DT
support/NN support/NNS switch/TO use/NNS vice/NN|NNP waiting/IN warning/IN welcome/NN well/,
well/VBD|VBN|JJ win/PRP$ work/RP|RB work/VBZ""",
            -1: """
6-year-old/NN act/IN address/DT assured/IN back/. back/NN back/NNS back/TO beat/IN|RP|RB being/VBD|VBN
black/NNP cast/IN|RB change/, check/IN|RP|RB clash/IN close/NNS close/VBZ|NNS county/, current/CC
editorial/NN face/NN figure/IN|RP|RB front-runner/, hate/NN high/NN hope/PRP key/NNS key/VBZ|NNS left/TO
look/, look/IN|RP|RB move/IN|RP net/NN net/VBD offer/, one/CD one/PRP|POS|VBZ outside/IN outside/NNP
outside/NNS pan-democracy/NN past/NNS past/VBP|VB|NN present/DT present/IN|RP present/NN primary/NNP
questioning/IN|RP release/PRP$ right/. second/JJS second/NN second/NN|NNP shift/IN|RP show/IN show/PRP
sort/IN spending/DT square/NNS stand/IN|RP step/IN|RP|RB surviving/NN take/IN|RP|RB telling/NNS
terrorist/NNS thought/IN|RB top/JJ total/NNS total/VBP|VB|NN visa/NN watch/NN well/IN|RB win/DT win/JJ""",
            1: """
assault/NNS bid/, bottom/IN business/$END change/. chief/NNP court/VBZ|NNP debate/NNP firm/,
homeopathy/VBZ intent/TO justice/NN|NNP leave/IN left/IN mainstream/NNPS map/IN military/, mogul/VBD|VBN
offer/DT one/VBZ past/VBZ poll/, primary/: release/IN right/$END right/VBZ second/IN|RP show/DT
state/VBP|VB|NN talk/VBP|VB|NN tweet/NN voting/, way/. will/$END""",
            2: """
activist/, aid/NNS air/VBZ|NNS average/IN|RP backing/IN banking/NN c/. campaign/. campaign/NNS cause/IN
close/$END comment/$END comment/IN|RP conservatism/. control/$END demand/IN equivalent/IN fellow/IN
front/, front/NN fund/NNP future/, future/. gathering/IN|RP general/NNP good/NNS judge/PRP|POS|VBZ
lead/. lead/TO leave/NN left/$END left/, long-term/NNS love/IN meantime/, middle/IN morning/, poll/.
primary/TO primary/VBD public/, racist/CC reason/TO right/IN second-place/VBP|VB|NN set/IN
showing/IN|RP|RB spanish-language/NN support/, talking/VBZ|NNS tax/NNS travel/NNS use/CC voting/NN""",
            3: """
adult/NNS amp/NNP back/IN ban/$END ban/IN|RP black/. broadcast/NN call/IN caucus/NN chief/,
dab/PRP|POS|VBZ day/, executive/NNP firm/NNP funding/TO giant/NNP good/TO high/IN human/VBZ|NNS
influence/IN inside/IN left/IN|RP look/IN magic/. majority/IN military/. military/CC move/VBZ need/IN
official/IN official/VBD|VBN one/DT opening/IN pilot/VBP|VB|NN place/$END post/, primary/, primary/IN|RP
public/. rating/IN|RP request/IN right/, right/IN|RP rival/, series/IN shot/TO show/, show/IN|RB
spending/VBZ|NNS state/NN tender/VBP|VB|NN textile/NNS third/IN time/CC today/, total/IN trust/IN|RP
tv/NN use/TO web/NN win/IN win/IN|RP working/NNS""",
            4: """
average/IN award/NNS core/NNS county/NN deputy/NN downtown/, editorial/IN|RP executive/, executive/IN
exit/VBZ|NNS face/IN funding/IN future/$END future/IN half/IN help/. home/VBZ|NNS iodine/NN
lead/IN|RP|RB mainstream/NNS mass/VBZ|NNS news/IN one/NN|JJ one/PRP one/VBP|VB|NN|JJ past/$END past/,
past/. pay/CC plan/. post/IN|RP potential/TO praise/IN primary/$END record/NN report/VBZ right/CC
say/IN|RP second/VBZ secretary/PRP|POS|VBZ service/NNS show/. state/IN|RP state/VBZ|NNS trade/NN use/IN
walk/IN|RP|RB""",
            5: """
access/TO doubt/IN|DT|WDT face/, headquarters/IN|RP help/IN home/VBP|VB|NN|NNP key/TO lead/IN|RP
manafort/VBZ march/. one/IN|DT|WDT president/$END president/, retail/NN state/VBD|VBN think/NN
university/VBZ|NNS vice/NN west/VBP|VB|NN work/VBZ|NNS""",
            6: """
author/NNP campaign/NN fund/NNS hannity/VBD|VBN learning/NNS plenty/IN press/NN|NNP pressure/IN
release/. state/NNS top/IN""",
            7: """alternative/TO close/IN fight/IN|RP|RB primary/. state/NNP support/IN""",
            8: """right/TO""",
        },
        "NNP": {
            -11: """south/JJ|NNP""",
            -7: """islamic/NN north/JJ|NNP united/NNP""",
            -6: """hannity/VBD|VBN""",
            -5: """
american/NNS american/NN|JJ israeli/NNP manafort/VBZ march/. ok/. people/IN president/$END president/,
presidential/NN|NNP republican/NN state/NNP state/NNS state/VBD|VBN times/, university/VBZ|NNS""",
            -4: """
american/JJ|NN ban/$END christian/NN county/NN cuban/NN cuban/NNP democratic/VBP|VB|NN friends/,
iranian/NNP latin/JJ|NNP meantime/, news/IN press/NN|NNP secretary/PRP|POS|VBZ state/IN|RP state/VBZ|NNS
tweet/NNP""",
            -3: """
african/JJ|NNP albanian/NNP american/NN american/VBP|VB|NN amp/NNP british/NNS chief/NNP dab/PRP|POS|VBZ
day/, democratic/CC democratic/JJ democratic/NN democratic/VBZ|NNS downtown/, east/IN first/, first/IN
general/VBZ|NNS here/PRP|POS|VBZ later/, majority/IN place/$END presidential/NN|JJ|NNP republican/CC
republican/NNS republican/VBP|VB|NN second/, state/NN support/NNP syrian/NN time/CC today/, top/NNP
tv/NN web/NN""",
            -2: """
afghan/NNS american/JJ c/. campaign/NN chinese/NN control/$END cyber/NN do/RB|NNP dutch/NN european/NN
following/NN fund/NNP general/NNP greek/NN high/NN home/VBP|VB|NN|NNP industries/NNP judge/PRP|POS|VBZ
left/IN|RP|RB let/PRP|POS|VBZ look/, make/NNP mass/NNS morning/, national/NN planned/TO polaroids/IN
police/VBD|VBN post/, real/NN|JJ report/VBZ republican/VBG|NN right/$END service/NNS soviet/NN
syrian/NNP think/IN travel/NNS vice/NN""",
            -1: """
am/PRP american/NN|NNS asked/IN asked/WDT|WP attacks/IN|RP author/NNP average/, average/IN best/IN
best/NN business/$END calls/NNP campaigning/IN|RP check/IN|RP|RB claims/IN|DT|WDT close/TO close/VBZ|NNS
comment/$END counter/TO court/VBZ|NNP doubt/IN|DT|WDT early/NN early/NNP failed/TO fellow/NNP
fight/IN|RP|RB first/CC first/VBZ first/VBZ|NNS front/, fund/NNS further/, future/$END future/IN
giant/NNP girls/, home/VBZ|NNS hope/TO iodine/NN justice/NN|NNP kind/IN know/$END last/NN late/IN|RP
late/NNP lead/IN lead/TO least/CD listen/TO long/NNS look/IN lords/, major/NN map/IN mention/NNP
mogul/VBD|VBN more/IN more/NNS|NNP move/VBZ much/VBZ muslim/NN offer/, post/IN|RP pressure/IN
primary/$END primary/NN primary/NNP prior/TO public/, question/NNP racist/CC reason/TO republican/JJ|NNP
retired/NN retired/NNP right/RB run/, secret/" sent/CC sent/TO set/IN shot/RP|VBP|VB|NN|JJ|RB show/$END
sort/IN start/IN state/VBP|VB|NN subject/TO support/IN sure/DT thank/PRP thanks/TO total/NNS trust/IN|RP
understand/$END use/IN vote/IN|RP watch/NN well/, win/IN|RP""",
            1: """
act/IN american/. campaign/IN county/, european/NN|NNP executive/NNP gone/. muslim/NNS only/NNP
people/IN|RP right/TO south/IN visa/NN will/$END""",
            2: """
ban/IN|RP black/, black/CC change/, chief/IN christian/NNP federal/NNS|NNP fields/VBD|VBN first/NNP
first/VBD foreign/NN|NNP hillary/NNP judge/, lady/, latino/NN left/, linguistics/. long/NN|NNP
marbles/VBZ may/CD news/NNP president/VBP|VB|NN|RB|NNP republican/NNP s/. south/NNP state/VBD
statement/$END vice/NN|NNP wilkins/,""",
            3: """
abstract/. always/VB|NNP american/NN|NNP deal/$END democratic/NNP democratic/NNS|NNP east/NNP
editor/PRP|POS|VBZ first/NN|NNP gay/, german/NNP good/NN|NNP jacobs/VBD|VBN kazakh/NN light/IN
live/IN|RP mainstream/NNPS major/NN|JJ man/IN massachusetts/NNP meet/DT middle/JJ|NNP national/JJ|NNP
net/VBD nigerian/NNP reform/, republican/, rival/NNP supreme/NN|NNP tweet/$END voice/IN""",
            4: """
american/NNP|NNPS bill/NNP cuban/NNPS democratic/NN|JJ|NNP evans/, international/NN|NNP matthew/NNP
mills/, new/VBP|VB|NN|RB|NNP politics/. president/IN presidential/NN second/NN|NNP secretary/$END
secretary/IN senator/NNP settle/IN state/VBZ syrian/JJ|NNP united/NNPS wall/NN|NNP white/VBP|VB|NN|NNP""",
            5: """
american/JJ|NNP american/NNP asian/NNPS black/NNP campaign/, congressional/JJ|NNP democratic/NN|NNP
experience/IN|RP full/NNP government/IN great/NNP muslim/NNPS priorities/NNP pro-beijing/NN
republican/IN show/IN soviet/NNP state/TO super/NNP university/IN""",
            6: """
award/IN discovery/VBZ gun/NNS president/NNP president/VBP|VB|VBN|NN|JJ|NNP republican/IN|RP""",
            7: """democratic/JJ|NNP latino/NNS office/IN place/,""",
            8: """african/NNPS state/$END state/NN|NNP""",
        },
        "NNPS": {
            -5: """pacs/CC""",
            -4: """fields/VBD|VBN mills/, politics/.""",
            -3: """evans/, priorities/NNP""",
            -2: """lives/IN""",
            -1: """friends/, girls/, linguistics/.""",
            1: """lords/,""",
            2: """industries/NNP polaroids/IN""",
            4: """times/,""",
        },
        "NNS": {
            -5: """amounts/TO headquarters/IN|RP notes/, states/,""",
            -4: """costs/IN estimates/IN|DT|WDT needs/TO remarks/. shows/IN|DT|WDT talks/IN|RB""",
            -3: """
accounts/IN jacobs/VBD|VBN leads/IN lives/IN|RP remains/IN|RP series/IN shows/NNP states/IN|DT|WDT
wages/,""",
            -2: """
calls/NNP campaigns/CC claims/IN|DT|WDT marbles/VBZ points/TO priorities/NNP remains/TO s/.""",
            -1: """evans/, massachusetts/NNP people/IN|RP plans/TO reports/$END wilkins/, works/,""",
            1: """claims/. fields/VBD|VBN results/IN times/, values/.""",
            2: """linguistics/. looks/TO police/VBD|VBN targets/IN|RP""",
            3: """girls/, needs/IN plans/IN talks/IN ties/TO trips/TO""",
            4: """attacks/IN|RP politics/. shows/.""",
            5: """friends/, pacs/CC people/IN thanks/TO""",
        },
        "PDT": {
            -4: """all/NNS""",
            -2: """all/NNP all/PRP all/VBD|VBN""",
            -1: """all/IN|RP all/IN|RP|RB all/VBD|VBN|JJ both/NNS both/VBZ|NNS half/IN""",
            1: """all/NN all/VBZ|NNS both/DT""",
            2: """all/IN|DT|WDT all/JJ|NNP""",
            3: """all/PRP|PRP$ half/DT""",
            6: """all/PRP$ such/DT""",
            9: """all/DT""",
        },
        "POS": {
            -3: """'s/IN""",
            -2: """'s/DT|RB|UH 's/VBN""",
            -1: """'s/RB""",
            1: """'s/VBP|VB|NN|NNP""",
            2: """'s/NNS|NNP""",
            3: """'s/NNS""",
        },
        "PRP": {
            -4: """one/IN|DT|WDT""",
            -3: """her/JJ her/JJ|NNP her/NN her/NNS one/NN|JJ""",
            -2: """her/NNS|NNP her/NN|JJ her/NN|NNP her/VBP|VB|NN her/VBP|VB|NN|JJ her/VBZ|NNS""",
            -1: """
's/NNS 's/RB her/NNP her/VBG|NN|JJ her/VBP|VB|NN|JJ|RB one/CC one/CD one/DT one/IN one/VBP|VB|NN
one/VBP|VB|NN|JJ""",
            1: """her/DT her/RB her/TO""",
            2: """her/$END her/IN|DT|WDT her/IN|RB one/VBZ""",
            3: """her/, her/. her/: her/CC her/IN her/IN|RP her/IN|RP|RB one/PRP|POS|VBZ""",
            10: """one/MD""",
        },
        "PRP$": {
            -3: """her/, her/. her/: her/CC her/IN her/IN|RP her/IN|RP|RB""",
            -2: """her/$END her/IN|DT|WDT her/IN|RB""",
            -1: """her/DT her/RB her/TO""",
            1: """her/NNP her/VBG|NN|JJ her/VBP|VB|NN|JJ|RB""",
            2: """her/NNS|NNP her/NN|JJ her/NN|NNP her/VBP|VB|NN her/VBP|VB|NN|JJ her/VBZ|NNS""",
            3: """her/JJ her/JJ|NNP her/NN her/NNS""",
        },
        "RB": {
            -9: """about/, likely/TO only/JJ""",
            -8: """about/$END right/TO""",
            -7: """about/. as/IN so/IN|DT|WDT""",
            -6: """as/TO later/PRP little/JJR|RBR much/IN once/PRP""",
            -5: """
alone/IN|RP around/DT down/CC further/NN late/IN long/CC long/NNS long/VBZ|NNS much/VBZ off/RB
only/NN|JJ over/$ plenty/IN right/. so/IN|RB""",
            -4: """
about/IN all/VBZ|NNS as/DT as/IN|RP as/VBD|VBN down/. down/NNS easy/TO first/NN|NNP further/CD
further/NNS hard/TO late/NNP off/CD only/VBD|VBN out/$END out/. over/IN second/NN short/, since/CD so/NN
there/VBZ together/$END very/VBP|VB|NN vice/NN""",
            -3: """
about/NN|JJ above/DT|PDT|RB always/VB|NNP around/NNP as/NN as/PRP behind/DT clear/, close/$END
contrary/TO doubt/IN|DT|WDT down/DT early/NNP easy/IN first/VBZ home/VBP|VB|NN|NNP home/VBZ|NNS last/.
left/, likely/JJ|NNP long/VBP|VB|NN longer/DT much/, much/JJ next/NN out/DT out/IN out/TO outside/NNP
past/. second/VBZ so/IN there/VBD there/VBP third/IN through/IN up/CC up/TO very/NN""",
            -2: """
about/NNS|JJ after/CD all/DT alone/IN along/IN as/IN|RB as/PRP|CD|NN back/NNP back/NNS before/JJ|NNP
best/TO better/IN both/IN close/IN deep/CC early/JJ early/NN early/VBG|NN either/NN further/VBZ|NNS
hand/IN|RP|RB high/IN later/NNS left/IN|RP|RB likely/IN|DT|WDT little/TO out/IN|RP outside/NNS over/.
past/, right/$END second/NN|NNP second/VBP|VB|NN there/MD there/PRP|POS|VBZ up/. up/IN""",
            -1: """
about/JJ about/VBG all/CD all/JJ|NNP all/NN all/PRP all/PRP|PRP$ as/JJ|NNP back/. back/DT back/NN
before/NNP behind/NNP best/NN best/NNS both/DT both/NNP clear/IN|DT|WDT clear/IN|RP close/CC close/NNS
close/VBZ|NNS early/CD first/NNP first/VBD first/VBP|VB|NN|NNP first/VBZ|NNS further/IN half/DT half/IN
last/NN later/, later/NN left/IN|RP left/NN left/TO long/NN|NNP longer/IN low/VBZ|NNS much/IN|RB much/NN
much/TO no/, no/. no/NN no/NNS no/NN|JJ no/TO over/NN over/VBP|VB|NN|JJ past/$END past/CD past/VBZ|NNS
relative/TO right/IN so/NNP so/PRP third/VBP|VB|NN through/NNP up/VBG way/. well/, west/VBP|VB|NN""",
            1: """
all/IN|DT|WDT all/PRP$ all/VBD|VBN as/JJ|RB|NNP back/$END before/$END behind/, best/IN best/VBD|VBN|JJ
enough/CC first/VBP|VB|NN forward/TO further/, no/VBP|VB|NN once/JJ only/DT only/VBZ|NNS out/CC
out/IN|DT|WDT right/CC right/VBZ second/IN second/IN|RP south/NNP there/$END very/JJ|NNP""",
            2: """
all/IN all/VBD|VBN|JJ around/$END as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ both/NN both/VBD|VBN east/IN
first/VBG|NN high/IN|RP little/JJ meantime/, much/DT off/IN online/, only/NNP outside/IN over/$END
over/CD over/EX|RB right/IN|RP there/. up/NN|JJ very/NN|JJ well/VBD|VBN|JJ""",
            3: """
all/IN|RP as/NN|RB|UH|NNP back/CC back/IN down/IN|RB enough/, first/TO first/VBD|VBN hard/NN
here/PRP|POS|VBZ late/VBP|VB|JJ|RB left/IN live/IN|RP longer/VBP|VB longer/VBP|VB|NN matter/WDT|WP
minus/CD much/VBP|VB|JJR|RB|RBR online/. only/CD past/NNS right/IN|RB second/, south/IN there/, there/IN
there/IN|RP through/JJ very/JJ well/IN|RB yet/.""",
            4: """
about/$ about/PRP about/PRP|CD|NN all/IN|RB as/JJ as/NN|JJ|RB back/IN|RP back/RB down/: enough/. fast/.
first/, first/CC first/IN hard/, inside/IN later/VBD|VBN likely/VBP|VB|NN long/. long/RB long/VBD|VBN
much/CC much/JJR much/JJR|RBR much/PRP next/TO no/VBP|VB|NN|RB|NNP once/VBD|VBN out/NNP over/, over/CC
over/RB pretty/NN|JJ real/NN|JJ second/JJS so/JJ there/PRP up/DT west/IN yet/,""",
            5: """
about/RB all/IN|RP|RB as/RB back/TO before/, before/. below/: close/TO counter/TO further/$END
late/IN|RP later/IN|DT|WDT no/VBP|VB|NN|RB prior/TO very/JJ|RB""",
            6: """about/DT alone/, as/NN|RB|UH matter/WRB no/JJR|RB|RBR over/DT|PDT|RB so/JJ|RB sure/DT""",
            7: """around/IN as/JJ|RB down/CD down/RB long/IN|RB short/IN sort/IN up/CD""",
            8: """about/CD behind/IN either/. kind/IN out/EX|RB""",
            9: """as/VBP|VB|JJ|RB right/RB though/,""",
            12: """after/DT|PDT|RB""",
        },
        "RBR": {
            -5: """later/IN|DT|WDT""",
            -4: """better/NN more/, more/NNPS more/NNS more/TO""",
            -3: """further/$END further/NN further/VBZ|NNS later/NN longer/VBP|VB more/NN worse/,""",
            -2: """
earlier/NNS further/NNS less/. less/IN longer/VBP|VB|NN more/NNP more/NNS|NNP more/VBZ|NNS""",
            -1: """better/VBZ|NNS further/CD later/NNS more/IN more/NN|NNP more/VBP|VB|NN""",
            1: """more/JJ|RB""",
            2: """earlier/IN further/, longer/DT more/VBD|VBN more/VBP|VB|JJ worse/IN|RP|RB""",
            3: """closer/TO earlier/IN|RP more/VBD|VBN|JJ""",
            4: """earlier/DT more/JJ more/VBD|VBN|JJ|NNP""",
            5: """further/IN later/, more/VBG|JJ""",
            6: """later/PRP less/JJ more/RB""",
            7: """longer/IN""",
        },
        "RBS": {
            -3: """best/NN most/NNS""",
            -2: """best/NNS best/NN|NNP best/TO least/IN|RB most/JJ|NNP most/NNP most/NNPS""",
            -1: """most/IN most/NN most/VBZ|NNS""",
            1: """best/VBD|VBN|JJ""",
            2: """least/CD most/JJ most/VBG|JJ most/VBP|VB|NN|JJ""",
            3: """least/PRP|CD|NN most/JJ|RB most/VBD|VBN|JJ most/VBP|VB|JJ""",
            4: """most/RB most/VBD|VBN""",
            5: """least/$""",
        },
        "RP": {
            -12: """up/TO""",
            -8: """out/$END""",
            -6: """along/IN down/TO""",
            -5: """along/DT out/IN""",
            -4: """behind/IN down/RB on/NNP on/NN|JJ out/EX|RB over/CD""",
            -3: """down/CD down/IN|RB over/NNS through/JJ up/. up/IN up/NN|JJ""",
            -2: """
back/IN back/IN|RP back/RB back/TO on/NN|NNP on/VBP|VB|NN|NNP over/CC over/NN over/VBG|NN
over/VBP|VB|NN|JJ""",
            -1: """
around/$END around/IN back/CC behind/, behind/NNP down/: forward/TO in/CD on/JJ|NNP on/VBP|VB|NN|JJ
through/NNP through/NN|NNP up/CC up/CD""",
            1: """back/$END back/. back/NN back/NNP over/$ over/$END up/VBG""",
            2: """in/IN|RB in/VBD|VBN off/NN out/TO over/, up/DT""",
            3: """around/NNP back/DT behind/. in/$END in/IN in/TO off/IN on/JJ|RB""",
            4: """off/CD off/NNS on/IN|RP out/IN|DT|WDT out/IN|RP together/$END up/PRP$""",
            5: """down/. down/CC on/TO out/. over/. through/IN""",
            6: """off/RB""",
            7: """in/IN|RP out/DT over/TO""",
            9: """over/IN""",
        },
        "UH": {
            -3: """no/NN|JJ""",
            -2: """no/VBP|VB|NN no/VBP|VB|NN|RB no/VBP|VB|NN|RB|NNP sure/DT well/IN|RB""",
            -1: """no/JJR|RB|RBR no/NN no/NNS no/NN|NNP sure/,""",
            5: """no/, well/,""",
            6: """no/. no/TO""",
        },
        "VB": {
            -8: """promote/DT""",
            -6: """call/IN release/.""",
            -5: """appear/IN|RP face/, have/RB seem/TO""",
            -4: """
account/IN award/NNS campaign/NN change/. exit/VBZ|NNS face/IN fight/IN|RP|RB hate/NN have/VBD|VBN
have/VBD|VBN|JJ help/. keep/IN|RP|RB last/. leave/IN leave/NN light/VBP|VB|NN pay/CC pick/DT plan/.
raise/VBZ|NNS say/EX|RB settle/IN show/DT treat/PRP""",
            -3: """
access/TO assault/NNS author/NNP beat/IN|RP|RB call/PRP choose/TO come/IN demonstrate/IN|DT|WDT do/PRP$
do/RB enter/DT experience/IN|RP feel/DT further/NN gun/NNS know/$END lead/IN|RP make/PRP muslim/NNS
open/TO post/IN|RP pressure/IN refuse/TO remain/DT remain/IN|RP say/DT support/IN take/NN|NNP thank/PRP
think/IN|RB think/NN trade/NN use/IN use/TO win/IN work/CC work/VBZ|NNS""",
            -2: """
air/VBZ|NNS argue/IN|DT|WDT back/DT ban/IN|RP believe/NNP campaign/. campaign/NNS caucus/NN change/,
comment/IN|RP conservatism/. do/PRP get/DT happen/TO have/JJ have/VBN hear/IN|RB help/IN help/VBP|VB|NN
hope/PRP influence/IN like/NN live/IN|RP love/IN move/VBZ poll/. praise/IN present/DT present/IN|RP
put/IN|RP remember/, say/PRP second/IN|RP see/DT service/NNS set/TO show/IN show/IN|RB sort/IN speak/IN
speak/TO square/NNS stand/IN|RP state/$END support/, support/DT take/IN|RP|RB tax/NNS total/NNS use/CC
walk/IN|RP|RB""",
            -1: """
abstract/. access/CC address/DT aid/NNS back/IN back/IN|RP back/TO become/NNS broadcast/NN campaign/,
clash/IN clear/IN|DT|WDT clear/IN|RP close/$END close/NNS close/TO come/IN|RB debate/IN|RP|RB debate/NNP
demand/IN doubt/IN|DT|WDT fund/NNS further/IN insist/IN|DT|WDT last/NN lead/IN|RP|RB long/IN|RB look/IN
map/IN mass/NNS matthew/NNP meet/DT move/. plan/TO poll/NNS put/RP|JJ|RB reason/TO request/IN
right/IN|RB right/IN|RP run/IN second/VBP|VB|NN set/IN show/. show/IN|DT|WDT state/NNP stay/IN|RP
talk/VBP|VB|NN tender/VBP|VB|NN top/NN top/NNS trust/IN|RP tweet/NN use/NNS work/TO""",
            1: """
aim/TO cast/DT close/IN comment/$END control/. control/DT debate/VBP|VB|NN face/NN have/JJR|RBR
have/JJ|RB hit/NNP hurt/DT invest/IN|RP lead/NN look/IN|RP|RB look/IN|VBP|VB|JJ mention/NNP move/IN|RP
present/NN release/PRP$ remain/RB set/IN|RP top/NNP waive/CC want/DT work/IN work/IN|RP""",
            2: """
back/NNP ban/$END become/JJR|RBR campaign/IN cause/IN combat/DT comment/IN|RB do/NN|RB|UH draw/IN|RP
express/PRP$ figure/IN|RP|RB get/NNS help/, help/VBP|VB lead/TO like/TO make/DT note/IN|DT|WDT offer/DT
put/DT say/IN|RP say/NN server/IN start/VBG|NN step/IN|RP|RB support/NNS talk/IN|RB talk/TO vote/IN|RP
welcome/NN work/RB work/RP|RB""",
            3: """
appeal/. back/. better/NN call/TO campaign/TO check/IN|RP|RB deal/IN do/RB|NNP feel/NN|JJ hand/IN|RP|RB
happen/IN|RP have/IN|DT|WDT have/NN head/IN|RP lead/IN light/NNS pay/IN realize/PRP resign/IN run/,
show/$END show/PRP start/IN stay/CC stay/IN take/PRP understand/$END vote/IN win/CC win/DT work/$END""",
            4: """
add/IN|RP|RB contact/IN divide/. feel/IN|VBP|VB|JJ get/IN|RP|RB have/VBP|VB|NN hope/TO listen/TO look/,
make/NNP mention/DT pick/PRP require/DT shift/IN|RP split/IN|RP stand/IN|RP|RB take/VBP|VB|NN work/VBZ
worry/IN|RB""",
            5: """support/NNP think/PRP understand/IN|DT|WDT""",
            6: """defeat/NNP let/PRP|POS|VBZ try/TO""",
            7: """rally/IN|RP|RB stop/IN think/IN tweet/NNP""",
        },
        "VBD": {
            -7: """filed/IN|RP""",
            -6: """dedicated/TO opposed/TO""",
            -5: """expected/TO headed/IN hurt/DT involved/IN|RP said/EX|RB said/TO sent/TO worried/IN|RB""",
            -4: """
accused/IN aimed/IN associated/IN assured/IN called/DT called/NNP compared/IN coupled/IN delivered/IN|RP
described/IN|RP designed/TO ended/NN had/PRP$ held/IN included/IN|RP invested/IN|RP left/IN|RP|RB
made/IN|RP planned/IN published/IN|RP raised/IN|RP related/TO released/IN released/IN|RP sentenced/TO
told/IN|DT|WDT used/IN won/PRP$""",
            -3: """
arrested/IN|RP bid/, caught/IN|RP changed/PRP$ charged/IN compared/TO connected/TO discovered/IN|RP
elected/NNS featured/IN|RP felt/PRP filled/IN fired/IN|RP followed/IN found/IN|RP found/RB got/DT
held/IN|RP increased/NN interested/IN|RP killed/. killed/IN|RP limited/TO made/IN made/IN|DT|WDT
made/IN|RB map/IN named/NNP needed/IN obtained/IN paid/VBP|VB|NN placed/IN|RP portrayed/IN|RB
preferred/VBZ|NNS published/NNP received/IN released/NNP required/TO said/PRP set/IN set/TO tied/TO""",
            -2: """
'd/VBP|VB|NN accustomed/TO affiliated/IN beat/PRP closed/NNS conducted/IN convicted/IN determined/TO
established/IN|RP left/IN|RP linked/TO lost/. meant/TO proposed/TO proved/JJ regarded/IN|RB
registered/NNS retired/NN retired/NNP said/IN|DT|WDT satisfied/IN spent/CD sustained/NN used/IN|RP
worked/IN|RP|RB""",
            -1: """
added/TO aligned/IN alleged/NN applied/TO armed/NN assigned/TO beat/IN|RP|RB cast/IN|RB closed/IN
committed/TO continued/NN detailed/VBZ|NNS developed/NN devoted/TO ended/NNP engaged/IN|RP failed/NN
forced/TO had/DT impressed/IN inclined/TO laid/IN|RP|RB let/PRP|POS|VBZ limited/NN loved/NNS
marked/VBN|JJ mired/IN|RP organized/IN pleased/TO put/RP|JJ|RB reported/RB scared/. scheduled/TO
surprised/IN|DT|WDT""",
            1: """
appeared/IN|RP dedicated/NNS died/IN|RP had/RB happened/IN|RP helped/VBP|VB|NN hit/NNP issued/DT
killed/CD left/NN pledged/NNS put/IN|RP said/IN|RP said/VBZ started/TO stayed/IN|RP thought/IN|RB
tied/IN voted/TO weighed/IN|RP""",
            2: """
announced/VBZ|NNS asked/IN bid/TO called/IN|RP campaigned/IN|RP convinced/IN|DT|WDT criticized/IN
divided/IN|RP emerged/IN|RB estimated/IN|DT|WDT found/NNP got/IN had/DT|RB|UH hoped/TO intended/TO
killed/DT left/$END locked/IN|RP|RB made/VBP|VB|NN pointed/TO praised/NNP published/DT referred/TO
relied/IN|RP responded/IN succeeded/IN|RP threatened/TO tweeted/DT vowed/TO won/NNP""",
            3: """
accounted/IN added/, amounted/TO arrived/IN|RP asked/, cast/PRP$ continued/. contributed/TO declined/TO
described/PRP$ endorsed/NNP erupted/IN|RP failed/, favored/NNP focused/IN|RP got/IN|RP led/TO left/NNP
lived/IN|RP looked/IN lost/NN made/NN made/NNS paid/NN put/DT refused/TO said/, said/NNP served/IN|RB
shared/IN shot/RP|VBP|VB|NN|JJ|RB started/IN voted/IN|RP wanted/TO warned/IN""",
            4: """
agreed/IN|RP called/IN cast/DT decided/TO ended/IN found/. held/PRP$ included/NNP offered/TO prepared/TO
put/NNP resulted/IN|RP retired/IN|RP stood/IN stuck/IN""",
            5: """added/. asked/WDT|WP continued/TO planned/TO said/RB sought/TO tried/TO used/. voted/IN""",
            6: """failed/TO increased/IN seemed/TO told/PRP""",
            7: """sent/CC""",
        },
        "VBG": {
            -6: """learning/NNS""",
            -4: """funding/IN""",
            -3: """commanding/VBP|VB|NN|JJ funding/TO opening/IN rating/IN|RP spending/VBZ|NNS working/NNS""",
            -2: """backing/IN banking/NN gathering/IN|RP showing/IN|RP|RB talking/VBZ|NNS voting/NN""",
            -1: """sweeping/NN voting/,""",
            1: """being/VBD|VBN following/NNS questioning/IN|RP spending/DT surviving/NN""",
            2: """
campaigning/IN challenging/NNP fighting/TO leading/NNS listening/TO operating/IN|RP shooting/NNS
speaking/TO starting/IN waiting/IN warning/IN""",
            3: """beginning/IN|RP campaigning/IN|RP opening/VBP|VB|NN planning/TO saying/, voting/IN""",
            4: """
calling/IN|RP hearing/IN|RB living/IN|RP nominating/NN promising/TO talking/IN|RB telling/NNS""",
        },
        "VBN": {
            -7: """prepared/TO""",
            -6: """increased/IN interested/IN|RP seemed/TO told/PRP""",
            -5: """
added/. continued/TO failed/TO gone/. said/RB satisfied/IN sent/CC sought/TO tried/TO undocumented/NNS
voted/IN worried/$END""",
            -4: """
agreed/IN|RP asked/WDT|WP called/IN continued/NN decided/TO determined/TO divided/IN|RP ended/IN found/.
held/PRP$ included/NNP occupied/JJ|NNP offered/TO planned/TO pleased/TO put/DT resulted/IN|RP
retired/IN|RP stood/IN stuck/IN united/NNPS""",
            -3: """
accounted/IN added/, amounted/TO arrived/IN|RP asked/, cast/DT come/IN concerned/IN|RB continued/.
contributed/TO declined/TO described/PRP$ devoted/TO endorsed/NNP erupted/IN|RP failed/, frustrated/IN
got/IN|RP known/TO led/TO left/$END left/, let/PRP|POS|VBZ limited/NN lived/IN|RP looked/IN made/NN
made/NNS paid/NN pleased/IN refused/TO said/, said/NNP served/IN|RB shared/IN started/IN used/.
voted/IN|RP wanted/TO warned/IN""",
            -2: """
announced/VBZ|NNS broadcast/NN called/IN|RP campaigned/IN|RP classified/NN committed/TO concerned/IN
criticized/IN dedicated/NNS detailed/VBZ|NNS emerged/IN|RB estimated/IN|DT|WDT favored/NNP focused/IN|RP
found/NNP got/IN had/DT|RB|UH hoped/TO impressed/IN inclined/TO killed/DT locked/IN|RP|RB made/VBP|VB|NN
planned/VBP|VB|NN pointed/TO praised/NNP published/DT referred/TO relied/IN|RP responded/IN scared/.
shot/TO succeeded/IN|RP threatened/TO tweeted/DT vowed/TO won/NNP""",
            -1: """
appeared/IN|RP armed/NN bid/TO died/IN|RP had/RB happened/IN|RP helped/VBP|VB|NN issued/DT killed/CD
left/NNP mired/IN|RP pledged/NNS put/NNP run/, said/IN|RP said/VBZ shot/RP|VBP|VB|NN|JJ|RB started/TO
stayed/IN|RP surprised/IN|DT|WDT tied/IN voted/TO weighed/IN|RP""",
            1: """
added/TO aligned/IN applied/TO assigned/TO closed/IN ended/NNP had/DT hurt/DT laid/IN|RP|RB left/IN
lost/NN organized/IN reported/RB scheduled/TO worried/IN|RB""",
            2: """
bid/, conducted/IN convicted/IN convinced/IN|DT|WDT engaged/IN|RP established/IN|RP forced/TO hit/NNP
intended/TO involved/IN|RP left/IN|RP linked/TO meant/TO proposed/TO proved/JJ regarded/IN|RB related/TO
retired/NN retired/NNP said/IN|DT|WDT set/IN|RP spent/CD used/IN|RP worked/IN|RP|RB""",
            3: """
alleged/NN arrested/IN|RP beat/IN|RP|RB cast/IN|RB caught/IN|RP changed/PRP$ charged/IN compared/TO
developed/NN discovered/IN|RP elected/NNS featured/IN|RP felt/PRP filled/IN fired/IN|RP followed/IN
found/IN|RP found/RB got/DT held/IN|RP increased/NN killed/. killed/IN|RP left/TO loved/NNS made/IN
made/IN|DT|WDT made/IN|RB named/NNP needed/IN obtained/IN paid/VBP|VB|NN placed/IN|RP portrayed/IN|RB
published/NNP put/IN|RP put/RP|JJ|RB received/IN released/NNP required/TO run/IN said/PRP set/IN
so-called/NNP tied/TO united/NNP""",
            4: """
accused/IN affiliated/IN aimed/IN associated/IN called/DT called/NNP compared/IN connected/TO coupled/IN
dedicated/TO delivered/IN|RP described/IN|RP designed/TO disappointed/IN ended/NN had/PRP$ held/IN
included/IN|RP invested/IN|RP lost/. made/IN|RP opposed/TO planned/IN published/IN|RP raised/IN|RP
released/IN released/IN|RP sentenced/TO told/IN|DT|WDT used/IN won/PRP$""",
            5: """
assured/IN expected/TO failed/NN headed/IN limited/TO marked/VBN|JJ registered/NNS said/EX|RB said/TO""",
            6: """left/IN|RP|RB sent/TO""",
            7: """filed/IN|RP""",
            9: """set/TO""",
        },
        "VBP": {
            -5: """close/TO say/IN|RP""",
            -4: """
add/IN|RP|RB feel/IN|VBP|VB|JJ get/IN|RP|RB have/VBP|VB|NN help/IN mention/DT pick/PRP require/DT""",
            -3: """
ban/IN|RP cast/PRP$ feel/NN|JJ fund/NNS happen/IN|RP have/IN|DT|WDT have/NN lead/TO offer/DT
press/NN|NNP realize/PRP report/VBZ show/, show/. sort/IN stay/IN support/IN take/PRP try/TO win/DT""",
            -2: """
access/TO become/JJR|RBR comment/$END divide/. do/NN|RB|UH express/PRP$ get/NNS make/DT make/NNP meet/DT
open/TO put/DT put/NNP rival/NNP run/IN say/NN shift/IN|RP show/IN show/PRP stand/IN|RP|RB start/VBG|NN
think/PRP walk/IN|RP|RB""",
            -1: """
author/NNP award/IN award/NNS back/CC back/NNP back/TO ban/$END bid/TO call/TO cast/DT cast/IN|RB
caucus/NN cause/IN clear/, clear/IN|DT|WDT control/DT debate/VBP|VB|NN demand/IN do/RB|NNP
fight/IN|RP|RB figure/IN|RP|RB gun/NNS have/JJR|RBR have/JJ|RB head/IN|RP influence/IN invest/IN|RP
last/NN last/NNP lead/IN|RP|RB look/, love/IN need/IN pay/IN praise/IN present/NN pressure/IN put/IN|RP
release/IN remain/RB request/IN resign/IN right/VBZ run/, show/IN|RB split/IN|RP state/NNS state/NN|NNP
step/IN|RP|RB stop/IN take/VBP|VB|NN think/NN trade/NN trust/IN|RP understand/IN|DT|WDT use/TO waive/CC
want/DT win/IN|RP work/IN work/RB work/VBZ work/VBZ|NNS""",
            1: """
address/DT back/DT become/NNS come/IN|RB face/, insist/IN|DT|WDT like/NN show/$END state/TO think/IN
vote/IN welcome/NN win/JJ work/$END work/. worry/IN|RB""",
            2: """
argue/IN|DT|WDT assault/NNS beat/IN|RP|RB beat/PRP believe/NNP campaign/TO deal/IN do/PRP draw/IN|RP
get/DT hand/IN|RP|RB happen/TO have/JJ have/VBN hear/IN|RB lead/IN leave/NN like/TO live/IN|RP
look/IN|VBP|VB|JJ move/. offer/, remember/, see/DT show/DT speak/IN speak/TO start/IN support/NN
support/NNP switch/TO talk/IN|RB talk/TO understand/$END vote/IN|RP win/PRP$ work/IN|RP""",
            3: """
call/IN change/. choose/TO clash/IN control/. crowd/IN|RP do/PRP$ do/RB enter/DT feel/DT help/VBP|VB
help/VBP|VB|NN hold/NNS hope/PRP hurt/DT leave/IN make/PRP mention/NNP refuse/TO remain/DT remain/IN|RP
say/DT say/PRP stand/IN|RP stay/IN|RP take/NN|NNP think/IN|RB use/NNS watch/NN""",
            4: """
aim/TO close/$END debate/IN|RP|RB have/VBD|VBN have/VBD|VBN|JJ hope/TO keep/IN|RP|RB know/$END map/IN
note/IN|DT|WDT pick/DT present/DT question/NNP raise/VBZ|NNS report/TO say/EX|RB show/IN|DT|WDT
take/IN|RP|RB thank/PRP treat/PRP use/PRP work/TO""",
            5: """am/PRP appear/IN|RP call/PRP come/IN hate/NN have/RB seem/TO support/DT""",
            6: """access/CC demonstrate/IN|DT|WDT work/CC""",
            7: """plan/TO""",
            8: """account/IN promote/DT""",
        },
        "VBZ": {
            -4: """shows/.""",
            -3: """needs/IN plans/IN talks/IN thanks/TO ties/TO trips/TO""",
            -2: """'s/NNS|NNP attacks/IN|RP looks/TO massachusetts/NNP targets/IN|RP""",
            -1: """'s/NNS 's/VBP|VB|NN|NNP claims/. results/IN values/.""",
            1: """plans/TO reports/$END works/,""",
            2: """'s/DT|RB|UH 's/RB 's/VBN campaigns/CC lives/IN points/TO remains/TO""",
            3: """
's/IN accounts/IN calls/NNP claims/IN|DT|WDT leads/IN lives/IN|RP remains/IN|RP shows/NNP
states/IN|DT|WDT wages/,""",
            4: """costs/IN estimates/IN|DT|WDT needs/TO remarks/. shows/IN|DT|WDT talks/IN|RB""",
            5: """amounts/TO notes/, states/,""",
        },
        "WDT": {
            -7: """that/NN|NNP""",
            -6: """that/IN""",
            -5: """that/" that/JJ|NN that/NN that/NN|JJ|NNP that/WDT|WP what/PRP what/VBZ""",
            -4: """that/EX|RB that/IN|RP that/JJ that/PRP|CD|NN what/DT""",
            -3: """that/$END that/. that/CD that/IN|RP|RB that/NN|RB what/NNP""",
            -2: """that/DT that/IN|RB that/JJ|NNP that/VBG|NN that/VBP|VB|NN|NNP what/PRP$""",
            -1: """that/DT|PDT|CC|RB that/NNS|NNP that/NN|JJ|RB that/PRP|PRP$""",
            1: """that/NNPS that/VBP|VB|JJ that/VBP|VB|NN|JJ""",
            2: """that/NNP|NNPS that/VBD|NNP that/VBP|VB|NN that/VBZ|NN|NNS what/NNS""",
            3: """that/PRP|POS|VBZ that/VBP|VB|NN|RB whatever/PRP""",
            4: """that/PRP what/NN what/VBP|VB|NN""",
            5: """that/RB that/VBD|VBP|VB|VBN|NN that/VBZ|NNS""",
            6: """that/VBZ|NNP""",
            7: """that/MD|NN that/VBD|VBN|JJ""",
            8: """that/VBD that/VBP|VB""",
            9: """that/VBD|VBN that/VBZ""",
            11: """that/MD that/VBP""",
        },
        "WP": {
            -4: """what/NN what/VBP|VB|NN""",
            -3: """whatever/PRP""",
            -2: """what/NNS""",
            2: """what/PRP$""",
            3: """what/NNP""",
            4: """what/DT""",
            5: """what/PRP what/VBZ""",
        },
    },
    "pair": {
        "CC": {
            -7: """anything/but nothing/but""",
            -6: """all/but""",
            -5: """choice/but""",
            -3: """are/both in/either""",
            -2: """from/either that/both""",
            -1: """,/yet do/so or/minus""",
            2: """from/both""",
            3: """in/both of/both""",
            5: """for/both with/both""",
        },
        "CD": {
            -5: """any/one""",
            -4: """no/one which/one""",
            -3: """than/one""",
            -2: """either/one""",
            -1: """the/one""",
            3: """,/one :/one for/one""",
            7: """only/one""",
        },
        "DT": {
            -7: """after/all except/that""",
            -6: """acknowledge/that have/all""",
            -5: """consider/that remember/that suggested/that with/both —/that""",
            -4: """
argue/that clear/that found/that hope/that insisted/that night/that noted/that one/that suggest/that
those/that""",
            -3: """
-/that agree/that are/all assuming/that at/all conclude/that emails/that ensuring/that for/both in/both
message/that noting/that now/that out/that prove/that suggests/that thinks/that""",
            -2: """
added/that argued/that argument/that asserted/that assume/that be/that concluded/that means/that
note/that or/that sense/that show/that showed/that so/that stated/that where/all worry/that""",
            -1: """
--/that case/that cases/that change/that claims/that cnn/that declared/that demanded/that election/that
fear/that finds/that from/both idea/that know/that law/that mean/that monday/that month/that
narrative/that notes/that of/both recognize/that showing/that sign/that something/that statement/that
suggesting/that them/that there/that thinking/that tuesday/that understand/that way/that week/that
years/that""",
            1: """
and/all be/no for/all is/that like/that says/that things/that think/that times/that work/that""",
            2: """"/no ,/all above/all as/that in/either meant/that trump/that with/that""",
            3: """
"/all 's/all does/that from/either if/that in/all interview/that of/all of/that on/that say/that
that/both them/all up/that""",
            4: """'s/that after/that all/that at/that done/that doubt/that n't/that""",
            5: """^/that make/that then/that""",
            6: """but/that do/that hopeful/that""",
            7: """to/that was/that""",
        },
        "EX": {
            -2: """from/there""",
            2: """said/there""",
            3: """is/there""",
        },
        "FW": {
            -3: """bill/de""",
            -1: """status/quo""",
        },
        "IN": {
            -11: """something/that""",
            -10: """all/that going/on""",
            -9: """done/that""",
            -8: """get/as""",
            -7: """bringing/in issues/that job/that made/up nearly/as work/that""",
            -6: """bring/in do/that not/as take/over things/that took/on trump/that turn/over way/that""",
            -5: """
all/along and/so bill/that debate/that for/about is/as kept/on make/that move/that out/as role/that
speech/that system/that taken/on taking/over thing/that weighed/in went/on""",
            -4: """
's/that after/that are/as better/off come/in comes/in coming/in communities/that companies/that
company/that ever/before everything/that go/on hand/over left/behind me/out one/that platform/that
show/up take/on taking/on them/that then/that to/that up/that was/that""",
            -3: """
,/about ,/down add/up agreement/that also/like approach/that attack/that be/as be/over change/that
coming/up cut/off goes/on group/that her/as i/like information/that it/over made/that make/up
message/that n't/that never/before or/about positions/that rights/that signed/on that/over there/that
time/that times/as took/over turned/over ways/that with/over""",
            -2: """
''/as ,/so ,/up --/that ^/about as/that at/that attacks/that back/up but/that do/so election/that
get/along get/around just/as law/that of/that on/that only/about opening/up race/that sign/up stand/up
state/that still/on time/around turned/on was/as""",
            -1: """
be/like does/that him/as hopeful/that if/that polling/in shut/down step/up the/past this/past was/over""",
            1: """
,/before come/out coming/out complain/about declared/that demanded/that finds/that go/out is/in not/that
recognize/that resulted/in""",
            2: """
's/on 's/up ,/out ,/though all/about argued/that asserted/that care/about concluded/that drop/out
even/after insisted/that is/out running/out says/that stated/that sure/that was/behind went/off
worry/that""",
            3: """
,/along ^/once agree/that assuming/that be/that believes/that cares/about charges/that cnn/that come/as
conclude/that doubt/that ensuring/that feel/that go/after going/through interest/in interview/that
long/as made/in mean/that monday/that notes/that noting/that out/that prove/that race/as report/that
reports/that said/in say/that show/that showed/that showing/that so/as so/that statement/that talk/about
thinks/that time/as tuesday/that viewed/as""",
            4: """
-/that ^/along accusations/that added/that argue/that assume/that at/about case/that claim/that
clear/that compete/in countries/that doubled/down emails/that even/though far/as fight/over focus/on
hopes/that is/that know/that month/that narrative/that news/that note/that noted/that reporters/that
saying/that suggest/that suggesting/that suggests/that talking/about themselves/as think/that
thinking/that times/that up/as was/so well/as world/that years/that —/that""",
            5: """
^/though and/that belief/that cases/that choice/but claims/that confidence/that consider/that fear/that
found/that is/up look/around means/that night/that point/that remember/that sense/that sign/that
suggested/that suggestion/that understand/that""",
            6: """
acknowledge/that all/but allegations/that are/up argument/that evidence/that hope/that idea/that it/on
possibility/that""",
            7: """anything/but leading/up nothing/but week/that""",
            8: """except/that notion/that now/that reminder/that""",
            10: """live/in""",
            11: """fact/that""",
        },
        "JJ": {
            -9: """on/top""",
            -7: """a/much very/close very/much""",
            -6: """for/mass middle/east pretty/much""",
            -5: """a/very against/islamic american/public as/human of/late the/military""",
            -4: """
,/deputy a/lead a/leading a/muslim a/republican a/whole an/individual in/east net/worth of/such said/net
the/dark the/sound the/top with/iraqi""",
            -3: """
's/running ^/anti-trump ^/slepian a/high a/third are/only as/opposed attorney/general but/very
every/american have/long how/long in/chief in/new in/public in/total is/kind no/clear of/black
of/registered so/long some/good the/firm the/future the/good the/islamic the/mainland the/potential
the/public the/square too/early""",
            -2: """
"/good ,/american ^/digital a/fellow a/united and/lost be/close by/western carolina/republican
democratic/national in/little it/only that/only the/czech the/latino the/north the/past to/west too/long""",
            -1: """
"/first 's/third ,/net ^/european ^/second ^/ted ^/united a/commanding a/real an/iraqi and/south
as/first democratic/registered of/armed of/intent or/minus process/right property/right shares/closed
than/half the/back the/congressional the/key the/left the/united to/left to/live too/far""",
            1: """
,/left ^/early a/detailed a/firm an/expert and/later in/democratic in/eastern in/national in/third
is/wrong of/limited of/muslim the/american the/eighth the/republican""",
            2: """
's/core 's/deputy ,/right a/later a/record a/second a/secret as/much be/enough be/like in/early
made/public the/front the/minimum the/muslim the/saudi the/second this/past to/further""",
            3: """
's/early 's/republican ,/national ,/pro-beijing ^/much a/good a/longtime and/gay be/surprised how/much
initial/public it/clear marked/classified on/average south/african the/albanian the/first the/individual
the/official the/post the/relative""",
            4: """
,/racist and/long are/right democratic/presidential is/likely north/korean of/british of/first of/gay
the/christian the/prime""",
            5: """^/pan-democrat a/gay gop/primary in/late people/close""",
            6: """and/only do/much in/general not/enough the/only the/retired the/third""",
            7: """'s/hard that/much""",
        },
        "JJR": {
            -6: """no/longer""",
            -5: """a/more be/more""",
            -4: """been/more but/more doing/better is/more""",
            -3: """^/earlier becoming/more do/better the/more""",
            -2: """even/more far/more of/more""",
            -1: """,/later and/later are/more minutes/later to/further""",
            1: """a/later or/more""",
            3: """be/better has/more have/more no/more the/earlier""",
            4: """"/more""",
            7: """lot/more""",
        },
        "JJS": {
            -3: """at/best""",
            1: """than/most""",
            2: """for/most""",
        },
        "MD": {
            -1: """the/need""",
            4: """they/'d""",
        },
        "NN": {
            -13: """of/state""",
            -7: """only/one""",
            -6: """jewish/coalition the/second""",
            -5: """
^/pan-democrat back/home democratic/party election/day gop/primary of/information republican/party
some/say""",
            -4: """
,/racist ,/vice budweiser/man on/twitter our/nation supreme/court the/coalition the/third wall/street
white/house""",
            -3: """
,/look ,/one ,/right ^/look ^/lynch ^/right ^/understand a/good a/longtime and/fight as/secretary
in/general in/third in/translating initial/public new/hampshire new/york on/average the/eighth
the/individual the/official the/post the/prime the/relative to/answer to/comment to/vote""",
            -2: """
"/good 's/core ,/march :/one </tweet ^/figure ^/roffman ^/secretary a/record air/force and/call
democratic/caucus democratic/national foreign/ministry made/public master/plan no/doubt no/matter of/art
of/politics the/following the/front the/minimum the/realclearpolitics the/whole to/rise white/working""",
            -1: """
'/s 's/deputy 's/third ,/telling ^/albright ^/brafman ^/editor ^/watch a/commanding a/firm a/gay
abc/news an/expert and/gay and/take are/right before/hand do/well either/one for/one in/politics
is/wrong of/being of/gay of/magic pushing/back time/being to/debate""",
            1: """
,/net ,/show attorney/general of/intent swing/state the/dark the/key the/living the/one the/tv
the/voting""",
            2: """
's/standing ./c ^/facebook ^/file ^/support a/fellow a/second a/secret delegate/lead national/security
nearly/half of/black than/half the/beginning""",
            3: """
's/running ,/secretary ,/state ^/name ^/today ^/yesterday a/high a/meeting a/ruling and/south
former/secretary global/warming health/care in/chief in/state in/total last/week of/west press/secretary
property/right roll/call some/good status/quo that/end the/back the/firm the/good the/mainland the/need
the/potential the/top the/view to/frame to/left to/power to/state to/west trans-pacific/partnership
treasury/secretary""",
            4: """
,/deputy ,/home //tweet ^/manafort a/lead a/whole an/individual clinton/campaign in/east in/writing
iowa/caucus is/kind mass/shooting net/worth or/minus said/net the/future the/left the/north the/past
the/public the/sound the/square which/one""",
            5: """american/public any/one as/human at/home is/home than/one that/sort the/military""",
            6: """a/third court/ruling in/public process/right""",
            7: """for/mass""",
            8: """no/one""",
            9: """on/top""",
        },
        "NNP": {
            -4: """//tweet a/gay democratic/presidential north/korean of/british the/christian""",
            -3: """
's/republican ,/national ,/pro-beijing ,/secretary ,/state ^/file ^/manafort ^/much ^/name ^/second
^/take ^/today ^/yesterday a/secret former/secretary in/general in/public in/state iowa/caucus last/week
of/gay press/secretary south/african the/albanian the/view trans-pacific/partnership treasury/secretary""",
            -2: """
./c ^/early ^/pence a/united clinton/campaign court/ruling my/lords national/security of/thrones of/west
status/quo the/muslim the/saudi the/square""",
            -1: """
"/first "/look '/s 's/core 's/deputy 's/third ,/right ,/say ^/facebook ^/look ^/right ^/support ^/thank
^/understand ^/watch air/strikes and/gay as/much before/hand development/goals for/mass global/warming
have/long in/chief in/democratic in/eastern in/late in/national in/politics nevada/caucuses of/muslim
on/average pittsburgh/pirates swing/state that/end the/american the/future the/north the/prime
the/public the/republican the/tv to/post york/values""",
            1: """
^/brafman ^/editor ^/european an/iraqi des/moines in/east of/black of/magic the/brookings
the/congressional the/left the/top trump/wins""",
            2: """
,/american ,/united </tweet ^/digital ^/figure ^/roffman ^/secretary ^/wikinews air/force
attorney/general bear/stearns by/western carolina/republican foreign/ministry in/little of/art
of/politics the/czech the/latino""",
            3: """
,/march ,/vice ^/albright ^/anti-trump ^/lynch ^/slepian ^/ted abc/news as/first as/secretary bill/de
every/american hope/hicks in/new master/plan new/hampshire new/people the/dark the/islamic the/rules
the/whole united/technologies""",
            4: """
"/good ^/united a/muslim a/republican budweiser/man democratic/caucus democratic/national dow/jones
jeff/sessions new/york of/armed on/twitter our/nation supreme/court the/coalition the/united to/rise
wall/street white/house with/iraqi york/times""",
            5: """against/islamic democratic/party election/day los/angeles of/information republican/party""",
            6: """jewish/coalition middle/east""",
            13: """of/state""",
        },
        "NNPS": {
            -3: """the/rules""",
            -2: """of/politics trump/wins""",
            -1: """
abc/news bear/stearns dow/jones hope/hicks jeff/sessions los/angeles the/brookings united/technologies
york/times""",
            1: """development/goals pittsburgh/pirates""",
            2: """my/lords of/thrones""",
        },
        "NNS": {
            -3: """new/people poll/shows""",
            -2: """^/wikinews clinton/wins jeff/sessions united/technologies york/times""",
            -1: """bear/stearns des/moines dow/jones hope/hicks los/angeles""",
            1: """in/politics""",
            2: """,/thanks ^/pence of/politics the/realclearpolitics trump/wins york/values""",
            3: """air/strikes phone/calls trump/rallies""",
            5: """trump/needs""",
        },
        "PDT": {
            -4: """"/all at/all not/quite""",
            -3: """of/both""",
            -1: """'s/all ,/all above/all after/all are/all for/both nearly/half""",
            1: """and/all for/all""",
            3: """have/all""",
            4: """of/such where/all""",
        },
        "POS": {
            -2: """here/'s it/'s she/'s there/'s""",
            -1: """he/'s let/'s that/'s""",
            1: """trump/'s""",
            2: """'/s""",
            3: """clinton/'s women/'s""",
        },
        "PRP": {
            -4: """no/one""",
            -3: """,/her""",
            -2: """in/her it/'s than/one that/'s was/her""",
            -1: """:/one clinton/'s for/one the/one there/'s women/'s""",
            1: """called/her endorsed/her help/her""",
            2: """against/her""",
            3: """gave/her""",
            4: """either/one""",
            5: """let/'s""",
        },
        "PRP$": {
            -3: """gave/her""",
            -2: """against/her""",
            -1: """called/her endorsed/her help/her""",
            2: """in/her was/her""",
            3: """,/her""",
        },
        "RB": {
            -9: """fight/back""",
            -7: """'s/hard that/much""",
            -6: """and/only do/much not/enough the/only""",
            -5: """^/though at/home is/home look/around that/sort""",
            -4: """
,/home ^/along a/second and/long at/about come/out even/though far/as is/likely of/first process/right
talking/about themselves/as up/as was/so well/as""",
            -3: """
's/early ,/well ^/once a/third are/right cares/about come/as coming/out doubled/down go/after how/much
in/all in/late is/there long/as of/all passed/away people/close pushing/back race/as shut/down so/as
speak/out stand/up talk/about the/first them/all time/as viewed/as went/off""",
            -2: """
's/all ,/along ,/though ^/albright a/later all/about and/all and/later and/south at/best be/enough
care/about coming/up drop/out even/after for/all from/both hand/over in/early or/later or/minus
property/right said/there show/up sign/up take/over the/back the/third was/behind""",
            -1: """
,/before as/first as/much complain/about do/better end/up from/either get/along going/through is/kind
is/up it/clear leading/up made/up nearly/half of/west opening/up picked/up sit/down than/half the/north
to/live to/west took/over turn/over turned/over where/all""",
            1: """
"/all ,/out ,/vice ,/yet ^/early a/real are/up better/off him/as in/either to/further too/far was/over
weeks/later""",
            2: """
"/first ''/as 's/up ,/left ,/right ,/so ^/about add/up be/close come/back from/there go/out in/third
it/only it/over just/as only/about that/only too/long was/as""",
            3: """
's/third ,/about ^/second are/both are/only as/well be/as but/very days/later do/so do/well get/around
have/all her/as him/back how/long left/behind me/out never/before no/clear no/longer no/matter or/about
taken/away the/eighth times/as too/early""",
            4: """
,/down ,/later ^/right are/all are/as back/up be/over ever/before going/back have/long not/quite
shot/back so/long step/up the/second time/around with/over""",
            5: """a/very and/so back/home for/about is/as of/late out/as running/out""",
            6: """,/up all/along before/hand bring/back no/doubt not/as pretty/much""",
            7: """a/much at/all nearly/as very/close very/much""",
            8: """after/all get/as stepped/down""",
        },
        "RBR": {
            -7: """lot/more""",
            -4: """"/more""",
            -3: """,/later be/better days/later has/more have/more no/more the/earlier""",
            -1: """a/later or/more to/further weeks/later""",
            1: """are/more minutes/later""",
            2: """and/later even/more far/more of/more or/later""",
            3: """^/earlier becoming/more no/longer the/more""",
            4: """been/more but/more do/better doing/better is/more""",
            5: """a/more be/more""",
        },
        "RBS": {
            -2: """for/most""",
            -1: """than/most""",
            5: """at/best""",
        },
        "RP": {
            -10: """live/in""",
            -8: """stepped/down""",
            -7: """are/up leading/up""",
            -6: """bring/back it/on running/out""",
            -4: """'s/up ,/up compete/in fight/over focus/on go/out going/back is/up shot/back""",
            -3: """,/out him/back interest/in made/in said/in step/up taken/away time/around""",
            -2: """'s/on back/up come/back going/through is/out""",
            -1: """,/along ,/down all/along be/over doubled/down get/around is/in resulted/in with/over""",
            1: """add/up end/up it/over left/behind picked/up polling/in sit/down went/off""",
            2: """better/off coming/out still/on turned/on""",
            3: """come/out cut/off goes/on make/up passed/away signed/on speak/out that/over""",
            4: """
come/in comes/in coming/in coming/up get/along go/on opening/up pushing/back shut/down sign/up take/on
taking/on took/over turned/over""",
            5: """hand/over kept/on show/up stand/up taken/on taking/over weighed/in went/on""",
            6: """bring/in took/on""",
            7: """bringing/in turn/over""",
            8: """take/over""",
            9: """fight/back made/up""",
            10: """going/on""",
        },
        "UH": {
            -3: """as/well""",
            -2: """"/no do/well""",
            -1: """be/no""",
            3: """,/well""",
        },
        "VB": {
            -5: """,/say""",
            -3: """
,/show but/do i/think no/doubt to/frame to/power to/state what/do you/get you/hear you/take""",
            -2: """^/thank also/like and/use clinton/campaign delegate/lead health/care i/give to/further""",
            -1: """
,/put ^/facebook ^/manafort ^/support be/like before/hand democratic/caucus no/matter roll/call so/long
to/rise""",
            1: """,/bring ,/let ^/file and/put to/debate to/post to/put""",
            2: """"/look ,/look to/live""",
            3: """^/take ^/watch and/call and/fight and/get and/return to/answer to/vote""",
            4: """^/look ^/understand to/comment you/want""",
            5: """and/take""",
            6: """that/have you/think""",
            8: """just/say""",
        },
        "VBD": {
            -6: """trump/tweeted""",
            -4: """have/said repeatedly/said they/'d""",
            -3: """,/let candidates/elected he/said it/felt""",
            -2: """and/lost and/started he/got poll/released""",
            -1: """
,/published ,/put ,/united also/had also/said and/continued democratic/registered in/pledged of/armed
to/left""",
            1: """and/killed""",
            2: """,/appeared ,/killed clinton/led polls/closed trump/continued""",
            3: """'s/said ,/told trump/asked""",
            4: """and/called and/paid and/put and/sent shares/closed""",
            6: """'ve/said""",
        },
        "VBG": {
            -4: """court/ruling in/writing mass/shooting""",
            -3: """a/meeting a/ruling""",
            -2: """'s/standing global/warming the/beginning""",
            -1: """the/living the/voting""",
            1: """,/telling of/being time/being""",
            2: """a/commanding white/working""",
            3: """in/translating the/following""",
            4: """a/leading""",
        },
        "VBN": {
            -6: """'ve/said the/retired""",
            -4: """and/called and/paid and/put and/sent the/left""",
            -3: """'s/said ,/told ^/united be/surprised marked/classified the/united trump/asked""",
            -2: """,/appeared ,/killed ,/left clinton/led polls/closed shares/closed trump/continued""",
            -1: """,/put ^/ted a/detailed and/killed of/armed of/limited to/left to/put""",
            1: """,/published also/had also/said and/continued in/pledged""",
            2: """,/let and/started democratic/registered he/got poll/released""",
            3: """as/opposed candidates/elected he/said it/felt of/registered""",
            4: """a/united have/said repeatedly/said""",
            5: """and/lost""",
            6: """trump/tweeted""",
        },
        "VBP": {
            -8: """just/say""",
            -6: """that/have you/think""",
            -4: """and/take you/want""",
            -3: """and/get and/return""",
            -2: """before/hand people/close roll/call that/end""",
            -1: """
"/look ,/bring ,/march and/call health/care iowa/caucus it/clear master/plan new/york of/state the/need
to/comment""",
            1: """,/look""",
            2: """,/show i/give""",
            3: """^/thank and/use but/do i/like i/think what/do you/get you/hear you/take""",
            4: """,/put also/like""",
            5: """some/say""",
            6: """,/say""",
        },
        "VBZ": {
            -5: """trump/needs""",
            -4: """let/'s""",
            -3: """phone/calls trump/rallies""",
            -2: """,/thanks air/strikes los/angeles women/'s""",
            -1: """clinton/'s dow/jones trump/'s trump/wins york/values""",
            1: """he/'s nevada/caucuses""",
            2: """clinton/wins here/'s she/'s""",
            3: """poll/shows that/'s there/'s""",
            5: """it/'s""",
        },
        "WDT": {
            -11: """fact/that""",
            -8: """notion/that reminder/that""",
            -7: """doubt/that interview/that""",
            -6: """allegations/that evidence/that idea/that is/that possibility/that say/that week/that""",
            -5: """
^/that and/that belief/that confidence/that hopeful/that now/that point/that suggestion/that think/that
times/that""",
            -4: """
accusations/that but/that cases/that claim/that claims/that countries/that hopes/that news/that
reporters/that saying/that sign/that to/that world/that""",
            -3: """
argument/that believes/that case/that charges/that fear/that feel/that hope/that know/that means/that
month/that narrative/that report/that reports/that says/that showing/that statement/that suggesting/that
sure/that thinking/that understand/that""",
            -2: """
added/that cnn/that does/that note/that notes/that sense/that was/that with/that years/that""",
            -1: """
-/that assume/that at/that be/that emails/that except/that found/that if/that like/that mean/that
meant/that monday/that n't/that night/that not/that of/that on/that recognize/that show/that showed/that
so/that suggests/that then/that tuesday/that""",
            1: """up/that""",
            2: """and/what attacks/that insisted/that made/that on/what or/that race/that state/that —/that""",
            3: """
agreement/that approach/that asked/what attack/that election/that group/that information/that law/that
positions/that rights/that time/that ways/that""",
            4: """
--/that change/that communities/that companies/that company/that done/that everything/that platform/that
them/that there/that those/that trump/that""",
            5: """
bill/that debate/that message/that move/that role/that speech/that system/that thing/that things/that
work/that""",
            6: """all/that""",
            7: """issues/that job/that way/that""",
            9: """one/that""",
            13: """something/that""",
        },
        "WP": {
            -3: """asked/what""",
            -2: """and/what on/what""",
        },
    },
    "state": {
        "CC": {
            -4: """dCC|RB""",
            -3: """VDT|PDT|CC|RB dIN|CC|RB nCC|RB xIN|CC|RB""",
            -2: """BDT|PDT|CC|RB vIN|CC|RB xDT|PDT|CC|RB""",
            -1: """NIN|CC|RB bIN|CC|RB dDT|PDT|CC|RB mIN|CC|RB""",
            1: """nCC|NN|JJ xDT|CC|RB""",
            2: """0DT|CC 0IN|CC|RB NDT|PDT|CC|RB""",
            3: """BCC|RB""",
            5: """nDT|CC|NN|RB|FW vDT|CC|RB""",
            6: """VIN|CC|RB""",
        },
        "CD": {
            -3: """0CD|JJ 0CD|NN|NNS|JJ|NNP""",
            -2: """nCD|NN|JJ|NNP""",
            -1: """NPRP|CD|NN dCD|NNP""",
            1: """bPRP|CD|NN nCD|NN""",
            2: """VPRP|CD|NN""",
            3: """BPRP|CD|NN xPRP|CD|NN""",
            5: """DPRP|CD|NN""",
        },
        "DT": {
            -3: """MIN|DT|WDT vDT|CC|RB""",
            -2: """0DT|CC bIN|DT|WDT hDT|PDT|RB""",
            -1: """DIN|DT|WDT NDT|PDT|CC|RB bDT|PDT|RB dDT|PDT|CC|RB nDT|CC|NN|RB|FW xIN|DT|WDT""",
            1: """0DT|PDT|RB NDT|PDT|RB xDT|CC|RB xDT|PDT|CC|RB""",
            3: """BDT|PDT|RB NIN|DT|WDT VDT|PDT|RB hDT|RB|UH""",
            4: """BDT|PDT|CC|RB""",
            5: """VDT|PDT|CC|RB""",
            6: """0IN|DT|WDT""",
            9: """mIN|DT|WDT""",
        },
        "EX": {
            -1: """bEX|RB""",
            3: """0EX|RB""",
        },
        "FW": {
            -2: """nDT|CC|NN|RB|FW""",
            -1: """dIN|NNP|FW""",
        },
        "IN": {
            -10: """0IN|CC|RB""",
            -8: """MIN|CC|RB""",
            -7: """mIN|VBP|VB|JJ""",
            -6: """NIN|DT|WDT mIN|DT|WDT""",
            -4: """hIN|RP|RB""",
            -3: """0IN|DT|WDT bIN|CC|RB bIN|JJ hIN|RB mIN|CC|RB""",
            -2: """VIN|CC|RB bIN|RB dIN|NNP|FW""",
            -1: """NIN|NN|JJ|RB dIN|NN|JJ mIN|RB xIN|DT|WDT""",
            1: """MIN|RB dIN|RP|RB xIN|JJ|RB xIN|VBP|VB|JJ""",
            2: """DIN|DT|WDT HIN|RB vIN|JJ vIN|VBP|VB|JJ""",
            3: """0IN|VBP|VB|JJ dIN|CC|RB dIN|NN|NNP dIN|VBP|VB|JJ mIN|RP""",
            4: """0IN|RB MIN|DT|WDT bIN|RP bIN|RP|RB bIN|VBP|VB|JJ vIN|CC|RB""",
            5: """xIN|CC|RB""",
            9: """0IN|NN""",
        },
        "JJ": {
            -5: """mVBP|VB|NN|JJ|NNP""",
            -4: """
bRP|VBP|VB|NN|JJ|RB dNN|JJ|JJR hVBD|VBN|JJ|NNP mVBP|VB|JJ mVBP|VB|JJ|RB mVBP|VB|NN|JJ mVBP|VB|NN|JJ|RB
nPDT|NN|JJ|RB""",
            -3: """
0CD|NN|JJ VVBG|NN|JJ VVBP|VB|NN|JJ|NNP bVBD|VBN|NN|JJ|RB dJJ|JJR|RB|RBR dRP|JJ|RB dVBD|VBN|NN|JJ
hVBD|VBN|NN|JJ|RB hVBN|JJ mVBP|VB|JJ|NNP nVBD|VBN|NN|JJ|NNP nVBD|VBN|NN|JJ|RB nVBP|VB|JJ|JJR|RB|RBR|NNP
nVBP|VB|NN|JJ|JJR nVBP|VB|NN|NNS|JJ|NNP vNN|NNS|JJ xIN|JJ|RB xPDT|NN|JJ|RB xVBD|VBP|VB|NN|JJ""",
            -2: """
0VBP|VB|NN|NNS|JJ|NNP HVBP|VB|NN|JJ VVBP|VB|JJ bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ|JJR|RB|RBR
bVBP|VB|NN|NNS|JJ|NNP mJJ|RB mNN|JJ mVBP|VB|VBN|NN|JJ nVBG|JJ|NNP nVBN|JJ vIN|JJ xNN|JJ|NNP""",
            -1: """
0CD|NN|NNS|JJ|NNP 0IN|VBP|VB|JJ 0NN|JJ|JJR|RB|NNP 0NN|JJ|RB 0VBD|VBP|VB|NN|JJ|NNP 0VBP|VB|VBN|JJ|NNP
DNN|JJ|RB DVBP|VB|NN|JJ|NNP MVBP|VB|NN|JJ NVBP|VB|JJ|RB VVBP|VB|NN|JJ|RB bJJ|JJR|RB|RBR bNN|JJ|RB|NNP
dNN|NNS|JJ dVBG|NN|JJ|NNP dVBP|VB|NN|JJ|JJS hVBD|VBN|JJ mIN|VBP|VB|JJ mNN|JJ|NNP nNN|JJ|JJR
nNN|NNS|JJ|NNP nVBD|VBN|JJ nVBD|VBN|JJ|NNP nVBP|VB|NN|NNS|JJ vCD|NN|NNS|JJ|NNP vNN|NNS|JJ|NNP
vVBP|VB|NN|JJ|JJS xRP|JJ|RB xVBN|NN|JJ xVBP|VB|VBN|NN|JJ""",
            1: """
0JJ|NN|NNP 0VBD|VBN|JJ|NNP 0VBP|VB|NN|JJ|RB BVBP|VB|NN|JJ|RB DVBP|VB|JJ|RB DVBP|VB|NN|JJ
dVBD|VBP|VB|NN|JJ dVBP|VB|JJ|RB dVBP|VB|NN|JJ|NNP nCC|NN|JJ vPDT|NN|JJ|RB vVBP|VB|NN|JJ
vVBP|VB|NN|JJ|NNP xRP|VBP|VB|NN|JJ|RB xVBG|NN|JJ|NNP""",
            2: """
0VBD|VBN|NN|JJ|RB 0VBP|VB|NN|JJ|RB|NNP BNN|JJ|RB BVBP|VB|NN|JJ HNN|JJ NJJ|JJR|RB|RBR NRP|VBP|VB|NN|JJ|RB
VNN|JJ|NNP VVBD|VBN|JJ|NNP VVBP|VB|JJ|RB bVBD|VBN|JJ bVBP|VB|JJ|NNP bVBP|VB|NN|JJ|RB|NNP hJJ|NNP
nNN|JJ|RB|NNP nVBP|VB|JJ|NNP nVBP|VB|NN|JJ|RB|NNP xNN|NNS|JJ xVBD|VBN|NN|JJ|RB""",
            3: """
0CD|JJ BVBG|JJ bIN|JJ bNN|NNS|JJ bVBD|VBN|JJ|NNP bVBD|VBP|VB|NN|JJ bVBD|VBP|VB|VBN|JJ bVBP|VB|NN|JJ
dIN|NN|JJ hNN|JJ|RB nVBP|VB|VBN|NN|JJ vVBD|VBN|NN|JJ vVBN|JJ vVBN|NN|JJ vVBP|VB|JJ|JJR|RB|RBR
vVBP|VB|VBN|NN|JJ|NNP xJJ|JJR|RB|RBR""",
            4: """
DNN|JJ|NNP NIN|NN|JJ|RB NNN|JJ|RB NVBP|VB|NN|JJ|RB bVBP|VB|JJ bVBP|VB|NN|JJ|JJS bVBP|VB|VBN|NN|JJ
dVBP|VB|JJ|JJR|RB|RBR vVBD|VBN|JJ|NNP vVBD|VBP|VB|VBN|JJ""",
            5: """NJJ|RB|NNP bVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB vVBP|VB|JJ|RB""",
            6: """VNN|NNS|JJ|NNP""",
            7: """NVBD|VBN|NN|JJ|RB""",
        },
        "JJR": {
            -3: """mVBP|VB|JJR|RB|RBR xJJ|JJR|RB|RBR""",
            -2: """
0VBP|VB|NN|JJR|NNP bVBP|VB|JJ|JJR|RB|RBR bVBP|VB|NN|JJR dVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|JJR""",
            -1: """0VBP|VB|NN|JJR|RB|NNP NJJ|JJR|RB|RBR bJJR|RB|RBR xVBP|VB|JJR|RB|RBR""",
            1: """0NN|JJ|JJR|RB|NNP nNN|JJ|JJR""",
            2: """0JJR|RBR|NNP dNN|JJ|JJR dVBP|VB|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR""",
            4: """dJJ|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """NJJS|RBS""",
            1: """vVBP|VB|NN|JJ|JJS""",
            2: """0JJS|RB|RBS bVBP|VB|NN|JJ|JJS dVBP|VB|NN|JJ|JJS""",
            3: """hJJS|RBS""",
            5: """bJJS|RB|RBS""",
        },
        "MD": {
            -3: """mMD|VBP|VB|NN""",
            -2: """bMD|VBP|VB|NN""",
            1: """nMD|VBP|VB|NN""",
            2: """dMD|VBP|VB|NN xMD|VBP|VB|NN""",
        },
        "NN": {
            -9: """0IN|NN""",
            -6: """0PRP|NN BPRP|CD|NN bVBP|VB|NN|JJ|JJS""",
            -4: """
MVBP|VB|NN NNN|JJ|RB NRP|VBP|VB|NN|JJ|RB dVBD|VBP|VB|VBN|NN|NNP mVBP|VB|NN mVBP|VB|NN|JJ
xPOS|VBZ|NN|NNS|NNP""",
            -3: """
0NN|RB BNN|JJ|RB DNN|JJ|NNP DPRP|CD|NN NNN|NNS bNN|RB|UH bVBP|VB|NN|NNS|JJ|NNP dNN|NNS|JJ|RB hNN|JJ|RB
nDT|CC|NN|RB|FW nNN|JJ|RB|NNP nNN|NNS|JJ nVBD|VBN|NN""",
            -2: """
0NN|JJ|JJR|RB|NNP 0NN|RB|NNP 0VBD|VBN|NN|JJ|RB 0VBP|VB|NN|JJ|RB DVBD|VBP|VB|VBN|NN DVBP|VB|VBN|NN HNN|JJ
NIN|NN|JJ|RB NVBD|VBN|NN|JJ|RB VVBD|VBP|VB|VBN|NN VVBP|VB|NN|JJ bNN|NNS|JJ bVBD|VBP|VB|NN|JJ
bVBP|VB|NN|JJ|RB|NNP dIN|NN|JJ dIN|NN|NNP dVBG|NN|JJ|NNP mVBP|VB|NN|NNP nCC|NN|JJ nNN|NNS|JJ|NNP
nNN|RB|NNP nVBD|VBP|VB|NN|JJ|NNP nVBG|NN|NNP nVBP|VB|NN|NNP nVBP|VB|NN|NNS|JJ vNN|NNS|RB|NNP
vPDT|NN|JJ|RB xNN|NNS|JJ xVBP|VB|NN|NNP xVBP|VB|NN|NNS|RB""",
            -1: """
0NN|NNS|RB|NNP 0VBP|VB|NN|JJR|RB|NNP 0VBP|VB|NN|NNS|RB|NNP DVBP|VB|NN|JJ DVBP|VB|NN|JJ|NNP
NVBD|VBP|VB|VBN|NN VNN|JJ|NNP VNN|NNS|JJ|NNP VRP|VBP|VB|NN|JJ|RB VVBP|VB|NN|JJ|RB bPDT|NN|JJ|RB
bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|VBN|NN|JJ dNN|RB|NNP dPOS|VBZ|NN|NNS|NNP mNN|RB|UH mVBP|VB|NN|JJ|RB
mVBP|VB|NN|RB mVBP|VB|VBN|NN|JJ nCD|NN nCD|NN|JJ|NNP nMD|VBP|VB|NN nVBD|VBP|VB|NN nVBD|VBP|VB|VBN|NN
nVBP|VB|NN nVBP|VB|NN|NNS|JJ|NNP nVBZ|NN|NNS vNN|NNS|JJ|NNP vVBP|VB|NN|JJ|JJR|NNP xMD|VBP|VB|NN
xNN|JJ|NNP""",
            1: """
0CD|NN|NNS|JJ|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBP|NN|NNP 0VBP|VB|NN|NNS|JJ|NNP BVBP|VB|NN NPRP|CD|NN
NVBP|VB|NN VVBG|NN|JJ VVBP|VB|NN|NNP bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN|NN bVBG|NN|NNP bVBP|VB|NN|JJ|NNP
dMD|VBP|VB|NN dNN|NNS|NNP dVBD|VBN|NN|JJ dVBP|VB|NN dVBP|VB|NN|JJ|NNP dVBP|VB|NN|RB hVBP|VB|NN
hVBP|VB|NN|NNP mVBG|NN nVBD|VBP|VB|VBN|NN|NNP vNN|NNS|JJ vVBP|VB|VBN|NN|JJ|NNP xNN|RB|UH
xRP|VBP|VB|NN|JJ|RB xVBD|VBN|NN xVBD|VBN|NN|JJ|RB xVBG|NN|JJ|NNP xVBP|VB|VBN|NN|JJ""",
            2: """
0CD|NN|JJ 0JJ|NN|NNP 0NN|RB|UH 0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|NNP 0VBP|VB|VBN|NN|NNP
HVBP|VB|NN NVBP|VB|NN|JJ|NNP bNN|RB|NNP bPRP|CD|NN bRP|VBP|VB|NN|JJ|RB bVBP|VB|NN|JJ bVBP|VB|NN|NNP
bVBP|VB|NN|RB dNN|JJ|JJR dNN|NNS|JJ dVBN|NN|JJ dVBP|VB|NN|NNS hNN|NNP hVBD|VBN|NN mNN|JJ
mVBD|VBP|VB|VBN|NN mVBP|VB|NN|JJ|NNP nVBP|VB|NN|JJ|JJR nVBP|VB|NN|JJ|RB|NNP vCD|NN|NNS|JJ|NNP vVBN|NN|JJ
vVBP|VB|NN|JJ vVBP|VB|NN|JJ|JJS vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|NNS|RB|NNP""",
            3: """
0NN|JJ|RB BVBP|VB|NN|JJ|RB NNN|RB VNN|RB VVBP|VB|NN|JJ|NNP bNN|RB hVBP|VB|NN|JJ|NNP hVBP|VB|NN|JJ|RB
mNN|JJ|NNP nVBP|VB|NN|JJR vNN|RB|UH vVBD|VBN|NN|JJ xNN|JJ|RB|NNP xNN|NNS|NNP xNN|RB|NNP""",
            4: """
0VBD|VBP|VB|NN|JJ|NNP 0VBP|VB|NN|JJR|NNP VPDT|NN|JJ|RB bMD|VBP|VB|NN bNN|JJ|RB|NNP bVBP|VB|NN|JJR
nVBP|VB|VBN|NN|JJ vVBP|VB|NN|RB|NNP xPDT|NN|JJ|RB xVBD|VBP|VB|NN|JJ xVBN|NN|JJ""",
            5: """0VBD|VBP|VB|NN|RB|NNP dVBP|VB|NN|RB|NNP nPDT|NN|JJ|RB""",
            6: """0VBP|VB|NN|NNS|JJ""",
        },
        "NNP": {
            -5: """0VBP|NN|NNP 0VBZ|NNP""",
            -4: """0JJ|NN|NNP nVBD|VBN|NNP vNNS|NNP|NNPS""",
            -3: """
0JJR|RBR|NNP 0VBP|VB|VBN|NNP 0VBZ|NNS|RB|NNP bNN|JJ|RB|NNP bVBD|VBN|JJ|NNP dNNS|NNP|NNPS
hVBP|VB|NN|JJ|NNP mVBP|VB|NN|NNP nVBD|VBN|JJ|NNP nVBD|VBP|VB|VBN|NN|NNP""",
            -2: """
VNN|NNS|JJ|NNP VVBD|VBN|JJ|NNP VVBP|VB|NN|NNP VVBZ|NNS|NNP bVBG|NN|NNP hJJ|NNP hNN|NNP mNN|JJ|NNP
nRB|NNP vVBD|VBN|JJ|NNP xNN|JJ|RB|NNP xNN|NNS|NNP""",
            -1: """
0VBP|VB|VBN|NN|NNP DNN|JJ|NNP DVBP|VB|NN|JJ|NNP DVBP|VB|NN|NNP NJJ|RB|NNP NVBD|VBN|NNP VNN|JJ|NNP
VVBP|VB|NN|JJ|NNP bRB|NNP bVBZ|NNS|NNP dIN|NN|NNP dVBP|VB|NNP dVBP|VB|NN|RB|NNP hVBP|VB|NN|NNP
mVBP|VB|NNP mVBP|VB|NN|JJ|NNP nNN|RB|NNP nVBG|JJ|NNP nVBZ|NNS|NNP vVBP|VB|NN|JJ|RB|NNP xNNS|NNP|NNPS""",
            1: """
0NN|RB|NNP 0VBD|VBP|VB|NN|JJ|NNP 0VBP|VB|NN|NNP DVBD|VBN|JJ|NNP bVB|NNP dCD|NNP dNN|NNS|NNP hVBZ|NNS|NNP
nNN|JJ|RB|NNP nVBD|VBN|NN|JJ|NNP nVBG|NN|NNP vVBP|VB|NNP vVBP|VB|NN|JJ|NNP xVBG|NN|JJ|NNP xVBP|VB|NN|NNP""",
            2: """
0VBD|VBN|JJ|NNP 0VBD|VBN|NNP 0VBP|VB|NN|JJR|RB|NNP 0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|NNS|JJ|NNP
NVBP|VB|NN|JJ|NNP bNN|RB|NNP bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNS|JJ|NNP dNN|RB|NNP dVBD|VBP|VB|VBN|NN|NNP
nCD|NN|JJ|NNP nVBD|VBP|VB|NN|JJ|NNP nVBP|VB|NN|JJ|RB|NNP vNN|NNS|RB|NNP vVBP|VB|NN|RB|NNP
vVBP|VB|VBN|NN|JJ|NNP""",
            3: """
0NN|JJ|JJR|RB|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|VBN|JJ|NNP DNNP|NNPS
bVBP|VB|NN|JJ|RB|NNP bVBP|VB|NN|NNP dIN|NNP|FW dVBG|NN|JJ|NNP dVBP|VB|NN|NNS|JJ|NNP vNN|NNS|JJ|NNP
vVBP|VB|NN|NNS|RB|NNP xNN|JJ|NNP""",
            4: """0VBD|VBP|VB|NN|NNS|NNP nNN|NNS|JJ|NNP vVBP|VB|NN|JJ|JJR|NNP xPOS|VBZ|NN|NNS|NNP""",
            5: """0NN|NNS|RB|NNP nVBP|VB|NN|NNS|JJ|NNP""",
            6: """0VBP|VB|NN|NNS|RB|NNP""",
            7: """0CD|NN|NNS|JJ|NNP""",
        },
        "NNPS": {
            -3: """DNNP|NNPS""",
            -2: """nVBZ|NNS|NNPS vVBZ|NNS|NNPS""",
            -1: """dNNS|NNP|NNPS""",
            2: """vNNS|NNP|NNPS""",
            4: """xNNS|NNP|NNPS""",
        },
        "NNS": {
            -3: """0CD|NN|NNS|JJ|NNP 0NN|NNS|RB|NNP VNN|NNS|JJ|NNP nVBZ|NN|NNS xNNS|NNP|NNPS""",
            -2: """dNN|NNS|JJ dNN|NNS|NNP dPOS|VBZ|NN|NNS|NNP xPOS|VBZ|NN|NNS|NNP""",
            -1: """
0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|NN|NNS|JJ 0VBP|VB|NN|NNS|RB|NNP 0VBZ|NNS VVBZ|NNS|NNP bNN|NNS|JJ
dVBP|VB|NN|NNS|JJ|NNP nNN|NNS|JJ|NNP nVBP|VB|NN|NNS|JJ|NNP nVBZ|NNS|NNP nVBZ|NNS|RB xNN|NNS|NNP""",
            1: """0VBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|NNS|JJ nVBZ|NNS|NNPS xNN|NNS|JJ""",
            2: """BVBZ|NNS|NNP bVBZ|NNS|NNP dVBZ|NNS|NNP vNNS|NNP|NNPS vNN|NNS|JJ vVBZ|NNS|NNPS""",
            3: """HVBZ|NNS NNN|NNS bVBZ|NNS dNN|NNS|JJ|RB dVBZ|NNS nNN|NNS|JJ vVBZ|NNS|RB xVBP|VB|NN|NNS|RB""",
            4: """bVBP|VB|NN|NNS|JJ|NNP dNNS|NNP|NNPS""",
            5: """0VBZ|NNS|RB|NNP""",
        },
        "PDT": {
            -3: """bDT|PDT|RB""",
            -2: """BDT|PDT|CC|RB""",
            -1: """NDT|PDT|CC|RB VPDT|NN|JJ|RB""",
            1: """BDT|PDT|RB hDT|PDT|RB nPDT|NN|JJ|RB vPDT|NN|JJ|RB""",
            2: """NDT|PDT|RB bPDT|NN|JJ|RB xDT|PDT|CC|RB""",
        },
        "POS": {
            -1: """dPOS|VBZ|NN|NNS|NNP""",
            1: """0PRP|POS|VBZ""",
            2: """xPOS|VBZ|NN|NNS|NNP xPRP|POS|VBZ""",
        },
        "PRP": {
            -3: """0PRP|POS|VBZ xPRP|CD|NN""",
            -2: """VPRP|CD|NN bPRP|CD|NN""",
            -1: """DPRP|CD|NN xPRP|POS|VBZ""",
            3: """BPRP|CD|NN""",
            6: """0PRP|NN""",
        },
        "RB": {
            -6: """vVBP|VB|JJ|RB""",
            -5: """0JJS|RB|RBS BVBP|VB|NN|JJ|RB NVBP|VB|NN|JJ|RB VIN|CC|RB""",
            -4: """
0IN|RB 0NN|RB|UH BDT|PDT|RB NJJ|RB|NNP bVBP|VB|NN|JJ|RB|NNP mVBP|VB|NN|RB nVBP|VB|NN|JJ|RB|NNP
vVBP|VB|JJ|JJR|RB|RBR xRP|VBP|VB|NN|JJ|RB""",
            -3: """
0EX|RB 0VBD|VBP|VB|NN|RB|NNP 0VBP|VB|NN|JJ|RB|NNP BCC|RB DVBP|VB|JJ|RB NDT|PDT|RB NNN|RB VDT|PDT|RB
VNN|RB VPDT|NN|JJ|RB bJJS|RB|RBS bJJ|JJR|RB|RBR bNN|RB bNN|RB|NNP dJJ|JJR|RB|RBR dVBP|VB|NN|RB|NNP
hVBP|VB|NN|JJ|RB nVBZ|NNS|RB vIN|RP|RB xDT|CC|RB xNN|RB|NNP""",
            -2: """
0DT|PDT|RB 0NN|JJ|RB HIN|RB NVBD|VBN|NN|JJ|RB VRP|VBP|VB|NN|JJ|RB bJJR|RB|RBR bVBP|VB|JJ|RB
bVBP|VB|NN|JJ|RB dIN|RP|RB nPDT|NN|JJ|RB nVBP|VB|JJ|RB xIN|CC|RB xRP|JJ|RB xVBD|VBN|NN|JJ|RB""",
            -1: """
0NN|JJ|JJR|RB|NNP 0NN|NNS|RB|NNP 0VBP|VB|NN|NNS|RB|NNP MIN|RB NIN|NN|JJ|RB NJJ|JJR|RB|RBR NNN|JJ|RB
VDT|PDT|CC|RB bNN|JJ|RB|NNP bPDT|NN|JJ|RB bVBD|VBN|NN|JJ|RB bVBP|VB|JJ|JJR|RB|RBR dNN|RB|NNP
dRP|VBP|VB|NN|JJ|RB dVBP|VB|JJR|RB|RBR dVBP|VB|JJ|JJR|RB|RBR hDT|RB|UH hVBD|VBN|NN|JJ|RB
mVBP|VB|NN|JJ|RB nNN|JJ|RB|NNP vDT|CC|RB vIN|CC|RB vNN|NNS|RB|NNP vVBP|VB|NN|NNS|RB|NNP
vVBP|VB|NN|RB|NNP vVBZ|NNS|RB xDT|PDT|CC|RB xNN|JJ|RB|NNP xNN|RB|UH""",
            1: """
0NN|JJ|RB|NNP 0NN|RB|NNP 0VBP|VB|NN|JJ|RB DNN|JJ|RB VVBP|VB|NN|JJ|RB bEX|RB bRB|NNP dVBP|VB|JJ|RB
hDT|PDT|RB mIN|RB mVBP|VB|JJR|RB|RBR nDT|CC|NN|RB|FW vVBP|VB|NN|JJ|RB|NNP xIN|JJ|RB""",
            2: """BNN|JJ|RB NIN|CC|RB bIN|RB bRP|VBP|VB|NN|JJ|RB dDT|PDT|CC|RB dRP|JJ|RB mJJ|RB nRB|NNP""",
            3: """
0NN|RB 0VBD|VBN|NN|JJ|RB NRP|VBP|VB|NN|JJ|RB NVBP|VB|JJ|RB bNN|RB|UH dVBP|VB|NN|RB hIN|RB mNN|RB|UH
nCC|RB nNN|RB|NNP""",
            4: """VRP|RB bDT|PDT|RB bIN|CC|RB dCC|RB mIN|CC|RB""",
            5: """hIN|RP|RB""",
            6: """0VBP|VB|JJ|RB bIN|RP|RB nVBP|VB|JJ|JJR|RB|RBR|NNP xJJ|JJR|RB|RBR xVBP|VB|JJR|RB|RBR""",
            8: """0IN|CC|RB MIN|CC|RB""",
        },
        "RBR": {
            -5: """xJJ|JJR|RB|RBR""",
            -3: """xVBP|VB|JJR|RB|RBR""",
            -2: """vVBP|VB|JJ|JJR|RB|RBR""",
            -1: """NJJ|JJR|RB|RBR nVBP|VB|JJ|JJR|RB|RBR|NNP""",
            2: """dJJ|JJR|RB|RBR""",
            3: """bJJR|RB|RBR dVBP|VB|JJ|JJR|RB|RBR""",
            4: """bJJ|JJR|RB|RBR dVBP|VB|JJR|RB|RBR mVBP|VB|JJR|RB|RBR""",
            5: """bVBP|VB|JJ|JJR|RB|RBR""",
        },
        "RBS": {
            -3: """hJJS|RBS""",
            -2: """bJJS|RB|RBS""",
            2: """NJJS|RBS""",
            3: """0JJS|RB|RBS""",
        },
        "RP": {
            -10: """bIN|RP|RB""",
            -4: """VRP|RB bIN|RP""",
            -3: """mIN|RP""",
            -2: """hIN|RP|RB""",
            -1: """bRP|VBP|VB|NN|JJ|RB""",
            1: """dIN|RP|RB""",
            2: """dRP|VBP|VB|NN|JJ|RB vIN|RP|RB""",
            3: """VRP|VBP|VB|NN|JJ|RB xRP|JJ|RB""",
            4: """xRP|VBP|VB|NN|JJ|RB""",
        },
        "UH": {
            -3: """vNN|RB|UH""",
            -2: """mNN|RB|UH""",
            -1: """hDT|RB|UH""",
            1: """xNN|RB|UH""",
            2: """0NN|RB|UH""",
        },
        "VB": {
            -6: """0VBP|VB|NN|NNS|JJ xVBD|VBP|VB|VBN|NN""",
            -5: """0VBP|VB|NN|JJR|NNP NVBP|VB|NN|JJ|NNP hVBP|VB|VBN vVBP|VB|VBN|NN|JJ|NNP""",
            -4: """0VBP|VB|NN|JJ|NNP dVBP|VB|JJR|RB|RBR vVBP|VB|NN|JJ|JJR|NNP""",
            -3: """
0IN|VBP|VB|JJ 0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|NN|JJ|RB|NNP HVBP|VB|NN NVBP|VB|JJ|RB bIN|VBP|VB|JJ
bVBP|VB|JJ|RB dVBP|VB|JJ|JJR|RB|RBR hVBP|VB|VBN|NN nVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NN nVBP|VB
nVBP|VB|JJ|NNP nVBP|VB|JJ|RB nVBP|VB|NN nVBP|VB|NNP nVBP|VB|NN|JJ vVBP|VB|NNP vVBP|VB|NN|JJ
vVBP|VB|NN|NNS|RB|NNP vVBP|VB|NN|RB|NNP xMD|VBP|VB|NN xVBD|VBP|VB|NN|JJ xVBP|VB|NN""",
            -2: """
0VBP|VB|JJ|RB BVBP|VB|NN BVBP|VB|NN|JJ DVBD|VBP|VB|VBN|NN NVBD|VBP|VB|VBN|NN NVBP|VB NVBP|VB|NN
VVBP|VB|NN VVBP|VB|NN|NNP bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN bVBP|VB|JJ|NNP bVBP|VB|NN|JJR
bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB bVBP|VB|NN|NNP bVBP|VB|NN|RB bVBP|VB|VBN|NN dMD|VBP|VB|NN
dVBP|VB|NN|NNS dVBP|VB|NN|RB hVBD|VBP|VB|VBN|NN mVBP|VB|JJR|RB|RBR nVBP|VB|NN|NNP nVBP|VB|VBN|NN|JJ
vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP xVBP|VB""",
            -1: """
0VBD|VBP|VB|NN|JJ|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBD|VBP|VB|VBN|NN 0VBP|VB|NN|NNS|RB|NNP 0VBP|VB|VBN|NN|NNP
HVBP|VB|NN|JJ NRP|VBP|VB|NN|JJ|RB VVBP|VB VVBP|VB|JJ|RB VVBP|VB|NN|JJ bVBD|VBP|VB|NN|JJ
bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|NN|JJ bVBP|VB|NN|NNS|JJ|NNP bVB|NNP dIN|VBP|VB|JJ dVBP|VB|NN|JJ|NNP
dVBP|VB|NN|NNS|JJ|NNP dVBP|VB|NN|RB|NNP hVBD|VBP|VB|VBN nMD|VBP|VB|NN nVBD|VBP|VB|NN nVBP|VB|NN|JJR
nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|JJ nVBP|VB|NN|NNS|JJ|NNP vIN|VBP|VB|JJ xRP|VBP|VB|NN|JJ|RB
xVBP|VB|NN|NNP xVBP|VB|NN|NNS|RB xVBP|VB|VBN""",
            1: """
VRP|VBP|VB|NN|JJ|RB VVBD|VBP|VB|VBN|NN bRP|VBP|VB|NN|JJ|RB bVBP|VB|VBN|NN|JJ dRP|VBP|VB|NN|JJ|RB
dVBP|VB|JJ|RB dVBP|VB|NN hVBP|VB|NN|JJ|RB vVBP|VB|JJ|JJR|RB|RBR""",
            2: """
0VBP|VB|NN|JJ|RB 0VBP|VB|NN|NNS|JJ|NNP DVBP|VB|JJ|RB DVBP|VB|NN|NNP VVBP|VB|JJ dVBD|VBP|VB|NN|JJ
mVBD|VBP|VB|VBN|NN|NNP xVBP|VB|VBN|NN|JJ""",
            3: """DVBP|VB|VBN MVBP|VB|NN dVBP|VB|NNP mVBD|VBP|VB""",
            4: """0VBP|VB|VBN|NNP DVBP|VB|NN|JJ DVBP|VB|VBN|NN MVBP|VB MVBP|VB|NN|JJ hVBP|VB|NN|NNP""",
            5: """hVBP|VB mVBD|VBP|VB|VBN mVBP|VB|JJ|NNP mVBP|VB|VBN mVBP|VB|VBN|NN""",
            6: """hVBP|VB|NN""",
            7: """mVBP|VB|JJ|RB mVBP|VB|NN|RB mVBP|VB|VBN|NN|JJ""",
            8: """mVBD|VBP|VB|VBN|NN mVBP|VB|NN|JJ|NNP mVBP|VB|NN|JJ|RB""",
            9: """mIN|VBP|VB|JJ mVBP|VB|JJ""",
            10: """mVBP|VB mVBP|VB|NNP mVBP|VB|NN|NNP""",
            12: """mVBP|VB|NN|JJ""",
            13: """mMD|VBP|VB|NN""",
            15: """mVBP|VB|NN""",
        },
        "VBD": {
            -7: """hVBD|VBN hVBD|VBN|NNP mVBD|VBP|VB|VBN|NN""",
            -6: """0VBD|VBN|JJ|NNP hVBD|VBN|JJ""",
            -5: """hVBD|VBP|VB|VBN|NN""",
            -4: """bVBD|VBN|JJ vVBD|VBN|JJ|NNP""",
            -3: """
0VBD|VBN|NNP DVBD|VBN|JJ|NNP NVBD|VBN|NNP bVBD|VBN dVBD|VBP|VB|VBN hVBD|VBN|JJ|NNP hVBD|VBN|NN|JJ|RB
mVBD|VBP|VB""",
            -2: """
0VBD|VBP|VB|NN|JJ|NNP bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN dVBD|VBN|JJ|NNP dVBD|VBP|VB|NN|JJ hVBD|VBN|NN
nVBD|VBN|NN|JJ|NNP vVBD|VBN|NN|JJ""",
            -1: """
0VBD|VBN|NN|JJ|RB 0VBD|VBP|VB|NN|NNS|NNP 0VBD|VBP|VB|NN|RB|NNP bVBD|VBN|JJ|NNP bVBD|VBN|NN|JJ|RB
dVBD|VBN|NN|JJ hVBD|VBP|VB|VBN mVBD|VBP|VB|VBN nVBD|VBP|VB|NN|JJ|NNP vVBD|VBP|VB|VBN|JJ""",
            1: """
NVBD|VBN VVBD|VBN VVBD|VBN|JJ|NNP VVBD|VBP|VB|VBN|NN nVBD|VBN|JJ|NNP nVBD|VBP|VB|VBN xVBD|VBP|VB|NN|JJ""",
            2: """dVBD|VBP|VB|VBN|NN|NNP nVBD|VBN|JJ nVBD|VBN|NNP""",
            3: """
DVBD|VBN|NNP DVBD|VBP|VB|VBN|NN HVBD|VBN NVBD|VBP|VB|VBN|NN bVBD|VBP|VB|VBN|NN|JJ nVBD|VBN|NN|JJ|RB
nVBD|VBP|VB|NN xVBD|VBN|NN|JJ|RB""",
            4: """nVBD|VBP|VB|VBN|NN xVBD|VBN|NN xVBD|VBP|VB|VBN|NN""",
            5: """nVBD|VBN|NN""",
            6: """0VBD|VBP|VB|VBN|NN""",
        },
        "VBG": {
            -3: """BVBG|JJ xVBG|NN|JJ|NNP""",
            -1: """mVBG|NN""",
            1: """VVBG|NN|JJ nVBG|NN|NNP""",
            2: """bVBG|NN|NNP""",
            3: """nVBG|JJ|NNP""",
        },
        "VBN": {
            -5: """0VBD|VBP|VB|VBN|NN vVBN|NN|JJ xVBD|VBN|NN""",
            -4: """vVBD|VBN|NN|JJ xVBD|VBN|NN|JJ|RB xVBP|VB|VBN|NN|JJ""",
            -3: """
DVBD|VBN|NNP HVBD|VBN NVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN|JJ mVBP|VB|VBN mVBP|VB|VBN|NN mVBP|VB|VBN|NN|JJ
vVBN|JJ xVBN|NN|JJ xVBP|VB|VBN""",
            -2: """
0VBP|VB|VBN|JJ|NNP 0VBP|VB|VBN|NNP DVBP|VB|VBN VVBD|VBP|VB|VBN dVBN|NN|JJ mVBD|VBP|VB|VBN|NN|NNP
nVBD|VBN|NN nVBD|VBP|VB|VBN|NN""",
            -1: """
0VBD|VBN|NN|JJ|RB 0VBP|VB|VBN|NN|NNP NVBD|VBN VVBD|VBN hVBD|VBN|NN mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN
nVBD|VBN|JJ nVBD|VBP|VB|VBN vVBD|VBP|VB|VBN|JJ vVBP|VB|VBN|NN|JJ|NNP""",
            1: """
DVBD|VBP|VB|VBN|NN NVBD|VBP|VB|VBN|NN VVBD|VBP|VB|VBN|NN bVBD|VBN|JJ|NNP dVBD|VBP|VB|VBN|NN|NNP
nVBD|VBN|NNP nVBD|VBN|NN|JJ|RB""",
            2: """
0VBD|VBN|NNP bVBD|VBN|JJ dVBD|VBN|JJ|NNP dVBD|VBN|NN|JJ hVBD|VBP|VB|VBN nVBD|VBN|JJ|NNP nVBN|JJ
vVBD|VBN|JJ|NNP""",
            3: """0VBD|VBN|JJ|NNP DVBD|VBN|JJ|NNP bVBD|VBN bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|VBN|NN hVBN|JJ""",
            4: """
NVBD|VBN|NNP bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN dVBD|VBP|VB|VBN nVBD|VBN|NN|JJ|NNP nVBD|VBP|VB|VBN|NN|NNP""",
            5: """bVBD|VBP|VB|VBN|NN hVBP|VB|VBN|NN""",
            7: """hVBD|VBN hVBD|VBN|JJ hVBD|VBN|NN|JJ|RB hVBP|VB|VBN""",
            8: """hVBD|VBN|JJ|NNP hVBD|VBN|NNP""",
            9: """hVBD|VBP|VB|VBN|NN""",
        },
        "VBP": {
            -11: """mVBP|VB|NN""",
            -10: """mMD|VBP|VB|NN mVBP|VB""",
            -9: """mVBP|VB|NNP""",
            -7: """hVBP|VB|NN""",
            -5: """hVBP|VB mVBP|VB|JJ mVBP|VB|NN|NNP nVBP|VB|VBN|NN|JJ""",
            -4: """
0VBP|VB|JJ|RB DVBP|VB|NN|JJ MVBP|VB bVBP|VB|JJ bVBP|VB|NN|JJ bVBP|VB|NN|NNP bVBP|VB|VBN|NN|JJ
hVBP|VB|NN|NNP mVBP|VB|NN|JJ mVBP|VB|NN|JJ|NNP""",
            -3: """0VBP|VB|NN|NNS|JJ|NNP dVBP|VB|JJ|RB hVBD|VBP|VB|VBN|NN mVBP|VB|JJ|RB mVBP|VB|VBN|NN""",
            -2: """
0VBP|VB|NN|JJ|RB 0VBP|VB|NN|NNP DVBP|VB|NN|NNP MVBP|VB|NN|JJ bMD|VBP|VB|NN bVBD|VBP|VB|VBN|NN|JJ
bVBP|VB|VBN|NN dIN|VBP|VB|JJ dRP|VBP|VB|NN|JJ|RB dVBP|VB|NN dVBP|VB|NNP hVBP|VB|VBN hVBP|VB|VBN|NN
mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN mVBP|VB|JJ|NNP mVBP|VB|NN|RB mVBP|VB|VBN nVBD|VBP|VB|VBN|NN|NNP
nVBP|VB|NN|JJ|RB|NNP vIN|VBP|VB|JJ vVBP|VB|NN|JJ|NNP vVBP|VB|NN|RB|NNP""",
            -1: """
0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|JJ|RB|NNP DVBD|VBP|VB|VBN|NN DVBP|VB|VBN DVBP|VB|VBN|NN VRP|VBP|VB|NN|JJ|RB
VVBD|VBP|VB|VBN|NN VVBP|VB|JJ bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB
dMD|VBP|VB|NN dVBD|VBP|VB|NN|JJ dVBD|VBP|VB|VBN dVBD|VBP|VB|VBN|NN|NNP dVBP|VB|JJR|RB|RBR
dVBP|VB|JJ|JJR|RB|RBR dVBP|VB|NN|JJ|NNP dVBP|VB|NN|RB hVBP|VB|NN|JJ|NNP mVBP|VB|NN|JJ|RB nVBD|VBP|VB|NN
nVBP|VB|JJ|JJR|RB|RBR|NNP vVBD|VBP|VB|VBN|JJ vVBP|VB|NN|JJ vVBP|VB|NN|JJ|JJS xRP|VBP|VB|NN|JJ|RB
xVBP|VB|JJR|RB|RBR""",
            1: """
0IN|VBP|VB|JJ 0VBP|VB|VBN|NNP BVBP|VB|NN HVBP|VB|NN MVBP|VB|NN NVBP|VB|NN|JJ|NNP VVBP|VB
VVBP|VB|NN|JJ|NNP nVBD|VBP|VB|VBN|NN nVBP|VB|JJ|NNP nVBP|VB|NN|JJ|JJR xVBD|VBP|VB|VBN|NN xVBP|VB|NN|NNP""",
            2: """
NVBP|VB NVBP|VB|NN VVBD|VBP|VB|VBN VVBP|VB|NN nMD|VBP|VB|NN nVBP|VB|NN|NNS|JJ|NNP vVBP|VB|NNP
xMD|VBP|VB|NN xVBD|VBP|VB|NN|JJ xVBP|VB""",
            3: """
DVBP|VB|NN|JJ|NNP VVBP|VB|NN|JJ VVBP|VB|NN|NNP nVBD|VBP|VB|VBN nVBP|VB nVBP|VB|NN|JJ nVBP|VB|NN|NNP
nVBP|VB|NN|NNS|JJ xVBP|VB|NN xVBP|VB|VBN|NN|JJ""",
            4: """0VBP|NN|NNP HVBP|VB|NN|JJ nVBP|VB|NN nVBP|VB|NNP xVBP|VB|VBN""",
            5: """nVBP|VB|JJ|RB""",
        },
        "VBZ": {
            -3: """BVBZ|NNS|NNP HVBZ|NNS bVBZ|NNS dVBZ|NNS""",
            -2: """bVBZ|NNS|NNP dVBZ|NNS|NNP hVBZ|NNS|NNP vVBZ|NNS|RB""",
            -1: """0VBZ|NNS|RB|NNP""",
            1: """0PRP|POS|VBZ 0VBZ|NNS nVBZ|NNS|NNPS""",
            2: """nVBZ|NNS|NNP""",
            3: """VVBZ|NNS|NNP""",
            4: """dPOS|VBZ|NN|NNS|NNP nVBZ|NNS|RB nVBZ|NN|NNS""",
            5: """0VBZ|NNP""",
        },
        "WDT": {
            -3: """0IN|DT|WDT mIN|DT|WDT""",
            -2: """DIN|DT|WDT""",
            -1: """MIN|DT|WDT""",
            2: """bIN|DT|WDT xIN|DT|WDT""",
            3: """NIN|DT|WDT NWDT|WP""",
        },
        "WP": {
            -3: """NWDT|WP""",
        },
    },
}
