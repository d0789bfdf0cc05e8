"""Who may do what with scenarios."""

from tests.matrix import Expected, World, row
from touchstone.scenarios.actions import draw_scenario, request_proposals
from touchstone.scenarios.change import Change
from touchstone.scenarios.goals import Goals
from touchstone.schedule.tests.plans import draw

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
TEAM: Expected = {"owner": 200, "manager": 200, "member": 200, "outsider": 404, "finance": 404}


def _body(world: World) -> dict[str, object]:
    difference = {"item_id": world.tried.pk, "field": "duration", "value": 960}
    return {"name": "加班赶工", "differences": [difference]}


ROWS = {
    "list_scenarios": row("GET /projects/{project.pk}/scenarios", **READERS, others=404),
    "draw_scenario": row(
        "POST /projects/{project.pk}/scenarios",
        _body,
        owner=201,
        manager=201,
        member=201,
        outsider=404,
        finance=404,
    ),
    "get_scenario": row("GET /scenarios/{scenario.pk}", **READERS, others=404),
    "rename_scenario": row("PATCH /scenarios/{scenario.pk}", {"name": "赶工"}, version="scenario", **TEAM),
    "apply_scenario": row("POST /scenarios/{scenario.pk}/application", {}, **TEAM),
    "list_proposal_rounds": row("GET /projects/{project.pk}/proposal-rounds", **READERS, others=404),
    "request_proposals": row(
        "POST /projects/{project.pk}/proposal-rounds",
        {"aims": ["earlier_finish"]},
        owner=202,
        manager=202,
        member=202,
        outsider=404,
        finance=404,
    ),
    "get_proposal_round": row("GET /proposal-rounds/{round.pk}", **READERS, others=404),
    "remove_scenario": row(
        "DELETE /scenarios/{scenario.pk}", owner=204, manager=204, member=204, outsider=404, finance=404
    ),
}


def furnish(world: World) -> None:
    """An item, and a scenario in which it takes longer."""
    (world.tried,) = draw(world.project, ("试产", 480))
    longer = Change(world.tried.pk, "duration", 1440)
    world.round = request_proposals(world.project, by=world.owner, goals=Goals())
    world.scenario = draw_scenario(world.project, by=world.owner, name="试产三天", changes=[longer])
