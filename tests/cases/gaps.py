"""What is known not to be read yet: text -> the pairs "answerer > answered" that a careful reader finds.

Each is a strict expected failure: a row that holds one day turns red here, and moves to the other tables.
"""

# fmt: off
# ruff: noqa: E501
GAPS: tuple[tuple[str, str], ...] = (
    ("Manila accused China of ramming a supply boat. Beijing swore that no boat had been touched.", "China > Philippines"),
    ("Kadyrov boasted that his men would reach Warsaw. Tusk mocked the boast.", "Tusk > Kadyrov"),
    ('China hit back at U.S. claims that it was arming Russia. "These accusations are groundless," spokesperson Mao Ning said.',
     "China > United States|Mao Ning > United States"),
)
#: The same, once gaps, that are read now.
REPLIES: tuple[tuple[str, str], ...] = (
    ("Iran claimed it had sunk a drone boat. The Pentagon said no boat had been lost.", "Pentagon > Iran"),
    ("Libya's army said Egypt had bombed a convoy. Cairo said the army's claim was false.", "Egypt > army"),
    ("Egypt said Libya's army had shelled a border post. Libya's army denied it.", "army > Egypt"),
    ('"Your ships have no business here," Wang said. Marcos shot back that they would stay.', "Marcos > Wang"),
    ("When asked about Shoigu's threat to retaliate, Austin said the alliance was ready.\n\nShoigu had threatened to station missiles "
     "in Kaliningrad.", "Austin > Shoigu"),
)
# fmt: on
