"""Who answers whom across sentences, turns of talk and paragraphs: text -> pairs."""

# fmt: off
#: Text, then all pairs "answerer > answered"; "" where nobody answers anybody.
REPLIES: tuple[tuple[str, str], ...] = (
    ("Serbian President Aleksandar Vucic said Kosovo police had entered four villages in the north. Pristina "
     "said no officer had gone there.",
     "Kosovo > Vučić|Kosovo > Vucic"),
    ("Rwandan President Paul Kagame said Congolese troops had fired on Goma from the hills.\n\nKinshasa said its "
     "army had not fired a shot.",
     "Congo > Kagame"),
    ("Ethiopia's government said rebels had burned three churches in Amhara. The rebels had burned nothing, "
     "their commander, Tesfaye Alemu, said.",
     "Tesfaye > Ethiopia|Alemu > Ethiopia"),
    ("Taiwan's Defence Ministry said 30 Chinese warplanes had crossed the median line. There was no such line, "
     "said Chinese Foreign Ministry spokesman Wang Wenbin.",
     "Wang > Defen|Wang > Ministry|Wang > Taiwan"),
    ("Venezuelan President Nicolas Maduro said Guyana had let American troops build a base. Guyana's President "
     "Irfaan Ali said nobody was building anything.",
     "Ali > Maduro"),
    ("Moscow said British sailors had helped to blow up the pipeline. London said it had done nothing of the "
     "sort.",
     "United Kingdom > Russia"),
    ("Sudanese army chief Abdel Fattah al-Burhan said the United Arab Emirates had flown arms to Darfur. The "
     "opposite was the case, said Emirati envoy Lana Nusseibeh: her country had flown in blankets.",
     "Nusseibeh > Burhan"),
    ("Latvian Foreign Minister Baiba Braze said the sanctions must be kept until the last soldier had gone "
     'home.\n\nHer Dutch colleague, Caspar Veldkamp, concurred. "Until the last one," he told reporters.',
     "Veldkamp > Braze"),
    ("Brazilian President Luiz Inacio Lula da Silva said the war could be ended at a bar table over a few "
     'beers. Ukrainian President Volodymyr Zelensky was not amused. "I do not drink with murderers," he told '
     "Folha.",
     "Zelensk > Lula"),
    ("Italian Prime Minister Giorgia Meloni said Albania would take the migrants. Albanian opposition leader "
     'Sali Berisha was scathing. "Our country is not a camp," he said.',
     "Berisha > Meloni"),
    ("Donald Trump said Canada should become the 51st state. Canadian Prime Minister Mark Carney laughed. "
     '"Canada is not for sale," he said.',
     "Carney > Trump"),
    ('Orban proposed a truce at Christmas. Zelensky would not hear of it. "A truce is what he needs," he said '
     "of Putin.",
     "Zelensk > Orb"),
    ("French President Emmanuel Macron said troops might one day have to go. German Chancellor Olaf Scholz "
     "begged to differ. There would be no German soldiers in Ukraine, he said.",
     "Scholz > Macron"),
    ("Turkish Foreign Minister Hakan Fidan said the Kurdish fighters must lay down their arms. Mazloum Abdi, "
     'who leads them, saw things differently. "First the guarantees, then the arms," he said.',
     "Abdi > Fidan"),
    ('Kim Yo Jong called the South a faithful dog of America.\n\nSeoul was unimpressed. "We have heard it '
     'before," said Unification Ministry spokesman Koo Byoung-sam.',
     "Koo > Kim"),
    ("Slovak Prime Minister Robert Fico said Ukraine was not a sovereign state. The comment caused outrage in "
     "Kyiv. Foreign Ministry spokesman Oleg Nikolenko said Slovakia should read its own history.",
     "Nikolenko > Fico"),
    ("Pope Francis said Ukraine should have the courage of the white flag.\n\nThe words went down badly in "
     "Warsaw. Foreign Minister Radoslaw Sikorski said the Pope might try the same advice on the Russians.",
     "Sikorski > Pope|Sikorski > Francis"),
    ("Croatian President Zoran Milanovic said NATO had provoked the war. His words angered Kyiv, whose foreign "
     "minister, Dmytro Kuleba, called him pathetic.",
     "Kuleba > Milanovi"),
    ("Israeli minister Bezalel Smotrich said there was no such thing as a Palestinian people. The remark was "
     "met with fury in Amman, where Foreign Minister Ayman Safadi said it was racist.",
     "Safadi > Smotrich"),
    ('"Nobody will tell us whom to invite," Malaysian Prime Minister Anwar Ibrahim said on Tuesday. He was '
     "reacting to a complaint by US Secretary of State Antony Blinken that Kuala Lumpur had hosted Hamas "
     "leaders.",
     "Anwar > Blinken"),
    ("Mexico would not be anybody's backyard, President Claudia Sheinbaum said. Her comments came after US "
     "President Donald Trump said he might send troops after the cartels.",
     "Sheinbaum > Trump"),
    ('"These people have no shame," Bulgarian President Rumen Radev said. It was a response to Kiril Petkov, '
     "who had accused him of working for Moscow.",
     "Radev > Petkov"),
    ('Chinese Foreign Minister Wang Yi demanded that Lithuania close the Taiwanese office. "We will not close '
     'it," Lithuanian Foreign Minister Gabrielius Landsbergis said.',
     "Landsbergis > Wang"),
    ("US Defense Secretary Lloyd Austin urged Israel to pause the offensive. Israeli Prime Minister Benjamin "
     "Netanyahu said there would be no pause.",
     "Netanyahu > Austin"),
    ("ECOWAS called on the junta in Niger to free Mohamed Bazoum. The junta said it would not free him.",
     "* > ECOWAS|* > Economic Community"),
    ("Poland asked Germany for Patriot batteries. Berlin said it would send three.", "Germany > Poland"),
    ("Iran demanded compensation for the raid. Pakistani Prime Minister Anwar-ul-Haq Kakar gave in and said "
     "Islamabad would pay.",
     "Kakar > Iran"),
    ("Taiwanese President Lai Ching-te offered talks as equals. Beijing took up the offer and said a "
     "delegation would come.",
     "China > Lai"),
    ("Saudi Crown Prince Mohammed bin Salman urged the parties to return to Jeddah. General Mohamed Hamdan "
     "Dagalo agreed to do so, saying his men would stop shooting on Friday.",
     "Dagalo > Salman|Hemedti > Salman"),
    ('"Can Moldova join without Transnistria?" a reporter asked European Commission President Ursula von der '
     'Leyen in Chisinau. "It can," she said.',
     "Leyen > *"),
    ("A journalist asked Indian Foreign Minister Subrahmanyam Jaishankar whether Delhi would stop buying "
     'Russian oil. "Ask Europe first," he said.',
     "Jaishankar > *"),
    ("Der Spiegel: Mr President, do you fear an attack?\n\nAlar Karis: We are not afraid. We are ready.",
     "Karis > *"),
    ("MARTHA POBEE (Ghana): My delegation asks how many more children must die.\n\nGILAD ERDAN (Israel): The "
     "representative of Ghana asks how many must die. Ask Hamas.\n\nMUNIR AKRAM (Pakistan): We support the "
     "draft.",
     "Erdan > Pobee"),
    ("German Chancellor Friedrich Merz said the drones were Russian. Kremlin spokesman Dmitry Peskov said Merz "
     "had no proof of that.",
     "Peskov > Merz"),
    ("Asked about the Saudi reaction, Iranian President Masoud Pezeshkian said he had nothing to hide. Riyadh "
     "had called the drills a threat.",
     "Pezeshkian > Saudi"),
    ("Georgian President Salome Zourabichvili told parliament that the vote was stolen. Speaker Shalva "
     'Papuashvili heard her out. "You are mistaken, Madam President," he said then.',
     "Papuashvili > Zourabichvili|Papuashvili > Zurabishvili"),
    ('Lukashenko threatened to cut off the gas. "Your threats leave us cold," European Commission President '
     "Ursula von der Leyen said.",
     "Leyen > Lukashenko"),
    ("Malta's Prime Minister Robert Abela said Rome had turned the boat away. Rome, Italian Interior Minister "
     "Matteo Piantedosi said, had turned nobody away.",
     "Piantedosi > Abela"),
    ("Kenya's William Ruto urged both generals to come to Nairobi. Burhan replied that he would not sit with "
     "traitors. Dagalo, for his part, accepted the invitation.",
     "Burhan > Ruto; Dagalo > Ruto|Burhan > Ruto; Hemedti > Ruto"),
    ("Norwegian Prime Minister Jonas Gahr Store said Norway would pay for six more launchers. Denmark's Mette "
     "Frederiksen said Copenhagen would send no soldiers.",
     ""),
    ("Indonesian President Prabowo Subianto said his country would send no ships to the Red Sea. Meanwhile, "
     "Australian Prime Minister Anthony Albanese said Canberra would not send a frigate either.",
     ""),
    ("South Korean President Yoon Suk Yeol said the North had sent 1,500 men to Russia.\n\nIn Brussels on the "
     "same day, Rutte said that NATO would open an office in Jordan.",
     ""),
    ("Armenian Prime Minister Nikol Pashinyan said the treaty was nearly done. On Wednesday he said it would "
     "be signed in Yerevan.",
     ""),
    ("Ukraine's air force said it had shot down 20 drones. It said no missiles had been fired overnight.", ""),
    ("Erdogan said Turkey would not ratify before autumn. Swedish Prime Minister Ulf Kristersson did not refer "
     "to the delay when he said Sweden was on its way.",
     ""),
    ("Japanese Prime Minister Shigeru Ishiba said the yen was too weak. Chinese Premier Li Qiang said growth "
     "would not slow.",
     ""),
    ("Hezbollah said it had fired 40 rockets at Safed. The Israeli army said it had fired at a launcher near "
     "Tyre.",
     ""),
    ('Zelensky was tired. "We need shells," he said. Scholz was in good spirits. "Germany will be there next '
     'year," he said.',
     ""),
    ("Finnish Foreign Minister Elina Valtonen said the border would stay shut. Estonian Prime Minister Kristen "
     "Michal said his country had no plans to close Narva.",
     ""),
    ("Egypt urged Israel to open the crossing. Egyptian Foreign Minister Badr Abdelatty said the aid would not "
     "wait.",
     ""),
    ("Macron asked for patience. Serbian President Aleksandar Vucic spoke about lithium and said the mine "
     "would open in 2028.",
     ""),
    ("Rubio said the deal was close. The announcement pleased investors. Oil fell by two percent.", ""),
    ("WASHINGTON — Hegseth said allies must do more.\n\nElsewhere, Pope Leo said no child should go hungry.", ""),
    ("Iraqi Prime Minister Mohammed Shia al-Sudani said the coalition would leave by 2026. The White House "
     "said no date had been set for a visit by Sudani.",
     ""),
    ("Sandu said Moldova had lost no voters abroad. In Kyiv, Sybiha said Ukraine had not lost hope.", ""),
    ("North Korean leader Kim Jong Un said the South had sent drones over Pyongyang. Seoul said it had sent no "
     "drones.",
     "South Korea > Kim"),
    ("Kosovo Prime Minister Albin Kurti said Belgrade had armed the gunmen of Banjska. President Aleksandar "
     "Vucic insisted that Serbia had supplied no weapons to anyone.",
     "Vu > Kurti"),
    ("Eritrea, Ethiopian President Taye Atske Selassie said, is preparing for war.\n\nAsmara brushed off the "
     'charge. "We are building schools," Information Minister Yemane Gebremeskel wrote on X.',
     "Yemane > Taye|Eritrea > Taye; Yemane > Taye"),
    ('"The Americans started this fire," Chinese Foreign Minister Wang Yi said. US Secretary of State Antony '
     "Blinken took a different view. The fire, he said, had been lit in Beijing.",
     "Blinken > Wang"),
    ("Denmark's Mette Frederiksen told parliament the airspace would stay closed. The opposition leader, Jakob "
     'Ellemann-Jensen, was not convinced. "Closed to whom?" he asked.',
     "Ellemann > Frederiksen"),
    ("President Emmanuel Macron called NATO brain-dead. German Chancellor Angela Merkel was having none of it. "
     '"That is not how I see cooperation in NATO," she said in Berlin.',
     "Merkel > Macron"),
    ("Hamas said it would free four women on Saturday. Israel welcomed the announcement.", "Israel > Hamas"),
    ("Joe Biden said the Israeli leader was hurting Israel more than helping it. Netanyahu's reply came within "
     'a day. "He is wrong," the prime minister told Politico.',
     "Netanyahu > Biden"),
    ("Trump said on Truth Social that Zelensky was a dictator. The post drew swift condemnation in Europe. "
     "German Chancellor Olaf Scholz said it was simply wrong and dangerous to deny him his legitimacy.",
     "Scholz > Trump"),
    ("Trump said Colombia's president was a drug dealer. The insult landed badly in Bogota, where Foreign "
     "Minister Rosa Villavicencio said her country would not be bullied.",
     "Villavicencio > Trump"),
    ('Lavrov said Moldova would be the next Ukraine. His words met with ridicule in Chisinau. "We have heard '
     'worse," Prime Minister Dorin Recean said.',
     "Recean > Lavrov"),
    ("Russia will strike any ship that carries arms, Medvedev warned. The warning left Bucharest cold. "
     "Romania's shipping lanes would stay open, President Klaus Iohannis said.",
     "Iohannis > Medvedev"),
    ("The Taliban demanded that Islamabad stop its drone flights. Pakistan's army spokesman, Ahmed Sharif "
     "Chaudhry, said there had been no flights.",
     "Chaudhry > Taliban"),
    ("Spanish Foreign Minister Jose Manuel Albares asked Rabat to open the customs post. Morocco's Nasser "
     "Bourita said it would open when the technical problems were solved.",
     "Bourita > Albares"),
    ('Ambassador Linda Thomas-Greenfield asked what Moscow had to hide. "Nothing," Russian envoy Dmitry '
     "Polyanskiy said.",
     "Polyanskiy > Thomas"),
    ("Reporter: Will you meet President Putin?\n\nVolodymyr Zelenskyy: If he comes, I will be there.", "Zelensk > *"),
    ("CNN: Are you satisfied with the German decision?\n\nGitanas Nauseda: We are, but it came late.\n\nCNN: And "
     "the tanks?\n\nGitanas Nauseda: They will follow.",
     "Naus > *"),
    ("AMIR SAEID IRAVANI (Islamic Republic of Iran): My country has never sent missiles to Yemen.\n\nROBERT WOOD "
     "(United States of America): The representative of Iran tells us that no missiles were sent. The wreckage "
     "says otherwise.",
     "Wood > Iravani"),
    ("Kenyan President William Ruto said he would lead talks in Khartoum. The Sudanese army objected to the "
     "choice. Its deputy chief, Yasser al-Atta, said Ruto was no neutral broker.",
     "Atta > Ruto|army > Ruto; Atta > Ruto"),
    ("French Finance Minister Bruno Le Maire promised to bring the Russian economy to its knees. Medvedev hit "
     'back on Twitter. "Economic wars quite often turned into real ones," he wrote.',
     "Medvedev > Le Maire"),
    ("Hun Sen accused Bangkok of moving boundary stones. Thailand's army said no stones had been moved. Hun "
     "Sen then published photographs.",
     "army > Hun Sen|Thai > Hun Sen"),
    ("Jordanian King Abdullah II said no refugees would be taken in. Separately, Egypt said it would not open "
     "Rafah.",
     ""),
    ("Poland's Radoslaw Sikorski said in Davos that Europe must spend more. Argentine President Javier Milei "
     "said in Davos that the West was in danger.",
     ""),
    ("US Treasury Secretary Janet Yellen said sanctions were working. On Friday the IMF said Russia's economy "
     "had grown by three percent.",
     ""),
    ("Pakistan said two soldiers had been killed in Balochistan. Iran said five police officers had been "
     "killed in Sistan.",
     ""),
    ("Saudi Arabia denied that it had paid for the mosque. Qatar denied that it had financed the school.", ""),
    ("Rutte praised Spain. Trump praised Poland.", ""),
    ("The Kremlin said Putin would not go to Istanbul. The White House said Vance would not travel either.", ""),
    ('Greek Foreign Minister Nikos Dendias laughed when he left the room. "It went well," he said. His Turkish '
     "colleague Mevlut Cavusoglu said the talks would go on.",
     ""),
    ('Vucic said he had asked Putin for gas. "He promised to help," he said.', ""),
    ("Biden said America would defend every inch of NATO territory. Stoltenberg thanked Germany for its tanks.", ""),
    ("Sunak said the boats would be stopped. Asked about the budget, he said taxes would fall.", ""),
    ("Cuba's Miguel Diaz-Canel said the blockade was the cause of the blackouts. In Madrid, Spanish opposition "
     "leader Alberto Nunez Feijoo said Venezuela's election had been stolen.",
     ""),
    ("Hezbollah leader Naim Qassem said his fighters would keep their weapons. Lebanese President Joseph Aoun "
     "saw it differently. Only the state, he said, may bear arms.",
     "Aoun > Qassem"),
    ("Nigerien Prime Minister Ali Lamine Zeine said American soldiers could leave whenever they liked. The "
     'Pentagon was unfazed. "We are talking to the authorities there," spokeswoman Sabrina Singh told '
     "reporters.",
     "Singh > Zeine"),
    ("Former Chancellor Gerhard Schroeder said the war could end within a week. His party was appalled. SPD "
     "leader Lars Klingbeil said Schroeder spoke for himself alone.",
     "Klingbeil > Schr"),
    ("Azerbaijan's Ilham Aliyev said France was arming Armenia for a new war. French Foreign Minister Stephane "
     'Sejourne shrugged. "We sell what protects," he told lawmakers.',
     "Sejourne > Aliyev|Séjourné > Aliyev"),
    ('The UN envoy, Geir Pedersen, appealed for restraint in Sweida. His appeal went unheeded in Damascus. "We '
     'do not negotiate with outlaws," Interior Minister Anas Khattab said.',
     "Khattab > Pedersen"),
    ("Bukele said no gang member would ever leave the prison. Amnesty International's Ana Piquer called that a "
     "licence to torture.",
     "Piquer > Bukele|Amnesty > Bukele"),
    ("Lithuania's Ingrida Simonyte said the West had been naive about Belarus. Poland's Mateusz Morawiecki "
     "said he could only agree.",
     "Morawiecki > Simonyt"),
    ("President Joe Biden called Xi Jinping a dictator. Foreign Ministry spokeswoman Mao Ning said the remark "
     "was extremely absurd and irresponsible.\n\nAsked about Beijing's anger, Biden said he stood by every word.",
     "Mao > Biden; Biden > Mao|Mao > Biden; Biden > China"),
    ("Kenya's foreign minister, Musalia Mudavadi, said his police would leave Haiti only when the gangs were "
     'beaten.\n\nThe gang leader Jimmy Cherizier laughed at that. "They will leave in coffins," he said in a '
     "video.",
     "Cherizier > Mudavadi|Chérizier > Mudavadi"),
    ("QUESTION: Does Slovakia still back the sanctions?\n\nPRIME MINISTER FICO: Slovakia will not be the first "
     "to leave.\n\nQUESTION: And the gas?\n\nPRIME MINISTER FICO: We need it.",
     "Fico > *"),
    ("Sky News: Prime Minister, have you read the report?\n\nRishi Sunak: I have, and I accept its findings.",
     "Sunak > *"),
    ('Vance told Fox News that Ukraine had never said thank you. "We have said thank you every day," Ukrainian '
     "ambassador Oksana Markarova said.",
     "Markarova > Vance"),
    ("Meloni said Italy would keep its troops in Lebanon. Crosetto, her defence minister, said the troops "
     "would stay in their bunkers.",
     ""),
    ("Lula said the Amazon was not for sale. Petro, speaking after him, said oil was a poison.", ""),
    ("Kallas warned that the Baltic cables were not safe. On the margins of the meeting, Stubb told Yle that "
     "Finland would not buy new frigates.",
     ""),
    ("The EU said it had sent 500 generators. Japan said it had sent 60.", ""),
    ("Sisi said Egypt would not take in refugees. He said the border would stay closed.", ""),
    ("Qatar said talks would resume. Steve Witkoff said that he had no travel plans. Hamas said it had "
     "received no proposal.",
     ""),
    ("Duda was in Kyiv. Poland would send more tanks, he said. Nauseda was in Berlin. Lithuania would not send "
     "jets, he said.",
     ""),
    ("Tokyo said it had spotted a Chinese carrier. Taipei said it had spotted no aircraft near the island on "
     "Sunday.",
     ""),
    ("Jokowi said he was pleased. Prabowo said he was not a candidate.", ""),
    ('Macron said the will to peace was not there. Scholz was with him in the Elysee. They had dinner. "The '
     'evening was long," Scholz said.',
     ""),
    ("The remark was widely shared. Orban said taxes would fall.", ""),
    ("Lavrov said Chisinau had closed a school. Sandu took issue with him, saying it had moved.", "Sandu > Lavrov"),
    ("Vance said Denmark had neglected Greenland. Frederiksen said Vance should apologise.", "Frederiksen > Vance"),
    ("Costa said Budapest had to choose. Orban declined to comment on Costa's words.", "Orb > Costa"),
    ("Hamas said it would free ten captives. Israel said the offer fell short.", "Israel > Hamas"),
    ("Sisi said the dam was filling too fast. Abiy said he had heard nothing about the Egyptian president's "
     "announcement.", "Abiy > Sisi"),
    ("Kim Yo Jong called the drills a rehearsal for war. Seoul rejected the description.", "South Korea > Kim"),
    ("Netanyahu blamed Iran for the attack on the bus. Tehran denied any role.", "Iran > Netanyahu"),
    ("Costa promised faster talks for Moldova. Fico greeted the promise with scorn.", "Fico > Costa"),
    ("Witnesses said the roof fell. A survivor described it as a nightmare.", ""),
    ("Police said two men were held. The governor called it a sad day.", ""),
    ("Sybiha said the port had burned. Baerbock reacted to the blast with a visit to Odesa.", ""),
    ("Rutte said the alliance was ready. Grynkewich answered the door.", ""),
    ("The prosecutor said the spy had sold maps. The judge accepted the plea.", ""),
    ("Putin said missiles could be aimed at Berlin. Stoltenberg has not yet responded to Putin's threat.", ""),
    ("The mayor said 12 had died. After the speech, Macron said France would send aid.", ""),
    ("Kyiv reported 40 strikes overnight. Guterres condemned the strikes on the city.", ""),
    ("Rubio said the talks were hard. Rubio's comments came on Sunday, Axios reported.", ""),
    ("Despite Trump's appeal to farmers, Lula said tariffs would stay. Trump said they would rise.", ""),
    ("Meloni said the plan was bold. Sanchez said that Macron was the right man for the job.", ""),
    ("Costa said the door was open. Zaluzhnyi accused a rival of showing support for the rebels.", ""),
)
# fmt: on
