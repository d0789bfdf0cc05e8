"""Who may do what with plans."""

from tests.matrix import Expected, World, row
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
    "explain_dates": row("GET /items/{planned.pk}/date-explanation", **READERS, others=404),
}


def furnish(world: World) -> None:
    """An item with dates."""
    (world.planned,) = draw(world.project, ("联调", 480))
