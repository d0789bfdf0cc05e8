"""Saved views: private until shared, undone like everything else."""

from typing import Any

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project


def names(browser: Browser, project: Project) -> list[str]:
    return [view["name"] for view in browser.get(f"/projects/{project.pk}/views").json()]


def test_a_view_is_one_s_own_until_it_is_shared(cast: Cast, plan: Project, member: Browser) -> None:
    view = member.post(f"/projects/{plan.pk}/views", {"name": "我的", "definition": {"q": "接口"}}).json()
    owner = cast.browser("owner")
    assert names(owner, plan) == []
    member.patch(f"/views/{view['id']}", {"is_shared": True}, version=view["version"])
    assert names(owner, plan) == ["我的"]


def test_a_guest_keeps_views_but_does_not_share_them(cast: Cast, plan: Project) -> None:
    guest = cast.browser("guest")
    assert guest.post(f"/projects/{plan.pk}/views", {"name": "我的", "definition": {}}).status_code == 201
    shared = {"name": "大家的", "definition": {}, "is_shared": True}
    assert guest.post(f"/projects/{plan.pk}/views", shared).status_code == 403


def test_saving_editing_and_removing_a_view_are_undone(plan: Project, member: Browser) -> None:
    saved = member.post(f"/projects/{plan.pk}/views", {"name": "甲", "definition": {"q": "1"}})
    view = saved.json()
    renamed = member.patch(f"/views/{view['id']}", {"name": "乙"}, version=view["version"])
    member.post(f"/change-sets/{change_set_of(renamed)}/undo")
    assert names(member, plan) == ["甲"]
    removed = member.delete(f"/views/{view['id']}")
    undone = member.post(f"/change-sets/{change_set_of(removed)}/undo")
    again = member.get(f"/projects/{plan.pk}/views").json()
    assert [(row["name"], row["definition"]) for row in again] == [("甲", {"q": "1"})]
    member.post(f"/change-sets/{change_set_of(undone)}/undo")
    assert names(member, plan) == []


def test_each_role_meets_its_own_view_and_the_others_that_of_everyone(
    cast: Cast, plan: Project, member: Browser
) -> None:
    owner = cast.browser("owner")

    def shared(name: str) -> dict[str, Any]:
        body = {"name": name, "definition": {}, "is_shared": True}
        found: dict[str, Any] = owner.post(f"/projects/{plan.pk}/views", body).json()
        return found

    def make_default(name: str, *roles: str) -> Any:
        view = next(row for row in owner.get(f"/projects/{plan.pk}/views").json() if row["name"] == name)
        return owner.put(f"/views/{view['id']}/default", {"roles": roles}, version=view["version"])

    def met_first(browser: Browser) -> list[str]:
        views = browser.get(f"/projects/{plan.pk}/views").json()
        return [view["name"] for view in views if view["is_default"]]

    shared("大家"), shared("成员")
    assert met_first(member) == []
    make_default("大家", "everyone")
    make_default("成员", "member", "guest")
    assert (met_first(owner), met_first(member), met_first(cast.browser("guest"))) == (
        ["大家"],
        ["成员"],
        ["成员"],
    )
    moved = make_default("大家", "everyone", "member")
    assert (met_first(member), met_first(cast.browser("guest"))) == (["大家"], ["成员"])
    owner.post(f"/change-sets/{change_set_of(moved)}/undo")
    assert met_first(member) == ["成员"]


def test_only_managers_say_what_is_met_first_and_only_of_shared_views(
    cast: Cast, plan: Project, member: Browser
) -> None:
    own = member.post(f"/projects/{plan.pk}/views", {"name": "我的", "definition": {}}).json()
    refused = member.put(f"/views/{own['id']}/default", {"roles": ["member"]}, version=own["version"])
    assert refused.status_code == 403
    manager = cast.browser("manager")
    private = manager.post(f"/projects/{plan.pk}/views", {"name": "草稿", "definition": {}}).json()
    path = f"/views/{private['id']}"
    answer = manager.put(f"{path}/default", {"roles": ["everyone"]}, version=private["version"])
    assert answer.json()["code"] == "work.default_view_private"
    shared = manager.patch(path, {"is_shared": True}, version=private["version"]).json()
    kept = manager.put(f"{path}/default", {"roles": ["everyone"]}, version=shared["version"]).json()
    assert kept["default_for"] == ["everyone"]
    hidden = manager.patch(path, {"is_shared": False}, version=kept["version"]).json()
    assert hidden["default_for"] == []
