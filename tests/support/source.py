"""Reading our own source, for tests of the rules that every module keeps."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "touchstone"


@dataclass(frozen=True)
class Module:
    """One Python file below `touchstone/`."""

    path: Path

    def __str__(self) -> str:
        return self.path.relative_to(PACKAGE).as_posix()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @cached_property
    def domain(self) -> str:
        return str(self).partition("/")[0]

    @property
    def is_of_tests(self) -> bool:
        return "tests" in self.path.relative_to(PACKAGE).parts

    def functions(self) -> Iterator[ast.FunctionDef]:
        """The public functions of the module itself, not of its classes."""
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield node

    def imports(self) -> Iterator[str]:
        """Full names of what is imported: `ninja.Schema`, `datetime`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)

    def names_used(self) -> Iterator[str]:
        """Every dotted name in the code: `Item.objects.get`."""
        yield from (ast.unparse(node) for node in ast.walk(self.tree) if isinstance(node, ast.Attribute))


@cache
def modules(pattern: str = "**/*.py") -> list[Module]:
    """The files of the package that match, without their tests and migrations."""
    found = (Module(path) for path in sorted(PACKAGE.glob(pattern)))
    return [module for module in found if not module.is_of_tests and "migrations" not in module.path.parts]


def domains() -> set[str]:
    """The folders directly below the package that hold code."""
    return {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
