import pytest

from touchstone.integrations.plan_file.calendar import UNSTATED_WEEK, Calendar, Shift
from touchstone.integrations.plan_file.finding import FileRefused
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import Assignment, Plan, ProjectFacts, Resource
from touchstone.integrations.plan_file.tests.plans import at, checked, link, plan, task


def test_a_sound_plan_passes_unchanged():
    made = plan(
        task("1", kind="summary"),
        task("2", "1", calendar_uid="9"),
        task("3", "1"),
        links=(link("2", "3"),),
        calendars=(Calendar(uid="9", base_uid="8"), Calendar(uid="8")),
        resources=(Resource(uid="5", name="Li Wei"),),
        assignments=(Assignment(task_uid="2", resource_uid="5"),),
    )
    assert checked(made) == (made, {})


def test_a_plan_without_tasks_is_refused():
    with pytest.raises(FileRefused) as refusal:
        checked(Plan())
    assert refusal.value.finding.code == "import.nothing_found"


def test_more_tasks_than_the_limit_are_refused_with_both_numbers():
    with pytest.raises(FileRefused) as refusal:
        checked(plan(*[task(str(number)) for number in range(LIMITS.tasks + 1)]))
    assert refusal.value.finding.code == "import.too_many"
    assert ("limit", LIMITS.tasks) in refusal.value.finding.params


def test_a_doubled_task_id_is_an_error_with_its_row():
    _, found = checked(plan(task("1"), task("1"), task("3")))
    assert found["import.task_uid_duplicate"].severity == "error"
    assert found["import.task_uid_duplicate"].places == ((1, "1"),)


def test_links_to_nothing_to_oneself_and_twice_are_told_apart():
    made = plan(
        task("1"), task("2"), links=(link("7", "2"), link("2", "2"), link("1", "2"), link("1", "2", lag=60))
    )
    clean, found = checked(made)
    assert [(entry.predecessor_uid, entry.lag) for entry in clean.links] == [("1", 0)]
    assert found["import.link_dangling"].places == ((2, "7"),)
    assert found["import.link_self"].places == ((2, "2"),)
    assert found["import.link_duplicate"].severity == "warning"


def test_a_cycle_is_named_by_its_tasks():
    made = plan(task("1"), task("2"), task("3"), links=(link("1", "2"), link("2", "3"), link("3", "1")))
    _, found = checked(made)
    path = dict(found["import.link_cycle"].params)["path"]
    assert path == "1 Task 1 → 2 Task 2 → 3 Task 3 → 1 Task 1"


def test_an_unknown_calendar_gives_way_to_that_of_the_project():
    clean, found = checked(plan(task("1", calendar_uid="5")))
    assert clean.tasks[0].calendar_uid is None
    assert found["import.calendar_missing"].places == ((1, "5"),)


def test_calendars_based_on_each_other_are_an_error():
    made = plan(
        task("1"), calendars=(Calendar(uid="1", name="A", base_uid="2"), Calendar(uid="2", base_uid="1"))
    )
    clean, found = checked(made)
    assert found["import.calendar_cycle"].severity == "error"
    assert [calendar.base_uid for calendar in clean.calendars] == [None, None]


@pytest.mark.parametrize(
    ("week", "base_week", "is_idle"),
    [
        (((),) * 7, None, True),
        (UNSTATED_WEEK, None, False),
        (UNSTATED_WEEK, ((),) * 7, True),
        (((),) * 5 + (None, None), UNSTATED_WEEK, True),
        (((),) * 6 + ((Shift(480, 720),),), None, False),
    ],
)
def test_a_calendar_in_which_nobody_works_cannot_carry_a_plan(week, base_week, is_idle):
    base = Calendar(uid="2", week=base_week) if base_week else None
    calendar = Calendar(uid="1", name="never", week=week, base_uid=base.uid if base else None)
    calendars = (calendar, base) if base else (calendar,)
    _, found = checked(plan(task("1"), calendars=calendars, project=ProjectFacts(calendar_uid="1")))
    assert ("import.calendar_idle" in found) is is_idle


def test_dates_the_wrong_way_round_lose_the_finish():
    clean, found = checked(plan(task("1", start=at("2026-03-05"), finish=at("2026-03-02"))))
    assert clean.tasks[0].finish is None
    assert found["import.finish_before_start"].count == 1


def test_a_constraint_without_its_date_is_dropped():
    clean, found = checked(plan(task("1", constraint="MSO")))
    assert clean.tasks[0].constraint == "ASAP"
    assert "import.constraint_undated" in found


def test_assignments_to_nobody_are_left_out():
    made = plan(task("1"), assignments=(Assignment(task_uid="1", resource_uid="4"),))
    clean, found = checked(made)
    assert clean.assignments == ()
    assert found["import.assignment_dangling"].places == ((0, "1 / 4"),)
