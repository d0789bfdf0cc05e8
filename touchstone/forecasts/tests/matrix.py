"""Who may do what with forecasts."""

from tests.matrix import Expected, World, row
from touchstone.forecasts.actions import request_simulation, set_estimate_range
from touchstone.forecasts.inputs import Inputs
from touchstone.schedule.tests.plans import draw, fetch

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
TEAM: Expected = {"owner": 200, "manager": 200, "member": 200, "outsider": 404, "finance": 404}

ROWS = {
    "list_risk_simulations": row("GET /projects/{project.pk}/risk-simulations", **READERS, others=404),
    "request_risk_simulation": row(
        "POST /projects/{project.pk}/risk-simulations",
        {"runs": 100},
        owner=202,
        manager=202,
        member=202,
        outsider=404,
        finance=404,
    ),
    "get_risk_simulation": row("GET /risk-simulations/{simulation.pk}", **READERS, others=404),
    "list_estimate_ranges": row("GET /projects/{project.pk}/estimate-ranges", **READERS, others=404),
    "set_estimate_range": row(
        "PUT /items/{uncertain.pk}/estimate-range", {"optimistic": 240, "pessimistic": 960}, **TEAM
    ),
    "clear_estimate_range": row(
        "DELETE /items/{uncertain.pk}/estimate-range",
        owner=204,
        manager=204,
        member=204,
        outsider=404,
        finance=404,
    ),
    "get_earned_value": row("GET /projects/{project.pk}/earned-value", **READERS, others=404),
    "get_schedule_quality": row("GET /projects/{project.pk}/schedule-quality", **READERS, others=404),
}


def furnish(world: World) -> None:
    """An item with a range, and a simulation that waits."""
    (drawn,) = draw(world.project, ("试模", 480))
    world.uncertain = fetch(drawn)
    set_estimate_range(world.uncertain, by=world.owner, optimistic=240, pessimistic=1440)
    world.simulation = request_simulation(world.project, by=world.owner, inputs=Inputs(runs=100))
