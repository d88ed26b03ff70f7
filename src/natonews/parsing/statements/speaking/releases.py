"""Who says "I" and "we" in a release: the person whom its title names."""

from itertools import takewhile

from attrs import frozen

from natonews.model import SentenceKind
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup, Row, VerbGroup
from natonews.parsing.statements.attribution import Attribution

_KINDS = frozenset("statement statements remarks message address speech declaration letter".split())
_BEFORE = frozenset("joint press written full doorstep opening keynote a the new video".split())
_OWNED = frozenset("statement statements remarks message address speech declaration".split())
_OVER = frozenset([SentenceKind.HEADLINE, SentenceKind.SUBHEAD, SentenceKind.BYLINE, SentenceKind.STAMP])
_TITLES = frozenset([SentenceKind.HEADLINE, SentenceKind.SUBHEAD])
_HEADS = 8  # lines over a report at most
_LEAD = 2  # groups of a title before its statement
_SELF = frozenset(["i", "we"])


@frozen(eq=False)
class Release:
    """The noun group of a title that speaks in what follows: "Statement by the Secretary General on ...", in items."""

    row: int
    item: int


def release_of(draft: Draft) -> Release | None:
    """The release that a text is, or None; only the lines over its first paragraph are looked at."""
    heads = takewhile(lambda one: one.sentence.kind in _OVER and one.speaker is None, draft.sentences[:_HEADS])
    for sentence in heads:
        found = _signed(draft, sentence.number) or _titled(draft, sentence.number)
        if found is not None:
            return found
    return None


def _titled(draft: Draft, number: int) -> Release | None:
    """The speaker of a title: "Statement by the Secretary General on ...", "President Biden's statement on ..."."""
    row = draft.rows[number]
    if draft.sentences[number].sentence.kind not in _TITLES:
        return None
    words = draft.tokens.lower[row.first : row.stop]
    at = 0
    while at < len(words) and words[at] in _BEFORE:
        at += 1
    if at + 2 >= len(words) or words[at] not in _KINDS or words[at + 1] not in ("by", "of", "from"):
        return _owned(row)
    token = row.first + at + 2
    for item, group in enumerate(row.items):
        if group.first >= token and isinstance(group, NounGroup):
            following = row.items[item + 1] if item + 1 < len(row.items) else None
            if isinstance(following, NounGroup) and following.possessor == item:
                return Release(number, item + 1)
            return Release(number, item)
    return None


def _owned(row: Row) -> Release | None:
    """Whose statement a title without a verb names: "President Biden's statement on the attack"."""
    if any(isinstance(group, VerbGroup) for group in row.items):
        return None
    for group in row.items[: _LEAD + 1]:
        if isinstance(group, NounGroup) and group.possessor is not None and group.lemma in _OWNED:
            return Release(row.sentence, group.possessor)
    return None


def _signed(draft: Draft, number: int) -> Release | None:
    """The official whose name and office stand under "Press Statement"."""
    row = draft.rows[number]
    if not number or draft.sentences[number].sentence.kind is not SentenceKind.BYLINE:
        return None
    above = draft.sentences[number - 1]
    words = draft.tokens.lower[above.first : above.stop]
    if not words or words[-1] not in _KINDS or not set(words[:-1]) <= _BEFORE:
        return None
    first = row.items[0]
    return Release(number, 0) if isinstance(first, NounGroup) and first.name is not None else None


def speaks(draft: Draft, release: Release, made: Attribution) -> bool:
    """Whether a statement is the release's own: its speaker is "I" or "we", outside quotations."""
    if made.speaker is None or made.cue is None or made.speaker_row is None or made.row == release.row:
        return False
    noun = draft.rows[made.speaker_row].items[made.speaker.item]
    quoted = any(quote.first <= made.cue.span[0] < quote.stop for quote in draft.quotes)
    return noun.lemma in _SELF and not quoted
