"""Routes of baselines."""

from typing import Any

import orjson
from django.db.models import Count, Max, Min, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Query, Router, Status
from pydantic import Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.bodies import Body, Line
from touchstone.core.versions import expect_version, tag
from touchstone.projects.queries import find_project
from touchstone.schedule import actions
from touchstone.schedule.api.schemas import BaselineComparison, BaselineList, BaselineOut
from touchstone.schedule.comparison import COLUMNS, compare_baseline
from touchstone.schedule.models import Baseline
from touchstone.schedule.plan_summary import wall_text
from touchstone.schedule.queries import find_baseline, find_other_baseline
from touchstone.schedule.rules import can_edit_baseline

router = Router(tags=["baselines"])


class BaselineIn(Body):
    """The name of a baseline."""

    name: Line = Field(min_length=1, max_length=100)


@router.get("/projects/{int:project_id}/baselines", response=BaselineList, operation_id="list_baselines")
def index(request: HttpRequest, project_id: int) -> BaselineList:
    """The project's baselines, the oldest first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    return BaselineList(items=[_out(row, reader) for row in _described(reader).filter(project=project)])


@router.post(
    "/projects/{int:project_id}/baselines", response={201: BaselineOut}, operation_id="freeze_baseline"
)
def freeze(
    request: HttpRequest, response: HttpResponse, project_id: int, body: BaselineIn
) -> Status[BaselineOut]:
    """Keep the plan's dates as they are now."""
    reader = reader_of(request)
    baseline = actions.freeze_baseline(find_project(reader, project_id), by=reader, name=body.name)
    return Status(201, _show(response, baseline, reader))


@router.get("/baselines/{int:baseline_id}", response=BaselineComparison, operation_id="get_baseline")
def compare(request: HttpRequest, baseline_id: int, against: Query[int | None] = None) -> HttpResponse:
    """A baseline beside the plan as it is now, or beside the baseline `against`."""
    reader = reader_of(request)
    baseline = find_baseline(reader, baseline_id)
    other = find_other_baseline(reader, baseline, against)
    data = compare_baseline(baseline, other)._asdict() | {
        "baseline": _read(baseline, reader).model_dump(),
        "other": _read(other, reader).model_dump() if other else None,
        "columns": COLUMNS,
    }
    response = HttpResponse(orjson.dumps(data), content_type="application/json")
    tag(response, baseline)
    return response


@router.patch("/baselines/{int:baseline_id}", response=BaselineOut, operation_id="rename_baseline")
def rename(request: HttpRequest, response: HttpResponse, baseline_id: int, body: BaselineIn) -> BaselineOut:
    """Give a baseline another name."""
    reader = reader_of(request)
    baseline = find_baseline(reader, baseline_id)
    expect_version(request, baseline, lambda: _read(baseline, reader))
    return _show(response, actions.rename_baseline(baseline, by=reader, name=body.name), reader)


@router.delete("/baselines/{int:baseline_id}", response={204: None}, operation_id="remove_baseline")
def remove(request: HttpRequest, baseline_id: int) -> Status[None]:
    """Remove a baseline; undo brings it back."""
    reader = reader_of(request)
    actions.remove_baseline(find_baseline(reader, baseline_id), by=reader)
    return Status(204, None)


def _described(reader: User) -> QuerySet[Baseline, Any]:
    rows = Baseline.objects.visible_to(reader).select_related("project__calendar", "by")
    return rows.annotate(
        item_count=Count("items"), first_start=Min("items__start"), last_finish=Max("items__finish")
    )


def _show(response: HttpResponse, baseline: Baseline, reader: User) -> BaselineOut:
    tag(response, baseline)
    return _read(baseline, reader)


def _read(baseline: Baseline, reader: User) -> BaselineOut:
    return _out(_described(reader).get(pk=baseline.pk), reader)


def _out(baseline: Any, reader: User) -> BaselineOut:
    zone = zone_of(baseline.project.calendar.time_zone)
    start, finish = (
        wall_text(to_wall(moment, zone)) if moment else None
        for moment in (baseline.first_start, baseline.last_finish)
    )
    return BaselineOut(
        id=baseline.pk,
        project_id=baseline.project_id,
        name=baseline.name,
        frozen_at=baseline.frozen_at,
        by_id=baseline.by_id,
        by_name=baseline.by.name,
        item_count=baseline.item_count,
        start=start,
        finish=finish,
        version=baseline.version,
        can={"edit": can_edit_baseline(reader, baseline)},
    )
