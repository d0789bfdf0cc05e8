"""Flow charts are rebuilt from events: right for any past day, whatever happened since."""

from datetime import date
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.insight.flow.chance import chances_of
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import draw, fetch
from touchstone.sprints.tests.planning import at, move_to
from touchstone.work.actions import restore_items, trash_items
from touchstone.work.models import Item


def _get(cast: Cast, project: Project, chart: str, **query: Any) -> Any:
    answer = cast.browser("guest").get(f"/projects/{project.pk}/flow/{chart}", **query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def _restore(cast: Cast, item: Item) -> None:
    restore_items([Item.objects.select_related("project", "parent").get(pk=item.pk)], by=cast.owner)


def _month(cast: Cast, project: Project) -> list[Item]:
    """Four items: one done, one reopened, one that was in the trash for a day, one cancelled."""
    with at(2):
        one, two, three, four = draw(project, ("一", 480), ("二", 480), ("三", 480), ("四", 480))
    with at(3):
        move_to(one, "doing")
        move_to(two, "doing")
    with at(5):
        move_to(one, "done")
        move_to(two, "done")
        trash_items([fetch(three)], by=cast.owner)
    with at(6):
        _restore(cast, three)
        move_to(four, "cancelled")
    with at(10):
        move_to(two, "doing")
    with at(12):
        move_to(two, "done")
    return [one, two, three, four]


@pytest.mark.parametrize(("day", "month"), [(13, 3), (20, 6)])
def test_a_past_month_reads_the_same_whenever_it_is_asked(
    cast: Cast, project: Project, day: int, month: int
) -> None:
    _month(cast, project)
    with at(day, 23, month=month):
        told = _get(cast, project, "cumulative", first="2026-03-01", last="2026-03-13")
    bands = {status["name"]: told["counts"][row] for row, status in enumerate(told["statuses"])}
    #                            1  2  3  4  5  6  7  8  9 10 11 12 13
    assert bands["待办"] == [0, 4, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    assert bands["进行中"] == [0, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 0]
    assert bands["已完成"] == [0, 0, 0, 0, 2, 2, 2, 2, 2, 1, 1, 2, 2]
    assert "已取消" not in bands


def test_a_point_names_its_items(cast: Cast, project: Project) -> None:
    _, two, *_ = _month(cast, project)
    with at(20, month=6):
        told = _get(cast, project, "cumulative", first="2026-03-10", last="2026-03-10")
        doing = next(status["id"] for status in told["statuses"] if status["name"] == "进行中")
        found = _get(cast, project, "items", day="2026-03-10", status_id=doing)
    assert ([item["id"] for item in found["items"]], found["total"]) == ([two.pk], 1)
    answer = cast.browser("guest").get(
        f"/projects/{project.pk}/flow/items", day="2026-03-10", status_id=987_654
    )
    assert answer.status_code == 404


def test_cycle_times_run_from_first_progress_to_the_last_time_done(cast: Cast, project: Project) -> None:
    one, two, *_ = _month(cast, project)
    with at(1, month=4):
        told = _get(cast, project, "cycle-times", first="2026-03-01", last="2026-03-31")
    assert [
        (each["id"], each["done_on"], each["cycle_days"], each["lead_days"]) for each in told["finished"]
    ] == [
        (one.pk, "2026-03-05", 2, 3),
        (two.pk, "2026-03-12", 9, 10),
    ]
    assert told["cycle"] == {"50": 2, "70": 9, "85": 9, "95": 9}
    with at(1, month=4):
        earlier = _get(cast, project, "cycle-times", first="2026-03-01", last="2026-03-07")
    assert [(each["id"], each["cycle_days"]) for each in earlier["finished"]] == [(one.pk, 2), (two.pk, 2)]
    with at(10, 20):
        ageing = _get(cast, project, "cycle-times")["ageing"]
    assert [(each["id"], each["days"]) for each in ageing] == [(two.pk, 7.4)]


def test_a_span_must_have_days(cast: Cast, project: Project) -> None:
    browser = cast.browser("guest")
    refused = browser.get(f"/projects/{project.pk}/flow/cumulative", first="2026-03-05", last="2026-03-01")
    assert (refused.status_code, refused.json()["code"]) == (422, "insight.span_wrong")


def test_a_steady_team_is_foreseen_to_the_day_and_on_working_days(cast: Cast, project: Project) -> None:
    with at(1):
        items = draw(project, *[(f"故事 {number}", 480) for number in range(14)])
    for item, day in zip(items, (2, 3, 4, 5, 6, 9, 10, 11, 12), strict=False):
        with at(day):
            move_to(item, "done")
    with at(12, 20):
        told = _get(cast, project, "forecast", weeks=1, count=3)
        again = _get(cast, project, "forecast", weeks=1, count=3)
        all_open = _get(cast, project, "forecast", weeks=1)
    assert told["days"] == {"50": "2026-03-17", "85": "2026-03-17", "95": "2026-03-17"}
    assert (told["working_days"], told["done_count"], told["spread"]) == (6, 6, [["2026-03-17", 10_000]])
    assert (again, all_open["count"]) == (told, 5)


def test_without_a_past_there_is_no_forecast(cast: Cast, project: Project) -> None:
    with at(2):
        draw(project, ("一", 480))
        told = _get(cast, project, "forecast")
    assert (told["days"], told["open_count"], told["done_count"]) == ({}, 1, 0)


def test_chances_are_those_of_the_draws() -> None:
    found = chances_of([0, 1], 1)
    assert found is not None
    assert found.days[50] in (1, 2)
    assert found.spread[1] / 10_000 == pytest.approx(0.5, abs=0.03)
    assert found.days[95] == pytest.approx(5, abs=1)
    assert chances_of([0, 1], 1) == found
    assert chances_of([0, 0], 1) is None
    many = chances_of([1], 10_000)
    assert many is not None
    assert (many.days[50], many.spread) == (None, {})


def test_dates_are_of_the_project(cast: Cast, project: Project) -> None:
    with at(2, 8):
        (one,) = draw(project, ("一", 480))
    with at(3, 23):
        move_to(one, "done")
    with at(9):
        told = _get(cast, project, "cycle-times")
    assert told["finished"][0]["done_on"] == date(2026, 3, 3).isoformat()
    assert told["finished"][0]["cycle_days"] is None
