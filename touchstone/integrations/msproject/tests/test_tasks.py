from decimal import Decimal

import pytest

from touchstone.integrations.msproject.tests.documents import document, read, read_task, task_xml, xml
from touchstone.integrations.plan_file.plan import TaskBaseline
from touchstone.integrations.plan_file.tests.plans import at


def test_outline_levels_become_parents_and_summaries():
    plan, _ = read(
        document(
            task_xml(0, 0, Name="The project", Notes="why"),
            task_xml(1, 1, Summary=1),
            task_xml(2, 2),
            task_xml(3, 3),
            task_xml(4, 1, Milestone=1),
        )
    )
    assert [(task.uid, task.parent_uid, task.kind) for task in plan.tasks] == [
        ("1", None, "summary"),
        ("2", "1", "summary"),
        ("3", "2", "task"),
        ("4", None, "milestone"),
    ]
    assert (plan.project.name, plan.project.notes) == ("The project", "why")


def test_a_task_is_read_whole():
    task, found = read_task(
        Name="  Pour  concrete ",
        Notes="two\nlines",
        WBS="A.1",
        Manual=1,
        Active=0,
        Duration="PT16H30M0S",
        DurationFormat=39,
        Start="2026-03-02T08:00:00",
        Finish="2026-03-04T08:30:00",
        ManualStart="2026-03-02T09:00:00",
        ConstraintType=4,
        ConstraintDate="2026-03-02T08:00:00",
        Deadline="2026-03-31T17:00:00",
        PercentComplete=40,
        ActualStart="2026-03-02T08:00:00",
        ActualDuration="PT6H0M0S",
        RemainingDuration="PT10H30M0S",
        Priority=700,
        Type=1,
        EffortDriven=1,
        Work="PT8H0M0S",
        Cost="123450",
        FixedCost="5000",
        LevelingDelay=4800,
        LevelingDelayFormat=7,
        IgnoreResourceCalendar=1,
        Contact="Li Wei",
    )
    assert found == {}
    assert (task.name, task.notes, task.wbs, task.mode, task.is_active) == (
        "Pour  concrete",
        "two\nlines",
        "A.1",
        "manual",
        False,
    )
    assert (task.duration, task.is_estimated, task.duration_elapsed) == (990, True, False)
    assert (task.start, task.finish, task.manual_start) == (
        at("2026-03-02T08:00"),
        at("2026-03-04T08:30"),
        at("2026-03-02T09:00"),
    )
    assert (task.constraint, task.constraint_date, task.deadline) == (
        "SNET",
        at("2026-03-02T08:00"),
        at("2026-03-31T17:00"),
    )
    assert (task.percent_complete, task.actual_start, task.actual_duration, task.remaining_duration) == (
        40,
        at("2026-03-02T08:00"),
        360,
        630,
    )
    assert (task.priority, task.work_rule, task.is_effort_driven, task.work) == (
        700,
        "fixed_duration",
        True,
        480,
    )
    assert (task.cost, task.fixed_cost) == (Decimal("1234.5"), Decimal(50))
    assert (task.levelling_delay, task.levelling_delay_elapsed) == (480, False)
    assert (task.ignores_resource_calendars, task.responsible) == (True, "Li Wei")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("PT0H0M0S", 0),
        ("PT8H0M0S", 480),
        ("PT1H20M30S", 80),
        ("PT0H0M45S", 1),
        ("P1DT2H", 1560),
        ("PT7.5H", 450),
        ("-PT4H0M0S", -240),
    ],
)
def test_durations_are_whole_minutes(text, minutes):
    assert read_task(Duration=text)[0].duration == minutes


@pytest.mark.parametrize("code", [4, 6, 8, 10, 12, 36, 40, 44])
def test_elapsed_formats_are_known(code):
    assert read_task(Duration="PT24H0M0S", DurationFormat=code)[0].duration_elapsed


