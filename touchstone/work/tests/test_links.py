"""Dependencies: what is refused, what is named, what is hidden."""

from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.actions import edit_project, set_member
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.workflow.models import Status


def link(browser: Browser, project: Project, first: Any, second: Any, **fields: Any) -> Any:
    return browser.post(
        f"/projects/{project.pk}/links", {"predecessor_id": first.pk, "successor_id": second.pk, **fields}
    )


def test_a_cycle_is_refused_and_named(plan: Project, member: Browser, make: Any) -> None:
    first, second, third = make("设计"), make("采购"), make("安装")
    link(member, plan, first, second)
    link(member, plan, second, third)
    refused = link(member, plan, third, first)
    assert (refused.status_code, refused.json()["code"]) == (409, "work.link_cycle")
    for title in ("设计", "采购", "安装"):
        assert title in refused.json()["detail"]


def test_a_cycle_through_a_summary_is_found(plan: Project, member: Browser, make: Any) -> None:
    phase = make("阶段")
    inside = make("设计", parent=phase)
    outside = make("采购")
    link(member, plan, inside, outside)
    assert link(member, plan, outside, phase).json()["code"] == "work.link_cycle"


def test_a_cycle_over_two_projects_is_found(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    other = actions.start_project(cast.company, by=cast.member, name="配套", key="AUX")
    here, there = make("设计"), actions.create_item(other, by=cast.member, title="采购")
    assert link(member, other, here, there).status_code == 201
    assert link(member, plan, there, here).json()["code"] == "work.link_cycle"


@pytest.mark.parametrize("fields", [{"type": "XX"}, {"lag": 10**9}, {"lag_unit": "weeks"}])
def test_an_impossible_link_is_refused(
    plan: Project, member: Browser, make: Any, fields: dict[str, Any]
) -> None:
    assert link(member, plan, make("一"), make("二"), **fields).status_code == 422


def test_a_link_to_itself_twice_or_to_the_parent_is_refused(
    plan: Project, member: Browser, make: Any
) -> None:
    phase = make("阶段")
    first = make("一", parent=phase)
    second = make("二", parent=phase)
    assert link(member, plan, first, first).json()["code"] == "work.link_to_itself"
    assert link(member, plan, first, second).status_code == 201
    assert link(member, plan, first, second).json()["code"] == "work.link_exists"
    assert link(member, plan, phase, second).json()["code"] == "work.link_to_ancestor"


def test_the_title_behind_a_link_is_hidden_from_who_may_not_see_it(
    cast: Cast, plan: Project, make: Any
) -> None:
    secret = actions.start_project(cast.company, by=cast.owner, name="机密", key="SEC", visibility="members")
    hidden = actions.create_item(secret, by=cast.owner, title="收购谈判")
    seen = make("对接")
    assert link(cast.browser("owner"), plan, hidden, seen).status_code == 201
    answer = cast.browser("member").get(f"/items/{seen.pk}")
    assert "收购谈判" not in answer.content.decode()
    assert answer.json()["predecessors"][0]["item_id"] is None
    history = cast.browser("member").get(f"/items/{seen.pk}/history")
    assert "收购谈判" not in history.content.decode()
    assert cast.browser("owner").get(f"/items/{seen.pk}").json()["predecessors"][0]["title"] == "收购谈判"


def test_a_predecessor_that_is_still_open_is_named_only_to_who_may_see_it(
    cast: Cast, plan: Project, make: Any
) -> None:
    edit_project(plan, by=cast.owner, enforces_predecessors=True)
    secret = actions.start_project(cast.company, by=cast.owner, name="机密", key="SEC", visibility="members")
    hidden = actions.create_item(secret, by=cast.owner, title="收购谈判")
    seen = make("对接")
    assert link(cast.browser("owner"), plan, hidden, seen).status_code == 201
    doing = {"status_id": Status.objects.get(workflow__project=plan, key="doing").pk}
    for actor, is_named in (("member", False), ("owner", True)):
        version = cast.browser(actor).get(f"/items/{seen.pk}").json()["version"]
        refused = cast.browser(actor).patch(f"/items/{seen.pk}", doing, version=version)
        assert refused.json()["code"] == "work.predecessors_open"
        assert ("收购谈判" in refused.json()["detail"]) is is_named


def test_nobody_links_to_what_they_cannot_see(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    secret = actions.start_project(cast.company, by=cast.owner, name="机密", key="SEC", visibility="members")
    hidden = actions.create_item(secret, by=cast.owner, title="收购谈判")
    assert link(member, plan, hidden, make("对接")).status_code == 404


def test_removing_and_changing_a_link_can_be_undone(plan: Project, member: Browser, make: Any) -> None:
    first, second = make("一"), make("二")
    made = link(member, plan, first, second).json()["link"]
    changed = member.patch(f"/links/{made['id']}", {"type": "SS", "lag": 480}, version=1)
    member.post(f"/change-sets/{change_set_of(changed)}/undo")
    row = member.get(f"/items/{second.pk}").json()["predecessors"][0]
    assert (row["type"], row["lag"]) == ("FS", 0)
    removed = member.delete(f"/links/{made['id']}")
    assert member.get(f"/items/{second.pk}").json()["predecessors"] == []
    member.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert len(member.get(f"/items/{second.pk}").json()["predecessors"]) == 1


def test_a_guest_of_the_other_project_may_not_draw_a_link(cast: Cast, plan: Project, make: Any) -> None:
    other = actions.start_project(cast.company, by=cast.owner, name="配套", key="AUX")
    set_member(other, by=cast.owner, user=cast.guest, role="guest")
    there = actions.create_item(other, by=cast.owner, title="采购")
    assert link(cast.browser("guest"), plan, there, make("对接")).status_code == 403


def test_items_outside_the_plan_are_not_linked(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    risk = plan.types.get(key="risk")
    refused = link(member, plan, make("汇率上涨", type_id=risk.pk), make("采购"))
    assert refused.json()["code"] == "work.link_to_log"


def waits_for(browser: Browser, item: Any) -> list[tuple[str, str, int]]:
    rows = browser.get(f"/items/{item.pk}").json()["predecessors"]
    return sorted((row["title"], row["type"], row["lag"]) for row in rows)


def test_all_predecessors_are_set_at_once_and_undone_at_once(
    plan: Project, member: Browser, make: Any
) -> None:
    first, second, third, last = make("甲"), make("乙"), make("丙"), make("丁")
    for waited in (first, second):
        link(member, plan, waited, last)
    wanted = [{"predecessor_id": second.pk, "type": "SS", "lag": 480}, {"predecessor_id": third.pk}]
    answer = member.put(f"/items/{last.pk}/predecessors", {"predecessors": wanted})
    assert [row["predecessor_id"] for row in answer.json()["links"]] == [second.pk, third.pk]
    assert waits_for(member, last) == [("丙", "FS", 0), ("乙", "SS", 480)]
    member.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert waits_for(member, last) == [("乙", "FS", 0), ("甲", "FS", 0)]


def test_setting_predecessors_refuses_a_cycle_and_leaves_other_projects_alone(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    other = actions.start_project(cast.company, by=cast.member, name="配套", key="AUX")
    there = actions.create_item(other, by=cast.member, title="采购")
    first, second = make("甲"), make("乙")
    link(member, plan, there, second)
    link(member, plan, second, first)
    path = f"/items/{second.pk}/predecessors"
    refused = member.put(path, {"predecessors": [{"predecessor_id": first.pk}]})
    assert (refused.status_code, refused.json()["code"]) == (409, "work.link_cycle")
    assert member.put(path, {"predecessors": []}).status_code == 200
    assert waits_for(member, second) == [("采购", "FS", 0)]
    foreign = member.put(path, {"predecessors": [{"predecessor_id": there.pk}]})
    assert (foreign.status_code, foreign.json()["code"]) == (404, "work.items_missing")
