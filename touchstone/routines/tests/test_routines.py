"""Items that recur: made at their time, once; paused, skipped, ended, taken back."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.core import clock
from touchstone.core.errors import StaleVersion
from touchstone.inbox.models import Notice
from touchstone.jobs.models import Job
from touchstone.projects.models import Project
from touchstone.routines.actions import make_turn
from touchstone.routines.jobs import make_next, make_what_is_due
from touchstone.routines.models import Routine
from touchstone.work.actions import edit_item
from touchstone.work.models import Item
from touchstone.workflow.models import Status

MONDAY = date(2026, 3, 2)
WEEKLY = "FREQ=WEEKLY;BYDAY=MO"


class Standing:
    """A job's progress where nobody watches."""

    def checkpoint(self) -> None:
        """Go on."""


def on_the(day: int, month: int = 3) -> Any:
    return clock.standing_at(datetime(2026, month, day, 1, tzinfo=UTC))


def run() -> None:
    make_what_is_due(Standing())


def titles(plan: Project) -> list[str]:
    return list(Item.objects.live().filter(project=plan).order_by("number").values_list("title", flat=True))


def test_each_turn_is_made_once_and_of_missed_ones_the_last(plan: Project, repeat: Any) -> None:
    repeat(WEEKLY, MONDAY)
    with on_the(2):
        run()
        run()
    assert titles(plan) == ["周报 2026-03-02"]
    with on_the(25):
        run()
    assert titles(plan) == ["周报 2026-03-02", "周报 2026-03-23"]


def test_two_workers_cannot_make_the_same_turn(cast: Cast, plan: Project, repeat: Any) -> None:
    routine = repeat(WEEKLY, MONDAY)
    late = Routine.objects.select_related("project__calendar", "type").get(pk=routine.pk)
    make_turn(routine, MONDAY, by=cast.member)
    late.next_on = date(2026, 3, 9)
    with pytest.raises(StaleVersion):
        make_turn(late, date(2026, 3, 9), by=cast.member)
    assert titles(plan) == ["周报 2026-03-02"]


def test_it_is_due_on_a_working_day_and_made_some_days_ahead(plan: Project, repeat: Any) -> None:
    repeat("FREQ=MONTHLY;BYMONTHDAY=7", MONDAY, shift="previous", lead_days=3, title="对账")
    with on_the(2):
        run()
    assert titles(plan) == []
    with on_the(3):
        run()
    item = Item.objects.get(project=plan)
    assert item.deadline is not None
    assert item.deadline.astimezone(UTC).date() == date(2026, 3, 6)


def test_checklist_children_and_people_come_along(cast: Cast, plan: Project, repeat: Any) -> None:
    content = {
        "assignee_id": cast.manager.pk,
        "checklist": ["核对数据"],
        "children": [{"title": "收集"}, {"title": "汇总", "level": 1}],
    }
    repeat(WEEKLY, MONDAY, content=content)
    with on_the(2):
        run()
    assert titles(plan) == ["周报 2026-03-02", "收集", "汇总"]
    item = Item.objects.get(project=plan, parent=None)
    assert (item.assignee_id, item.checklist_total) == (cast.manager.pk, 1)
    assert Item.objects.get(project=plan, title="汇总").parent == Item.objects.get(project=plan, title="收集")
    told = Notice.objects.get(person=cast.manager, kind="assigned")
    assert told.item == item


def test_the_next_comes_when_the_last_is_closed(cast: Cast, plan: Project, repeat: Any) -> None:
    routine = repeat(WEEKLY, MONDAY, trigger="closed")
    with on_the(2):
        run()
    with on_the(25):
        run()
        assert titles(plan) == ["周报 2026-03-02"]
        done = Status.objects.get(workflow__project=plan, key="done")
        edit_item(Item.objects.get(project=plan), by=cast.member, status_id=done.pk)
        job = Job.objects.get(kind="routines.follow")
        make_next(Standing(), **job.arguments)
        make_next(Standing(), **job.arguments)
    assert titles(plan) == ["周报 2026-03-02", "周报 2026-03-30"]
    routine.refresh_from_db()
    assert routine.next_on == date(2026, 4, 6)


def test_pause_skip_end_and_their_undo(member: Browser, plan: Project, repeat: Any) -> None:
    with on_the(2):
        path = f"/routines/{repeat(WEEKLY, MONDAY).pk}"
        skipped = member.post(f"{path}/skips")
        assert skipped.json()["turns"][0] == {"day": "2026-03-09", "due": "2026-03-09"}
        member.post(f"/change-sets/{change_set_of(skipped)}/undo")
        told = member.get(f"/projects/{plan.pk}/routines").json()[0]
        assert [turn["day"] for turn in told["turns"]] == [
            "2026-03-02",
            "2026-03-09",
            "2026-03-16",
            "2026-03-23",
            "2026-03-30",
        ]
        assert member.put(f"{path}/pause").json()["is_paused"] is True
        run()
        assert titles(plan) == []
        member.delete(f"{path}/pause")
        ended = member.put(f"{path}/end")
        assert (ended.json()["turns"], member.post(f"{path}/skips").status_code) == ([], 409)
        assert member.post(f"/change-sets/{change_set_of(ended)}/undo").status_code == 200
        run()
        assert titles(plan) == ["周报 2026-03-02"]


def test_a_rule_that_is_over_ends_by_itself(plan: Project, repeat: Any) -> None:
    routine = repeat("FREQ=DAILY;COUNT=1", MONDAY)
    with on_the(2):
        run()
    routine.refresh_from_db()
    assert (routine.next_on, routine.ended_at is not None) == (None, True)


def test_the_list_asks_no_more_for_more_rows(
    member: Browser, plan: Project, repeat: Any, django_assert_max_num_queries: Any
) -> None:
    for _ in range(4):
        repeat(WEEKLY, MONDAY)
    with django_assert_max_num_queries(14):
        assert len(member.get(f"/projects/{plan.pk}/routines").json()) == 4


def test_a_mistake_is_named(member: Browser, plan: Project) -> None:
    body = {"rule": "FREQ=SECONDLY", "starts_on": "2026-03-02"}
    refused = member.post(f"/projects/{plan.pk}/routine-previews", body)
    assert (refused.status_code, refused.json()["code"]) == (422, "routines.rule_malformed")
