"""The public interface as type checkers see it; skipped where they are not installed (extra `lint`)."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

REPO = Path(__file__).parents[2]
SNIPPET = Path(__file__).with_name("public_api.py")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", *command)
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPO)  # noqa: S603


@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed")
def test_mypy_accepts_what_users_write(tmp_path: Path) -> None:
    done = run(
        "mypy", "--strict", "--no-incremental", "--follow-imports=silent", f"--cache-dir={tmp_path}", str(SNIPPET)
    )
    assert done.returncode == 0, done.stdout


def pyright(folder: Path, *options: str) -> dict[str, Any]:
    """What pyright reports; skipped where it is not installed or cannot fetch its own program."""
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    env = {**os.environ, "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))}
    command = [sys.executable, "-m", "pyright", "--outputjson", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=env)  # noqa: S603
    if not done.stdout.lstrip().startswith("{"):
        pytest.skip("pyright did not start")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_pyright_accepts_what_users_write() -> None:
    assert [] == pyright(REPO, "--pythonpath", sys.executable, str(SNIPPET))["generalDiagnostics"]


def test_every_public_name_has_a_type(tmp_path: Path) -> None:
    """Run elsewhere, and with this Python first in the path: in the repository pyright finds no installed library."""
    report = pyright(tmp_path, "--verifytypes", "natonews", "--ignoreexternal")["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    assert [] == unknown
    assert report["exportedSymbolCounts"]["withKnownType"] > 1000
