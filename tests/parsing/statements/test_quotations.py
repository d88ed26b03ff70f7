"""Quotations: where they stand, whose they are, how far they go on."""

import pytest

from .reading import statements

# fmt: off
#: Each text with its statements.
FOUND = {
    '"Russia will lose," said Stoltenberg.': ['Stoltenberg | said | "Russia will lose," | direct | assert'],
    '"This is an act of war", the ambassador said.':
        ['the ambassador | said | "This is an act of war" | direct | assert'],
    "‘We are ready,’ said Colonel Smith. ‘We have been ready for years.’":
        ["Colonel Smith | said | ‘We are ready,’ + ‘We have been ready for years.’ | direct | assert"],
    '"It is a great day," he said. "We have waited for years."':
        ['he | said | "It is a great day," + "We have waited for years." | direct | assert'],
    '"It is a great day," he said, "and we have waited for years."':
        ['he | said | "It is a great day," + "and we have waited for years." | direct | assert'],
    '"Who will pay for it?" Rutte asked.': ['Rutte | asked | "Who will pay for it?" | direct | ask'],
    'He said, "The door is open." Then he left.': ['He | said | "The door is open." | direct | assert'],
    'Serbia\'s president, Aleksandar Vucic, said: "We are neutral."':
        ['Serbia\'s president, Aleksandar Vucic | said | "We are neutral." | direct | assert'],
    'Ukraine "will not surrender," its president vowed.':
        ['its president | vowed | Ukraine "will not surrender," | mixed | promise'],
    'North Korea threatened to respond with "overwhelming force."':
        ['North Korea | threatened | to respond with "overwhelming force." | mixed | threaten'],
    # over paragraphs
    'The general spoke for an hour.\n\n"We hold the hill," he said.\n\n"Nobody will take it from us."':
        ['he | said | "We hold the hill," + "Nobody will take it from us." | direct | assert'],
    # several sentences under one cue
    '"We hold the hill. We hold the road. We need shells," the general said.':
        ['the general | said | "We hold the hill. We hold the road. We need shells," | direct | assert'],
    # any verb beside a quotation
    '"You are late," grumbled the envoy.': ['the envoy | grumbled | "You are late," | direct | criticize'],
}
# fmt: on


@pytest.mark.parametrize("text", FOUND)
def test_whose_words(text: str) -> None:
    assert FOUND[text] == statements(text)
