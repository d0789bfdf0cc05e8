"""What a calendar program gets, read with a library of calendar programs."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client
from icalendar import Calendar

from tests.cast import Cast
from touchstone.accounts.actions import suspend_person
from touchstone.core import clock
from touchstone.feeds.models import Feed
from touchstone.projects.models import Project
from touchstone.work.actions import create_item, trash_items
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow

NOW = datetime(2026, 11, 18, 1, tzinfo=UTC)


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    lay_down_workflow(project)
    return project


def link(cast: Cast, actor: str = "member", **wanted: Any) -> str:
    """The path of a new link."""
    answer = cast.browser(actor).post("/feeds", {"kind": "my_work", **wanted})
    assert answer.status_code == 201, answer.content
    return str(urlsplit(answer.json()["url"]).path)


def read(path: str, **headers: str) -> Any:
    return Client().get(path, headers=headers)


def entries(path: str) -> list[Any]:
    """Events or tasks, as a calendar program finds them."""
    answer = read(path)
    assert answer.status_code == 200
    return [part for part in Calendar.from_ical(answer.content).subcomponents if part.name != "VTIMEZONE"]


def place(item: Item, start: str, finish: str, **columns: Any) -> None:
    """Put an item where the test wants it, in the wall clock of Shanghai."""
    moments = {"start": start, "finish": finish}
    placed = {name: datetime.fromisoformat(f"{text}+08:00") for name, text in moments.items()}
    Item.objects.filter(pk=item.pk).update(**placed, **columns)


def test_my_work_shows_my_open_items_as_days_and_hours(cast: Cast, plan: Project) -> None:
    long = create_item(plan, by=cast.owner, title="装配", assignee_id=cast.member.pk)
    short = create_item(plan, by=cast.owner, title="试车", assignee_id=cast.member.pk)
    create_item(plan, by=cast.owner, title="别人的", assignee_id=cast.manager.pk)
    with clock.standing_at(NOW):
        place(long, "2026-11-18T08:00", "2026-11-20T17:00", duration=1440)
        place(short, "2026-11-18T13:00", "2026-11-18T15:00", duration=120)
        timed, days = entries(link(cast))
    assert str(days["summary"]).endswith("装配")
    assert (days["dtstart"].dt, days["dtend"].dt) == (date(2026, 11, 18), date(2026, 11, 21))
    assert timed["dtstart"].dt == datetime.fromisoformat("2026-11-18T13:00+08:00")
    assert timed["dtstart"].params["TZID"] == "Asia/Shanghai"
    assert b"\r\nX-PUBLISHED-TTL:PT30M\r\n" in read(link(cast)).content
    assert timed["uid"] == f"item-{short.pk}@127.0.0.1"


def test_what_ends_at_midnight_ends_the_day_before(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="夜班", assignee_id=cast.member.pk)
    place(item, "2026-11-18T08:00", "2026-11-20T00:00", duration=960)
    with clock.standing_at(NOW):
        [event] = entries(link(cast))
    assert event["dtend"].dt == date(2026, 11, 20)


def test_tasks_say_how_far_they_are(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="装配", assignee_id=cast.member.pk)
    place(item, "2026-11-18T08:00", "2026-11-20T17:00", duration=1440, percent_complete=40)
    with clock.standing_at(NOW):
        [todo] = entries(link(cast, form="tasks"))
    assert (todo.name, todo["due"].dt, todo["percent-complete"]) == ("VTODO", date(2026, 11, 20), 40)
    assert todo["status"] == "IN-PROCESS"


def test_a_change_counts_the_sequence_up_and_nothing_else_does(cast: Cast, plan: Project) -> None:
    item = create_item(plan, by=cast.owner, title="装配", assignee_id=cast.member.pk)
    place(item, "2026-11-18T08:00", "2026-11-20T17:00", duration=1440)
    path = link(cast)
    with clock.standing_at(NOW):
        [first] = entries(path)
        etag = read(path)["ETag"]
    with clock.standing_at(NOW + timedelta(hours=1)):
        assert read(path, if_none_match=etag).status_code == 304
        place(item, "2026-11-18T08:00", "2026-11-23T17:00")
        assert read(path, if_none_match=etag).status_code == 200
        [second] = entries(path)
    assert (first["uid"], first["sequence"], first["dtstamp"].dt) == (second["uid"], 0, NOW)
    assert (second["sequence"], second["dtstamp"].dt) == (1, NOW + timedelta(hours=1))


def test_milestones_are_days_of_one_project_or_of_all(cast: Cast, plan: Project) -> None:
    milestone = create_item(plan, by=cast.owner, title="验收", duration=0)
    create_item(plan, by=cast.owner, title="装配", duration=480)
    place(milestone, "2026-11-20T17:00", "2026-11-20T17:00")
    with clock.standing_at(NOW):
        both: list[dict[str, Any]] = [{}, {"project_id": plan.pk}]
        for wanted in both:
            [event] = entries(link(cast, kind="milestones", **wanted))
            assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 11, 20), date(2026, 11, 21))


def test_a_project_shows_what_its_reader_may_see_at_that_moment(cast: Cast, plan: Project) -> None:
    plan.visibility = "members"
    plan.save()
    item = create_item(plan, by=cast.owner, title="并购")
    place(item, "2026-11-18T08:00", "2026-11-20T17:00")
    with clock.standing_at(NOW):
        path = link(cast, kind="project", project_id=plan.pk)
        assert len(entries(path)) == 1
        trash_items([item], by=cast.owner)
        assert entries(path) == []
        plan.memberships.filter(user=cast.member).delete()
        answer = read(path)
    assert answer.status_code == 200
    assert plan.name not in answer.content.decode()
    assert cast.browser("member").get("/feeds").json()["items"][0]["name"] == "看不到的项目"
    refused = cast.browser("outsider").post("/feeds", {"kind": "project", "project_id": plan.pk})
    assert refused.status_code == 404


def test_a_link_is_dead_once_it_is_revoked_or_its_person_suspended(cast: Cast, plan: Project) -> None:
    revoked, other = link(cast), link(cast)
    newest, oldest = cast.browser("member").get("/feeds").json()["items"]
    assert cast.browser("member").delete(f"/feeds/{oldest['id']}").status_code == 204
    assert (read(revoked).status_code, read(other).status_code) == (404, 200)
    suspend_person(cast.member, by=cast.officer)
    assert read(other).status_code == 404
    assert newest["last_read_at"] is None


def test_the_secret_is_shown_once_and_kept_as_a_hash(cast: Cast, plan: Project) -> None:
    answer = cast.browser("member").post("/feeds", {"kind": "my_work"})
    token = urlsplit(answer.json()["url"]).path.split("/")[2]
    assert answer["Cache-Control"] == "no-store"
    assert token not in cast.browser("member").get("/feeds").content.decode()
    assert token not in str(Feed.objects.values())
    assert read(f"/feeds/{token[:-1]}/touchstone.ics").status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"kind": "project"}, {"kind": "my_work", "project_id": 1}, {"kind": "secret"}, {"form": "x"}]
)
def test_a_link_that_makes_no_sense_is_refused(cast: Cast, plan: Project, wrong: dict[str, Any]) -> None:
    wanted = {"kind": "my_work", **wrong}
    if "project_id" in wanted:
        wanted["project_id"] = plan.pk
    assert cast.browser("member").post("/feeds", wanted).status_code == 422


def test_a_large_project_takes_few_questions(
    cast: Cast, plan: Project, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        item = create_item(plan, by=cast.owner, title=f"任务{number}")
        place(item, "2026-11-18T08:00", "2026-11-20T17:00")
    with clock.standing_at(NOW):
        path = link(cast, kind="project", project_id=plan.pk)
        with django_assert_max_num_queries(9):
            assert len(entries(path)) == 5


def test_titles_are_said_as_they_are(cast: Cast, plan: Project) -> None:
    title = "长标题；含,逗号与\\反斜线" + "工期" * 60
    item = create_item(plan, by=cast.owner, title=title, assignee_id=cast.member.pk)
    place(item, "2026-11-18T08:00", "2026-11-20T17:00")
    with clock.standing_at(NOW):
        path = link(cast)
        [event] = entries(path)
        assert str(event["summary"]) == f"{plan.key}-{item.number} {title}"
        assert all(len(line) <= 75 for line in read(path).content.split(b"\r\n"))
