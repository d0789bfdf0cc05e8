"""Who may do what with plans."""

from tests.matrix import Expected, World, row
from touchstone.schedule.actions import freeze_baseline
from touchstone.schedule.tests.plans import draw

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
TEAM: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}

ROWS = {
    "get_plan": row("GET /projects/{project.pk}/plan", **READERS, others=404),
    "preview_plan": row(
        "POST /projects/{project.pk}/plan/previews",
        lambda world: {"changes": [{"id": world.planned.pk, "duration": 960}]},
        **TEAM,
        others=404,
    ),
    "list_baselines": row("GET /projects/{project.pk}/baselines", **READERS, others=404),
    "freeze_baseline": row(
        "POST /projects/{project.pk}/baselines",
        {"name": "签约版"},
        officer=201,
        owner=201,
        manager=201,
        outsider=404,
        finance=404,
    ),
    "get_baseline": row("GET /baselines/{baseline.pk}", **READERS, others=404),
    "rename_baseline": row(
        "PATCH /baselines/{baseline.pk}",
        {"name": "签约版"},
        version="baseline",
        officer=200,
        owner=200,
        manager=200,
        outsider=404,
        finance=404,
    ),
    "remove_baseline": row(
        "DELETE /baselines/{baseline.pk}", officer=204, owner=204, manager=204, outsider=404, finance=404
    ),
    "get_project_calendar": row(
        "GET /projects/{project.pk}/calendar?from=2026-01-01&to=2026-12-31", **READERS, others=404
    ),
    "explain_dates": row("GET /items/{planned.pk}/date-explanation", **READERS, others=404),
}


def furnish(world: World) -> None:
    """An item with dates, and a baseline."""
    (world.planned,) = draw(world.project, ("联调", 480))
    world.baseline = freeze_baseline(world.project, by=world.owner, name="初版")
