"""Of what time a text tells: the day it was published, else the time in which the people it names were in office."""

from collections.abc import Iterator, Mapping

from natonews.lexicon import Lexicon, Person, fold
from natonews.lexicon.tables.reference_words import LEADING_OFFICES, STATUS_WORDS
from natonews.parsing.names.names import Name

from .era import Era
from .persons import families_of, family_of
from .scene import Scene

_FARTHEST_TITLE = 4
_MOST_SPANS = 200


def era_of(scene: Scene, lexicon: Lexicon) -> Era | None:
    """The time of a text; None where nothing tells it, or tells several."""
    day = scene.draft.published
    if day is not None:
        return Era(day, day)
    spans = [*_terms(scene, lexicon), *_years(scene)]
    return _shared(spans[:_MOST_SPANS]) if spans else None


def moments_of(scene: Scene) -> Mapping[int, Era]:
    """For each sentence of an undated text, the time that it names itself: "In August 2008 the president"."""
    if scene.draft.published is not None:
        return {}
    found: dict[int, Era] = {}
    for one in scene.draft.times:
        if one.time.start is not None and one.time.end is not None:
            found.setdefault(scene.sentence(one.first), Era(one.time.start, one.time.end))
    return found


def _years(scene: Scene) -> Iterator[tuple[int, Era]]:
    """The days and years that the text names."""
    seen: set[Era] = set()
    for one in scene.draft.times:
        if one.time.start is not None and one.time.end is not None:
            era = Era(one.time.start, one.time.end)
            if era not in seen:
                seen.add(era)
                yield -len(seen), era


def _terms(scene: Scene, lexicon: Lexicon) -> Iterator[tuple[int, Era]]:
    """The terms in office of those who are named, with a number for each name; all bearers of a family name alone."""
    names = [name for name in scene.draft.names if name.kind == "PER"]
    full = {scene.lower[name.stop - 1] for name in names if name.stop - name.first > 1}
    seen: set[tuple[str, ...]] = set()
    for name in names:
        words = scene.lower[name.first : name.stop]
        key = tuple(words)
        if key in seen or (len(words) == 1 and words[0] in full) or _is_former(scene, name):
            continue
        seen.add(key)
        for person in _bearers(lexicon, name, key):
            for office in person.offices:
                if office.since is not None and office.organization is None and office.title in LEADING_OFFICES:
                    yield len(seen), Era(office.since, office.until or lexicon.known_until)


def _bearers(lexicon: Lexicon, name: Name, words: tuple[str, ...]) -> tuple[Person, ...]:
    if len(words) == 1:
        return families_of(lexicon).get(family_of((fold(words[0]),)), ())
    return (name.row,) if isinstance(name.row, Person) else ()


def _is_former(scene: Scene, name: Name) -> bool:
    """Whether a word before the name says that the office is over."""
    before = scene.lower[max(0, name.first - _FARTHEST_TITLE) : name.first]
    return any(STATUS_WORDS.get(word) == "former" for word in before)


def _shared(spans: list[tuple[int, Era]]) -> Era | None:
    """The latest stretch in which most of the numbered terms fall; None for several that nothing tells apart."""
    starts = sorted({era.first for _, era in spans})
    counts = [len({number for number, era in spans if era.first <= day <= era.last}) for day in starts]
    most = max(counts)
    found = [day for day, count in zip(starts, counts, strict=True) if count == most]
    if most == 0 or (len(found) > 1 and most == 1):
        return None
    first = found[-1]
    return Era(first, min(era.last for _, era in spans if era.first <= first <= era.last), most > 1)
