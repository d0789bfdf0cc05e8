"""Who may do what with sprints."""

from datetime import date

from tests.matrix import Expected, World, row
from touchstone.schedule.tests.plans import draw
from touchstone.sprints.actions import close_sprint, create_sprint, start_sprint

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
TEAM: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MAKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 403}
REMOVERS: Expected = {"officer": 403, "owner": 204, "manager": 204, "member": 204, "guest": 403}


def _places(world: World) -> dict[str, object]:
    return {"item_ids": [world.sprinted.pk], "sprint_id": world.sprint.pk}


ROWS = {
    "list_sprints": row("GET /projects/{project.pk}/sprints", **READERS, others=404),
    "create_sprint": row("POST /projects/{project.pk}/sprints", {}, **MAKERS, others=404),
    "get_sprint": row("GET /sprints/{sprint.pk}", **READERS, others=404),
    "edit_sprint": row(
        "PATCH /sprints/{sprint.pk}", {"goal": "能登录"}, version="sprint", **TEAM, others=404
    ),
    "remove_sprint": row("DELETE /sprints/{sprint.pk}", **REMOVERS, others=404),
    "start_sprint": row("POST /sprints/{sprint.pk}/start", **TEAM, others=404),
    "close_sprint": row(
        "POST /sprints/{active_sprint.pk}/closure", {"leftovers": "backlog"}, **TEAM, others=404
    ),
    "reopen_sprint": row("DELETE /sprints/{closed_sprint.pk}/closure", **TEAM, others=404),
    "get_backlog": row("GET /projects/{project.pk}/backlog", **READERS, others=404),
    "place_items": row("PUT /projects/{project.pk}/backlog/places", _places, **TEAM, others=404),
    "get_item_sprint": row("GET /items/{sprinted.pk}/sprint", **READERS, others=404),
    "get_sprint_settings": row("GET /projects/{project.pk}/sprint-settings", **READERS, others=404),
    "edit_sprint_settings": row(
        "PATCH /projects/{project.pk}/sprint-settings",
        {"days": 7},
        officer=200,
        owner=200,
        manager=200,
        others=404,
        member=403,
        guest=403,
    ),
    "get_burndown": row("GET /sprints/{active_sprint.pk}/burndown", **READERS, others=404),
    "get_velocity": row("GET /projects/{project.pk}/velocity", **READERS, others=404),
}


def furnish(world: World) -> None:
    """A planned sprint with an item, one that runs, and one that is over."""
    (world.sprinted,) = draw(world.project, ("登录", 480))
    first, last = date(2026, 3, 2), date(2026, 3, 13)
    make = {"by": world.owner, "first_day": first, "last_day": last}
    world.sprint = create_sprint(world.project, **make)
    world.active_sprint = start_sprint(create_sprint(world.project, **make), by=world.owner)
    over = start_sprint(create_sprint(world.project, **make), by=world.owner)
    world.closed_sprint = close_sprint(over, by=world.owner, into=None)
