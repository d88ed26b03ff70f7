"""The article seen from its mentions: what is subject of what, what stands in which quotation."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import define, frozen

from natonews.parsing.clauses.clauses import Analysis
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup, Row, VerbGroup
from natonews.parsing.names.names import Name
from natonews.parsing.statements.said import Said

Place = tuple[int, int]  # row, item


@define(eq=False)  # not frozen: see walk.Step
class Argument:
    """How a noun group hangs on a verb."""

    clause: tuple[int, int]  #: row and number of the clause
    subject: bool
    verb: str  #: its lemma
    active: bool
    copula: bool


@frozen(eq=False)
class Scene:
    """Look-ups over a draft that several sieves need; all keys are tokens."""

    draft: Draft
    lower: Sequence[str]
    words: Sequence[str]
    groups: Mapping[int, Place]  #: head of a noun group -> where it stands
    arguments: Mapping[int, Argument]
    name_at: Mapping[int, Name]  #: first token of a name
    name_end: Mapping[int, Name]  #: last token of a name
    starts: Sequence[int]  #: first tokens of the sentences
    quotes: Sequence[tuple[int, int]]  #: outer quotations
    _quote_starts: Sequence[int]
    speaking: AbstractSet[int]  #: the heads of the groups that speak
    countries: frozenset[str | None]  #: those that the text names, or places in them
    belgian: bool  #: whether it names Belgium or what is Belgian beside Brussels, the seat of the European Union

    def group(self, place: Place) -> NounGroup:
        """The noun group at a place."""
        group = self.draft.rows[place[0]].items[place[1]]
        assert isinstance(group, NounGroup)  # noqa: S101 - only noun groups are indexed
        return group

    def sentence(self, token: int) -> int:
        """The number of the sentence that a token belongs to."""
        return bisect_right(self.starts, token) - 1

    def quote(self, token: int) -> int | None:
        """The number of the outer quotation that a token stands in."""
        if not self.quotes:
            return None
        number = bisect_right(self._quote_starts, token) - 1
        return number if number >= 0 and token < self.quotes[number][1] else None

    def text(self, first: int, stop: int) -> str:
        """The words of the tokens as the text has them, on one line; in an odd text as they are read."""
        tokens = self.draft.tokens
        if first >= stop:
            return ""
        start, end = tokens.starts[first], tokens.ends[stop - 1]
        return " ".join(
            (self.draft.page.plain(start, end) if self.draft.page.notes else tokens.text[start:end]).split()
        )


def scene_of(draft: Draft, said: Sequence[Said] = ()) -> Scene:
    """The look-ups of a draft and of the statements found in it."""
    groups: dict[int, Place] = {}
    arguments: dict[int, Argument] = {}
    for number, (row, analysis) in enumerate(zip(draft.rows, draft.analyses, strict=True)):
        items = row.items
        for item, group in enumerate(items):
            if group.kind == "NG":
                groups[group.head] = (number, item)
        _add_arguments(arguments, number, row, analysis)
    outer = [(quote.first, quote.stop) for quote in draft.quotes if quote.depth == 0]
    return Scene(
        draft,
        draft.tokens.lower,
        draft.tokens.words,
        groups,
        arguments,
        {name.first: name for name in draft.names},
        {name.stop - 1: name for name in draft.names},
        [sentence.first for sentence in draft.sentences],
        outer,
        [first for first, _ in outer],
        frozenset(head for one in said if (head := _speaker_head(draft, one)) is not None),
        frozenset([name.country for name in draft.names if name.kind != "PER"]),
        any(name.country == "BEL" and draft.tokens.lower[name.first] != "brussels" for name in draft.names),
    )


def _speaker_head(draft: Draft, one: Said) -> int | None:
    if one.speaker is None or one.speaker_row is None:
        return None
    return draft.rows[one.speaker_row].items[one.speaker].head


def _add_arguments(arguments: dict[int, Argument], number: int, row: Row, analysis: Analysis) -> None:
    """The subjects, objects and complements of a sentence's verbs; an own subject goes before an inherited one."""
    items = row.items
    for clause in analysis.clauses:
        verb = items[clause.verb]
        if not isinstance(verb, VerbGroup):
            continue
        key = (number, clause.number)
        argument = Argument(key, True, verb.lemma, not verb.passive, verb.copula)  # noqa: FBT003
        for item in clause.subjects:
            if items[item].head not in arguments or not clause.inherited:
                arguments[items[item].head] = argument
        other = Argument(key, False, verb.lemma, not verb.passive, verb.copula)  # noqa: FBT003
        told = [item for phrase in clause.phrases if phrase.of is None for item in phrase.nouns]
        for item in (*clause.objects, *clause.indirect, *told):
            arguments.setdefault(items[item].head, other)
