"""The public namespace is flat, complete and deliberate."""

import ast
import subprocess
import sys
from pathlib import Path

from touchstone import engine

FOLDER = Path(engine.__file__).parent


def test_every_public_name_is_listed_and_every_listed_name_exists() -> None:
    modules = {path.stem for path in FOLDER.iterdir()}
    public = {name for name in vars(engine) if not name.startswith("_") and name not in modules}
    assert public == set(engine.__all__)
    assert engine.__all__ == sorted(engine.__all__, key=lambda name: (not name.isupper(), name))


def test_every_public_name_has_a_docstring() -> None:
    described = [
        name
        for name in engine.__all__
        if not isinstance(getattr(engine, name), tuple) and name not in ("Day", "Week")
    ]
    assert [name for name in described if not getattr(engine, name).__doc__] == []


def test_the_engine_imports_nothing_but_itself_and_the_standard_library() -> None:
    outside = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            outside |= {name for name in names if not is_allowed(name)}
    assert outside == set()


def is_allowed(name: str) -> bool:
    return name.startswith("touchstone.engine") or name.split(".", maxsplit=1)[0] in sys.stdlib_module_names


def test_importing_the_engine_does_not_import_django() -> None:
    code = "import sys, touchstone.engine; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
