"""Everything that was found becomes one Article: spans become actors, numbers become objects."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from natonews.model import (
    Actor,
    ActorKind,
    Article,
    Byline,
    Dateline,
    Event,
    Evidence,
    Mention,
    Place,
    Role,
    Span,
    Statement,
    TimeExpression,
)
from natonews.ontology import EventType, SpeechAct
from natonews.reading import Page, quote_notes

from .coreference import Cast
from .draft import Draft
from .events.found import DeedFound
from .published import dateline_date
from .replies import Replies, Reply
from .speaking import speaker_of
from .stance import stance_of
from .statements.said import Said

#: Deeds of words, which strike the speaker of the words they judge.
_WORDS = (EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT)


#: Labels of a transcript that name nobody in particular.


@frozen(eq=False)
class _Shown:
    """Evidence with the words of the text in it."""

    text: str

    def of(self, evidence: Evidence | None) -> Evidence | None:
        if evidence is None or evidence.words:
            return evidence
        because = tuple([x for x in map(self.of, evidence.because) if x is not None]) if evidence.because else ()
        return Evidence(evidence.rule, evidence.span, because, evidence.note, evidence.span.of(self.text))

    def mention(self, mention: Mention) -> Mention:
        if mention.evidence is not None and mention.evidence.words:
            return mention
        evidence = self.of(mention.evidence)
        return mention if evidence is mention.evidence else Mention(mention.span, mention.form, evidence)

    def actor(self, actor: Actor) -> Actor:
        # Constructors and not `evolve`, which takes three times as long.
        return Actor(
            actor.id,
            actor.name,
            actor.kind,
            actor.country,
            actor.sector,
            tuple(map(self.role, actor.roles)),
            tuple(map(self.mention, actor.mentions)),
            actor.memberships,
            self.of(actor.evidence),
        )

    def role(self, role: Role) -> Role:
        evidence = self.of(role.evidence)
        return Role(role.title, role.affiliation, role.country, role.status, role.since, role.until, evidence)

    def place(self, place: Place) -> Place:
        mentions = tuple(map(self.mention, place.mentions))
        return Place(place.name, place.country, mentions, self.of(place.evidence))


def assemble(
    draft: Draft,
    said: Sequence[Said],
    deeds: Sequence[DeedFound],
    cast: Cast,
    replies: Replies,
) -> Article:
    """The article that the layers add up to."""
    shown = _Shown(draft.tokens.text)
    times = tuple(evolve(found.time, evidence=shown.of(found.time.evidence)) for found in draft.times)
    actors = _Actors.of(cast, shown)
    statements = _statements(draft, said, actors, times, replies.found, shown)
    answers = _answers(said, statements)
    events = tuple(_event(draft, deed, actors, times, statements, answers, shown) for deed in deeds)
    page = draft.page
    return Article(
        text=draft.tokens.text,
        published=draft.published,
        title=page.title,
        byline=_byline(page),
        dateline=_dateline(draft, actors),
        paragraphs=_paragraphs(page),
        sentences=tuple(row.sentence for row in draft.sentences),
        times=times,
        places=actors.places,
        actors=actors.actors,
        statements=statements,
        events=tuple(event for event in events if event is not None),
        notes=(*page.notes, *quote_notes(draft.tokens, draft.quotes)),
        contradictions=replies.contradictions,
    )


@frozen(eq=False)
class _Actors:
    """The cast, with evidence that shows its words."""

    cast: Cast
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    _actor_by_id: dict[int, Actor]
    _place_by_id: dict[int, Place]

    @classmethod
    def of(cls, cast: Cast, shown: _Shown) -> "_Actors":
        actors = tuple(map(shown.actor, cast.actors))
        places = tuple(map(shown.place, cast.places))
        by_id = {id(old): new for old, new in zip(cast.actors, actors, strict=True)}
        place_by_id = {id(old): new for old, new in zip(cast.places, places, strict=True)}
        return cls(cast, actors, places, by_id, place_by_id)

    def at(self, token: int | None) -> Actor | None:
        actor = None if token is None else self.cast.at(token)
        return None if actor is None else self._actor_by_id.get(id(actor))

    def place_at(self, token: int | None) -> Place | None:
        place = None if token is None else self.cast.place_at(token)
        return None if place is None else self._place_by_id.get(id(place))

    def named_in(self, ranges: Sequence[tuple[int, int]], but: Actor | None) -> tuple[Actor, ...]:
        """The actors that the tokens of `ranges` name, in order, without `but`."""
        found = (self.at(token) for first, stop in ranges for token in self.cast.tokens_between(first, stop))
        return _once(actor for actor in found if actor is not but)


def _byline(page: Page) -> Byline | None:
    """The byline, its names as they are written elsewhere where it has them in capitals."""
    if page.byline is None or not any(map(str.isupper, page.byline.authors)):
        return page.byline
    return Byline(page.byline.span, tuple(map(_cased, page.byline.authors)))


def _paragraphs(page: Page) -> tuple[Span, ...]:
    """The stretch of each paragraph, from its first block to its last."""
    ends: dict[int, tuple[int, int]] = {}
    for block in page.blocks:
        start, end = ends.get(block.paragraph, (block.span.start, block.span.end))
        ends[block.paragraph] = (min(start, block.span.start), max(end, block.span.end))
    return tuple(Span(*ends.get(number, (0, 0))) for number in range(max(ends, default=-1) + 1))


def _dateline(draft: Draft, actors: _Actors) -> Dateline | None:
    line = draft.page.dateline
    if line is None:
        return None
    place = None
    if line.place_span is not None:
        inside = (p for p in actors.places if any(line.place_span.overlaps(m.span) for m in p.mentions))
        words = line.place_span.of(draft.tokens.text)
        place = next(inside, None) or Place(_cased(words), _country_in(draft, line.span), (Mention(line.place_span),))
    return Dateline(line.span, place, dateline_date(line, draft.published), line.agency)


def _country_in(draft: Draft, span: Span) -> str | None:
    """The country that a dateline names beside its place: "LARNACA, Cyprus"."""
    starts = draft.tokens.starts
    for name in draft.names:
        if starts[name.first] >= span.end:
            return None
        if starts[name.first] >= span.start and name.country is not None:
            return name.country
    return None


def _cased(words: str) -> str:
    """A place in the capitals of a dateline as it is written elsewhere: "NEW YORK" is New York."""
    return " ".join(word.title() for word in words.split()) if words.isupper() else words


def _statements(
    draft: Draft,
    said: Sequence[Said],
    actors: _Actors,
    times: Sequence[TimeExpression],
    replies: Sequence[Reply],
    shown: _Shown,
) -> tuple[Statement, ...]:
    """Each after those that it points to; the order of the text is kept in the result."""
    answered = {reply.answer: reply for reply in replies}
    made: dict[int, Statement] = {}
    waiting = list(reversed(said))
    pending: set[int] = set()
    by_number = {one.number: one for one in said}
    while waiting:
        one = waiting[-1]
        reply = answered.get(one.number)
        points_to = [n for n in (_parent(one, by_number, answered), reply.to if reply else None) if n is not None]
        missing = [n for n in points_to if n not in made and n not in pending and n in by_number]
        if one.number not in made and missing:
            pending.add(one.number)
            waiting += [by_number[n] for n in missing]
            continue
        waiting.pop()
        if one.number not in made:
            parent = made.get(-1 if (number := _parent(one, by_number, answered)) is None else number)
            answer = made.get(reply.to) if reply else None
            made[one.number] = _statement(draft, one, actors, times, (parent, answer), reply, shown)
    return tuple(made[one.number] for one in said)


def _parent(one: Said, by_number: Mapping[int, Said], answered: Mapping[int, Reply]) -> int | None:
    """The nearest statement around it that does not answer it: "rejected Moscow's claim that" answers what it tells."""
    parent = one.parent
    while parent is not None and (reply := answered.get(parent)) is not None and reply.to == one.number:
        parent = by_number[parent].parent
    return parent


def _statement(
    draft: Draft,
    one: Said,
    actors: _Actors,
    times: Sequence[TimeExpression],
    related: tuple[Statement | None, Statement | None],
    reply: Reply | None,
    shown: _Shown,
) -> Statement:
    tokens = draft.tokens
    speaker = speaker_of(draft, one, actors.at)
    evidence = one.evidence
    if reply is not None and reply.evidence is not None and evidence is not None:
        evidence = evolve(evidence, because=(*evidence.because, reply.evidence))
    return Statement(
        speaker=speaker,
        speaker_span=_speaker_span(draft, one),
        cue_span=tokens.span(*one.cue) if one.cue else None,
        content=tuple(tokens.span(*piece) for piece in one.content),
        quotes=tuple(tokens.span(*piece) for piece in one.quotes),
        mode=one.mode,
        act=one.act,
        negated=one.negated,
        addressee=actors.at(_head(draft, one, one.addressee)),
        about=actors.named_in(one.content, speaker),
        time=None if one.time is None else times[one.time],
        stance=stance_of(draft, one, speaker, _judged(one, related[1], reply), actors.at),
        parent=related[0],
        responds_to=related[1],
        evidence=shown.of(evidence),
    )


def _judged(one: Said, answered: Statement | None, reply: Reply | None) -> Actor | None:
    """Whose words a statement judges: an answer that only follows a question about them may praise something else."""
    if answered is None or reply is None or reply.evidence is None:
        return None
    led = reply.evidence.rule in ("replies.lead", "replies.asked", "replies.question", "replies.goes-on")
    return None if led and one.act in (SpeechAct.THANK, SpeechAct.PRAISE, SpeechAct.SUPPORT) else answered.speaker


def _head(draft: Draft, one: Said, item: int | None) -> int | None:
    return None if item is None else draft.rows[one.row].items[item].head


def _speaker_span(draft: Draft, one: Said) -> Span | None:
    if one.speaker_tokens is not None:
        return draft.tokens.span(*one.speaker_tokens)
    if one.speaker is not None:
        item = draft.rows[one.row if one.speaker_row is None else one.speaker_row].items[one.speaker]
        return draft.tokens.span(item.first, item.stop)
    return None


def _event(
    draft: Draft,
    deed: DeedFound,
    actors: _Actors,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
    answers: Mapping[int, Statement],
    shown: _Shown,
) -> Event | None:
    sources, targets = _all(deed.sources, actors), _all(deed.targets, actors)
    targets = _answered(deed, sources, targets, answers) or targets
    targets = tuple(target for target in targets if not _is_own(deed.type, target, sources))
    if not sources and not targets:
        return None  # a deed of nobody to nobody is no event
    return Event(
        type=deed.type,
        trigger=draft.tokens.span(*deed.trigger),
        sources=sources,
        targets=targets,
        mode=deed.mode,
        contexts=deed.contexts,
        status=deed.status,
        time=None if deed.time is None else times[deed.time],
        place=actors.place_at(deed.place),
        statement=statements[deed.said] if deed.said is not None else None,
        cameo=deed.cameo,
        evidence=shown.of(deed.evidence),
    )


def _is_own(deed: EventType, target: Actor, sources: tuple[Actor, ...]) -> bool:
    """Whether a target is who does it, or a state's own ground that its troops leave."""
    if target in sources:
        return True
    home = {source.country for source in sources if source.sector in ("GOV", "MIL")}
    return deed is EventType.RETREAT and target.kind is ActorKind.COUNTRY and target.country in home


