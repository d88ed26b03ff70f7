"""A sentence's groups and clauses as text, to look at."""

from natonews.parsing.groups.groups import Row, VerbGroup
from natonews.reading.tokens import Tokens

from .clauses import Analysis, Clause


def sketch(row: Row, analysis: Analysis, tokens: Tokens) -> str:
    """Groups in brackets on the first line, then one line for each clause, indented under the one that governs it."""
    lines = [" ".join(_item(row, number, tokens) for number in range(len(row.items)))]
    depths: dict[int, int] = {}
    for clause in analysis.clauses:
        depths[clause.number] = _depth(analysis, clause)
        lines.append("  " * (depths[clause.number] + 1) + _line(row, clause, tokens))
    for noun, other in analysis.appositions:
        lines.append(f"  apposition: {_words(row, noun, tokens)} = {_words(row, other, tokens)}")
    for phrase in analysis.attached:
        of = _words(row, phrase.of, tokens) if phrase.of is not None else ""
        lines.append(f"  of the noun: {of} + {phrase.preposition} {_words(row, phrase.noun, tokens)}")
    return "\n".join(lines)


def _depth(analysis: Analysis, clause: Clause) -> int:
    depth = 0
    while clause.parent is not None and depth < 20:
        clause, depth = analysis.clauses[clause.parent], depth + 1
    return depth


def _words(row: Row, item: int, tokens: Tokens) -> str:
    group = row.items[item]
    return " ".join(tokens.words[group.first : group.stop])


def _item(row: Row, item: int, tokens: Tokens) -> str:
    group, words = row.items[item], _words(row, item, tokens)
    return f"[{words}]" if group.kind == "NG" else f"<{words}>" if isinstance(group, VerbGroup) else words


def _line(row: Row, clause: Clause, tokens: Tokens) -> str:
    def told(label: str, items: tuple[int, ...]) -> str:
        return f" {label}=" + " + ".join(_words(row, item, tokens) for item in items) if items else ""

    lead = clause.relation + (f"({clause.marker})" if clause.marker else "")
    parts = [
        f"{lead}: {_words(row, clause.verb, tokens)}",
        told("subject*" if clause.inherited else "subject", clause.subjects),
        told("object", clause.objects),
        told("indirect", clause.indirect),
        f" particle={clause.particle}" if clause.particle else "",
        f" predicate={clause.predicate}" if clause.predicate else "",
        *(f" {phrase.preposition}={_words(row, phrase.noun, tokens)}" for phrase in clause.phrases),
    ]
    return "".join(parts)
