"""Why is this date here: machine-readable reasons for start and finish."""

from touchstone.engine import Calendar, ConstraintType, DriverCode, LinkType, Shift
from touchstone.engine.tests.tables import moment, result_of


def reasons(table: str, task: str = "B", side: str = "start") -> list[tuple[DriverCode, str]]:
    """Code and asked-for moment of each driver of one side."""
    explanation = result_of(table).explain(task)
    return [(driver.code, moment(driver.date)) for driver in getattr(explanation, side)]


def test_a_task_that_waits_for_nothing_begins_with_the_project() -> None:
    assert reasons("B 1d") == [(DriverCode.PROJECT_START, "03-02 08:00")]
    assert reasons("B 1d", side="finish") == [(DriverCode.DURATION, "03-02 17:00")]


def test_only_the_link_that_decides_is_named_and_the_calendar_that_moved_it() -> None:
    explanation = result_of("A 2d\nX 1d\nB 1d A, X").explain("B")
    link, calendar = explanation.start
    assert (link.code, link.task_id, moment(link.date)) == (DriverCode.LINK, "A", "03-03 17:00")
    assert link.link is not None
    assert link.link.type is LinkType.FS
    assert (calendar.code, moment(calendar.date)) == (DriverCode.CALENDAR, "03-03 17:00")


def test_all_links_that_ask_for_the_same_moment_are_named() -> None:
    explanation = result_of("A 1d\nX 1d\nB 1d A:SS+1d, X").explain("B")
    assert [driver.task_id for driver in explanation.start if driver.code is DriverCode.LINK] == ["A", "X"]


def test_a_constraint_is_named_with_its_type() -> None:
    (driver,) = result_of("A 1d\nB 1d A SNET=03-09").explain("B").start
    assert (driver.code, driver.constraint) == (DriverCode.CONSTRAINT, ConstraintType.SNET)


def test_a_hard_constraint_is_the_only_reason() -> None:
    (driver,) = result_of("A 3d\nB 1d A MFO=03-03").explain("B").start
    assert (driver.code, driver.constraint) == (DriverCode.CONSTRAINT, ConstraintType.MFO)


def test_a_constraint_that_did_not_decide_is_not_named() -> None:
    assert [code for code, _ in reasons("A 3d\nB 1d A:SS SNET=02-26")] == [DriverCode.LINK]


def test_a_link_or_constraint_of_the_summary_names_the_summary() -> None:
    link, _ = result_of("A 2d\nS A\n  B 1d").explain("B").start
    assert (link.code, link.via, link.task_id) == (DriverCode.LINK, "S", "A")
    (constraint,) = result_of("S SNET=03-04\n  B 1d").explain("B").start
    assert (constraint.code, constraint.via) == (DriverCode.CONSTRAINT, "S")


def test_a_summary_names_the_children_that_decide() -> None:
    explanation = result_of("S\n  A 1d\n  B 3d\n  C 3d").explain("S")
    assert [driver.task_id for driver in explanation.start] == ["A", "B", "C"]
    assert [driver.task_id for driver in explanation.finish] == ["B", "C"]


def test_what_happened_or_was_typed_is_the_reason() -> None:
    assert reasons("A 3d\nB 1d A began=03-03") == [(DriverCode.ACTUAL, "03-03 08:00")]
    assert reasons("B 1d began=03-03 ended=03-05 done=100", side="finish") == [
        (DriverCode.ACTUAL, "03-05 17:00")
    ]
    assert reasons("A 3d\nB 1d A from=03-03") == [(DriverCode.MANUAL, "03-03 08:00")]
    assert reasons("B 1d from=03-03", side="finish") == [(DriverCode.DURATION, "03-03 17:00")]
    assert reasons("B 2d began=03-02 done=50 resume=03-05", side="finish") == [
        (DriverCode.RESUME, "03-05 08:00")
    ]
    assert reasons("S from=03-03 to=03-12\n  B 1d", "S", "finish") == [(DriverCode.MANUAL, "03-12 17:00")]


def test_the_typed_start_of_a_summary_is_the_reason_for_what_is_inside() -> None:
    (driver,) = result_of("S from=03-04 to=03-12\n  B 1d").explain("B").start
    assert (driver.code, driver.via) == (DriverCode.MANUAL, "S")


def test_a_late_task_says_so() -> None:
    assert reasons("A 5d\nB 1d ALAP") == [(DriverCode.AS_LATE_AS_POSSIBLE, "03-06 08:00")]


def test_the_project_start_is_moved_by_the_calendar_too() -> None:
    night = Calendar("night", week=((Shift(22 * 60, 30 * 60),),) * 5 + ((), ()))
    explanation = result_of("B 1h on=night", night).explain("B")
    assert [driver.code for driver in explanation.start] == [DriverCode.PROJECT_START, DriverCode.CALENDAR]
