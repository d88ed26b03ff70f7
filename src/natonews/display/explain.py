"""Why a finding was made: the rule, the words, and the findings that it stands on."""

from typing import TypeAlias

from natonews.model import Actor, Event, Evidence, Mention, Place, Statement, TimeExpression

Explained: TypeAlias = Actor | Event | Evidence | Mention | Place | Statement | TimeExpression

_LONGEST = 90  # characters of a line's words


def explain(finding: Explained) -> str:
    """The derivation of a finding as an indented tree: rule, words, lexicon row; then what it stands on.

    Raises TypeError for what has no evidence.

    >>> from natonews.model import Span
    >>> print(explain(Evidence("statements.speaker-cue", Span(0, 10), note="say: assert", words="Rutte said")))
    statements.speaker-cue: 'Rutte said'  [say: assert]
    """
    if isinstance(finding, Evidence):
        return "\n".join(_tree(finding, 0))
    if not hasattr(finding, "evidence"):
        raise TypeError(f"explain() needs a finding such as a Statement or an Event, got {type(finding).__name__}")
    lines = [headline(finding)]
    if finding.evidence is not None:
        lines += _tree(finding.evidence, 1)
    if isinstance(finding, Actor | Place):
        for mention in finding.mentions:
            lines += _tree(mention.evidence, 1) if mention.evidence is not None else []
    if isinstance(finding, Actor):
        for role in finding.roles:
            lines += _tree(role.evidence, 1) if role.evidence is not None else []
    return "\n".join(lines)


def headline(finding: Explained) -> str:
    """One line that says what was found."""
    match finding:
        case Statement():
            speaker = finding.speaker.name if finding.speaker else "(nobody named)"
            answers = finding.responds_to.speaker if finding.responds_to else None
            answered = f", answering {answers.name}" if answers else ""
            negated = "not " if finding.negated else ""
            return f"Statement: {speaker}, {negated}{finding.act.value}, {finding.mode.value}{answered}"
        case Event():
            sources = ", ".join(a.name for a in finding.sources) or "?"
            targets = ", ".join(a.name for a in finding.targets) or "-"
            when = f", {finding.time.value}" if finding.time else ""
            return f"Event: {sources} {finding.type.value} {targets}, {finding.status.value}{when}"
        case Actor():
            return f"Actor: {finding.name}, {finding.kind.value}" + (f", {finding.country}" if finding.country else "")
        case Place():
            return f"Place: {finding.name}" + (f", {finding.country}" if finding.country else "")
        case TimeExpression():
            return f"Time: {finding.type.value} {finding.value}"
        case Mention():
            return f"Mention: {finding.form.value}"
    return type(finding).__name__


def _tree(evidence: Evidence, depth: int) -> list[str]:
    words = " ".join(evidence.words.split()) if evidence.words else f"{evidence.span.start}-{evidence.span.end}"
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    note = f"  [{evidence.note}]" if evidence.note else ""
    lines = [f"{'  ' * depth}{evidence.rule}: {shown!r}{note}"]
    for reason in evidence.because:
        lines += _tree(reason, depth + 1)
    return lines
