"""What the routes of proposals answer."""

from datetime import datetime

from pydantic import BaseModel

from touchstone.scenarios.api.schemas import ScenarioCompared
from touchstone.schedule.api.schemas import ItemReference


class GoalsOut(BaseModel):
    """What was asked for."""

    aims: list[str]
    milestone_id: int | None
    buffer_days: int
    overlap_percent: int
    shorten_percent: int
    ways: list[str]
    seed: int


class RoundOut(BaseModel):
    """A search for better schedules; `finished_at` is empty while its job is at work, or when it failed."""

    id: int
    project_id: int
    by_id: int
    by_name: str
    created_at: datetime
    finished_at: datetime | None
    job_id: int | None
    job_state: str | None
    goals: GoalsOut


class RoundList(BaseModel):
    items: list[RoundOut]
    can: dict[str, bool]


class RoundDetail(RoundOut):
    """A search with what it found. `remarks` say which ways led nowhere."""

    scenarios: list[ScenarioCompared]
    milestone: ItemReference | None
    remarks: list[str]
