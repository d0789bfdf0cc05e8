"""Who may call which operation: the rows that every domain writes and one test runs.

A row is one line in `touchstone/<domain>/tests/matrix.py`, under the id of its operation:

    ROWS = {
        "list_groups": row("GET /groups", others=200),
        "edit_group": row("PATCH /groups/{group.pk}", {"name": "新名"}, version="group", officer=200),
        "get_item": row("GET /items/{item.pk}", guest=200, **TEAM, others=404),
    }

Actors are `anonymous`, `officer`, `owner`, `manager`, `member`, `guest`, `outsider`, `finance`
(tests/cast.py). Who is not named answers `others` (403 unless said), a stranger 401.
"""

import dataclasses
import importlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypedDict, Unpack, cast

from django.apps import apps

from tests.cast import ACTORS, make_cast, make_project

EVERYBODY = ("anonymous", *ACTORS)


class World(SimpleNamespace):
    """What the placeholders of rows mean: the cast, `project`, and what each domain's `furnish` adds."""

    def fill(self, text: str) -> str:
        """`/groups/{group.pk}` with the group's id."""
        return text.format(**vars(self))


class Expected(TypedDict, total=False):
    """The statuses that actors get: `row("GET /x", **READERS)` with `READERS: Expected = {…}`."""

    officer: int
    owner: int
    manager: int
    member: int
    guest: int
    outsider: int
    finance: int


@dataclasses.dataclass(frozen=True)
class Row:
    """One operation: the request, and the status that each actor gets."""

    method: str
    path: str
    body: Any
    version: str | None
    expected: Mapping[str, int]

    def matches(self, method: str, template: str) -> bool:
        """Whether this row calls the operation at `template` (`/api/v1/groups/{group_id}`)."""
        pattern = re.sub(r"\{[^}]+\}", "[^/]+", template)
        filled = "/api/v1" + re.sub(r"\{[^}]+\}", "x", self.path.partition("?")[0])
        return self.method == method and re.fullmatch(pattern, filled) is not None


def row(
    route: str,
    body: Any = None,
    *,
    version: str | None = None,
    others: int = 403,
    anonymous: int = 401,
    **expected: Unpack[Expected],
) -> Row:
    """A row; `body` may be a function of the world, `version` names the row whose version is sent."""
    unknown = expected.keys() - ACTORS
    if unknown:
        raise ValueError(f"no such actor: {sorted(unknown)}")
    method, path = route.split(" ", 1)
    named = cast(Mapping[str, int], expected)
    statuses = {actor: named.get(actor, others) for actor in ACTORS}
    return Row(method, path, body, version, {"anonymous": anonymous, **statuses})


def all_rows() -> dict[str, Row]:
    """The rows of every installed domain by operation; one operation has one row."""
    rows: dict[str, Row] = {}
    for module in matrix_modules():
        twice = rows.keys() & module.ROWS.keys()
        if twice:
            raise ValueError(f"{module.__name__}: already written elsewhere: {sorted(twice)}")
        rows |= module.ROWS
    return rows


def build_world() -> World:
    """The cast, the project, and what the rows of each domain need beyond them."""
    cast = make_cast()
    world = World(**vars(cast), project=make_project(cast))
    for module in matrix_modules():
        furnish: Callable[[World], None] | None = getattr(module, "furnish", None)
        if furnish is not None:
            furnish(world)
    return world


def matrix_modules() -> list[Any]:
    """`touchstone.<domain>.tests.matrix` of the installed domains that have one."""
    folders = [config for config in apps.get_app_configs() if config.name.startswith("touchstone.")]
    return [
        importlib.import_module(f"{config.name}.tests.matrix")
        for config in folders
        if (Path(config.path) / "tests" / "matrix.py").exists()
    ]
