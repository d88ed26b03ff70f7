"""An article made by hand, and made-up ones for the laws: no parser takes part."""
# ruff: noqa: E501 -- a case is a line

from datetime import date
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from natonews.model import (
    Actor,
    ActorKind,
    Article,
    Byline,
    Dateline,
    Event,
    EventStatus,
    Evidence,
    Membership,
    Mention,
    MentionForm,
    Note,
    Place,
    Polarity,
    Role,
    RoleStatus,
    Sentence,
    SentenceKind,
    Span,
    Stance,
    Statement,
    StatementMode,
    TimeExpression,
    TimeType,
)
from natonews.ontology import EventType, SpeechAct

TEXT = (
    "Allies reject claim\n\nBy Ana Ruiz\n\nRIGA, May 2 (Example) - Moscow said on Thursday that NATO had sent jets. "
    "“That is <false>,” Mark Rutte said in Riga.\n\nFinland will send boats to Latvia."
)


def at(words: str, nth: int = 0) -> Span:
    """Where the words stand for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def why(rule: str, span: Span, *because: Evidence) -> Evidence:
    return Evidence(rule, span, because, words=span.of(TEXT))


RUSSIA = Actor("country:RUS", "Russia", ActorKind.COUNTRY, "RUS", "GOV", mentions=(Mention(at("Moscow")),))
NATO = Actor("org:nato", "NATO", ActorKind.ORGANIZATION, sector="IGO", mentions=(Mention(at("NATO")),))
RUTTE = Actor(
    "mark-rutte",
    "Mark Rutte",
    ActorKind.PERSON,
    "NLD",
    "IGO",
    (Role("Secretary General", "NATO", status=RoleStatus.CURRENT, since=date(2024, 10, 1)),),
    (Mention(at("Mark Rutte"), MentionForm.NAME, why("names.person", at("Mark Rutte"))),),
    evidence=why("coreference.same-name", at("Mark Rutte")),
)
FINLAND = Actor(
    "country:FIN",
    "Finland",
    ActorKind.COUNTRY,
    "FIN",
    mentions=(Mention(at("Finland")),),
    memberships=(Membership("NATO", date(2023, 4, 4)),),
)
LATVIA = Actor("country:LVA", "Latvia", ActorKind.COUNTRY, "LVA", mentions=(Mention(at("Latvia")),))
RIGA = Place("Riga", "LVA", (Mention(at("RIGA")), Mention(at("Riga"))))
THURSDAY = TimeExpression(
    at("Thursday"),
    TimeType.DATE,
    "2025-05-01",
    date(2025, 5, 1),
    date(2025, 5, 1),
    evidence=why("times.weekday", at("Thursday")),
)
CLAIM = Statement(
    RUSSIA,
    at("Moscow"),
    at("said"),
    (at("NATO had sent jets"),),
    about=(NATO,),
    time=THURSDAY,
    act=SpeechAct.ACCUSE,
    evidence=why("statements.that-clause", at("Moscow said"), why("clauses.subject", at("Moscow"))),
)
ANSWER = Statement(
    RUTTE,
    at("Mark Rutte"),
    at("said", 1),
    (at("“That is <false>,”"),),
    (at("“That is <false>,”"),),
    StatementMode.DIRECT,
    SpeechAct.REJECT,
    stance=Stance(Polarity.AGAINST, RUSSIA),
    responds_to=CLAIM,
    evidence=why("statements.quotation", at("“That is <false>,” Mark Rutte said")),
)
JETS = Event(
    EventType.MOBILIZE,
    at("sent"),
    (NATO,),
    (RUSSIA,),
    "troops",
    ("military",),
    EventStatus.REPORTED,
    statement=CLAIM,
    cameo="154",
    evidence=why("events.verb", at("sent")),
)
BOATS = Event(EventType.AID, at("send"), (FINLAND,), (LATVIA,), status=EventStatus.PLANNED, place=RIGA, cameo="070")
ARTICLE = Article(
    TEXT,
    date(2025, 5, 2),
    at("Allies reject claim"),
    Byline(at("By Ana Ruiz"), ("Ana Ruiz",)),
    Dateline(at("RIGA, May 2 (Example) -"), Place("Riga", "LVA", (Mention(at("RIGA")),)), date(2025, 5, 2), "Example"),
    (at("Allies reject claim"), at("By Ana Ruiz"), Span(at("RIGA").start, at("said in Riga.").end), at("Finland will send boats to Latvia.")),
    (
        Sentence(at("Allies reject claim"), 0, SentenceKind.HEADLINE),
        Sentence(Span(at("Moscow").start, at("jets.").end), 2),
        Sentence(at("“That is <false>,” Mark Rutte said in Riga."), 2),
        Sentence(at("Finland will send boats to Latvia."), 3),
    ),
    (THURSDAY,),
    (RIGA,),
    (RUSSIA, NATO, RUTTE, FINLAND, LATVIA),
    (CLAIM, ANSWER),
    (JETS, BOATS),
    (Note(at("“"), "an odd mark"),),
)  # fmt: skip


def spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


NAMES = st.text(max_size=12)
MAYBE_DAYS = st.none() | st.dates()


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that the model allows, its references inside itself."""
    text = draw(st.text(max_size=80))
    places = spans(text)
    evidence = st.none() | st.builds(Evidence, NAMES, places, st.just(()), NAMES)
    mentions = st.lists(st.builds(Mention, places, st.sampled_from(MentionForm), evidence), max_size=2).map(tuple)
    roles = st.lists(
        st.builds(Role, NAMES, st.none() | NAMES, st.none() | NAMES, st.sampled_from(RoleStatus), MAYBE_DAYS, MAYBE_DAYS, evidence),
        max_size=2,
    ).map(tuple)  # fmt: skip
    members = st.lists(st.builds(Membership, NAMES, st.dates(), MAYBE_DAYS, st.none() | NAMES), max_size=1).map(tuple)
    who = st.builds(
        Actor, NAMES, NAMES, st.sampled_from(ActorKind), st.none() | NAMES, st.none() | NAMES, roles, mentions, members
    )
    actors = tuple(draw(st.lists(who, max_size=3)))
    where = tuple(draw(st.lists(st.builds(Place, NAMES, st.none() | NAMES, mentions), max_size=2)))
    when = tuple(
        draw(st.lists(st.builds(TimeExpression, places, st.sampled_from(TimeType), NAMES, st.dates()), max_size=2))
    )
    one_actor: st.SearchStrategy[Any] = st.none() | st.sampled_from(actors) if actors else st.none()
    some = st.lists(st.sampled_from(actors), max_size=2).map(tuple) if actors else st.just(())
    one_time: st.SearchStrategy[Any] = st.none() | st.sampled_from(when) if when else st.none()
    one_place: st.SearchStrategy[Any] = st.none() | st.sampled_from(where) if where else st.none()
    said: list[Statement] = []
    for _ in range(draw(st.integers(0, 3))):
        earlier: st.SearchStrategy[Any] = st.none() | st.sampled_from(said) if said else st.none()
        content = tuple(draw(st.lists(places, min_size=1, max_size=2)))
        said.append(
            Statement(
                draw(one_actor), draw(st.none() | places), draw(st.none() | places), content, content[:1],
                draw(st.sampled_from(StatementMode)), draw(st.sampled_from(SpeechAct)), draw(st.booleans()),
                draw(one_actor), draw(some), draw(one_time),
                draw(st.none() | st.builds(Stance, st.sampled_from(Polarity), one_actor, st.none() | places)),
                draw(earlier), draw(earlier), draw(evidence),
            )
        )  # fmt: skip
    one_said: st.SearchStrategy[Any] = st.none() | st.sampled_from(said) if said else st.none()
    deed = st.builds(
        Event, st.sampled_from(EventType), places, some, some, st.none() | NAMES, st.just(("military",)),
        st.sampled_from(EventStatus), one_time, one_place, one_said, st.sampled_from([None, "190", "057"]), evidence,
    )  # fmt: skip
    article = Article(
        text,
        draw(MAYBE_DAYS),
        draw(st.none() | places),
        draw(st.none() | st.builds(Byline, places, st.lists(NAMES, max_size=2).map(tuple))),
        paragraphs=tuple(draw(st.lists(places, max_size=2))),
        sentences=tuple(draw(st.lists(st.builds(Sentence, places, st.integers(0, 3), st.sampled_from(SentenceKind)), max_size=2))),
        times=when,
        places=where,
        actors=actors,
        statements=tuple(said),
        events=tuple(draw(st.lists(deed, max_size=2))),
        notes=tuple(draw(st.lists(st.builds(Note, places, NAMES), max_size=1))),
    )  # fmt: skip
    line = draw(
        st.none() | st.builds(Dateline, places, st.none() | st.builds(Place, NAMES), MAYBE_DAYS, st.none() | NAMES)
    )
    return evolve(article, dateline=line)