def _answers(said: Sequence[Said], statements: Sequence[Statement]) -> dict[int, Statement]:
    """The statements that answer another, at each token of their cues."""
    pairs = zip(said, statements, strict=True)
    return {t: made for one, made in pairs if made.responds_to and one.cue for t in range(*one.cue)}


def _answered(
    deed: DeedFound, sources: tuple[Actor, ...], targets: tuple[Actor, ...], answers: Mapping[int, Statement]
) -> tuple[Actor, ...]:
    """Who is answered, where a deed of words names no target of its own: "rejected the claim", "called it absurd"."""
    if any(target not in sources for target in targets) or deed.type not in _WORDS:
        return ()
    for token in range(*deed.trigger):
        made = answers.get(token)
        answered = made.responds_to.speaker if made is not None and made.responds_to is not None else None
        if made is not None and answered is not None and answered not in sources and made.speaker in sources:
            return (answered,)
    return ()


def _all(tokens: Sequence[int], actors: _Actors) -> tuple[Actor, ...]:
    return _once(map(actors.at, tokens))


def _once(actors: Iterable[Actor | None]) -> tuple[Actor, ...]:
    """Each actor once, in order; by identity, for to hash an actor is to hash its every mention."""
    return tuple({id(actor): actor for actor in actors if actor is not None}.values())
