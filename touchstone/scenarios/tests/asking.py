"""Asking for scenarios, as the member's browser does."""

from datetime import datetime
from typing import Any

from tests.cast import Cast
from touchstone.calendars.working_time import from_wall
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import SHANGHAI
from touchstone.work.models import Item


def difference(item: Item, field: str, value: Any, **more: Any) -> dict[str, Any]:
    """One difference of a request."""
    return {"item_id": item.pk, "field": field, "value": value, **more}


def post(cast: Cast, project: Project, *differences: dict[str, Any]) -> Any:
    """The answer to drawing a scenario."""
    body = {"name": "试一试", "differences": list(differences)}
    return cast.browser("member").post(f"/projects/{project.pk}/scenarios", body)


def drawn(cast: Cast, project: Project, *differences: dict[str, Any]) -> Any:
    """The scenario, once it is drawn."""
    answer = post(cast, project, *differences)
    assert answer.status_code == 201, answer.content
    return answer.json()


def get(cast: Cast, scenario_id: int) -> Any:
    """The scenario with its figures."""
    answer = cast.browser("member").get(f"/scenarios/{scenario_id}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def apply(cast: Cast, scenario_id: int, **decided: Any) -> Any:
    """The answer to applying a scenario."""
    return cast.browser("member").post(f"/scenarios/{scenario_id}/application", decided)


def at(text: str) -> datetime:
    """An instant on a clock in Shanghai: midnight of a day, or `2026-03-02T08:00`."""
    return from_wall(datetime.fromisoformat(text), SHANGHAI)
