"""By which ways people are told, and how they end it."""

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.message import EmailMessage
from typing import Any

import pytest
from django.test import Client

from tests.cast import Cast
from tests.support.push_service import PushBrowser, PushService, open_push_service
from touchstone.accounts.actions import suspend_person
from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.inbox import jobs
from touchstone.inbox.channels import Channels
from touchstone.inbox.models import MailChoice, MailPace, Mute, Notice, Preference
from touchstone.inbox.quiet import awake_at
from touchstone.inbox.tests.test_inbox import choose, told
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress
from touchstone.notify.models import Mail, PushDevice
from touchstone.projects.models import Project
from touchstone.work.actions import add_comment, create_item, create_items
from touchstone.work.actions.creating import NewItem
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow

ONLY_PUSH = Channels(inbox=False, mail=MailChoice.NEVER, push=True)


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    lay_down_workflow(project)
    return project


@pytest.fixture
def mail_server(settings: Any) -> None:
    settings.EMAIL_HOST = "127.0.0.1"


@pytest.fixture
def service(settings: Any) -> Iterator[PushService]:
    with open_push_service() as service:
        settings.OUTGOING_ORIGINS = [service.origin]
        yield service


def assign(cast: Cast, plan: Project, title: str = "联调") -> Item:
    return create_item(plan, by=cast.owner, title=title, assignee_id=cast.member.pk)


def run(kind: str) -> list[dict[str, Any] | None]:
    """Do the waiting jobs of a kind, as a worker does."""
    work = {"inbox.mail_now": jobs.mail_now, "inbox.push": jobs.push, "inbox.push_device": jobs.push_device}
    waiting = list(Job.objects.filter(kind=kind, state="waiting"))
    Job.objects.filter(pk__in=[job.pk for job in waiting]).update(state="done")
    return [work[kind](Progress(job.pk), **job.arguments) for job in waiting]


def subscribe(cast: Cast, actor: str, service: PushService) -> PushBrowser:
    browser = PushBrowser()
    given = browser.subscription(f"{service.origin}/send/{actor}")
    assert cast.browser(actor).post("/push-devices", given).status_code == 201
    return browser


def letters() -> list[EmailMessage]:
    found = (bytes(mail.message) for mail in Mail.objects.order_by("pk"))
    return [email.message_from_bytes(each, policy=email.policy.default) for each in found]


def link_in(header: str) -> str:
    found = re.search(r"<http://[^/]+(/unsubscribe\?token=[^>]+)>", header)
    assert found, header
    return found[1]


def test_the_matrix_starts_with_the_defaults_and_keeps_what_differs(cast: Cast) -> None:
    browser = cast.browser("member")
    seen = browser.get("/inbox/preference").json()
    assert seen["channels"] == seen["defaults"]
    changed = {"kind": "changed", "inbox": True, "mail": "never", "push": False}
    rows = [changed if row["kind"] == "changed" else row for row in seen["defaults"]]
    body = {"channels": rows, "mail": "daily", "quiet_from": None, "quiet_until": None}
    assert browser.put("/inbox/preference", body).json()["channels"] == rows
    assert list(Preference.objects.get(person=cast.member).channels) == ["changed"]
    browser.put("/inbox/preference", body | {"channels": seen["defaults"]})
    assert Preference.objects.get(person=cast.member).channels == {}


def test_what_is_wanted_at_once_is_mailed_once_a_minute_and_not_if_read(
    cast: Cast, plan: Project, mail_server: None
) -> None:
    assign(cast, plan, "甲")
    assign(cast, plan, "乙")
    assert Job.objects.filter(kind="inbox.mail_now").count() == 1
    assert run("inbox.mail_now") == [{"mails": 1}]
    assert letters()[0]["Subject"] == "您有 2 条未读提醒"
    assign(cast, plan, "丙")
    cast.browser("member").post("/inbox/reading")
    assert run("inbox.mail_now") == [{"mails": 0}]


