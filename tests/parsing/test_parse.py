"""The contract of parse: what it takes, what it refuses, what it never does."""

import concurrent.futures
import datetime
import subprocess
import sys
import textwrap

import pytest

import natonews
from natonews.parsing.parse import parse

TEXT = (
    "BRUSSELS, June 12 (Reuters) - NATO defence ministers met on Wednesday. "
    "“We will stand by Kyiv,” Secretary General Jens Stoltenberg told reporters. He said that Russia had failed.\n"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "parse() needs str, got None. Filter missing texts before parsing."),
        (b"NATO", 'parse() needs str, got bytes. Decode first: raw.decode("utf-8")'),
        (3, "parse() needs str, got int. Pass the article's text, for example str(value)."),
    ],
)
def test_what_is_no_text_is_refused_with_the_mend(text: object, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        parse(text)  # type: ignore[arg-type]
    assert message == str(caught.value)


def test_a_published_that_is_no_date_is_refused_with_the_mend() -> None:
    with pytest.raises(TypeError) as caught:
        parse("NATO", published="2024-02-12")  # type: ignore[arg-type]
    assert "published must be datetime.date or None, got str '2024-02-12'. Use datetime.date.fromisoformat(...)" == str(
        caught.value
    )


def test_a_lexicon_that_is_none_is_refused_with_the_mend() -> None:
    with pytest.raises(TypeError, match=r"lexicon must be natonews.Lexicon or None, got dict"):
        parse("NATO", lexicon={})  # type: ignore[arg-type]


def test_a_datetime_counts_as_its_day() -> None:
    moment = datetime.datetime(2024, 6, 12, 18, 30, tzinfo=datetime.UTC)
    assert datetime.date(2024, 6, 12) == parse(TEXT, published=moment).published


def test_eight_threads_read_the_same() -> None:
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        articles = list(pool.map(parse, [TEXT * 5] * 16))
    assert {articles[0]} == set(articles)


def test_another_process_reads_the_same() -> None:
    code = f"import natonews; print(natonews.to_json(natonews.parse({TEXT!r})))"
    written = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout  # noqa: S603
        for env in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2"})
    ]
    assert written[0] == written[1]
    assert natonews.parse(TEXT) == natonews.from_json(written[0])


def test_parse_touches_nothing_outside() -> None:
    """No file, socket, process, thread or import while parse runs, once the library has read its first text."""
    code = f"""
        import sys, natonews
        text = {TEXT!r}
        natonews.parse(text)
        seen = []
        sys.addaudithook(lambda event, args: seen.append(event))
        for n in range(3):
            natonews.parse(text * (n + 1) + "Other words, “never seen”, on 3 May 2023.")
        outside = ("open", "socket", "subprocess", "os", "import", "shutil", "ctypes")
        bad = [e for e in seen if e.split(".")[0] in outside]
        print(sorted(set(bad)))
    """
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True
    )
    assert "[]" == done.stdout.strip()


def test_parse_writes_no_global_state_that_changes_a_later_reading() -> None:
    first = parse(TEXT)
    parse("Something else entirely: 3 May 1999. “So,” said Ann Lee of Peru.")
    assert first == parse(TEXT)
