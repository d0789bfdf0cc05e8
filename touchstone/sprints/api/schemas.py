"""What the routes of sprints take and answer. Sizes are points, or minutes of work, as `unit` says."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, Prose, absent
from touchstone.sprints.models import SprintState, Unit

Target = int | None
LARGEST = 10_000_000


class SprintIn(Body):
    """A sprint to plan; without a name it is numbered, without days it follows the last one."""

    name: Line = Field(default="", max_length=100)
    goal: Prose = Field(default="", max_length=2_000)
    first_day: date | None = None
    last_day: date | None = None
    target: Target = Field(default=None, ge=0, le=LARGEST)


class SprintChanges(Body):
    """What to change; `shares` are percent of people's working time by their ids."""

    name: Line = Field(default_factory=absent, max_length=100)
    goal: Prose = Field(default_factory=absent, max_length=2_000)
    first_day: date = Field(default_factory=absent)
    last_day: date = Field(default_factory=absent)
    target: Target = Field(default_factory=absent, ge=0, le=LARGEST)
    shares: dict[str, int] = Field(default_factory=absent, max_length=500)


class ClosureIn(Body):
    """Where what is left goes: the backlog, the next planned sprint, or the one named by `sprint_id`."""

    leftovers: Literal["backlog", "next", "sprint"] = "backlog"
    sprint_id: Id | None = None


class PlacesIn(Body):
    """Items to put, in this order, into a sprint or (null) the backlog.

    Beside a neighbour there, or at an edge of the list.
    """

    item_ids: list[Id] = Field(min_length=1, max_length=2_000)
    sprint_id: Id | None = None
    after_id: Id | None = None
    before_id: Id | None = None
    edge: Literal["top", "bottom"] = "bottom"


class SettingsChanges(Body):
    """How the project plans its sprints."""

    unit: Unit = Field(default_factory=absent)
    type_keys: list[Line] = Field(default_factory=absent, max_length=50)
    days: int = Field(default_factory=absent, ge=1, le=180)


class SprintSettingsOut(BaseModel):
    """How the project plans; `type_keys` empty means all work, `days` is the length of a new sprint."""

    unit: Unit
    type_keys: list[str]
    days: int
    can: dict[str, bool]


class SprintPerson(BaseModel):
    """Somebody's part of a sprint: percent of their working time, and the minutes that are."""

    id: int
    name: str
    share: int
    minutes: int


class SprintOut(BaseModel):
    """A sprint with what stands in it now; `unestimated` counts items without a size."""

    id: int
    project_id: int
    name: str
    goal: str
    first_day: date
    last_day: date
    state: SprintState
    started_at: datetime | None
    closed_at: datetime | None
    target: int | None
    board_id: int | None
    capacity: int = Field(description="working minutes of everybody together")
    people: list[SprintPerson]
    item_count: int
    done_count: int
    unestimated: int
    size: float
    done_size: float
    version: int
    can: dict[str, bool]


class SprintList(BaseModel):
    """The sprints of a project by their first day."""

    unit: Unit
    items: list[SprintOut]
    can: dict[str, bool]


class BacklogOut(SprintList):
    """The sprints that are not closed; `spots`: `[item id, sprint id or null]`, each list in its order."""

    spots: list[tuple[int, int | None]]


class ItemSprint(BaseModel):
    """The sprint an item stands in, and those it may be put into."""

    sprint_id: int | None
    sprint_name: str
    is_closed: bool
    choices: list["SprintChoice"]
    can: dict[str, bool]


class SprintChoice(BaseModel):
    """A sprint to choose."""

    id: int
    name: str
    state: SprintState


class ItemShort(BaseModel):
    """An item behind a point of a chart."""

    id: int
    key: str
    title: str
    size: float | None
    is_trashed: bool


class BurndownDay(BaseModel):
    """The end of a day, or (`is_start`) the start; days to come have only `ideal`."""

    day: date
    is_start: bool
    ideal: float
    remaining: float | None
    done: float | None
    scope: float | None
    open_ids: list[int]
    done_ids: list[int]
    added_ids: list[int]
    removed_ids: list[int]


class BurndownOut(BaseModel):
    """A sprint day by day, rebuilt from history; `items` names every id."""

    unit: Unit
    points: list[BurndownDay]
    items: list[ItemShort]


class VelocitySprint(BaseModel):
    """What a closed sprint took on and got done."""

    id: int
    name: str
    last_day: date
    committed: float
    completed: float
    committed_ids: list[int]
    completed_ids: list[int]
    added_ids: list[int]
    left_ids: list[int]


class VelocityOut(BaseModel):
    """The last twelve closed sprints; `average` is of the last three, `low` and `high` of the last six."""

    unit: Unit
    sprints: list[VelocitySprint]
    average: float | None
    low: float | None
    high: float | None
    items: list[ItemShort]
