"""What the routes of plans answer. Rows are arrays in the order of their columns: there are many."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field


class PlanProject(BaseModel):
    """The project of a plan. Dates of the whole plan stand on this project's wall clock, without offset."""

    id: int
    key: str
    name: str
    time_zone: str
    minutes_per_day: int
    minutes_per_week: int
    start: str
    finish: str | None
    status_date: str | None
    calendar_id: int
    can: dict[str, bool]


class PlanOut(BaseModel):
    """Everything that tree table and Gantt draw.

    `columns` are those of an item row. Asked for some `ids`, `rows` are only those still in the plan, `links`
    those with an end among them, and `gone` the other ids. `neighbours` are links to items of other projects:
    `direction` is `in` where this project waits; the other side is empty where it may not be seen.
    """

    project: PlanProject
    columns: list[str]
    rows: list[list[Any]]
    gone: list[int]
    link_columns: list[str]
    links: list[list[Any]]
    neighbour_columns: list[str]
    neighbours: list[list[Any]]
    missing_years: list[int] = Field(description="years in the plan whose holidays are not announced yet")
    stamp: int = Field(description="differs once anything happened in the project")


class Told(BaseModel):
    """A sentence in the reader's language, with its stable code."""

    code: str
    text: str


class ProblemTold(BaseModel):
    """Why a gesture would be refused."""

    code: str
    message: str


class PreviewOut(BaseModel):
    """What a gesture would do; dates are the project's wall clock. What is broken today is not listed."""

    moved: list[list[Any]] = Field(description="[item id, old start, old finish, new start, new finish] each")
    finish_before: str | None
    finish_after: str | None
    violated_ids: list[int]
    violated_link_ids: list[int]
    problems: list[ProblemTold]


class ItemReference(BaseModel):
    """Another item; without id and key where the reader may not see it."""

    id: int | None
    key: str
    title: str


class ReasonOut(BaseModel):
    """One reason for a date: machine-readable, and as a sentence. `via` is the parent that passes it on."""

    code: str
    text: str
    date: str
    item: ItemReference | None
    via: ItemReference | None
    link_id: int | None
    constraint: str | None


class DateExplanationOut(BaseModel):
    """Why an item's dates are what they are; an item outside the plan has only notes."""

    item_id: int
    is_in_plan: bool
    start: str | None
    finish: str | None
    start_reasons: list[ReasonOut]
    finish_reasons: list[ReasonOut]
    notes: list[Told]


class BaselineOut(BaseModel):
    """A frozen plan; start and finish are its first and last dates on the project's wall clock."""

    id: int
    project_id: int
    name: str
    frozen_at: datetime
    by_id: int
    by_name: str
    item_count: int
    start: str | None
    finish: str | None
    version: int
    can: dict[str, bool]


class BaselineList(BaseModel):
    items: list[BaselineOut]


class BaselineComparison(BaseModel):
    """A baseline beside the plan as it is now (`other` null), or beside another baseline.

    Rows have the dates frozen and those of the other side; a variance is in working days of the project,
    positive where the other side is later. `gone_ids` were frozen but are not on the other side, `added_ids`
    are only there.
    """

    baseline: BaselineOut
    other: BaselineOut | None
    columns: list[str]
    rows: list[list[Any]]
    gone_ids: list[int]
    added_ids: list[int]
    later: int
    earlier: int
