"""Small word lists by which the events room tells a deed from what only looks like one. General English, compiled for this library."""

from types import MappingProxyType

# fmt: off
#: Verbs of many meanings: alone they tell a deed only between somebody and somebody.
BLUNT = frozenset("""
    back battle challenge destroy devastate displace fight help hit host hurt meet press question receive save sink strike target
    visit welcome wreck
""".split())

#: Verbs that give nothing where nobody is named who gets it: "unveiled a missile", "opened a bridge".
NEEDY = frozenset("""
    add announce approve boost clear collect develop double drop expand fly increase open pass raise release reopen resume triple unveil
""".split())

#: Verbs of attack that are used of words, problems and records.
FIGURATIVE = frozenset("""
    assault attack battle besiege bomb destroy fight hit kill murder raid shoot sink storm strike target torture wreck
""".split())

#: Verbs of attack that politicians do to each other without touching.
RIVALRY = frozenset("""
    assault attack battle beat clobber defeat destroy fight hit maul pound pummel savage strike target thrash trounce ambush clash
""".split())

#: Verbs of accidents: what they bring about is nobody's deed.
ACCIDENTS = frozenset("""
    crash collapse derail capsize collide skid overturn plunge fall slip burst ignite melt stall swerve erupt overheat veer tumble
""".split())

#: Words by which people, soldiers too, come to death without a foe.
MISHAPS = frozenset("""
    crash crashed accident accidents accidental accidentally collision collided earthquake quake avalanche flood floods flooding landslide
    mudslide storm cyclone hurricane typhoon fire fires blaze lightning collapse collapsed capsized overturned derailed virus training
    exercise heat outbreak malfunction
""".split())

#: Nouns of those who are killed in fights only.
FOES = frozenset("attacker assailant bomber officer militiaman policeman paramilitary commando guardsman rebel".split())

#: Where things are posted and aired.
PLATFORMS = frozenset("facebook twitter x telegram instagram youtube tiktok weibo whatsapp television tv radio social media".split())

#: Companies, as nouns and behind their names.
COMPANIES = frozenset("company companies firm firms inc inc. corp corp. co co. plc ltd ltd. concern maker retailer parent unit".split())

#: Nouns of those whom one telephones.
LEADERS = frozenset("chancellor counterpart emir envoy king leader minister premier president prince secretary".split())

#: Nouns that tell nothing of who somebody is.
ANYBODY = frozenset("""
    boy boys bystanders child children dozens driver drivers employee employees family girl girls hundreds man member members men
    others passenger passengers pedestrians people person resident residents student students suspect suspects teenager thousands
    victim victims woman women worker workers
""".split())

#: Words of matches and games: an article with several of them is of sport.
MATCHES = frozenset("""
    checkmate coach equaliser equalizer fixture fixtures football footballer goal goals goalkeeper grandmaster half-time halftime innings
    kick-off kickoff knockout league midfielder offside pawn pawns penalty pitch playoff playoffs qualifier qualifiers queenside
    quarter-final referee rugby scored scorer semi-final squad stadium striker substitute tennis touchdown tournament whistle wicket
    cup derby champions knight
""".split())

#: Words by which a ban is one of sport.
MATCHDAYS = frozenset("match matches season seasons championship tournament games league fixture fixtures race races".split())

#: Before "warning": of nature, and no threat.
OF_NATURE = frozenset("""
    amber avalanche fire flood heat hurricane ice red snow storm thunderstorm tornado tsunami weather wind yellow
""".split())

#: What makes a clause a condition.
IF = frozenset({
    "as if", "even if", "if", "in case", "lest", "only if", "provided", "so that", "unless", "until", "whether"
})

#: What makes a clause untrue.
NOT = frozenset({
    "instead of", "rather than", "without", "far from", "short of", "in lieu of", "close to", "away from"
})

#: Modals that leave it open.
MAYBE = frozenset("""
    can could may might must need ought should
""".split())

#: Verbs whose clause is only thought of.
DOUBT = frozenset("""
    ask assume suppose consider demand doubt expect fear hope imagine pray predict prefer propose recommend speculate suggest urge want wish
    wonder worry
""".split())

#: Verbs whose clause is said to be untrue.
DENY = frozenset("""
    deny dismiss disprove refute reject
""".split())

#: Before a verb in -ing: it names a topic and tells no deed.
ABOUT = frozenset("""
    about against as at between concerning considering for from into like of over regarding than to toward towards
""".split())

#: Verbs that together with "will not" refuse something, though they are no deeds.
WILL_NOT = frozenset("""
    abandon accept allow attend back bow budge change compromise end give go join let lift meet negotiate participate permit recognise
    recognize rejoin remove retreat return reverse stand stop surrender take tolerate yield
""".split())

#: Modals that demand.
OBLIGE = frozenset("""
    must ought shall should
""".split())

#: Modals of the future.
FUTURE = frozenset("""
    shall will would
""".split())

#: Modals of a warning.
WARNING = frozenset("""
    can could may might shall will would
""".split())

#: Forms of the verbs that only claim.
CLAIMING = frozenset("""
    allege alleged alleges claim claimed claiming claims contend contended contends
""".split())

#: What somebody has said: to reject it is to reject who said it.
REMARKS = frozenset("""
    argument characterisation claim comment criticism idea notion proposal remark statement suggestion
""".split())

#: Words that make forces peacekeepers.
PEACE = frozenset("""
    peace-keeping peacekeeper peacekeepers peacekeeping
""".split())

#: Verbs that alone tell a deed of some classes of things only.
ONLY_OF = MappingProxyType({
    **dict.fromkeys(("release", "free", "liberate"), frozenset({"CAPTIVE", "PEOPLE", "SHIP", "PERSONS_IN"})),
    **dict.fromkeys(("reinforce", "mass", "amass", "redeploy", "mobilise", "mobilize"), frozenset({"FORCES", "ARMS", "FIGHTERS"})),
    "suspend": frozenset({"MEMBERSHIP"}),
    **dict.fromkeys(("jam", "spoof"), frozenset({"RELATED", "PRESS"})),
})
# fmt: on
