"""The word classes of irregular verb forms that the learnt vocabulary has not met.

Compiled from general grammar, the forms of `irregular_words`: a past tense that no rule of spelling gives is no unknown word.
"""

# fmt: off
from typing import Final

#: Class, then the forms.
IRREGULAR: Final[dict[str, str]] = {
    "VBD": """
        awoke bore befell bade crept drank dwelt forbade foresaw forwent forsook mistook outdid outgrew overcame overrode overran
        overtook partook redrew rode rang shrank sang slept sprang stole stank strove swore swam tore trod underwent undid woke wove
        rewrote retook undertook misspoke
    """,
    "VBN": """
        arisen awoken borne befallen bidden bitten blown eaten foreseen forgiven forgone forsaken outdone outgrown overridden
        overthrown partaken redrawn ridden sawn sewn shrunk sung sunk sown stricken striven swollen swum trodden undergone
        undone woken woven withdrawn rewritten retaken
    """,
    "VBD|VBN": """
        beheld bled bred burnt clung dreamt flung knelt leant leapt learnt rebuilt shone slung smelt sped spelt spilt spun spoilt
        stung swung wept withstood wrung resold repaid remade rethought retold snuck panicked trafficked mimicked decreed eyed gassed
        greenlit misled
    """,
    "VBN|JJ": "sworn drunk",
    "VBP|VB|VBN": "overrun",
    "VBZ": "undergoes undoes vies underpins",
    "VBD|VBN|JJ": """
        test-fired test-launched air-dropped carpet-bombed force-fed fast-tracked rubber-stamped co-signed court-martialled
    """,
}
