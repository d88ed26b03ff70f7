"""Word classes in the sentences of news: a table of `word/TAG`; words without a tag may have any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natonews.parsing.words import tag
from natonews.reading.page import read_page
from natonews.reading.sentences import cut
from natonews.reading.tokenise import tokenise


def tagged(text: str) -> list[tuple[str, str]]:
    page = read_page(text)
    tokens = tokenise(page)
    return list(zip(tokens.words, tag(tokens, cut(page, tokens, ())), strict=True))


PROSE = """
Critics claim/VBP the report/NN was leaked/VBN to the press/NN .
The claim/NN that/IN Moscow staged/VBD the attack/NN was denied/VBN .
He warned/VBD that/IN troops sent/VBN to the border/NN would/MD face/VB attack/NN .
The ministry plans/VBZ to/TO charge/VB three men with spying .
Its plans/NNS call/VBP for a strike/NN force .
Workers strike/VBP over pay/NN .
Turkey 's/POS support/NN for the move is in doubt/NN .
It 's/VBZ unclear/JJ who ordered/VBD the strike/NN .
The U.S.-led/JJ coalition struck/VBD targets/NNS , killing/VBG 12/CD .
The pro-Russian/JJ rebels , backed/VBN by Moscow , fired/VBD rockets .
A deal signed/VBN in Minsk ended/VBD the fighting/NN .
Rebels overran/VBD the town and swore/VBD to hold it .
They had/VBD overrun/VBN two posts by noon .
Sweden will send/VB 12 retired/JJ Archer guns/NNS to Kyiv .
Iran test-fired/VBD three missiles on Sunday .
Iran 's test-fired/JJ missiles fell short .
NATO/NNP 's/POS decision-making/NN is slow/JJ .
A two-year/JJ mission led/VBN by Italy began/VBD .
Russian/JJ Foreign/NNP Minister/NNP Sergei/NNP Lavrov/NNP said/VBD so/RB .
The Germans/NNPS have/VBP agreed/VBN to/TO that/DT .
We will/MD not/RB be intimidated/VBN , he said/VBD .
He gave/VBD her/PRP the report/NN .
They want/VBP talks/NNS to/TO resume/VB next/JJ week/NN .
Sweden , which/WDT has applied/VBN , hopes/VBZ to/TO join/VB .
The troops advanced unopposed/JJ into the unguarded/JJ capital .
The alliance needs/VBZ to/TO step/VB up/RP support/NN .
Fighters were seen/VBN leaving/VBG the city .
What/WP they need/VBP is weapons/NNS .
Reports/NNS say/VBP the president may/MD visit/VB in May/NNP .
The attacks/NNS increase/VBP pressure/NN on Kabul .
Lawmakers back/VBP the bill/NN .
Those/DT killed/VBN included/VBD civilians .
He has/VBZ vowed/VBN revenge/NN .
The ceasefire/NN came/VBD as Israel accused/VBD Hamas of breaching/VBG it .
Officials in Kyiv hit/VBD back at the remarks .
He said/VBD the government had/VBD put/VBN troops on alert/NN .
Moscow set/VBD conditions/NNS for a ceasefire .
If Russia attacks/VBZ , the alliance will/MD respond/VB .
Because gas prices/NNS rise/VBP , the bank will/MD act/VB .
If/IN possible/JJ , he will/MD go/VB .
Russian hackers/NNS , known/VBN as Night Owl , targeted/VBD Czech ministries/NNS .
The president – a former general/NN – urged/VBD Poland to/TO send/VB tanks/NNS .
The alliance will/MD increase/VB Mediterranean naval patrols/NNS .
"""

HEADLINES = """
NATO leaders/NNS meet/VBP in Vilnius
NATO/NNP vows/VBZ to/TO back/VB Ukraine/NNP as Russia/NNP steps/VBZ up/RP attacks/NNS
Iran attacks/VBZ U.S. base/NN in Iraq
Macron/NNP , Scholz/NNP clash/VBP over tanks/NNS
Serbia/NNP , Kosovo/NNP swap/VBP prisoners/NNS after talks/NNS
Chad/NNP , Sudan/NNP exchange/VBP fire/NN across border
Kremlin denies/VBZ report/NN of troop/NN buildup/NN
Two killed/VBN in Kabul blast/NN
Minister resigns/VBZ over leak/NN
Poland calls/VBZ for talks/NNS
Germany Backs/VBZ Sanctions/NNS as EU Leaders Meet/VBP
China Vows/VBZ Response/NN to U.S. Arms Sale/NN
UN Condemns/VBZ Attack/NN on Aid Workers/NNS
RUSSIA REJECTS/VBZ PEACE PLAN/NN
Turkey threatens/VBZ to block/VB NATO bid/NN
Estonia to host/VB talks/NNS
Protesters clash/VBP with police/NNS in Minsk
"""


@pytest.mark.parametrize("line", (PROSE + HEADLINES).strip().splitlines())
def test_the_class_of_a_word_is_that_of_its_place(line: str) -> None:
    marked = [word.rpartition("/") for word in line.split()]
    expected = [(before or after, after if before else None) for before, _, after in marked]
    text = " ".join(word for word, _ in expected).replace(" 's", "'s")
    if text.endswith(" ."):
        text = text.removesuffix(" .") + "."
    actual = tagged(text)
    assert expected == [
        (word, found if wanted else None) for (word, found), (_, wanted) in zip(actual, expected, strict=True)
    ]


MARKS = [
    ('He said "no" to it.', ["``", "''"]),
    ('"No," he said.', ["``", "''"]),
    ("The allies' plan", ["POS"]),
    ("He called it 'a lie' again", ["``", "''"]),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_marks_look_one_way(text: str, expected: list[str]) -> None:
    assert expected == [found for word, found in tagged(text) if word in {'"', "'"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost $3.5bn, or 12% more.", ["$", "CD", "CD", "NN"]),
        ("In the 1990s he finished 21st.", ["NNS", "JJ"]),
    ],
)
def test_figures_and_signs(text: str, expected: list[str]) -> None:
    assert expected == [found for word, found in tagged(text) if word[0] in "$%0123456789"]


@given(st.text(max_size=200))
def test_any_text_has_a_tag_for_each_token(text: str) -> None:
    assert all(found for _, found in tagged(text))


def test_a_mark_a_hundred_thousand_times() -> None:
    assert len(tagged('"' * 100_000)) >= 1
