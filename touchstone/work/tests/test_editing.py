"""Changing items: versions, bulk, progress, undo."""

from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.workflow.models import Status


def status_named(project: Project, key: str) -> int:
    return Status.objects.get(workflow__project=project, key=key).pk


def test_a_change_needs_the_version_it_was_made_on(member: Browser, make: Any) -> None:
    item = make("调研")
    assert member.patch(f"/items/{item.pk}", {"title": "x"}).status_code == 428
    assert member.patch(f"/items/{item.pk}", {"title": "甲"}, version=1).status_code == 200
    stale = member.patch(f"/items/{item.pk}", {"title": "乙"}, version=1)
    assert (stale.status_code, stale.json()["current"]["title"]) == (412, "甲")


def test_what_stays_the_same_is_no_event_and_no_version(member: Browser, make: Any) -> None:
    item = make("调研")
    answer = member.patch(f"/items/{item.pk}", {"title": "调研"}, version=1)
    assert "X-Change-Set" not in answer.headers
    assert answer.json()["items"][0]["version"] == 1


def test_one_wrong_row_refuses_the_whole_bulk_edit(plan: Project, member: Browser, make: Any) -> None:
    first, second = make("一"), make("二")
    refused = member.patch(
        f"/projects/{plan.pk}/items",
        {"changes": [{"id": first.pk, "title": "改"}, {"id": second.pk, "percent_complete": 101}]},
    )
    assert refused.status_code == 422
    first.refresh_from_db()
    assert first.title == "一"


def test_a_bulk_edit_is_one_change_set(plan: Project, member: Browser, make: Any) -> None:
    items = [make(title) for title in ("一", "二", "三")]
    answer = member.patch(
        f"/projects/{plan.pk}/items", {"changes": [{"id": item.pk, "priority": 4} for item in items]}
    )
    assert {row["priority"] for row in answer.json()["items"]} == {4}
    member.post(f"/change-sets/{change_set_of(answer)}/undo")
    for item in items:
        item.refresh_from_db()
    assert {item.priority for item in items} == {0}


def test_undo_and_redo_put_back_every_field(plan: Project, member: Browser, make: Any) -> None:
    item = make("调研", deadline=None)
    answer = member.patch(
        f"/items/{item.pk}", {"title": "访谈", "deadline": "2026-12-01T17:00", "duration": 960}, version=1
    )
    undone = member.post(f"/change-sets/{change_set_of(answer)}/undo")
    before = member.get(f"/items/{item.pk}").json()
    assert (before["title"], before["deadline"], before["duration"]) == ("调研", None, None)
    member.post(f"/change-sets/{change_set_of(undone)}/undo")
    after = member.get(f"/items/{item.pk}").json()
    assert (after["title"], after["deadline"]) == ("访谈", "2026-12-01T17:00+08:00")


