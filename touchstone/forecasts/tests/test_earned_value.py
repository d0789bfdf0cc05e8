"""Work planned by a baseline beside work done."""

from datetime import date
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project
from touchstone.scenarios.tests.asking import at
from touchstone.schedule.actions import freeze_baseline
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import edit_item
from touchstone.work.models import Item

DAY = 480


@pytest.fixture
def chain(cast: Cast, project: Project) -> list[Item]:
    """Two weeks of work in a row, agreed on; the first week is measured on its Friday evening."""
    items = draw(project, ("设计", 4 * DAY), ("开发", 6 * DAY))
    link(items[0], items[1])
    freeze_baseline(project, by=cast.owner, name="签约版")
    return items


def test_without_a_baseline_there_is_nothing_to_compare_with(cast: Cast, project: Project) -> None:
    draw(project, ("设计", DAY))
    assert get(cast, project) is None


def test_value_follows_the_percentages(cast: Cast, project: Project, chain: list[Item]) -> None:
    progress(cast, chain[0], 50, "2026-03-03T18:00")
    progress(cast, chain[0], 75, "2026-03-06T09:00")
    seen = get(cast, project, at="2026-03-06")
    assert (seen["pv"], seen["ev"], seen["bac"], seen["ac"]) == (5 * DAY, 3 * DAY, 10 * DAY, None)
    assert (seen["pd"], seen["at_minutes"], seen["es"]) == (10 * DAY, 5 * DAY, 3 * DAY)
    assert seen["figures"]["spi_t"]["value"] == 0.6
    assert seen["figures"]["cpi"]["value"] is None
    assert seen["figures"]["spi"] == {"value": 0.6, "formula": "EV / PV", "source": "PMBOK"}
    assert seen["earned_on"] == "2026-03-04T17:00"
    assert seen["finish_forecast"] == "2026-03-24T14:20"
    behind = {row["item"]["title"]: (row["planned"], row["earned"]) for row in seen["items"]}
    assert behind == {"设计": (4 * DAY, 3 * DAY), "开发": (DAY, 0)}
    earlier = get(cast, project, at="2026-03-04")
    assert earlier["ev"] == 2 * DAY


def test_the_curve_knows_the_past_and_leaves_the_future_open(
    cast: Cast, project: Project, chain: list[Item]
) -> None:
    progress(cast, chain[0], 50, "2026-03-03T18:00")
    edit_project(project, by=cast.owner, status_date=date(2026, 3, 6))
    points = {point["date"]: point for point in get(cast, project)["points"]}
    assert list(points) == ["2026-03-02T08:00", "2026-03-06T23:59", "2026-03-09T08:00", "2026-03-13T17:00"]
    assert [point["earned"] for point in points.values()] == [0, 2 * DAY, None, None]
    assert [point["planned"] for point in points.values()] == [0, 5 * DAY, 5 * DAY, 10 * DAY]


def test_a_baseline_of_another_project_is_not_found(cast: Cast, project: Project) -> None:
    answer = cast.browser("guest").get(f"/projects/{project.pk}/earned-value?baseline=987654")
    assert answer.status_code == 404


def test_it_takes_the_same_queries_however_many_items_there_are(
    cast: Cast, project: Project, chain: list[Item], django_assert_max_num_queries: Any
) -> None:
    draw(project, *[(f"任务{number}", DAY) for number in range(30)])
    freeze_baseline(project, by=cast.owner, name="二版")
    browser = cast.browser("guest")
    with django_assert_max_num_queries(12):
        browser.get(f"/projects/{project.pk}/earned-value")


def progress(cast: Cast, item: Item, percent: int, moment: str) -> None:
    with clock.standing_at(at(moment)):
        row = fetch(item)
        edit_item(row, by=cast.owner, version=row.version, percent_complete=percent)


def get(cast: Cast, project: Project, **query: Any) -> Any:
    path = f"/projects/{project.pk}/earned-value"
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    answer = cast.browser("guest").get(f"{path}?{asked}")
    assert answer.status_code == 200, answer.content
    return answer.json()


@pytest.mark.parametrize("route", ["earned-value", "schedule-quality"])
@pytest.mark.parametrize(
    ("day", "status"), [("0001-01-01", 422), ("9999-12-31", 422), ("1984-01-01", 200), ("2149-12-31", 200)]
)
def test_any_day_within_reach_of_plans_can_be_asked_for(
    cast: Cast, project: Project, chain: list[Item], route: str, day: str, status: int
) -> None:
    progress(cast, chain[0], 1, "2026-03-03T18:00")
    assert cast.browser("member").get(f"/projects/{project.pk}/{route}?at={day}").status_code == status
