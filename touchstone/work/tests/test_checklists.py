"""Checklists: points, their order, progress on the rows, and points that become items."""

from typing import Any

from tests.browser import Browser, change_set_of
from touchstone.projects.models import Project


def points(browser: Browser, item_id: int) -> list[tuple[str, bool]]:
    told = browser.get(f"/items/{item_id}/checklist").json()["points"]
    return [(point["text"], point["is_done"]) for point in told]


def test_progress_stands_on_the_row_and_leaves_the_items_version_alone(
    plan: Project, member: Browser, make: Any
) -> None:
    item = make("发布")
    added = member.post(f"/items/{item.pk}/checklist", {"texts": ["备份", "灰度", "公告"]}).json()
    ticked = member.patch(f"/checklist-points/{added['points'][1]['id']}", {"is_done": True})
    assert (ticked.json()["done"], ticked.json()["total"]) == (1, 3)
    row = member.get(f"/projects/{plan.pk}/items").json()["items"][0]
    assert (row["checklist_done"], row["checklist_total"], row["version"]) == (1, 3, item.version)
    member.post(f"/change-sets/{change_set_of(ticked)}/undo")
    assert member.get(f"/items/{item.pk}").json()["checklist_done"] == 0


def test_points_are_reordered_reworded_and_taken_back(member: Browser, make: Any) -> None:
    item = make("发布")
    added = member.post(f"/items/{item.pk}/checklist", {"texts": ["甲", "乙", "丙"]}).json()["points"]
    first, second, third = (f"/checklist-points/{point['id']}" for point in added)
    moved = member.put(f"{third}/place", {"after_id": None})
    member.patch(first, {"text": "甲（改）"})
    member.put(f"{second}/place", {"after_id": added[2]["id"]})
    assert [text for text, _ in points(member, item.pk)] == ["丙", "乙", "甲（改）"]
    removed = member.delete(second)
    assert [text for text, _ in points(member, item.pk)] == ["丙", "甲（改）"]
    member.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert [text for text, _ in points(member, item.pk)] == ["丙", "乙", "甲（改）"]
    assert member.post(f"/change-sets/{change_set_of(moved)}/undo").status_code == 200
    assert [text for text, _ in points(member, item.pk)][-1] == "丙"


def test_a_point_of_another_item_is_no_place(member: Browser, make: Any) -> None:
    here, elsewhere = make("甲"), make("乙")
    point = member.post(f"/items/{here.pk}/checklist", {"texts": ["一"]}).json()["points"][0]["id"]
    other = member.post(f"/items/{elsewhere.pk}/checklist", {"texts": ["二"]}).json()["points"][0]["id"]
    refused = member.put(f"/checklist-points/{point}/place", {"after_id": other})
    assert (refused.status_code, refused.json()["code"]) == (422, "work.point_elsewhere")


def test_a_point_grows_into_a_child_in_one_gesture(plan: Project, member: Browser, make: Any) -> None:
    item = make("发布")
    point = member.post(f"/items/{item.pk}/checklist", {"texts": ["写公告"]}).json()["points"][0]["id"]
    grown = member.post(f"/checklist-points/{point}/item")
    child = next(row for row in grown.json()["items"] if row["title"] == "写公告")
    assert (child["parent_id"], points(member, item.pk)) == (item.pk, [])
    member.post(f"/change-sets/{change_set_of(grown)}/undo")
    assert points(member, item.pk) == [("写公告", False)]
    assert member.get(f"/items/{child['id']}").status_code == 404


def test_ticks_are_history(member: Browser, make: Any) -> None:
    item = make("发布")
    point = member.post(f"/items/{item.pk}/checklist", {"texts": ["备份"]}).json()["points"][0]["id"]
    member.patch(f"/checklist-points/{point}", {"is_done": True})
    told = member.get(f"/items/{item.pk}/history").json()["items"]
    assert [event["sentence"] for event in told][:2] == ["勾选了检查项", "添加了检查项"]
