"""Saved views: private until shared, undone like everything else."""

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
