"""The habits of the house: short files and functions, no reaching outside, one place for plain regexes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "natonews"
FILES = sorted(SOURCE.rglob("*.py"))
TABLES = SOURCE / "lexicon" / "tables"
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
OUTSIDE = {
    "asyncio", "ctypes", "http", "importlib", "io", "locale", "logging", "multiprocessing", "os", "pathlib", "pkgutil",
    "random", "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid",
    "warnings",
}  # fmt: skip
ALLOWED = {"attr", "attrs", "cattrs", "dateutil", "natonews"}


def ids(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def imported(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0], node


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_nothing_outside_is_imported(path: Path) -> None:
    names = {name for name, _ in imported(ast.parse(path.read_text(encoding="utf-8")))}
    lazily = {"importlib"} if path == SOURCE / "__init__.py" else set()  # the face enters the rooms when asked
    assert set() == names & OUTSIDE - lazily
    third_party = names - ALLOWED - set(__import__("sys").stdlib_module_names)
    assert set() == third_party


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_no_import_inside_a_function(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = [node for function in functions(tree) for node in ast.walk(function)]
    assert [] == [node for node in inside if isinstance(node, ast.Import | ast.ImportFrom)]


@pytest.mark.parametrize("path", [p for p in FILES if TABLES not in p.parents and p.name != "plover.py"], ids=ids)
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    long = [f.name for f in functions(ast.parse(text)) if body_lines(f) > LONGEST_FUNCTION]
    assert [] == long


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first statement after the docstring to the last."""
    body = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_plain_regexes_are_compiled_in_reading_and_grammar_only(path: Path) -> None:
    room = path.relative_to(SOURCE).parts[0]
    uses_re = "re" in {name for name, _ in imported(ast.parse(path.read_text(encoding="utf-8")))}
    assert room in ("reading", "grammar") or not uses_re
