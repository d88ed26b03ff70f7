"""Transcripts: the labels that name who speaks."""

import re
from itertools import pairwise

from attrs import frozen

from natonews.model import Span

from .cities import CITIES
from .lines import Line

_ASK = (
    r"(?:Q\d{0,2}|A\d{0,2}|Question(?:er)?|QUESTION(?:ER)?|Answer|ANSWER|Moderator|MODERATOR|Interviewer|INTERVIEWER"
    r"|Journalist|JOURNALIST|Reporter|REPORTER|Host|HOST|Operator|OPERATOR|Speaker|SPEAKER|Presenter|PRESENTER"
    r"|Anchor|ANCHOR|Audience(?: [Mm]ember)?|AUDIENCE(?: MEMBER)?|Participant|PARTICIPANT|Interpreter|INTERPRETER"
    r"|Spokes(?:person|man|woman)|SPOKES(?:PERSON|MAN|WOMAN)|Correspondent|CORRESPONDENT|Staff|STAFF|Voice|VOICE|Press|PRESS"
    r"|(?:UNIDENTIFIED|Unidentified) [A-Za-z]{4,12}|Chair|CHAIR)(?: \d{1,2})?"
)
_WORD = r"[A-ZÀ-ÞĀ-Ž][\w.'’/-]*"
_ASKS = re.compile(_ASK)
_NAME = rf"{_WORD}(?:\s(?:{_WORD}|de|van|von|der|den|of|the|al|bin|la)){{0,7}}"
_ROLE = r"\s?\([^()\n]{1,90}\)|\s?\[[^\[\]\n]{1,90}\]|,\s[^:,.()\n]{2,70}"
_LABEL = re.compile(
    rf"(?P<label>(?P<ask>{_ASK})(?:\s(?:from|by|in)\s[^:.\n]{{2,60}})?|{_NAME})(?P<role>(?:{_ROLE}){{1,3}})?\s?:(?=\s|$)"
    r"|(?P<stopped>[QA])(?:\.\s|\s{2,}|\s[–—-]\s|(?<=Q)\s)(?=[A-Z\"'(\[])"
)
# "Mr. SMITH. I rise", as the Congressional Record has it, and "[MODERATOR] Welcome".
_RECORDED = re.compile(
    r"(?P<recorded>(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Adm)\.|The|Secretary|Senator|Ambassador|General|Admiral|Chairman|Chairwoman"
    r"|Representative|Governor|Director)\s(?:Mc|Mac|O')?[A-Z][A-Z'’-]+(?:\s[A-Z][A-Z'’-]+)?(?:\sof\s[A-Z]\w+)?)\.\s+"
    r"(?=[A-Z\"'(\[])|\[(?P<boxed>[A-Z][A-Z .'’-]{2,40})\]\s+(?=\S)"
)
_RECORDED_LEADS = ("Mr.", "Mrs", "Ms.", "Dr.", "Gen", "Sen", "Adm", "The", "Sec", "Amb", "Cha", "Rep", "Gov", "Dir")
_CLOCK = re.compile(r"\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?=[A-Z])")
#: Capitals before a colon that name a part of the page.
_NO_SPEAKER = re.compile(
    r"(?i)(?:what|why|how|when|where|who|key|background|context|updates?|analysis|notes?|warning|breaking|exclusive"
    r"|summary|timeline|date|location|place|time|subject|from|to|re|cc|contacts?|photos?|video|watch|read|related"
    r"|source|credit|file|more|also|live|facts?|opinion|comment|editorial|correction|press|news|statement|joint|media"
    r"|tel|email|phone|web|tags?|topics?|example|about|conclusion|introduction|interview|part|chapter|section|article|step|day"
    r"|week|year|total|results?|score|born|died|full|latest|recap|explained|explainer|factbox|profile"
    r"|the (?:latest|bottom|big|details|context|facts|background|issue|problem|deal|war|plan))\b"
)
_PERSONAL = re.compile(r"\b(?:I|I'm|I've|we|We|you|You|our|Our|my|My|thank|Thank|Thanks|us|me)\b")
_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Sir|Lord|President|Prime|Minister|Secretary|Chancellor|Ambassador|General|Admiral|NATO|Foreign|Defen[cs]e)\b"
)
_STOPS = frozenset(".?!\"'")
# What the stenographer adds: "(Laughter.)", "[Crosstalk]", "(END VIDEO CLIP)", "(Through interpreter)".
_DIRECTION = re.compile(
    r"(?:[(\[](?:(?:END|BEGIN|COMMERCIAL|VIDEO|AUDIO|SOUNDBITE|LAUGHTER|APPLAUSE|CROSSTALK|INAUDIBLE|MUSIC|PAUSE|CHEERS)"
    r"|(?i:laughter|applause|cross[- ]?talk|inaudible|off[- ]?mic|music|pause|cheers|silence|unintelligible|no"
    r" audio|break|recess|audience|continues|end of|begin|via|through|in|speaking|speaks?|as|foreign language|unrelated"
    r"|shouting|chuckles|laughs|sighs|nods))\b[^()\[\]\n]{0,60}[)\]]\.?\s*)+"
)
# A name alone on its line, again and again, as pages set labels in bold type.
_ALONE = re.compile(rf"{_ASK}|{_WORD}(?:\s(?:{_WORD}|de|van|von|der|den|of|the|al|bin|la)){{1,5}}")
#: Longer than any label, in characters.
LONGEST = 130
_LONGEST_ALONE = 60


