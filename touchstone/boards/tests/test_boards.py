"""Boards: private until shared, several in a project, over projects without leaks, undone like all else."""

from typing import Any

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.actions import create_project
from touchstone.projects.models import Project, Visibility
from touchstone.work.actions import create_item
from touchstone.workflow.defaults import lay_down_workflow


def names(browser: Browser, path: str) -> list[str]:
    return [board["name"] for board in browser.get(path).json()]


def test_a_board_is_one_s_own_until_it_is_shared(cast: Cast, plan: Project, member: Browser) -> None:
    path = f"/projects/{plan.pk}/boards"
    made = member.post(path, {"name": "我的", "settings": {"lanes": "assignee"}}).json()
    member.post(path, {"name": "大家的", "is_shared": True})
    manager = cast.browser("manager")
    assert (names(member, path), names(manager, path)) == (["我的", "大家的"], ["大家的"])
    assert manager.get(f"/boards/{made['id']}").status_code == 404
    told = manager.get(f"/projects/{plan.pk}/history").json()["items"]
    assert [event["name"] for event in told if event["name"].startswith("board")] == ["board.created"]
    member.patch(f"/boards/{made['id']}", {"is_shared": True}, version=made["version"])
    assert names(manager, path) == ["我的", "大家的"]


def test_a_guest_keeps_boards_but_does_not_share_them(cast: Cast, plan: Project) -> None:
    guest, path = cast.browser("guest"), f"/projects/{plan.pk}/boards"
    assert guest.post(path, {"name": "我的"}).status_code == 201
    assert guest.post(path, {"name": "大家的", "is_shared": True}).status_code == 403
    assert guest.post("/boards", {"name": "大家的", "is_shared": True}).status_code == 403


def test_settings_left_out_stay_and_wrong_ones_are_refused(plan: Project, member: Browser) -> None:
    path = f"/projects/{plan.pk}/boards"
    made = member.post(path, {"name": "甲", "settings": {"lanes": "priority", "limits": {"3": 2}}}).json()
    changed = member.patch(f"/boards/{made['id']}", {"settings": {"lanes": "type"}}, version=1).json()
    assert (changed["settings"]["lanes"], changed["settings"]["limits"]) == ("type", {"3": 2})
    wrong: list[dict[str, Any]] = [
        {"columns": "parent"},
        {"columns": "values.a__regex"},
        {"columns": "status_key"},
        {"lanes": "status"},
        {"limits": {"3": 0}},
        {"filter": {"field": "password", "op": "is", "value": 1}},
        {"colour": "red"},
        {"card_fields": ["salary"]},
    ]
    for settings in wrong:
        assert member.post(path, {"name": "乙", "settings": settings}).status_code == 422, settings


def test_making_editing_and_removing_a_board_are_undone(plan: Project, member: Browser) -> None:
    path = f"/projects/{plan.pk}/boards"
    made = member.post(path, {"name": "甲", "is_shared": True, "settings": {"lanes": "type"}})
    board = made.json()
    renamed = member.patch(f"/boards/{board['id']}", {"name": "乙"}, version=board["version"])
    member.post(f"/change-sets/{change_set_of(renamed)}/undo")
    assert names(member, path) == ["甲"]
    removed = member.delete(f"/boards/{board['id']}")
    assert names(member, path) == []
    undone = member.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert [(row["name"], row["settings"]["lanes"]) for row in member.get(path).json()] == [("甲", "type")]
    member.post(f"/change-sets/{change_set_of(undone)}/undo")
    assert names(member, path) == []


def test_a_board_over_projects_shows_each_reader_only_their_own(cast: Cast, plan: Project) -> None:
    open_project = create_project(
        cast.company, by=cast.owner, name="公开项目", key="OPEN", visibility=Visibility.COMPANY
    )
    lay_down_workflow(open_project)
    create_item(plan, by=cast.member, title="机密事项")
    create_item(open_project, by=cast.owner, title="公开事项")
    owner, outsider, guest = (cast.browser(actor) for actor in ("owner", "outsider", "guest"))
    both = {"name": "两个项目", "is_shared": True, "project_ids": [plan.pk, open_project.pk]}
    board = owner.post("/boards", both).json()
    secret = owner.post("/boards", both | {"name": "一个项目", "project_ids": [plan.pk]}).json()
    everything = owner.post("/boards", {"name": "所有项目", "is_shared": True}).json()

    seen = outsider.get(f"/boards/{board['id']}").json()
    assert seen["project_ids"] == [open_project.pk]
    wall = outsider.get(f"/boards/{board['id']}/cards").json()
    assert [card["title"] for card in wall["cards"]] == ["公开事项"]
    assert {row["id"] for row in wall["projects"]} == {open_project.pk}
    assert {row["project_id"] for row in wall["statuses"]} == {open_project.pk}
    assert outsider.get(f"/boards/{secret['id']}/cards").status_code == 404
    assert names(outsider, "/boards") == ["两个项目", "所有项目"]
    assert [card["title"] for card in outsider.get(f"/boards/{everything['id']}/cards").json()["cards"]] == [
        "公开事项"
    ]
    assert names(guest, "/boards") == ["两个项目", "一个项目"]
    assert [card["title"] for card in guest.get(f"/boards/{board['id']}/cards").json()["cards"]] == [
        "机密事项"
    ]
    foreign = {"name": "试探", "project_ids": [plan.pk]}
    assert outsider.post("/boards", foreign).status_code == 422


def test_a_board_of_any_size_takes_as_many_queries(
    cast: Cast, make: Any, member: Browser, django_assert_max_num_queries: Any
) -> None:
    board = member.post("/boards", {"name": "全部"}).json()
    for number in range(12):
        make(f"事项{number}", assignee_id=cast.member.pk)
    with django_assert_max_num_queries(20):
        assert len(member.get(f"/boards/{board['id']}/cards").json()["cards"]) == 12
