"""Articles become documents: objects that are pointed to become numbers."""

from collections.abc import Sequence
from typing import TypeVar

from attrs import AttrsInstance, fields, frozen

from natonews.model import Actor, Article, Dateline, Event, Evidence, Mention, Place, Role, Statement, TimeExpression

from . import documents as doc

T = TypeVar("T", bound=AttrsInstance)


@frozen(eq=False)
class _Numbers:
    """The index of every object that others point to."""

    article: Article
    by_identity: dict[int, int]

    @classmethod
    def of(cls, article: Article) -> "_Numbers":
        every = (article.actors, article.times, article.places, article.statements)
        return cls(article, {id(x): n for xs in every for n, x in enumerate(xs)})

    def of_one(self, item: object | None, among: Sequence[object], name: str) -> int | None:
        if item is None:
            return None
        number = self.by_identity.get(id(item))
        if number is None:  # an equal object that was made elsewhere
            number = next((n for n, other in enumerate(among) if other == item), None)
        if number is None:
            raise ValueError(f"{name} {item!r} is not one of the article's own; add it to the article before writing")
        return number


def encode(article: Article) -> doc.ArticleDocument:
    """The document of an article; raises ValueError if it points to an object that it does not hold."""
    numbers = _Numbers.of(article)
    return doc.ArticleDocument(
        schema=doc.SCHEMA,
        text=article.text,
        published=article.published,
        title=article.title,
        byline=doc.BylineDocument(article.byline.span, article.byline.authors) if article.byline else None,
        dateline=_dateline(article.dateline) if article.dateline else None,
        paragraphs=article.paragraphs,
        sentences=article.sentences,
        times=tuple(map(_time, article.times)),
        places=tuple(map(_place, article.places)),
        actors=tuple(map(_actor, article.actors)),
        statements=tuple(_statement(s, numbers) for s in article.statements),
        events=tuple(_event(e, numbers) for e in article.events),
        notes=article.notes,
        contradictions=article.contradictions,
    )


def _same(cls: type[T], item: object, **other: object) -> T:
    """`item` as a document class with fields of the same names."""
    names = [f.name for f in fields(cls) if f.name not in other]
    return cls(**{name: getattr(item, name) for name in names}, **other)


def _evidence(evidence: Evidence | None) -> doc.EvidenceDocument | None:
    if evidence is None:
        return None
    because = tuple(x for x in map(_evidence, evidence.because) if x is not None)
    return doc.EvidenceDocument(evidence.rule, evidence.span, because, evidence.note)


def _dateline(line: Dateline) -> doc.DatelineDocument:
    place = _place(line.place) if line.place else None
    return doc.DatelineDocument(line.span, place, line.date, line.agency)


def _mention(mention: Mention) -> doc.MentionDocument:
    return doc.MentionDocument(mention.span, mention.form, _evidence(mention.evidence))


def _time(time: TimeExpression) -> doc.TimeDocument:
    return _same(doc.TimeDocument, time, evidence=_evidence(time.evidence))


def _place(place: Place) -> doc.PlaceDocument:
    mentions = tuple(map(_mention, place.mentions))
    return doc.PlaceDocument(place.name, place.country, mentions, _evidence(place.evidence))


def _role(role: Role) -> doc.RoleDocument:
    return _same(doc.RoleDocument, role, evidence=_evidence(role.evidence))


def _actor(actor: Actor) -> doc.ActorDocument:
    return _same(
        doc.ActorDocument,
        actor,
        roles=tuple(map(_role, actor.roles)),
        mentions=tuple(map(_mention, actor.mentions)),
        memberships=tuple(_same(doc.MembershipDocument, m) for m in actor.memberships),
        evidence=_evidence(actor.evidence),
    )


def _statement(said: Statement, numbers: _Numbers) -> doc.StatementDocument:
    article = numbers.article
    stance = said.stance and doc.StanceDocument(
        said.stance.polarity, numbers.of_one(said.stance.toward, article.actors, "stance.toward"), said.stance.span
    )
    return _same(
        doc.StatementDocument,
        said,
        speaker=numbers.of_one(said.speaker, article.actors, "speaker"),
        addressee=numbers.of_one(said.addressee, article.actors, "addressee"),
        about=_all(said.about, article.actors, "about", numbers),
        time=numbers.of_one(said.time, article.times, "time"),
        stance=stance,
        parent=numbers.of_one(said.parent, article.statements, "parent"),
        responds_to=numbers.of_one(said.responds_to, article.statements, "responds_to"),
        evidence=_evidence(said.evidence),
    )


def _event(event: Event, numbers: _Numbers) -> doc.EventDocument:
    article = numbers.article
    return _same(
        doc.EventDocument,
        event,
        sources=_all(event.sources, article.actors, "sources", numbers),
        targets=_all(event.targets, article.actors, "targets", numbers),
        time=numbers.of_one(event.time, article.times, "time"),
        place=numbers.of_one(event.place, article.places, "place"),
        statement=numbers.of_one(event.statement, article.statements, "statement"),
        evidence=_evidence(event.evidence),
    )


def _all(actors: Sequence[Actor], among: Sequence[Actor], name: str, numbers: _Numbers) -> tuple[int, ...]:
    found = (numbers.of_one(actor, among, name) for actor in actors)
    return tuple(number for number in found if number is not None)
