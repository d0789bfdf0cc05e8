"""Dependencies that leave or enter a project; the other side is named only to those who may see it."""

from collections.abc import Sequence
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.raw_rows import raw_rows
from touchstone.projects.models import Project
from touchstone.work.models import Link

NEIGHBOUR_COLUMNS = (
    "link_id", "item_id", "direction", "type", "lag", "lag_unit", "is_violated", "version",
    "other_id", "other_key", "other_title",
)  # fmt: skip
ENDS = {"in": ("successor", "predecessor"), "out": ("predecessor", "successor")}


def links_with_neighbours(
    project: Project, reader: User, ids: Sequence[int] | None = None
) -> list[list[Any]]:
    """Links between an item of the project (or of `ids`) and one elsewhere, as `NEIGHBOUR_COLUMNS`.

    `direction` is `in` where the project waits for the other one, `out` where it is waited for.
    """
    visible = set(Project.objects.visible_to(reader).values_list("pk", flat=True))
    return [row for direction in ENDS for row in _one_way(project, direction, visible, ids)]


def _one_way(
    project: Project, direction: str, visible: set[int], ids: Sequence[int] | None
) -> list[list[Any]]:
    own, other = ENDS[direction]
    links = Link.objects.live().filter(**{f"{own}__project": project})
    links = links.exclude(**{f"{other}__project": project})
    if ids is not None:
        links = links.filter(**{f"{own}__in": ids})
    rows = raw_rows(
        links.values_list(
            "pk", f"{own}_id", "type", "lag", "lag_unit", "is_violated", "version", f"{other}__project_id",
            f"{other}_id", f"{other}__project__key", f"{other}__number", f"{other}__title",
        )
    )  # fmt: skip
    return [
        [*row[:2], direction, *row[2:7], *(_named(row) if row[7] in visible else (None, "", ""))]
        for row in rows
    ]


def _named(row: tuple[Any, ...]) -> tuple[int, str, str]:
    _, other_id, key, number, title = row[7:]
    return other_id, f"{key}-{number}", title
