"""Routes of risk simulations."""

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id, Line
from touchstone.forecasts.actions import request_simulation
from touchstone.forecasts.api.simulation_schemas import (
    InputsOut,
    MilestoneOutcome,
    SimulationDetail,
    SimulationList,
    SimulationOut,
    SimulationResult,
    TaskSensitivity,
)
from touchstone.forecasts.inputs import EventInput, Inputs, Shape
from touchstone.forecasts.models import RiskSimulation
from touchstone.forecasts.queries import find_simulation
from touchstone.forecasts.rules import can_simulate
from touchstone.jobs.models import State
from touchstone.projects.queries import find_project
from touchstone.schedule.naming import Names

router = Router(tags=["forecasts"])


class RiskEventIn(Body):
    """Something that may happen; with its chance, the items it strikes, and what it does to each."""

    name: Line = Field(min_length=1, max_length=200)
    probability_percent: int = Field(ge=0, le=100)
    item_ids: list[Id] = Field(min_length=1, max_length=200)
    added_minutes: int = Field(default=0, ge=0, le=1_000_000)
    factor_percent: int = Field(default=100, ge=0, le=1000)


class InputsIn(Body):
    """How to vary the plan; percentages are of an item's planned duration."""

    runs: int = Field(default=5_000, ge=100, le=50_000)
    seed: int = Field(default=1, ge=0, le=2**31 - 1)
    shape: Shape = "pert"
    optimistic_percent: int = Field(default=90, ge=0, le=100)
    pessimistic_percent: int = Field(default=130, ge=100, le=1000)
    use_history: bool = False
    events: list[RiskEventIn] = Field(default=[], max_length=50)


@router.get(
    "/projects/{int:project_id}/risk-simulations",
    response=SimulationList,
    operation_id="list_risk_simulations",
)
def index(request: HttpRequest, project_id: int) -> SimulationList:
    """The last simulations of a project, the newest first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    rows = RiskSimulation.objects.visible_to(reader).filter(project=project)
    rows = rows.select_related("by", "job").defer("result")
    return SimulationList(items=[_told(row) for row in rows], can={"simulate": can_simulate(reader, project)})


@router.post(
    "/projects/{int:project_id}/risk-simulations",
    response={202: SimulationOut},
    operation_id="request_risk_simulation",
)
def request_one(request: HttpRequest, project_id: int, body: InputsIn) -> Status[SimulationOut]:
    """Simulate the plan in the background; `job_id` tells how far it is."""
    reader = reader_of(request)
    given = body.model_dump()
    events = tuple(
        EventInput(**event | {"item_ids": tuple(dict.fromkeys(event["item_ids"]))})
        for event in given["events"]
    )
    inputs = Inputs(**given | {"events": events})
    return Status(202, _told(request_simulation(find_project(reader, project_id), by=reader, inputs=inputs)))


@router.get(
    "/risk-simulations/{int:simulation_id}", response=SimulationDetail, operation_id="get_risk_simulation"
)
def get(request: HttpRequest, simulation_id: int) -> SimulationDetail:
    """What came out of a simulation; `result` is null until it is finished."""
    reader = reader_of(request)
    simulation = find_simulation(reader, simulation_id)
    told = _told(simulation).model_dump()
    return SimulationDetail(**told, result=_result(simulation.result, reader))


def _result(result: dict[str, Any] | None, reader: User) -> SimulationResult | None:
    if result is None:
        return None
    rows = [*result["milestones"], *result["tasks"]]
    names = Names({row["item_id"] for row in rows}, reader)

    def named(row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "item": names.reference(row["item_id"])}

    return SimulationResult(
        counted=result["counted"],
        finish=result["finish"],
        milestones=[MilestoneOutcome(**named(row)) for row in result["milestones"]],
        tasks=[TaskSensitivity(**named(row)) for row in result["tasks"]],
    )


def _told(simulation: RiskSimulation) -> SimulationOut:
    return SimulationOut(
        id=simulation.pk,
        project_id=simulation.project_id,
        by_id=simulation.by_id,
        by_name=simulation.by.name,
        created_at=simulation.created_at,
        finished_at=simulation.finished_at,
        job_id=simulation.job_id,
        job_state=State(simulation.job.state) if simulation.job else None,
        inputs=InputsOut(**simulation.inputs),
    )
