"""Words by which coreference goes: forms of address, states of an office, kinship, what cities and states do.

Written by hand from general knowledge of English news.
"""

from collections.abc import Mapping
from types import MappingProxyType


def _words(told: str) -> frozenset[str]:
    return frozenset(told.split())


# fmt: off
#: given names and what their bearers are called for short or in another tongue
SHORT_NAMES: tuple[frozenset[str], ...] = tuple(
    _words(told)
    for told in (
        "william bill will", "robert bob rob bobby", "richard dick rick", "james jim jimmy jamie", "joseph joe", "michael mike mick",
        "thomas tom tommy", "anthony tony antony", "charles chuck charlie", "edward ed ted eddie", "daniel dan danny", "david dave",
        "john jack johnny", "donald don", "kenneth ken", "steven steve stephen", "gregory greg", "samuel sam", "benjamin ben binyamin",
        "matthew matt", "andrew andy", "christopher chris", "elizabeth liz beth lisa", "susan sue", "katherine kate kathy cathy catherine",
        "jennifer jen", "peter pete", "timothy tim", "ronald ron", "alexander alex aleksandr", "nicholas nick", "patrick pat",
        "philip phil phillip", "lawrence larry", "gerald jerry", "dmitry dmitri dmitriy", "sergei sergey", "alexei alexey aleksei",
        "mohammed mohammad muhammad mohamed", "yevgeny evgeny",
    )
)
#: parts of a name that are no family name
NAME_SUFFIXES = _words("jr jr. sr sr. ii iii iv v vi")
#: family names of so many people that alone they tell nobody, folded
COMMON_FAMILIES = _words(
    """ali hassan mohamed mohammed muhammad mohamud ahmed ahmad abdullah abdullahi ibrahim ismail hussein saleh omar mahmoud khalil salem mansour
    mustafa yusuf aziz hamid rashid joseph jean pierre taylor johnson smith jones brown williams davis miller wilson moore anderson
    thomas jackson white harris martin thompson martinez garcia gonzalez rodriguez lopez hernandez perez sanchez ramirez diaz
    taylor lewis walker hall allen young king wright scott green baker adams nelson carter mitchell roberts turner phillips campbell parker
    evans edwards collins stewart morris murphy cook rogers morgan cooper peterson reed bailey bell gomez kelly howard ward cox
    khan singh kumar patel sharma shah das kim lee park choi jung kang cho yoon lim han oh li wang zhang liu chen yang huang zhao wu zhou
    xu sun ma zhu hu guo he lin gao luo nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly silva santos costa pereira
    ferreira oliveira souza almeida diallo traore keita camara toure coulibaly barry sow diop fall ndiaye ba kone toure ouedraogo sawadogo
    moussa issa abdi yunis tan wong chan ng win aung tun swe""")
#: last words of a company's or school's name that may be left out later
BODY_ENDINGS = _words(
    """university college group company corporation corp. corp co co. inc inc. ltd ltd. party foundation bank airlines motors
    institute holdings plc newspaper times magazine website agency"""
)
#: small words that give no letter to an acronym
SMALL_WORDS = _words("of the for and & in on to 's - ,")
#: offices whose holders papers call by the family name alone from the first mention on
LEADING_OFFICES = frozenset(("president", "prime minister", "chancellor", "supreme leader", "secretary of state", "foreign minister"))

