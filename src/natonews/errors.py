"""What a caller can do wrong: one class for each meaning."""


class NatonewsError(Exception):
    """The root of every error that natonews raises on purpose."""


class ActorNotFoundError(NatonewsError, LookupError):
    """The article has no actor of that name."""


class DecodeError(NatonewsError, ValueError):
    """A document is not one that natonews wrote; the message gives the JSON path."""


class LexiconError(NatonewsError, ValueError):
    """A row of a lexicon is wrong; the message names the row and the mend."""


class PatternError(NatonewsError, ValueError):
    """The pattern of a rule cannot be read; the message draws the place."""
