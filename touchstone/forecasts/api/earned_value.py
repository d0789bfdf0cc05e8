"""The route of earned value."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.errors import NotFound
from touchstone.engine.value import FORMULAS
from touchstone.forecasts.earned_value import EarnedValue, earned_value_of
from touchstone.forecasts.moments import status_moment
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.schedule.api.schemas import ItemReference
from touchstone.schedule.models import Baseline
from touchstone.schedule.naming import Names
from touchstone.schedule.plan_summary import wall_text
from touchstone.schedule.queries import find_baseline

router = Router(tags=["forecasts"])

Day = Annotated[date, Field(ge=date(1984, 1, 1), le=date(2149, 12, 31))]
"""A day within reach of plans."""
MOST_ITEMS = 200
NOT_RECORDED = frozenset((
    "cv", "cpi", "percent_spent", "eac", "eac_at_budget", "eac_cpi_spi", "eac_weighted", "etc", "vac", "tcpi",
    "tcpi_eac", "eac_t_pv3", "eac_t_ed3", "eac_t_es3",
))  # fmt: skip
"""Figures that need what was spent, which nobody records yet."""


class Figure(BaseModel):
    """One figure; null where it is not defined, or where what it is counted from is not recorded."""

    value: float | None
    formula: str
    source: str


class EarnedPoint(BaseModel):
    """Value planned and earned up to a date; `earned` is null in the future."""

    date: str
    planned: float
    earned: float | None


class EarnedItem(BaseModel):
    """An item behind the sums; `earned` and `planned` are up to the status date."""

    item: ItemReference
    budget: float
    planned: float
    earned: float


class EarnedValueOut(BaseModel):
    """Earned value and earned schedule against a baseline.

    Value is minutes of work; times are working minutes from the baseline's start.

    `pv`, `ev`, `ac`, `bac`, `pd`, `at_minutes`, `es` are the sums; `figures` what follows from them, by name.
    `items` are those furthest from what was planned, at most 200.
    """

    baseline_id: int
    baseline_name: str
    at: str
    unit: Literal["work_minutes"]
    pv: float
    ev: float
    ac: float | None
    bac: float
    pd: float
    at_minutes: float
    es: float | None
    earned_on: str | None
    finish_forecast: str | None
    figures: dict[str, Figure]
    points: list[EarnedPoint]
    items: list[EarnedItem]


@router.get(
    "/projects/{int:project_id}/earned-value",
    response=EarnedValueOut | None,
    operation_id="get_earned_value",
)
def get(
    request: HttpRequest, project_id: int, baseline: Query[int | None] = None, at: Query[Day | None] = None
) -> EarnedValueOut | None:
    """Value planned by a baseline (the last one) and earned up to a day (the status date, or today).

    Null while the project has no baseline.
    """
    reader = reader_of(request)
    project = find_project(reader, project_id)
    chosen = chosen_baseline(project, baseline, reader)
    if chosen is None:
        return None
    moment = status_moment(project, at)
    return _out(chosen, earned_value_of(project, chosen, moment), reader)


def chosen_baseline(project: Project, baseline_id: int | None, reader: User) -> Baseline | None:
    """The baseline that is named, which has to be the project's, or its last one."""
    if baseline_id is None:
        return Baseline.objects.visible_to(reader).filter(project=project).last()
    found = find_baseline(reader, baseline_id)
    if found.project_id != project.pk:
        raise NotFound("core.not_found")
    return found


def _out(baseline: Baseline, found: EarnedValue, reader: User) -> EarnedValueOut:
    amounts, times = found.status.amounts, found.status.times
    return EarnedValueOut(
        baseline_id=baseline.pk,
        baseline_name=baseline.name,
        at=wall_text(found.status.at) or "",
        unit="work_minutes",
        pv=float(amounts.pv),
        ev=float(amounts.ev),
        ac=None,
        bac=float(amounts.bac),
        pd=float(times.pd),
        at_minutes=float(times.at),
        es=_number(times.es),
        earned_on=wall_text(found.status.earned_on),
        finish_forecast=wall_text(found.finish_forecast),
        figures={name: _figure(name, found) for name in FORMULAS},
        points=[
            EarnedPoint(
                date=wall_text(point.date) or "", planned=float(point.planned), earned=_number(point.earned)
            )
            for point in found.points
        ],
        items=_items(found, reader),
    )


def _figure(name: str, found: EarnedValue) -> Figure:
    amounts, times, formula = found.status.amounts, found.status.times, FORMULAS[name]
    value: Any = None
    if name not in NOT_RECORDED:
        value = getattr(amounts, name) if hasattr(amounts, name) else getattr(times, name)
    return Figure(value=_number(value), formula=formula.formula, source=formula.source)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else round(float(value), 6)


def _items(found: EarnedValue, reader: User) -> list[EarnedItem]:
    rows = sorted(
        zip(found.packages, found.planned, strict=True),
        key=lambda row: row[0].budget * row[0].earned - row[1],
    )[:MOST_ITEMS]
    names = Names({package.id for package, _ in rows}, reader)
    return [
        EarnedItem(
            item=ItemReference.model_validate(names.reference(package.id)),
            budget=float(package.budget),
            planned=round(float(planned), 2),
            earned=round(float(package.budget * package.earned), 2),
        )
        for package, planned in rows
    ]
