"""Why a deed stands as it does: the words that negate it, put it off, ask, suppose or leave it to others."""

from attrs import evolve, frozen

from natonews.model import Evidence
from natonews.model.events import EventStatus
from natonews.reading import Tokens


@frozen(eq=False)
class Ground:
    """A status with the words that give it; the last segment of a rule's address names how they do."""

    status: EventStatus
    rule: str
    first: int  #: token
    stop: int

    def evidence(self, tokens: Tokens) -> Evidence:
        """The ground as evidence, to stand below that of the deed."""
        return Evidence(f"events.status-{self.rule}", tokens.span(self.first, self.stop), note=self.status.value)


def grounded(evidence: Evidence | None, ground: Ground | None, tokens: Tokens) -> Evidence | None:
    """The evidence of a deed with that of its status below it, in the place of any that it had."""
    if evidence is None or ground is None:
        return evidence
    others = tuple(e for e in evidence.because if not e.rule.startswith(_STATUS))
    return evolve(evidence, because=(*others, ground.evidence(tokens)))


_STATUS = "events.status-"
