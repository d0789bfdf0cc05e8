"""Stand-ups: gathered from events, said in one's own words, kept, reminded of."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.core import clock
from touchstone.inbox.models import Notice
from touchstone.jobs.progress import Progress
from touchstone.meetings.jobs import keep, remind
from touchstone.projects.models import Project
from touchstone.work.actions import create_item, edit_items
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow
from touchstone.workflow.models import Status

MONDAY = datetime(2026, 11, 16, 1, 30, tzinfo=UTC)  # 9:30 in Shanghai
DAY = timedelta(days=1)


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    """The cast's project; on Friday the member finished one thing, and another is blocked."""
    with clock.standing_at(MONDAY - 20 * DAY):
        lay_down_workflow(project)
        first = create_item(project, by=cast.member, title="联调", assignee_id=cast.member.pk)
        stuck = create_item(project, by=cast.member, title="验收", assignee_id=cast.member.pk)
    with clock.standing_at(MONDAY - 3 * DAY):
        done = Status.objects.filter(
            workflow__types=first.type_id, category="done", is_cancelled=False
        ).first()
        assert done is not None
        _edit(first, cast, status_id=done.pk)
        _edit(stuck, cast, blocked_reason="等客户签字")
    return project


def _edit(item: Item, cast: Cast, **changes: object) -> None:
    rows = Item.objects.filter(pk=item.pk).select_related("project__calendar", "type__workflow", "status")
    edit_items(list(rows), {item.pk: changes}, by=cast.member)


def test_monday_looks_back_on_friday(
    cast: Cast, plan: Project, django_assert_max_num_queries: object
) -> None:
    browser = cast.browser("member")
    with clock.standing_at(MONDAY), django_assert_max_num_queries(22):  # type: ignore[operator]
        told = browser.get(f"/projects/{plan.pk}/standup").json()
    assert (told["day"], told["previous_day"]) == ("2026-11-16", "2026-11-13")
    mine = next(part for part in told["parts"] if part["person_id"] == cast.member.pk)
    did = [(item["title"], item["what"]) for item in mine["done_items"]]
    assert did == [("联调", "closed"), ("验收", "edited")]
    assert mine["blocked"] == f"- #{plan.key}-2 验收 — 等客户签字"
    assert cast.guest.pk not in {part["person_id"] for part in told["parts"]}


def test_what_one_says_stands_and_can_be_taken_back(cast: Cast, plan: Project) -> None:
    path = f"/projects/{plan.pk}/standup/entries/{cast.member.pk}"
    body = {"day": "2026-11-16", "next": "- 写报告"}
    with clock.standing_at(MONDAY):
        done = cast.browser("member").put(path, body, version=0)
        assert cast.browser("manager").put(path, body, version=0).status_code == 412
        part = next(part for part in done.json()["parts"] if part["person_id"] == cast.member.pk)
        assert (part["next"], part["is_edited"], part["version"]) == ("- 写报告", True, 1)
        undo = cast.browser("member").post(f"/change-sets/{change_set_of(done)}/undo")
    assert undo.status_code == 200


def test_nobody_speaks_for_a_colleague_but_the_manager(cast: Cast, plan: Project) -> None:
    path = f"/projects/{plan.pk}/standup/entries/{cast.owner.pk}"
    body = {"day": "2026-11-16", "done": "- 别人的话"}
    assert cast.browser("member").put(path, body, version=0).status_code == 403
    assert cast.browser("manager").put(path, body, version=0).status_code == 200


def test_the_team_is_reminded_once_at_its_time_on_working_days(cast: Cast, plan: Project) -> None:
    path = f"/projects/{plan.pk}/standup/plan"
    assert cast.browser("member").patch(path, {"is_on": True, "at": "09:20"}, version=0).status_code == 422
    assert cast.browser("member").patch(path, {"is_on": True, "at": "09:30"}, version=0).status_code == 200
    with clock.standing_at(MONDAY - timedelta(minutes=1)):
        assert remind(Progress(0)) == {"projects": 0}
    with clock.standing_at(MONDAY):
        assert [remind(Progress(0)), remind(Progress(0))] == [{"projects": 1}, {"projects": 0}]
    with clock.standing_at(MONDAY - DAY):
        assert remind(Progress(0)) == {"projects": 0}
    told = Notice.objects.filter(kind="invited")
    assert {notice.person_id for notice in told} == {cast.owner.pk, cast.manager.pk, cast.member.pk}
    assert told[0].leads_to == f"/projects/{plan.pk}/standup"
    with clock.standing_at(MONDAY):
        [shown] = cast.browser("member").get("/inbox").json()["items"]
    assert (shown["item_id"], shown["sentence"]) == (None, "“供应商门户”该开站会了")


def test_a_day_that_ends_is_kept_as_it_was(cast: Cast, plan: Project) -> None:
    cast.browser("member").patch(f"/projects/{plan.pk}/standup/plan", {"is_on": True}, version=0)
    with clock.standing_at(MONDAY + timedelta(hours=13)):
        keep(Progress(0))
        keep(Progress(0))
    with clock.standing_at(MONDAY + DAY):
        _edit(Item.objects.get(title="验收"), cast, blocked_reason="")
        told = cast.browser("guest").get(f"/projects/{plan.pk}/standup?day=2026-11-16").json()
    mine = next(part for part in told["parts"] if part["person_id"] == cast.member.pk)
    assert (mine["blocked"], mine["is_edited"]) == (f"- #{plan.key}-2 验收 — 等客户签字", False)
    assert told["kept_days"] == ["2026-11-16"]
