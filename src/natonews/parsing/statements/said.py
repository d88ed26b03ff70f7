"""What the statements room hands on: who said what, as token and item numbers."""

from attrs import frozen

from natonews.model import Evidence, StatementMode
from natonews.ontology import SpeechAct

Range = tuple[int, int]  # tokens, half-open


@frozen(eq=False)
class Answered:
    """Words of the same sentence by which somebody answers a statement, in tokens."""

    at: Range
    by: int | None  #: the head of the noun group of who answers; None where the main clause says it


@frozen(eq=False)
class Said:
    """Something attributed to a speaker; who the speaker is, is for coreference to say.

    Ranges are token numbers, half-open. `speaker` is a noun group of the row `speaker_row`; a transcript's label
    is no group, so there `speaker` is None and `speaker_tokens` alone says who speaks. A statement without a known
    speaker ("is expected to", "reportedly") has neither.
    """

    number: int  #: its index in the tuple of all statements
    sentence: int  #: index into Draft.sentences: where the cue stands, or the content begins if there is none
    row: int  #: index into Draft.rows, of that sentence
    speaker: int | None  #: item of the speaker's noun group in the row `speaker_row`
    speaker_row: int | None
    speaker_tokens: Range | None  #: the words that name the speaker here
    cue: Range | None
    content: tuple[Range, ...]  #: in text order, without overlap
    quotes: tuple[Range, ...] = ()  #: the verbatim parts, with their marks; each inside one piece of the content
    mode: StatementMode = StatementMode.INDIRECT
    act: SpeechAct = SpeechAct.ASSERT
    negated: bool = False
    addressee: int | None = None  #: item of the noun group spoken to, in the row `row`
    parent: int | None = None  #: number of the statement in whose content the cue stands
    clause: int | None = None  #: number of the cue's clause in the analysis of the sentence
    time: int | None = None  #: number of a FoundTime in Draft.times: when it was said
    evidence: Evidence | None = None
    answered: Answered | None = None  #: by whom it is answered in its own sentence: "rejected Orban's claim that"
    answers: int | None = None  #: the first token of the cue in its own sentence that it answers, in an aside
