"""Who is told what, once; and what they do with it."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.core import mail

from tests.cast import Cast
from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.inbox.actions import edit_inbox_preference
from touchstone.inbox.channels import SILENT
from touchstone.inbox.digests import mail_unread
from touchstone.inbox.jobs import deliver_many, forget_old_notices, tell_due
from touchstone.inbox.models import MailPace, Notice
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to
from touchstone.work.actions import (
    add_comment,
    create_item,
    create_items,
    edit_item,
    edit_items,
    remove_comment,
    trash_items,
    watch_item,
)
from touchstone.work.actions.creating import NewItem
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow

NOW = datetime(2026, 11, 18, 1, tzinfo=UTC)


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    lay_down_workflow(project)
    return project


def told(person: User) -> list[tuple[str, str, int]]:
    """Kind, reason and number of items of the person's notices, oldest first."""
    rows = Notice.objects.filter(person=person).order_by("pk")
    return list(rows.values_list("kind", "reason", "count"))


def test_whoever_gets_a_task_is_told_and_whoever_gives_it_is_not(cast: Cast, plan: Project) -> None:
    create_item(plan, by=cast.owner, title="联调", assignee_id=cast.member.pk)
    assert told(cast.member) == [("assigned", "assignee", 1)]
    assert told(cast.owner) == []


def test_a_comment_tells_those_who_have_to_do_with_the_item_and_whom_it_names(
    cast: Cast, plan: Project
) -> None:
    item = create_item(plan, by=cast.owner, title="联调", assignee_id=cast.member.pk)
    watch_item(item, by=cast.guest)
    Notice.objects.all().delete()
    add_comment(item, by=cast.member, body=f"@[王建国](person:{cast.manager.pk}) 请看日志")
    assert told(cast.owner) == [("commented", "reporter", 1)]
    assert told(cast.guest) == [("commented", "watcher", 1)]
    assert told(cast.manager) == [("mentioned", "mention", 1)]
    assert told(cast.member) == []


def test_nobody_is_told_of_what_they_may_not_see(cast: Cast, plan: Project) -> None:
    plan.visibility = "members"
    plan.save()
    item = create_item(plan, by=cast.owner, title="并购")
    add_comment(item, by=cast.owner, body=f"@[孙丽](person:{cast.outsider.pk}) 看看")
    assert told(cast.outsider) == []


def test_a_bulk_edit_is_one_notice(cast: Cast, plan: Project) -> None:
    news = [NewItem(f"任务{number}", fields={"assignee_id": cast.member.pk}) for number in range(5)]
    items = create_items(plan, news, by=cast.owner)
    assert told(cast.member) == [("assigned", "assignee", 5)]
    edit_items(items, by=cast.owner, changes={item.pk: {"priority": 3} for item in items})
    assert told(cast.member)[1:] == [("changed", "assignee", 5)]


def test_of_a_large_gesture_a_job_tells(cast: Cast, plan: Project) -> None:
    news = [NewItem(f"任务{number}", fields={"assignee_id": cast.member.pk}) for number in range(30)]
    create_items(plan, news, by=cast.owner)
    assert told(cast.member) == []
    job = Job.objects.get(kind="inbox.deliver")
    deliver_many(Progress(job.pk), **job.arguments)
    deliver_many(Progress(job.pk), **job.arguments)
    assert told(cast.member) == [("assigned", "assignee", 30)]


def test_moved_dates_tell_whose_task_it_is(cast: Cast, plan: Project) -> None:
    from touchstone.work.actions import add_link

    first = create_item(plan, by=cast.owner, title="先", duration=480)
    second = create_item(plan, by=cast.owner, title="后", duration=480, assignee_id=cast.member.pk)
    add_link(plan, by=cast.owner, predecessor=first, successor=second)
    Notice.objects.all().delete()
    edit_item(Item.objects.get(pk=first.pk), by=cast.owner, duration=3 * 480)
    assert told(cast.member) == [("moved", "assignee", 1)]


