"""Nouns that name a sort of actor: what is meant by "the fighters", "a spokesman", "the ministry", "the country".

Written by hand from the sectors of the PLOVER manual and the usage of English news. The nouns of `titles.py` that stand
alone ("the minister") are persons too and are not repeated here.
"""

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
#: (kind, sector, gender, nouns in the singular); in the plural a person's noun is that of a group
_NOUNS: tuple[tuple[str, str | None, str, str], ...] = (
    ("person", "GOV", "", """
        minister president premier chancellor secretary governor mayor ambassador envoy diplomat official commissioner leader ruler dictator
        autocrat tyrant bureaucrat spokesperson mediator negotiator emissary consul attaché source monarch sovereign incumbent predecessor successor counterpart representative
        premier taoiseach aide adviser advisor undersecretary administrator policymaker
        """),
    ("person", "GOV", "m", "king prince emperor sultan emir sheikh shah tsar spokesman statesman chairman strongman"),
    ("person", "GOV", "f", "queen princess empress spokeswoman stateswoman chairwoman"),
    ("person", "LEG", "", "senator lawmaker legislator parliamentarian mp mep deputy speaker representative"),
    ("person", "LEG", "m", "congressman"),
    ("person", "LEG", "f", "congresswoman"),
    ("person", "PTY", "", "politician candidate nominee frontrunner front-runner challenger contender hopeful hardliner conservative republican democrat liberal socialist communist nationalist populist"),
    ("person", "MIL", "", """
        general colonel major captain lieutenant sergeant corporal admiral commander commodore brigadier marshal soldier trooper marine sailor airman paratrooper
        pilot conscript reservist veteran officer peacekeeper guardsman gunner infantryman sniper cadet recruit
        """),
    ("person", "MIL", "m", "serviceman"),
    ("person", "MIL", "f", "servicewoman"),
    ("person", "COP", "", "policeman constable detective inspector sheriff superintendent cop investigator bodyguard"),
    ("person", "COP", "f", "policewoman"),
    ("person", "SPY", "", "spy"),
    ("person", "JUD", "", "judge prosecutor justice magistrate lawyer attorney barrister solicitor juror"),
    ("person", "REB", "", "rebel militant insurgent fighter guerrilla guerilla separatist jihadist jihadi terrorist extremist warlord islamist gunman bomber secessionist combatant"),
    ("person", "REB", "m", "militiaman"),
    ("person", "UAF", "", "attacker assailant assassin shooter kidnapper hijacker mercenary"),
    ("person", "CRM", "", "criminal gangster smuggler trafficker pirate hacker murderer killer thief robber kingpin"),
    ("person", "CVL", "", """
        activist protester demonstrator dissident campaigner civilian citizen resident villager victim survivor witness eyewitness hostage captive prisoner detainee inmate
        rival defendant suspect person child kid teenager youth adult student voter neighbour neighbor passenger driver author writer novelist poet artist actor singer musician filmmaker
        photographer architect engineer athlete player footballer striker goalkeeper coach astronaut cosmonaut
        supporter opponent critic friend colleague relative partner sibling parent spouse
        volunteer national native founder co-founder owner winner laureate star icon convict whistleblower composer designer painter sculptor philosopher
        chef cook comedian producer performer dancer explorer inventor translator baby infant
        """),
    ("person", "CVL", "m", "man boy father son brother husband uncle nephew grandfather grandson widower fisherman gentleman businessman stepfather"),
    ("person", "CVL", "f", "woman girl mother daughter sister wife aunt niece grandmother granddaughter widow actress lady businesswoman"),
    ("person", "JRN", "", "journalist reporter correspondent editor columnist broadcaster commentator blogger interviewer presenter"),
    ("person", "EDU", "", "professor scholar academic historian researcher scientist teacher economist lecturer physicist chemist biologist mathematician sociologist anthropologist psychologist"),
    ("person", "MED", "", "doctor physician nurse surgeon medic paramedic"),
    ("person", "BUS", "", "ceo executive entrepreneur billionaire tycoon magnate oligarch investor banker manager trader employer"),
    ("person", "LAB", "", "worker employee unionist"),
    ("person", "REL", "", "pope cardinal archbishop bishop patriarch rabbi imam ayatollah cleric priest mullah pastor monk nun missionary"),
    ("person", "REF", "", "refugee migrant immigrant exile"),
    ("person", "AGR", "", "farmer fisher herder"),
    ("person", None, "", "chief head chair chairperson director analyst expert observer member coordinator monitor strategist planner boss"),
    # groups
    ("group", "MIL", "", """
        force troop army military navy militaries brigade battalion regiment division battlegroup squadron corps garrison fleet
        armada contingent infantry artillery warship warplane jet drone bomber helicopter serviceman personnel
        """),
    ("group", "COP", "", "police gendarmerie gendarme patrol"),
    ("group", "REB", "", "insurgency rebellion militia guerrilla"),
    ("group", "UAF", "", "mob"),
    ("group", "CRM", "", "gang cartel mafia"),
    ("group", "CVL", "", "crowd people public community family couple delegation team tribe clan crew inhabitant minority diaspora electorate"),
    ("group", "GOV", "", "authority leadership delegation"),
    ("group", "JRN", "", "press media"),
    ("group", "PTY", "", "opposition"),
    # organizations
    ("organization", "GOV", "", """
        government administration regime cabinet ministry junta executive monarchy department embassy consulate treasury
        office bureau authority directorate secretariat service mission
        """),
    ("organization", "LEG", "", "parliament congress senate legislature duma knesset assembly"),
    ("organization", "JUD", "", "court tribunal judiciary"),
    ("organization", "PTY", "", "party coalition faction"),
    ("organization", "IGO", "", "alliance bloc"),
    ("organization", "SPY", "", "intelligence"),
    ("organization", "BUS", "", "company firm corporation bank airline manufacturer carmaker automaker bookmaker retailer supplier broker contractor conglomerate business brand lender"),
    ("organization", "JRN", "", "newspaper magazine broadcaster channel station network outlet website publication daily tabloid"),
    ("organization", "EDU", "", "university college school institute academy"),
    ("organization", "MED", "", "hospital clinic"),
    ("organization", "REL", "", "church"),
    ("organization", "LAB", "", "union"),
    ("organization", "NGO", "", "charity ngo"),
    ("organization", None, "", "organisation organization agency council committee commission group movement network foundation watchdog association federation league board club think-tank force"),
    # states
    ("country", "GOV", "", "country nation republic kingdom state homeland"),
)
# fmt: on

