"""What is generated is as the scripts would write it now, and the tutorial runs."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from natonews.parsing.rulebook import rulebook

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("script", ["make_rules.py", "make_accuracy.py"])
def test_generated_pages_are_fresh(script: str) -> None:
    done = subprocess.run([sys.executable, str(DOCS / script), "--check"], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_rule_has_its_place_in_a_page() -> None:
    for entry in rulebook().values():
        page, _, anchor = entry.page.partition("#")
        assert f"({anchor})=\n" in (DOCS / page).with_suffix(".md").read_text(encoding="utf-8")


def test_the_quickstart_runs_and_tells_what_it_promises() -> None:
    done = subprocess.run([sys.executable, str(DOCS / "quickstart.py")], capture_output=True, check=True)  # noqa: S603
    told = done.stdout.decode("utf-8")
    for part in ("Who is named", "Radosław Sikorski", "answers Russia", "reported", "negated", "planned", "Why?"):
        assert part in told


def test_the_cells_of_the_tutorial_run_in_order() -> None:
    notebook = json.loads((DOCS / "tutorial.ipynb").read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)  # noqa: S102 our own notebook


def test_the_picture_is_small_enough_for_a_readme() -> None:
    assert (DOCS / "notebook.png").stat().st_size < 300_000


@pytest.mark.parametrize("page", [*sorted(DOCS.rglob("*.md")), DOCS.parent / "README.md"], ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#: ]+\.(?:md|ipynb|png))[)#]", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
