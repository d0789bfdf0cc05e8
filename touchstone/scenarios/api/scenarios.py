"""Routes of scenarios."""

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version, tag
from touchstone.projects.queries import find_project
from touchstone.scenarios import actions
from touchstone.scenarios.api.answers import scenario_detail, scenario_out
from touchstone.scenarios.api.schemas import (
    ApplicationIn,
    ScenarioDetail,
    ScenarioIn,
    ScenarioList,
    ScenarioName,
    ScenarioOut,
)
from touchstone.scenarios.change import Change
from touchstone.scenarios.models import Scenario
from touchstone.scenarios.queries import count_changes, find_scenario
from touchstone.work.api.schemas import Changed
from touchstone.work.changed import changed_by_last_gesture

router = Router(tags=["scenarios"])


@router.get("/projects/{int:project_id}/scenarios", response=ScenarioList, operation_id="list_scenarios")
def index(request: HttpRequest, project_id: int) -> ScenarioList:
    """The scenarios that people drew by hand, the newest first."""
    reader = reader_of(request)
    rows = Scenario.objects.visible_to(reader).by_hand().filter(project=find_project(reader, project_id))
    found = list(rows.select_related("project", "by").order_by("-id"))
    counts = count_changes(found)
    return ScenarioList(items=[scenario_out(row, counts[row.pk], reader) for row in found])


@router.post(
    "/projects/{int:project_id}/scenarios", response={201: ScenarioOut}, operation_id="draw_scenario"
)
def draw(
    request: HttpRequest, response: HttpResponse, project_id: int, body: ScenarioIn
) -> Status[ScenarioOut]:
    """Keep differences from the plan under a name."""
    reader = reader_of(request)
    changes = [Change(**each.model_dump()) for each in body.differences]
    project = find_project(reader, project_id)
    return Status(
        201,
        _show(response, actions.draw_scenario(project, by=reader, name=body.name, changes=changes), reader),
    )


@router.get("/scenarios/{int:scenario_id}", response=ScenarioDetail, operation_id="get_scenario")
def get(request: HttpRequest, response: HttpResponse, scenario_id: int) -> ScenarioDetail:
    """What a scenario changes and what it leads to, on the plan as it is now."""
    reader = reader_of(request)
    scenario = find_scenario(reader, scenario_id)
    tag(response, scenario)
    return scenario_detail(scenario, reader)


@router.patch("/scenarios/{int:scenario_id}", response=ScenarioOut, operation_id="rename_scenario")
def rename(request: HttpRequest, response: HttpResponse, scenario_id: int, body: ScenarioName) -> ScenarioOut:
    """Give a scenario another name."""
    reader = reader_of(request)
    scenario = find_scenario(reader, scenario_id)
    expect_version(request, scenario, lambda: _read(scenario, reader))
    return _show(response, actions.rename_scenario(scenario, by=reader, name=body.name), reader)


@router.delete("/scenarios/{int:scenario_id}", response={204: None}, operation_id="remove_scenario")
def remove(request: HttpRequest, scenario_id: int) -> Status[None]:
    """Remove a scenario; undo brings it back."""
    reader = reader_of(request)
    actions.remove_scenario(find_scenario(reader, scenario_id), by=reader)
    return Status(204, None)


@router.post("/scenarios/{int:scenario_id}/application", response=Changed, operation_id="apply_scenario")
def apply(request: HttpRequest, scenario_id: int, body: ApplicationIn) -> Changed:
    """Change the plan as the scenario says, in one gesture.

    Where the plan was changed since the scenario was drawn, the answer is 409 and `undecided` names the
    differences to choose about.
    """
    reader = reader_of(request)
    scenario = find_scenario(reader, scenario_id)
    actions.apply_scenario(scenario, by=reader, overwrite=body.overwrite, keep=body.keep)
    return Changed.model_validate(changed_by_last_gesture(reader))


def _show(response: HttpResponse, scenario: Scenario, reader: User) -> ScenarioOut:
    tag(response, scenario)
    return _read(scenario, reader)


def _read(scenario: Scenario, reader: User) -> ScenarioOut:
    return scenario_out(scenario, count_changes([scenario])[scenario.pk], reader)
