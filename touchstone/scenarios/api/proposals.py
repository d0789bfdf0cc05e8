"""Routes of schedule proposals."""

from typing import Literal

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id
from touchstone.projects.queries import find_project
from touchstone.scenarios.actions import request_proposals
from touchstone.scenarios.api.answers import scenario_compared
from touchstone.scenarios.api.round_schemas import GoalsOut, RoundDetail, RoundList, RoundOut
from touchstone.scenarios.api.schemas import ScenarioCompared
from touchstone.scenarios.goals import WAYS, Goals
from touchstone.scenarios.measuring import Measure
from touchstone.scenarios.models import ProposalRound, Scenario
from touchstone.scenarios.queries import find_round
from touchstone.scenarios.rules import can_draw_scenario
from touchstone.scenarios.wording import remark_of
from touchstone.schedule.naming import Names

router = Router(tags=["proposals"])

Aim = Literal["earlier_finish", "less_overload", "protect_milestone"]
Way = Literal["relaxing", "overlapping", "shortening", "reassigning", "levelling"]


class GoalsIn(Body):
    """What to aim for and within which bounds; percentages are of the duration of a task."""

    aims: list[Aim] = Field(default=["earlier_finish", "less_overload"], max_length=3)
    milestone_id: Id | None = None
    buffer_days: int = Field(default=3, ge=0, le=250)
    overlap_percent: int = Field(default=25, ge=5, le=75)
    shorten_percent: int = Field(default=20, ge=5, le=50)
    ways: list[Way] = Field(default=[*WAYS], max_length=5)  # type: ignore[list-item]
    seed: int = Field(default=0, ge=0, le=2**31 - 1)


@router.get(
    "/projects/{int:project_id}/proposal-rounds", response=RoundList, operation_id="list_proposal_rounds"
)
def index(request: HttpRequest, project_id: int) -> RoundList:
    """The last searches for better schedules, the newest first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    rows = ProposalRound.objects.visible_to(reader).filter(project=project).select_related("by", "job")
    can = {"propose": can_draw_scenario(reader, project)}
    return RoundList(items=[_told(row) for row in rows], can=can)


@router.post(
    "/projects/{int:project_id}/proposal-rounds", response={202: RoundOut}, operation_id="request_proposals"
)
def request_round(request: HttpRequest, project_id: int, body: GoalsIn) -> Status[RoundOut]:
    """Look for alternatives to the plan in the background; `job_id` tells how far it is."""
    reader = reader_of(request)
    given = body.model_dump()
    goals = Goals(**given | {name: tuple(dict.fromkeys(given[name])) for name in ("aims", "ways")})
    return Status(202, _told(request_proposals(find_project(reader, project_id), by=reader, goals=goals)))


@router.get("/proposal-rounds/{int:round_id}", response=RoundDetail, operation_id="get_proposal_round")
def get(request: HttpRequest, round_id: int) -> RoundDetail:
    """The alternatives that a search found, each measured against the plan as it is now."""
    reader = reader_of(request)
    return _detail(find_round(reader, round_id), reader)


def _detail(round: ProposalRound, reader: User) -> RoundDetail:
    rows = Scenario.objects.visible_to(reader).filter(round=round).prefetch_related("differences")
    scenarios = list(rows.select_related("project__calendar", "by", "round"))
    milestone_id = round.goals["milestone_id"]
    told = _told(round).model_dump() | {
        "scenarios": _compared(round, scenarios, reader),
        "milestone": Names([milestone_id], reader).reference(milestone_id),
        "remarks": [remark_of(why, way) for why, way in round.remarks],
    }
    return RoundDetail.model_validate(told)


def _compared(round: ProposalRound, scenarios: list[Scenario], reader: User) -> list[ScenarioCompared]:
    """Each with its figures."""
    measure = Measure(round.project)
    return [scenario_compared(row, list(row.differences.all()), measure, reader) for row in scenarios]


def _told(round: ProposalRound) -> RoundOut:
    goals = GoalsOut(**round.goals)
    return RoundOut(
        id=round.pk,
        project_id=round.project_id,
        by_id=round.by_id,
        by_name=round.by.name,
        created_at=round.created_at,
        finished_at=round.finished_at,
        job_id=round.job_id,
        job_state=round.job.state if round.job else None,
        goals=goals,
    )
