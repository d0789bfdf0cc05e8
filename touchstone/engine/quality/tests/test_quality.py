"""Each point of the check, on plans where it is met and where it is not."""

from dataclasses import replace
from datetime import datetime

from touchstone.engine import Assignment, Plan, Resource, schedule
from touchstone.engine.quality import BaselineDates, Check, Point, Thresholds, Verdict, check_quality
from touchstone.engine.tests.tables import plan_of

SOUND = """
A  2d
B  3d  A
C  1d  B
Z  0d  C
"""
FRIDAY = datetime(2026, 3, 6, 17)


def checks_of(plan: Plan, **options: object) -> dict[Point, Check]:
    return {check.point: check for check in check_quality(schedule(plan), **options)}  # type: ignore[arg-type]


def test_a_sound_plan_fails_only_where_its_ends_hang() -> None:
    checks = checks_of(plan_of(SOUND))
    assert list(checks) == list(Point)
    failed = {point for point, check in checks.items() if check.verdict is Verdict.FAILED}
    assert failed == {Point.LOGIC}
    assert checks[Point.LOGIC].tasks == ("A", "Z")
    assert (checks[Point.LOGIC].numerator, checks[Point.LOGIC].denominator) == (2, 4)
    assert checks[Point.LOGIC].value == 0.5


def test_limits_are_parameters() -> None:
    checks = checks_of(plan_of(SOUND), thresholds=Thresholds(logic=0.5))
    assert checks[Point.LOGIC].verdict is Verdict.PASSED


def test_links_are_judged_with_those_behind_the_verdict() -> None:
    checks = checks_of(plan_of("A  2d\nB  3d  A:FS-1d\nC  1d  B:SS+2d\nD  1d  C"))
    assert [link.successor for link in checks[Point.LEADS].links] == ["B"]
    assert [link.successor for link in checks[Point.LAGS].links] == ["C"]
    types = checks[Point.LINK_TYPES]
    assert (types.numerator, types.denominator, types.verdict) == (2, 3, Verdict.FAILED)
    assert [link.successor for link in types.links] == ["C"]


def test_a_link_of_a_summary_is_logic_of_what_is_inside() -> None:
    checks = checks_of(plan_of("A  1d\nS  A\n  B  1d\n  C  1d\nD  1d  S\nE  1d  D"))
    assert checks[Point.LOGIC].tasks == ("A", "E")


def test_hard_constraints_slack_and_long_tasks() -> None:
    table = "A  1d\nB  1d  A  MSO=03-02\nC  60d  B\nD  1d  A\nE  1d  C due=03-10\nF  1d  A"
    checks = checks_of(plan_of(table))
    assert checks[Point.HARD_CONSTRAINTS].tasks == ("B",)
    assert set(checks[Point.NEGATIVE_SLACK].tasks) == {"A", "C", "E"}
    assert checks[Point.HIGH_DURATION].tasks == ("C",)
    assert set(checks[Point.HIGH_SLACK].tasks) == {"D", "F"}


def test_finished_tasks_are_not_judged() -> None:
    checks = checks_of(plan_of("A  1d  began=03-02 ended=03-02 done=100\nB  1d  A\nC  1d  B"))
    assert checks[Point.LOGIC].tasks == ("C",)
    assert checks[Point.LOGIC].denominator == 2


def test_dates_that_contradict_the_status_date() -> None:
    table = "A  1d\nB  9d\nC  1d  began=03-09\nD  1d  began=03-02 ended=03-02 done=100\nE  1d  SNET=03-09"
    checks = checks_of(plan_of(table), at=FRIDAY)
    assert checks[Point.INVALID_DATES].tasks == ("A", "B", "C")
    assert checks_of(plan_of(table))[Point.INVALID_DATES].verdict is Verdict.NOT_APPLICABLE


def test_tasks_without_anybody_to_do_them() -> None:
    plan = plan_of(SOUND)
    assert checks_of(plan)[Point.RESOURCES].verdict is Verdict.NOT_APPLICABLE
    assert checks_of(plan, resourced={"A", "B"})[Point.RESOURCES].tasks == ("C",)
    busy = replace(plan.tasks[0], assignments=(Assignment(resource="R"),))
    staffed = replace(plan, resources=(Resource(id="R"),)).with_tasks([busy])
    assert checks_of(staffed)[Point.RESOURCES].tasks == ("B", "C")


def test_a_baseline_tells_what_was_missed_and_how_the_plan_is_kept() -> None:
    plan = plan_of("A  2d  began=03-02 ended=03-04 done=100\nB  2d  A\nC  2d  B")
    dates = schedule(plan_of("A  2d\nB  2d  A\nC  2d  B"))
    baseline = {task_id: BaselineDates(task.start, task.finish) for task_id, task in dates.items()}
    checks = checks_of(plan, at=FRIDAY, baseline=baseline)
    assert checks[Point.MISSED_TASKS].tasks == ("A", "B")
    execution = checks[Point.BASELINE_EXECUTION]
    assert (execution.numerator, execution.denominator, execution.tasks) == (1, 2, ("B",))
    length = checks[Point.CRITICAL_PATH_LENGTH]
    assert (length.numerator, length.denominator) == (480, 960)
    assert (length.verdict, length.tasks) == (Verdict.FAILED, ("C",))


def test_a_delay_has_to_reach_the_finish() -> None:
    assert checks_of(plan_of(SOUND))[Point.CRITICAL_PATH_TEST].verdict is Verdict.PASSED
    pinned = checks_of(plan_of("A  2d\nB  3d  A  MFO=03-06"))[Point.CRITICAL_PATH_TEST]
    assert (pinned.verdict, pinned.tasks) == (Verdict.FAILED, ("A",))
    assert pinned.denominator - pinned.numerator == 3 * 480


def test_an_empty_plan_gives_nothing_to_judge() -> None:
    verdicts = {check.verdict for check in check_quality(schedule(plan_of("")))}
    assert verdicts == {Verdict.NOT_APPLICABLE}
