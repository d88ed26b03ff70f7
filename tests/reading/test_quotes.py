"""Quotation marks: which belong together, and what is done about the ones that do not."""

import pytest

from natonews.reading import pair_quotes, quote_notes, read_page, tokenise


def quoted(text: str) -> list[str]:
    tokens = tokenise(read_page(text))
    return [tokens.span(q.first, q.stop).of(text) for q in pair_quotes(read_page(text), tokens)]


def signs(text: str) -> list[str]:
    """For each quotation: how it is closed, whether it goes on from another, and its depth where it is nested."""
    page = read_page(text)
    found = pair_quotes(page, tokenise(page))
    return [
        ("closed" if q.closed else "open")
        + ("" if q.continues is None else f" continues {q.continues}")
        + ("" if q.opened_by_mark else " unmarked")
        + (f" in {q.depth}" if q.depth else "")
        for q in found
    ]


PAIRS: list[tuple[str, list[str]]] = [
    ('"We act," he said.', ['"We act,"']),
    ("“It is,” she said, “late.”", ["“It is,”", "“late.”"]),
    ("``Go,'' he said.", ["``Go,''"]),
    ("''It is: 'One of us,''' he said.", ["''It is: 'One of us,'''", "'One of us,'"]),
    ("‘They said “no”,’ he added.", ["‘They said “no”,’", "“no”"]),
    ("\"He told me 'go' and left,\" she said.", ["\"He told me 'go' and left,\"", "'go'"]),
    ("The allies’ plan and Trump’s ‘no choice’ line", ["‘no choice’"]),
    ("'The allies' plan is good,' he said.", ["'The allies' plan is good,'"]),
    ("The allies' plan and the Russians' answer", []),
    ("the '90s, rock 'n' roll, and 'em", []),
    ("’Twas the ’90s", []),
    ('a 12" gun, 6\'2" tall', []),
    ('"He is 6\'2"," she said.', ['"He is 6\'2","']),
    ("a “red line” and a “game changer”", ["“red line”", "“game changer”"]),
    ('He said "We act. "We decide," he added.', ['"We act.', '"We decide,"']),
    ('"We act, "he said. "We go."', ['"We act, "', '"We go."']),
    ('We decide," he said. "We act."', ['We decide,"', '"We act."']),
    ("“He said “go” now,” she said.", ["“He said “go” now,”", "“go”"]),
    ("a ”wrong“ one", ["”wrong“"]),
    ("“We decide.\n\nHe left. She said “no”.", ["“We decide.", "“no”"]),
    ("«We act,» he said.", ["«We act,»"]),
    ("&quot;We act,&quot; he said.", ["&quot;We act,&quot;"]),
    ("â€œWe actâ€\x9d he said.", ["â€œWe actâ€\x9d"]),
    ("It is 'a step', he said", ["'a step'"]),
    ("(‘no’)", ["‘no’"]),
    ("—“No,” he said", ["“No,”"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs(text: str, expected: list[str]) -> None:
    assert expected == quoted(text)


SIGNS: list[tuple[str, list[str]]] = [
    ("“We decide.\n\n“We act,” he said.", ["open", "closed continues 0"]),
    ("“One.\n\n“Two.\n\n“Three,” he said.", ["open", "open continues 0", "closed continues 1"]),
    ('"One.\n\n"Two," he said. "Three."', ["open", "closed continues 0", "closed"]),
    ("‘We decide.\n\n‘We act,’ he said.", ["open", "closed continues 0"]),
    ("“We decide.\n\nWe act,” he said.", ["open", "closed continues 0 unmarked"]),
    ("“We decide, he said.\n\nHe left.", ["open"]),
    ("‘They said “no”,’ he added.", ["closed", "closed in 1"]),
    ("“I said ‘no’ and ‘never’,” he said.", ["closed", "closed in 1", "closed in 1"]),
    ('We decide," he said.', ["closed unmarked"]),
]


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_paragraphs_and_depth(text: str, expected: list[str]) -> None:
    assert expected == signs(text)


NOTES: list[tuple[str, list[str]]] = [
    ("“We act,” he said.", []),
    ("“We decide.\n\n“We act,” he said.", []),
    ("“We decide, he said.", ["a quotation that is never closed, read to where its paragraph ends"]),
    ('We decide," he said.', ["a closing quotation mark without an opening one"]),
]


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_notes(text: str, expected: list[str]) -> None:
    tokens = tokenise(read_page(text))
    assert expected == [note.text for note in quote_notes(tokens, pair_quotes(read_page(text), tokens))]
