"""`GET /projects/{id}/plan`: what tree table and Gantt draw."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cast import Cast
from touchstone.projects.actions import create_project, edit_project
from touchstone.projects.models import Project, Visibility
from touchstone.schedule.api.schemas import PlanOut
from touchstone.schedule.plan_rows import COLUMNS
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import add_link, edit_item, trash_items
from touchstone.work.api.schemas import ItemRow
from touchstone.workflow.actions import create_label

DAY = 480


def test_the_plan_holds_every_item_in_outline_order(cast: Cast, project: Project) -> None:
    phase, _, second = draw(project, ("阶段", None), ("下级", DAY, 0), ("之后", None))
    label = create_label(project, by=cast.owner, name="关键", colour="red")
    edit_item(fetch(second), by=cast.owner, label_ids=[label.pk], blocked_reason="等批复", values={})
    plan = get_plan(cast, "guest", project)
    PlanOut.model_validate(plan)
    rows = rows_of(plan)
    assert [(row["wbs"], row["depth"], row["title"]) for row in rows] == [
        ("1", 0, "阶段"), ("1.1", 1, "下级"), ("2", 0, "之后"),
    ]  # fmt: skip
    assert (rows[0]["is_summary"], rows[0]["child_count"], rows[0]["key"]) == (True, 1, "PORTAL-1")
    assert (rows[2]["label_ids"], rows[2]["is_blocked"], rows[2]["duration"]) == ([label.pk], True, None)
    assert (rows[0]["id"], rows[0]["start"], rows[0]["finish"]) == (
        phase.pk, "2026-03-02T08:00", "2026-03-02T17:00",
    )  # fmt: skip
    assert plan["project"]["finish"] == "2026-03-02T17:00"
    assert plan["project"]["can"]["edit"] is False


def test_a_row_of_the_plan_says_what_a_row_of_a_list_says(cast: Cast, project: Project) -> None:
    assert set(COLUMNS) == set(ItemRow.model_fields)
    draw(project, ("任务", DAY), ("里程碑", 0))
    plan = rows_of(get_plan(cast, "member", project))
    listed = cast.browser("member").get(f"/projects/{project.pk}/items").json()["items"]
    for mine, theirs in zip(plan, listed, strict=True):
        ItemRow.model_validate(mine)
        assert {**mine, **instants(mine)} == {**theirs, **wall_clocks(theirs), **instants(theirs)}


def test_only_what_became_of_some_items(cast: Cast, project: Project) -> None:
    first, second, third = draw(project, ("一", DAY), ("二", DAY), ("三", DAY))
    link(first, second)
    link(second, third)
    trash_items([fetch(third)], by=cast.owner)
    plan = get_plan(cast, "member", project, ids=f"{second.pk},{third.pk},999999999")
    assert [row["id"] for row in rows_of(plan)] == [second.pk]
    assert plan["gone"] == [third.pk, 999999999]
    assert [row[1:3] for row in plan["links"]] == [[first.pk, second.pk]]


@pytest.mark.parametrize("ids", ["x", "1,-2", "1;2", "9" * 30, ",".join(["1"] * 2001)])
def test_malformed_ids_are_refused(cast: Cast, project: Project, ids: str) -> None:
    refused = cast.browser("member").get(f"/projects/{project.pk}/plan", ids=ids)
    assert (refused.status_code, refused.json()["code"]) == (422, "schedule.ids_malformed")


def test_an_item_of_another_project_is_gone_like_one_that_never_was(cast: Cast, project: Project) -> None:
    secret = create_project(
        cast.company, by=cast.outsider, name="密", key="SECRET", visibility=Visibility.MEMBERS
    )
    (hidden,) = draw(secret, ("保密事项", DAY))
    plan = get_plan(cast, "member", project, ids=str(hidden.pk))
    assert (plan["rows"], plan["gone"]) == ([], [hidden.pk])


def test_a_neighbour_is_named_only_to_those_who_may_see_it(cast: Cast, project: Project) -> None:
    secret = create_project(
        cast.company, by=cast.owner, name="密", key="SECRET", visibility=Visibility.MEMBERS,
        start_date=date(2026, 3, 2),
    )  # fmt: skip
    (hidden,) = draw(secret, ("保密事项", DAY))
    (own,) = draw(project, ("联调", DAY))
    drawn = add_link(project, by=cast.owner, predecessor=fetch(hidden), successor=fetch(own))
    seen, unseen = (get_plan(cast, actor, project)["neighbours"] for actor in ("owner", "member"))
    assert seen == [[drawn.pk, own.pk, "in", "FS", 0, "working", False, 1, hidden.pk, "SECRET-1", "保密事项"]]
    assert unseen == [[drawn.pk, own.pk, "in", "FS", 0, "working", False, 1, None, "", ""]]


def test_who_is_waited_for_sees_who_waits(cast: Cast, project: Project) -> None:
    other = create_project(cast.company, by=cast.owner, name="下游", key="DOWN")
    (own,) = draw(project, ("接口", DAY))
    (waiting,) = draw(other, ("联调", DAY))
    drawn = add_link(other, by=cast.owner, predecessor=fetch(own), successor=fetch(waiting), lag=DAY)
    neighbours = get_plan(cast, "member", project, ids=str(own.pk))["neighbours"]
    assert [row[:5] + row[8:] for row in neighbours] == [
        [drawn.pk, own.pk, "out", "FS", DAY, waiting.pk, "DOWN-1", "联调"]
    ]


def test_the_stamp_changes_with_what_happens(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("任务", DAY))
    before = get_plan(cast, "member", project)["stamp"]
    assert get_plan(cast, "member", project)["stamp"] == before
    edit_item(fetch(item), by=cast.owner, title="任务（修订）")
    assert get_plan(cast, "member", project)["stamp"] != before


def test_years_without_announced_holidays_are_named(cast: Cast, project: Project) -> None:
    edit_project(project, by=cast.owner, start_date=date(2026, 12, 28))
    draw(project, ("跨年", 10 * DAY))
    assert get_plan(cast, "member", project)["missing_years"] == [2027]


def test_the_number_of_queries_does_not_grow(cast: Cast, project: Project) -> None:
    draw(project, ("一", DAY))
    few = count_queries(cast, project)
    items = draw(project, *[(f"任务 {number}", DAY) for number in range(30)])
    for first, second in pairwise(items):
        link(first, second)
    assert count_queries(cast, project) == few <= 16


def count_queries(cast: Cast, project: Project) -> int:
    browser = cast.browser("member")
    browser.get(f"/projects/{project.pk}/plan")  # fills the outline
    with CaptureQueriesContext(connection) as queries:
        browser.get(f"/projects/{project.pk}/plan")
    return len(queries)


def get_plan(cast: Cast, actor: str, project: Project, **query: Any) -> Any:
    answer = cast.browser(actor).get(f"/projects/{project.pk}/plan", **query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def rows_of(plan: Any) -> list[dict[str, Any]]:
    return [dict(zip(plan["columns"], row, strict=True)) for row in plan["rows"]]


def wall_clocks(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value.removesuffix("+08:00") for key, value in row.items() if str(value).endswith("+08:00")}


def instants(row: dict[str, Any]) -> dict[str, Any]:
    return {key: str(value)[:19] for key, value in row.items() if key.endswith("_at")}
