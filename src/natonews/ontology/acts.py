"""What a statement does: a closed list of speech acts (after Searle 1976, cut to the verbs of news)."""

from enum import Enum


class SpeechAct(Enum):
    """The act that a statement performs."""

    ASSERT = "assert"
    ANNOUNCE = "announce"
    PROMISE = "promise"
    DEMAND = "demand"
    PROPOSE = "propose"
    THREATEN = "threaten"
    WARN = "warn"
    ACCUSE = "accuse"
    CRITICIZE = "criticize"
    REJECT = "reject"
    DENY = "deny"
    PRAISE = "praise"
    THANK = "thank"
    SUPPORT = "support"
    EXPECT = "expect"
    BELIEVE = "believe"
    INTEND = "intend"
    ASK = "ask"
    ANSWER = "answer"
    APOLOGIZE = "apologize"
    DECLINE = "decline"