@frozen
class Label:
    """A label at the head of a line: who speaks from here on."""

    line: int  #: number of the line
    span: Span  #: the name alone, without role and colon
    end: int  #: after the colon
    firm: bool  #: whether its form alone tells that it is one: capitals, "Q:", a role in brackets
    asks: bool  #: "Q", "Question", "Moderator"


def read_labels(view: str, lines: tuple[Line, ...]) -> tuple[Label, ...]:
    """The labels of a transcript, none if the text is not one.

    A colon after a name in one lone line of prose is none.
    """
    found: list[Label] = []
    for number, line in enumerate(lines):
        colon = view.find(":", line.start, min(line.end, line.start + LONGEST))
        label = None
        if colon > 0 or view[line.start : line.start + 2] in ("Q.", "A.", "Q ", "A "):
            label = _label(view, number, line)
        if label is None and (view[line.start] == "[" or view[line.start : line.start + 3] in _RECORDED_LEADS):
            label = _recorded(view, number, line)
        if label is not None:
            found.append(label)
    found = _without_initials(view, found)
    if not found:
        return _bare_labels(view, lines)
    names = [view[label.span.start : label.span.end] for label in found]
    firm = [label for label in found if label.firm]
    if firm and len(found) >= 2 and _is_talk(view, lines, found, names):
        asked = [False, *(label.asks for label in found)]  # whether the label before asks
        return tuple(
            label
            for label, name, after in zip(found, names, asked[:-1], strict=True)
            if label.firm or after or _plausible(name, names)
        )
    if len(found) == 1:
        return tuple(found) if _stands_alone(view, lines, found[0]) else ()
    return _by_name(view, lines, found, names)


def is_direction(words: str) -> bool:
    """Whether a line of a transcript holds stage directions alone.

    >>> is_direction("(Laughter.)"), is_direction("[Crosstalk]"), is_direction("(Laughter.) We will see.")
    (True, True, False)
    """
    return words[0] in "([" and _DIRECTION.fullmatch(words) is not None


def _bare_labels(view: str, lines: tuple[Line, ...]) -> tuple[Label, ...]:
    """The labels of a talk that has no colons: two names that each stand alone on a line, again and again."""
    seen: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if line.end - line.start < _LONGEST_ALONE and _ALONE.fullmatch(view, line.start, line.end):
            seen.setdefault(view[line.start : line.end], []).append(number)
    names = [name for name, at in seen.items() if len(at) > 1 or _ASKS.fullmatch(name)]
    if len(names) < 2 or not any(len(seen[name]) > 1 for name in names):
        return ()
    at = sorted(number for name in names for number in seen[name])
    edges = [*at[1:], len(lines)]
    if any(edge == number + 1 for number, edge in zip(at, edges, strict=True)):
        return ()  # a list of names
    spoken = (view[lines[number].end : lines[edge - 1].end] for number, edge in zip(at, edges, strict=True))
    if not any(_PERSONAL.search(words) for words in spoken):
        return ()
    return tuple(
        Label(number, Span(lines[number].start, lines[number].end), lines[number].end, firm=True, asks=False)
        for number in at
    )


def _recorded(view: str, number: int, line: Line) -> Label | None:
    match = _RECORDED.match(view, line.start, min(line.end, line.start + LONGEST))
    if match is None or is_direction(match[0].rstrip()):
        return None
    name = "recorded" if match["recorded"] else "boxed"
    return Label(number, Span(*match.span(name)), match.end(), firm=True, asks=False)


