"""Baselines: what was agreed, beside what is."""

from datetime import date
from typing import Any

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project
from touchstone.schedule.actions import MOST_BASELINES
from touchstone.schedule.api.schemas import BaselineComparison
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import edit_item, trash_items

DAY = 480


def test_a_baseline_keeps_what_was_agreed(cast: Cast, project: Project) -> None:
    first, second, third = draw(project, ("一", DAY), ("二", DAY), ("三", DAY))
    link(first, second)
    baseline = freeze(cast, project, "签约版")
    assert (baseline["item_count"], baseline["start"], baseline["finish"]) == (
        3, "2026-03-02T08:00", "2026-03-03T17:00",
    )  # fmt: skip
    edit_item(fetch(first), by=cast.owner, duration=4 * DAY)
    trash_items([fetch(third)], by=cast.owner)
    (added,) = draw(project, ("新增", DAY))
    told = compare(cast, "guest", baseline["id"])
    BaselineComparison.model_validate(told)
    assert told["rows"] == [
        [
            first.pk, "2026-03-02T08:00", "2026-03-02T17:00", DAY, None,
            "2026-03-02T08:00", "2026-03-05T17:00", 4 * DAY, None, 0, 3,
        ],
        [
            second.pk, "2026-03-03T08:00", "2026-03-03T17:00", DAY, None,
            "2026-03-06T08:00", "2026-03-06T17:00", DAY, None, 3, 3,
        ],
    ]  # fmt: skip
    assert (told["gone_ids"], told["added_ids"], told["later"], told["earlier"]) == (
        [third.pk], [added.pk], 2, 0,
    )  # fmt: skip


def test_two_baselines_can_be_compared(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", 3 * DAY))
    old = freeze(cast, project, "初版")
    edit_item(fetch(item), by=cast.owner, duration=DAY)
    new = freeze(cast, project, "压缩版")
    told = compare(cast, "member", old["id"], against=new["id"])
    assert (told["other"]["name"], told["rows"][0][-1], told["earlier"]) == ("压缩版", -2, 1)
    listed = cast.browser("member").get(f"/projects/{project.pk}/baselines").json()["items"]
    assert [row["name"] for row in listed] == ["初版", "压缩版"]


def test_a_baseline_can_be_renamed_and_removed_and_everything_undone(cast: Cast, project: Project) -> None:
    draw(project, ("一", DAY))
    manager = cast.browser("manager")
    baseline = freeze(cast, project, "初版")
    path = f"/baselines/{baseline['id']}"
    assert manager.patch(path, {"name": "签约版"}).status_code == 428
    assert manager.patch(path, {"name": "签约版"}, version=7).status_code == 412
    renamed = manager.patch(path, {"name": "签约版"}, version=1)
    assert renamed.json()["name"] == "签约版"
    undo(manager, renamed)
    assert manager.get(path).json()["baseline"]["name"] == "初版"
    removed = manager.delete(path)
    assert manager.get(path).status_code == 404
    undo(manager, removed)
    assert manager.get(path).status_code == 200


def test_undoing_the_freezing_hides_the_baseline(cast: Cast, project: Project) -> None:
    draw(project, ("一", DAY))
    manager = cast.browser("manager")
    frozen = manager.post(f"/projects/{project.pk}/baselines", {"name": "误操作"})
    undo(manager, frozen)
    assert manager.get(f"/projects/{project.pk}/baselines").json()["items"] == []


def test_names_are_checked(cast: Cast, project: Project) -> None:
    manager, path = cast.browser("manager"), f"/projects/{project.pk}/baselines"
    assert {manager.post(path, {"name": name}).status_code for name in ("", "  ", "x" * 101)} == {422}


def test_a_baseline_is_not_compared_with_one_of_another_project(cast: Cast, project: Project) -> None:
    draw(project, ("一", DAY))
    baseline = freeze(cast, project, "初版")
    made = cast.browser("manager").post("/projects", {"name": "另一", "key": "OTHER"}).json()
    foreign = cast.browser("manager").post(f"/projects/{made['id']}/baselines", {"name": "别的"}).json()
    path = f"/baselines/{baseline['id']}"
    for other in (foreign["id"], 999999):
        assert cast.browser("manager").get(path, against=other).status_code == 404


def test_a_holiday_in_between_is_no_delay(cast: Cast, project: Project) -> None:
    edit_project(project, by=cast.owner, start_date=date(2026, 9, 30))
    first, second = draw(project, ("收尾", DAY), ("节后", DAY))
    baseline = freeze(cast, project, "节前")
    link(first, second)
    row = compare(cast, "member", baseline["id"])["rows"][1]
    assert (row[0], row[5], row[-1]) == (second.pk, "2026-10-08T08:00", 1)


def test_there_is_a_limit_to_baselines(cast: Cast, project: Project) -> None:
    draw(project, ("一", DAY))
    for number in range(MOST_BASELINES):
        freeze(cast, project, f"版本 {number}")
    refused = cast.browser("manager").post(f"/projects/{project.pk}/baselines", {"name": "又一个"})
    assert (refused.status_code, refused.json()["code"]) == (409, "schedule.too_many_baselines")


def freeze(cast: Cast, project: Project, name: str) -> Any:
    answer = cast.browser("manager").post(f"/projects/{project.pk}/baselines", {"name": name})
    assert answer.status_code == 201, answer.content
    return answer.json()


def compare(cast: Cast, actor: str, baseline_id: int, **query: Any) -> Any:
    answer = cast.browser(actor).get(f"/baselines/{baseline_id}", **query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def undo(browser: Any, answer: Any) -> None:
    undone = browser.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert undone.status_code == 200, undone.content