@pytest.mark.parametrize(
    ("code", "lag", "expected"),
    [
        (7, 4800, (480, False, None)),
        (7, -9600, (-960, False, None)),
        (8, 14400, (1440, True, None)),
        (19, 50, (0, False, 50)),
        (20, -25, (0, True, -25)),
        (39, 4800, (480, False, None)),
    ],
)
def test_lags_are_minutes_elapsed_minutes_or_percentages(code, lag, expected):
    link = xml("PredecessorLink", PredecessorUID=1, Type=3, CrossProject=0, LinkLag=lag, LagFormat=code)
    plan, _ = read(document(task_xml(1), task_xml(2, content=link)))
    (found,) = plan.links
    assert (found.type, found.predecessor_uid, found.successor_uid) == ("SS", "1", "2")
    assert (found.lag, found.lag_elapsed, found.lag_percent) == expected


@pytest.mark.parametrize(("code", "kind"), [(0, "FF"), (1, "FS"), (2, "SF"), (3, "SS")])
def test_link_types(code, kind):
    plan, _ = read(
        document(task_xml(1), task_xml(2, content=xml("PredecessorLink", PredecessorUID=1, Type=code)))
    )
    assert plan.links[0].type == kind


def test_baselines_are_kept_by_number():
    first = xml("Baseline", Number=0, Start="2026-03-02T08:00:00", Duration="PT8H0M0S", Cost=10000)
    task, _ = read_task(content=first + xml("Baseline", Number=10, Work="PT4H0M0S"))
    assert task.baselines == (
        TaskBaseline(number=0, start=at("2026-03-02T08:00"), duration=480, cost=Decimal(100)),
        TaskBaseline(number=10, work=240),
    )


def test_blank_rows_are_counted():
    plan, found = read(
        document(task_xml(1), "<Task><UID>2</UID><ID>2</ID><IsNull>1</IsNull></Task>", task_xml(3))
    )
    assert [task.uid for task in plan.tasks] == ["1", "3"]
    assert found["import.blank_rows"].count == 1


def test_a_task_without_a_name_stays_and_is_reported():
    task, found = read_task(Name="")
    assert task.name == ""
    assert found["import.task_unnamed"].places[0].row == 1


def test_tasks_of_other_files_and_links_to_them_are_left_out_with_a_warning():
    away = xml("PredecessorLink", PredecessorUID=9, CrossProject=1, CrossProjectName="C:\\\\other.mpp\\\\4")
    ghost = xml("PredecessorLink", PredecessorUID=2)
    plan, found = read(
        document(task_xml(1, content=away), task_xml(2, ExternalTask=1), task_xml(3, content=ghost))
    )
    assert [task.uid for task in plan.tasks] == ["1", "3"]
    assert plan.links == ()
    assert found["import.link_cross_project"].severity == "warning"
    assert found["import.external_task"].count == 1


def test_a_skipped_outline_level_is_closed_up():
    plan, found = read(document(task_xml(1, 1), task_xml(2, 4), task_xml(3, 2)))
    assert [task.parent_uid for task in plan.tasks] == [None, "1", "1"]
    assert found["import.outline_jump"].places == ((2, "4"),)


def test_what_is_not_imported_is_named():
    part = xml("TimephasedData", Type=1) + xml("Hyperlinks", xml("Link", Url="x"))
    _, found = read_task(
        content=part,
        Hyperlink="docs",
        HyperlinkAddress="http://example.org",
        TotalSlack=480,
        EarlyStart="2026-03-02T08:00:00",
        GUID="a-b",
        Recurring=1,
    )
    assert found["import.timephased"].count == 1
    assert str(dict(found["import.element_unknown"].params)["name"]).startswith("Task/Hyperlink")
    assert dict(found["import.recomputed"].params)["names"] == "EarlyStart TotalSlack"
    assert dict(found["import.bookkeeping"].params)["names"] == "GUID"
    assert "import.recurring_task" in found


def test_empty_and_zero_values_of_unknown_elements_are_not_worth_a_word():
    _, found = read_task(HyperlinkAddress="", SomethingNew=0)
    assert found == {}
