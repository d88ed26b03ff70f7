"""The face: every public name is there, and importing it enters no room."""

import subprocess
import sys

import pytest

import natonews


@pytest.mark.parametrize("name", natonews.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(natonews, name) is not None


def test_the_names_are_sorted_and_listed() -> None:
    assert sorted(natonews.__all__) == dir(natonews)


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(AttributeError, match="module 'natonews' has no attribute 'prase'"):
        natonews.prase  # noqa: B018


def test_importing_enters_no_room() -> None:
    code = "import sys, natonews; print(sorted(m for m in sys.modules if m.startswith('natonews.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert "[]" == done.stdout.strip()


def test_documents_are_read_without_the_lexicon() -> None:
    code = "import sys, natonews; natonews.from_json; print('natonews.lexicon' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert "False" == done.stdout.strip()