def test_a_mail_says_why_and_one_click_mutes_its_item(cast: Cast, plan: Project, mail_server: None) -> None:
    item = assign(cast, plan)
    run("inbox.mail_now")
    [letter] = letters()
    plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain is not None
    assert html is not None
    for part in (plain, html):
        assert "因为您负责" in part.get_content()
        assert f"/items/{item.key}" in part.get_content()
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = link_in(letter["List-Unsubscribe"])
    stranger = Client(enforce_csrf_checks=True)
    page = stranger.get(link)
    assert (page.status_code, "联调" in page.content.decode()) == (200, True)
    assert not Mute.objects.exists()  # a scanner that opens links ends nothing
    assert stranger.post(link, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Mute.objects.filter(person=cast.member, item=item).exists()


def test_one_click_on_a_digest_ends_mail_but_not_the_inbox(
    cast: Cast, plan: Project, mail_server: None
) -> None:
    assign(cast, plan, "甲")
    assign(cast, plan, "乙")
    run("inbox.mail_now")
    Client().post(link_in(letters()[0]["List-Unsubscribe"]))
    assert Preference.objects.get(person=cast.member).mail == MailPace.NEVER
    assign(cast, plan, "丙")
    assert not Job.objects.filter(kind="inbox.mail_now", state="waiting").exists()
    assert len(told(cast.member)) == 3


def test_a_forged_old_or_orphaned_link_does_nothing(cast: Cast, plan: Project, mail_server: None) -> None:
    assign(cast, plan)
    run("inbox.mail_now")
    link = link_in(letters()[0]["List-Unsubscribe"])
    assert Client().post(link[:-2] + "xx").status_code == 404
    plan.memberships.filter(user=cast.member).delete()
    plan.visibility = "members"
    plan.save()
    answer = Client().get(link)
    assert (answer.status_code, "联调" in answer.content.decode()) == (404, False)
    suspend_person(cast.member, by=cast.officer)
    assert Client().post(link).status_code == 404
    assert not Mute.objects.exists()


def test_a_browser_shows_one_message_of_a_bulk_edit(cast: Cast, plan: Project, service: PushService) -> None:
    browser = subscribe(cast, "member", service)
    news = [NewItem(f"任务{number}", fields={"assignee_id": cast.member.pk}) for number in range(5)]
    create_items(plan, news, by=cast.owner)
    assert run("inbox.push") == [{"devices": 1}]
    assert run("inbox.push_device") == [{"is_shown": True}]
    [shown] = service.read(browser)
    assert shown["title"] == "林晓梅 把“任务0等 5 项”指派给了您"
    assert (shown["url"], shown["unread"]) == ("/inbox", 1)


def test_what_is_shown_is_read_when_it_is_sent(cast: Cast, plan: Project, service: PushService) -> None:
    browser = subscribe(cast, "member", service)
    item = assign(cast, plan)
    add_comment(item, by=cast.owner, body=f"@[李娜](person:{cast.member.pk}) **看日志**")
    run("inbox.push")
    plan.memberships.filter(user=cast.member).delete()
    plan.visibility = "members"
    plan.save()
    assert run("inbox.push_device") == [{"is_shown": False}] * 2
    assert service.read(browser) == []


def test_a_mention_is_shown_in_plain_words(cast: Cast, plan: Project, service: PushService) -> None:
    item = assign(cast, plan)
    browser = subscribe(cast, "member", service)
    add_comment(item, by=cast.owner, body=f"@[李娜](person:{cast.member.pk}) **看日志**")
    run("inbox.push")
    run("inbox.push_device")
    [shown] = service.read(browser)
    assert shown["body"].splitlines()[0] == "@李娜 看日志"
    assert shown["url"] == f"/items/{item.key}"


def test_a_browser_where_one_signed_out_hears_nothing(
    cast: Cast, plan: Project, service: PushService
) -> None:
    subscribe(cast, "member", service)
    PushDevice.objects.update(session_key="ended")
    assign(cast, plan)
    run("inbox.push")
    assert run("inbox.push_device") == [{"is_shown": False}]
    assert (service.arrived, PushDevice.objects.count()) == ([], 0)


def test_what_is_wanted_in_the_browser_only_stays_out_of_the_inbox(
    cast: Cast, plan: Project, service: PushService
) -> None:
    browser = subscribe(cast, "member", service)
    choose(cast.member, channels={"assigned": ONLY_PUSH})
    assign(cast, plan)
    assert cast.browser("member").get("/inbox").json()["items"] == []
    assert cast.browser("member").get("/inbox/unread").json() == {"unread": 0}
    run("inbox.push")
    run("inbox.push_device")
    assert len(service.read(browser)) == 1


def test_nothing_is_sent_in_quiet_hours(cast: Cast, plan: Project, mail_server: None) -> None:
    subscribe_anywhere(cast.member)
    choose(cast.member, quiet_from=time(22), quiet_until=time(7))
    with clock.standing_at(datetime(2026, 11, 18, 15, tzinfo=UTC)):  # 23:00 on the person's clock
        assign(cast, plan)
    morning = datetime(2026, 11, 18, 23, tzinfo=UTC)
    waits = Job.objects.filter(kind__in=["inbox.mail_now", "inbox.push"]).values_list("run_at", flat=True)
    assert list(waits) == [morning, morning]


@pytest.mark.parametrize(
    ("begin", "end", "at", "until"),
    [
        (time(22), time(7), "2026-11-18T21:59", "2026-11-18T21:59"),
        (time(22), time(7), "2026-11-18T22:00", "2026-11-19T07:00"),
        (time(22), time(7), "2026-11-19T06:59", "2026-11-19T07:00"),
        (time(22), time(7), "2026-11-19T07:00", "2026-11-19T07:00"),
        (time(12), time(14), "2026-11-19T13:00", "2026-11-19T14:00"),
        (time(12), time(14), "2026-11-19T14:00", "2026-11-19T14:00"),
    ],
)
def test_quiet_hours_end(cast: Cast, begin: time, end: time, at: str, until: str) -> None:
    choose(cast.member, quiet_from=begin, quiet_until=end)
    person = User.objects.select_related("inbox_preference").get(pk=cast.member.pk)
    moments = [datetime.fromisoformat(f"{text}+08:00") for text in (at, until)]
    assert awake_at(person, moments[0]) == moments[1]


def subscribe_anywhere(person: User) -> None:
    given = PushBrowser().subscription("https://push.example.net/1")
    PushDevice.objects.create(person=person, name="Chrome", **given)


def test_notices_outside_the_inbox_are_still_in_the_digest(
    cast: Cast, plan: Project, mail_server: None
) -> None:
    from touchstone.inbox.digests import mail_unread

    choose(cast.member, channels={"assigned": Channels(False, MailChoice.DIGEST, False)})
    assign(cast, plan)
    assert Notice.objects.get().in_inbox is False
    assert mail_unread(MailPace.DAILY) == 1
