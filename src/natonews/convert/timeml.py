"""TimeML 1.2.1: times, reporting verbs and deeds as inline XML.

Source: TimeML 1.2.1 (timeml.org), the form that TempEval-3 uses: DCT, TITLE and TEXT, then the instances and links.
"""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from attrs import frozen

from natonews.model import Article, Event, EventStatus, Span, Statement, TimeExpression, TimeType

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
)
_MODALS = ("may", "might", "could", "would", "should", "must", "can")
_HAVE = ("has", "have", "had")
_BE = ("is", "are", "was", "were", "be", "been", "being")
_KEPT = {"\r": "&#13;"}
_ALLOWED_CONTROLS = "\t\n\r"


@frozen(eq=False)
class _Tag:
    """An element around a stretch of text."""

    span: Span
    name: str
    attributes: tuple[tuple[str, str], ...]


@frozen(eq=False)
class _Instance:
    """An event with its identifiers, and the words that stand before it."""

    number: int
    span: Span
    owner: Statement | Event
    before: tuple[str, ...]


def to_timeml(article: Article) -> str:
    """The article as a TimeML document; its TEXT without the tags is the text of the article.

    Characters that XML cannot hold become U+FFFD. Where two elements would cross, the first stays.

    >>> from natonews.model import Article
    >>> "<TEXT>Jets &lt;left&gt;.</TEXT>" in to_timeml(Article("Jets <left>."))
    True
    """
    instances = _instances(article)
    tags = _disjoint([*_time_tags(article), *map(_event_tag, instances)])
    shown = {tag.attributes[0][1] for tag in tags if tag.name == "EVENT"}
    instances = [i for i in instances if f"e{i.number}" in shown]
    title = f"<TITLE>{_text(article[article.title])}</TITLE>\n" if article.title else ""
    body = "".join(_marked(article.text, tags))
    links = "".join(f"{line}\n" for line in (*map(_make_instance, instances), *_links(article, instances)))
    return f"{_HEAD}{_creation_time(article)}{title}<TEXT>{body}</TEXT>\n{links}</TimeML>\n"


def _text(text: str) -> str:
    if not text.isprintable():
        text = "".join([c if _is_legal(c) else "\ufffd" for c in text])
    return escape(text, _KEPT)


def _is_legal(character: str) -> bool:
    code = ord(character)
    return (
        (code >= 0x20 or character in _ALLOWED_CONTROLS)
        and not 0xD800 <= code <= 0xDFFF
        and code not in (0xFFFE, 0xFFFF)
    )


def _attributes(pairs: Sequence[tuple[str, str]]) -> str:
    return "".join(f" {name}={quoteattr(_plain(value))}" for name, value in pairs)


def _plain(value: str) -> str:
    return "".join([c if _is_legal(c) else "\ufffd" for c in value])


def _creation_time(article: Article) -> str:
    if article.published is None:
        return ""
    day = article.published.isoformat()
    attributes = _attributes(
        (
            ("tid", "t0"),
            ("type", "DATE"),
            ("value", day),
            ("temporalFunction", "false"),
            ("functionInDocument", "CREATION_TIME"),
        )
    )
    return f"<DCT><TIMEX3{attributes}>{day}</TIMEX3></DCT>\n"


def _time_tags(article: Article) -> list[_Tag]:
    return [
        _Tag(time.span, "TIMEX3", _timex(time, article[time.span], number))
        for number, time in enumerate(article.times, 1)
    ]


def _timex(time: TimeExpression, words: str, number: int) -> tuple[tuple[str, str], ...]:
    pairs = [("tid", f"t{number}"), ("type", time.type.value), ("value", time.value)]
    if time.mod:
        pairs.append(("mod", time.mod))
    if time.type is TimeType.SET:
        first = words.split(maxsplit=1)[0].upper() if words.split() else ""
        pairs.append(("quant", first if first in ("EVERY", "EACH") else "EVERY"))
    pairs += [("temporalFunction", _is_function(time, words)), ("functionInDocument", "NONE")]
    return tuple(pairs)