#: forms of address that name no office
HONORIFICS = _words(
    """mr. mr mrs. mrs ms. ms miss monsieur herr señor brother messrs. master madame mme mme. frau señora madam sister dr. dr
    sir lord lady dame"""
)
#: what is said of an office that is not, or not quite, held
STATUS_WORDS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(_words("former ex late then then- ousted deposed retired one-time onetime sacked toppled fired dismissed"), "former")
    | dict.fromkeys(_words("acting interim caretaker"), "acting")
    | dict.fromkeys(_words("incoming designate"), "elect")
    | dict.fromkeys(_words("candidate nominee hopeful contender challenger"), "candidate")
)
#: offices that tell their country by their own name, as papers write them
HOME_OFFICES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(
        (
            "defence secretary", "home secretary", "foreign secretary", "fco minister", "international development secretary",
            "chancellor of the exchequer", "business secretary", "minister for the middle east", "chief of the defence staff",
            "first minister", "health secretary", "education secretary", "shadow foreign secretary", "shadow defence secretary",
        ),
        "GBR",
    )
    | dict.fromkeys(
        (
            "defense secretary", "secretary of defense", "secretary of state", "sen.", "rep.", "gov.", "congressman", "congresswoman",
            "homeland security secretary", "treasury secretary", "commerce secretary", "house speaker", "senate majority leader",
            "senate minority leader", "state department spokesman", "state department spokeswoman", "deputy secretary of state",
            "assistant secretary of state", "under secretary of state", "chairman of the joint chiefs of staff", "cia director",
            "fbi director", "deputy secretary of defense", "house majority leader", "joint chiefs chairman",
            "deputy assistant secretary", "special presidential envoy", "house minority leader", "fed chairman", "fed chair",
        ),
        "USA",
    )
    | {"taoiseach": "IRL", "tánaiste": "IRL"}
)
#: countries whose ministers are called secretaries too
HOMES_OF_SECRETARIES = frozenset(("PHL", "IND", "PAK", "BGD", "NPL", "LKA", "KEN", "MEX", "HKG"))
#: offices that a report names without a country where they are of the country that it is written from
OFFICES_AT_HOME = frozenset(
    (
        "president", "vice president", "premier", "chancellor", "army chief", "police chief", "opposition leader", "speaker", "interim president",
        "parliament speaker", "president-elect", "interior secretary", "chief of the general staff", "chief justice", "prosecutor general",
        "navy chief", "air force chief", "military chief", "army commander", "national security adviser", "electoral commissioner", "coup leader",
    )
)
#: datelines of cities where many countries' ministers meet
SEATS_OF_MANY = frozenset(("brussels", "geneva", "new york", "united nations", "the hague", "vienna", "strasbourg", "luxembourg", "davos"))
#: how ranks are written of American soldiers only: with the service before them, or by these short forms
AMERICAN_RANKS = (
    "army ", "navy ", "marine ", "air force ", "coast guard ", "spc.", "pfc.", "staff sgt.", "tech. sgt.", "master sgt.",
    "sgt. 1st class", "petty officer", "chief petty officer", "senior chief petty officer", "senior airman", "airman 1st",
)
#: what the holder of an office is also called
ALSO_CALLED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "leader": _words("president minister chancellor premier king leader chief head dictator emir") | {"crown prince"},
        **dict.fromkeys(
            ("strongman", "ruler", "autocrat", "dictator", "despot"), _words("president minister premier king leader emir sultan") | {"crown prince", "supreme leader", "commander-in-chief"}
        ),
        "politician": _words("minister senator candidate mayor governor mp lawmaker congressman") | {"opposition leader", "party leader"},
        "cleric": _words("imam ayatollah sheikh mullah preacher") | {"supreme leader", "grand ayatollah", "leader of hezbollah", "leader of the taliban"},
        "premier": frozenset(("prime minister",)),
        "diplomat": _words("ambassador envoy") | {"foreign minister", "secretary of state", "deputy foreign minister"},
        "envoy": _words("ambassador representative negotiator") | {"special envoy"},
        "lawmaker": _words("senator congressman congresswoman representative sen. rep. mp deputy"),
        "official": _words("spokesman spokeswoman spokesperson official secretary director adviser"),
        "senator": _words("sen."),
        "general": _words("gen.") | {"lt. gen.", "maj. gen.", "brig. gen.", "commander-in-chief", "army chief", "chief of defence", "supreme allied commander europe", "military ruler", "junta leader"},
        "commander": _words("general gen. commander") | {"lt. gen."},
        "governor": _words("gov."),
        "monarch": _words("king queen emperor sultan emir"),
        "chief": _words("director head leader commander president") | {"secretary general"},
        "head": _words("director chief leader president") | {"secretary general"},
        "chair": _words("chairman chairwoman chairperson"),
        "minister": _words("secretary"),
    }
)
#: people by what they are to somebody else
KIN = _words(
    """father mother brother sister son daughter husband wife uncle aunt nephew niece grandfather grandmother grandson
    granddaughter partner spouse friend colleague boyfriend girlfriend predecessor successor ally rival neighbour neighbor aide
    adviser advisor lawyer counterpart deputy spokesman spokeswoman opponent supporter child parent"""
)
#: those of them that are a post
AIDES = _words("aide adviser advisor lawyer deputy spokesman spokeswoman")
#: posts that papers name without the house they belong to
SHORT_POSTS = _words("spokesman spokeswoman spokesperson negotiator envoy")
#: words that say that somebody else is meant
OTHERS = _words("other another eldest oldest youngest elder older younger second third fourth next new future first only different same previous last")
#: heads that stand for what follows "of": "a group of lawmakers"
CONTAINERS = _words("group number pair couple crowd band majority handful dozen hundred thousand score gang delegation series bunch")
#: what somebody named just before is called next without an introduction: "the activist denied it"
CALLINGS = _words(
    """activist journalist reporter blogger dissident politician lawmaker senator lawyer teacher writer author poet singer actor actress
    student doctor soldier officer pilot businessman businesswoman billionaire tycoon oligarch scientist professor academic historian
    economist diplomat cleric priest bishop imam campaigner opposition-leader veteran footballer player athlete photographer artist
    musician filmmaker novelist engineer farmer nurse suspect defendant gunman attacker general colonel commander judge prosecutor
    candidate mayor governor"""
)
#: what an alliance consists of
MEMBERS = _words("member ally country nation state")
#: nouns for any body -> sectors of the bodies that are called so
ANY_BODY: Mapping[str, frozenset[str | None]] = MappingProxyType(
    {
        "movement": frozenset((None, "REB", "PTY", "SOC", "REL")),
        "group": frozenset((None, "REB", "UAF", "CRM", "NGO", "CVL", "SOC", "PRM", "IMG", "ISM", "BUS")),
        "organization": frozenset((None, "IGO", "NGO", "REB", "UNO", "CVL", "SOC", "UAF", "ISM")),
        "organisation": frozenset((None, "IGO", "NGO", "REB", "UNO", "CVL", "SOC", "UAF", "ISM")),
        "agency": frozenset((None, "GOV", "SPY", "IGO", "UNO", "JRN", "NGO", "COP")),
    }
)
#: keys of the unions of states that papers call blocs, beside the European Union
LEAGUES = frozenset(("asean", "ecowas", "african-union", "brics", "mercosur", "g7", "gcc", "arab-league", "sadc", "eac", "csto", "eaeu", "caricom", "nato"))
#: nouns that mean the same force
SAME_FORCES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "military": frozenset(("military", "army")), "army": frozenset(("army", "military")), "militia": frozenset(("militia", "group", "movement")),
        "force": frozenset(("force", "forces", "army", "military")), "bloc": frozenset(("bloc", "alliance", "union")), "paramilitary": frozenset(("paramilitary", "group")),
        "administration": frozenset(("administration", "government")), "regime": frozenset(("regime", "government")),
    }
)
#: what stands before the noun of a body and adds nothing: "the military alliance"
BODY_ADJECTIVES = _words("military transatlantic western defence defense regional international global political trade")
ARMED_ADJECTIVES = _words("militant armed terrorist terror jihadist jihadi islamist extremist rebel insurgent guerrilla separatist paramilitary")
FAITH_ADJECTIVES = _words("islamic sunni shia shiite muslim kurdish palestinian lebanese hardline banned radical")
#: last parts of compounds that say who stands behind a body: "Iran-backed", "Saudi-led"
BACKING = _words(
    """backed led allied aligned supported funded financed armed trained sponsored linked supplied equipped friendly affiliated inspired
    brokered mediated made built speaking born dominated controlled held occupied educated style bound flagged"""
)
#: nouns for a group as a whole, behind its name: "M23 rebels", "the Fatah movement"; its fighters are but some of it
FIGHTERS = _words("rebel militant insurgent guerrilla guerilla jihadist jihadi terrorist extremist militia separatist islamist")
NAMED_BODIES = _words(
    """group party movement militia alliance network organization organisation bloc coalition faction gang cartel junta insurgency army
    ministry agency regime company"""
)
#: nouns by which a state is called
STATE_NOUNS = _words("country nation kingdom republic homeland")