#: noun -> (kind, sector, gender)
ROLE_NOUNS: Mapping[str, tuple[str, str | None, str]] = MappingProxyType(
    {noun: (kind, sector, gender) for kind, sector, gender, told in reversed(_NOUNS) for noun in told.split()}
)

#: heads that tell nothing without what stands before or behind them
FAINT_NOUNS = frozenset(
    [
        "authority",
        "force",
        "member",
        "head",
        "chief",
        "office",
        "service",
        "mission",
        "source",
        "body",
        "board",
        "club",
        "team",
        "star",
        "person",
        "people",
        "man",
        "woman",
        "child",
        "family",
        "force",
        "state",
        "business",
        "school",
        "group",
        "network",
        "union",
        "station",
        "channel",
        "partner",
        "supporter",
        "friend",
        "player",
        "division",
        "major",
        "general",
        "public",
        "press",
        "intelligence",
        "observer",
        "national",
        "native",
        "couple",
        "crew",
        "owner",
        "driver",
        "winner",
        "executive",
        "conservative",
        "liberal",
        "patrol",
        "minority",
        "daily",
        "brand",
        "cook",
        "star",
        "icon",
        "baby",
        "kid",
        "performer",
        "chair",
        "incumbent",
        "predecessor",
        "successor",
        "counterpart",
        "rival",
        "critic",
        "opponent",
        "voter",
        "passenger",
    ]
)

#: the office whose holder papers call the country's leader
LEADERS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(
        """
        RUS USA FRA UKR TUR CHN BLR SYR EGY VEN BRA KOR TWN AZE KAZ SRB MEX ARG CHL COL PER ECU BOL CUB NIC SLV HND GTM PRY URY PAN
        DOM CYP UZB TKM TJK KGZ IDN PHL LKA MDV AFG DZA TUN SDN SSD KEN UGA RWA BDI COD COG CAF CMR GAB GNQ TCD NER NGA BEN TGO GHA CIV
        LBR SLE GIN GNB GMB SEN MRT MLI BFA AGO NAM ZMB ZWE MWI MOZ ZAF BWA DJI ERI SOM SYC COM MDG PSE ARE
        """.split(),
        "president",
    )
    | dict.fromkeys(
        """
        GBR ISR JPN IND CAN AUS HUN ITA ESP NZL POL ARM NLD BEL SWE NOR DNK ISL IRL LUX GRC SVK SVN HRV BGR EST LVA ALB MKD XKX MNE
        CZE PRT GEO MYS THA SGP PAK BGD NPL KHM VUT FJI PNG SLB ETH LSO MUS IRQ JAM TTO BHS MLT
        """.split(),
        "prime minister",
    )
    | {
        "DEU": "chancellor",
        "AUT": "chancellor",
        "PRK": "leader of north korea",
        "IRN": "supreme leader",
        "QAT": "emir",
        "KWT": "emir",
    }
    | {"JOR": "king", "MAR": "king", "BHR": "king"}
)
#: other words for a country's leader
RULERS = frozenset(("leader", "strongman", "ruler", "autocrat", "dictator", "head of state"))