def test_undo_refuses_what_somebody_changed_since(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    answer = member.patch(f"/items/{item.pk}", {"title": "访谈"}, version=1)
    cast.browser("owner").patch(f"/items/{item.pk}", {"title": "走访"}, version=2)
    refused = member.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert (refused.status_code, refused.json()["code"]) == (409, "core.changed_since")
    assert "标题" in refused.json()["detail"]


def test_nobody_undoes_another_person_s_gesture(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    answer = member.patch(f"/items/{item.pk}", {"title": "访谈"}, version=1)
    assert cast.browser("owner").post(f"/change-sets/{change_set_of(answer)}/undo").status_code == 404


@pytest.mark.parametrize(
    ("typed", "status", "percent", "is_closed"),
    [
        ({"status": "doing"}, "doing", 0, False),
        ({"status": "done"}, "done", 100, True),
        ({"status": "cancelled"}, "cancelled", 0, True),
        ({"percent_complete": 40}, "doing", 40, False),
        ({"percent_complete": 100}, "done", 100, True),
    ],
)
def test_status_and_percent_tell_one_story(
    plan: Project,
    member: Browser,
    make: Any,
    typed: dict[str, Any],
    status: str,
    percent: int,
    is_closed: bool,
) -> None:
    item = make("调研")
    fields = {"status_id": status_named(plan, typed["status"])} if "status" in typed else typed
    row = member.patch(f"/items/{item.pk}", fields, version=1).json()["items"][0]
    assert row["status_id"] == status_named(plan, status)
    assert row["percent_complete"] == percent
    assert (row["closed_at"] is not None) is is_closed


def test_reopening_forgets_the_actual_finish(plan: Project, member: Browser, make: Any) -> None:
    item = make("调研")
    done = member.patch(f"/items/{item.pk}", {"percent_complete": 100}, version=1).json()["items"][0]
    assert done["actual_finish"]
    row = member.patch(f"/items/{item.pk}", {"status_id": status_named(plan, "doing")}, version=2).json()[
        "items"
    ][0]
    assert (row["actual_finish"], row["closed_at"], row["percent_complete"]) == (None, None, 99)


def test_an_enforced_predecessor_blocks_the_start_until_a_reason_is_given(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    first, second = make("采购"), make("安装")
    member.post(f"/projects/{plan.pk}/links", {"predecessor_id": first.pk, "successor_id": second.pk})
    cast.browser("owner").patch(
        f"/projects/{plan.pk}",
        {"enforces_predecessors": True},
        version=find_project(cast.owner, plan.pk).version,
    )
    doing = {"status_id": status_named(plan, "doing")}
    refused = member.patch(f"/items/{second.pk}", doing, version=1)
    assert (refused.status_code, refused.json()["code"]) == (409, "work.predecessors_open")
    assert "采购" in refused.json()["detail"]
    reasoned = member.patch(f"/items/{second.pk}", doing | {"override_reason": "设备已提前到货"}, version=1)
    assert reasoned.status_code == 200
    told = member.get(f"/items/{second.pk}/history").json()["items"][0]
    assert ("override_reason", "设备已提前到货") in {(one["field"], one["after"]) for one in told["changes"]}


def test_only_members_of_the_project_are_given_work(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    refused = member.patch(f"/items/{item.pk}", {"assignee_id": cast.outsider.pk}, version=1)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "assignee_id")
    assert member.patch(f"/items/{item.pk}", {"assignee_id": cast.owner.pk}, version=1).status_code == 200


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": "  "}, "title"),
        ({"title": "长" * 501}, "title"),
        ({"duration": -1}, "duration"),
        ({"start": "1800-01-01T00:00"}, "start"),
        ({"finish": "9999-12-31T23:59"}, "finish"),
        ({"constraint": "SNET"}, "constraint_date"),
        ({"priority": 9}, "priority"),
        ({"values": {"unknown": 1}}, "values.unknown"),
        ({"version": 3}, "version"),
        ({"number": 3}, "number"),
        ({"project_id": 3}, "project_id"),
    ],
)
def test_an_impossible_value_is_refused_by_name(
    member: Browser, make: Any, fields: dict[str, Any], field: str
) -> None:
    item = make("调研")
    refused = member.patch(f"/items/{item.pk}", fields, version=1)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"].endswith(field)


def test_typed_dates_become_a_constraint_and_a_duration(member: Browser, make: Any) -> None:
    item = make("调研", duration=480)
    row = member.patch(f"/items/{item.pk}", {"start": "2026-12-07T08:00"}, version=1).json()["items"][0]
    assert (row["constraint"], row["start"]) == ("SNET", "2026-12-07T08:00+08:00")
    row = member.patch(f"/items/{item.pk}", {"finish": "2026-12-09T17:00"}, version=2).json()["items"][0]
    assert (row["duration"], row["finish"]) == (3 * 480, "2026-12-09T17:00+08:00")


def test_a_manual_item_keeps_what_was_typed(member: Browser, make: Any) -> None:
    item = make("调研")
    fields = {"mode": "manual", "start": "2026-12-05T09:00", "finish": "2026-12-08T12:00"}
    row = member.patch(f"/items/{item.pk}", fields, version=1).json()["items"][0]
    assert (row["start"], row["finish"]) == ("2026-12-05T09:00+08:00", "2026-12-08T12:00+08:00")
    assert row["duration"] == 480 + 240, "the weekend is free; all Monday and Tuesday morning are worked"
