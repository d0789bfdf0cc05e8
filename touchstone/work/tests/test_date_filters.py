"""Every relative-date operator, with the clock standing still, west and east of UTC."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.browser import Browser
from tests.cast import Cast
from touchstone.calendars.models import WorkCalendar
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.queries.relative_dates import COUNTED, FIXED
from touchstone.work.tests.conftest import titles

NOW = datetime(2026, 11, 18, 4, tzinfo=UTC)
"""Wednesday noon in Shanghai, Tuesday evening in Los Angeles."""

DAYS = [
    *("2025-12-31", "2026-06-30", "2026-07-01", "2026-09-30", "2026-10-31", "2026-11-01", "2026-11-08"),
    *("2026-11-09", "2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-22"),
    *("2026-11-23", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01", "2027-03-31"),
    *("2027-04-01", "2028-01-01"),
]

CASES: list[tuple[str, int | None, str, str]] = [
    ("today", None, "2026-11-18", "2026-11-18"),
    ("yesterday", None, "2026-11-17", "2026-11-17"),
    ("tomorrow", None, "2026-11-19", "2026-11-19"),
    ("before_today", None, "2025-12-31", "2026-11-17"),
    ("after_today", None, "2026-11-19", "2028-01-01"),
    ("this_week", None, "2026-11-16", "2026-11-22"),
    ("last_week", None, "2026-11-09", "2026-11-15"),
    ("next_week", None, "2026-11-23", "2026-11-29"),
    ("this_month", None, "2026-11-01", "2026-11-30"),
    ("last_month", None, "2026-10-31", "2026-10-31"),
    ("next_month", None, "2026-12-01", "2026-12-31"),
    ("this_quarter", None, "2026-10-31", "2026-12-31"),
    ("last_quarter", None, "2026-07-01", "2026-09-30"),
    ("next_quarter", None, "2027-01-01", "2027-03-31"),
    ("this_year", None, "2026-06-30", "2026-12-31"),
    ("last_year", None, "2025-12-31", "2025-12-31"),
    ("next_year", None, "2027-01-01", "2027-04-01"),
    ("last_days", 2, "2026-11-16", "2026-11-18"),
    ("next_days", 4, "2026-11-18", "2026-11-22"),
    ("older_than", 2, "2025-12-31", "2026-11-15"),
    ("later_than", 4, "2026-11-23", "2028-01-01"),
    ("last_weeks", 2, "2026-11-08", "2026-11-15"),
    ("next_weeks", 1, "2026-11-23", "2026-11-29"),
    ("last_months", 2, "2026-09-30", "2026-10-31"),
    ("next_months", 2, "2026-12-01", "2027-01-01"),
]


@pytest.fixture
def dated(plan: Project, make: Any) -> Project:
    for day in DAYS:
        make(day)
    return plan


@pytest.fixture
def at_noon() -> Iterator[None]:
    with clock.standing_at(NOW):
        yield


def found(browser: Browser, project: Project, field: str, operator: str, value: int | None) -> list[str]:
    tree = {"field": field, "op": operator} | ({} if value is None else {"value": value})
    return sorted(titles(browser, project, filter=json.dumps(tree), limit=100))


def between(first: str, last: str) -> list[str]:
    return [day for day in DAYS if first <= day <= last]


def noon(day: str, zone_hours: int) -> datetime:
    return datetime.fromisoformat(f"{day}T12:00:00+00:00") - timedelta(hours=zone_hours)


def test_every_operator_has_its_case() -> None:
    assert {operator for operator, *_ in CASES} == FIXED.keys() | COUNTED.keys()


@pytest.mark.usefixtures("at_noon")
def test_each_operator_means_the_days_of_the_project_s_zone(dated: Project, member: Browser) -> None:
    for item in Item.objects.filter(project=dated):
        Item.objects.filter(pk=item.pk).update(deadline=noon(item.title, 8))
    for operator, value, first, last in CASES:
        assert found(member, dated, "deadline", operator, value) == between(first, last), operator


@pytest.mark.usefixtures("at_noon")
def test_west_of_utc_today_is_still_yesterday(dated: Project, member: Browser) -> None:
    WorkCalendar.objects.filter(pk=dated.calendar_id).update(time_zone="America/Los_Angeles")
    for item in Item.objects.filter(project=dated):
        Item.objects.filter(pk=item.pk).update(deadline=noon(item.title, -8))
    assert found(member, dated, "deadline", "today", None) == ["2026-11-17"]
    assert found(member, dated, "deadline", "tomorrow", None) == ["2026-11-18"]
    assert found(member, dated, "deadline", "last_days", 1) == ["2026-11-16", "2026-11-17"]
    assert found(member, dated, "deadline", "this_month", None) == between("2026-11-01", "2026-11-30")


@pytest.mark.usefixtures("at_noon")
def test_across_projects_today_is_the_reader_s(cast: Cast, dated: Project, member: Browser) -> None:
    item = Item.objects.get(project=dated, title="2026-11-17")
    Item.objects.filter(pk=item.pk).update(deadline=datetime(2026, 11, 17, 20, tzinfo=UTC))
    today = json.dumps({"field": "deadline", "op": "today"})

    def shown() -> list[str]:
        return [row["title"] for row in member.get("/items", filter=today).json()["items"]]

    assert shown() == ["2026-11-17"]
    member.patch("/me", {"time_zone": "America/Los_Angeles"})
    assert shown() == ["2026-11-17"]
    Item.objects.filter(pk=item.pk).update(deadline=datetime(2026, 11, 18, 9, tzinfo=UTC))
    assert shown() == []


@pytest.mark.usefixtures("at_noon")
def test_days_of_custom_fields_know_every_operator(cast: Cast, dated: Project, member: Browser) -> None:
    made = cast.browser("owner").post(f"/projects/{dated.pk}/fields", {"name": "到货", "kind": "date"}).json()
    for item in Item.objects.filter(project=dated):
        Item.objects.filter(pk=item.pk).update(values={made["key"]: item.title})
    for operator, value, first, last in CASES:
        assert found(member, dated, f"values.{made['key']}", operator, value) == between(first, last), (
            operator
        )


@pytest.mark.parametrize("value", [None, -1, "7", 1.5, True, 10**6])
def test_a_count_that_is_none_is_refused(plan: Project, member: Browser, value: Any) -> None:
    tree = json.dumps({"field": "finish", "op": "next_weeks", "value": value})
    assert member.get(f"/projects/{plan.pk}/items", filter=tree).json()["code"] == "work.filter_malformed"