def test_of_many_moved_tasks_a_job_tells(cast: Cast, plan: Project) -> None:
    from touchstone.work.actions import NewLink, add_links

    first = create_item(plan, by=cast.owner, title="先", duration=480)
    fields = {"assignee_id": cast.member.pk, "duration": 480}
    rest = create_items(plan, [NewItem(f"后{number}", fields=fields) for number in range(210)], by=cast.owner)
    add_links(plan, [NewLink(first, waiting) for waiting in rest], by=cast.owner)
    Notice.objects.all().delete()
    Job.objects.all().delete()
    edit_item(Item.objects.get(pk=first.pk), by=cast.owner, duration=3 * 480)
    assert told(cast.member) == []
    job = Job.objects.get(kind="inbox.deliver")
    deliver_many(Progress(job.pk), **job.arguments)
    assert told(cast.member) == [("moved", "assignee", 210)]


def test_muted_items_and_silenced_kinds_stay_quiet_except_when_named(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="联调", assignee_id=cast.member.pk)
    assert cast.browser("member").put(f"/items/{item.pk}/mute").status_code == 204
    Notice.objects.all().delete()
    add_comment(item, by=cast.owner, body="进度？")
    assert told(cast.member) == []
    add_comment(item, by=cast.owner, body=f"@[李娜](person:{cast.member.pk}) 进度？")
    assert told(cast.member) == [("mentioned", "mention", 1)]
    choose(cast.manager, channels={"assigned": SILENT})
    create_item(plan, by=cast.owner, title="另一项", assignee_id=cast.manager.pk)
    assert told(cast.manager) == []


def test_reading_putting_off_and_finishing(cast: Cast, plan: Project) -> None:
    create_item(plan, by=cast.owner, title="甲", assignee_id=cast.member.pk)
    create_item(plan, by=cast.owner, title="乙", assignee_id=cast.member.pk)
    browser = cast.browser("member")
    newest, oldest = (row["id"] for row in browser.get("/inbox").json()["items"])
    browser.patch("/inbox", {"ids": [newest], "is_read": True})
    assert browser.get("/inbox/unread").json() == {"unread": 1}
    tomorrow = (clock.now() + timedelta(days=1)).isoformat()
    assert browser.post("/inbox/snoozing", {"ids": [oldest], "until": tomorrow}).status_code == 204
    assert [row["id"] for row in browser.get("/inbox").json()["items"]] == [newest]
    browser.patch("/inbox", {"ids": [newest], "is_done": True})
    assert browser.get("/inbox?shelf=done").json()["items"][0]["id"] == newest
    with clock.standing_at(clock.now() + timedelta(days=2)):
        assert browser.get("/inbox/unread").json() == {"unread": 1}


@pytest.mark.parametrize("until", ["2030-01-01T00:00", "9999-12-31T23:59:59-05:00", "2020-01-01T00:00Z"])
def test_what_is_put_off_comes_back_at_an_instant_within_five_years(
    cast: Cast, plan: Project, until: str
) -> None:
    create_item(plan, by=cast.owner, title="甲", assignee_id=cast.member.pk)
    browser = cast.browser("member")
    (row,) = browser.get("/inbox").json()["items"]
    assert browser.post("/inbox/snoozing", {"ids": [row["id"]], "until": until}).status_code == 422


def test_quiet_hours_are_on_ones_own_clock(cast: Cast) -> None:
    body = {"channels": [], "mail": "daily", "quiet_from": "22:00+08:00", "quiet_until": "07:00"}
    browser = cast.browser("member")
    assert browser.put("/inbox/preference", body).status_code == 422
    assert browser.put("/inbox/preference", body | {"quiet_from": "22:00"}).status_code == 200


def test_a_notice_leaves_with_the_right_to_see(cast: Cast, plan: Project) -> None:
    plan.visibility = "members"
    plan.save()
    create_item(plan, by=cast.owner, title="并购", assignee_id=cast.member.pk)
    assert len(cast.browser("member").get("/inbox").json()["items"]) == 1
    plan.memberships.filter(user=cast.member).delete()
    assert cast.browser("member").get("/inbox").json()["items"] == []


