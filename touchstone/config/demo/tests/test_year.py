"""The demo company as people find it: what happened, when, and how the projects stand today."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Max, Min
from pytest_django import DjangoDbBlocker
from python_calamine import CalamineWorkbook

from touchstone.accounts.models import Department, Organisation, User
from touchstone.audit.models import Event
from touchstone.calendars.models import WorkCalendar
from touchstone.config.demo import build_demo, count_demo
from touchstone.config.demo.office_hours import OfficeHours
from touchstone.config.demo.stories import STORIES
from touchstone.core import clock
from touchstone.core.files import open_file
from touchstone.insight.models import HealthSnapshot, WeeklyReport
from touchstone.jobs.models import Job
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline
from touchstone.work.models import Attachment, Comment, Item, Mention
from touchstone.work.queries.items import ItemQuerySet
from touchstone.workflow.models import TypeKind

# Built once, not once per worker; on a busy machine that takes its time.
pytestmark = [pytest.mark.xdist_group("demo"), pytest.mark.timeout(900)]
TODAY = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The whole company, built once for all tests of this file and taken back."""
    with django_db_blocker.unblock(), transaction.atomic():
        with clock.standing_at(TODAY):
            build_demo()
        yield
        transaction.set_rollback(True)


def project(key: str) -> Project:
    return Project.objects.get(key=key)


def leaves(key: str) -> ItemQuerySet:
    return Item.objects.filter(project__key=key, is_summary=False).exclude(type__kind=TypeKind.LOG)


def days_late(key: str) -> dict[str, int]:
    """How much later than its deadline each item ends or will end, by title; negative: earlier."""
    items = Item.objects.filter(project__key=key).exclude(deadline=None)
    return {
        title: (finish - deadline).days
        for title, finish, deadline in items.values_list("title", "finish", "deadline")
        if finish and deadline
    }


@pytest.mark.usefixtures("demo")
class TestTheCompany:
    def test_it_is_set_up_and_marked_as_a_demo(self) -> None:
        company = Organisation.objects.get()
        assert company.is_set_up
        assert company.has_demo
        assert count_demo() == {
            "people": 42,
            "projects": 8,
            "items": Item.objects.count(),
            "comments": Comment.objects.count(),
            "events": Event.objects.count(),
        }

    def test_every_department_has_people_and_a_lead_of_its_own(self) -> None:
        departments = Department.objects.all()
        assert departments.count() == 6
        leads = departments.values_list("lead__department_id", flat=True)
        assert list(leads) == [unit.pk for unit in departments]
        assert User.objects.exclude(department=None).count() == 40

    @pytest.mark.parametrize(
        ("name", "typed"), [("单雅雯", "shan"), ("解振华", "xie"), ("仇敏", "qiu"), ("曾凡", "zeng")]
    )
    def test_surnames_with_two_readings_are_found_by_the_right_one(self, name: str, typed: str) -> None:
        assert typed in User.objects.get(name=name).pinyin


@pytest.mark.usefixtures("demo")
class TestTheHistory:
    def test_it_reaches_back_a_year_and_not_into_the_future(self) -> None:
        span = Event.objects.aggregate(first=Min("at"), last=Max("at"))
        assert span["first"] < TODAY - timedelta(days=365)
        assert TODAY - timedelta(days=1) < span["last"] <= TODAY

    def test_events_stand_in_the_order_of_time(self) -> None:
        times = list(Event.objects.order_by("pk").values_list("at", flat=True))
        assert times == sorted(times)

    def test_something_happens_every_week(self) -> None:
        weeks = {at.isocalendar()[:2] for at in Event.objects.values_list("at", flat=True)}
        assert len(weeks) >= 50

    def test_people_work_on_working_days_and_in_daylight(self) -> None:
        hours = OfficeHours.of(WorkCalendar.objects.default())
        for at in Event.objects.values_list("at", flat=True):
            local = at.astimezone(hours.zone)
            assert hours.is_working(local.date()), local
            assert 8 <= local.hour < 19, local

    def test_planned_dates_fall_into_working_time(self) -> None:
        hours = OfficeHours.of(WorkCalendar.objects.default())
        planned = leaves_of_all().filter(mode="auto", duration_elapsed=False, closed_at=None, duration__gt=0)
        for title, first, last in planned.values_list("title", "start", "finish"):
            assert first, title
            assert last, title
            start, finish = hours.minute(first), hours.minute(last)
            assert hours.timeline.next_start(start) == start, title
            assert hours.timeline.finishing(hours.timeline.position(finish)) == finish, title

    def test_what_is_done_was_begun_and_ended_before_now(self) -> None:
        closed = leaves_of_all().exclude(closed_at=None)
        assert not closed.filter(actual_finish=None).exists()
        assert not closed.filter(actual_finish__gt=TODAY).exists()
        assert not leaves_of_all().filter(percent_complete__gt=0, actual_start=None).exists()


