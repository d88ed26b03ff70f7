"""Sentences: where they end. "|" in a case marks each end but the last."""

import pytest

from natonews.reading import cut, pair_quotes, read_page, tokenise


def split(text: str) -> str:
    page = read_page(text)
    tokens = tokenise(page)
    return "|".join(s.sentence.span.of(text) for s in cut(page, tokens, pair_quotes(page, tokens)))


CASES = [
    "NATO met.| It agreed.",
    "Mr. Rutte met Gen. Cavoli and Sen. Shaheen.| They talked.",
    "U.S. Gen. C. Cavoli spoke.",
    "Then-Sen. Biden led.",
    "Michael A. (Mike) Berg spoke.",
    "W. W. Rouse and J.D. Vance left.",
    "He lives in the U.S.| The rest is known.",
    "He came from the U.S. President Biden knew him.",
    "The talks with the U.N. and the E.U. failed.| But hope remains.",
    "At 5 a.m. Mr. Berg left for Kyiv.",
    "The strike came shortly before 6 p.m.| Nobody was hurt.",
    "It began at 9 a.m. GMT on Monday.",
    "Allies, e.g. Poland, paid 3.5 percent, i.e. enough.",
    "They sent tanks, drones, etc.| Moscow noticed.",
    "Raytheon Inc. shares rose.| Lockheed Martin Corp. fell.",
    "It was Russia vs. Ukraine.",
    "Resolution No. 1325 passed on Jan. 3.| It holds.",
    "The Church of St. Sophia stands.",
    "It cost 3.5 billion.| 4,000 troops came.",
    "“We act.| We do not wait,” he said.| “It is time.”",
    '"Why?" Rutte asked.| Nobody knew.',
    '"Will they pay?" Mr. Stoltenberg asked in Brussels.',
    '"They will not pay!"| The room fell silent.',
    "He called it “unhinged.”| The White House agreed.",
    "It ended (as planned.)| They left.",
    "He hesitated ... and went.",
    "He hesitated... Then he went.".replace("... T", "...| T"),
    "I think ... I do not know.",
    "Troops left Kherson.[6]| They went east. [7] [8]| It was cold.",
    "They met in Brussels.|The ministers left.",
    "Really?!| Yes.",
    "Who knew?| Nobody.",
    "He likes iPhones.| iPhone sales fell.",
    "Talks ended.| al-Assad stayed away.",
    "Ask ask@nato.int or www.nato.int today.| Go.",
    "Matilda (b. March 2009) and Ralph (b. May 2015) came.",
    "World War I.| The end was near.",
    "1. Finland joins.| 2. Sweden joins.",
    "a. Poland pays| b. Spain does not",
    "The pact has rules: 1. No war.",
    "Он сказал нет.| Она сказала да.",
    "北约开会。|他们同意了。",
    "He left.| “No,” she said.",
    "Jeb!, the candidate, lost.",
    "The so-called Yahoo! deal failed.",
    "Lt. Col. Vindman testified.| Capt. Smith did not.",
    "It is now Sept.| The leaves fall.",
    "He is a Ph.D. student in Washington, D.C. with friends.",
    "• Sweden joins| • Finland joins",
]


@pytest.mark.parametrize("case", CASES)
def test_ends_within_a_paragraph(case: str) -> None:
    assert "|".join(part.strip() for part in case.split("|")) == split(case.replace("|", ""))


LINES = [
    ("Allies split\nNATO met on Monday.", "Allies split|NATO met on Monday."),
    ("Key points\n\nThe talks failed.\n\nNo deal\n\nThey left.", "Key points|The talks failed.|No deal|They left."),
    ("All agreed to raise defence\nspending to 2 percent.", "All agreed to raise defence\nspending to 2 percent."),
    ("Troops near Kharkiv, Ukraine\nThe war goes on.", "Troops near Kharkiv, Ukraine|The war goes on."),
    ("It was agreed by\nMr. Rutte.", "It was agreed by\nMr. Rutte."),
    ("They met.\nThey agreed.", "They met.|They agreed."),
    ("", ""),
    ("\n\n \n", ""),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_ends_at_lines(text: str, expected: str) -> None:
    assert expected == split(text)


def test_a_sentence_knows_its_paragraph_and_block() -> None:
    text = "They met. They agreed.\n\nThey left."
    page = read_page(text)
    tokens = tokenise(page)
    found = cut(page, tokens, pair_quotes(page, tokens))
    assert [(0, 0), (0, 0), (1, 1)] == [(s.sentence.paragraph, s.block) for s in found]
