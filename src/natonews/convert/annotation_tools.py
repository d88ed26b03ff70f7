"""The formats of annotation tools, so that people can correct a reading and send it back.

displaCy (spaCy), Doccano, Label Studio and brat. Offsets are characters, as in the model.
"""

from collections.abc import Sequence
from typing import Any

from natonews.model import Article, Event, EventStatus
from natonews.model.layers import LAYERS, Labelled, labelled


def to_displacy(article: Article, layers: Sequence[str] = ("actors", "places", "times")) -> dict[str, Any]:
    """What ``spacy.displacy.render(..., style="ent", manual=True)`` takes; overlapping spans are left out.

    >>> to_displacy(Article("NATO met."))
    {'text': 'NATO met.', 'ents': [], 'title': None}
    """
    ents: list[dict[str, Any]] = []
    for mark in labelled(article, layers):
        if not ents or ents[-1]["end"] <= mark.span.start:
            ents.append({"start": mark.span.start, "end": mark.span.end, "label": mark.label})
    return {"text": article.text, "ents": ents, "title": article.title and article[article.title]}


def to_doccano(article: Article, layers: Sequence[str] = LAYERS) -> dict[str, Any]:
    """One line of Doccano's JSONL for sequence labelling with relations.

    Relations: SAID_BY from content to speaker, ANSWERS from content to content.
    """
    marks = labelled(article, layers)
    entities = [
        {"id": n, "start_offset": mark.span.start, "end_offset": mark.span.end, "label": mark.label}
        for n, mark in enumerate(marks, 1)
    ]
    relations: list[dict[str, Any]] = []
    for from_id, to_id, kind in _relations(article, marks):
        relations.append({"id": len(relations) + 1, "from_id": from_id, "to_id": to_id, "type": kind})
    return {"text": article.text, "entities": entities, "relations": relations}


def to_label_studio(article: Article, layers: Sequence[str] = LAYERS) -> dict[str, Any]:
    """One task of Label Studio with natonews's findings as a prediction (a Labels tag named "label" on "text")."""
    marks = labelled(article, layers)
    result: list[dict[str, Any]] = [
        {
            "id": f"m{n}",
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": mark.span.start,
                "end": mark.span.end,
                "text": article[mark.span],
                "labels": [mark.label],
            },
        }
        for n, mark in enumerate(marks, 1)
    ]
    result += [
        {"from_id": f"m{a}", "to_id": f"m{b}", "type": "relation", "direction": "right", "labels": [kind]}
        for a, b, kind in _relations(article, marks)
    ]
    return {"data": {"text": article.text}, "predictions": [{"model_version": "natonews/1", "result": result}]}


def _relations(article: Article, marks: Sequence[Labelled]) -> list[tuple[int, int, str]]:
    first: dict[tuple[int, str], int] = {}
    for number, mark in enumerate(marks, 1):
        first.setdefault((id(mark.finding), mark.label), number)
    found = []
    for said in article.statements:
        content = first.get((id(said), "CONTENT"))
        speaker = first.get((id(said), "SPEAKER"))
        answered = first.get((id(said.responds_to), "CONTENT"))
        if content and speaker:
            found.append((content, speaker, "SAID_BY"))
        if content and answered:
            found.append((content, answered, "ANSWERS"))
    return found


def to_brat(article: Article, layers: Sequence[str] = LAYERS) -> str:
    """A brat standoff file (.ann) for the article's text: text-bound annotations, events, statuses, replies."""
    marks = [mark for mark in labelled(article, layers) if article[mark.span].strip()]
    lines = [
        f"T{n}\t{_brat_name(mark.label)} {_brat_offsets(article, mark)}\t{_one_line(article[mark.span])}"
        for n, mark in enumerate(marks, 1)
    ]
    lines += _brat_events(article, marks)
    for number, (a, b, kind) in enumerate(_relations(article, marks), 1):
        lines.append(f"R{number}\t{kind} Arg1:T{a} Arg2:T{b}")
    return "\n".join(lines) + "\n" if lines else ""


def _brat_name(label: str) -> str:
    return label.capitalize()


def _brat_offsets(article: Article, mark: Labelled) -> str:
    """One pair of offsets for each line that the span runs over: brat allows no newline inside."""
    pairs, start = [], mark.span.start
    for line in article[mark.span].splitlines(keepends=True):
        words = line.rstrip()
        if words:
            pairs.append(f"{start} {start + len(words)}")
        start += len(line)
    return ";".join(pairs) or f"{mark.span.start} {mark.span.end}"


def _one_line(words: str) -> str:
    return " ".join(line.rstrip() for line in words.splitlines() if line.rstrip())


def _brat_events(article: Article, marks: Sequence[Labelled]) -> list[str]:
    trigger = {id(m.finding): n for n, m in enumerate(marks, 1) if m.layer == "events"}
    mention: dict[int, int] = {}
    for number, mark in enumerate(marks, 1):
        if mark.layer == "actors":
            mention.setdefault(id(mark.finding), number)
    lines: list[str] = []
    statuses: list[str] = []
    for event in article.events:
        at = trigger.get(id(event))
        if at is None:
            continue
        number = len(lines) + 1
        lines.append(f"E{number}\t{_brat_name(event.type.value)}:T{at}" + _brat_arguments(event, mention))
        if event.status is not EventStatus.ASSERTED:
            statuses.append(f"A{len(statuses) + 1}\tStatus E{number} {event.status.value.capitalize()}")
    return lines + statuses


def _brat_arguments(event: Event, mention: dict[int, int]) -> str:
    out = ""
    for name, actors in (("Source", event.sources), ("Target", event.targets)):
        held = [mention[id(actor)] for actor in actors if id(actor) in mention]
        for count, number in enumerate(held, 1):
            out += f" {name}{count if count > 1 else ''}:T{number}"
    return out
