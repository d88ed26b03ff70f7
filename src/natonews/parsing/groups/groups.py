"""What a sentence is made of once its words are grouped."""

from natonews.parsing.light import frozen


@frozen(eq=False)
class Group:
    """One item of a grouped sentence, in token numbers: ``first <= head < stop``.

    `kind` is ``NG`` (noun group), ``VG`` (verb group), ``TIME`` (an expression of time that is no noun group's
    part), or the Penn tag of a single word or mark: ``IN``, ``CC``, ``,``, ``RB``, ``WP`` ...
    """

    kind: str
    first: int
    stop: int
    head: int
    lemma: str  #: of the head, in lower case ("minister", "say"); of a single word, the word


@frozen(eq=False)
class NounGroup(Group):
    """A noun with what stands before it: ``the Polish foreign minister``, ``Jens Stoltenberg``, ``he``, ``which``.

    A possessor (``Russia 's`` in ``Russia's invasion``) is a noun group of its own, before this one.
    Neighbouring names in apposition (``Polish Prime Minister Donald Tusk``) are one group, headed by the name.
    """

    name: int | None = None  #: number of the Name (in Draft.names) that is the head, if any
    names: tuple[int, ...] = ()  #: numbers of all Names inside, demonyms among them, in order
    determiner: str = ""  #: "the", "a", "his", "no" ...
    possessor: int | None = None  #: item number in the row of the possessor's group
    pronoun: bool = False
    relative: bool = False  #: who, which, that as a relative pronoun
    plural: bool = False
    time: bool = False  #: the whole is an expression of time ("last week")
    nominalised: bool = False  #: headed by an adjective or number: "the wounded", "three"


@frozen(eq=False)
class VerbGroup(Group):
    """A main verb with its auxiliaries, negation and adverbs: ``has not yet been attacked``."""

    tense: str = "past"  #: past, present, infinitive, gerund (-ing alone), participle (-en alone)
    modal: str = ""  #: will, would, may, might, could, can, should, must, shall; "be to"/"be going to" give will
    negated: bool = False
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    copula: bool = False  #: headed by be (or become, remain, seem) with no verb after it
    adverb: str = ""  #: an adverb inside that matters: "reportedly", "allegedly", "repeatedly"

    @property
    def finite(self) -> bool:
        """Whether it can carry a clause by itself."""
        return self.tense in ("past", "present")


@frozen(eq=False)
class Row:
    """One sentence as items."""

    sentence: int  #: index into Draft.sentences
    first: int  #: its first token
    stop: int
    items: tuple[Group, ...]
