from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchstone.accounts.models import Organisation
from touchstone.core import clock
from touchstone.jobs.jobs import KEEP_JOBS
from touchstone.jobs.models import Job
from touchstone.jobs.recurring import Every, Schedule, enqueue_due
from touchstone.jobs.tests.conftest import do_next_job

SHANGHAI, BERLIN = "Asia/Shanghai", "Europe/Berlin"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("every", "at", "day", "now", "due"),
    [
        ("minutely", "00:00", 1, "2026-03-02T00:10:59", "2026-03-02T00:10"),
        ("hourly", "00:15", 1, "2026-03-02T00:10", "2026-03-01T23:15"),
        ("hourly", "00:15", 1, "2026-03-02T00:15", "2026-03-02T00:15"),
        ("daily", "06:00", 1, "2026-03-01T21:59", "2026-02-28T22:00"),
        ("daily", "06:00", 1, "2026-03-01T22:00", "2026-03-01T22:00"),
        ("weekly", "09:00", 4, "2026-03-06T01:00", "2026-03-06T01:00"),
        ("weekly", "09:00", 4, "2026-03-06T00:59", "2026-02-27T01:00"),
        ("monthly", "08:00", 28, "2026-03-15T00:00", "2026-02-28T00:00"),
        ("monthly", "08:00", 1, "2026-03-31T00:00", "2026-03-01T00:00"),
    ],
)
def test_the_last_time_due_is_on_the_wall_clock_of_the_zone(
    every: Every, at: str, day: int, now: str, due: str
) -> None:
    schedule = Schedule("kind", every, time.fromisoformat(at), SHANGHAI, day)
    assert schedule.last_due(utc(now), "UTC") == utc(due)


def test_without_a_zone_the_companys_counts() -> None:
    schedule = Schedule("kind", "daily", time(6), None, 1)
    assert schedule.last_due(utc("2026-03-02T12:00"), BERLIN) == utc("2026-03-02T05:00")


def test_a_day_has_one_turn_even_when_the_clock_is_changed() -> None:
    schedule = Schedule("kind", "daily", time(2, 30), BERLIN, 1)
    for change in ("2026-03-29T00:00", "2026-10-25T00:00"):
        hours = [utc(change) + timedelta(minutes=10 * step) for step in range(-144, 288)]
        turns = {schedule.last_due(hour, BERLIN) for hour in hours}
        assert len(turns) == 4


@given(
    st.integers(0, 15 * 365 * 24 * 60).map(lambda minutes: utc("2020-01-01") + timedelta(minutes=minutes)),
    st.sampled_from(["hourly", "daily", "weekly", "monthly"]),
    st.integers(1, 6),
    st.sampled_from([SHANGHAI, BERLIN, "America/St_Johns"]),
)
def test_the_last_turn_is_never_in_the_future_nor_more_than_one_period_past(
    now: datetime, every: Every, day: int, zone: str
) -> None:
    longest = {"hourly": 1.1, "daily": 25.1, "weekly": 24 * 7 + 1.1, "monthly": 24 * 31 + 1.1}[every]
    due = Schedule("kind", every, time(2, 30), zone, day).last_due(now, "UTC")
    assert timedelta(0) <= now - due <= timedelta(hours=longest)


@pytest.mark.django_db
def test_a_turn_is_enqueued_once_and_the_next_turn_again() -> None:
    Organisation.objects.update(time_zone=SHANGHAI)
    with clock.standing_at(utc("2026-03-02T12:00")):
        assert enqueue_due() > 0
        assert enqueue_due() == 0
    with clock.standing_at(utc("2026-03-03T12:00")):
        enqueue_due()
    turns = Job.objects.filter(kind="forget_old_rows").values_list("period", flat=True)
    assert set(turns) == {
        "forget_old_rows@2026-03-02T03:30:00+08:00",
        "forget_old_rows@2026-03-03T03:30:00+08:00",
    }


@pytest.mark.django_db
def test_housekeeping_forgets_what_ended_long_ago() -> None:
    old = clock.now() - KEEP_JOBS - timedelta(days=1)
    Job.objects.create(kind="add_department", state="done", finished_at=old)
    recent = Job.objects.create(kind="add_department", state="done", finished_at=clock.now())
    enqueue_due()
    Job.objects.filter(kind="forget_old_rows").update(priority=100)
    assert (do_next_job().result or {})["jobs"] == 1
    assert Job.objects.filter(kind="add_department").get() == recent