def leaves_of_all() -> ItemQuerySet:
    return Item.objects.filter(is_summary=False).exclude(type__kind=TypeKind.LOG)


@pytest.mark.usefixtures("demo")
class TestTheTalk:
    def test_many_people_say_many_different_things(self) -> None:
        comments = Comment.objects.values_list("author__name", "body")
        bodies = Counter(body for _, body in comments)
        assert len(comments) >= 350
        assert len({author for author, _ in comments}) >= 30
        assert max(bodies.values()) <= 8
        assert len(bodies) >= 300

    def test_no_text_holds_html(self) -> None:
        texts = [*Comment.objects.values_list("body", flat=True)]
        texts += Item.objects.values_list("title", flat=True)
        texts += Item.objects.values_list("description", flat=True)
        assert [text for text in texts if re.search(r"</?[a-zA-Z]", text)] == []

    def test_mentions_reach_the_people_they_name(self) -> None:
        named = re.compile(r"@\[([^\]]+)\]\(person:(\d+)\)")
        bodies = Comment.objects.values_list("body", flat=True)
        told = [pair for body in bodies for pair in named.findall(body)]
        names = dict(User.objects.values_list("pk", "name"))
        assert len(told) >= 12
        assert all(names[int(person)] == name for name, person in told)
        assert Mention.objects.count() == len(told)

    def test_workbooks_can_be_opened(self) -> None:
        books = Attachment.objects.filter(name__endswith=".xlsx")
        assert books.count() >= 6
        for book in books:
            with open_file(book.path) as file:
                workbook = CalamineWorkbook.from_filelike(io.BytesIO(file.read()))
            assert len(workbook.get_sheet_by_index(0).to_python()) >= 3


@pytest.mark.usefixtures("demo")
class TestHowProjectsStand:
    def test_each_story_has_its_project_in_its_stage(self) -> None:
        for story in STORIES:
            row = project(story.key)
            assert (row.name, row.stage) == (story.name, story.stage)
            assert row.is_archived == (story.ending == "archived")

    def test_the_finished_ones_have_nothing_open(self) -> None:
        for key in ("EXPO", "IATF"):
            assert not Item.objects.filter(project__key=key, closed_at=None).exists()

    def test_the_roll_out_is_in_its_second_wave(self) -> None:
        live = Item.objects.filter(project__key="ERP", title__endswith="上线", type__key="milestone")
        done = set(live.exclude(closed_at=None).values_list("title", flat=True))
        assert {"总部上线", "苏州工厂上线", "无锡工厂上线", "昆山物流中心上线", "第一批全部上线"} <= done
        assert "第二批全部上线" not in done
        started = Item.objects.filter(project__key="ERP", title__contains="启动会").exclude(actual_start=None)
        assert "武汉工厂启动会与推广小组组建" in started.values_list("title", flat=True)
        assert "沈阳工厂启动会与推广小组组建" not in started.values_list("title", flat=True)

    def test_the_product_team_and_the_line_are_on_track(self) -> None:
        for key in ("IOT", "LH"):
            assert max(days_late(key).values()) <= 0
            overdue = leaves(key).filter(closed_at=None, finish__lt=TODAY)
            assert overdue.count() <= 2

    def test_the_new_machine_is_late(self) -> None:
        assert days_late("HL300")["G3 DVT 评审通过"] > 20
        assert days_late("HL300")["量产启动（SOP）"] > 20

    def test_the_building_site_is_at_risk(self) -> None:
        late = days_late("PLANT")
        assert 0 < late["竣工验收通过"] < 30
        assert leaves("PLANT").exclude(blocked_reason="").exists()

    def test_the_crm_upgrade_has_just_begun(self) -> None:
        assert TODAY.date() - project("CRM").start_date < timedelta(weeks=4)
        assert 0 < leaves("CRM").exclude(closed_at=None).count() < 7

    def test_the_rest_has_work_under_way_and_troubles_of_every_kind(self) -> None:
        for key in ("ERP", "PLANT", "HL300", "LH", "IOT"):
            assert leaves(key).filter(status__category="doing").count() >= 2
            items = Item.objects.filter(project__key=key)
            assert items.filter(type__key="defect").exclude(closed_at=None).exists()
            assert items.filter(type__key="risk", status__key="doing").exists()
            assert items.filter(type__key="change").exists()