def _is_function(time: TimeExpression, words: str) -> str:
    """Whether the value had to be reckoned: "true" for "last week", "false" for "May 2022" and "two years"."""
    if time.type in (TimeType.DURATION, TimeType.SET):
        return "false"
    return "false" if time.value[:1].isdigit() and time.value[:4] in words else "true"


def _instances(article: Article) -> list[_Instance]:
    owners: list[tuple[Span, Statement | Event]] = [(s.cue_span, s) for s in article.statements if s.cue_span]
    owners += [(event.trigger, event) for event in article.events]
    owners.sort(key=lambda pair: (pair[0].start, pair[0].end))
    return [
        _Instance(number, span, owner, tuple(article.text[max(0, span.start - 40) : span.start].lower().split()[-3:]))
        for number, (span, owner) in enumerate(owners, 1)
        if len(span)
    ]


def _event_tag(instance: _Instance) -> _Tag:
    kind = "REPORTING" if isinstance(instance.owner, Statement) else "OCCURRENCE"
    return _Tag(instance.span, "EVENT", (("eid", f"e{instance.number}"), ("class", kind)))


def _disjoint(tags: Sequence[_Tag]) -> list[_Tag]:
    kept: list[_Tag] = []
    for tag in sorted(tags, key=lambda t: (t.span.start, t.name != "TIMEX3", -t.span.end)):
        if len(tag.span) and (not kept or kept[-1].span.end <= tag.span.start):
            kept.append(tag)
    return kept


def _marked(text: str, tags: Sequence[_Tag]) -> Iterator[str]:
    at = 0
    for tag in tags:
        yield _text(text[at : tag.span.start])
        yield f"<{tag.name}{_attributes(tag.attributes)}>{_text(tag.span.of(text))}</{tag.name}>"
        at = tag.span.end
    yield _text(text[at:])


def _make_instance(instance: _Instance) -> str:
    before, owner = instance.before, instance.owner
    tense, aspect, modality = "NONE", "NONE", ""
    if "will" in before or (isinstance(owner, Event) and owner.status is EventStatus.PLANNED):
        tense = "FUTURE"
    elif any(word in before for word in _MODALS):
        modality = next(word for word in reversed(before) if word in _MODALS)
    if any(word in before for word in _HAVE):
        aspect = "PERFECTIVE"
        tense = "PAST" if "had" in before else "PRESENT" if tense == "NONE" else tense
    elif any(word in before for word in _BE):
        tense = "PAST" if "was" in before or "were" in before else tense
    negated = owner.negated if isinstance(owner, Statement) else owner.status is EventStatus.NEGATED
    pairs = [("eiid", f"ei{instance.number}"), ("eventID", f"e{instance.number}"), ("tense", tense), ("aspect", aspect)]
    pairs += [("polarity", "NEG" if negated else "POS"), ("pos", "OTHER")]
    if modality:
        pairs.append(("modality", modality))
    return f"<MAKEINSTANCE{_attributes(pairs)}/>"


def _links(article: Article, instances: Sequence[_Instance]) -> Iterator[str]:
    number_of = {id(instance.owner): instance.number for instance in instances}
    times = {id(time): number for number, time in enumerate(article.times, 1)}
    link = 0
    for instance in instances:
        owner = instance.owner
        if owner.time is not None and id(owner.time) in times:
            link += 1
            pairs = (("eventInstanceID", f"ei{instance.number}"), ("relatedToTime", f"t{times[id(owner.time)]}"))
            yield f"<TLINK{_attributes((('lid', f'l{link}'), *pairs, ('relType', 'IS_INCLUDED')))}/>"
        if isinstance(owner, Event) and owner.statement is not None and id(owner.statement) in number_of:
            link += 1
            kind = "NEG_EVIDENTIAL" if owner.statement.negated else "EVIDENTIAL"
            pairs = (
                ("eventInstanceID", f"ei{number_of[id(owner.statement)]}"),
                ("subordinatedEventInstance", f"ei{instance.number}"),
            )
            yield f"<SLINK{_attributes((('lid', f'l{link}'), *pairs, ('relType', kind)))}/>"
