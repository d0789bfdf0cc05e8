"""Constraints yield to links unless they are mandatory; late dates and floats."""

from dataclasses import replace

import pytest

from touchstone.engine import (
    Assignment,
    Calendar,
    ConstraintType,
    Options,
    Resource,
    Shift,
    SlackRule,
    ViolationCode,
    schedule,
)
from touchstone.engine.primavera.rules import Activity, Limit
from touchstone.engine.primavera.tests.plans import (
    BY_RESOURCES,
    EARLY_START,
    LATE_FINISH,
    early,
    late,
    p6,
    p6_plan,
)
from touchstone.engine.tests.tables import read_date


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("SNET=03-06", "03-06 08:00 → 03-06 17:00"),
        ("SNET=03-03", "03-04 08:00 → 03-04 17:00"),
        ("FNET=03-06", "03-06 08:00 → 03-06 17:00"),
        ("SNLT=03-03", "03-04 08:00 → 03-04 17:00"),
        ("FNLT=03-03", "03-04 08:00 → 03-04 17:00"),
        ("MSO=03-03", "03-03 08:00 → 03-03 17:00"),
        ("MFO=03-03", "03-03 08:00 → 03-03 17:00"),
    ],
)
def test_only_mandatory_dates_outrank_links(words: str, dates: str) -> None:
    assert early(p6(f"A 2d\nB 1d A {words}")["B"]) == dates


def test_start_on_limits_both_sides() -> None:
    date = read_date("03-05", at_finish=False)
    on = Activity(limits=(Limit(ConstraintType.SNLT, date),))
    result = p6("A 1d SNET=03-05\nB 9d", activities={"A": on})
    assert (early(result["A"]), late(result["A"])) == ("03-05 08:00 → 03-05 17:00",) * 2
    assert (result["A"].total_slack, result["A"].critical) == (0, True)


def test_a_limit_that_is_missed_shows_as_negative_float_and_as_a_violation() -> None:
    result = p6("A 4d\nB 1d A FNLT=03-04")
    assert (result["A"].total_slack, result["B"].total_slack) == (-960, -960)
    (violation,) = result.violations
    assert (violation.code, violation.task_id, violation.minutes) == (ViolationCode.CONSTRAINT, "B", 960)


def test_work_out_of_sequence_is_a_violation_of_its_link() -> None:
    result = p6("A 2d\nB 1d A began=02-26 ended=02-26", now="03-02")
    (violation,) = result.violations
    assert (violation.code, violation.task_id, violation.minutes) == (ViolationCode.LINK, "B", 4 * 480)


def test_as_late_as_possible_uses_up_the_free_float_only() -> None:
    result = p6("A 1d ALAP\nB 2d\nC 1d A B\nD 9d")
    assert early(result["A"]) == "03-03 08:00 → 03-03 17:00"
    assert (result["A"].free_slack, result["A"].total_slack) == (0, 6 * 480)
    assert early(result["C"]) == "03-04 08:00 → 03-04 17:00"


def test_late_dates_come_from_the_date_the_project_must_finish_by() -> None:
    result = p6("A 1d\nB 2d", must_finish_by=read_date("03-06", at_finish=True))
    assert (late(result["A"]), result["B"].total_slack) == ("03-06 08:00 → 03-06 17:00", 3 * 480)
    missed = p6("A 4d", must_finish_by=read_date("03-03", at_finish=True))
    assert missed["A"].total_slack == -2 * 480


def test_open_ends_can_be_measured_against_themselves() -> None:
    own = p6("A 1d\nB 5d", open_ends_are_critical=True)
    assert (p6("A 1d\nB 5d")["A"].total_slack, own["A"].total_slack) == (4 * 480, 0)


def test_critical_is_little_float_or_the_longest_path() -> None:
    table = "S\n  A 1d\n  B 5d A\nC 5d\nD 1d"
    by_float = p6(table, options=Options(critical_slack=480))
    assert [task_id for task_id, task in by_float.items() if task.critical] == ["S", "A", "B", "C"]
    by_path = p6(table, options=Options(critical_slack=480), longest_path_is_critical=True)
    assert [task_id for task_id, task in by_path.items() if task.critical] == ["S", "A", "B"]


@pytest.mark.parametrize(
    ("rule", "slack"), [(SlackRule.START, 960), (SlackRule.FINISH, 1440), (SlackRule.SMALLEST, 960)]
)
def test_which_float_counts(rule: SlackRule, slack: int) -> None:
    morning = (Shift(480, 720),)
    rare = Calendar("rare", week=((), morning, (), morning, (), (), ()))
    options = Options(slack_rule=rule)
    plan = p6_plan("A 1d\nB 8d", rare, options=options, activities={"A": Activity(kind=BY_RESOURCES)})
    task = replace(plan.tasks[0], assignments=(Assignment(resource="tide", work=480),))
    staff = (Resource(id="tide", calendar="rare"),)
    result = schedule(replace(plan, tasks=(task, plan.tasks[1]), resources=staff))
    assert (early(result["A"]), late(result["A"])) == (
        "03-03 08:00 → 03-05 12:00",
        "03-05 08:00 → 03-10 12:00",
    )
    assert result["A"].total_slack == slack


def test_milestones_stand_at_the_start_or_at_the_finish_of_a_day() -> None:
    activities = {"M": Activity(kind=LATE_FINISH), "N": Activity(kind=EARLY_START)}
    result = p6("A 2d\nM 0d A\nN 0d A\nB 1d N", activities=activities)
    assert early(result["M"]) == "03-03 17:00 → 03-03 17:00"
    assert early(result["N"]) == "03-04 08:00 → 03-04 08:00"
    assert late(result["N"]) == "03-04 08:00 → 03-04 08:00"
    assert late(result["M"]) == "03-04 17:00 → 03-04 17:00"
