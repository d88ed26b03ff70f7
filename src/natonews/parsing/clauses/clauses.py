"""Who does what in a sentence: verbs with their subjects, objects and complements."""

from natonews.parsing.light import frozen


@frozen(eq=False)
class Phrase:
    """A preposition with its noun group; item numbers in the row."""

    preposition: str  #: "in", "with", "according to", "because of"
    at: int  #: item of the preposition
    noun: int  #: item of the noun group
    nouns: tuple[int, ...] = ()  #: that group and those coordinated with it
    of: int | None = None  #: the noun group it hangs on ("talks with Iran"), None: on the verb


@frozen(eq=False)
class Clause:
    """One verb group with what hangs on it; all numbers are items of the sentence's row.

    `subjects` and `objects` hold coordinated groups in order ("Sweden and Finland"). In a passive the `subjects`
    are what is acted on, and the agent is the phrase with "by". A subject may be inherited (`inherited`) from the
    clause that governs ("adding that", "agreed to send") or be the antecedent of a relative pronoun.
    """

    number: int  #: its index in Analysis.clauses
    verb: int  #: item of the VerbGroup
    subjects: tuple[int, ...] = ()
    inherited: bool = False
    objects: tuple[int, ...] = ()  #: direct objects, or the predicate noun of a copula
    indirect: tuple[int, ...] = ()  #: "gave Ukraine tanks", "told reporters that": who receives
    phrases: tuple[Phrase, ...] = ()
    particle: str = ""  #: "call off": "off"
    predicate: str = ""  #: lemma of a predicate adjective: "is ready to" -> "ready"
    parent: int | None = None  #: the governing clause
    relation: str = "root"
    #: root; complement ("said that X"); open ("agreed to X", "stopped X-ing"); relative; adverbial ("if", "after",
    #: "when": see `marker`); participle ("..., adding"); conjunct ("said ... and urged"); noun ("plan to X");
    #: parenthetical (", officials said,")
    marker: str = ""  #: that, if, whether, after, because, to, while ...
    noun: int | None = None  #: the noun group it modifies (relative, noun)
    auxiliary: int | None = None  #: an auxiliary apart from its verb: "did he say", 'would "continue"'
    expletive: bool = False  #: "there is": the subjects stand behind the verb
    rule: str = ""  #: how its place was found: "clauses.inverted", "clauses.infinitive" ...
    first: int = 0  #: the clause's items, from its first to its last with everything embedded
    stop: int = 0


@frozen(eq=False)
class Analysis:
    """The clauses of one sentence, in the order of their verbs, over the items of its row."""

    sentence: int
    clauses: tuple[Clause, ...]
    appositions: tuple[tuple[int, int], ...] = ()  #: (noun group, its apposition): "X, the Polish minister,"
    conjuncts: tuple[tuple[int, ...], ...] = ()  #: coordinated noun groups, each list in order
    attached: tuple[Phrase, ...] = ()  #: phrases that hang on nouns ("minister of defence", "attack on Kyiv")
