"""Odd text: read as well as can be, noted, and offsets true."""

import pytest

from natonews.reading import read_page, tokenise

CASES = [
    # text, words, what the notes say, what they stand on
    ("â€œWe actâ€\x9d", '" We act "', ["read as '“'", "read as '”'"], ["â€œ", "â€\x9d"]),
    ("MÃ¼nchen", "München", ["read as 'ü'"], ["Ã¼"]),
    ("donâ€™t", "do n't", ["read as '’'"], ["â€™"]),
    ("Russia\ufffds war", "Russia 's war", ["lost in decoding"], ["\ufffd"]),
    ("talks\x07 ended", "talks ended", ["control character"], ["\x07"]),
    ("\ufeffNATO", "NATO", ["without width"], ["\ufeff"]),
    ("NA\u200bTO", "NATO", ["without width"], ["\u200b"]),
    ("de\u00adfence", "defence", ["soft hyphen"], ["\u00ad"]),
    ("AT&amp;T", "AT&T", ["HTML entity, read as '&'"], ["&amp;"]),
    ("&quot;No&quot;", '" No "', ["entity", "entity"], ["&quot;", "&quot;"]),
    ("12&nbsp;km", "12 km", ["entity"], ["&nbsp;"]),
    ("allies&#39; plan", "allies ' plan", ['read as "\'"'], ["&#39;"]),
    ("<p>No.</p>", "No .", ["HTML tag", "HTML tag"], ["<p>", "</p>"]),
    ("One.\u2028Two.", "One . Two .", ["line separator"], ["\u2028"]),
    ("No\ud800 way", "No \ud800 way", ["surrogate"], ["\ud800"]),
    ("\u201a\u00c4\u00faNo", '" No', ["Mac Roman"], ["\u201a\u00c4\u00fa"]),
    ("\u0432\u0402\u045aNo", '" No', ["Windows-1251"], ["\u0432\u0402\u045a"]),
    ("\u00c3\u0192\u00c2\u00bc", "\u00fc", ["read as '\u00fc'"], ["\u00c3\u0192\u00c2\u00bc"]),
    ("Tom\u00c3\u00a1\u00c5\u00a1 met", "Tom\u00e1\u0161 met", ["\u00e1", "\u0161"], ["\u00c3\u00a1", "\u00c5\u00a1"]),
    ("\x93No\x94", '" No "', ["Latin-1", "Latin-1"], ["\x93", "\x94"]),
    ("?No,? he said", '" No , " he said', ["lost", "lost"], ["?", "?"]),
    ("&amp;amp; &quot No", '& " No', ["entity", "entity"], ["&amp;amp;", "&quot"]),
    ("a<!-- b -->c", "a c", ["HTML tag"], ["<!-- b -->"]),
    ('\\"No\\"', '" No "', ["backslash", "backslash"], ['\\"', '\\"']),
    ("it=E2=80=99s =20=\n so", "it 's so", ["quoted-printable"] * 3, ["=E2=80=99", "=20", "=\n"]),
    ("> No.", "No .", ["quoted reply"], ["> "]),
    ("**No**", "No", ["Markdown", "Markdown"], ["**", "**"]),
    ("\uff2e\uff2f", "NO", ["full-width"], ["\uff2e\uff2f"]),
    ("o\ufb03cial", "official", ["ligature"], ["\ufb03"]),
    ("de-\nfence", "defence", ["hyphenated", "two lines"], ["de-\nfence", "de-\nfence"]),
    ("long-\nterm", "long-term", ["hyphenated", "two lines"], ["long-\nterm", "long-\nterm"]),
    ("No \U0001f1fa\U0001f1e6 \u26a1\ufe0f way", "No way", [], []),
    ('x=""a""; 5 >= 4', 'x = " " a " " ; 5 > = 4', [], []),
    ("12\u00a0km\r\nYes", "12 km Yes", [], []),
    ("to raise defence\nspending", "to raise defence spending", ["over two lines"], ["to raise defence\nspending"]),
    ("São Tomé & Príncipe", "São Tomé & Príncipe", [], []),
    ("SÃO PAULO", "SÃO PAULO", [], []),
    ("3 < 4 & 5 > 2; R&D;", "3 < 4 & 5 > 2 ; R&D ;", [], []),
]


@pytest.mark.parametrize(("text", "words", "told", "places"), CASES)
def test_odd_text(text: str, words: str, told: list[str], places: list[str]) -> None:
    page = read_page(text)
    assert words == " ".join(tokenise(page).words)
    assert len(told) == len(page.notes)
    assert all(part in note.text for part, note in zip(told, page.notes, strict=True))
    assert places == [note.span.of(text) for note in page.notes]


def test_hard_wrapped_lines_are_paragraphs_and_noted() -> None:
    text = (
        "NATO allies agreed on Monday to raise their defence\nspending to 2 percent of output, officials said after\n"
        "talks in Brussels that ran late into the night and\nended with a joint statement.\n\nMoscow rejected it."
    )
    page = read_page(text)
    assert [(0, 186), (188, 207)] == [(block.span.start, block.span.end) for block in page.blocks]
    assert ["lines wrapped by hand at about 53 characters, read as paragraphs"] == [note.text for note in page.notes]


def test_notes_on_one_kind_are_limited() -> None:
    assert 20 == len(read_page("x\u00ady " * 500).notes)
