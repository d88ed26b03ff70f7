"""The closed vocabularies of the field: PLOVER's event types and the speech acts."""

from .acts import SpeechAct
from .plover import CAMEO, CONTEXTS, MODES, SECTORS, TYPES, EventType, goldstein_of, quad_class_of

__all__ = ["CAMEO", "CONTEXTS", "MODES", "SECTORS", "TYPES", "EventType", "SpeechAct", "goldstein_of", "quad_class_of"]