@pytest.mark.usefixtures("demo")
class TestWhatIsKept:
    def test_agreed_plans_are_frozen_and_the_long_projects_more_than_once(self) -> None:
        frozen = Counter(Baseline.objects.values_list("project__key", flat=True))
        assert frozen == {story.key: 1 + len(story.later_baselines or {}) for story in STORIES}
        assert frozen["ERP"] == 2

    def test_health_has_a_trend_that_tells_projects_apart(self) -> None:
        latest = {row.project.key: row.score or 0 for row in HealthSnapshot.objects.order_by("date")}
        assert latest["HL300"] < latest["PLANT"] < latest["ERP"]
        assert latest["HL300"] < 70
        assert all(latest[key] >= 80 for key in ("ERP", "IOT", "LH", "CRM"))
        assert HealthSnapshot.objects.filter(project__key="ERP").count() >= 60

    def test_weekly_reports_of_the_last_weeks_tell_what_happened(self) -> None:
        reports = WeeklyReport.objects.filter(project__key="ERP")
        assert 8 <= reports.count() <= 10
        done = [figure["value"] for report in reports for figure in report.figures if figure["key"] == "done"]
        assert sum(map(int, done)) >= 20

    def test_the_officer_who_opens_the_demo_has_work_of_today(self) -> None:
        officer = User.objects.get(role__key="officer", is_robot=False)
        mine = leaves_of_all().filter(assignee=officer, closed_at=None, start__lte=TODAY)
        assert mine.exists()
        assert Mention.objects.filter(user=officer, at__gt=TODAY - timedelta(weeks=4)).exists()

    def test_nothing_is_left_to_be_sent(self) -> None:
        assert not Job.objects.exists()


def logical_content() -> tuple[list[Any], list[Any], list[Any]]:
    """What people would see, without ids that a second build numbers on."""
    fields = ("title", "assignee__name", "status__key", "percent_complete", "start", "finish")
    items = Item.objects.order_by("project__key", "number").values_list("project__key", *fields)
    comments = Comment.objects.order_by("pk").values_list("author__name", "item__title", "created_at")
    events = Event.objects.order_by("pk").values_list("name", "by__name", "at")
    return list(items), list(comments), list(events)


@pytest.mark.django_db
def test_two_builds_tell_the_same_story() -> None:
    short = [story for story in STORIES if story.key in ("CRM", "LH")]
    built = []
    for _ in range(2):
        with clock.standing_at(TODAY), transaction.atomic():
            build_demo(stories=short)
            built.append(logical_content())
            transaction.set_rollback(True)
    assert built[0] == built[1]
    assert len(built[0][0]) > 60


@pytest.mark.django_db
def test_an_interrupted_build_leaves_nothing() -> None:
    def interrupt(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), clock.standing_at(TODAY):
        build_demo(interrupt, stories=STORIES[-1:])
    assert not Organisation.objects.get().is_set_up
    assert count_demo()["people"] == 0
