"""How far a schedule can be believed, with the items behind each doubt."""

from typing import Any

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.schedule.actions import freeze_baseline
from touchstone.schedule.tests.plans import draw, link


def test_each_point_comes_with_verdict_and_items(cast: Cast, project: Project) -> None:
    first, second, loose = draw(project, ("设计", 480), ("开发", 100 * 480), ("培训", 480))
    drawn = link(first, second, lag=-60)
    seen = get(cast, project)
    checks = {check["point"]: check for check in seen["checks"]}
    assert len(checks) == 14
    assert (seen["baseline_id"], seen["at"]) == (None, "2026-03-02T08:00")
    logic = checks["logic"]
    assert (logic["verdict"], logic["numerator"], logic["denominator"], logic["count"]) == ("failed", 3, 3, 3)
    assert {item["id"] for item in logic["items"]} == {first.pk, second.pk, loose.pk}
    assert (logic["name"], logic["more_is_better"]) == ("逻辑关系缺失", False)
    (lead,) = checks["leads"]["links"]
    assert (lead["id"], lead["predecessor"]["title"], lead["successor"]["title"]) == (
        drawn.pk,
        "设计",
        "开发",
    )
    assert [item["title"] for item in checks["high_duration"]["items"]] == ["开发"]
    assert checks["baseline_execution"]["verdict"] == "not_applicable"
    assert checks["baseline_execution"]["value"] is None
    assert seen["failed"] == sum(check["verdict"] == "failed" for check in checks.values())


def test_a_baseline_is_judged_against(cast: Cast, project: Project) -> None:
    draw(project, ("设计", 480), ("开发", 480))
    baseline = freeze_baseline(project, by=cast.owner, name="签约版")
    seen = get(cast, project, "?at=2026-03-09")
    checks = {check["point"]: check for check in seen["checks"]}
    assert seen["baseline_id"] == baseline.pk
    execution = checks["baseline_execution"]
    assert (execution["verdict"], execution["value"], execution["count"]) == ("failed", 0, 2)


def test_it_takes_the_same_queries_however_large_the_plan_is(
    cast: Cast, project: Project, django_assert_max_num_queries: Any
) -> None:
    draw(project, *[(f"任务{number}", 480) for number in range(30)])
    freeze_baseline(project, by=cast.owner, name="签约版")
    browser = cast.browser("guest")
    with django_assert_max_num_queries(12):
        browser.get(f"/projects/{project.pk}/schedule-quality")


def get(cast: Cast, project: Project, query: str = "") -> Any:
    answer = cast.browser("guest").get(f"/projects/{project.pk}/schedule-quality{query}")
    assert answer.status_code == 200, answer.content
    return answer.json()