def _without_initials(view: str, found: list[Label]) -> list[Label]:
    """The labels without "A." that answers no "Q.": it is somebody's initial."""
    if not any(label.firm and not label.asks for label in found):
        # "Q Magazine said": with one blank alone it asks only where a label names who answers
        found = [
            label for label in found if view[label.end : label.end + 2].strip() == "" or view[label.end - 1] != "Q"
        ]
    heads = [view[label.span.start : label.end].rstrip() for label in found]
    if any(head[0] == "Q" for head in heads):
        return found
    return [label for label, head in zip(found, heads, strict=True) if head not in ("A", "A.")]


def _label(view: str, number: int, line: Line) -> Label | None:
    timed = _CLOCK.match(view, line.start, line.end)
    match = _LABEL.match(view, timed.end() if timed else line.start, min(line.end, line.start + LONGEST))
    if match is None:
        return None
    if match["stopped"]:
        end = match.end() if view[match.end() - 2] in "–—-" else match.end("stopped")
        return Label(number, Span(*match.span("stopped")), end + (view[end] == "."), firm=True, asks=True)
    label = match["label"]
    if match["ask"]:
        return Label(number, Span(*match.span("ask")), match.end(), firm=True, asks=True)
    if len(label) < 2 or label in CITIES or _NO_SPEAKER.match(label):
        return None
    capitals = label.isupper() and (len(label) > 3 or " " in label)
    role = match["role"] is not None
    if role and match["role"][0] == "," and not (capitals or " " in label):
        return None
    bracketed = role and match["role"].lstrip()[0] in "(["
    firm = capitals or (bracketed and (" " in label or view[match.end() : match.end() + 1].isspace()))
    return Label(number, Span(*match.span("label")), match.end(), firm=firm, asks=False)


def _is_talk(view: str, lines: tuple[Line, ...], found: list[Label], names: list[str]) -> bool:
    """Whether somebody is asked, speaks twice, stands for a state, or addresses somebody; a list does none of these."""
    if any(label.asks for label in found) or len(set(names)) < len(names):
        return True
    if sum(_stands_for(view, lines, label) for label in found) > 1 or _asked(view, lines, found):
        return True
    edges = [*(label.line for label in found[1:]), len(lines)]
    return any(
        _PERSONAL.search(view, label.end, lines[edge - 1].end) is not None
        for label, edge in zip(found, edges, strict=True)
    )


def _stands_for(view: str, lines: tuple[Line, ...], label: Label) -> bool:
    """Whether a speaker is named with the state or body that he stands for: "JANE ROE (Norway): We vote no."."""
    role = view[label.span.end : label.end].strip()
    words = view[label.end : lines[label.line].end].rstrip()
    return role[:1] == "(" and " " in view[label.span.start : label.span.end] and words[-1:] in _STOPS and " " in words


def _asked(view: str, lines: tuple[Line, ...], found: list[Label]) -> bool:
    """Whether one turn ends with a question and another follows it at once: an interview's paper and its guest."""
    return any(
        view[label.end : lines[label.line].end].rstrip().endswith("?") and after.line <= label.line + 1
        for label, after in pairwise(found)
    )


def _plausible(name: str, names: list[str]) -> bool:
    """Whether a name in small letters may be a label among firm ones."""
    if " " in name or name.isupper() or names.count(name) > 1:
        return True
    return any(name != other and other.endswith(name) for other in names)


def _stands_alone(view: str, lines: tuple[Line, ...], label: Label) -> bool:
    """Whether the one label of a text is a speaker's: it is firm, and what follows addresses somebody."""
    name = view[label.span.start : label.span.end]
    line = lines[label.line]
    rest = view[label.end : line.end].strip()
    if not label.firm or label.asks:
        return False
    below = lines[label.line + 1] if label.line + 1 < len(lines) else line
    after = rest or view[below.start : below.end]
    return " " in name and not after.isupper() and _PERSONAL.search(after) is not None


def _by_name(view: str, lines: tuple[Line, ...], found: list[Label], names: list[str]) -> tuple[Label, ...]:
    """Labels in small letters: they alternate, or are persons' names before words that address somebody."""
    own_line = sum(not view[label.end : lines[label.line].end].strip() for label in found)
    persons = sum(" " in name or _TITLED.match(name) is not None for name in names)
    addressed = sum(_PERSONAL.search(view, label.end, lines[label.line].end) is not None for label in found)
    repeated = len(set(names)) < len(names) and len(set(names)) > 1
    if len(found) == len(lines) - found[0].line > 1 and addressed and _asked(view, lines, found):
        return tuple(found)
    if (own_line >= 2 and persons == len(names)) or (repeated and addressed) or (persons >= 2 and addressed >= 2):
        return tuple(found)
    return ()
