"""`GET /items/{id}/date-explanation`: why is this date here?"""

from datetime import date
from typing import Any

from tests.cast import Cast
from touchstone.core.clock import standing_at
from touchstone.projects.actions import create_project, edit_project
from touchstone.projects.models import Project, Visibility
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import add_link, edit_item
from touchstone.work.models import Item

DAY = 480


def test_a_predecessor_with_lag_is_named(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", DAY), ("开发", 2 * DAY))
    link(first, second, lag=DAY)
    told = explain(cast, "guest", second)
    assert texts(told["start_reasons"]) == [
        "要等前置任务“设计”完成，再延隔 1 天：2026-03-03 17:00。",
        *CALENDAR,
    ]
    assert texts(told["finish_reasons"]) == ["从开始时间起，工期 2 天，到 2026-03-05 17:00 完成。"]
    reason = told["start_reasons"][0]
    assert (reason["code"], reason["item"]) == (
        "link", {"id": first.pk, "key": "PORTAL-1", "title": "设计"},
    )  # fmt: skip


CALENDAR = ["2026-03-03 17:00 不是工作时间，顺延到 2026-03-04 08:00。"]


def test_a_holiday_is_named(cast: Cast, project: Project) -> None:
    edit_project(project, by=cast.owner, start_date=date(2026, 9, 30))
    (item,) = draw(project, ("设计", DAY))
    edit_item(fetch(item), by=cast.owner, start=fetch(item).start.replace(month=10, day=2))
    told = explain(cast, "member", item)
    assert texts(told["start_reasons"]) == [
        "限制条件：不得早于 2026-10-02 08:00 开始。",
        "2026-10-02 08:00 不是工作时间（国庆节），顺延到 2026-10-08 08:00。",
    ]


def test_a_parent_passes_its_dependency_on(cast: Cast, project: Project) -> None:
    first, phase, inside = draw(project, ("立项", DAY), ("阶段", None), ("下级", None, 1))
    link(first, phase)
    told = explain(cast, "member", inside)
    assert texts(told["start_reasons"])[0] == "上级“阶段”的要求：要等前置任务“立项”完成：2026-03-02 17:00。"
    assert told["start_reasons"][0]["via"]["id"] == phase.pk
    assert texts(told["finish_reasons"]) == ["尚未估算工期，排期时按 1 天计算，到 2026-03-03 17:00 完成。"]
    assert "schedule.note.unestimated" in codes(told)
    summary = explain(cast, "member", phase)
    assert texts(summary["finish_reasons"]) == ["下级中最晚完成的是“下级”：2026-03-03 17:00。"]


def test_an_item_elsewhere_is_not_named_to_who_may_not_see_it(cast: Cast, project: Project) -> None:
    secret = create_project(
        cast.company, by=cast.owner, name="密", key="SECRET", visibility=Visibility.MEMBERS,
        start_date=date(2026, 3, 2),
    )  # fmt: skip
    (hidden,) = draw(secret, ("保密事项", DAY))
    (own,) = draw(project, ("联调", DAY))
    add_link(project, by=cast.owner, predecessor=fetch(hidden), successor=fetch(own))
    seen, unseen = explain(cast, "owner", own), explain(cast, "member", own)
    assert "“保密事项”" in texts(seen["start_reasons"])[0]
    assert texts(unseen["start_reasons"])[0] == "要等前置任务（您无权查看的事项）完成：2026-03-02 17:00。"
    assert unseen["start_reasons"][0]["item"] == {"id": None, "key": "", "title": "（您无权查看的事项）"}


def test_what_is_typed_happened_or_broken_is_said(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", 3 * DAY), ("二", DAY))
    link(first, second)
    start = fetch(first).start
    edit_item(fetch(second), by=cast.owner, mode="manual", start=start)
    told = explain(cast, "member", second)
    assert texts(told["start_reasons"]) == ["手动设定从 2026-03-02 08:00 开始。"]
    assert "违反了与“一”的依赖关系，差 3 天。" in [note["text"] for note in told["notes"]]
    with standing_at(fetch(first).finish):
        edit_item(fetch(first), by=cast.owner, percent_complete=100)
    done = explain(cast, "member", first)
    assert codes(done, "start_reasons") == codes(done, "finish_reasons") == ["actual"]


def test_a_risk_stands_outside_the_plan(cast: Cast, project: Project) -> None:
    (risk,) = draw(project, ("供应商延期", None))
    edit_item(fetch(risk), by=cast.owner, type_id=project.types.get(key="risk").pk)
    told = explain(cast, "member", risk)
    assert (told["is_in_plan"], codes(told)) == (False, ["schedule.outside_plan"])


def test_english_readers_read_english(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("设计", DAY))
    browser = cast.browser("member")
    browser.patch("/me", {"language": "en"})
    told = browser.get(f"/items/{item.pk}/date-explanation").json()
    assert texts(told["start_reasons"]) == [
        "The project starts on 2026-03-02 08:00, and nothing asks for later."
    ]


def explain(cast: Cast, actor: str, item: Item) -> Any:
    answer = cast.browser(actor).get(f"/items/{item.pk}/date-explanation")
    assert answer.status_code == 200, answer.content
    return answer.json()


def texts(reasons: list[dict[str, Any]]) -> list[str]:
    return [reason["text"] for reason in reasons]


def codes(told: dict[str, Any], key: str = "notes") -> list[str]:
    return [entry["code"] for entry in told[key]]
