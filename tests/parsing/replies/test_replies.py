# ruff: noqa: E501 -- a row of a table is a line
"""Each sign of a reply, by the rule that finds it; what is no sign; and that the search is linear."""

import time

import pytest

import natonews
from natonews.model import Article

#: A text of two speakers, the rule that links them, and the words that are its evidence.
SIGNS = (
    ("Rutte said allies must pay. In response to the remarks, Orban said Hungary would not.", "lead",
     "In response to the remarks"),
    ("Lavrov said NATO had lied. Rutte rejected the claim.", "judged-noun", "rejected the claim"),
    ("Lavrov said NATO had lied. Rutte called it a disgrace.", "judged-pronoun", "called it"),
    ("Macron said troops could go. Tusk criticised Macron for suggesting that troops could go.", "judged-speaker",
     "criticised Macron for suggesting that troops could go ."),
    ("Macron said troops could go. Tusk rebuked Macron over his remarks.", "judged-words", "rebuked Macron over his remarks"),
    ("Lula said Ukraine shared the blame. Zelenskyy accused Lula of parroting propaganda.", "faulted-speaker",
     "accused Lula of parroting propaganda ."),
    ("Kyiv said Russia had shelled the market. Russia denied that it had shelled the market.", "denied", "denied that"),
    ("Merz said the umbrella was gone. Pistorius disagreed with Merz.", "answered-speaker", "disagreed with Merz"),
    ('"You have no cards," Trump said. "I am not playing," Zelenskyy replied.', "answering-verb", "replied"),
    ('Erdogan said Athens was arming the islands. "Lies," Mitsotakis said.', "flat-no", "Lies"),
    ('Borrell said sanctions worked. "That is simply not true," Szijjarto said.', "content-pronoun", "That is"),
    ("Russia claimed it held the town. Zelenskyy said the claim was a lie.", "content-noun", "the claim"),
    ("Lavrov said Kyiv had fallen. Kuleba said Lavrov was lying.", "content-speaker", "Lavrov was"),
    ("Asked whether he would go, Rutte said he would.", "asked", "Asked"),
    ('Lula said Brazil would not pay. Milei was unmoved. "They will pay," he said.', "bearing", "was unmoved"),
    ("Fico said the front was lost. The words angered Kyiv. Kuleba said Fico read too much Russian news.", "received", "angered"),
    ("Minsk said Polish jets had crossed the border. Warsaw said no jet had crossed the border.", "contradicts",
     "no jet had crossed the border"),
    ("Austria asked Poland for gas. Poland said it would send gas in May.", "taken-up", "asked"),
    ('"We pay," Merz said. He was responding to the complaint by Vance that Germany was stingy.', "lead", "responding to"),
    ("Orban proposed a truce. A trap, Tusk said. Fico said the proposal was dead.", "content-noun", "the proposal"),
    ('Orban proposed a truce. "Naive," Tusk said.', "bare-judgement", "Naive"),
    ("Guterres said the siege was a crime. Erdan said Guterres should resign over the remark.", "content-over", "over the remark"),
    ("Duda said Wagner was a danger. Asked whether she shared that view, Simonyte said she did.", "asked-of",
     "Asked whether she shared that view"),
    ("ANNA BERG (Norway): We will vote for it.\n\nIVAN PETROV (Russia): The Norwegian delegate calls this peace.", "turn",
     "Norwegian"),
    ("Q: Will you go?\n\nMARK RUTTE: I will see.\n\nQ: When?", "question", "Will you go?"),
)  # fmt: skip

#: What is no answer: nobody is named, nothing was said, or it is the speaker's own.
NO_SIGNS = (
    "Trump said allies must pay. Macron said France would pay.",
    "Lavrov said NATO had lied. Lavrov defended his remarks.",
    "Rutte rejected the budget. Wilders said the budget was a mess.",
    "Peskov said talks were over. Lavrov rejected accusations of war crimes.",
    "In response to the attack, Poland closed two crossings, its minister said.",
    "Trump criticized NATO members for low spending. Rutte said spending was up.",
    "Rutte welcomed the summit. Stoltenberg said it had gone well.",
    "Norway said it would pay. Denmark said it would send no soldiers.",
    "Iran said it had launched a satellite. Russia said it had not launched a satellite this year.",
    "Macron asked for patience. Vucic said the mine would open in 2028.",
    'Zelenskyy was tired. "We need shells," he said. Scholz was in good spirits. "Next year," he said.',
    "",
)


def rules(article: Article) -> list[tuple[str, str]]:
    return [
        (evidence.rule, evidence.words)
        for said in article.statements
        if said.responds_to is not None and said.evidence is not None
        for evidence in said.evidence.because
    ]


@pytest.mark.parametrize(("text", "rule", "words"), SIGNS, ids=[row[1] for row in SIGNS])
def test_a_sign_links_and_leaves_its_words(text: str, rule: str, words: str) -> None:
    found = rules(natonews.parse(text))
    assert f"replies.{rule}" in [name for name, _ in found]
    shown = next(shown for name, shown in found if name == f"replies.{rule}")
    assert shown.startswith(words.removesuffix(" ."))


@pytest.mark.parametrize("text", NO_SIGNS)
def test_what_stands_side_by_side_is_no_answer(text: str) -> None:
    assert [] == rules(natonews.parse(text))


def test_nobody_answers_in_a_circle() -> None:
    text = 'Kyiv rejected the claim. Moscow rejected the claim. "That is a lie," Kyiv said. Moscow dismissed the accusation. '
    for said in natonews.parse(text * 20).statements:
        at, steps = said, 0
        while at.responds_to is not None:
            at, steps = at.responds_to, steps + 1
        assert steps <= 200


def test_many_statements_take_time_in_proportion() -> None:
    paragraph = "Russia said Kyiv lied. Kyiv denied lying. Rutte rejected the claim. In response, Lavrov said Rutte was wrong.\n\n"

    def seconds(times: int) -> float:
        start = time.process_time()
        article = natonews.parse(paragraph * times)
        assert article.disputes
        assert article.exchange()
        return time.process_time() - start

    seconds(5)
    assert seconds(400) < 16 * max(seconds(50), 0.05)
