"""Who may do what with templates, recurring items and first steps."""

from datetime import date

from tests.matrix import Expected, World, row
from touchstone.routines import actions

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MAKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 403}
SETTERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 403, "guest": 403}
VIEWERS: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 204, "guest": 204}
WEEKLY = "FREQ=WEEKLY;BYDAY=MO"


def template(world: World) -> dict[str, object]:
    return {"name": "周报", "type_id": world.item.type_id, "title": "周报 {week}"}


def weekly(world: World) -> dict[str, object]:
    return {"title": "例会", "type_id": world.item.type_id, "rule": WEEKLY, "starts_on": "2026-03-02"}


ROWS = {
    "list_item_templates": row("GET /projects/{project.pk}/item-templates", **READERS, others=404),
    "add_item_template": row(
        "POST /projects/{project.pk}/item-templates",
        template,
        officer=201,
        owner=201,
        manager=201,
        member=403,
        guest=403,
        others=404,
    ),
    "edit_item_template": row(
        "PATCH /item-templates/{template.pk}", {"name": "月报"}, version="template", **SETTERS, others=404
    ),
    "remove_item_template": row(
        "DELETE /item-templates/{template.pk}",
        officer=204,
        owner=204,
        manager=204,
        member=403,
        guest=403,
        others=404,
    ),
    "make_from_template": row("POST /item-templates/{template.pk}/items", {}, **MAKERS, others=404),
    "list_routines": row("GET /projects/{project.pk}/routines", **READERS, others=404),
    "start_routine": row("POST /projects/{project.pk}/routines", weekly, **MAKERS, others=404),
    "preview_routine": row(
        "POST /projects/{project.pk}/routine-previews",
        {"rule": WEEKLY, "starts_on": "2026-03-02"},
        **READERS,
        others=404,
    ),
    "edit_routine": row(
        "PATCH /routines/{routine.pk}", {"lead_days": 2}, version="routine", **MEMBERS, others=404
    ),
    "pause_routine": row("PUT /routines/{routine.pk}/pause", **MEMBERS, others=404),
    "resume_routine": row("DELETE /routines/{routine.pk}/pause", **MEMBERS, others=404),
    "skip_turn": row("POST /routines/{routine.pk}/skips", **MEMBERS, others=404),
    "end_routine": row("PUT /routines/{routine.pk}/end", **MEMBERS, others=404),
    "reopen_routine": row("DELETE /routines/{routine.pk}/end", **MEMBERS, others=404),
    "get_first_steps": row("GET /projects/{project.pk}/first-steps", **READERS, others=404),
    "dismiss_first_steps": row("PUT /projects/{project.pk}/first-steps/dismissal", **VIEWERS, others=404),
    "bring_first_steps_back": row(
        "DELETE /projects/{project.pk}/first-steps/dismissal", **VIEWERS, others=404
    ),
}


def furnish(world: World) -> None:
    """A template and a recurring item of the project."""
    world.template = actions.add_item_template(
        world.project,
        by=world.manager,
        name="缺陷",
        title="缺陷：{title}",
        type_id=world.item.type_id,
        content={},
    )
    world.routine = actions.start_routine(
        world.project,
        by=world.member,
        title="周例会 {date}",
        type_id=world.item.type_id,
        content={},
        rule=WEEKLY,
        starts_on=date(2026, 3, 2),
    )
