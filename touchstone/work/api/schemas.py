"""What the routes of items take and answer."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, Prose, absent

ModeName = Literal["auto", "manual"]
ConstraintName = Literal["ASAP", "ALAP", "SNET", "SNLT", "FNET", "FNLT", "MSO", "MFO"]
LinkTypeName = Literal["FS", "SS", "FF", "SF"]
LagUnit = Literal["working", "elapsed", "percent", "elapsed_percent"]
Whole = int


class ItemRow(BaseModel):
    """An item in a list. Plan dates carry the project's offset; durations and slack are minutes."""

    id: int
    key: str
    number: int
    project_id: int
    type_id: int
    status_id: int
    title: str
    parent_id: int | None
    rank: str
    wbs: str
    depth: int
    child_count: int
    assignee_id: int | None
    reporter_id: int
    priority: int
    label_ids: list[int]
    mode: ModeName
    start: str | None
    finish: str | None
    duration: int | None
    duration_elapsed: bool
    constraint: ConstraintName
    constraint_date: str | None
    deadline: str | None
    calendar_id: int | None
    percent_complete: int
    actual_start: str | None
    actual_finish: str | None
    estimate: int | None
    levelling_delay: int
    levelling_delay_elapsed: bool
    early_start: str | None
    early_finish: str | None
    late_start: str | None
    late_finish: str | None
    total_slack: int | None
    free_slack: int | None
    is_critical: bool
    is_violated: bool
    is_milestone: bool
    is_summary: bool
    is_blocked: bool
    blocked_reason: str
    checklist_done: int
    checklist_total: int
    closed_at: datetime | None
    created_at: datetime
    updated_at: datetime
    version: int
    values: dict[str, Any]


class ItemPage(BaseModel):
    """A page of items; `context_ids` are parents shown only so that the matches have a place."""

    items: list[ItemRow]
    next: str | None
    total: int
    context_ids: list[int] = []


class LinkOut(BaseModel):
    """A dependency as one end of it sees it; the other end's title is empty where it may not be seen."""

    id: int
    item_id: int | None
    key: str
    title: str
    type: LinkTypeName
    lag: int
    lag_unit: LagUnit
    is_violated: bool
    is_done: bool
    version: int


class AttachmentOut(BaseModel):
    """A file on an item."""

    id: int
    name: str
    content_type: str
    size: int
    author_id: int
    created_at: datetime
    can: dict[str, bool]


class PathStep(BaseModel):
    """A parent of an item."""

    id: int
    key: str
    title: str


class ItemDetail(ItemRow):
    """An item with everything on its page but the discussion."""

    description: str
    description_html: str
    path: list[PathStep]
    watcher_ids: list[int]
    predecessors: list[LinkOut]
    successors: list[LinkOut]
    attachments: list[AttachmentOut]
    can: dict[str, bool]


class MovedDates(BaseModel):
    """Rows whose dates the plan moved, as arrays in the order of `columns`."""

    columns: list[str]
    rows: list[list[Any]]


class Changed(BaseModel):
    """What a gesture changed: the rows acted on, the dates that followed, what is gone."""

    items: list[ItemRow]
    dates: MovedDates
    removed_ids: list[int] = []
    change_set: str | None = None


class ItemFields(Body):
    """The fields people type; what is left out stays. Dates without an offset are the plan's wall clock."""

    title: Line = Field(default_factory=absent, max_length=500)
    description: Prose = Field(default_factory=absent, max_length=100_000)
    type_id: Id = Field(default_factory=absent)
    status_id: Id = Field(default_factory=absent)
    assignee_id: Id | None = Field(default_factory=absent)
    priority: Whole = Field(default_factory=absent)
    label_ids: list[Id] = Field(default_factory=absent, max_length=100)
    blocked_reason: Line = Field(default_factory=absent, max_length=500)
    mode: ModeName = Field(default_factory=absent)
    duration: Whole | None = Field(default_factory=absent)
    duration_elapsed: bool = Field(default_factory=absent)
    start: datetime | None = Field(default_factory=absent)
    finish: datetime | None = Field(default_factory=absent)
    constraint: ConstraintName = Field(default_factory=absent)
    constraint_date: datetime | None = Field(default_factory=absent)
    deadline: datetime | None = Field(default_factory=absent)
    calendar_id: Id | None = Field(default_factory=absent)
    percent_complete: Whole = Field(default_factory=absent)
    actual_start: datetime | None = Field(default_factory=absent)
    actual_finish: datetime | None = Field(default_factory=absent)
    estimate: Whole | None = Field(default_factory=absent)
    levelling_delay: Whole = Field(default_factory=absent)
    levelling_delay_elapsed: bool = Field(default_factory=absent)
    values: dict[str, Any] = Field(default_factory=absent, max_length=200)


class ItemIn(ItemFields):
    """An item to create: where, and its fields."""

    title: Line = Field(max_length=500)
    parent_id: Id | None = None
    after_id: Id | None = None
    before_id: Id | None = None


class ItemChanges(ItemFields):
    """Changes of one item; `override_reason` starts it before its predecessors are done."""

    override_reason: Line = Field(default="", max_length=500)


class BulkChange(ItemChanges):
    """Changes of one item among many."""

    id: Id
    version: int | None = None


class BulkChanges(Body):
    """Many changes in one gesture."""

    changes: list[BulkChange] = Field(min_length=1, max_length=2_000)


class Placement(Body):
    """Items and the place to put them."""

    ids: list[Id] = Field(min_length=1, max_length=2_000)
    parent_id: Id | None = None
    after_id: Id | None = None
    before_id: Id | None = None


class CopyPlacement(Body):
    """Items to copy, where to, and what comes along; dependencies among the copied always do.

    `predecessors` are those outside: the copy waits for the same.
    """

    ids: list[Id] = Field(min_length=1, max_length=2_000)
    parent_id: Id | None = None
    after_id: Id | None = None
    children: bool = True
    checklist: bool = True
    predecessors: bool = False
    attachments: bool = False


class Chosen(Body):
    """Items by their ids."""

    ids: list[Id] = Field(min_length=1, max_length=2_000)


class LinkIn(Body):
    """A dependency to draw."""

    predecessor_id: Id
    successor_id: Id
    type: LinkTypeName = "FS"
    lag: Whole = 0
    lag_unit: LagUnit = "working"


class LinkChanges(Body):
    """What to change about a dependency."""

    type: LinkTypeName = Field(default_factory=absent)
    lag: Whole = Field(default_factory=absent)
    lag_unit: LagUnit = Field(default_factory=absent)


class LinkRow(BaseModel):
    """A dependency in the plan."""

    id: int
    predecessor_id: int
    successor_id: int
    type: LinkTypeName
    lag: int
    lag_unit: LagUnit
    is_violated: bool
    version: int


class LinkChanged(Changed):
    """A dependency and what it moved."""

    link: LinkRow | None


class ItemIds(BaseModel):
    """Items by their ids only."""

    ids: list[int]


class MatchQuery(BaseModel):
    """Which items."""

    filter: str | None = Field(default=None, max_length=8_000)
    q: Line = Field(default="", max_length=200)


class ItemsQuery(MatchQuery):
    """Which items, in what order."""

    sort: Line = Field(default="rank", max_length=120, description="up to four keys: `project,-finish`")
    limit: int = 100
    cursor: str | None = Field(default=None, max_length=2_000)
    tree: bool = False
