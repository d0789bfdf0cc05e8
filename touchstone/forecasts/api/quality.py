"""The route of the schedule's quality."""

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.texts import say
from touchstone.engine.quality import Check, Point, Verdict
from touchstone.forecasts.api.earned_value import Day, chosen_baseline
from touchstone.forecasts.moments import status_moment
from touchstone.forecasts.quality import quality_of
from touchstone.projects.queries import find_project
from touchstone.schedule.api.schemas import ItemReference
from touchstone.schedule.naming import Names

router = Router(tags=["forecasts"])

MOST_NAMED = 200


class LinkReference(BaseModel):
    """A dependency behind a verdict."""

    id: int | None
    predecessor: ItemReference
    successor: ItemReference


class CheckOut(BaseModel):
    """One of the fourteen points; `value` (numerator / denominator) is null where nothing can be judged.

    `limit` is what `value` may not exceed, or has to reach for the points where more is better
    (`more_is_better`). `items` and `links` are at most 200 of `count`.
    """

    point: Point
    name: str
    meaning: str
    verdict: Verdict
    numerator: int
    denominator: int
    value: float | None
    limit: float
    more_is_better: bool
    count: int
    items: list[ItemReference]
    links: list[LinkReference]


class QualityOut(BaseModel):
    """How far the schedule can be believed."""

    at: str
    baseline_id: int | None
    baseline_name: str | None
    passed: int
    failed: int
    checks: list[CheckOut]


@router.get(
    "/projects/{int:project_id}/schedule-quality", response=QualityOut, operation_id="get_schedule_quality"
)
def get(
    request: HttpRequest, project_id: int, baseline: Query[int | None] = None, at: Query[Day | None] = None
) -> QualityOut:
    """The fourteen points of the DCMA, at the status date or a day, against the last baseline or another."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    chosen = chosen_baseline(project, baseline, reader)
    moment = status_moment(project, at)
    checks = quality_of(project, chosen, moment)
    named = {item_id for check in checks for item_id in check.tasks[:MOST_NAMED]}
    for check in checks:
        for link in check.links[:MOST_NAMED]:
            named |= {link.predecessor, link.successor}
    names = Names(named, reader)
    verdicts = [check.verdict for check in checks]
    return QualityOut(
        at=moment.isoformat(timespec="minutes"),
        baseline_id=chosen.pk if chosen else None,
        baseline_name=chosen.name if chosen else None,
        passed=verdicts.count(Verdict.PASSED),
        failed=verdicts.count(Verdict.FAILED),
        checks=[_out(check, names) for check in checks],
    )


MORE_IS_BETTER = frozenset(
    (Point.LINK_TYPES, Point.CRITICAL_PATH_TEST, Point.CRITICAL_PATH_LENGTH, Point.BASELINE_EXECUTION)
)


def _out(check: Check, names: Names) -> CheckOut:
    def reference(item_id: object) -> ItemReference:
        return ItemReference.model_validate(names.reference(item_id))

    return CheckOut(
        point=check.point,
        name=say(f"forecasts.point.{check.point}"),
        meaning=say(f"forecasts.meaning.{check.point}"),
        verdict=check.verdict,
        numerator=check.numerator,
        denominator=check.denominator,
        value=check.value,
        limit=check.limit,
        more_is_better=check.point in MORE_IS_BETTER,
        count=len(check.tasks) + len(check.links),
        items=[reference(item_id) for item_id in check.tasks[:MOST_NAMED]],
        links=[
            LinkReference(
                id=link.id if isinstance(link.id, int) else None,
                predecessor=reference(link.predecessor),
                successor=reference(link.successor),
            )
            for link in check.links[:MOST_NAMED]
        ],
    )
