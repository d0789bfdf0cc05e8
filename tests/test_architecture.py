"""The rules of the house that no linter knows: where writes and reads go, what may stand where."""

import ast
import sys
import tomllib
from collections.abc import Iterator

from tests.support.source import ROOT, Module, domains, modules

# function -> why it asks its rule by itself.
ACTIONS_BY_HAND = {
    "jobs/actions.py::cancel_job": "must not wait for the write lock that the job may hold",
}
# Rows that everybody who is signed in may see.
SEEN_BY_ALL = {"Organisation", "Role"}
UNGUARDED_READS = (".objects.get", ".objects.filter", ".objects.all", ".objects.first", ".objects.values")
EMPTY_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "service",
    "services",
    "manager",
    "managers",
    "base",
    "misc",
}
ENGINE_MAY_IMPORT = {*sys.stdlib_module_names, "numba", "numpy", "touchstone"} - {
    "time",
    "random",
    "os",
    "sqlite3",
}
# A search has a time limit, a solver and chance with a seed; what compiles ahead gives way and finds a place
# for the code. Neither makes a date depend on when it is computed.
ALSO_IN_THE_ENGINE = {
    "engine/levelling": {"ortools", "os", "random", "time"},
    "engine/sweeps": {"os"},
}
CLOCKS = ("datetime.now", "datetime.today", "datetime.utcnow", "date.today")


def test_every_public_action_asks_a_rule_and_knows_who() -> None:
    wrong = [
        f"{module}::{function.name}"
        for module in action_modules()
        for function in module.functions()
        if is_write(module, function) and not (is_action(function) and knows_who(function))
    ]
    assert set(wrong) - ACTIONS_BY_HAND.keys() == set()


def test_the_exceptions_to_the_action_rule_still_exist() -> None:
    names = {f"{module}::{function.name}" for module in action_modules() for function in module.functions()}
    assert ACTIONS_BY_HAND.keys() <= names


def test_routes_reach_rows_through_what_a_person_may_see() -> None:
    wrong = [
        f"{module}: {name}"
        for module in api_modules()
        for name in module.names_used()
        if name.endswith(UNGUARDED_READS) and name.partition(".")[0] not in SEEN_BY_ALL
    ]
    shortcuts = [
        f"{module}: {name}"
        for module in api_modules()
        for name in module.imports()
        if name.endswith(("get_object_or_404", "get_list_or_404"))
    ]
    assert wrong + shortcuts == []


def test_responses_are_plain_pydantic() -> None:
    slow = {"ninja.Schema", "ninja.ModelSchema", "ninja.schema.Schema", "ninja.orm.create_schema"}
    assert [f"{module}: {name}" for module in modules() for name in module.imports() if name in slow] == []


def test_only_the_api_files_know_the_api_framework() -> None:
    at_home = set(api_modules())
    outside = [
        f"{module}: {name}"
        for module in modules()
        if module.domain not in {"config", "core"} and module not in at_home
        for name in module.imports()
        if name.partition(".")[0] == "ninja"
    ]
    assert outside == []


def test_files_are_named_after_what_they_hold() -> None:
    assert [str(module) for module in modules() if module.path.stem in EMPTY_NAMES] == []


def allowed_in(module: Module) -> set[str]:
    """What a module of the engine may import from outside."""
    more = [names for folder, names in ALSO_IN_THE_ENGINE.items() if str(module).startswith(folder)]
    return ENGINE_MAY_IMPORT.union(*more)


def test_the_engine_is_pure() -> None:
    engine = [module for module in modules() if module.domain == "engine"]
    foreign = [
        f"{module}: {name}"
        for module in engine
        for name in module.imports()
        if not name.startswith(".")
        and (name.partition(".")[0] not in allowed_in(module) or is_foreign_domain(name))
    ]
    clocks = [
        f"{module}: {name}" for module in engine for name in module.names_used() if name.endswith(CLOCKS)
    ]
    assert engine
    assert foreign + clocks == []


def test_every_domain_has_its_place_in_the_layers() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = next(contract for contract in config["contracts"] if contract["type"] == "layers")
    placed = {name.strip(" ()") for layer in layers["layers"] for name in layer.split("|")}
    assert layers["exhaustive"] is True
    assert domains() - placed == set()


def test_every_domain_with_tables_is_installed() -> None:
    from django.apps import apps

    installed = {config.name for config in apps.get_app_configs()}
    with_tables = {module.domain for module in [*modules("*/models.py"), *modules("*/models/*.py")]}
    assert {f"touchstone.{name}" for name in with_tables} <= installed


def action_modules() -> list[Module]:
    found = [*modules("*/actions.py"), *modules("*/actions/*.py"), *modules("*/*/actions.py")]
    return [module for module in found if str(module) != "core/actions.py"]


def api_modules() -> list[Module]:
    return [*modules("*/api.py"), *modules("*/api/*.py"), *modules("*/*/api.py")]


def is_write(module: Module, function: ast.FunctionDef) -> bool:
    """In a folder of actions, a function without a `by` prepares or checks what an action writes."""
    return module.path.stem == "actions" or "by" in parameters(function)


def parameters(function: ast.FunctionDef) -> set[str]:
    arguments = function.args
    return {argument.arg for argument in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]}


def is_action(function: ast.FunctionDef) -> bool:
    return any(name in {"action", "bulk_action"} for name in decorators(function))


def decorators(function: ast.FunctionDef) -> Iterator[str]:
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name):
            yield decorator.func.id


def knows_who(function: ast.FunctionDef) -> bool:
    """Whether `by` must be given, and by its name."""
    keywords = dict(zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True))
    return any(argument.arg == "by" and default is None for argument, default in keywords.items())


def is_foreign_domain(name: str) -> bool:
    return name.startswith("touchstone.") and not name.startswith("touchstone.engine")
