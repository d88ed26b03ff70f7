"""Titles of one office in the words of different states and papers."""

_SPELLINGS = (
    ("defense", "defence"),
    ("secretary-general", "secretary general"),
    ("vice-president", "vice president"),
    ("premier", "prime minister"),
    ("spokeswoman", "spokesman"),
    ("spokesperson", "spokesman"),
    ("minister of foreign affairs", "foreign minister"),
    ("foreign affairs minister", "foreign minister"),
    ("minister of defence", "defence minister"),
    ("minister for foreign affairs", "foreign minister"),
    ("minister for defence", "defence minister"),
    ("secretary of defence", "defence secretary"),
    ("secretary of state for defence", "defence secretary"),
    ("chief diplomat", "high representative"),
    ("foreign policy chief", "high representative"),
    ("chief of the defence staff", "chief of defence"),
)

#: The same office under another name: in these states a minister is called secretary.
_SAME = {
    ("defence secretary", "GBR"): "defence minister",
    ("defence secretary", "USA"): "defence minister",
    ("pentagon chief", "USA"): "defence minister",
    ("pentagon head", "USA"): "defence minister",
    ("defence chief", "USA"): "defence minister",
    ("pentagon press secretary", "USA"): "pentagon spokesman",
    ("state department chief", "USA"): "foreign minister",
    ("white house press secretary", "USA"): "white house spokesman",
    ("kremlin chief", "RUS"): "president",
    ("kremlin leader", "RUS"): "president",
    ("chief", "european-commission"): "president",
    ("head", "european-commission"): "president",
    ("chief", "imf"): "managing director",
    ("head", "imf"): "managing director",
    ("chief", "who"): "director general",
    ("head", "who"): "director general",
    ("chief", "unhcr"): "high commissioner",
    ("head", "unhcr"): "high commissioner",
    ("chief", "unrwa"): "commissioner-general",
    ("head", "unrwa"): "commissioner-general",
    ("foreign secretary", "GBR"): "foreign minister",
    ("secretary of state", "USA"): "foreign minister",
    ("chief", "nato"): "secretary general",
    ("head", "nato"): "secretary general",
    ("chief", "un"): "secretary general",
    ("head", "un"): "secretary general",
    ("chief", "iaea"): "director general",
    ("head", "iaea"): "director general",
    ("chief", "eu"): "president",
}


def office_words(title: str, where: str) -> tuple[str, ...]:
    """The one way in which the office is written here.

    >>> office_words("Secretary of Defense", "USA"), office_words("NATO chief".split()[1], "nato")
    (('defence minister',), ('secretary general',))
    """
    words = " ".join(title.lower().split())
    for other, usual in _SPELLINGS:
        words = words.replace(other, usual)
    return (_SAME.get((words, where), words),)