def test_a_trashed_item_takes_its_notices_along_but_says_so(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="甲", assignee_id=cast.member.pk)
    trash_items([item], by=cast.owner)
    kinds = [row["kind"] for row in cast.browser("member").get("/inbox").json()["items"]]
    assert kinds == ["trashed"]


def test_what_is_due_is_told_in_the_morning_once(cast: Cast, plan: Project) -> None:
    with clock.standing_at(NOW):
        item = create_item(plan, by=cast.member, title="今天", assignee_id=cast.member.pk, duration=480)
        Item.objects.filter(pk=item.pk).update(finish=NOW + timedelta(hours=8))
        tell_due(Progress(1))
        tell_due(Progress(1))
    assert told(cast.member) == [("due", "assignee", 1)]


def test_a_muted_item_is_not_told_to_be_due(cast: Cast, plan: Project) -> None:
    with clock.standing_at(NOW):
        item = create_item(plan, by=cast.member, title="今天", assignee_id=cast.member.pk, duration=480)
        Item.objects.filter(pk=item.pk).update(finish=NOW + timedelta(hours=8))
        cast.browser("member").put(f"/items/{item.pk}/mute")
        tell_due(Progress(1))
    assert told(cast.member) == []


def test_who_sees_all_projects_is_told_of_those_they_watch(cast: Cast, plan: Project) -> None:
    plan.visibility = "members"
    plan.save()
    item = create_item(plan, by=cast.owner, title="联调")
    watchers = [person for person in (cast.officer, cast.outsider) if is_visible_to(person, plan)]
    assert watchers == [cast.officer]
    item.watchers.add(cast.officer, cast.outsider)
    add_comment(item, by=cast.owner, body="进度？")
    assert (told(cast.officer), told(cast.outsider)) == ([("commented", "watcher", 1)], [])


def test_unread_notices_are_mailed_once_and_not_in_quiet_hours(
    cast: Cast, plan: Project, settings: Any
) -> None:
    settings.EMAIL_HOST = "127.0.0.1"
    create_item(plan, by=cast.owner, title="联调", assignee_id=cast.member.pk)
    choose(cast.member, quiet_from=time(18), quiet_until=time(8))
    with clock.standing_at(datetime(2026, 11, 18, 15, tzinfo=UTC)):  # 23:00 on the person's clock
        assert mail_unread(MailPace.DAILY) == 0
    with clock.standing_at(datetime(2026, 11, 19, 2, tzinfo=UTC)):
        assert (mail_unread(MailPace.DAILY), mail_unread(MailPace.DAILY)) == (1, 0)
    assert mail.outbox == []  # queued as a job, not sent in passing


def test_old_notices_are_forgotten(cast: Cast, plan: Project) -> None:
    for title in ("甲", "乙", "丙"):
        create_item(plan, by=cast.owner, title=title, assignee_id=cast.member.pk)
    done, old, kept = Notice.objects.order_by("pk")
    Notice.objects.filter(pk=done.pk).update(done_at=clock.now() - timedelta(days=91))
    Notice.objects.filter(pk=old.pk).update(at=clock.now() - timedelta(days=366))
    assert forget_old_notices(Progress(1)) == {"notices": 2}
    assert list(Notice.objects.all()) == [kept]


def choose(person: User, **chosen: Any) -> None:
    defaults: dict[str, Any] = {"channels": {}, "mail": "daily", "quiet_from": None, "quiet_until": None}
    edit_inbox_preference(person, by=person, **(defaults | chosen))


def test_an_inbox_quotes_a_comment_only_as_long_as_it_stands(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="联调")
    comment = add_comment(item, by=cast.member, body="密码是 123456")
    browser = cast.browser("owner")
    assert browser.get("/inbox").json()["items"][0]["excerpt"] == "密码是 123456"
    remove_comment(comment, by=cast.member)
    [notice] = browser.get("/inbox").json()["items"]
    assert (notice["excerpt"], notice["comment_id"]) == ("", comment.pk)
    assert "123456" not in str(Notice.objects.get(person=cast.owner).told)
