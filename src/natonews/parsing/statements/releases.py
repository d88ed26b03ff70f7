"""Who says "I" and "we" in a release: the person whom its title names."""

from attrs import frozen

from natonews.model import SentenceKind
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup

from .attribution import Attribution

_KINDS = frozenset("statement statements remarks message address speech declaration letter".split())
_BEFORE = frozenset("joint press written full doorstep opening keynote a the new video".split())
_SELF = frozenset(["i", "we"])


@frozen(eq=False)
class Release:
    """The noun group of a title that speaks in what follows: "Statement by the Secretary General on ...", in items."""

    row: int
    item: int


def release_of(draft: Draft) -> Release | None:
    """The release that a text is, or None; only its first sentence is looked at."""
    if not draft.sentences or draft.sentences[0].sentence.kind is not SentenceKind.HEADLINE:
        return None
    row = draft.rows[0]
    words = draft.tokens.lower[row.first : row.stop]
    at = 0
    while at < len(words) and words[at] in _BEFORE:
        at += 1
    if at + 2 >= len(words) or words[at] not in _KINDS or words[at + 1] not in ("by", "of", "from"):
        return None
    token = row.first + at + 2
    for number, item in enumerate(row.items):
        if item.first >= token and isinstance(item, NounGroup):
            following = row.items[number + 1] if number + 1 < len(row.items) else None
            if isinstance(following, NounGroup) and following.possessor == number:
                return Release(0, number + 1)
            return Release(0, number)
    return None


def speaks(draft: Draft, release: Release, made: Attribution) -> bool:
    """Whether a statement is the release's own: its speaker is "I" or "we", outside quotations."""
    if made.speaker is None or made.cue is None or made.speaker_row is None or made.row == release.row:
        return False
    noun = draft.rows[made.speaker_row].items[made.speaker.item]
    quoted = any(quote.first <= made.cue.span[0] < quote.stop for quote in draft.quotes)
    return noun.lemma in _SELF and not quoted
