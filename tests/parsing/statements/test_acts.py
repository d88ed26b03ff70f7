"""Speech acts: from the cue, from its frame, from the content."""

import pytest

import natonews

# fmt: off
ACTS = {
    '"We will never accept this," Zelenskyy said.': "reject",
    '"You must leave now," the colonel told them.': "demand",
    '"Who will pay for it?" Rutte said.': "ask",
    '"Thank you for your help," the president said.': "thank",
    '"I apologise to the victims," the general said.': "apologize",
    '"We will rebuild the bridge," the mayor said.': "promise",
    '"We condemn this attack," the minister said.': "criticize",
    '"We welcome the decision," Rutte said.': "praise",
    '"We will retaliate," the commander said.': "threaten",
    '"The report is false," the ministry said.': "reject",
    "Hungary opposes the plan.": "reject",
    "China supports a political solution.": "support",
    "Moscow has denied any involvement.": "deny",
    "Saudi Arabia welcomed the agreement.": "praise",
    "Macron hopes the visit will calm tensions.": "expect",
    "Erdogan asked Stockholm to extradite the men.": "ask",
    "Guterres demanded that the strikes stop.": "demand",
    "The minister proposed that talks begin in May.": "propose",
    "The spokesman declined to comment.": "decline",
    "The defence ministry announced that the base would close.": "announce",
    "Moscow warned Washington against sending the missiles.": "warn",
    "The EU accused Russia of using hunger as a weapon.": "accuse",
    "Seoul plans to buy 40 jets.": "intend",
}
# fmt: on


@pytest.mark.parametrize("text", ACTS)
def test_act(text: str) -> None:
    (statement,) = natonews.parse(text).statements
    assert ACTS[text] == statement.act.value
