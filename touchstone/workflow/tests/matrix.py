"""Who may do what with the way a project works."""

from typing import cast

from tests.matrix import Expected, World, row
from touchstone.workflow.actions import create_field, create_label
from touchstone.workflow.defaults import lay_down_workflow

MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MANAGERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 403, "guest": 403}


def with_status(actors: Expected, status: int) -> Expected:
    """The same actors, succeeding with another status."""
    changed = {actor: status if was == 200 else was for actor, was in actors.items()}
    return cast(Expected, changed)


ROWS = {
    "get_schema": row(
        "GET /projects/{project.pk}/schema",
        officer=200,
        owner=200,
        manager=200,
        member=200,
        guest=200,
        others=404,
    ),
    "create_label": row(
        "POST /projects/{project.pk}/labels", {"name": "安全"}, **with_status(MEMBERS, 201), others=404
    ),
    "edit_label": row("PATCH /labels/{label.pk}", {"colour": "red"}, **MEMBERS, others=404),
    "remove_label": row("DELETE /labels/{label.pk}", **with_status(MEMBERS, 204), others=404),
    "create_field": row(
        "POST /projects/{project.pk}/fields",
        {"name": "合同号", "kind": "text"},
        **with_status(MANAGERS, 201),
        others=404,
    ),
    "edit_field": row("PATCH /fields/{field.pk}", {"name": "编号"}, version="field", **MANAGERS, others=404),
    "remove_field": row("DELETE /fields/{field.pk}", **with_status(MANAGERS, 204), others=404),
}


def furnish(world: World) -> None:
    """The project's workflow, a label and a field."""
    lay_down_workflow(world.project)
    world.label = create_label(world.project, by=world.owner, name="接口")
    world.field = create_field(world.project, by=world.owner, name="厂商", kind="text")
