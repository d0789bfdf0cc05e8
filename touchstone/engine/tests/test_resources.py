"""Work of one or several resources: calendars, units, work, delays and contours decide start and finish."""

from dataclasses import replace
from datetime import date

import pytest

from touchstone.engine import (
    Assignment,
    Calendar,
    CalendarException,
    Contour,
    DriverCode,
    Plan,
    Resource,
    Result,
    Shift,
    Task,
    reschedule,
    schedule,
)
from touchstone.engine.tests.tables import DAY, MONDAY, dates_of, moment

AWAY = Calendar("away", exceptions=(CalendarException(date(2026, 3, 3), date(2026, 3, 4)),))
MORNINGS = Calendar("mornings", week=((Shift(8 * 60, 12 * 60),),) * 5 + ((), ()))
EVENINGS = Calendar("evenings", week=((Shift(18 * 60, 20 * 60),),) * 5 + ((), ()))
CREW = (
    Resource(id="Li"),
    Resource(id="Wang", calendar="away"),
    Resource(id="Zhao", calendar="mornings"),
    Resource(id="Sun", calendar="evenings"),
)


def done_by(*assignments: Assignment, days: float = 2, **fields: object) -> Result:
    """A task of two days by these resources, and one of a day that waits for it."""
    plan = Plan(
        start=MONDAY,
        calendars=(AWAY, MORNINGS, EVENINGS),
        resources=CREW,
        tasks=(
            Task(id="A", duration=round(days * DAY), assignments=assignments, **fields),  # type: ignore[arg-type]
            Task(id="B", duration=DAY),
        ),
    )
    return schedule(plan)


def dates(*assignments: Assignment, **fields: object) -> str:
    return dates_of(done_by(*assignments, **fields))["A"]  # type: ignore[arg-type]


def test_a_resource_brings_its_calendar_along() -> None:
    assert dates(Assignment(resource="Wang")) == "03-02 08:00 → 03-05 17:00"


def test_the_last_to_finish_decides() -> None:
    both = Assignment(resource="Li", work=2 * DAY), Assignment(resource="Wang", work=2 * DAY)
    result = done_by(*both)
    assert dates_of(result)["A"] == "03-02 08:00 → 03-05 17:00"
    (reason,) = result.explain("A").finish
    assert (reason.code, reason.resource) == (DriverCode.RESOURCE, "Wang")


def test_the_first_to_begin_decides_the_start() -> None:
    result = done_by(Assignment(resource="Sun", work=60), Assignment(resource="Zhao", work=240), days=0.625)
    assert dates_of(result)["A"] == "03-02 08:00 → 03-02 19:00"


def test_half_of_a_person_takes_twice_as_long() -> None:
    assert dates(Assignment(resource="Li", units=0.5, work=DAY)) == "03-02 08:00 → 03-03 17:00"


def test_a_delay_of_everybody_leaves_the_start_where_it_is() -> None:
    late = Assignment(resource="Li", work=2 * DAY, delay=DAY)
    assert dates(late) == "03-02 08:00 → 03-04 17:00"


def test_a_delay_counts_from_the_start_of_the_task() -> None:
    late = Assignment(resource="Zhao", work=240, delay=240)
    assert dates(Assignment(resource="Li", work=DAY), late, days=2) == "03-02 08:00 → 03-03 12:00"


@pytest.mark.parametrize(
    ("contour", "finish"),
    [
        (Contour.FLAT, "03-03 17:00"),
        (Contour.BACK_LOADED, "03-05 10:40"),
        (Contour.BELL, "03-05 17:00"),
        (Contour.TURTLE, "03-04 15:51"),
    ],
)
def test_a_contour_stretches_the_work(contour: Contour, finish: str) -> None:
    """Two days of work at 60, 50 and 70 % of a person on average."""
    assert dates(Assignment(resource="Li", work=2 * DAY, contour=contour)) == f"03-02 08:00 → {finish}"


def test_resources_with_the_hours_of_the_task_leave_it_plain() -> None:
    result = done_by(Assignment(resource="Li"), Assignment(resource="Li", work=DAY))
    assert result.computation is not None
    assert result.computation.parameters.works == {}


def test_a_task_with_a_calendar_is_worked_on_when_both_work() -> None:
    assert dates(Assignment(resource="Wang"), calendar="mornings") == "03-02 08:00 → 03-09 12:00"
    assert dates(Assignment(resource="Wang"), calendar="mornings", ignores_resource_calendars=True) == (
        "03-02 08:00 → 03-05 12:00"
    )


def test_where_calendars_never_meet_that_of_the_task_decides() -> None:
    assert dates(Assignment(resource="Sun"), calendar="mornings") == "03-02 08:00 → 03-05 12:00"


def test_slack_counts_in_the_calendar_of_the_task() -> None:
    """Zhao is done on Wednesday noon; the last morning of B's three days would be a day and a half later."""
    plan = done_by(Assignment(resource="Zhao", work=600), days=1.25).plan
    result = schedule(replace(plan, tasks=(plan.tasks[0], replace(plan.tasks[1], duration=5 * DAY))))
    assert dates_of(result)["A"] == "03-02 08:00 → 03-04 10:00"
    assert moment(result["A"].late_finish) == "03-06 12:00"
    assert moment(result["A"].late_start) == "03-04 10:00"
    assert result["A"].total_slack == 2 * DAY + 120


def test_who_is_away_explains_the_start() -> None:
    result = done_by(Assignment(resource="Sun"), days=0.25)
    project, resource = result.explain("A").start
    assert (project.code, resource.code) == (DriverCode.PROJECT_START, DriverCode.RESOURCE)
    assert (resource.resource, moment(resource.date)) == ("Sun", "03-02 08:00")


def test_late_dates_are_those_of_the_first_and_the_last() -> None:
    result = done_by(Assignment(resource="Sun", work=60), Assignment(resource="Zhao", work=120), days=0.375)
    later = reschedule(result, [replace(result.plan.tasks[1], duration=5 * DAY)])
    assert moment(later["A"].late_start) == "03-05 19:00"
    assert moment(later["A"].late_finish) == "03-06 12:00"


def test_remaining_work_is_shared_as_the_whole_was() -> None:
    both = Assignment(resource="Li", work=2 * DAY), Assignment(resource="Wang", work=2 * DAY)
    started = {"actual_start": MONDAY, "percent_complete": 50, "resume": MONDAY.replace(day=9)}
    assert dates(*both, **started) == "03-02 08:00 → 03-09 17:00"
