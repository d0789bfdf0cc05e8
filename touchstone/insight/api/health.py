"""Routes of health."""

from datetime import date, datetime
from typing import Any, Literal, cast

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.core.texts import say
from touchstone.insight.health.scoring import level_of
from touchstone.insight.health.snapshots import count_health, latest_snapshots, trend_of
from touchstone.insight.health.telling import finding_told
from touchstone.insight.models import HealthSnapshot
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.work.rows import in_zone

router = Router(tags=["insight"])

Level = Literal["good", "fair", "poor", "unknown"]
MOST_ITEMS = 100


class ItemBehind(BaseModel):
    """An item behind a number."""

    id: int
    key: str
    title: str
    assignee_id: int | None
    start: str | None
    finish: str | None
    percent_complete: int
    blocked_reason: str


class HealthReasonOut(BaseModel):
    """Why points are lost: the rule, the cost, the items, and what to do; fixing all gives `lost` back."""

    key: str
    name: str
    recipe: str
    fix: str
    weight: int
    lost: float
    count: int
    items: list[ItemBehind]


class HealthOut(BaseModel):
    """A project's health now."""

    score: int | None
    level: Level
    recipe: str
    counted_at: datetime
    open_count: int
    done_count: int
    percent_complete: int
    reasons: list[HealthReasonOut]


class HealthPoint(BaseModel):
    """A project's health on a day."""

    date: date
    score: int | None
    level: Level
    lost: dict[str, float]
    open_count: int
    done_count: int
    late_count: int
    percent_complete: int


class PortfolioRow(HealthPoint):
    """A project in the overview."""

    project_id: int
    finish: str | None


class HealthHistoryQuery(BaseModel):
    """How far back."""

    days: int = Field(default=90, ge=1, le=1100)


@router.get("/projects/{int:project_id}/health", response=HealthOut, operation_id="get_health")
def get(request: HttpRequest, project_id: int) -> HealthOut:
    """A project's health now, with every reason and the items behind it."""
    project = find_project(reader_of(request), project_id)
    health = count_health(project)
    return HealthOut(
        score=health.score,
        level=cast(Level, health.level),
        recipe=say("health.recipe"),
        counted_at=clock.now(),
        open_count=health.open_count,
        done_count=health.done_count,
        percent_complete=health.percent_complete,
        reasons=[
            HealthReasonOut(**finding_told(project, finding, MOST_ITEMS)) for finding in health.findings
        ],
    )


@router.get(
    "/projects/{int:project_id}/health/history", response=list[HealthPoint], operation_id="get_health_history"
)
def history(request: HttpRequest, project_id: int, query: Query[HealthHistoryQuery]) -> list[HealthPoint]:
    """A project's health day by day."""
    project = find_project(reader_of(request), project_id)
    return [HealthPoint(**_point(snapshot)) for snapshot in trend_of(project, query.days)]


@router.get("/health", response=list[PortfolioRow], operation_id="list_health")
def portfolio(request: HttpRequest) -> list[PortfolioRow]:
    """The last counted health of every active project one may see."""
    projects = Project.objects.visible_to(reader_of(request)).active()
    zones = dict(projects.values_list("pk", "calendar__time_zone"))
    return [
        PortfolioRow(
            **_point(snapshot),
            project_id=project_id,
            finish=in_zone(snapshot.finish, zone_of(zones[project_id])),
        )
        for project_id, snapshot in latest_snapshots(list(zones)).items()
    ]


def _point(snapshot: HealthSnapshot) -> dict[str, Any]:
    fields = ("date", "score", "lost", "open_count", "done_count", "late_count", "percent_complete")
    return {field: getattr(snapshot, field) for field in fields} | {"level": level_of(snapshot.score)}
