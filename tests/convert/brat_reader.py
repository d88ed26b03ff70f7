"""Reads brat's standoff format after its manual (brat.nlplab.org/standoff.html), as strictly as brat does."""

import re
from collections.abc import Iterator

from attrs import Factory, define

_BOUND = re.compile(r"T\d+\t([A-Za-z_-]+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)")
_EVENT = re.compile(r"E\d+\t([A-Za-z_-]+):(T\d+)((?: [A-Za-z]+\d*:[TE]\d+)*)")
_RELATION = re.compile(r"R\d+\t([A-Za-z_-]+) Arg1:([TE]\d+) Arg2:([TE]\d+)")
_ATTRIBUTE = re.compile(r"A\d+\t([A-Za-z_-]+) ([TE]\d+)(?: (\w+))?")


@define
class Standoff:
    """What an .ann file holds, by id."""

    bound: dict[str, tuple[str, str]] = Factory(dict)  #: type, words
    events: dict[str, tuple[str, str, tuple[str, ...]]] = Factory(dict)  #: type, trigger, arguments
    relations: list[tuple[str, str, str]] = Factory(list)
    attributes: list[tuple[str, str, str]] = Factory(list)


def read(ann: str, text: str) -> Standoff:
    """The annotations; AssertionError where brat would refuse the file."""
    found = Standoff()
    for line in ann.splitlines():
        key = line.partition("\t")[0]
        if line[0] == "T":
            match = _BOUND.fullmatch(line)
            assert match, line
            assert " ".join(_pieces(match[2], text)) == match[3], line
            found.bound[key] = (match[1], match[3])
        elif line[0] == "E":
            match = _EVENT.fullmatch(line)
            assert match, line
            found.events[key] = (match[1], match[2], tuple(match[3].split()))
        elif line[0] == "R":
            match = _RELATION.fullmatch(line)
            assert match, line
            found.relations.append((match[1], match[2], match[3]))
        else:
            match = _ATTRIBUTE.fullmatch(line)
            assert match, line
            found.attributes.append((match[1], match[2], match[3]))
    known = {**found.bound, **found.events}
    used = [trigger for _, trigger, _ in found.events.values()]
    used += [argument.partition(":")[2] for *_, arguments in found.events.values() for argument in arguments]
    used += [end for _, *ends in found.relations for end in ends] + [holder for _, holder, _ in found.attributes]
    assert all(one in known for one in used)
    return found


def _pieces(offsets: str, text: str) -> Iterator[str]:
    for pair in offsets.split(";"):
        start, end = map(int, pair.split())
        assert 0 <= start < end <= len(text)
        assert "\n" not in text[start:end]
        yield text[start:end]
