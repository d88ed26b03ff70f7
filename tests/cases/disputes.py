"""What contradicts what: text -> each dispute as "claimant / denier"; "" where nothing does."""

# fmt: off
DISPUTES: tuple[tuple[str, str], ...] = (
    ("Houthi leader Abdul-Malik al-Houthi said his men had sunk a tanker off Hodeidah. The ship had not been "
     "sunk, US Central Command said.",
     "Houthi / Central Command"),
    ("Kyiv said Russia had shelled a maternity ward in Kherson. Moscow never shells hospitals, Peskov said.",
     "Ukraine / Peskov"),
    ("The M23 rebels said they had taken Bukavu. Congolese army spokesman Sylvain Ekenge said the town was "
     "still in government hands.",
     "M23 / Ekenge"),
    ("Both armies claimed the town. Prigozhin said Wagner fighters had taken Bakhmut. Zelensky said Bakhmut "
     "had not fallen.",
     "Prigozhin / Zelensk"),
    ("Pakistan said it had shot down five Indian jets. New Delhi said it had lost no aircraft.", "Pakistan / India"),
    ("Serbia has shelled nobody, Vucic said. Kosovo's Prime Minister Albin Kurti said Serbian guns had shelled "
     "Banjska.",
     "Kurti / Vu"),
    ("Bogota said Venezuelan soldiers had crossed the Arauca. Caracas called it a lie.", "Colombia / Venezuela"),
    ("Baku insists that its forces did not cross the border. Yerevan says they did.", "Armenia / Azerbaijan"),
    ("Kim Yo Jong denied that Pyongyang had sold shells to Moscow. Blinken said ships carried them every week.",
     "Blinken / Kim"),
    ("Netanyahu said the army had entered Rafah. Hamas official Osama Hamdan rejected that as false.",
     "Netanyahu / Hamdan"),
    ("Addis Ababa said Eritrean troops had gone home. Getachew Reda said they were still in Irob.",
     "Ethiopia / Getachew|Ethiopia / Reda"),
    ("Finland said a Russian jet had violated its airspace off Porvoo. The Russian Defence Ministry insisted "
     "that the plane had kept to neutral waters.",
     "Finland / Russia"),
    ("The Pentagon said nobody was hurt in the strike on Ain al-Asad. Iran said eighty Americans had been "
     "killed.",
     "Iran / Pentagon"),
    ("Moscow demanded that Kyiv withdraw from Donbas. Kyiv said it would not withdraw.", ""),
    ("Sikorski said the war would be long. Orban said it would be short.", ""),
    ("Israel said Hamas had killed six hostages. Hamas denied receiving a new proposal.", ""),
    ("Poland said Belarus had pushed migrants across the Bug. Lithuania said it had built no fence.", ""),
    ("Iran said it had launched a satellite. Russia said it had not launched a satellite this year.", ""),
    ("Kyiv said 40 drones had been fired at Odesa. Romania said two had come down on its soil.", ""),
    ("Rwanda denied that it had sent troops into Congo. Rwanda also denied that it had sent arms.", ""),
    ("NATO said Russia had moved missiles to Belarus. Lukashenko said Russia had moved missiles to Belarus at "
     "his request.",
     ""),
    ("Iran's Revolutionary Guards said they had hit an air base in the Negev. No base had been hit, Israeli "
     "military spokesman Daniel Hagari said.",
     "Guard / Hagari"),
    ("Myanmar's junta said rebels had burned down Kan Ma village. The rebels said soldiers had burned it down.",
     "junta / rebel|Myanmar / rebel"),
    ("Armenia claims that Azerbaijan advanced into Syunik. Azerbaijan claims that its troops stayed on their "
     "side of the border.",
     "Armenia / Azerbaijan"),
    ("Kabul accused Pakistan of bombing Khost. Islamabad neither confirmed nor denied it.", ""),
    ("The Taliban killed forty former soldiers, Human Rights Watch said. The Taliban government rejected the "
     "report as untrue.",
     "Human Rights Watch / Taliban"),
    ("The Netherlands said Russian hackers had tried to get into the OPCW network. Russia's ambassador, "
     "Alexander Shulgin, dismissed that as a fairy tale.",
     "Netherlands / Shulgin"),
    ("The UN said Israel had blocked 46 convoys. Israeli agency COGAT said it had blocked none.",
     "United Nations / COGAT"),
    ("Caracas said Guyana had allowed a secret CIA base. Georgetown said there was no such base.",
     "Venezuela / Guyana"),
    ("Putin said Ukraine had used mines from NATO. Zaluzhnyi called the statement rubbish.", "Putin / Zalu"),
    ("Tehran says it does not enrich uranium to 90 percent. Grossi says particles of 84 percent were found.", ""),
    ("Seoul said Pyongyang had blown up roads at the border. Pyongyang confirmed it.", ""),
    ("Pezeshkian said Iran had not hit a hospital in Beersheba. Netanyahu said an Iranian missile had hit "
     "Soroka hospital.",
     "Netanyahu / Pezeshkian"),
    ("Rome denied that it had turned back the boat. The captain, Carola Rackete, said the coast guard had "
     "turned it back twice.",
     "Rackete / Italy|Rackete / Rome"),
    ("Israel said it had killed a Hamas commander in Doha. Hamas said the commander was alive and well.",
     "Israel / Hamas"),
    ("The Wagner group said it held Soledar. Ukrainian army spokesman Serhiy Cherevatyi said Soledar was still "
     "under Ukrainian control.",
     "Wagner / Cherevatyi"),
    ("Estonia said a Russian jet had switched off its transponder. Moscow denied it.", "Estonia / Russia"),
    ("Tripoli said Haftar's planes had bombed the academy. Haftar's spokesman, Ahmed al-Mismari, said they had "
     "done no such thing.",
     "Tripoli / Mismari|Libya / Mismari"),
    ("Belgrade said two Serbs had been beaten by police in Zvecan. Police director Gazmend Hoxha said nobody "
     "had been beaten.",
     "Serbia / Hoxha"),
    ("Guaido said the guards had burned the trucks. The guards, Maduro said, had not touched the trucks.",
     "Guaid / Maduro"),
    ("Rubio said Beijing paid for the campaign. China's embassy said Beijing had paid nobody.",
     "Rubio / embassy|Rubio / China"),
    ("Grossi said inspectors had been turned away at Fordow. Iran's Mohammad Eslami insisted that no inspector "
     "had been turned away.",
     "Grossi / Eslami"),
    ("Warsaw said a missile had fallen near Przewodow. Moscow said none of its missiles had been fired at "
     "Poland.",
     "Poland / Russia"),
    ("Greece said it had saved 40 people. Turkey said it had saved 60.", ""),
    ("Hezbollah said it had hit a barracks. Iran said it had hit a refinery.", ""),
    ("The Kremlin said it had not decided on a summit. The White House said it had not decided either.", ""),
    ("Moscow accused Kyiv of shelling the plant. Kyiv accused Moscow of shelling the plant.",
     "Russia / Ukraine|Ukraine / Russia|Russia / Ukraine; Ukraine / Russia"),
    ("Netanyahu blamed Iran for the attack on the bus. Tehran denied any role.", "Netanyahu / Iran"),
    ("Lapid said the government had failed. Ben-Gvir called for the death penalty. The attorney general said there was "
     "no basis for that in law.", ""),
    ("The judge rejected a request by the defence. Chile's defence ministry said it knew of no such contacts.", ""),
)
# fmt: on
