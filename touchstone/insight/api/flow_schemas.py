"""What the routes of flow answer."""

from datetime import date

from pydantic import BaseModel


class FlowStatus(BaseModel):
    """A band of the chart."""

    id: int
    name: str
    category: str


class CumulativeFlowOut(BaseModel):
    """Items in each status at the end of each day; `counts` has a row for each status."""

    days: list[date]
    statuses: list[FlowStatus]
    counts: list[list[int]]


class FlowItem(BaseModel):
    """An item behind a point; `title` as it is now."""

    id: int
    key: str
    title: str


class FlowItems(BaseModel):
    """The items behind a point: the first five hundred by number, and how many there are."""

    items: list[FlowItem]
    total: int


class FinishedItem(FlowItem):
    """An item that was done; days are of the clock. `cycle_days` is null where it was never in progress."""

    done_on: date
    cycle_days: float | None
    lead_days: float


class AgeingItem(FlowItem):
    """An item in progress; `is_old` where it is older than 85 of 100 were when they were done."""

    status_id: int
    days: float
    is_old: bool


class CycleTimesOut(BaseModel):
    """What was done in a span, how long it took, and what is in progress now. Percentiles by percent."""

    first: date
    last: date
    finished: list[FinishedItem]
    cycle: dict[int, float]
    lead: dict[int, float]
    ageing: list[AgeingItem]


class FlowForecastOut(BaseModel):
    """When `count` items will be done; `days` by percent of the runs, null beyond five years.

    Without past throughput there is nothing to draw from, and `days` is empty.
    """

    count: int
    open_count: int
    weeks: int
    done_count: int
    working_days: int
    throughput: list[tuple[date, int]]
    days: dict[int, date | None]
    spread: list[tuple[date, int]]
