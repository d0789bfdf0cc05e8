from datetime import date

from touchstone.integrations.importing.day_patterns import day_patterns
from touchstone.integrations.plan_file.calendar import (
    Calendar,
    CalendarException,
    Recurrence,
    Shift,
    WorkWeek,
)
from touchstone.integrations.plan_file.plan import ProjectFacts
from touchstone.integrations.plan_file.tests.plans import at, plan, task

MORNING = (Shift(480, 720),)
OFFICE = ((480, 720), (780, 1020))


def pattern(*calendars: Calendar):
    made = plan(
        task("1"), calendars=calendars, project=ProjectFacts(start=at("2026-03-02"), finish=at("2026-03-31"))
    )
    return day_patterns(made, ["1"])["1"]


def test_an_unstated_week_is_the_usual_one():
    found = pattern(Calendar(uid="1"))
    assert found.week == (OFFICE,) * 5 + ((), ())
    assert found.days == ()


def test_days_of_the_calendar_outrank_those_of_its_base_and_bring_their_names():
    off = CalendarException(first=date(2026, 3, 3), last=date(2026, 3, 4), name="厂休")
    half = CalendarException(first=date(2026, 3, 4), last=date(2026, 3, 4), name="半天", shifts=MORNING)
    base = Calendar(uid="2", exceptions=(off,))
    assert pattern(Calendar(uid="1", base_uid="2", exceptions=(half,)), base).days == (
        (date(2026, 3, 3), (), "厂休"),
        (date(2026, 3, 4), ((480, 720),), "半天"),
    )


def test_days_that_work_as_usual_are_not_told():
    holiday = CalendarException(first=date(2026, 3, 7), last=date(2026, 3, 9), name="三八")
    assert [day for day, _, _ in pattern(Calendar(uid="1", exceptions=(holiday,))).days] == [date(2026, 3, 9)]


def test_work_weeks_and_recurring_days_are_laid_out_for_the_years_around_the_plan():
    summer = WorkWeek(first=date(2026, 7, 6), last=date(2026, 7, 12), week=(MORNING,) * 2 + (None,) * 5)
    may_day = CalendarException(
        first=date(1990, 5, 1),
        last=date(2090, 5, 1),
        recurrence=Recurrence(repeats="yearly_day", month=5, month_day=1),
    )
    days = [
        day.isoformat()
        for day, _, _ in pattern(Calendar(uid="1", exceptions=(may_day,), work_weeks=(summer,))).days
    ]
    assert days == ["2025-05-01", "2026-05-01", "2026-07-06", "2026-07-07", "2028-05-01"]
