"""The row types of the lexicon: what is known of countries, bodies, people, places and words."""

from datetime import date

from attrs import frozen

from natonews.ontology import EventType, SpeechAct


@frozen
class Country:
    """A state, or a territory with an ISO 3166-1 code of its own."""

    code: str  #: ISO 3166-1 alpha-3
    name: str  #: the usual English name: "South Korea", "United Kingdom"
    names: tuple[str, ...] = ()  #: other names and spellings: "ROK", "Republic of Korea"
    demonyms: tuple[str, ...] = ()  #: adjectives and peoples: "Finnish", "Finn", "Finns"
    capital: str | None = None
    nicknames: tuple[str, ...] = ()  #: what stands for the state when it acts: "Moscow"; the capital always does


@frozen
class MembershipRow:
    """That a country belongs to an organization."""

    country: str
    organization: str  #: key of an Organization
    since: date
    until: date | None = None


@frozen
class Organization:
    """A body, an armed group, a company, a seat of government."""

    key: str  #: "nato"; the actor's id is "org:nato"
    name: str
    names: tuple[str, ...] = ()  #: acronyms, other names and spellings
    country: str | None = None
    sector: str | None = None  #: PLOVER sector
    kind: str = "organization"  #: or "group" (armed groups, peoples, forces)
    nouns: tuple[str, ...] = ()  #: what later mentions call it: "alliance", "bloc"
    demonyms: tuple[str, ...] = ()  #: a people's adjective and nouns: "Kurdish", "Kurd", "Kurds"


@frozen
class PlaceRow:
    """A city, province, region, sea, river, base."""

    name: str
    country: str | None  #: None for seas and what lies in several states
    names: tuple[str, ...] = ()
    kind: str = "city"  #: city, region, sea, river, mountain, island, base, site, world
    population: int = 0  #: to prefer the larger of two of one name
    weak: bool = False  #: also a word or a person's name: a place only where the words around say so


@frozen
class Office:
    """An office held by a person; the last day is None while it is held at the lexicon's date."""

    title: str  #: "president", "prime minister", "foreign minister", "secretary general"
    country: str | None = None
    organization: str | None = None  #: key of an Organization
    since: date | None = None
    until: date | None = None
    acting: bool = False
    sector: str = "GOV"


@frozen
class Person:
    """Somebody the news is about."""

    key: str  #: "jens-stoltenberg"; the actor's id
    name: str  #: the usual English form
    country: str | None
    gender: str = ""  #: "m", "f" or "" where unknown
    names: tuple[str, ...] = ()  #: other spellings of the full name
    family: str = ""  #: the family name, where it is not the last word
    offices: tuple[Office, ...] = ()
    sector: str = "GOV"


@frozen
class Title:
    """A noun for an office or rank: "minister", "general", "chancellor"."""

    words: str
    sector: str | None = None
    before_name: bool = True  #: whether it stands before a name: "President X", "Gen. X"
    gender: str = ""


@frozen
class CueWord:
    """A word that attributes content to a speaker."""

    lemma: str
    act: SpeechAct
    frames: tuple[str, ...] = ()  #: that, np, to, wh, quote, of, for, bare ...
    word_class: str = "verb"  #: verb, noun, adjective, adverb, preposition
    grade: int = 2  #: 3 nearly always a cue, 2 in its frames, 1 only with a quotation or a clause


@frozen
class AnswerPhrase:
    """A verb, with the words that stand between it and what somebody else has said, that answers what was said.

    `words` begins with the verb's lemma: ``reject``, ``pour cold water on``, ``be dismissive of``. ``a|b`` is either
    word; OWN is "his", "her", "its" or "their". Articles, adjectives and adverbs may stand between.
    """

    words: str
    act: SpeechAct


@frozen
class Deed:
    """A deed as it is worded, with the PLOVER event that it is.

    `words` is a verb with what it needs: ``attack``, ``call off``, ``impose SANCTION``, ``withdraw from TREATY``,
    ``GIVE AID``. Lower case is a word (a lemma), a capital a class of words from `lexicon.tables.deed_classes`;
    ``a|b`` is either. A noun stands alone: ``invasion``, ``phone call``.
    """

    words: str
    type: EventType
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    target: str = "object"
    #: where the target stands, best first: object, indirect, subject, inside (of the object: "Serbia's" in
    #: "denounced Serbia's suppression"), clause (subject of an embedded one), none, or prepositions: "object|on"
    cameo: str | None = None
    word_class: str = "verb"  #: verb or noun
    source: str = "subject"
    #: subject, or prepositions ("received arms from"), or a class in capitals that the subject must be of ("FORCES");
    #: a noun's source is its possessor, a demonym, or who follows "by"
