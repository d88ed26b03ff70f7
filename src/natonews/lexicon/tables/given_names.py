"""Given names of the world in Latin letters, folded (lower case, no accents), with the gender they tell.

From the name lists of the package Faker (MIT) for some fifty locales, the United States census of 1990 (public domain), and by
hand for Arabic, Persian, Hebrew, Slavic, Turkish, African and Asian names of the news.
"""

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
MALE = """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbas abbos abd abdalla abdallah abdel abdelaziz abdelfattah abdelkader
abdellah abderrahmane abdihakim abdirahman abdis abdoulaye abduaziz abduboriy abdul abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi
abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit
abednego abeer abel abelardo abhimanyu abhiram abid abilio abiodun abiona abiy abjorn ablen abraham abram abror abu abubakar abubakr abuzar abyasa
acar achiel achille achim acikel aclan adak adalbert adalberto adam adama adamo adams adan adasal addi adean adebiyi adebowale adedayo adedeji
adekitan adekola adekunle adel adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja
adi adiarja adiel adigun adika adikara adil adinata adis aditya adlan admir adnan adolf adolfo adolfs adolph adonis adriaan adrian adriano adriel
adrien adriyan advaith advay advik aedan aengus aerozol afanasiy afer afil afinogen afiq afolarin afonso afrim aftin aga agafon agahadi agakisi
agamali agamusa agap agapi agapito agapiy agastya agatopod agaxan aggey aggrey agim aglay agmur agnar agne agnen agnesh agni agnolo agnos agop
agostino agris agron agtsi agus agust agustin ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aime aimo ainars aitor aivar aivars ajala ajan
ajani ajiman ajimat ajimin ajiono ajit akalan akanmu akar akarsana akashiya akatay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akgol
akhmad aki akif akim akinal akinkunmi akinlabi akinwale akira akkerman akmal akmaner akobir akos akoz akram aksakusti aksay aksel akseli akshay
aksidan aksintiya aksogut aktemur akver alaa alaaddin alade alaeddin alain alambana alamu alan alanalp alassane alastair alattin alban albano albeiro
alberico albert alberto alberts albin albino albiyana albrecht alcan alcides aldair aldar aldemar alderano aldin aldo alec aleg alejandro alejo alek
aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksey aleksi alekzandriyan alen aleodor ales alessandro alessio
alevandr alevtyn alexandar alexander alexandr alexandre alexandros alexandru alexe alexei alexej alexey alexius alf alfar alfgeir alfgrimur alfio
alfons alfonso alfonz alfred alfredo alfreds alfur algot ali aliabbas aliaksandr aliihsan alija alin alinur alirio aliseydi alistair alistar alister
aliyu aljaz aljosa alkor allahverdi allan allen alli almar almir almus alois alojz alojzij alonso alonzo aloys alparslan alpcan alpha alphonce alphons
alphonse alphonso alphonsus alpin alpsu alrekur altin altinisin altinkaya altogan alton altug alvar alvaro alve alveiro alvin alwin alyaksandr amac
amadeo amadeus amado amador amadou amancio amando amani amar amaro amaury ambrose ambrosio ambroz amedeo amedeu ameer amer americo amico amilcar amin
amine amir amit amleto amol amon amos amundi amvrosiy amza anacleto ananiy anar anaru anas anastasio anastasios anatol anatoli anatolie anatolii
anatolij anatoliy anatoly anay ancizar anders anderson andic andor andras andre andreas andrei andrej andrejs andres andress andrew andrey andri
andrian andrii andrija andrin andris andriy andron andronik andrus andrzej andy anej anes anfinn angantyr angelino angelo anggabaya anghel angi angus
anibal anikey anikita anirudh anisim anjolaoluwa anmol annak annar annarr annas annel annes annibale anom ansaldo anselm anselmo ansgar ansh ansis
anssi antal antero anthony antim antip anto antoin antoine anton antonello antoni antonin antonino antonio antonios antoniu antonius antons antony
antoon ants antti antun anvar anwar anze aodhan aongus apaydin apolinar apollinariy apollo apollon apostolos aqil aran ararat arben arbey arbjartur
arbjorn arbnor arcan archer archie arda ardian ardit arefiy arelius arent ares argeir argemiro argils argono argu ari arian aribert arie ariel arif
arifcan ariki arikol arild arilius arinbjorn arisoy aristarkh aristide aristides arius arjun arkadiusz arkadiy arkhip arkut arley arlind arlo armand
armando armands armann armas armen armend armin arnald arnaldo arnaldur arnar arnaud arnberg arnbergur arnbjorn arnd arndor arndt arne arnes arnfinnur
arnfreyr arnfried arngeir arngils arngrimur arni arnim arnis arnkell arnlaugur arnleifur arnljotur arnmundur arno arnoddur arnold arnolds arnor arnost
arnsteinn arnulf arnulfo arnulfur aron arpad arpag arran arron arsen arsenie arsenio arseniy arsim arsipatra art artan artanto artawan artem artemio
artemiy arthur artis arto arttu artturi artur arturo arturs artyom aru arvid arvids arvind arvo aryan asad asael asafe asalet asberg asbergur asbjorn
asdrubal asgautur asgeir asger asgils asgrimur asher ashraf asi asif asilbek asim asir asirwada asirwanda askell asko askold askur aslakur aslan
aslanhan aslaugur aslijan asmadi asman asmar asmianto asmundur asmuni asolfur aspar assad assar astbjorn astgeir astmar astmundur aston astrikur
astrit astvald astvaldur astvar astvin asvaldur aswani atabala atagun atal atalay atamoglan atanas atasagun atatore atenulf atgun athanasios atharv
athman athuman atiku atila atilgan atilhan atilio atlas atli atma atmaja atnan atte attila aubrey augustin augustine augusto augusts aukusti aulis
aurel aurelian aureliano aurelien aurelio austar austin austine austmann austmar austri avdey avel aver averkiy averno averyan avgust avgustian
avgustin avhustyn avi avigdor avksentiy avo avram avreli avreliy avror avsin avtonom axel axinte ayaan ayaydin aybora aydemir ayden aydin aydinbey
aydinc aygutalp ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayush ayushman ayvas azaan azad azaliya
azar azariy azeglio azettin aziz baba babasola babatunji babawale baccio bachittar badr bagas bagdas bagiya bagus bagya bahaddin bahadir bahadurjit
bahati bahittin bahuraksa bahuwarna bahuwirya bailie bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir
bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balazs baldassare baldomero balduino baldur baldvin baldwin balendra
balhaar bali balidin balijan balint baljiwan baltas baltasar balthasar balvan balveer balz bambang bambi ban banara banawa banawi bancar bandar banel
banjeet baptist baptiste barack barak baraka barasa barbu baris bariscan barna barnabas barney barri barry barsen bart bartek bartholomaus bartholomew
bartley bartolome bartolomej bartolomeo bartolomeu bas basarab basay basel bashan bashar bashkim basil basile basilio basim basok bassam bastiaan
bastian bastien batirhan baturay baudelio baudouin baugur bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin bazhen beau beauden
bebe becho beda bedi bedri bedrich behbud behrem behrouz behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bellisan bello belo ben
benadik benard bence bendeguz benedek benedetto benedict benedikt bengibay bengt beni beniamin benicio benidikt benigno benito benjamim benjamin benn
bennett bennie benno benny benoit benol benone benoni benony benson bent bento benvenuto beppe berat beren berend berends berent berg bergfinnur
berghreinn bergjon bergmann bergmar bergmundur bergsteinn bergsveinn bergur bergvin berimir berin beriya berkal berki berksay bernabe bernard
bernardino bernardo bernd berndt bernfried bernhard berni bernie bernodus bernt bernward bero beroslav berran bersi bert bertalan bertel berthold
bertil berto bertold bertram bertrand bertulis besart besim besin besnik betino bett betuel bevan beyda beyler beyzade bezalel biagio bican bidzina
bijan bilal bilawal bilender bilgen bilgutay bill billy bilol biltas bilyan binali binbasar binisik binko bino binyamin bipin birger birgir birkir
birnir birsen birtingur birtir bisar bisenti biser bjargar bjargmundur bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarni
bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn bjartmann bjartmar bjartur bjolan bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn bjornolfur
bladimir blago blagoj blagomir blagosvet blagovest blagoy blahoslav blaine blair blaise blake blas blaz blazej blazhe blerim boas boaz bob boban bobby
bobur bodhi bodo bodromir boe bog bogatimur bogdan bogi boginya bogolyub bogomil bogomir bogoslav bogoy bohdan bohodar bohumil bohumir bohus bohuslav
boi boil boila bojan boje bola bolen boleslav bolli bonface bonifac boniface bonifacio bonislav bonko bono booker borahan boratas borche borgar borge
borgulfur boris borislav borivoj borja borje borkur borris bortecin borut borys boryslav bostjan botolfur botond boutros boyan boycho boyd boyko
boynak bozbag bozerk bozhan bozhidar bozhik bozhimir bozhin bozhinel bozhko bozho bozhur bozo boztas brad bradford bradley bradut brady bragi brahim
bram bramwel branden brandon brandur branislav branko bravin braxton brayan brayden breandan brecht breki brencis brendan brendon breno brent bresi
brestir bret bretislav brett brian brice briek brien brieuc brijesh brimar brimi brimir brjann brock broddi brodie bronislav bror bruce bruno bryan
bryant bryce bryngeir brynjar brynjolfur brynjulfur brynleifur brynsteinn bryntyr bryon bucur buddy budi budimir buenaventura buford buget buhari bui
bujar bulent bulunc bunyamun burak burakhan burc burckhard burghard burhan burhanuddin buri burim burkard burkhard burkhardt burkni burton buyrukhan
byron bystrik cabbar cabir caga cagak cagdan cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius cakar
caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calin calisto calixto callan callum calogero calti
calum calvin calvince camil camillo camillus camilo camok campbell campo canberk candelario candeniz candido candra candrakanta cangur canice cansin
cantemir cantez caoimhin caolain caolan caomhan capa capkan caraka carl carlito carlo carlos carlton carmelo carroll carson carsten carub cary cas
casemiro casian caspar casper catalin cathal catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayetano cazimir
cebesoy cebrian cecep cecil cecilio cedric cedrin ceferino celal celem celestin celestino celikkan celikyurek celilay celso cem cemal cemalettin
cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cerci cercis cesar cesare cetin cetinsu cevheri cevikoz cezar cezary cezayir chacho chad
chaitanya chakradev chakradhar champak chanakya chandran chandresh chankete chanko chano charan chardafon charles charley charly charodey chatresh
chatura chaush chavdar che chedo chedomir chege chema chenko chenyu chepo cherno chernorizets cheruiyot cheslav chester chiko chilo chiyo chocho
chochomir chonar choni chono chonyu christer christiaan christian christof christofer christoffer christoph christophe christopher christos chubrik
chucho chuck chude chudo chudomir chudoslav chuk chuy chvor cian cianan ciaran cidal cihandide cillian cindoruk cinerk cingiz ciprian cipriano ciriaco
ciril cirillo cirino ciro civgin claas claes clarence clark clas claudio claudiu claudius claudy claus clavs clay clayton clemens clement clemente
cleophas cleto cliff clifford clifton climaco clint clive clyde codin codrin codrut cody cogay cohen cokan colby cole coleman colin collin collince
collins colm colman colton coluccio colum columba conal conall conan conchur conleth conn connell connor conor conrad conrado constantin cooper copur
cord corentin corey coriolano cormac cormack cornel cornelio cornelis corneliu cornelius cornell corrado corsin corvin cory cosimo coskun cosmas cosme
cosmin cosqun costache costantino costanzo costel costin coy craig crin cristea cristhian cristian cristiano cristobal cristofor csaba csongor ctibor
ctirad cuman cumsud cuneyit curdin curro curt curtis custodio cvetko cyprian cyriel cyril cyrill cyrille cyrus czeslaw daan dacian dacin dadap dadas
dadi dag dagbjartur dagel dagfari dagfinnur daggeir dagistan dagmann dagnyr dagobert dagoberto dagur dainis dairo daksh dakshesh dalan dalbert dalbir
daler dalibor daliman dalimin daliono dalkilic dalli dalmann dalmar dalmas dalton dalvin damar damian damiano damien damife damijan damir damjan damon
damu dan danang dancan dancun dane danelius dani danial daniel daniels daniil danijel danila danilo danis daniswara danival danjuma danny danson dante
danu danuja dany danylo daoud dardan daren dariati darijan darimin darin dario darius dariush dariusz darko darmaji darman darmana darmanto darnell
darpan darran darrel darrell darren darri darrin darryl darryn darsh darsirah dartono daru daruna darwin daryani daryl daud daudi dave davi david
davide davin davis davit davor davorin davy davyd dawid dawood dayar deaglan dean deane decebal dechko decho dechyu declan degmeer deiby dejan delbert
delcho delfino delil delmar delyan delyana dementiy demeter demetrio demetrius demid demilade demir demirbuken demiriz demirok demiryurek demus demyan
demyd dencho denes deng deniel denika denimir denis denislav deniyan denizalp denkel dennis denny denys derdidas dereck derek derick derkay dermot
dermott derrick desho desiderio desilian desimir desislav deslav desmond despin despinka despot detelin detlef detlev dev devansh devin deviner devlet
devon dewayne dewey dex dexter deyan dezider dezso dhruv diamandi diamantina diar diarmaid diarmuid dick dickson didier didko diederik diedrich diego
dierk dieter diethard diethelm diether dietmar dietrich digdaya diken diko dilder dillon dilyan dimas dimaz dimitar dimitri dimitrios dincer dinckol
dincsu dinis dino dinu diogo diomedes dion dionigi dionisio dionyz dipa dirican dirja dirk dirlik dismas ditmar dittmar divil divizie diviziya diyor
dmitri dmitriy dmitry dmytro dobromysl dobroslav dodo dofri dogan doganalp dogansah doguhan dolensoy dolli dolun dom domagoj domald domaldi domaldur
domen domenic domenico domhnall domingo domingos dominic dominick dominik don donagh donal donald donaldur donat donatello donato doniyor donnacha
donncha donnell donnie donny dono donough donovan dor dorel dori dorian dorin dorinel dorofey doru dorukhan doug douglas dov dovud doyle dragan drago
dragos dragutin drahomir drahoslav drajat draupnir drazen dreki drengur dries drilon dritan driton duane duarte duban ducu dudley dufgus dugfus dui
duilio duje dumitru duncan dundaralp dunn dunyamali duracan durante durdali durmusali durodola dursun duruk duruoz dusan dushan dustin duuk duvan
dvalinn dwayne dwi dwight dylan dylano dyri dyrmundur dzhaner dzhanko dzhikhad dzhokhar dzintars eamon eamonn eanna earnest eba ebbe ebbi ebeneser
ebenezer eberg eberhard eberhardt ebrahim ebuakil ecemis eckard eckart eckehard eckhard eckhardt eckhart eddie eddy edelbert edelmiro eder edgar
edgard edgardo edgars edgubay edi edier edilberto edilon edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edryu
edu eduar eduard eduardo eduards edvard edvin edvins edwar edward edwardo edwin eelis eemeli eemil eerik eero eetu efe efim efka eflatun efraim efrain
efrem efren efser eftimie ega egbert egemen eggert egil egill egils egon egor egzon ehrenfried ehrhard ehud eider eikar eilifur einar einari einer
einir eino eirik eirikur eitel eivin eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekim ekkehard ekkehart ekmel eko ekrem ektar ektor
ekundayo eladio elariz elberg elbert elcin eldar eldgrimur eldjarn eldmar eldon eldor eldur elean elektron elemag elemer elenko elentinus eleuterio
elfar elgun elhan elian elias elie eliecer elieser eliezer eligio elijah elimar elinbergur elinmundur elio eliot eliott elis eliseo elisey elisiya
eliud elizabet elizar elkana elkin elko elladio ellert elliot elliott elman elmar elmars elmer elmeri elmidar elmir elmo elnur elo elof elon elove
eloy elphas elpidio elsad elton elturan eluh elvar elver elvin elvis elwood elxan elyas emad emanoil emanuel emanuele emanuil emas embrek embuh
emelyan emerald emerson emery emiel emigdio emil emile emilian emiliano emilien emilio emiliyan emils emin emir emiro emirsan emmanuel emmanuil
emmerich emmerson emmet emmett emomali emong emory empluk emre emrullah enar encho enda endo endra endre endrit enes engelbert engilbert engilbjartur
engiljon engill engin enginiz enis ennio enno eno enock enok enrico enrique ensar ensari ensio enteng enver enyu enzio enzo eoghan eoin ephantus
epifan epifanio eral eraldo erasmo erast erastus eraycan erbil ercan ercihan erdal erdemer erdibay erdogan erdursun eredin eremey eremia eremiya eren
erenalp erensoy ergener erginel ergonul ergun erhard erhardt eric erich erick erik eriks erincer erion erkan erkilic erkinel erkki erksoy erland erlar
erlendur erling erlingur ermanis ermanno ermenegildo ermes ermil ermolay ermutlu ernest ernesto ernests ernie ernir erno ernst erofey erogul erol eron
eroz erpur errol ersat ersec ersel ersen ertan erten ertun ertuncay ervin erwan erwin eryildiz eryk esa esben esekiel esen esenbay esenturk esjar
eskil eskinalp esko esmail esneider espartaco espen espiridion esref essam esteban estefan estiawan estiono estiven esupofo ethan etibar etien etienne
etiqad ettore euan eugen eugene eugenio eugine eunan eusebio eusebiu eustaquio eustatiu eutimio eutropio evald evalds evan evance evangelos evans
evaristo evcimen evdokim evelio everett evert evgeni evgeniy evgeny evgraf evlampiy evo evrimer evsey evstafiy evstakhiy evstati evstatiy evstigney
evtim ewald ewan eyal eyberg eyjolfur eylaugur eyleifur eymar eymundur eyrikur eysteinn eyvar eyvindur eyyub eyyup ezekiel ezequiel ezgutekin ezio
ezra faas faber fabian fabien fabio fabrice fabricio fabrisius fabrizio facundo fadey fadi fadil fafnir fahd fahrettin fahrullah faiq faisal falan
falgeir falk falki falko falur fami famil fannar fannberg fanngeir faqid faraj faras farhad farhan farhod farid fariq faris fariz farooq farouk faruk
fathi fatih fatmir faton faure faustino fausto fawzi fazil fazul feargal fearghal fedde fedele federico federigo fedir fedor fedosiy fedot fehim
feisal felice feliciano feliks felipe felix fengur fenni fenrir feofan feoktist ferapont ferat ferdi ferdinand ferdinando feremez ferenc fergal fergus
ferihan fermin fernand fernando ferney ferre fersan fertram ferzi festus fethullah fetullah feykir feyruz feza fiachra ficho fidan fidel fidelis
fifill filaret filatey filcho fili filidan filimon filion filip filipas filipe filipopol filipp filippo filippus filit filko filo filomir finbar
finbarr findo finian finn finnbjorn finnbogi finngeir finnjon finnlaugur finnur fintan fiodor fionan fionntan fiorenzo fiorino fircho firdavs firdovsi
firo firs firudin fisnik fitan fitim fito fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir flamur flannan flavio flaviu flemming fletcher
floki florea florencio florent florentin florentino flori florian florim florin floris floro flosi flovent floyd flurin flynn fodor foka folke folker
folkert folki folu foma fori forni forrest fortunat fortunato fosil fossmar fotiy fouad frado franc francesco franci francis francisc francisco
franciscus francisek franciszek franck franco francois franjo frank franklin frankline franky frann frans frantisek frants frantsislav franz frar
fraser fratsil frazer fred freddie freddy frede frederic frederick frederico frederik fredi fredo fredric fredrick fredrik fredy freybjorn freymar
freymundur freyr freysteinn fricis fridolin fridrich friedbert friedemann frieder friedhelm friedhold friedo friedrich frimann frithjof fritz frode
frodo frol frosti fryderyk fstk fuad fugo fuko fulgencio fulvio fumio funi fusi fuzayl fuzuli fylkir fynn gabin gabino gabor gabriel gada gadang gadi
gading gaduh gael gaetan gaetano gagan gaiman gal galak galaktion galang galar galasso galdur galen galentin galien galih galimir galiono galip
galiyan gallego galo galuh galur gamal gamaliel gaman gamani gamanto gambira gamblang gancho ganda gandewa gandi ganep gangsa gangsar gani ganim
ganislav ganjaran gano gantar gantsomir gara garan garang garda garech gareth garibaldi garland garo garpur garret garreth garrett garri garry garvan
gary gaspar gaspard gaspare gaston gastone gathoni gatis gato gatot gatra gatso gaui gaukur gaurang gaurav gautam gauthier gauti gautrekur gautur
gavan gavin gavrila gazel gazmend gbadebo gbolahan gbowoade gearoid gebhard gecho gedeon gederts gedion geert geir geirfinnur geirhjortur geirhvatur
geiri geirlaugur geirleifur geirmundur geirolfur geirtryggur geirvaldur geisli gejza gela gelemir gellir gelu gen genadi genadivaleriev genadiy genaro
gencaslan gencay gencho gene genislav genko gennadiy gennady gennaro geno geo geodim geoffrey geoffroy geofrey geomil georg george georgel georges
georgi georgian georgios georgiy georgy geovanny gerald geraldo gerard gerardo gerardus gerasim geray gercho gerdan gereon gerfried gergan gergely
gergelyub gergey gergin gergo gerhard gerhardt gerhart germain german gernot gero gerold gerolf geronimo geroy gerrard gerrit gerry gerson gert
gervasio gerwin gesho gestur getislav getko geto getso ghani ghasem ghassan ghenadie gheorghe gheorghita ghislain ghita giacinto giacobbe giacomo
giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson gica gicu gideon giel
gigjar gijs giko gil gilad gilang gilbert gilberto gildardo gildroy giles gilles gillis gilmar gils gino ginyas gioacchino gioachino gioele gioffre
gion gionata giorgi giorgian giorgio giosue giovanni giovanny girik girindra girish girolamo girts gisbert gisli gissur gitau githinji gitonga
giuliano giulio giuseppe giustino giveza giz gizdalen gizur gjorche gjorge gjorgi gjuki glauco gleb glen glenn gloi glumur gneisti gnupur gnyr godfrey
godofredo godwin goffredo goi gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo gonen gonzalo goodluck gopal goran gorazd
gordan gordey gordon gorgunay gorklu gorm gosta gostomysl gotabaya gote gotse gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk
gottsveinn gotz goyo gozel graciano grady graeme graham grani grankell grant gratian grayson graziano greco greg grega greger gregg gregoire gregor
gregorian gregorio gregory greipur gremislav greppur gretar grettir grigore grigoriy grigory grimar grimkell grimlaugur grimnir grimolfur grimulfur
grimur grover grzegorz guarino gucal gucluer gucyeter guenter guenther guglielmo guido guilherme guillaume guillermo guiseppe gulaga gulbala gulbuddin
gulegen gulel gulsahin gumi gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu gunkurt gunnar gunnberg gunnbjorn
gunndor gunner gunngeir gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli gunnsteinn gunnvaldur gunsen gunser guntars gunter gunther guntis guntram
gurarda gurelcem guriy gursal gus gust gustaaf gustaf gustav gustave gustavo gustaw gusztav gutti guttormur guus guy gvardiana gygjar gylfi gymir
gyorgy gyozo gyula gzim habib habibu habil haciali haddi haddur hadi hadrien hafberg hafez hafgrimur hafiz hafnar hafni hafsteinn hagalin hagbert
hagen haidar haider hailemariam hairyanto hajo hakan haki hakikat hakim hakon hal haleygur halfdan halid halidun halil halim hallberg hallbjorn
halldor hallgeir hallgils hallgrimur hallkell hallmann hallmar hallmundur hallsteinn hallur haluk hamad hamar hamdan hamed hameed hami hamid hamidreza
hamish hamisi hampus hamundur hamza hamzah hanedan hani hannes hanni hannibal hanno hanns hannu hans hansgeorg hansjoachim hansjorg hansjurg
hansjurgen hanspeter hansruedi hanss hansueli haralamb haralambie harald haraldur hardana hardi hardik hardy harekur hari harijs harimurti haris
harish harith hariz harja harjasa harjaya harjo harlan harlaugur harley harol harold haroldo haron harri harris harrison harro harry harsana harsanto
harsaya harsh harshil hartaka hartana hartmann hartmut hartmuth harto hartvig hartwig harun haruna harvey hasan hasbek hashemi hashim hasim hassan
hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard havarr havrylo hayali hayden hayder hayret hazrat heath hector heikir heikki
heiko heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heisi heitor hekmet hektor helfried helge helgi heliodoro hellmut hellmuth
helmar helmer helmut helmuth hemang hemi hemmert hendra hendri hendrik henk hennadiy henner henning henri henric henrich henricus henrik henrikki
henriks henrique henry henryk heorhii heorhiy heraclio herbert herberto herbjorn herfinnur hergeir hergill hergils heribert heriberto herjolfur
herlaugur herleifur herluf herman hermanis hermann hermanni hermenegildo hermes herminio hermundur hernan hernando herney herrmann hersir hersteinn
hersveinn heru hervar herve hervin herwig heryanto herzl hesbon hesham heydar heyvetullah hezron hicham hicsonmez hidde hideki hidir hifzullah hikmet
hilal hilario hilarius hilbert hildar hildibergur hildibrandur hildigeir hildiglumur hildimar hildimundur hilding hildingur hildir hilmar hilmir
himawan himri hindal hinrich hinrik hipolito hiram hiroshi hisham hitesh hjallkar hjalmar hjalmgeir hjalmtyr hjalmur hjalte hjalti hjarnar hjorleifur
hjortur hjorvar hlegestur hler hlib hlifar hlini hljomur hlynur hnefill hnikar hnikarr hoani hogni holgeir holger hollis holm holmar holmbert
holmfastur holmgeir holmgrimur holmkell holmsteinn holti homero honore horace horacio horatiu hordiy horea horia horst horymir hosea hoseas hoskuldur
hossam hossein howard hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrannar hrappur hraunar hredhaan hreimur hreinn hrimnir hringur hritik hroaldur
hroar hrobjartur hroi hrolfur hrollaugur hrolleifur hromundur hrutur hrvoje hryhoriy htin hubert hubertus hudavent hudson hugberg hugh hugi huginn
hugleikur hugo hugues hukumdar huldar hulusi humberto humi humoyun humphrey hun hunalp hunbogi huni hunn hunor hurdogan huryasar husayn huseyin huseyn
huseynqulu husmen hussain hussein huxley huzuri hvannar hyltir hylur hynek iacob iain ian iancu ianis iban ibidapo ibis ibraheem ibrahim ibrahima
ibrani ibrohim ibun icho idik idiris idris idriss idriz ieremia ige ignac ignace ignacio ignacy ignatiy ignatz ignaz ignazio igor igors ihaia ihnat
ihor iisakki ikbal ikeoluwa iker ikhsan ikhtiandr ikin ikiz ilalmis ilari ilarie ilarion ilbek ilcho ildefonso ildem ilgi ilham ilhan ilias ilich ilie
ilija ilim iliomar ilir iliya iliyan ilja ilkim ilkin ilkka ilko illugi illya ilmafer ilmari ilmars ilqar ilsu ilteris ilya ilyas imad imants imaran
imer imi imilian immanuel immo imran imre imren imrich imron inancli incho indrajit indrek indrikis ingberg ingbert ingemar ingemund ingi ingiberg
ingibergur ingibert ingibjartur ingibjorn ingileifur ingimagn ingimar ingimundur ingivaldur ingjaldur ingmar ingo ingolf ingolfur ingvaldur ingvar
ingvi inigo inioluwa inko innocent innokentiy inocencio inocentiu inqilab intihap intiqam ioan ioannis ion ionel ionica ionut iosif ipat ipatiy ipolit
ippazio ippolit irakli irakliy irian irinel irineus iriney iriyan irko irnanto irnik irsad irungu irvin irving irwan irwin isaac isaack isac isack
isaiah isaias isak isaque isar isarr isay isbjorn iscan iseldur iseoluwa isfandiyor isgeir ishaan ishola ishwar isidor isidoro isidro isikay isiman
iskr iskren isleifur islom ismael ismail ismar ismayil ismet ismik ismo ismoil isolfur isperikh israfil issa issac issack issi istan istatko istilyan
istvan isus itamar itko itso itsunori iulian iuliu iurie iurii iustin iustinian ivan ivano ivar ivars ivecen iver ivica ivo ivor iwan iwo ixtiyar
iyiyurek izgu izidor izmail izot iztok izyaslav izzat jaafar jaak jaakko jaan jaanus jabal jaber jabir jacek jacinto jack jackson jacky jacob jacobo
jacobus jacopo jacques jader jaeman jafar jafet jaga jagapati jagaraga jagat jagdish jahongir jai jaider jaiman jair jairaj jairo jairus jais jaka
jake jaki jakob jakobs jakop jakov jakub jalal jalmari jalol jamal jame james jamil jamshid janez jani janic janick janik jankat janko jann jannik
jannis jano janos janosch jansa janus janusz japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarne jarngrimur jarno jarolim jaromir jaron
jaroslav jaroslaw jarrod jarvis jarwa jarwadi jarwi jasin jasmani jason jasper jasur jaswadi jatgeir jati jatin jatmiko jatmundur javad javan javi
javier javohir jawad jaxon jay jaya jayadi jayden jayeng jayson jazeps jedrzej jeet jef jeferson jeff jefferson jeffery jeffrey jeffry jefri jeison
jeisson jekabs jekaubs jelle jelte jenaro jenel jeno jens jeppe jerald jere jeremi jeremiah jeremias jeremie jeremy jergus jerker jermaine jermiah
jernej jeroen jerome jeronimo jerry jerson jerzy jes jesper jess jetmir jeton jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jihad jim jimmie
jimmy jinawi jindra jindrich jip jiri joachim joacim joakim joannes joao joaquim joaquin joash jobst jochem jochen jochum joe joel joep joerg joeri
joesph joey joffrey johan johann johannes johans john johnathan johnathon johnnie johnny johnson johnstone johny joi joko jokull jomar jomo jomundur
jon jonah jonar jonas jonatan jonathan jonathon jonbjorn jondor jongeir jonmundur jono jonsteinn joona joonas joonatan joost joppe joram joran jordi
jordon jordy joren jorfi jorg jorge jorgen joris jorma jormundur jorn jorri jort jorundur jorvar jorvi jos josafat josavin jose josef josep joseph
josephat josephus josh joshua josiah josip josko joso josphat josse jost josteinn josua josue jouko jouni jovan jovche jovin jozef jozo jozsef juan
juanito jude juergen juha juhana juhani juho jukka jules julian julien julijs julio julius juliusz juma jumadi jumari junichiro junius juraj jure
jurek jurg jurgen jurij juris jurre jussi justin justus jusuf juuso juwon jyrki kaan kaarlo kabir kabiru kacper kacung kadir kahir kahu kai kaique
kairav kaj kajen kajetan kakali kakha kaktus kaldi kaleb kalervo kalevi kalgay kali kalim kalle kallistrat kalman kalmann kalmar kalpit kamal kamar
kamau kambali kambiz kamel kamidin kamiel kamil kamran kamron kanak kanda kane kanini kanpulat kapagan kapiton kaprasius kar karabas karaca karaer
karakucak karanbay karani karanja karatas karcan karcho kardi kare kareem karel karim kariman karimi kariuki karja karkur karl karles karlfried
karlheinz karli karlis karlo karlukhan karma karman karna karoly karp karsa karsana karsten karta karvel karya kasif kasim kasimir kasiran kaspar
kaspars kasper kassim kassym kastiel kastriot kasusra kasyan katakomb katalinka katana katarinus katerin katsuya kauko kauri kaveh kavurt kawaca
kawaya kayagun kayden kaygusuz kayit kayrabay kayun kazem kazim kazimierz kazimir kazuo kealan keano keanu keegan keelan keijo keith keji kelami keld
kelvin kemal kemba kemboi ken kenan kenari kendall kendrick kenedy kenes keneth kenji kenn kennedy kennet kenneth kenny kent kenter kenth kenzie kenzo
keran kerim kerman kermit kete ketilbjorn ketill kevim kevin kevork khacho khaled khalid khanko kharalambi kharalampi kharalan kharbingr khari
khariton kharizan kharlampiy khasan khasatin khavtelin khebr khefestion khektor kheraklit khernani khiminay khinko khino khitko khoma khoroz khrabr
khrabrin khranimir khrelko khrelo khrischo khrisim khrisimir khriso khristalin khristiela khristilian khristivilin khristiyan khristo khristodor
khristofor khristomil khristomir khristoslav khristozar khristozornitsian khristozornitsomil khrondel khrusan khuban khubav khubaven khuben khvoyne
kiaan kian kiaran kiarie kibar kiber kibet kieran kiernan kieron kike kilian kilic kilicbay kiljan killian kilonzo kimani kimanzi kimathi kimba kimbo
kimcho kimeu kimmo kimon kimutai kinel kingston kinka kinta kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprislav kipriyan kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon
kir kiramettin kirat kircho kirgiz kirien kiril kirill kirk kirui kiryak kiryaki kiryako kis kit kito kitodar kitomir kivilcim kiyasi kizil kiziltunc
kjalar kjallakur kjaran kjarr kjartan kjarval kjeld kjell kjetil kjoi klaas klas klaus klavdiy klavs klemen klemens klement klemenz klim kliment
klyment knorr knud knut knutur kobe kocabas kocak kockan koech koen koenraad kofi koggi koji koker koktas kolawole kolbeinn kolbjorn kolcho koldan
kole kolfinnur kolgrimur kolmar kolo koloman kolskeggur kolur kolyu komnin kondrat kondratiy konguralp konon konrad konradus konstantin konstantinos
konstantinus konstanty kopan kopur koray korbinian korede korir korkmazalp kormakur kornel kornelius kornil kort korugan kosemen kosgei kosta
kostiantyn kostyantyn kosukhan kotuz kourosh koycho koyno koyo kozma kraki krish krisjanis kriss kristall kristaps kristberg kristbergur kristbjorn
kristdor kristens krister kristers kristfinnur kristgeir kristiaan kristian kristijan kristinn kristjan kristjon kristlaugur kristleifur kristmann
kristmar kristmundur kristof kristofer kristoffer kristopher krists kristvaldur kristvin krisztian krisztofer krste krummi krystian krystof krzysztof
ksawery kuddusi kujtim kullervo kumar kuncara kunibert kuno kunthara kupriyan kuria kurnia kursad kurt kurtis kushtrim kustaa kusuma kutay kuzma
kuzman kveldulfur kvetoslav kwame kyalo kyan kyano kyle kylian kyllian kyrylo laban labinot labuh lachlan ladimir ladislau ladislaus ladislav lage
laimonis lajos lakhdar laksana laksh lakshit lalko lamar lambert lamberto lambi lambo lambyu lameck lamont lanang lance lander lando landon lane
langat langgeng lanjar lanselot lantar lar larent larentius larry lars larus lascar laskal laskar lasmanto lasmono lasse lassi lastr laswi laszlo
latif latin latko lato latyu laufar laugi laureano laurens laurent laurentiu laurenz laurian laurin lauris laurits lauritz laus laust lautaro lavr
lavrentiy lawrence lazar lazaro lazim laziz lazzaro lean leander leandr leandro leano leart lecho ledion ledun leevi lefter lega legawa leider leif
leifur leiknir leke leko leland lembah len lenin lenko lenn lennard lennart lennarth lennert lenny leo leocadio leon leonard leonardo leoncio leonel
leonhard leonid leons leontin leontiy leopold leopoldo leordean leos ler lere leroy les lese lester leszek lev levan levcho levent levente levi levin
levis levko levon levoslav lewis lex liam lian lias liban libardo liberto libor lica licho lieven likhiya lilcho liljar lilko lilyan liman limar
linberg lindar lindberg lini lino linus linwood lio lionel lipe liridon lirim lisandro livingstone livio liviu ljosalfur ljotur ljubco ljubisa ljufur
lloyd lode lodewijk lodovico loek loftur logan logi lohit loic loke loki longin lonnie lope lorans lorcan loren lorens lorenz lorenzo lorik lorin
loris lothar loui louie louis louka lourenco lovcho lovre lovro lowe lowell lowie loyd lozan lozana lozen luan luay lubomir lubor lubos luboslav luc
luca lucas lucca lucentiu luchezar luchino lucho lucian luciano lucien lucio lucretiu ludek ludger ludo ludolf ludomil ludovic ludovico ludovicus
ludovit ludvig ludvik ludwig luhung luigi luis luiz luka lukan lukas lukasz luke lukita lukman luko lukyan lula lulcho luli luluh lulut lulzim lumir
lundi lurhur lusio lusiya luter lutfan lutfi luther luthfi lutz luuk luwar luwes luzius lyam lyle lyndon lyngar lytingur lyubim lyubomir lyubosmysl
maanas maanav maarten mac macario macauley macharia maciej mack macky macs madalin madhav mads mael maggi magne magngeir magni magnus mahamadou
mahathir mahdi mahesa mahfud mahinda mahir mahmood mahmoud mahmud mahmut mahsun maicol maik maina maingi mairtin maithripala majed majid makan makar
makara makau makhno makokha makori maks maksim maksimiljan maksimilyan maksur maksym maksymilian makuta malachy malcolm malik malte malthe mamadou
maman manaaki manaf manah manan manawa manbir manchestryunayted mancho manfred mani manmohan mano manoel manohar manol manole manolo manouchehr mans
mansour mansur mansurali mantas manthan manuel manuil manus manush manyu mao maqsud marangoni maras marbjorn marc marcantonio marcel marcelino marcell
marcello marcelo marchelo marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel margana margarit margeir margrimur margus
mariadi mariano marias marijan marijn marijon marin marincho marinel marino marinus mario mariollita maris maritna marius mariusz mariy mariyan marjon
mark markku marko markus marlon marnix maron maros marri mars marsellius marshall marsito marsudi mart martaka martana martani marteinn marten marthen
martial martijn martim martin martiniyan martino martins marton martti marty martyan martyn marus marush marvin marwan marwata maryadi maryanto
marzouk masar masho masika masinde maslina mason masoud massimiliano massimo massoud mate matei matej mateo mateus mateusz matevz matey matheo matheus
mathew mathias mathieu mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous mats matt matteo matthaus matthew matthias matthieu
matthijs matti mattia mattias matts matus matvey matyas matyu mauno mauri maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus
maurycy max maxence maxim maxime maximiano maximilian maximiliano maximilien maximino maximo maximus maxwel maxwell maynard mazen mazlum mbithi mboya
mbugua mburu mechislav mecit medard median meelis mees mefarettin mefodiy mehdi mehdiqulu mehman mehmed mehmet mehmetzahir mehrdad meik meinhard
meinolf meinrad mekkino mel melchior melchor meles melichar melihcan melker melkior melkolmur melle melrakki melvin melwin memili menachem mengi
menguc meno mensalder mentor merdi mergim merijn merilin merkur merlin merrill mert mertel mervin mervyn merzuk mesak meshack meshur mestur mesut
metaksa methusalem metin metinkaya metod metodi metusalem mevlut meyvant mias micael micah miceal micha michael michail michal micheal michel
michelangelo micheletto michelotto michiel mick mickael mickey miel mieszko miguel miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel
mihnea miika mijo mik mika mikael mikaere mikayil mike mikelis mikels mikhail mikheil mikhey mikjall mikkael mikkel mikko miklos mikolaj mikulas milan
milay mildinberg milen miles miliy millard miller milo milorad milos miloslav milosz milovan milton mimir mio miodrag mir miran mirbadin mircea mirco
mirko miro miron mironshoh miroslav miroslaw mirsad misael mischa mishaal mishat mislav mitchel mitchell mitesh mitica mitko mitofan mitrut mjollnir
mjolnir mladen moammar mobutu modesto modris mogens mohamad mohamed mohammad mohammed mohamud mohsen mohsim moises moisey mojmir mojtaba mokey mokhtar
moli momanyi momchilo momir monis monroe monte monty moqtada mordechai moreno mori moric morits moritz morris morten morteza mortimer moses moshe mosi
mostafa mousa moussa mstislav muammar mubarak mubariz mucahit mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed
muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadu
muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muhannad muharrem muhip muhyettin muia muiruri mujur mukhtar mukhwana mukramin
muktedir muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz munene mungai muni munif muninn munir munyao munyoki muqtada murad murat muratcan
muriithi murilo murimi murit murithi muriuki murod murray mursinin mursita murti musa musafet musau musee musembi muslum mustafa mustafo mustapha
mustika mustofa musyoka musyoki mutai mutaib mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku
mutunga muturi muvaffak muxtar muzaffer muzekker mwai mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti mykhailo mykhaylo mykola
mykolay mykyta myles myrkjartan myrkvi myron myroslav nabeel nabil nachiket nachiyan nachko nacho nacio nadir nae nael nafii nafisat naftali nagi
naguib nahashon naim najam najib nake nakif nakip nako naksh nakul nalar namiq nancho nand nando nandor nanko nano nansimir nanyu naoto napoleone
naradi narcis narciso nardi narendra narfi narji narkis nartsislav nas nasab naser nasim nasir nasiru nasko nasrallah nasrullah nasser nassim nastimir
nastradin nasuf natalio natan natanael natanail nataniel nate nathan nathanael nathaniel natiq natko natsko natso nattulfur naud naum naveen nawaf
nawaz naycho nayef nayib nayil nayo nazar nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nebih nebojsa necati
necdat nechifor necmettin ned nedelcho nedelin nedislav nedko nedo nedyalko nedyu neel negoslav nehemiah nehip neider neil neill neisti nejc nel
nelcho nelio nelko nelson nelu nemanja nenad nencho nene nenko nenni nensislav neokli neptunus neres nerim nesip nestor neven nevenko neviliyan
neville nevin nevio nevsal nevyan newton neycho neyko nezihi nganga ngari ngigi ngugi nial niall nicanor nicat niccolo nichifor nicholas nicholus nick
nicklas nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolo nicu niculita
nicusor nicuta nidal niek niels nifont nigel nihad nihai niilo nik nikandr nikanor nikau nikifor niklas niklaus niko nikodem nikodim nikol nikolai
nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikon nikora niks niksa nikulas nilo nils nilson nir nitesh nixon niyaga niyaz niyazi niyilolawa
nizar njagi njall njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi noah noam nobuo noe noi nokkvi nolan noman noni nonni norbert
norberto norbey nori norman normann normunds norris noud nouri nout november novruz nrima nugraha numan numi nuno nural nurcan nuretdin nurettin nuri
nurkan nurlan nurmuhammad nursultan nuru nurulla nurullah nuyan nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nzioka nzomo oba
obanijesu obed obirdar obretim ocampo ochieng octav octavian octavio octaviu odd oddbergur oddbjorn oddfreyr oddgeir oddi oddkell oddleifur oddmar
oddsteinn oddur oddvar odell odhiambo odhran odkanli odongo oduor ofeigur ofer oganer oge oget ogin ogmundur ognemir ognen ogooluwa ogri ogulbas
ogurata oguzman oisin oiva oivind ojas ojvind okanay okbay oke okean okello okguclu okhanes okhrim okkas okoth okseven okta oktavius okto oktovius
okturemis okturk okumu okyalaz oladare oladimeji olaf olafur olakunle olanrewaju olansile olavi olca oldag oldrich ole oleg olegario oleh olek oleksa
oleksandr oleksii oleksiy oles olfert olgeir olgerts olgierd oli olimpi olimpian olimpiu olimpiy oliver olivert olivier oliviu oliwer oliwier olle
olli olnir oloo olov olumorotimi oluoch olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olver olvir omaca oman
omar omari omelyan omer omi omkaar omobobola omondi omotayo omran omur omurtag onat oncho ondieki ondolfur ondrej onel onesmus ongay ongen onik onkar
onni onofre onsal onufri onufriy onuker onundur onur onurcan onursu onveer onyango onysym opan opanas opiyo opung oqtay oran oranli orazio orduxan
orest oreste orfeus orfey orgun orhan orik orinder orjan orkhidey orkhyp orlaugur orlin orlygur ormar ormur orn orni ornolfur orri ortak ortodoksi
ortse ortwin oruc orvar orville orxan oryurek osama oscar osip oskar oskari oskars osman osmo ossi ossian ossur ostap osten ostromir osunleke osvald
osvaldo osvalds osvaldur osvifur oswald oswaldo oswin otabek otakar otavio otay otfried othman othmar otieno otis otkell otmar oto otri ottar ottarr
ottavio ottfried otti ottmar otto ottokar ottomar ottone otur ouma ovanes ove ovidio ovidiu ovli owen owino owuor oxar oymak oystein oyvind ozakan
ozalpsan ozansu ozaslan ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu
oztek ozturk ozudogru ozy paavo pablo pacho paco padraic padraig padraigh paiman paisiy paker pakhom pako pal pall palle palmar palmi palmiro pamfil
panagachie panait panas panay panayot panca pancho pande pandelis pandu pane panfil panfilo pangeran pangestu panji pankrac pankrat pankratiy
pankrtiyyan pano pantaley panteley panteleymon panto pantyu paolina paolo par parakhod paramon parashkev parashkevan paraskev pardi parfen paride
parker parman parmen parmes parth parush parviz pasa pascal paschal pascual pasi pasko paspanakhil pasqual pasquale pato patrek patrekur patric
patricio patrick patrik patrizio patru patryk patso paul pauli paulino paulo pauls paun pauric pavao pavel pavelin pavko pavle pavlik pavlin pavlincho
pavlo pavlomir pavol paw pawel peadar peader pearce pearse peder pedro peeter pehlil pekka peko pelay pelayo pele pelle pellegrino penchin pencho
penko peno pentti penyu peo pepe pepijn pepino pepislav pepito pepo per percho percy perikl perkasa pero perry persiana persiyan pertti pervez petar
pete peter peteris peterson petikongres petkan petko peto petr petraki petre petri petrica petrinel petrisor petro petromil petrozar petru petrus
petrut petter petteri petur peychin peycho peyko peyo peyodon peytan phelim phelix phil philemon philip philipp philippe phillip phineas piaras pier
pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti piet pieter pietro pim pimen pio piotr pirahmet pirmin
pius pjetur placido platon plesu plinio pol polad polikarp pompeo pompiliu pomponio poncio pontus porfirio porfiriy potap poul praba prabawa prabowo
prabu prakosa pranab pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravoslav prayitna prayoga prayogo prayut prayuth preben predrag
premysl preston priit prima primitivo prokhir prokhor prokl prokofiy prokop prov prudencio przemyslaw puccio punhan purwa purwadi purwanto putu pylyp
pyotr qabil qadim qadir qais qalib qamar qarin qasem qasim qassem qiyas qosqar quentin quincy quinten quinton quique quirino qulam qulu qusay rabih
rachid rachit rachko racho radek raden radika radim radislav radit raditya rado radomir radoslav radoslaw radovan radu raducu raduz raed raf rafa
rafael rafail rafal raffael raffaele raffaellino raffaello rafi rafid rafih rafik rafiq rafn rafnar rafnkell raghav ragnar ragner raguel raharja rahim
rahman rahmat rahmet rahul raihan raik raila raimo raimondo raimonds raimund raimundo rainer raivis raivo rajab rajiv rajko rajnath ralf ralph rama
ramadan ramadhan ramazan rami ramid ramil ramin ramiro ramiz ramon ramush ramzan ramzi ranbir rancho randal randall randolf randolph randver randy
randyu rangel rangga ranieri ranil rannver ranveer raouf raoul raphael rares rasate rasheed rashid rashko rasho rasim rasmus rastislav rasul ratibor
ratko ratmir rauf raul rauno ravi ravy rawiri ray rayaan rayan raymond raymund raymundo rayu raza razi razvan rcho reagan rean recep recepali redmond
reece reed refik refur reggie reginald reginbaldur reginn regis regulo rehaan reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar reine
reinel reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu rem remazan rembrandt remi remigio remo remus remy remzi renaat renan
renato renaud rendy rens renzo respati resulcan reto reuben rex rexhep reyansh reynald reynaldo reynar reynir reyr reza rezzak rhavi rhys riad rian
ricardo ricards riccardo ricciotti richard richardt richerd rick rickard rickey rickie ricky rico ridwan riek rigo rigoberto rihards rik rikard riku
rinaldo rino rinor rio ris rishi risto ristya riyad riza riziki rizki rizvan rnest roan roar rob robbe robby robert roberto roberts robinson robrt
rocco rochus rod rodan roderich roderick rodger rodgers rodion rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelina rogelio rogena roger
rogers rognvald rognvaldur rognvar rohan rohat rok rokkvi roko roksan roland rolando rolands rolant roldan rolf romain roman romano romel romelina
romen romeo romil romolo romuald romul romulo romulus ron ronal ronald ronaldo ronan ronith ronni ronnie ronny rono rony roope roosevelt roque rory
rosant rosar rosberg roscoe rosen rosenberg rosendo rosenka rosimir rosinberg rosinkar rosinkrans rosko rosman rosmann rosmundur ross rossa rostiana
rostimir rostislav rostyslav rotich rouhollah rouven rowan roy royo rozalin rozin rozotsvet ruairi ruari rubar ruben rudi rudiger rudolf rudolfs
rudolph rudra rudy ruedi rufino rufus ruggero ruggiero ruhollah ruhsat rui ruin ruknettin runar rune runi runolfur rupert ruperto rurik rusen rushil
ruslan rusman russel russell rustam rustem rusty rutur ruy ryan ryder ryszard ryurik rza saad saadat saba sabah saban sabar sabas sabatino sabettin
sabih sabin sabri sadat saddam sadegh sadik sadiq sadittin saeed saeid safet safii safir sagcan sagit sahat sahin sahinbey sahir sahlar sahmar
sahmettin said saidi saif saiful saka sakari sakarias sakip sakir saksham sakti salah salami saleh salem sali salih salim salkin salman salmann salmar
salohiddin salomon salurbay salva salvador salvar salvatore salvi samaksh samandar samar samarth samesh sami samil samir sammie sammy samo samson
samsul samu samuel samuele samuil samuli samurtay samwel samxal samy sancak sancar sancho sandalio sandel sander sandi sandis sandor sandri sandro
sandu sandur sanford sani sanjar sanjay sanli sante santeri santiago santino santos sardor sargin saricabay sarpkin sarthak sarvan sarvar sasa sascha
sasho saso sathvik satrettin saturnino satya saud saul sava savak saveliy saverio savki savni savva savvatiy saxi saydam sayed sayin sayrak sayyid
scot scott scotty seamus sean sebakhtin sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin secme seda sedat sedef
sedefcho sefi segismundo segundo seha sehamet seif seifur seimur sekim selahattin selaheddin selatin selen seler selim selivan seliverst sem semen
semender semir semsettin senad senan sencar senkal senko senn senne senol seosamh sep sepp seppe seppo seracettin serafeddin serafim serafin serban
serdar serezli serge sergei sergej sergey sergio sergiu sergius serhatmehmet serhii serhiy serkan serol servac server serzh sesar sesil seslav seth
setya sevan sevar sevastin sevastyan sevdalin sevdan sevdi seve sevelin sever severiano severin severino severo sevindik sevket seydo seye seyfulla
seyfullah seyithan seymur sezal sezginbas shaban shadrack shafiq shahbaz shahram shahriyor shahzod shahzoda shakir shamil shamsuddeen shane shanko
shanou sharif sharo shaul shaun shaurya shavkat shawn shay shayne shchedrin shchedyu shcheki shcheno shchenyu shcherion shcheriyan shcherko shchero
shcheryu shchiliyan shchilyan shchiryan shchono shchrban shchrkan shchtrban shchtrkan shchurk shea sheamus shehbaz shehu sheki shekoni sheldon shelton
shem shenko shenol sherman sheyna shibil shider shigeru shimon shinko shino shinzo shipchan shirko shishman shivansh shkodri shmilo shmulyu shohjahon
shohrux shpilko shusho siamak siddharth sider sidiq sidki sidoniya sidor siebe siegbert siegfried sieghard siegmar siegmund siegward siem sifonya
sifuna sigbergur sigbert sigbjartur sigbjorn sigdor sigfastur sigfinnur sigfrid sigfrido sigfried sigfus sigge siggeir sighvatur sigismund sigizmund
sigjon siglaugur sigmann sigmar sigmund sigmundur signar sigri sigrikur sigsteinn sigtryggur sigtyr sigur sigurbaldur sigurberg sigurbergur
sigurbjarni sigurbjartur sigurbjorn sigurbrandur sigurd sigurdor sigurfinnur sigurgeir sigurgestur sigurgisli sigurgrimur sigurhans sigurhjortur
sigurjon sigurkarl sigurlas sigurlaugur sigurleifur sigurlinni sigurmann sigurmar sigurmon sigurmundur sigurnyas sigurnyjas siguroddur siguroli
sigurpall sigursteinn sigursveinn sigurvaldi sigurvin sigvaldi sigvard siim sijuade sil sila silagi silantiy silas silli silvan silvano silvester
silvestr silvestre silvestro silvian silvio silviu silviyan silvo silyan simao sime simen simeon simi simion simiyu simo simon sinan sinasi sindre
sindri sinica sinisa sione siper sirac sirin sirman sirnir siro sirus sirzad sittik sivar sivert sivi sixi sixten siylihan sjafnar sjoerd skafti
skapti skefill skeggi skender skirnir skjoldur skorbut skorri skuggi skuli skuta slamet slav slavdo slave slaven slaveyko slavi slavil slavisa slavko
slavomir slawomir slobodan smari smith smyrill sneider snjoki snjolaugur snjolfur snorri soffanias sofiane sofon sofonias sofron sofus sokmen sokrat
sokrates solberg solbergur solbjartur solbjorn soleh soleimani solimann solmar solmundur solomon solon solvar solver solvi solvin sonad sondre
songurkan sonke sophanias sophus soren sorin sorli sosimo soydaner soykut soyselcuk sozer spartak spartakus spas spencer spiridon spoi srdjan srecko
staffan stan stancu stanimir stanislaus stanislav stanislavs stanislaw stanko stanley stapi starri stavros steen stef stefaan stefan stefano steffen
stefnir stein steinar steinarr steinberg steinbergur steinbjorn steindor steinfinnur steingrimur steini steinkell steinmann steinmar steinn steinolfur
stelian stellan sten stepan stephan stephane stephen stephene stevan steve steven stewart stian stig stigur stijn stirnir stiven stjepan stojan
stormur storolfur stoyan stuart sture sturla sturlaugur sturri styr styrbjorn styrkar styrmir styrr suat suayp subhan subrahmanyam sucaettin sudi
sukri sukru sukur sulaiman suleiman suleyman sulhi sultan sumeyye sune sunel suphi surya sushil susilo suvari svafar svafnir svali svan svanberg
svanbergur svanbjorn svangeir svanholm svani svanlaugur svanmundur svante svanur svatopluk svatoslav svavar svein sveinar sveinberg sveinbjartur
sveinbjorn sveinjon sveinlaugur sveinmar sveinn sveinungi sven svend svenning sverre sverrir svetlomir svetlyu svetoslav svetozar svolnir svyatopolk
svyatoslav swaleh swen sylvain sylvester sylvio symon syrus szabolcs szilard szilveszter szymon taciddin tade tadeas tadej tadeo tadeusz tadhg tage
taher tahir taine taisto takeshi talal talayer tali talib tama tamas tamati tamaydin tamim tanak tanay tanbay tandogdu tandri tane taneli tangaroa
tanguy tanhan tanimu tanir tanish tanner tanpinar tansev tansig tansu tanveer tanyolac tapani tapio tarak taranci taras tarek tarfur tarik tariq
tariyel tarmo taro tartis tarzicius tasar tasdik taskan tasnim tassilo taswir tatu taufan taufik tauno tawfiq tayaydin tayfun taygan taylak tayyip
teber tecimer ted teddy tedi teemu teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman telmo temidayo temir temirhan
temistocle temizkal temucin tenis tenvir teo teobaldo teodor teodoro teodors teodosi teodosio teodosiy teodoslav teodostin teofan teofil teofilo
teohari teokhar terence terentiy terje terlan tero terrance terrell terrence tervel teun teuvo tevs teymur teymuraz teymurcin tezcan tezol thabo
thaddaus thaddeus thaksin thales thani theo theobald theodoor theodor theodore theodoro theodoros theophil theophile theron thiago thibaud thibault
thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas thor thoralf thorben thorberg thore thorsten thuo thure thurman tiago tiarnan tibe
tiberiu tibo tibor tiburcio tichomir tiernan ties tigin tigroni tiit tijl tijmen tijn tijs tikho tikhol tikhomir tikhon tilen tillmann tilman tilmann
tilo tim timbul timcho timeo timi timm timmy timo timofey timon timotei timotej timoteo timoteus timotey timothee timothy timur timurtas tinal tincho
tindar tindri tindur tinni tino tirta tirtayasa tisho tistran tit tito titus tivadar tiziano tjaldur tjorfi tjorvi tobias tobiasz toby todd tode
todomirka todor todoraki todorin todorina tofiq togan togrul toi toivo toker toki tokimir tokoz toktug tokunbo tolek tolga tolli tolonbay tolyu tom
toma tomas tomasz tomaz tome tomen tomi tominka tomislav tommaso tommi tommy tomo tomori toms toncho tonguc tonimir tonino tonislav tonko tonni tonny
tono tonu tony toomas toon topalko topias topolko topuz tor toralf torben torbjorn tord tore torel torfi torgny torhan toribio torquato torsten
toshimitsu totko toto totso totyu toy traian trajan trajche traugott trausti travis trent trenton trevor tri trifon tristan troels trofim trokhym
trond trostan troy truman trumann tryggvi tski tsocho tsonyu tsotso tsuma tsvetan tudor tugcan tugiman tugrulhan tugtas tukelalp tulio tullio tulun
tumas tumer tumi tumkurt tunahan tunar tuncboga tunckilic tunguc tuomas tuomo turabi tural ture turgut turkalp turki turkmen turlough turxan tutkun
tuukka tuur tuyug tuzeer tverdislav tvorimir twan tycho tygo tyler tymofiy tymon tymoteusz tyr tyrfingur tyrone tyson tzachi ubaldo ubbi uberto
ubeydullah ucan ucbeyi uda udant udarsh uday uddi udo ueli uffe ugan uggi ugo ugolino ugurkan ugurtan uhuru ulakbey uldis ulf ulfar ulfet ulfgeir
ulfkell ulfljotur ulftyr ulfur ulises ulkudes ullrich ulrich ulrik ultan ulu uludag ulugbey uluman ulutay ulvi ulyan ulysses umang umar umaru umay
umaya umberto umid umman ummet umut umutcan unek unggul uni unlen unnar unnbjorn unndor unnsteinn uno unubol uolevi upik upkaar uraltay uranus urbain
urban urbano urfan urfettin urhan uri uriel urmas uros urs usama usame ushan usman usmon ustin ustun ustym utama utkarsh utkucan utz uwe uxi uygun
uzbay uzer uzeyir uzsoy vaclav vadim vadym vafir vagn vahan vahid vahittin vaino vakur valberg valbergur valbjorn valbrandur valdemar valdi valdimar
valdor valeh valentijn valentim valentin valentino valentinus valentyn valer valere valeri valerii valerij valerio valeriu valeriy valero valery
valeryan valgeir vali valiant valmar valmundur valon valsteinn valter valtteri valtyr valur valves vance vapni vaqif varfolomey varfolomiy vargin
varlaam varmar vasco vasif vasil vasile vasiliy vasily vassilios vasyl vatnar vatslav vaughan vaughn vavrinec vaysal vazeh vebjorn vechko vedant vedat
vedran veer veeti vegard vegeir veigar veigur veijo veikko veis veit vekell velaugur veli velimir velitdin veljko vello vemundur venancio venceslas
vendelin venedikt venedykt veniamin veniyamyn ver verim vermundur vern verner verneri vernon vero veselin vesislav veso vespasiyan vestar vesteinn
vestmar vetko vezat viacheslav vic vicente vicentiu vicho victor victoriano victorino vid vidadi vidal vidar vide videlin viden vidin vidoe vidoslav
vidyu viesturs vifill vigalot vigfus viggo viglundur vigmar vigmundur vignir vigo vigri vigsteinn vigtyr vigur vihaan vijay vikar vikenti vikentiy
vikhr vikhren vikhroni viking vikingur viktor viktorin viktors vilberg vilbergur vilbert vilbjorn vilbogi vilbrandur vilem vilgeir vilgot vilhelm
vilhjalmur vilho vili viliam vilian vilis vilislav viliyan vilizar vilizara viljami viljar viljem vilji viljo villads ville villi vilmar vilmer vilmos
vilmundur vilnis vilums viman vince vincenc vincent vincentio vincentiu vincenzo vinchentso vinetu vinicio vinicius vinjar vinko vino vinsen vinsnt
vinzenz viorel viraj virgil virgilio virgill virman visar visarion visha vishetin vishnyu vissarion visvaldis vit vitali vitalii vitalis vitaliy
vitaly vitazoslav vitezslav vitko vitlyan vito vitomir vitor vitosh vittorio vitus vivaan vjekoslav vlad vladilen vladimer vladimir vladislav
vladislavs vladlen vlado vladyslav vlaicu vlas vlastimil vlatko voggur voicu vojislav vojtech voldemars volkan volker volkhard volkmar volodymyr
volundur vopni vorm vottur vratislav vratko vsemil vseslav vsevolod vuk vuqar vurgun vusal vyacheslav vysheslav wachira wade wadi wael wafula wahab
wahyu wainaina wairimu wakiman waldemar waleed walfried walid wallace walter walther waluyo wamalwa wambua wambugu wambui wangila wangui wanja wanjala
wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward wardaya wardi warinder warjas warji warre warren warsa warsita warta warwick wasis wawan waweru
wayne wazir wekesa weldon wendell wenzel werner wesley wesonga wessel wieland wieslaw wigbert wiktor wilber wilbert wilbur wilder wiley wilford
wilfred wilfredo wilfrido wilfried wilhelm wilhelmus will willard wille willem willfried willi william williams willian willibald willibert willis
willum willy wilman wilmar wilmer wilson wim winfried winston wira wiremu wisnu wissam witold wladimir wojciech woldemar wolf wolfgang wolfhard
wolfram woodrow wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe xalid xaliq xamis xanana xander xankisi xanlar xaver xavi xavier xolid
xosrov xudaverdi xudayar xudu yaakov yablen yacho yadigar yagin yagizkurt yagnesh yago yagodin yahia yahsikan yahya yahyo yair yakim yakiv yako yakob
yakoslav yakov yakub yalazabay yalcin yalgin yaltirak yamid yamin yan yanachko yanadin yanaki yanakin yanche yancho yane yanedin yaneg yanek yanichko
yanick yaniel yanik yanimir yanis yanislav yanki yanko yankul yann yannic yannick yannik yannis yano yanomil yantar yantsislav yanuariy yanush yarcho
yarema yargi yarm yarno yaromir yaropolk yaroslav yartse yaryu yasan yasar yasattin yasen yaser yash yashar yashka yasho yashon yasin yasir yasser
yassin yassine yastreb yatan yatin yatso yavor yavuz yayak yazganalp yazid yazo yecid yeferson yefrem yegor yehuda yeison yekda yelesen yelysey yemi
yeneral yeno yeremiya yerson yertan yesid yetisal yevgeniy yevgeny yevhen yevhenii yigit yildir yilma yilmaz yitzhak ylur ymir yngvar yngve yngvi yoan
yoann yoav yohan yoil yolal yoliyan yolko yonetmen yono yoruc yosef yoshihide yoshihiko yossi yosyp younes younis youri yousaf yousef youssef yousuf
yovan yovcho yovitsa yovko yovo yovro yovtso yoweri yozhi yrar yrjo yrkill yucelen yug yugi yukhym yukio yulian yuliy yuliyan yumun yunis yunt yunus
yurdan yurdanur yuri yurii yuriy yurtguven yurttas yury yusif yussuf yustin yustinian yustym yusuf yuvenaliy yuvraj yvan yves yvon zablon zac zacarias
zach zacharia zacharias zacharie zachary zachery zaev zafer zafir zahid zahir zaid zak zakaria zakarias zakariyo zakayo zakhar zakhari zakharin zakho
zakir zalan zalmay zaman zamfir zamin zamiq zamir zan zango zanis zanko zapryan zarko zashil zaur zavarin zaven zayan zayd zayed zayyan zbigniew
zbynek zdenek zdenko zdravcho zdravelin zdravets zdravko zeev zeferino zehaan zekayi zeki zelimkhan zeljko zengin zennun zeno zenon zeynal
zeynelabidin zeynulla zgura zharko zia ziad ziaur ziedonis ziga ziggy zigmund zihni zika zikmund zinko zinovi zinoviy zion ziya ziyaettin zlatan zlati
zlatil zlatimir zlatiyan zlatko zlato zlatogor zlatomir zlatoslav zlatotsvet zlatozar zohrab zoltan zophanias zophonias zoral zoran zoryan zosima
zsigmond zsolt zsombor zubayr zufer zuhair zulfikar zulgarni zurab zvezdan zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir zvonko zynoviy
"""
FEMALE = """
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi abbi abbie abby abebi abela abelone abeni abha abigael abigail abina abiye
abosede abril acarkan achieng acilay ada adal adamina adda addie addison addy adebukola adela adelaida adelaide adelasia adele adelgunde adelheid
adelia adelina adelinde adeline adenike adepeju adesewa adesua adetoke adetoun adiela adila adina adolfine adora adoracion adra adriana adriane
adriania adrianna adrianne adrienn adrienne adrijana adunni advika adviye adweta adya aedin aela aenne afaq aferdita afife afruza agafya agata agatha
agathe agbegim agca agla aglaia aglaya agloida agnea agnes agnesa agnese agneshka agneta agnete agnieszka agostina agripina agueda agusta agustina
ahter aicha aida aideen aiga aija aiko aila ailbhe aileen aili ailis ailish aimee aina ainara aine aino ainoa airi aisha aishani aishling aisling
aislinn aisyah aitana ajda ajeng ajla ajna ajoke akay akgunes akinyi akise akmaral akoth aksentiya aksoy akulina akyildiz alabezek alana alanis
alaniya alanna alannah alanta alara alaz alba alberta alberte albertina albertine albina albulena alcira alda aldny aldonza alea aleida aleisha
alejandra aleksandra aleksandrina aleksia alemsah alena alenka alessandra alessia aleta aletta alevtina alexa alexandra alexandria alexandrie
alexandrina alexia alfa alfdis alfey alfhildur alfifa alfonsina alfreda alfros alfrun alfsol algis aliana alica alice alicia alicja alida alika alina
aline alis alisa alise alisha alisik alisiya alison alissa alisson alix aliya alize alizee alja alka alla allana allegra allene allie allison allyson
almast almaz almira almudena almut almuth aloisia alojzia alojzija alondra alrun alta altaya althea altinbike altincicek alva alvilda alvine alwina
alwine alyce alyson alyssa alzbeta alzina amada amadea amaia amaira amal amalia amalie amalija amaliya amanda amandine amara amarilis amaya ambar
amber ambr ambre amela amelia amelie ami amie amilia amina aminata aminatu amira amoke amope amoriya amparo amra amre amrita amruta amy ana anabel
anabela anabella anaelle anahera anaida anais analia anamaria anamariya anamika anargul anastacia anastasia anastasie anastasiia anastasiya anastatia
anastazie anastazja anatoliya anca ancuta anda andela andika andjela andjelina andra andrada andreea andreia andreja andrejka andrena andriana andrina
ane anel anelina anemona aneta anete anett anetta anette anezka angela angele angeles angelia angelica angelika angelina angeline angelique angelita
angelka anghelina angie ani anica aniela anika aniko animira anina anisa anisoara anissa anita anitsa anja anjali anka anke ankica ann anna annabel
annabell annabella annabelle annah annalena annaliese annalisa annalise annamaria annamarie annastacia anne annedore annegret annegrete annekatrin
anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn annerose annet annett annetta
annette anney anni annia annica annick annie anniina annija annika anniken annikki annina annita annmarie annukka annunziata anny anomaliya anouk
anselma ansora antionette antje antoalina antoaneta antoinette antonela antonella antonia antonietta antonija antonina antra anu anunciacion anusha
anuta anvi anya anyango anyi anza anzhela anzhelika aoibheann aoibhin aoibhinn aoife apolena apolinariya apolline apollonia apolonia arabella araceli
aradhana aral araliya aranka aranzazu arbjorg arbjort arcelia ardis ardita arelia arey aria ariadna ariana ariane arianna arianne ariella arija arike
arina arinbjorg arinola aripinar arisa aristita arja arkadiya arlaug arlene arlette arlinda arline armahan armey armida arna arnaude arnbjorg arnborg
arndis arney arnfinna arngunnur arnhildur arnika arnina arnkatla arnlaug arnleif arnlin arnljot arnora arnros arnrun arny aroa aroha arora arsena
arsol artemisa arun arunima arveig arvok arya arziye arzu asa asake asbjorg asborg ascension asdis ase aselina asha ashan ashildur ashlee ashleigh
ashlene ashling asifa asila asiri askatla askja asla aslaug asleif asliye asma asmaa asmira asny asros asrun assa assia assumpta assunta ast asta
astbjorg astbjort astdis asthildur astrid astromeriya astros astrun astveig asu asuncion asvor ataahua atalia atanur atena athena ati atieno atifete
atina atinuke atiyye atla atlanta attracta aud aude audra audrey augusta augustina aulikki aune aung aura aurea aurelia aureliana aurelie aurora
aurore ausma austra ava averil avgiya avigeya avis avril avtorka avunc awero awhina axelia axelle axelma axenia aya ayan ayasun aybet aycagul aycan
aydan aydar ayduru ayelet ayesha aygonenc aygul aygun ayhan ayinke aykut ayla aylil aylin aylla aynilhayat aynimah aynur ayoka ayren ayse ayseana
aysel aysema aysenur aysevim aysu aysuna ayten aytoz ayu ayulker ayyaruk azade azahar azahara azalea azeneth aziza azize azra azucena babett babette
bachelet badegul bagdat baghyawati bagra bahtinur baiba bairbre balaxanim balca baldey baldrun baldvina balina balli banu bara barbara barbel barbora
barbra barbro barica barkha basriye batsislava beata beate beatrice beatrijs beatris beatrix beatriz bebba becky bediriye begga begim begona behiza
belen belgizar belinda belisima belkize bella belomira benazir benedicte benedikta benedikte benedita benek benelena bengta benia benice benidikta
benigna benita benna benney benta bente bentey benthe bentina bera beray berengere berenice bergdis bergen bergey berghildur berglaug berglin berglind
bergljot bergmannia bergny bergran bergrin bergros bergrun berislava berit beriye bernadett bernadette bernadine bernarda bernardita bernhardine
bernice bernodia berra berrin berta bertha berthe bertie beryl besarta besey bessie beste bestla beta betania beth bethan bethany betsy bette betti
bettie bettina betty bettye beulah beverley beya beyhatun bezek bhanumati bhavani bhavika bhavini bhavna bhavya bianca bianka bibiana bibisora bidayet
bieke bienvenida bil bilay bilena bilginur bilha biljana bilkay bilkisu billie bimala bina binay birben birgid birgit birgitt birgitta birgitte birgul
birna birsan birta birte birthe birtna biruta bisera biserka bishakha bitten bitul biyanka bjargdis bjargey bjarghildur bjarglind bjarkey bjarklind
bjarma bjarndis bjarney bjarnhildur bjarnlaug bjarnrun bjarnveig bjarny bjartey bjartmey bjorg bjorgey bjorghildur bjork bjorney bjort blaey blagitsa
blagodatka blagosveta blanaid blanca blanche blanduzia blanka blathnaid blazena blerina blerta blessing blin blomey bluette bobba bobbi bodil bodurka
boel boga bogdalina bogdana bogdis bogey bogga boghildur boglarka bogorodka bohdana bohdanna bohumila bohuslava bolatito boluwatife bonifatsiya bonita
bonnie bonu borbala borena borg borgdis borghildur borgny borgrun boriska boryanka bosibori bot bothildur botnia botsa bozena bozhinela bozhurka
bozica bozidara bra braga braghildur brak branddis brandi brandie brandusa brandy branislava branka breanna breda breeda breege breffni brenda brendah
briana brianna brid bridget bridgett bridgette bridgit bridie briet briget brighid brigid brigida brigita brigitta brigitte brilyant brimdis
brimhildur brimrun brinda brit brita britney britt britta brittany brittney brogan brona bronach bronagh bronislava bronwen bronwyn brooke bruna
brunhild brunhilde bruni brunilda bryndis brynhildur brynja brynny bryony brzana bucha bukurije buna bunmi burcuhan bureyre burkney bushra busra
busranur bylgja cacilia cacilie caetana caglar cahan cailin cait caitlin caitlyn caitriona cajsa calim calista calixta callie camelia camila camilla
canan candace candela candelaria candelas candice candida candy canfeza canseven canur caoilfhionn caoimhe capucine cara caragh caren caridad carin
carina carine carissa carita carla carlene carlijn carlota carlotta carly carmel carmela carmelita carmella carmen carmenza carmina carminho carola
carole carolien carolin caroline carolyn carolyne carren carrie caryn casandra casiana cassandra cassidy cassie catalina catarina caterina catharina
catherina catherine catheriona cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catinca cato catrin catrina catrine catrinel catriona
cayetana ceara cecelia cecile cecilia cecilie cecilija cedide celene celeste celestina celestine celia celina celine cemiyle centa centrine cerasela
cevale cevregul ceyla ceylin ceyran cezara chaaya chachiya chaitaly chakrika chaman chameli chana chanchal chandani chandrika chantal chantel
chantelle chardafona charis charita charity charlene charline charlott charlotta charlotte charmaine charos charvi chasity chasmum chavvi chebet
chelangat chelo chelsea chelsey chepkemoi chepkoech chepkorir cheresha cheri cherie cherith cherotich cherry cheryl chetvrta cheyenne chiara
chimamanda chita chka chloe chona christa christabel christel christelle christi christiana christiane christianne christin christina christine
christl christy chrystal chubrina ciaobella ciara ciarrai cici cielo cihan cilga cilli cilly cimnaz cindy cinta cinthia cintia cinzia cipriana
cirkeline cisem citlali citra claire clara clare clarice clarisa clarissa clarisse claudette claudia claudine clelia clemence clemencia clementina
clementine cleopatra cliodhna cliona clodagh cloe clotilde codie codrina codruta coleen colette coline colleen collette colpan comfort concepcion
concepta concetta concha conchita condoleezza connie consolata constanca constance constanta constantina constanza constanze consuela consuelo cora
coralia coralie coraline corazon cordula corina corine corinna corinne cornelia corona corrie corrine cortney cosima cosmina courteney crenguta
crescencia crina cristal cristiana cristina csilla cuheyna custodia cvetka cynthia dace daciana dafina dafinka dafne dagbjorg dagbjort daggros dagmar
dagmara dagmey dagny dagrun dahiana daiana daiga daina dairine dajana daksha dalaja daldis daley dalia dalila dalima dalla dallilja dalros damaris
damini damjana damlanur damyana damyanti danche danelina daney danhildur dania danica daniela daniella danielle danijela danimira danique danitsa
danka danna danuse danuta daphne darcy dardanela daria dariana dariia darija darika darina darinka dariya darja darla darlene darta dary darya daryna
davida davnet dawn dayamai dayana dayita dayna dea deana deann deanna deanne dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah debra
dee deena deepa deflorina deger deha deicy deidra deidre deirbhile deirdre deisy delfina delia deliana della delores deloris delphine delya demetra
demi demirela dena dendy deniandra denice denisa denise denislavena dennitsa derly derval dervilla dervla derya deryanur desimilyana desiree desiyana
despina dessie devi devika dewi deya deyanira dhriti dia diah diamond diana dianah diane diann dianna dianne dida didda didina dietlind dietlinde
dijana dilara dilcan dildora dilfeza dilhus dilja dilmana dilnoz dilnur dilsad dilsat dilsitan dima dimitra dimitrina dimka dimmbla dimmey dina dinah
dinda dinna dionisia dionne dipta dis disa disella dita ditte divan divya dixie diya diyora doa dobrina dobromila dobroslava docha dochia dogannur
dogg dogun doina dollie dolly dolores dolphine domenica domenika domhildur dominga dominika domitila domnica dona donata donatella doner donika donna
dora dorcas dorcus doreen doretha dorey doriana dorien dorina dorine doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee
dorothy dorottya dorte dorthe dorthy dosta doyinsola doyka draga dragana dragica dragitsa drahomira drahoslava drauma draumey drenka drifa drita drofn
droplaug drott dua duda dufa duha dulce dumitra dumitrana duna dunja dunya dunyo durdona durgadin durna durrusehvar dursadiye dusanka dushka duyguhan
dymphna dympna dyrborg dyrfinna dyrleif dyrley dyrunn dyukyana dzhana dzhinevra dzhuliya dzidra dzintra eadaoin earlene earline earnestine eavan ebba
ebonney ebony ecaterina ecegul ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edil edilma edina edinah edit
edita edite edith editha edna edona eduarda edwina edyta edythe eesha eeva efemia effie efil efimena efrosiniya eftimia egedia egenur eggrun egla
egzona ehrentraud eija eik eila eileen eilis eilish eimear eimer eimhear einbjorg eindis einey einhildur einina einrun eir eira eiravati eirdis
eirfinna eirika eirny eirun eithne eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elamiye elba elcy elda eldbjorg eldey eldlilja
eldora eldrun elea eleanor eleanora eleina elektra elena elenborg eleni elenitsa elenore eleoneta eleonor eleonora eleonore elfa elfi elfida elfie
elfriede elfur elgin eliana eliane elien elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinros
eliros elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise eliska elita elitsa eliz eliza elizabeta elizabete elizabeth
elizaveta elize elka elke ella ellen elley ellie ellin ellinor ellisif elly elma elmira elna elnora eloa eloah elodia elodie eloisa eloise elona elosy
els elsa elsabet elsbeth else elsebeth elsi elsie elsy elva elvan elvi elvia elvina elvira elvy elwira elza elzbieta ema emal eman emanuela emanuella
emanuelly emanuila embla emelia emeliana emelie emelina emeline emely emelyne emer emeralda emese emilce emilia emiliana emilianna emilie emilija
emiliya emilly emilse emily emina emine emis emma emmaculate emmah emmanuelle emmi emmy emperatriz emy encarna encarnacion encarnita endah ene eneka
enfes engilbjort engilros engla enid enika eniko eniola enith enitsa enja enna enola enya erbay erdmute erem eres ergana ergul erica ericka erika erin
eris erla erlen erlin erma ermilya erna ernestine ervaniye eryn erzsebet esengun eshana esila esim esja esma esmanperi esmarelda esmee esmeralda
esmira esna esparta esperanza essi essie estefania estela estella estelle ester estera esteri esther estiva estrella eszter eta etela etelka etelvina
ethel ethna ethne etna etta eufemia eufrosina eugenia eugenie eula eulalia eunice eunika eusebia eva evaline evalyne evamaria evangelia evangelina
evangeline evangelista evanghelina evde evdokiya evelia evelien eveliina evelin evelina eveline evelyne everline everlyne evey evfemia evfrosiniya
evgenia evgeniya evi evie evija evika evita evlalia evpraksiya evridika evrim evy ewa ewatomi ewelina eybjorg eybjort eydis eyglo eyhildur eyja
eyjalin eyleif eylin eyros eyrun eyveig eyvor ezgin fabia fabiana fabienne fabiola fabiyana fabrizia fadekemi faderera fadila fadile fadime faina
fainche faith faizah faize falak falguni fancy fanndis fanney fanni fannie fannlaug fanny farah farangiz farhunnisa farida fariza farzona fatemeh
fathonah fatigul fatiha fatima fatime fatinur fatma fatmanur fatmire fatuma fay faye fayize febe febi februn feden federica fehintola fehmiye felecia
felicia feliciana felicidad felicitas feline felipa felisa felista felister felistus felizitas fem fema femke fenna fenne fenya ferahdiba feraye
ferhan ferinaz fermuta fern fernanda fernande feruza feryas fevroniya feyha feyzin fia fiamma fibikemi fidaye fidela fidelma fides fien fiene fifa
fikayomi fikiya fildan filipa filipia filipini filippa filippia filiz filofteia filomena fimka finna finnbjorg finnbjork finnboga finnborg finndis
finney finnlaug finnros finola fiona fionna fionnuala fionnula firdevis fitnat fitore fitria fitriani fjalldis fjola flavia flavie flaviya fleur
floare floarea floortje flora flore florence florencia florenta florentina florentine floriana floriane florica florika florina florinda florine
flossie flurina folashade folda fonn fortunata fotima fotinka franca frances francesca francia francine francisca franciska francoise francy franka
fransiska frantiska franziska frauke freda frederika frederike frederikke frederique fredrika fregn freia freida freja freya freydis freyja freylaug
freyleif frida fridah frieda friedericke friederike friedhilde friedl friedlinde frigg fronka frostros frusina fuga fugen fuma fura fyokla gabel
gabriela gabriella gabrielle gabrielly gaby gaelle gaia gaida gail gaja gala galena galina galya gambo ganga ganimete ganiye ganutsa garima gasti
gauja gaurangi gauri gaurika gautami gauthildur gawati gay gayathri gayla gayle gaylene gda geanina geetika gefjun gefn geira geirbjorg geirdis
geirfinna geirhildur geirlaug geirny geirrun gelengul gelsomina gema gemma gena genevieve genovefa genoveva genta gentiana georgelena georgeta
georgette georgia georgiana georgina georgine georgitsa geraldine gerarda gerardine gerda gerdana gerdi gerga gerhild gerlind gerlinde germaine
germana gerta gerti gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gesa gesare gesche gesine gestny gestrun geta getrude ghaliyati
gherghina ghislaine gia giada gianina gianna gichka giesela gigja gila gilberte gilda gillian gilly gilma gilman gilslaug gina ginette ginger gioia
giorgia giorgiana giovanna gisa gisela gisele gisla gisley gislina gislinde gislny gislrun gislunn gissunn gita gitta gitte giulia giuliana giulietta
giuseppa giuseppina gizdana gizela gizella gjaflaug gladis gladys glafira glbitsa glenda glenka glenna glenys glo gloa globjort glodis gloey gloria
gna goa godelieva godelieve gogo gok gokce gokperi golda goldie goli golnaz goncafer gonul gordana goriya gorsev gotsa gozem graca grace gracia
graciana gracie graciela grafitsa grainne grania gratiana gratiela grazia graziella grazyna greca greet grein gret greta gretchen grete gretel grethe
gretl gretta griet grieta grima grimey grimhildur grimyana griselda grit gro groa grozdinka gua gudrun gudula guillermina gul gulay gulbani gulbeyan
gulbiye gulce gulcegun gulcin guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan
gullveig gully gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu
gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumma gun guna gunay gunborg gunda gundel gundhild gundi gundula gunebakan gungoren
gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnborg gunndis gunndora gunnel gunnella gunnfinna gunnhildur gunnjona gunnlaug gunnleif gunnrun
gunnur gunnveig gunnvor gunny gunsel gunta gunvor gurcuye gurli gurry gurten gussie gusti guusje guvercin guzey gvozdeyka gwen gwenaelle gwendolen
gwendoline gwendolyn gyda gyongyi gyorgyi gytta gyugra gyurgya habiba habibe hacile hadassa hadda haddy hadicha hadija hadiza hadrey hafbjorg hafborg
hafdis hafey hafiza haflina hafny hafros hafrun hafsa hafsat hafshah hafsteina hailey hajnalka hakonia hala halenur haley halima halina haliye halla
hallbera hallbjorg hallborg halldis halldora halley hallgunnur hallie hallkatla hallny hallrun hallveig hallvor halyna hamima hamiyet hamsini hana
hanan hanbiken hanife hanim hanin hanna hannah hannchen hanne hannele hannelore hanney hanny hanora hansa hansina hansultan harbinaz harinakshi harini
harita harmony harpa harper harriet harriett hasgul hasina hasna hasret hatice hatin hattie hauwa hava havali havse hawa haydee hayel hayleigh hayley
hayrunnisa hazel hazine heather heba hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidi heidrun
heidy heike hekime hekla helan heleen helen helena helene helga heli helina hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloise
helvi hema hemal hemangini hemani hendrikka henife henna henni henny henrieta henrietta henriette henrika henrike hera heracleea herbjorg herbjort
herborg herdis herlaug herlinde herma hermelinda hermina hermine herminia hersilia herta hertha hervor hester hesti heva hezniye hicran hilayda hilda
hildah hildburg hilde hildegard hildegart hildegund hildegunde hildibjorg hildigunnur hildisif hildur hilkka hillary hillevi hilma hiltraud hiltrud
himinbjorg hina hind hinet hinewai hinrika hinrikka hiral hjalmdis hjalmey hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorleif hjorny hledis
hlif hlin hlokk hodd hogna hollie holly holmbjorg holmdis honora hope horn hortense hortensia hortenzia hoskadem houda hrafna hrafnborg hrafndis
hrafney hrafnhildur hrafnkatla hrafnlaug hrafntinna hraundis hrefna hreindis hrolfdis hronn hrund huban hubertine huda hugbjorg hugbjort hugborg
hugdis hugljuf hugrun huguette huia huld hulda huldis huldrun hulya humaira humayra humeyra hunbjorg hundis hurican hurmet hurside huruyet husnuhal
hvonn iara iasmina iben ibeth ibironke ibolya ica icha icimbike ida idda ide idika idun ieva ifa ifora iglika ignacia iida iiris ijaya ika iklim
ikshita ila ilaria ildes ildiko ildiz ileana ilene ilenia ilga ilianna ilinca ilinda ilka ilkbahar ilklima ilmur ilona ilonka ilper ilsa ilse ilze ima
iman imane imelda imge imke immaculate immy imogen imogene imona imrihan ina inan inara inaya incifir inda indah indali indi indiana indie indira indy
ine ines inesa inese ineta inez inga ingalill ingdis inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore inger ingetraud ingetraut ingey
inghildur ingibjorg ingibjort ingiborg ingifinna ingilaug ingileif ingilin ingimaria ingimunda ingiros ingisol ingiveig ingrid ingrida ingried ingrun
inguna ingunn ingveldur inka inken inkeri inmaculada inna insa insaf inta intan intizar ioana ioanina iolanda iona ionela ionelia iosefina ira iraida
iren irena irene iretioluwa iriana iridenta irin irina irine iris irja irla irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud
irmtraut irmtrud irmy irpa irunn irya iryna isabel isabela isabell isabella isabelle isabelly isadora isafold isalind isaline isaura isbjorg isdis ise
isey isfold isha ishani ishanvi ishildur ishita isidora isikhiya isin isis isla islaug isleif islime ismey isobel isol isold isolde isra isrun issol
istiliyana isveig ita itzel itziar iulia iuliana iuliia iunn iustina iva ivalena ivamina ivana ivanesa ivanichka ivanka ivanna iveliana iveta ivinka
ivka ivona ivone ivonne iwona iya iyabode iyadunni iymona izabela ize izel izidora jaana jacinta jacintha jackeline jackline jacklyn jaclyn jacobine
jacqueline jacquelyn jadranka jadwiga jael jagrati jagvi jakobina jalsa jamalia jami jamila jana janaki janani jane janell janelle janet janeta janeth
janett janetta janette janice janie janin janina janine janja janna janne janneth janni jannie jannika januja janya jaqueline jara jarmila jarnbra
jaromira jaroslava jarun jaruthip jasmijn jasmin jasmina jasmine jasminka jasmit jasna javiera jayalalithaa jayda jayde jaylinn jayne jazmin jeana
jeanette jeanie jeanine jeanne jeannette jeannie jeannine jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemimah jemma
jemutai jena jenetta jenifer jeniffer jenipher jenna jennie jennifer jenny jensina jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei
jeptoo jeri jerica jerneja jerono jerop jerotich jerri jeruto jesca jessica jessika jesusa jet jewell jhalak jhoana jil jill jillian jimena jindriska
jinthe jirina jitka joa joana joann joanna joanne joaquina jocelyn jocelyne jodi jodie jodis joelle johana johanna johanne jokla jokulros jolan jolana
jolanda jolanta jolanthe jolene jolie jolien jolijn jolin joline jonanna jonasina jonbjorg jonbjort jondis jondora joney jonhildur jonida jonina
joninna jonna jony jora jordana jorgina jorja jorlaug jorunn josebina josee josefa josefiina josefin josefina josefine josepha josephina josephine
josette josiane josianne josie josipa josphine jovana jovina jovita joy joyce joyline jozefa jozefina jozica juana juanita judea judi judit judita
judith judy jula jule julia juliana juliane julianna julianne julie julienne juliet julieta julieth julietta juliette julija julijana juliros julita
juna junia juniana justina justine justyna jutta juulia jyoti jytte kaarina kaat kadifeyka kadinana kadri kaia kaija kaisa kaitlin kaitlyn kaja kajsa
kaleya kalina kalisa kalla kaltrina kaluda kamala kamaria kameya kami kamila kamilla kamilly kamma kamya kandef kani kania kanusha kapitola kara
karamelita kardelen karen karima karimah karin karina karine karitas karla karley karlijn karlina karlinna karlotta karo karola karolien karoliina
karolina karoline kartika karyn kasey kashish kashvi kasidi kasiyah kassandra kata katalin katariina katarina katarzyna katastrofa katcha kate
katelijne katelyn katerina katerine kateryna katharina katharine kathe katherin katherina katherine katheryn kathi kathie kathinka kathleen kathrin
kathrine kathryn kathy kati katia katica katie katina katinka katja katla katleen katri katrien katriina katrijn katrin katrina katrine katriona katty
katy kaunka kaver kavya kaye kayla kaylee kayleigh kazime keely keeva kefser keira keisha kelley kelli kellie kelsey kemuma kemunto kendra kenza
keranka kerime kerri kerrie kersti kerstin kerttu kerubo keti ketilbjorg keya kezban kezia keziah khadija khadijah khaleda khana kharitoniya khenrieta
khinka khloe kholi khranislava khrisanka khrista khristela khristiliyana khristoelena khristya khrystyna khubavelka kiandra kiara kiddy kiera kifaye
kikelomo kiki kimberlee kimberley kimberly kinga kino kira kiri kirka kirsi kirsten kirsti kirstie kirstin kirstine kirsty kismet kitan kitchitsa
kitti kitty kjalvor kjersti kladia klara klare klaudia klaudie klavdija klavdiya klementina kleopatra kleuna klothilde kloya knina kokimira kolbjorg
kolbra kolbrun koldis kolfinna kolfreyja kolgrima kolinda kolka komara koncagul konkordia konny konstantina konstanze konul kora kordula kori korinna
korka kornelia korneliya kostadinka kralina krasidara krasiyana kreszentia kreszenz kria kriemhild krisha krisi krista kristabela kristbjorg kristborg
kristel kristen kristensa kristey kristi kristiana kristiane kristianna kristie kristien kristiina kristin kristina kristine kristiya kristjana
kristjona kristlaug kristlin kristlind kristny kristolina kristros kristrun kristveig kristvina kristy kristyna krisztina kritika krstanka krystal
krystyna ksandriniya ksenia ksenija kseniya kubran kumral kumush kunigunda kunigunde kunka kutgun kutun kveta kvetoslava kwamboka kyara kyla kylie
kyllikki kyra lacey lacramioara lacy lada ladina ladislava ladli ladonna lady laetitia laika laila lais lajita lakeisha lakesha lakisha lakshmi lala
lale lalita lalka laly lana laoise laora lara laras larensina laretta larey larisa larissa larysa lashonda latanya latasha latika latisha latonya
latoya latsa laufey laufhildur lauga laugey laura laure laureen laurel lauren laurentia lauretta lauriane laurine lavanya lavender lavinia lavize
lavonne lawanda layla laylo laze lazura lchezarka lea leah leana leandra leane leann leanna leanne leeann leela leen leena leia leidy leikny leila
leire lejla leka lekha lela lelia lena lenah lenche lene leni lenka lenora lenore leocadia leokadia leola leona leoni leonie leonor leonora leonore
leontina leontine leopolda leopoldina leopoldine lerze lesa lesana lesia lessie lesya leta letha leticia letisiya letitia letizia leydi leyla leyli
leymah leyre lezize lia liana liane liba libby liberta libia libni libusa libuse liceth licia lida lidia lidija lidiya lidiyka lidwina lidya lieke
lien liene liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita liisa lika lila lili lilia lilian
liliana liliane lilija lilijana lilita liliya lilja liljana liljuros lill lilla lillemor lilli lillian lillie lilly lilou lily lilyanka lin lina linah
linbjorg lind linda lindah linddis linde lindis lindita lindsay lindsey line lineik linet liney lingny linhildur linn linnea lintang lioara lioba
lipika liridona lisa lisabet lisandra lisanne lisbet lisbeth lise lisebet liselott liselotte liseth lisette lissi lissy listalin liudmyla liv liva
livia liwia liya liz liza lize lizete lizeth lizz lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica ljubov ljudmila loa loes lofn loftveig logey
loice loida lois loise lokbra lola lolita lona lone loni lopa lora loraine lore loredana lorelei loreley lorena lorene lorenza loretta loretto lori
lorie lorine lorna lorraine lorrie loti lotta lotte lotti lottie louane louella louisa louise louna lourdes lousie lova lovis lovisa loyola lozanka
luana luann luara lubica lubna lubomira luboslava luce lucero lucette lucia luciana lucie lucienne lucija lucila lucile lucille lucinda lucretia
lucrezia lucy ludivine ludmila ludmilla ludomila ludovica ludwina luella lufen luigia luigina luisa luisana luise luisina luitgard luiza lujza lukiya
lukka luljeta luminita luna lunna lupita lusia lusinda lutgarde lutgardis lutgart luvisa luz luzia luzie lya lyanka lydia lydiah lydie lykke lynda
lyndsay lyndsey lynette lynley lynne lynnette lynsey lyubina lyublina lyuboslava lyubov lyudmila lyudmyla lyulyana lyusila maaike maaria maarit
maartje mabel mabil mable macarena macaria macide mackenzie madalena madalina madara maddalena maddison maddy madeleine madelene madelief madeline
madelyn madge madhavi madina madison madlen mae maelle maelys maeva maeve mafalda maftuna magali magaly magarete magda magdalena magdalene magdaline
magdolna magga maggey maggie maggy magna magndis magnea magnes magney magnhildur magnolia magnusina magny magret magrit maha mahi mahigul mahika
mahnaz mahter mahulena mai maia maida maidis maie maighread maija maike maiken maimuna maimunah maira maire mairead mairin maisol maite maja majella
majken majvor makayla makena maksimiliyana maksude mala malak malala malea malen malena malene malgorzata malhildur malia malika malin malina malinda
malla malle mallory malou maltina malva malvina malwina mamata mamen mamie manadis manal manca manda mandy maney manja manola manolina manon manuela
manuelita manuella manya mara maraea marcela marcelina marcella marcelle marcheta marci marcia marcie marcy mardis mare maree mareen mareike mareikura
mareile marela marella maren marese marey marfa marga margaret margareta margarete margaretha margarethe margarida margarita margaritha margaud
margaux margery margherita margie margit margita margitta margo margot margoth margret margreth margrethe margrieta margrit margrith margrjet
marguerite margunnur mari maria mariah mariam mariana mariane marianela mariangela mariann marianna marianne maribel marica maricela maricica maricruz
marie mariechen marieke mariela mariele mariella marielle marieluise marietta mariette mariia marija marijana marijke marika mariko marilena marilyn
marina marine marinela marinella marineta marinette marinka marioara mariola mariotka marisa marisela marisol marissa maristela marit marita marite
maritta maritza mariuca mariuerla mariya mariyka marja marjaana marjana marjanca marjatta marjeta marjo marjona marjorie marjukka marjut marketa
marketta markrun marla marlaug marleen marlen marlena marlene marleny marlies marliese marlis marlise marly marlyse marolina marquita marsa marselia
marselina marsha marsibil marsilia marsy marta marte martha marthe martina martine martirio martta marusa marusya marva mary maryam maryann maryanne
maryellen marylene maryline marylou maryna maryse marzena masa masha maside masoumeh masume matea mateja mathilda mathilde matilda matilde matka matta
mattea matthea matthia matthilda matthildur mattiana mattie mattina matty maud maude maura maureen mauricette maurine mavis maxima maxine maya mayerly
maynur mayra maysa mayte mayya maza mckenzie meabh meagan meaghan mechthild mechthilde mechtild mecide meda medikha medina meera mefharet meg megan
megane megawati megha meghan meghana mehdiye mehin mehrigul mehrimoh meibh meike meja mekhala mekkin melaha melania melanie melaniya melba meldi melek
meleknur melikkan melina melinda melisa melissa melita melitta melkorka mellisa melodie melody melros melul melva melvine menfeat menisan meral merav
merba merche mercy mercyline mereana meredith merel meret merete merethe merike merim merita merja meropa merva mervi mery meryem meryeme messiana
mesude meta metka metrine metta mette meveddet mevludiye mey meyhanim meyransa mezide mia micaela michaela michaele michala micheala michela micheline
michell michelle mie mieke miglena miguela mihaela mihrab mihriye miia mikaela mikaelina mikayla mikhaylena mikkalina mila milada milagros milana
milara milcah milda mildiya mildred milena miliana milica militsa milka milkah milla mille millicent millie milly miloslava milost milota milou miluse
mimi mimmi mimoza mina mindy minerva minibe minka minna minney minnie minny minodora mioara mira mirabela miranda miranza miray mirdza mireia mireille
mirela mirella mirena mireya miri miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirona miropa miroslava miroslawa mirra mirriam mirta
mirte mirthe miruna miryam mishka misla misra mist misty mitali mitchelle mitoshka mitzi mitzy miyesser mjalldis mjallhvit mjoll mladlena moa modesta
modis modupe moey mofifoluwa mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mollie molly momera mona monalisa monica monicah monika monique
monja montserrat mora moraa moradeke morayo moreen morena morenike morgane morine mork morolake mortadela mosinmileoluwa mosunmola motunrayo moureen
mourine moya moyosore muarra mubetcel mubina mucevher muferrih mufide mugber mugdha muhiye muhsina muireann muizza mujde mukbile mukrume mumtaze
mumtoz muna munda mundhildur mundina munezzer munisa muret muriel murielle mursalina musaffa musemma musfira mushana mushtariy muskunaz muslima musure
mutia muvahhide muveddet muxlisa muzayyana muzdalifa mwanajuma mwanamisi mya mykhaylyna myr myra myriam myrna myrra myrta myrtha myrthe myrtle myrun
nabila nada nadege nades nadeschda nadeshda nadezda nadezhda nadia nadin nadine naditsa nadiya nadja nadka nafile nafula nahla naiara naide naimh
naina nair naja najat najwa nalan naliaka nan nana nancy nandini nanette nani nanjala nanna nannie nanny nansy naoimh naom naomh naomi naomy narcisa
narges narhanim naringul nasiba nastiya nastja natacha natali natalia natalie nataliia natalija nataliya natalja nataly natalya natasa natascha
natasha natasja natasza natella nath nathalia nathalie natividad nattsol navodnenka nawal nayara nayda nayeli nayibe naz nazende nazi nazidil nazimet
nazli nazlihan nea neasa nebiha necilal necva nedda nedelyana neelima neema nefaret nefiye negrita neha neja nejdet nekesa nela nelcy nelda nele
nelida nelima nell nella nelli nellie nelly nelsy nenna neolina neptun nerea nereida neriban nermin nesfe neshka neslinur nesrin nessa nete netra
nettie neva nevaeh neval nevena nevenka nevgin nevise nevsale neyka neyran neza nezengul nezize ngaire ngozi nia niamh nichola nichole nicolasa nicole
nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke nieves nigar nigmet nigrita nihan niharika niina nika nikita nikki nikoela nikolett
nikoletta nikolina nilam nilcan nilda nili nilima nilufar nimrat nina ninel ninetta nini ninioluwa ninja ninna ninthe nionila nirgul nirja nirmala
nisa nisha nisreen nita nitara nives njala njola nkosazana noeleen noelia noeline noella noelle noemi noemie nohora noirin nola noleen nollaig nona
nonna noora noortje nora norah nore noreen norica norina norka norma notburga nott noura nova novi nozima nuala nubar nubia nudret nura nuran nuray
nurbanu nurda nurdeniz nureta nurey nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser nursim nurtac nurten nurul
nurveren nury nusa nyaboke nyanchama nybjorg nydia nynke oana obdulia oby oceane octavia octaviana oda odalis odalys odarka odda oddbjorg oddfreyja
oddhildur oddlaug oddleif oddny oddrun oddveig oddvor odeline odette odika odile odina oeshi ofelia ofeliya ogmunda ogn ognena ogus ojasvi oksana
okseniya oktavia oktaviya oktovia oktyabrina olafia olafina olajumoke olalla olasunmbo olavia oleksandra olena olga olha olimpia olimpiada olina oliva
olive olivera olivia olivie olly ololade olrun olufunke olufunmilayo olus oluwakemi olveig olwen olympia omaira omaja omana omina omisha omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya oni oona oonagh opal ophelia ophelie ora orbrun orcin oreofe
orfhlaith orfiye oriana ork orka orkhideya orla orlagh orlaigh orlaith orleana ormhildur orna ornella orsolya ortansa ortrud ortrun orvokki oryna
orysya osa osha osiyo osk osp otilia otilija otkatla otta ottilia ottilie otylie outi oviya ovun oxana oyenike oyindasola oysha ozana ozay ozbilge
ozdes ozge ozgun ozlem ozpetek ozyurt paca pacifica padma padmi padraigin pahal paige paivi paivikki paksu pala paldis paley palhanna palhildur palin
palina pallavi palmey palmira paloma palomina palrun palvira pam pamala pamela panda panini pansy pantera paola paoletta paramita paraschiva
parashkevitsa parisa parunka pascale pascaline pascuala pastora patrica patricia patricie patricija patriotka patrisia patrizia patsa patsy patti
patty paula paule paulette paulica paulien pauliina paulina pauline pavani paviliya pavla pavlina paye payton paz pearlie peggy pekkan pelageya pelina
pembesin penelope penina peninah penny pepelota pepita peren periana perinur peris perla perlita permun pernilla pernille perrine peruna pesent peshka
peta petinka petra petrea petrina petriyka petromira petrona petronela petronella petrun petrunella petrushka petruta peyolina peyton phanice phileine
philippa philis philomena phoebe phylis phyllis pia piedad pien pierina pierrette pietra piia pilar pili pina piper pippa piran piret pirjo pirkko
piroska plamena pleun plodovitka poleksina polin polina polly polona polonca pompilia pooja poppy praskovya pratibha pravda presa pria primitiva prina
prisca priscah priscila priscilla priscillah prisha priska priti priya priyanka profira proletina prostisveta prudence prudencia prvoletka puck puji
puk pupi puput purcek purificacion purity pushti puspa puti putri qaratel qori quinter quinty qumru qushi raagini rabbiye rabea rabecca rabi rachael
rachana racheal rachel rachelle rachida rachita rada radeke radha radhika radia radimira radka radmila radoslava radostka radosveta radovana rae
raewyn rafaela raffaela raffaella rafia rafila rafney rafnhildur ragna ragnbjorg ragney ragnhild ragnhildur rahab rahayu rahel rahiye rahma rahmi
raija raili raina rainka raisa raissa rajata rajeshri rakel rakide raksha raluca ramina ramona rana randalin randi rani rania ranka rannva rannveig
raphaela raquel rasha rasma ratih ratna raven rayana rayhona rayla raymonde raynichka rayyona reba rebeca rebecca rebecka rebeka rebekah rebekka
rebihat reem reet refet regina reginbjorg regine regitse regitze regula rehema rehime reidun reina reingard reinhild reinhilde reka remedios rena
renae renata renate renee rengiya rengul reni renske resi restu reva revka revza reyhan reyn reyna reyndis reynhildur rezin rhea rhian rhianna rhianne
rhiannon rhoda rhona rhonda ria riana rica ricarda ridhi rifkiye rigmor rigoberta riikka riina riitta rika rikey rikka rikke rima rimma rin rina rini
ripley risper rita ritt ritva riya roberta robertina robiya robjorg robyn rochelle rocio rodah rodica rofn rogn roise roisin rojnu roksana roksolana
rolande romaine romana romane romanita romina romoleta romy rona ronda ronja ronke ronya roos roosa rori ros rosa rosalba rosaleen rosalia rosalie
rosalina rosalind rosalinda rosalinde rosalva rosalyn rosanna rosanne rosaria rosarie rosaura rosbjorg rosborg rose roseann roseanna rosel roselia
roselina roselinde roseline rosella roselyne rosemarie rosemary rosenda rosetta rosette rosey roshildur rosie rosina rosinkara rosinkransa rosislava
rosita roskva rosl roslaug roslin roslind roslinda roslyn rosmarie rosmary rosmunda rosny rossana rostislava roswita roswitha rotraud rotraut rowena
roxana roxane roxanna roxanne roxelana roxie roya roza rozalia rozalija rozaliya rozana rozeta roziya rozka rozsa rubeyda rubiela ruby rudite rufina
ruhide ruhshona ruhugul rukia rula rumaysa rumeysa rumislava runa rundis runhildur runny ruperta ruqayya ruqiya ruri rusaliya ruska ruslana rut ruta
rute ruth ruthie ruthild ruxanda ruxandra ruza ruzena ruzhka ruzica saanvi saar saara sabihe sabina sabine sabrina sachi saci sadeti sadia sadie
sadiman sadina sadiye safina safinaz safiya safta safura saga sahar sahdiye sahigul sahil sahinder sahnaz sahnuray sahra saida saire sakhoriya sakina
sakura salbjorg saldis salimah salimet salin salina salka sallie sally salma salny salomea salsabila salud salvor salwa samahat samanta samantha
samiah samiha samina samira samiya sana sanavber sanaya sanda sandra sandrine sandy sanela sanije sanita sanja sanka sanna sanne sanni santa santia
sanur sanya sanziana saoirse sapa sara sarah saraya sari sarina sarita sarka sarlota sarmite sarvinoz sarya saskia satia satu saturnina saumu saumya
saundra saveta savina sayali sayan saygin sazime scarlett seana seanan seaneen seanna sebigul sebla secgul sedife sefania sefer sefiye segilola
segolene sehel sehreban sehza seija sejda selale selcan selcen selcuk selena selime selin selina seline selja selka selma selmin semat semenarka
semenica semine semra semrin semsinisa sena senia seniha sennur senta seona septi septima sera serafina serah seraina seref sereina serena serfinaz
sergelinka serma serman sernur serpil servinaz seselia sesilia sessa sesselia sesselja sessilia sevara sevcan sevda sevdelina sevdinar severina
severine seveta sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan seyyide sezen shahina shahnoza shaima
shakila shakira shana shania shanice shanna shannan shannen shari sharlene sharon sharron shauna shauneen shawna shchedra shchefaniya shcheriana
shchilyanka shchtilka sheela sheelagh sheena sheila sheilah sheilla sheillah shekherezada shelia shelley shelly shena sheree shereen sheri sherri
sherrie sherry sheryl shiela shinead shinka shira shirin shirley shivani shona shpresa shqipe shravya shukrona sia sian sibel sibila sibilla sibille
sibylla sibylle sidar sidonia sieglinde siegrid siegried siegrun siena sienna sif sigdis sigdora sigga siglinde sigmunda signa signe signhildur signy
sigrid sigrun sigurast sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurborg sigurdis sigurdora sigurdrif sigurdrifa sigurey sigurfinna
sigurgeira sigurhanna sigurhelga sigurhildur sigurjona sigurlaug sigurleif sigurlilja sigurlin sigurlina sigurlinn sigurmunda sigurnanna sigurosk
sigurros sigursteina sigurunn sigurveig sigurvina sigyn siiri silanur sile silfa silfrun silja silje silka silke silla sille silva silvana silvi
silvia silviana silvie silvija silyana sima simber similoluwa simin simina simisola simona simone simonetta simonia simonne simten sina sinaida sindy
sine sinead sini sinikka sinklitikiya sintija sintiya siobain sioban siobhain siobhan siofra sirap siri sirivan sirje sirkka sirpa sirra sirriye sirry
sisi siska sisko sisoya sissel sita siti siv siya sjofn skaidrite skakalka skugga skula skuld skulina skye skyla skylar sladjana sladoledka slava
slavena slaveya slavica slavka slavomira smaranda smekhoterapiya smirna smriti sneha snezana snezhana snezhinka snizhana snjaka snjezana snjolaug
snorra snot socorro soffia sofi sofia sofie sofija sofiya sofiyka sohret sola solange solbjorg solbjort solborg solbra solbrun soldis soldogg sole
soledad solene soley solhildur soliha solin soline solkatla sollilja solma solmaz solny solomiya solros solrun solva solveig solvej solvey solvina
solvita solvor sona sonata sondra songul sonia sonja sonnur sonya sophia sophie sophy soraia sorana soraya sorcha sorina sorine sos souad sowande
soykan soyler spasena spasiyana spela speranta spirela srmenka staci stacie stacy stamatka stana stanca staniela stanimirka stanislava stanka stasha
stavisara stefana stefani stefania stefanie stefanija stefanny steffi stefica stefka steina steinbjorg steinborg steindis steindora steiney
steinhildur steinlaug steinros steinrun steinunn steinvor stela steliana stelina stella stellah steluta stepanka stephanie stephany sterre steyana
stien stigrun stilla stina stine stjarna stoimena stoletka stoyanka suad subomi subutiye suci sudiksha sue sugra suha suhani suheyda sukufe sula
suleyla sultane sumarlina sumarros sumaya sumayya sumerya sunay suner sunna sunnefa sunneva sunniva susam susan susana susanita susann susanna
susannah susanne suse susen sushma susi susie sussanne sussie suu suus suvi suzana suzanna suzanne suze suzer suzette suzi suzy svafa svala svalrun
svana svanbjorg svanbjort svanborg svandis svaney svanhildur svanhvit svanlaug svanros svava svea sveina sveinbjorg sveinborg sveindis sveiney
sveinhildur sveinlaug sveinros sveinrun sveinsina sveinveig svenja svestina svetla svetlana svetlomira svezha svidna svitlana svobodka svyatoslava
swantje swetlana syahrini sybil sybilla sybille sylgja sylivia sylke sylva sylvana sylvia sylviane sylvianne sylvie sylwia synnove sys szilvia tabatha
tabea tabitha tacnur tadeja tagangul taina taisiya taja tala talia talibe tamanna tamar tamara tamasa tameka tamera tami tamika tamilla tammi tammie
tammy tamra tan tangul tania tanisha tanja tanmayi tanses tantri tanvi tanya tanyu tara tari tarja taru tasha tashimira tasvir tatiana tatjana tatyana
tawakkol tayla tayyibe tea tecla teea tegan teija teitny teja tekla teknaz telefonka tellervo telma telse temime temira teodora teodosia teofila teona
tera tercan tere teresa terese teresia teresiah teresita terez tereza terezia terezija terhi teri terina terra terri terrie terttu tesa tess tessa
tetiana tetyana teuta teybet thea theda thekla thelma theodora theres theresa therese theresia thi tia tiana tiara tiarna tiberia tibra ticen tiegan
tiffany tiia tiina tiiu tijana tikha tilda tilde tiliana tilly timea tina tinca tincuta tindra tineke tinna tinne tira tirsa tirza tisha titi titilayo
titin tiziana tjasa toaneta todda toka tola toliana tolulope toluwanimi tomasa tomomi tomris tomurcuk tona tonia tonicha tonitsveta tonje tonya tora
torbjorg torfey torfhildur tori torill tory toshka toska tota tova tove tovuz tracey traci tracie traude traudel traudl traute treacy treasa
trendafila tricia trifonka triin trina trine trini trinity triona tripti trisha tristana triveni triya trosha trpka tru trude trudel trudi trudy
trufana tryggva tryggvina tsaneta tsarevna tsetsa tsola tsonya tsveta tsvetana tsvetanka tsvetelina tsvetilena tsvetlina tsvetoliliya tsvetyana tuana
tudora tudorita tudosia tufka tugce tui tuija tulay tule tulia tulin tunde turcan turcein turid turkan turknur turvi tutkucan tutu tuula tuuli tuulia
tuulikki tuva tuzenur twila tyla tyra tzipi ubika ucchal ucgul uchita udyati uge ugla ulduz ulfa ulfdis ulfey ulfhildur ulfrun uliana ulke ulkum ulla
ulle ulrica ulrika ulrike ulva ulya ulyana uma umi ummahan ummahani ummuhan umray umusan una unal undina undine unjani unna unnati unnbjorg unndis
unni unnur upadhriti upasna upma urania urima urishilla urmi urper ursa ursel ursina urska ursula urszula urte urvashi urvi uschi usyi uta ute uyanser
vacibe vagna vagnbjorg vaira vaishnavi vajen vaka vaklina valarie valary valbjorg valbjork valbjort valborg valda valentina valentyna valeria valerie
valerija valeriya valeska valey valhildur valija valka vallary vally valny valros valrun valva valy valya vamakshi vanda vanesa vanessa vangeliya
vania vanja vansha vanukhi vanya var varenya varlik varsha varta varvara vasana vasatika vasenka vashilya vasilina vasilisa vasilka vaska vasudha
vasylyna vebjorg vecide veda vedhika vedika vedis veera veerle vefia veig veiga velaug veliana velinna veliyanka velma velta venchislava venda vendela
vendula venera veneranda venetsiya venislava venla venus veny vera verde verena verislava verna veronica veronicah veronika veronique veselinka vesna
veta vetrarros vetsa vezhda vezrife vibeka vibekka vicenta vicentia vicki vickie vicky victoire victoria vida vidhi vidima viera vieroslava vif vigdis
vigdogg viggunnur vigny viivi vija viktoria viktorie viktorija viktoriya vilborg vildane vilde vildis vilhelmiina vilhelmina viliya vilkhema villa
villimey vilma vilny vinaya vinbjorg vincenza vinciane vineta vinny vinsy viola violet violeta violetta violette viorela viorica vira virag virgie
virginia virginie viridiana virpi virzhiniya vishka visitacion vita vitomira vitoria vittoria viveka vivi viviana viviane vivianne vivien vivienne
vjollca vladelina vladilena vladimira vladlena vlo vlora voditsa voichita volodymyra von vonda voney vordis voynka vrbunka vreneli vrinda vrishti
vritti vtsa vula vuokko vyanjana vzkreseniya wafa waida waimarie wakeeta walburga waldtraut walentina walli wally waltraud waltraut waltrud wanda
wangari wani warda warhi watika weddy weena wenche wencke wendi wendolin wendy wenke wera whitney wibke widisha widya wiebke wikitoria wilda wilfriede
wilhelmina wilhelmine willa willow wilma wiltrud winda winifred winni winnie winny wirda wishi wulan wuraola xalak xanim xenia ximena xiomara xiti
xumar yablenka yachana yadavi yadira yael yagoda yahsi yahvi yaiza yalislava yamile yamini yana yance yanet yaneth yanina yanislaviya yanka yara yarka
yaroslava yaryna yasemen yasemin yasena yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasmeen yasmin yasmina yasmine yasti yatana
yauvani yavora yazgul yazmin yda yeimy yejide yekaterina yekbun yelena yelysaveta yeni yenifer yenny yeny yepelek yesenia yesica yesil yessi yessica
yetunde yeva yewande yfke yildiz yina yineth yingluck yinthe yja ylenia ylfa ylfur ylja ylva ylvie yma ynja yoana yoanna yochana yohana yokhanna yoko
yolanda yolande yolima yolina yona yonika yordanka yoshita yosma yovanka yrja yrr yrsa ysaline yucel yudy yuli yulia yuliana yuliena yulieth yuliya
yuly yuni yunita yunona yurani yurany yurdaser yuridia yuriko yurita yurtseven yustianna yustyna yutika yvette yvonne zaeka zaenab zafa zaharia zahfer
zahra zahro zaida zainab zainabu zaira zaitra zakharinka zakiyaxon zaliha zalindra zamfira zamira zaneta zanka zansi zara zaraza zarina zarna zaynab
zdenka zdislava zdravelina zdukhostina zebirce zehnia zehra zehranur zeinab zelaya zelda zelha zelie zeljka zelma zelmira zemfira zemzem zenia zenobia
zenovia zenta zerafet zeride zevlude zeynep zeyno zhaklin zhanin zhanna zhara zhelyazka zhenimira zheyna zhichka zhiva zhivomira zhorka zhuliana ziba
zigrida zilfa zilmil zina zinaida zinal zinnura zinnure zipporah zita ziva zizi zlateya zlatica zlatka zlatomira zlatoslava zoe zoey zofia zofie
zofija zohra zohrehan zoichka zoja zora zoraida zorana zorica zorka zoya zsanett zsofia zsuzsanna zubeyde zuheyla zulaikha zulbiye zuleyxa zulfa
zulfuye zulma zumre zumrud zuzana zuzichka zvezdemira zvonka
"""
EITHER = """
abdi ade aldis ale alex alexis alsoy amor andrea andree angel antonie arin aris arta ashley ashton asiman auguste aurica avery avni bailey bassi bela
bessi betina beverly bibi bobbie cameron camille cannur carey carmine carol casey ceyhun chandra charlie charo chris christie chus clair claude cleo
conny courtney cruz daire dale dana daniele dara daragh darragh dasa deniz dian dilma dominique drew eden eka eli elia elinor elisha elli ellis enea
erina esra evelyn fimar flor fran frankie gabi gabriele gale gerd geri geza guadalupe guiomar gunar gunver hilary hyun igbal ihsan indra iqbal irfan
isa jackie jaime jamie jan janis jean jenni jesse jessie jessy jin joan jody jona joni jonny jordan juli juni juri juul kader kahurangi kala karan
kari karmen karol karolin kato kay kelly keri kerry kim kirby koko kris krishna lacin laurence lauri laurie laverne lee leigh leone lesley leslie lilo
limon loreto lou lupe lynn maj manaia manu mar marian marion marjan marlin matija maxi merle michele min mitra morgan mulayim nanni naoise nazaret
nicola nihal nikola nino noa noor nour ola olav ollie olof oncel park pat patrice paulin petrana petros quinn rael regan rein rene reyes riley risalet
robbie robin rosario rosi roska sabir sacha sai salome sam sasha selvi sendogan senna serda seyran shannon shelby sidney sien silan sol sonny stacey
sydney taylor tenzin terry tiare tine tommie tone toni tracy turan ufukay ugur uli unsever vala valdis valentine vasilica vega vesa vivian vjosa
vlasta wendelin willie winfred yalin yani yaqub zane
"""
#: Of people in the news of Africa, Asia, the Caribbean and the east of Europe, by hand.
MALE_OF_NEWS = """
abdelmadjid abdiasis abdifatah abdinasir abdiqani abdirizak abdiweli abdou abdrabbuh abdul-malik abdulbaset abdulla abdurrahim abebaw
abhisit abike aboul adityanath aecio agila aguila ahsan aidaroos aidarous airlangga aizaz akylbek alar alikhan almazbek amrullah anicet
anies anil antonis anura anutin anwaar apollinaire apti arayik archange archil arindam arkady arko arvydas asaad asadullah asaduzzaman ashok
askar assimi athanase atta aviv azzedine babajide bafel bahadur bahram bakhtiyor bakytzhan barham basem bassirou basuki bechara
behgjet beji berhanu birhanu bismillah bobi bonaventure bongbong boubacar boubou bronislaw bubacarr cevdet cheikh choguel clotaire
constantinos corneille daniyar davron debretsion delfin demeke demetris dervis dieudonne dimitris dinesh diomaye diosdado ditmir domitien
dusko dzmitry elchin elmedin elyes enayatullah erlan ersin evariste evgheni fahad fakhrul falih fattah faustin fawad fayez femi ferhat
fidele filipos firmin foday frantz fuat fulgence furqat gabrielius gagik gaid galymzhan ganjar gebran gedu gervais getachew ghazi gibran
gibril giorgios giorgos gitanas grigol gurbanguly haitham hakainde hamadi hamdullah haneef hanif hardeep hashem hassoumi hazem hekmat helder
hermogenes herzi hezekiah hibatullah hichem hirokazu hishammuddin hla hoshyar hosni hrant hristijan htet htun husam idrissa igli ilan
ilgvars ilia illia inacio inayatullah iraj ishaq ishmael isko ismaila issoufou jagdeep jakaya jawar jean-bertrand jean-bosco jean-charles
jean-claude jean-marie jean-michel jean-noel jean-pierre jean-yves jeenbek jeyhun jibril jovenel juvenal kais kakhaber kalonzo kamchybek
kassym-jomart katsunobu kayode kem kestutis kgalema khairullah khalifa khalil khamis khawaja khin khurram kithure kizza kostas kurmanbek
kwesi kyaw kyi kyriakos lansana lateef laurent-desire laurentino laurynas lech linas lounes luhut maeen mahamane mahamat maher mahmadruzi
mamady mamuka manasseh manoj masrour matata maung mazloum meir menardo meshal mikalai mintimer mirek mishal moaz modeste
modibo moe moeed moise mokgweetsi muhyiddin murhaf musalia myat myint nabih nadav naing namal nangolo nasr nay nechirvan nicos nikoloz nikos
nitin nitzan noriyuki nuhu nur nureddin nyan nyesom obaidul oligui ollanta olta olzhas omurbek ophir ossufo oumar ousainou ousmane
paetongtarn panos paul-henri pavlos pericles phumtham phyo pierre-claver piyush pradeep prawit prokopis prosper pushpa qaboos qubad rabiu
rafic raheel rahmatullah rajmund raman ramezan ramtane randhir rashad raveesh redwan rigathi rinat robertas roch ronen sadio sadyr saeb
saifuddin sajith salifou sameh samvel sandaogo sandiaga sapar sartaj sauli saulius saulos sefik segun seiji sekou serik seyoum shalva shawky
sheikhdon sherali shimelis shwe siarhei sidya simplice sirajuddin sirojiddin sitiveni sjafrie soe somchai sooronbai souleymane soumeylou
srettha stevo suhail sultani suren suthep sylvestre tabare tadesse tahnoun tamir tareck tareq tedros temesgen tendai tengku tetsuro
tewodros tharcisse tharman thaung thein theogene theoneste thura tieman tigran timoleon tugrul tun uladzimir upendra vagharshak vagif vahagn
vassilis venkaiah viachaslau vigen vikas vikram vitelhomme volodomyr warsame wiam wilner win wiranto wladyslaw xhelal yamandu yasukazu yasuo
yemane yerlan yisrael yoshimasa yudo zabihullah zaher zambry zaw zheenbek ziyad
"""
FEMALE_OF_NEWS = """
azalina tehmina mehriban mirlande
abiba adanech aissata alma alyona ausrine auxillia bi-khim bience bilqis bintou borjana buthaina chunying cilia delcy dipu doruntina dovile
droupadi epsy espoir faezeh fatou fawzia hanke hirut hosna imee immaculee kadiatou keiko khalida kristalina kyung-wha lindiwe liyuan loujain
mahbouba mahsa maleeha maria-angela marie-claude marites masih meaza mercedes muferiat najla naledi nasrin nouzha oumou phumzile raha rasa
razan retno rose-christiane sahle-work samia sanae seiko shukria sol-ju sri stefaniia stojanka sviatlana viktoriia volha yoani zarifa
"""
#: Chinese, Korean and Vietnamese family names, which stand first.
FAMILY_FIRST = """
Ahn Bae Bai Bo Bui Cai Cao Cha Chae Chan Chang Chen Cheng Cheung Chiang Cho Choe Choi Chow Chu Chun Chung Cui Dang Dao Deng Ding Dinh Dong Du Duan Duong Fan Fang Feng Fu
Gao Geng Go Gong Gu Guo Ha Hahn Han Hao He Heo Ho Hong Hou Hsiao Hsieh Hu Hua Huang Hui Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Jong Joo Ju Jung Kang Ki Kim Ko
Koo Kwon Kwok Lai Lam Lau Le Lee Lei Leung Li Liang Liao Lim Lin Ling Liu Long Lu Luo Luong Lyu Ma Mao Mei Meng Min Moon Na Nam Nguyen Nie Ning Noh Oh Ou Pak Pan Pang Park
Pei Peng Phan Pham Qi Qian Qiao Qin Qiu Qu Rao Ren Rhee Ri Roh Ryu Seo Shao Shen Sheng Shi Shim Shin Shu Sim So Son Song Su Suh Sun Sung Tan Tang Tao Tian To Tong Tran
Trinh Truong Tsai Tsang Tse Tu Vo Vu Wan Wang Wei Wen Weng Won Wong Woo Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Yau Ye Yeo Yeung Yi Yim Yin Yoo Yoon You Yu
Yuan Yue Yun Zeng Zha Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo
"""
#: Of these, the ones of Vietnam, where a name of two words follows that may be words of English: "Pham Thu Hang".
FAMILY_BEFORE_TWO = "Nguyen Tran Pham Hoang Huynh Phan Vu Vo Dang Bui Ngo Duong Truong Dinh Trinh Luong Dao Mai Doan"
# fmt: on


def given_names() -> Mapping[str, str]:
    """The gender that each given name tells: "m", "f", or "" for either."""
    genders = (("m", MALE_OF_NEWS), ("f", FEMALE_OF_NEWS), ("", EITHER), ("m", MALE), ("f", FEMALE))
    return MappingProxyType({name: gender for gender, names in genders for name in names.split()})