#: verbs of "X served as", and of "X was appointed"
SERVING_VERBS = _words("serve work act begin start resign retire continue")
NAMING_VERBS = _words("appoint elect name make nominate describe know re-elect reelect swear install choose hire")
#: endings of nouns for people
AGENT_ENDINGS = ("ist", "er", "or", "ian", "man", "woman", "ess")

#: nouns by which a city is called later, and places of other sorts, often by the last word of their name
TOWNS = _words("city town village settlement")
SITES = _words(
    """region province territory peninsula enclave strip island river mountain sea strait gulf base airport station square bridge dam
    hospital prison camp stadium museum valley plant canal refinery crossing checkpoint cathedral mosque university airfield airbase"""
)
#: verbs whose subject may well be a city
CITY_VERBS = _words(
    """be have become remain lie sit stand host see look wake face suffer come under burn fall grow rise hold include boast
    feel experience lose smell shine welcome draw attract celebrate need get"""
)
#: what only a state has
STATE_BELONGINGS = _words(
    """force troop ally aggression demand claim proposal policy response position stance ambassador government military
    army refusal envoy nuclear insistence allegation objection negotiator diplomat offer foreign request concern intention aim
    influence interest proxy willingness threat sanction support decision war invasion accusation denial statement comment remark
    pledge promise warning rejection criticism assertion account assessment version announcement complaint reply reaction
    assurance call appeal term condition silence"""
)
#: What is done by a state that answers or decides, in the passive: "rejected by Kyiv".
STATE_DEEDS = _words(
    """rejected denied dismissed condemned criticised criticized welcomed disputed rebuffed accused backed supported proposed
    ratified approved announced refuted confirmed summoned expelled recognised recognized endorsed vetoed blocked sanctioned
    claimed annexed invaded"""
)
WITH_STATES = _words("with against between by toward towards")
DEALINGS = _words(
    """talk negotiation relation tie deal agreement treaty war contact dialogue cooperation tension alliance pact
    rapprochement sanction pressure accord ceasefire row dispute standoff stand-off trade"""
)

#: verbs whose "it" stands for nothing
EMPTY_IT_VERBS = _words("seem appear rain snow happen turn remain take cost")
#: verbs of a body or state that is the "It" at a sentence's opening
BODY_VERBS = _words("say add announce warn deny accuse demand call urge claim insist reject vow pledge promise plan want")
# fmt: on

#: nouns of bodies and forces that with these determiners mean no body
ABSTRACT_WITH: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "force": frozenset(("",)),
        "office": frozenset(("",)),
        "authority": frozenset(("",)),
        "service": frozenset(("",)),
        "business": frozenset(("",)),
        "leadership": frozenset(("", "his", "her", "my", "your")),
        "opposition": frozenset(("his", "her", "its", "their")),
    }
)
#: words before a noun of actors that make it a thing
NOT_ACTORS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "agent": _words("nerve chemical biological toxic cleaning bonding warfare"),
        "bank": _words("left right river west east western eastern northern southern food blood sand opposite"),
        "service": _words("military active memorial funeral religious public rail bus train ferry postal"),
        "mission": _words("rescue bombing combat space impossible suicide sabotage"),
        "source": _words("energy power light main key food"),
    }
)
