"""Irregular forms: verbs, plurals and comparatives whose base form no rule of spelling gives.

Compiled from general grammar; the verbs of news English, British and American forms.
"""

# fmt: off
from typing import Final

#: Base form, then the forms that are not regular.
_VERBS: Final = """
be am is are was were been being 's 're 'm ai|arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became
befall befell befallen|begin began begun|behold beheld|bend bent|beset|bet|bid bade bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought
can ca could|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|die dies dying
do does did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken
freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground|grow grew grown|hang hung|have has had 've
hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt
learn learnt|leave left|lend lent|let|lie lies lay lain lying|light lit|lose lost|make made|may might|mean meant|meet met
mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset|outdo outdid outdone|outgrow outgrew outgrown
overcome overcame|override overrode overridden|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|prove proven|put|quit|read|rebuild rebuilt|redraw redrew redrawn
rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set
sew sewn|shake shook shaken|shall sha|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|sow sown|speak spoke spoken
speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|thrust|tie ties tying|tread trod trodden|undergo undergoes underwent undergone
understand understood|undertake undertook undertaken|undo undoes undid undone|uphold upheld|upset|vie vies vying|wake woke woken
wear wore worn|weave wove woven|weep wept|wet|will wo 'll|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written|rewrite rewrote rewritten|retake retook retaken
resell resold|repay repaid|remake remade|rethink rethought|retell retold|undercut|underpin underpins underpinned|input|output
plead pled|sneak snuck|bust|would 'd|focus focuses focused focussed focussing|gas gasses gassed gassing|picnic picnicked picnicking
panic panicked panicking|traffic trafficked trafficking|mimic mimicked mimicking|dye dyed dyeing|singe singed singeing
eye eyed eyeing|agree agreed agreeing|disagree disagreed disagreeing|free freed freeing|decree decreed decreeing
guarantee guaranteed guaranteeing|refer referred|ski skied|veto vetoes vetoed vetoing|echo echoes echoed|ally allies allied
bias biased|discuss discussed discussing|bus bused|quiz quizzed|visa|canvas|target targeted targeting|age aged ageing aging
"""

IRREGULAR_VERBS: Final[dict[str, str]] = {
    form: forms.split()[0] for line in _VERBS.strip().split("\n") for forms in line.split("|") for form in forms.split()
} | {"lay": "lay", "saw": "see", "found": "find", "ground": "ground", "wound": "wound", "fell": "fall", "left": "leave", "lies": "lie"}

#: Plural and singular.
_PLURALS: Final = """
men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|crises crisis|analyses analysis
bases base|theses thesis|hypotheses hypothesis|emphases emphasis|oases oasis|diagnoses diagnosis|axes axis|parentheses parenthesis
criteria criterion|phenomena phenomenon|media media|data data|strata stratum|bacteria bacterium|memoranda memorandum
referenda referendum|addenda addendum|curricula curriculum|consortia consortium|symposia symposium|alumni alumnus|nuclei nucleus
stimuli stimulus|radii radius|fungi fungus|syllabi syllabus|syntheses synthesis|concerti concerto|corpora corpus|secretaries-general secretary-general|attorneys-general attorney-general|appendices appendix|indices index|matrices matrix|vertices vertex
lives life|wives wife|knives knife|wolves wolf|halves half|shelves shelf|thieves thief|leaves leaf|loaves loaf|selves self
calves calf|elves elf|hooves hoof|scarves scarf|dwarves dwarf|buses bus|gases gas|biases bias|viruses virus|campuses campus
statuses status|focuses focus|bonuses bonus|censuses census|lenses lens|irises iris|movies movie|ties tie|lies lie|pies pie
cookies cookie|zombies zombie|rookies rookie|calories calorie|prairies prairie|collies collie|aunties auntie|shoes shoe|toes toe
foes foe|woes woe|canoes canoe|aches ache|caches cache|headaches headache|moustaches moustache|niches niche|axes axe
quizzes quiz|coups coup|bureaux bureau|plateaux plateau|chassis chassis|passersby passerby|lice louse|dice die|pence penny
attaches attache|attachés attaché|emirates emirate|avalanches avalanche|creches creche|waltzes waltz
"""

IRREGULAR_PLURALS: Final[dict[str, str]] = {
    pair.split()[0]: pair.split()[1] for line in _PLURALS.strip().split("\n") for pair in line.split("|")
}

_PLURALS_IN_S: Final = """
series species headquarters barracks means news politics economics physics athletics ethics logistics mathematics
clothes crossroads gallows whereabouts pants trousers scissors proceeds thanks customs goods premises
remains surroundings earnings riches mumps measles diabetes dynamics
"""

#: Nouns that are tagged as plurals and have no other form.
PLURALS_IN_S: Final = frozenset(_PLURALS_IN_S.split())

IRREGULAR_COMPARISON: Final[dict[str, str]] = {
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "further": "far", "furthest": "far", "farther": "far",
    "farthest": "far", "less": "less", "least": "least", "more": "more", "most": "most", "later": "late", "latest": "late",
    "larger": "large", "largest": "large", "elder": "old", "eldest": "old", "safer": "safe", "safest": "safe",
    "closer": "close", "closest": "close", "wider": "wide", "widest": "wide", "finer": "fine", "finest": "fine", "nicer": "nice",
    "ruder": "rude", "ripest": "ripe", "wiser": "wise", "wisest": "wise", "denser": "dense", "looser": "loose", "truer": "true",
    "truest": "true", "freer": "free", "freest": "free", "stranger": "strange", "strangest": "strange", "fiercer": "fierce",
    "fiercest": "fierce", "upper": "upper", "inner": "inner", "outer": "outer", "former": "former", "latter": "latter",
    "lower": "low", "lowest": "low", "braver": "brave", "bravest": "brave", "blunter": "blunt", "ever": "ever", "never": "never",
    "abler": "able", "simpler": "simple", "simplest": "simple", "nobler": "noble", "gentler": "gentle",
    "later-stage": "later-stage", "rather": "rather", "sooner": "soon", "whiter": "white", "bluer": "blue",
}
