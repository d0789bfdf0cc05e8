"""What the routes of scenarios take and answer."""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line
from touchstone.schedule.api.schemas import ItemReference

FieldName = Literal[
    "duration", "mode", "constraint", "constraint_date", "assignee_id", "levelling_delay",
    "levelling_delay_elapsed", "type", "lag", "lag_unit",
]  # fmt: skip
Value = int | bool | str | None


class DifferenceIn(Body):
    """One field of an item, or of its dependency on `predecessor_id`, with the value to try."""

    item_id: Id
    predecessor_id: Id | None = None
    field: FieldName
    value: Value = Field(union_mode="smart")


class ScenarioIn(Body):
    """A scenario to draw."""

    name: Line = Field(min_length=1, max_length=100)
    differences: list[DifferenceIn] = Field(min_length=1, max_length=5_000)


class ScenarioName(Body):
    """The name of a scenario."""

    name: Line = Field(min_length=1, max_length=100)


class ApplicationIn(Body):
    """What to do about places that were changed in the plan meanwhile, by ids of differences."""

    overwrite: list[Id] = Field(default=[], max_length=5_000, description="take the scenario's value")
    keep: list[Id] = Field(default=[], max_length=5_000, description="leave the plan as it is")


class ScenarioPersonLoad(BaseModel):
    """Minutes per week of a person who has too much to do, in the plan or in the scenario."""

    id: int
    name: str
    capacity: list[float]
    before: list[float]
    after: list[float]
    overload_before: int
    overload_after: int


class ScenarioLoad(BaseModel):
    """Minutes by week; `weeks` are Mondays, overload is that of everybody.

    The most overloaded people come first, `others` more are left out.
    """

    weeks: list[date]
    overload_before: list[float]
    overload_after: list[float]
    people: list[ScenarioPersonLoad]
    others: int


class ProtectedMilestone(BaseModel):
    """The milestone to protect; buffers are working days left before its deadline, negative when late."""

    finish_before: str | None
    finish_after: str | None
    deadline: str | None
    buffer_before: float | None
    buffer_after: float | None


class ScenarioFigures(BaseModel):
    """What a scenario leads to. Dates are the project's wall clock; overload and added work are minutes.

    `days_won` are working days, negative where the plan finishes later. Overload is counted from today on:
    work planned for a person beyond the working time of a day. `added_work` is what shortened tasks must
    hold beyond usual hours; there are no rates yet, so there is no sum of money. `overlapped` are working
    minutes by which tasks start before what they wait for is done.
    """

    finish_before: str | None
    finish_after: str | None
    days_won: float
    moved_tasks: int
    late_before: int
    late_after: int
    critical_before: int
    critical_after: int
    overload_before: int
    overload_after: int
    added_work: int
    overlapped: int
    milestone: ProtectedMilestone | None


class ScenarioOut(BaseModel):
    """A scenario in a list. `way` names the generator that found it, empty for one drawn by hand."""

    id: int
    project_id: int
    round_id: int | None
    name: str
    way: str
    summary: str = Field(description="what is proposed, in one sentence; empty for one drawn by hand")
    by_id: int
    by_name: str
    created_at: datetime
    applied_at: datetime | None
    difference_count: int = Field(description="items and dependencies that differ")
    version: int
    can: dict[str, bool]


class ScenarioList(BaseModel):
    items: list[ScenarioOut]


class ScenarioCompared(ScenarioOut):
    """A scenario with its figures against the plan as it is now; `problem` says why it has none."""

    figures: ScenarioFigures | None
    load: ScenarioLoad | None
    problem: str
    conflict_count: int


class DifferenceOut(BaseModel):
    """One difference beside the plan. Constraint dates are the project's wall clock.

    `is_done`: the plan has this value already. `is_conflict`: the plan was changed here since the scenario
    was drawn. `is_gone`: the item or dependency is no longer in the plan.
    """

    id: int
    item: ItemReference | None
    predecessor: ItemReference | None
    field: FieldName
    value: Value
    drawn_from: Value
    current: Value
    is_done: bool
    is_conflict: bool
    is_gone: bool
    reason: str


class ScenarioDetail(ScenarioCompared):
    """A scenario with everything it changes and everything that moves.

    `moved`: `[item id, old start, old finish, new start, new finish]` each, summaries included.
    """

    moved: list[list[Any]]
    late_ids: list[int]
    differences: list[DifferenceOut]
