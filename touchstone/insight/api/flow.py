"""Routes of flow: cumulative flow, cycle times, ageing work, and when it will be done."""

from datetime import date, datetime, timedelta
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.core.errors import NotFound
from touchstone.insight.api.flow_schemas import (
    AgeingItem,
    CumulativeFlowOut,
    CycleTimesOut,
    FinishedItem,
    FlowForecastOut,
    FlowItem,
    FlowItems,
    FlowStatus,
)
from touchstone.insight.flow.completions import (
    ageing_of,
    completions_of,
    percentiles,
)
from touchstone.insight.flow.days import begin_of, day_of, days_between, end_of, ends_of, today_of
from touchstone.insight.flow.forecasting import forecast_of
from touchstone.insight.flow.spells import Stages, spells_of
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project

router = Router(tags=["insight"])
USUAL = timedelta(days=89)
MOST_LISTED = 500
"""Items of a list behind a point; the count says how many there are."""


@router.get(
    "/projects/{int:project_id}/flow/cumulative",
    response=CumulativeFlowOut,
    operation_id="get_cumulative_flow",
)
def cumulative(
    request: HttpRequest, project_id: int, first: date | None = None, last: date | None = None
) -> CumulativeFlowOut:
    """How many items were in each status at the end of each day; the last ninety days unless asked."""
    project, now = find_project(reader_of(request), project_id), clock.now()
    days = days_between(*_span(project, first, last, now))
    stages = Stages(project)
    counts = spells_of(project).count([status.pk for status in stages.shown], ends_of(project, days, now))
    statuses = [FlowStatus(id=each.pk, name=each.label, category=each.category) for each in stages.shown]
    return CumulativeFlowOut(days=days, statuses=statuses, counts=counts.tolist())


@router.get("/projects/{int:project_id}/flow/items", response=FlowItems, operation_id="list_flow_items")
def items(request: HttpRequest, project_id: int, day: date, status_id: int) -> FlowItems:
    """The items behind a point of the cumulative flow."""
    project = find_project(reader_of(request), project_id)
    if status_id not in {status.pk for status in Stages(project).shown}:
        raise NotFound("core.not_found")
    found = spells_of(project).items_in(status_id, end_of(project, day, clock.now()))
    names = _names(project, found)
    listed = [FlowItem(**names[each]) for each in sorted(found, key=lambda each: names[each]["id"])]
    return FlowItems(items=listed[:MOST_LISTED], total=len(listed))


@router.get(
    "/projects/{int:project_id}/flow/cycle-times", response=CycleTimesOut, operation_id="get_cycle_times"
)
def cycle_times(
    request: HttpRequest, project_id: int, first: date | None = None, last: date | None = None
) -> CycleTimesOut:
    """What was done in a span and how long it took; the last ninety days unless asked."""
    project, now = find_project(reader_of(request), project_id), clock.now()
    begin, end = _span(project, first, last, now)
    spells, stages = spells_of(project), Stages(project)
    until = end_of(project, end, now)
    done = completions_of(spells, stages, begin_of(project, begin), until)
    cycle = percentiles([each.cycle_days for each in done if each.cycle_days is not None])
    ageing = ageing_of(spells, stages, int(now.timestamp()))
    names = _names(project, [each.item_id for each in done] + [each.item_id for each in ageing])
    return CycleTimesOut(
        first=begin,
        last=end,
        finished=[
            FinishedItem(
                **names[each.item_id],
                done_on=day_of(project, each.at),
                cycle_days=each.cycle_days,
                lead_days=each.lead_days,
            )
            for each in done
        ],
        cycle=cycle,
        lead=percentiles([each.lead_days for each in done]),
        ageing=[
            AgeingItem(
                **names[each.item_id],
                status_id=each.status_id,
                days=each.days,
                is_old=85 in cycle and each.days > cycle[85],
            )
            for each in ageing[:MOST_LISTED]
        ],
    )


@router.get(
    "/projects/{int:project_id}/flow/forecast", response=FlowForecastOut, operation_id="get_flow_forecast"
)
def forecast(
    request: HttpRequest,
    project_id: int,
    count: Annotated[int | None, Query(ge=0, le=10_000)] = None,
    weeks: Annotated[int, Query(ge=1, le=104)] = 12,
) -> FlowForecastOut:
    """When so many items (all that are open unless said) will be done, from what was done lately."""
    project, now = find_project(reader_of(request), project_id), clock.now()
    found = forecast_of(project, spells_of(project), Stages(project), now, count=count, weeks=weeks)
    return FlowForecastOut(
        count=found.count,
        open_count=found.open_count,
        weeks=weeks,
        done_count=sum(found.throughput.values()),
        working_days=len(found.throughput),
        throughput=list(found.throughput.items()),
        days=found.days,
        spread=sorted(found.spread.items()),
    )


def _span(project: Project, first: date | None, last: date | None, now: datetime) -> tuple[date, date]:
    """What was asked, ending today at the latest."""
    end = min(last or date.max, today_of(project, now))
    return first or end - USUAL, end


def _names(project: Project, ids: list[int]) -> dict[int, dict[str, Any]]:
    """What items of a project that the reader may see are called."""
    rows = project.items.filter(pk__in=ids) if len(ids) <= MOST_LISTED else project.items.all()
    told = rows.order_by().values_list("pk", "number", "title")
    return {pk: {"id": pk, "key": f"{project.key}-{number}", "title": title} for pk, number, title in told}
