"""Level of effort, WBS summaries, WBS elements, resources, reasons."""

from dataclasses import replace

from touchstone.engine import Assignment, Calendar, DriverCode, Link, Resource, Shift, schedule
from touchstone.engine.primavera.rules import Activity
from touchstone.engine.primavera.tests.plans import (
    BY_RESOURCES,
    EFFORT,
    OVER_WBS,
    early,
    late,
    left,
    p6,
    p6_plan,
    span,
)

LOE = {"L": Activity(kind=EFFORT)}


def test_a_level_of_effort_lasts_from_what_its_start_to_what_its_finish_is_tied_to() -> None:
    result = p6("A 2d\nB 3d A\nL 1d A:SS B:FF\nC 9d", activities=LOE)
    assert (span(result["L"]), late(result["L"])) == (
        "03-02 08:00 → 03-06 17:00",
        "03-06 08:00 → 03-12 17:00",
    )
    assert result["L"].total_slack == 4 * 480


def test_a_level_of_effort_may_be_tied_to_what_follows_it() -> None:
    assert span(p6("A 2d\nL 1d\nB 3d A L:SS L:FF", activities=LOE)["L"]) == "03-04 08:00 → 03-06 17:00"


def test_a_level_of_effort_drives_nothing_and_closes_no_circle() -> None:
    result = p6("A 2d L:FF\nL 9d A:SS\nB 1d L", activities=LOE)
    assert early(result["B"]) == "03-02 08:00 → 03-02 17:00"
    assert span(result["L"]) == "03-02 08:00 → 03-03 17:00"


def test_a_level_of_effort_without_links_stands_at_the_data_date() -> None:
    assert span(p6("A 9d\nL 3d", now="03-04", activities=LOE)["L"]) == "03-04 08:00 → 03-04 08:00"


def test_a_level_of_effort_that_has_begun_keeps_its_start() -> None:
    table = "A 5d began=02-24\nL 1d A:SS A:FF"
    result = p6(table, now="03-02", activities={**LOE, "A": left(2)})
    assert span(result["L"]) == "02-24 08:00 → 03-03 17:00"
    over = p6(f"{table} began=02-24 ended=02-25", now="03-02", activities={**LOE, "A": left(2)})
    assert (span(over["L"]), over["L"].critical) == ("02-24 08:00 → 02-25 17:00", False)


def test_a_wbs_summary_covers_its_element_at_any_depth() -> None:
    table = "S\n  A 1d began=02-26 ended=02-26\n  T\n    B 2d\n  W 1d\nC 9d"
    result = p6(table, activities={"W": Activity(kind=OVER_WBS)})
    assert (span(result["W"]), early(result["W"])) == (
        "02-26 08:00 → 03-03 17:00",
        "03-02 08:00 → 03-03 17:00",
    )
    assert span(result["S"]) == "02-26 08:00 → 03-03 17:00"


def test_an_element_spans_what_is_inside_and_has_its_smallest_float() -> None:
    result = p6("S\n  A 1d\n  T\n    B 3d\nC 5d")
    assert (span(result["S"]), result["S"].total_slack) == ("03-02 08:00 → 03-04 17:00", 2 * 480)
    over = p6("S\n  A 1d began=02-26 ended=02-26\nC 1d")
    assert (over["S"].critical, over["S"].total_slack) == (False, 0)


def test_a_resource_dependent_activity_lasts_as_long_as_its_slowest_resource() -> None:
    mornings = Calendar("mornings", week=((Shift(480, 720),),) * 5 + ((), ()))
    plan = p6_plan("A 1d\nB 1d A", mornings, activities={"A": Activity(kind=BY_RESOURCES)})
    crew = (
        Assignment(resource="crane", work=480),
        Assignment(resource="team", work=480, units=2.0),
    )
    task = replace(plan.tasks[0], assignments=crew)
    staff = (Resource(id="crane", calendar="mornings"), Resource(id="team"))
    result = schedule(replace(plan, tasks=(task, plan.tasks[1]), resources=staff))
    assert early(result["A"]) == "03-02 08:00 → 03-03 12:00"
    assert early(result["B"]) == "03-03 13:00 → 03-04 12:00"


def test_links_of_elements_are_none_of_p6() -> None:
    plan = p6_plan("S\n  A 3d\nB 1d")
    assert early(schedule(replace(plan, links=(Link("S", "B"),)))["B"]) == "03-02 08:00 → 03-02 17:00"


def test_reasons() -> None:
    activities = {"F": left(1), **LOE}
    table = (
        "S\n  A 2d\n  B 1d A SNET=03-03\nC 1d A MSO=03-09\nD 1d ALAP\nE 1d began=02-26 ended=02-26\n"
        "F 2d A began=02-27\nL 1d A:SS B:FF"
    )
    result = p6(table, activities=activities)

    def reasons(task_id: str) -> tuple[list[DriverCode], list[DriverCode]]:
        found = result.explain(task_id)
        return [driver.code for driver in found.start], [driver.code for driver in found.finish]

    assert reasons("A") == ([DriverCode.PROJECT_START], [DriverCode.DURATION])
    assert reasons("B") == ([DriverCode.LINK], [DriverCode.DURATION])
    assert reasons("C") == ([DriverCode.CONSTRAINT], [DriverCode.DURATION])
    assert reasons("D") == ([DriverCode.AS_LATE_AS_POSSIBLE], [DriverCode.DURATION])
    assert reasons("E") == ([DriverCode.ACTUAL], [DriverCode.ACTUAL])
    assert reasons("F") == ([DriverCode.ACTUAL], [DriverCode.RESUME, DriverCode.LINK])
    assert reasons("L") == ([DriverCode.LINK], [DriverCode.LINK])
    assert reasons("S") == ([DriverCode.CHILD], [DriverCode.CHILD])
    assert result.explain("B").start[0].task_id == "A"
