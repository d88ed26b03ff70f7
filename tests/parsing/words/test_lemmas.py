"""Base forms."""

import pytest

from natonews.parsing.words import lemma, noun_lemma, verb_lemma

VERBS = """
said say|led lead|denies deny|denied deny|vowed vow|hitting hit|making make|struck strike|agreed agree|agreeing agree
's be|wo will|held hold|accused accuse|criticised criticise|criticized criticize|warned warn|killed kill|killing kill
travelled travel|stopped stop|planned plan|planning plan|visited visit|imposed impose|located locate|using use
launches launch|passes pass|goes go|vetoed veto|tying tie|lying lie|found find|left leave|freed free|referred refer
invited invite|pledging pledge|discussed discuss|focuses focus|compared compare|retired retire|threatened threaten
opened open|called call|telling tell|urges urge|urging urge|declined decline|repeated repeat|participated participate
"""
NOUNS = """
talks talk|crises crisis|men man|policemen policeman|allies ally|series series|headquarters headquarters|people people
aircraft aircraft|policies policy|knives knife|boxes box|losses loss|speeches speech|viruses virus|movies movie|ads ad
"""


def pairs(lines: str) -> list[list[str]]:
    return [pair.split() for line in lines.strip().splitlines() for pair in line.split("|")]


@pytest.mark.parametrize(("form", "base"), pairs(VERBS))
def test_verbs(form: str, base: str) -> None:
    assert base == verb_lemma(form)


@pytest.mark.parametrize(("form", "base"), pairs(NOUNS))
def test_nouns(form: str, base: str) -> None:
    assert base == noun_lemma(form)


@pytest.mark.parametrize(
    ("form", "tag", "base"),
    [
        ("led", "VBD", "lead"),
        ("talks", "NNS", "talk"),
        ("talks", "VBZ", "talk"),
        ("nato", "NNP", "nato"),
        ("states", "NNPS", "states"),
        ("heavier", "JJR", "heavy"),
        ("longest", "JJS", "long"),
        ("larger", "JJR", "large"),
        ("better", "JJR", "good"),
        ("meeting", "NN", "meeting"),
        ("could", "MD", "can"),
        ("", "NN", ""),
    ],
)
def test_the_base_form_goes_by_the_tag(form: str, tag: str, base: str) -> None:
    assert base == lemma(form, tag)
