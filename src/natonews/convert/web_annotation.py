"""W3C Web Annotations (JSON-LD, Recommendation of 2017): one for each statement, event, mention and time.

Positions are code points, as the Recommendation asks and as Python counts. A statement that answers another one is
an annotation of its own with the motivation ``replying``.
"""

from typing import Any

from natonews.model import Article, Span
from natonews.model.layers import labelled

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of prefix and suffix


def to_web_annotations(article: Article, source: str = "urn:natonews:article") -> list[dict[str, Any]]:
    """The annotations of an article whose text is found at the IRI `source`.

    >>> to_web_annotations(Article("NATO met."))
    []
    """
    made = []
    ids: dict[tuple[int, str], str] = {}
    for number, mark in enumerate(labelled(article), 1):
        name = f"{source}#annotation-{number}"
        ids.setdefault((id(mark.finding), mark.label), name)
        value = f"{mark.layer}: {mark.label}"
        made.append(_annotation(name, "classifying", "classifying", value, _target(article, mark.span, source)))
    for number, said in enumerate(article.statements, 1):
        answered = ids.get((id(said.responds_to), "CONTENT")) if said.responds_to else None
        if answered and said.content:
            words = " … ".join(article[span] for span in said.content)
            made.append(_annotation(f"{source}#reply-{number}", "replying", "replying", words, answered))
    return made


def _annotation(name: str, motivation: str, purpose: str, value: str, target: object) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "id": name,
        "type": "Annotation",
        "motivation": motivation,
        "body": {"type": "TextualBody", "purpose": purpose, "value": value},
        "target": target,
    }


def _target(article: Article, span: Span, source: str) -> dict[str, Any]:
    text = article.text
    return {
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": article[span],
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }
