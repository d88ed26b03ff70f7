"""What groups look like: the rules of the first layer of grammar."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from natonews.grammar import Dispatcher, Opener, Rule, Table

from .letters import spelling

_ADVERBS: Final = "(ADV (CC ADV)?)? ADV?"
#: What may follow "be": "been attacked", "being attacked", "attacking".
_AFTER_BE: Final = f"({_ADVERBS} BE {_ADVERBS} ENISH|{_ADVERBS} ENISH|{_ADVERBS} ING|NOT)?"
_BEEN: Final = f"{_ADVERBS} BE {_ADVERBS}"
_AFTER_HAVE: Final = f"({_BEEN} BE {_ADVERBS} ENISH|{_BEEN} ENISH|{_BEEN} ING|since? {_ADVERBS} ENISH|NOT)?"
_BARE: Final = f"(HAVE {_AFTER_HAVE}|BE {_AFTER_BE}|BASE)"

VERBS: Final = (
    Rule("verb-to-be-going", f"ADV? ADV? BE NOT? ADV? going TO {_ADVERBS} {_BARE}", ("Russia [is going to attack] .",)),
    Rule(
        "verb-to-be-set",
        f"ADV? ADV? BE {_ADVERBS} (set|due|about) TO {_ADVERBS} {_BARE}",
        ("Leaders [are set to meet] on Friday .",),
    ),
    Rule("verb-used-to", f"ADV? ADV? used TO {_ADVERBS} {_BARE}", ("He [used to lead] the party .",)),
    Rule("verb-to-be", f"ADV? ADV? BE {_ADVERBS} TO {_ADVERBS} {_BARE}", ("The president [is to visit] Warsaw .",)),
    Rule(
        "verb-modal",
        f"ADV? ADV? MD {_ADVERBS} ADV? {_BARE}",
        ("Kyiv [will not have been attacked] .", "We [could soon see] more ."),
    ),
    Rule("verb-do", f"ADV? ADV? DO {_ADVERBS} BASE", ("Moscow [did not say] why .",)),
    Rule(
        "verb-infinitive",
        f"NOT? TO {_ADVERBS} {_BARE}",
        ("They agreed [to send] tanks .", "He hopes [to have been seen] ."),
    ),
    Rule(
        "verb-have",
        f"ADV? ADV? HAVE {_AFTER_HAVE}",
        ("The base [has not yet been attacked] .", "He [has] friends .", "He [has since resigned] ."),
    ),
    Rule("verb-be", f"ADV? ADV? BE {_AFTER_BE}", ("Talks [are being held] .", "It [is not] easy .")),
    Rule(
        "verb-reduced",
        "ADV? PAST >(ADV? (IN|TO BASE) (DET|ADJ|NUM|NOUN|TIME|POS|IN|ADV)+ (FIN|MD))",
        ("Troops [stationed] in the town were attacked .",),
        note="Only after a noun group that can be its object; else it is a finite verb like others.",
    ),
    Rule("verb-finite", "ADV? ADV? FIN NOT?", ("The army [repeatedly attacked] the town .",)),
    Rule("verb-modal-alone", "(MD|DO) NOT?", ("He asked how it [could] .",)),
    Rule("verb-participle", "ADV? LONE", ("He resigned , [citing] reasons .",)),
    Rule("verb-bare", "ADV? BASE", ("[Send] tanks now !",)),
)
_COUNT: Final = (
    "(over >NUM|((more|less|fewer|other) than|at (least|most)|up to|as (many|much|few) as|ADV) >(NUM|MONEY|ADJ|DET))?"
)
_MODIFIERS: Final = "(ADJ EN >(NOUN|ADJ)|ADJ CC >ADJ|ADJ COMMA >ADJ|ADJ|NUM|MONEY|HYPH|ADV >(ADJ|NUM|EN))*"
_MORE: Final = (
    "(TIME COMMA >NOUN|ADJ|NUM|EN >(NOUN|ADJ|NUM)|ING >(NOUN|ADJ|NUM)|MONEY|HYPH|OPENING|ADV >(ADJ|NUM|EN)|TIME"
    "|CC >(ADJ|PRENOMINAL)|COMMA >ADJ)*"
)
#: A noun that the next noun may join: "Polish Prime Minister Donald Tusk", but not "told reporters Russia ...",
#: nor "a suggestion Tusk rejected".
_LINK: Final = "(PLURAL !BEGIN|HEADING|SAYING !BEGIN|!SAYING SINGULAR !THING|WHO !BEGIN|WHAT !BEGIN|TITLE|PROPER)*"
_CORE: Final = f"{_LINK} NOUN ((ADJ|NUM|HYPH)+ {_LINK} NOUN)? ((ADJ|NUM|HYPH)+ {_LINK} NOUN)? NUM?"
_BARE_CORE: Final = f"{_LINK} NOUN (RELATIONAL+ {_LINK} NOUN)? NUM?"
ADJECTIVAL: Final = (
    Rule(
        "noun-adjectival-possessor", f"PRENOMINAL {_MODIFIERS} {_BARE_CORE} POS", ("[Visiting leaders'] cars waited .",)
    ),
    Rule("noun-adjectival", f"PRENOMINAL {_MODIFIERS} {_BARE_CORE}", ("The army shot at [fleeing civilians] .",)),
)
NOUNS: Final = (
    Rule("noun-possessor", f"PDT? DET {_MORE} {_CORE} POS", ("[The country's] new president spoke .",)),
    Rule("noun-possessor-bare", f"{_MODIFIERS} {_BARE_CORE} POS", ("[Russia's] new president spoke .",)),
    Rule("noun-possessor-time", "TIME+ POS", ("[Monday's] talks failed .",)),
    Rule(
        "noun-apposed",
        "(a|an) (ADJ|SINGULAR)? (ADJ|SINGULAR)? SAYING >((ADJ|SINGULAR|PLURAL)* PLURAL ADV? ADV? (FIN|HAVE|MD|BE))",
        ("It was lost , [a claim] rebel leaders denied .",),
        note="A noun of one thing said does not join the plural behind it: the subject of a clause without “that”.",
    ),
    Rule("noun-determined", f"PDT? DET {_MORE} {_CORE}", ("[The Polish foreign minister] spoke .",)),
    Rule("noun-timed", f"TIME+ >SINGULAR {_LINK} NOUN", ("[Friday dinner] was late .",)),
    Rule("noun-bare", f"{_COUNT} {_MODIFIERS} {_BARE_CORE}", ("[More than 200 Russian soldiers] died .",)),
    Rule("noun-time", "TIME+", ("He spoke on [Monday] .",)),
    Rule("noun-each-other", "(each|one) (other|another)", ("They attacked [each other] .",)),
    Rule("noun-pronoun", "PRP|WP", ("[He] spoke .",)),
    Rule("noun-nominal", f"(the {_MORE} (ADJ|EN)|OWN {_MORE} ADJ)", ("Doctors treated [the wounded] .",)),
    Rule("noun-number", f"DET? {_COUNT} (MONEY|NUM)* NUM", ("[Three] of them died .",)),
    Rule("noun-alone", "(DET|ADV)? ALONE", ("[This] is new .",)),
    Rule("adjectives", _MODIFIERS[:-1] + "+", ("He is [very happy] .",)),
)


PHRASES: Final = (
    Rule("preposition", "PHRASE INSIDE*", ("He spoke [according to] rules .", "He left [even though] he won .")),
)
TABLE: Final = Table("groups", (*PHRASES, *ADJECTIVAL, *VERBS, *NOUNS))


#: The kinds by which letters are sorted: those of a sort share one expression, with the rules that can begin so.
_FIRST_KINDS: Final = (
    "NOUN", "DET", "FIN", "BE", "HAVE", "MD", "TO", "EN", "ING", "BASE", "PRP", "WP", "ADV", "ADJ", "NUM", "POS",
)  # fmt: skip


@cache
def matcher() -> Dispatcher:
    """The table, compiled; built once, of constants."""
    return Dispatcher.of(TABLE, spelling().alphabet, _FIRST_KINDS)


@cache
def openers() -> Mapping[str, Opener]:
    """What matches the table at a token, by its letter; a letter without one opens no group."""
    return matcher().openers()
