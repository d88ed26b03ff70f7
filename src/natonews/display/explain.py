"""Why a finding was made: the rule with its example, the words, the lexicon row, and the findings that it stands on."""

from collections.abc import Iterator
from html import escape
from typing import Self, TypeAlias

from natonews.markup import STYLE
from natonews.model import Actor, Event, Evidence, Mention, Place, Role, Statement, TimeExpression
from natonews.parsing.rulebook import look_up

Explained: TypeAlias = Actor | Event | Evidence | Mention | Place | Role | Statement | TimeExpression

Found: TypeAlias = Actor | Event | Mention | Place | Role | Statement | TimeExpression
Part: TypeAlias = tuple[str, Evidence | None]  # a label, which may be empty, and the evidence under it

_LONGEST = 90  # characters of a line's words


class Explanation(str):
    """The text of an explanation; a notebook shows it with links to the pages of the rules."""

    __slots__ = ("html",)
    html: str

    def __new__(cls, text: str, html: str) -> Self:
        """The text, and the same as HTML."""
        made = super().__new__(cls, text)
        made.html = html
        return made

    def __reduce__(self) -> tuple[type["Explanation"], tuple[str, str]]:
        return Explanation, (str(self), self.html)

    def _repr_html_(self) -> str:
        return self.html


def explain(finding: Explained, docs: str = "") -> Explanation:
    """Why a finding was made, as an indented tree of text: rule, words and lexicon row, then what it stands on.

    Under each rule stands what it says, with an example and what it rejects. In a notebook rule ids are links to the
    pages of the rules, if `docs` says where the built documentation lies. Raises TypeError for what has no evidence.

    >>> from natonews.model import Span
    >>> print(explain(Evidence("statements.after", Span(6, 10), note="verb 'say' (that)", words="said")))
    statements.after: 'said'  [verb 'say' (that)]
      rule: The words said follow the cue. For example: Rutte said [that allies must pay more].
    """
    if not isinstance(finding, Explained):
        raise TypeError(
            f"explain() needs a finding such as a Statement or an Event, got {type(finding).__name__}. "
            "Take one of article.statements, .events, .actors, .places or .times"
        )
    parts = (("", finding),) if isinstance(finding, Evidence) else tuple(_parts(finding))
    lines = [] if isinstance(finding, Evidence) else [headline(finding)]
    depth = len(lines)
    for label, evidence in parts:
        lines += [f"  {label}"] if label else []
        lines += _tree(evidence, depth + bool(label)) if evidence is not None else []
    return Explanation("\n".join(lines), _page(finding, parts, docs))


def explain_html(finding: Explained, docs: str = "") -> str:
    """The same as inert HTML; `docs` is where the built documentation lies, for the links of the rules.

    >>> from natonews.model import Span
    >>> "<li><b>made.up</b>" in explain_html(Evidence("made.up", Span(0, 1), words="<"))
    True
    """
    return explain(finding, docs).html


def _parts(finding: Found) -> Iterator[Part]:
    """The roots of the derivation, each once, and what else decided, with a label."""
    roots = [finding.evidence]
    if isinstance(finding, Actor | Place):
        roots += [mention.evidence for mention in finding.mentions]
    if isinstance(finding, Actor):
        roots += [role.evidence for role in finding.roles]
    found = dict.fromkeys(evidence for evidence in roots if evidence is not None)
    yield from (("", evidence) for evidence in found)
    if not found:
        yield "no evidence was kept: the finding was not made by parse()", None
    if isinstance(finding, Statement):
        yield from _speaker(finding)
    if isinstance(finding, Event):
        yield _status(finding), None
    if isinstance(finding, Statement | Event) and finding.time is not None:
        yield f"time: {finding.time.value}", finding.time.evidence


def _speaker(said: Statement) -> Iterator[Part]:
    """Who is meant by the words that name the speaker here."""
    if said.speaker is None or said.speaker_span is None:
        yield "speaker: nobody is named", None
        return
    within = [m for m in said.speaker.mentions if said.speaker_span.contains(m.span) and m.evidence is not None]
    yield f"speaker: {said.speaker.name}", within[0].evidence if within else None


def _status(event: Event) -> str:
    by = event.statement.speaker.name if event.statement and event.statement.speaker else ""
    only = f"only claimed, by {by}" if by else "only claimed"
    told = {
        "asserted": "the article itself tells it as a fact",
        "negated": "the text says that it is not so",
        "planned": "it is still to come",
        "hypothetical": "it is only thought of, wished, feared or asked for",
        "reported": only,
    }
    said = f", in what {by} says" if by and event.status.value != "reported" else ""
    return f"status: {event.status.value}, {told[event.status.value]}{said}"


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
        case Role():
            return f"Role: {finding.title}" + (f", {finding.affiliation}" if finding.affiliation else "")
        case Mention():
            return f"Mention: {finding.form.value}"
    return type(finding).__name__


def _words(evidence: Evidence) -> str:
    words = " ".join(evidence.words.split()) if evidence.words else f"{evidence.span.start}-{evidence.span.end}"
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _note(evidence: Evidence) -> str:
    note = evidence.note
    return note if len(note) <= _LONGEST else note[: _LONGEST - 1].rstrip() + "…"


def _tree(evidence: Evidence, depth: int) -> list[str]:
    """Written without recursion: a document of somebody else's may nest as deep as it likes."""
    lines, waiting = [], [(evidence, depth)]
    while waiting:
        one, deep = waiting.pop()
        note = f"  [{_note(one)}]" if one.note else ""
        lines.append(f"{'  ' * deep}{one.rule}: {_words(one)!r}{note}")
        lines += [f"{'  ' * deep}  rule: {said}" for said in _told(one.rule)]
        waiting += [(reason, deep + 1) for reason in reversed(one.because)]
    return lines


def _told(rule: str) -> Iterator[str]:
    for entry in look_up(rule):
        example = f" For example: {entry.example}" if entry.example else ""
        rejected = f" But not: {entry.not_in[0]}" if entry.not_in else ""
        yield entry.says + example + rejected


def _page(finding: Explained, parts: tuple[Part, ...], docs: str) -> str:
    head = "" if isinstance(finding, Evidence) else f'<div class="nn-head">{escape(headline(finding))}</div>'
    return f'<div class="natonews"><style>{STYLE}</style>{head}{"".join(_lists(parts, docs))}</div>'


def _lists(parts: tuple[Part, ...], docs: str) -> Iterator[str]:
    for label, evidence in parts:
        inner = f"<ul>{''.join(_items(evidence, docs))}</ul>" if evidence is not None else ""
        yield f"<ul><li>{escape(label)}{inner}</li></ul>" if label else inner


def _items(evidence: Evidence, docs: str) -> Iterator[str]:
    """A list item with its inner list, without recursion."""
    waiting: list[Evidence | str] = [evidence]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
            continue
        note = f" <i>{escape(_note(one))}</i>" if one.note else ""
        told = "".join(f"<br/><small>{escape(said)}</small>" for said in _told(one.rule))
        yield f"<li>{_linked(one.rule, docs)}: “{escape(_words(one))}”{note}{told}"
        waiting.append("</li>")
        if one.because:
            waiting += ["</ul>", *reversed(one.because), "<ul>"]


def _linked(rule: str, docs: str) -> str:
    entries = look_up(rule)
    if not entries or not docs:
        return f"<b>{escape(rule)}</b>"
    return f'<a href="{escape(docs.rstrip("/"))}/{escape(entries[0].page)}">{escape(rule)}</a>'
