"""A file fits on a few screens, a function on one; what does not is named here, with its reason."""

import ast
from collections.abc import Iterator
from pathlib import Path

from workshop.places import ROOT

FILE_LINES = 400
FUNCTION_LINES = 50
TEST_LINES = 80  # a table of cases is read line by line
PYTHON = ("touchstone/**/*.py", "tests/**/*.py", "benchmarks/**/*.py", "bin/workshop/*.py")
TYPESCRIPT = ("web/src/**/*.ts", "web/src/**/*.tsx")
GENERATED = {"web/src/api/schema.d.ts"}

# path, or path::function, with the reason why it may be longer.
EXCEPTIONS: dict[str, str] = {}


def find_oversized() -> list[str]:
    """Files above 400 lines and functions above 50, in tests above 80."""
    return [
        f"{name}: {lines} lines, the limit is {limit}"
        for pattern in (*PYTHON, *TYPESCRIPT)
        for file in sorted(ROOT.glob(pattern))
        if "migrations" not in file.parts
        for name, lines, limit in _measures(file)
        if lines > limit and name not in EXCEPTIONS
    ]


def _measures(file: Path) -> Iterator[tuple[str, int, int]]:
    name = str(file.relative_to(ROOT))
    if name in GENERATED:
        return
    text = file.read_text(encoding="utf-8")
    yield name, text.count("\n"), FILE_LINES
    if file.suffix == ".py":
        limit = TEST_LINES if "tests" in file.parts else FUNCTION_LINES
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name}::{node.name}", _lines(node), limit


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
