"""The walk through an article: nominals and pronouns join what was mentioned before them."""

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import Factory, define

from natonews.lexicon import Lexicon
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import NounGroup
from natonews.parsing.statements.said import Said

from .entities import Entity, Stage
from .era import Era
from .named import NameSieves
from .scene import Scene

FAR: Final = 3  #: sentences that a pronoun looks back over
TRAIL: Final = 60  #: mentions that a search looks back over


@define(eq=False)  # not frozen: one is made for each mention, and a frozen one costs twice the time
class Step:
    """A mention on the trail, by its head."""

    token: int
    entity: Entity
    sentence: int
    subject: bool
    quote: int | None
    clause: tuple[int, int] | None


@define(eq=False)
class Walk:
    """What the sieves of nominals and pronouns share as they go through the text."""

    scene: Scene
    stage: Stage
    lexicon: Lexicon
    names: NameSieves
    speakers: Mapping[int, Said]  #: head token of a speaker's group -> what is said
    quoted: Sequence[tuple[int, int, Said]]  #: verbatim stretches with their statements
    trail: list[Step] = Factory(list)
    described: dict[tuple[str, str | None, str | None], Entity] = Factory(dict)
    kin: dict[tuple[str, int], Entity] = Factory(dict)  #: "father" of an entity, by its number
    sentence: int = 0  #: the one that the walk has reached
    last_speaker: Entity | None = None
    spoke: int = -1  #: the sentence in which it spoke
    mouth: int = -1  #: the token of the mention as which it spoke
    asked: Said | None = None  #: the question with which it spoke, if it did
    labels: dict[tuple[str, ...], Entity] = Factory(dict)  #: words of a transcript's label -> who spoke under it
    moments: Mapping[int, Era] = Factory(dict)  #: the times that sentences name

    def pass_by(self, token: int, entity: Entity) -> None:
        """Notes that an entity is mentioned at a token."""
        argument = self.scene.arguments.get(token)
        quote = self.scene.quote(token)
        if argument is None:
            step = Step(token, entity, self.sentence, False, quote, None)  # noqa: FBT003
        else:
            step = Step(token, entity, self.sentence, argument.subject, quote, argument.clause)
        self.trail.append(step)
        entity.last = max(entity.last, token)
        if token in self.speakers and self.speakers[token].answered is not None:
            if self.spoke != self.sentence:  # "Asked about Orban's claim, Rutte laughed": Orban does not speak here
                self.last_speaker, self.spoke, self.mouth = None, self.sentence, token
        elif token in self.speakers:
            self.last_speaker, self.spoke, self.mouth = entity, self.sentence, token
            told = self.speakers[token]
            self.asked = told if told.act is SpeechAct.ASK else None

    def moment(self) -> Era | None:
        """The time of the sentence that the walk has reached, where it names one, else that of the text."""
        return self.moments.get(self.sentence, self.names.era)

    def recent(self, token: int, far: int = FAR) -> list[list[Step]]:
        """The steps before a token by sentence, the nearest sentence first, each in the order of the text."""
        here = self.scene.sentence(token)
        found: list[list[Step]] = []
        latest = -1
        for step in reversed(self.trail[-TRAIL:]):
            if here - step.sentence > far:
                break
            if step.sentence != latest:
                found.append([])
                latest = step.sentence
            found[-1].append(step)
        for steps in found:
            steps.reverse()
        return found


def possessor_of(walk: Walk, group: NounGroup, row: int) -> Entity | None:
    """Who owns what a group names: Poland in "Poland's president", the entity of "his" in "his minister"."""
    if group.possessor is not None:
        owner = walk.scene.draft.rows[row].items[group.possessor]
        return walk.stage.at.get(owner.head)
    if group.determiner in ("his", "her", "its", "their", "our", "my"):
        return walk.stage.at.get(group.first)
    return None
