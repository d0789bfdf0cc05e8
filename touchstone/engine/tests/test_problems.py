"""What makes a plan impossible is a status with its reasons; what a caller gets wrong is an exception."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from touchstone.engine import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    DuplicateId,
    EngineError,
    InvalidCalendar,
    InvalidDate,
    InvalidLink,
    InvalidTask,
    Link,
    Mode,
    Piece,
    Plan,
    Problem,
    ProblemCode,
    Resource,
    Shift,
    Status,
    Task,
    UnknownCalendar,
    UnknownResource,
    schedule,
)
from touchstone.engine.tests.tables import MONDAY, plan_of


def problem_of(plan: Plan) -> Problem:
    """The single problem of an infeasible plan."""
    result = schedule(plan)
    assert result.status is Status.INFEASIBLE
    assert (len(result), result.finish, result.violations) == (0, None, ())
    (problem,) = result.problems
    return problem


def turned(ids: tuple[object, ...], first: object) -> tuple[object, ...]:
    """The same cycle, told from another member."""
    place = ids.index(first)
    return ids[place:] + ids[:place]


def test_a_cycle_is_named_in_order() -> None:
    problem = problem_of(plan_of("A 1d C\nB 1d A\nC 1d B\nD 1d C"))
    assert problem.code is ProblemCode.CYCLE
    assert turned(problem.tasks, "A") == ("A", "B", "C")


def test_a_cycle_of_two_is_named() -> None:
    assert turned(problem_of(plan_of("A 1d B:SS\nB 1d A:FF")).tasks, "A") == ("A", "B")


def test_a_cycle_through_a_summary_names_the_summary() -> None:
    assert turned(problem_of(plan_of("S B\n  A 1d\nB 1d A")).tasks, "S") == ("S", "A", "B")
    assert turned(problem_of(plan_of("S\n  A 1d S")).tasks, "S") == ("S", "A")
    assert turned(problem_of(plan_of("S A\n  A 1d")).tasks, "S") == ("S", "A")


def test_what_waits_behind_a_cycle_is_not_named() -> None:
    assert set(problem_of(plan_of("X 1d\nA 1d B X\nB 1d A\nC 1d B\nD 1d C")).tasks) == {"A", "B"}


def test_a_link_to_nothing() -> None:
    link = Link("A", "gone")
    assert problem_of(Plan(start=MONDAY, tasks=(Task(id="A"),), links=(link,))) == Problem(
        ProblemCode.DANGLING_LINK, ("gone",), link
    )


def test_a_parent_that_is_not_there() -> None:
    problem = problem_of(Plan(start=MONDAY, tasks=(Task(id="A", parent="gone"),)))
    assert problem == Problem(ProblemCode.DANGLING_PARENT, ("A", "gone"))


def test_a_task_inside_itself() -> None:
    problem = problem_of(Plan(start=MONDAY, tasks=(Task(id="A", parent="B"), Task(id="B", parent="A"))))
    assert (problem.code, set(problem.tasks)) == (ProblemCode.NESTED_IN_ITSELF, {"A", "B"})


@pytest.mark.parametrize(
    ("task", "code"),
    [
        (
            Task(id="A", actual_start=MONDAY, actual_finish=datetime(2026, 3, 1)),
            ProblemCode.FINISH_BEFORE_START,
        ),
        (
            Task(id="A", mode=Mode.MANUAL, start=MONDAY, finish=datetime(2026, 3, 1)),
            ProblemCode.FINISH_BEFORE_START,
        ),
        (Task(id="A", actual_finish=MONDAY), ProblemCode.FINISHED_WITHOUT_START),
    ],
)
def test_dates_out_of_order(task: Task, code: ProblemCode) -> None:
    assert problem_of(Plan(start=MONDAY, tasks=(task,))) == Problem(code, ("A",))


@pytest.mark.parametrize("calendar", [Calendar("idle", week=((),) * 7), Calendar("standard")])
def test_work_that_never_ends(calendar: Calendar) -> None:
    plan = Plan(start=MONDAY, calendar=calendar, tasks=(Task(id="A", duration=10**9),))
    assert problem_of(plan).code is ProblemCode.OUT_OF_RANGE


def test_an_empty_plan_is_scheduled() -> None:
    result = schedule(Plan(start=MONDAY))
    assert (result.status, len(result), result.finish) == (Status.SCHEDULED, 0, MONDAY)


MISTAKES: dict[str, tuple[type[EngineError], Callable[[], object]]] = {
    "two tasks with one id": (DuplicateId, lambda: Plan(start=MONDAY, tasks=(Task(id="A"), Task(id="A")))),
    "two calendars with one id": (
        DuplicateId,
        lambda: Plan(start=MONDAY, calendars=(Calendar("x"), Calendar("x"))),
    ),
    "a calendar nobody gave": (
        UnknownCalendar,
        lambda: Plan(start=MONDAY, tasks=(Task(id="A", calendar="gone"),)),
    ),
    "two resources with one id": (
        DuplicateId,
        lambda: Plan(start=MONDAY, resources=(Resource(id="R"), Resource(id="R"))),
    ),
    "a resource with a calendar nobody gave": (
        UnknownCalendar,
        lambda: Plan(start=MONDAY, resources=(Resource(id="R", calendar="gone"),)),
    ),
    "a resource nobody gave": (
        UnknownResource,
        lambda: Plan(start=MONDAY, tasks=(Task(id="A", assignments=(Assignment(resource="gone"),)),)),
    ),
    "a resource of less than nothing": (InvalidTask, lambda: Resource(id="R", max_units=-1)),
    "an assignment before its task": (InvalidTask, lambda: Assignment(resource="R", delay=-60)),
    "a piece of less than nothing": (InvalidTask, lambda: Piece(-1)),
    "levelling that hurries": (InvalidTask, lambda: Task(id="A", levelling_delay=-1)),
    "a negative duration": (InvalidTask, lambda: Task(id="A", duration=-1)),
    "more than all of it": (InvalidTask, lambda: Task(id="A", percent_complete=101)),
    "its own parent": (InvalidTask, lambda: Task(id="A", parent="A")),
    "no id": (InvalidTask, lambda: Task(id=None)),
    "a constraint without its date": (InvalidTask, lambda: Task(id="A", constraint=ConstraintType.SNET)),
    "an external task without dates": (InvalidTask, lambda: Task(id="A", mode=Mode.EXTERNAL)),
    "a link to itself": (InvalidLink, lambda: Link("A", "A")),
    "a shift without length": (InvalidCalendar, lambda: Shift(480, 480)),
    "a shift of the next day": (InvalidCalendar, lambda: Shift(1440, 1500)),
    "a week of six days": (InvalidCalendar, lambda: Calendar("x", week=((),) * 6)),
    "shifts that overlap": (
        InvalidCalendar,
        lambda: CalendarException.on(date(2026, 1, 1), (Shift(60, 120), Shift(100, 200))),
    ),
    "an exception that ends before it begins": (
        InvalidCalendar,
        lambda: CalendarException(date(2026, 1, 2), date(2026, 1, 1)),
    ),
    "a date with a time zone": (InvalidDate, lambda: schedule(Plan(start=datetime(2026, 1, 1, tzinfo=UTC)))),
    "a date too far away": (InvalidDate, lambda: schedule(Plan(start=datetime(2500, 1, 1)))),
}


@pytest.mark.parametrize(("error", "build"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistakes_are_exceptions_of_one_tree(error: type[EngineError], build: Callable[[], object]) -> None:
    with pytest.raises(error) as caught:
        build()
    assert isinstance(caught.value, EngineError)


def test_a_shift_between_clock_times_may_cross_midnight() -> None:
    assert Shift.between(time(22), time(6)) == Shift(22 * 60, 30 * 60)
    assert Shift.between(time(0), time(0)) == Shift(0, 1440)
