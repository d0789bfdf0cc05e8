"""What the routes of simulations answer. Dates are bare wall clock, durations working minutes."""

from datetime import datetime

from pydantic import BaseModel

from touchstone.forecasts.inputs import Shape
from touchstone.jobs.models import State
from touchstone.schedule.api.schemas import ItemReference


class RiskEventOut(BaseModel):
    name: str
    probability_percent: int
    item_ids: list[int]
    added_minutes: int
    factor_percent: int


class InputsOut(BaseModel):
    """What was asked."""

    runs: int
    seed: int
    shape: Shape
    optimistic_percent: int
    pessimistic_percent: int
    use_history: bool
    events: list[RiskEventOut]


class SimulationOut(BaseModel):
    """A simulation in a list; `finished_at` is null while its job is under way, or if it failed."""

    id: int
    project_id: int
    by_id: int
    by_name: str
    created_at: datetime
    finished_at: datetime | None
    job_id: int | None
    job_state: State | None
    inputs: InputsOut


class SimulationList(BaseModel):
    items: list[SimulationOut]
    can: dict[str, bool]


class Counted(BaseModel):
    """How many items vary by their own range, by the project's history, by the spread that was asked for."""

    runs: int
    by_range: int
    by_history: int
    by_spread: int


class OutcomeOut(BaseModel):
    """When something finishes. `histogram` is `[from, before, runs]`, `s_curve` is `[date, chance]`.

    `p80` is the earliest moment at which 80 % of all runs are over. Chances are 0–1, `deviation` is in
    working minutes.
    """

    scheduled: str
    chance_as_scheduled: float
    deadline: str | None
    chance_of_deadline: float | None
    mean: str
    deviation: int
    p10: str
    p50: str
    p80: str
    p90: str
    histogram: list[tuple[str, str, int]]
    s_curve: list[tuple[str, float]]


class MilestoneOutcome(OutcomeOut):
    """When a milestone, or an item with a deadline, finishes."""

    item: ItemReference


class TaskSensitivity(BaseModel):
    """How an item bears on the finish of the plan; null where it never varies.

    `criticality` is the share of runs in which it is critical; `pearson`, `spearman` and `kendall` are its
    cruciality; `schedule_sensitivity` is the SSI; `contribution` its share of the variance; `when_short` and
    `when_long` are the bars of a tornado, in working minutes against the mean.
    """

    item: ItemReference
    criticality: float
    pearson: float | None
    spearman: float | None
    kendall: float | None
    schedule_sensitivity: float | None
    contribution: float
    mean: int
    deviation: int
    when_short: int
    when_long: int


class SimulationResult(BaseModel):
    """What came out; `tasks` are the hundred that bear most on the finish, the greatest first."""

    counted: Counted
    finish: OutcomeOut
    milestones: list[MilestoneOutcome]
    tasks: list[TaskSensitivity]


class SimulationDetail(SimulationOut):
    result: SimulationResult | None
