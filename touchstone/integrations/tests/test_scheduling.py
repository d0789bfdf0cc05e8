import json
from datetime import date
from typing import Any

import pytest

from touchstone import engine
from touchstone.integrations.msproject.tests.documents import document, task_xml, xml
from touchstone.integrations.plan_file.calendar import Calendar, CalendarException, Recurrence
from touchstone.integrations.plan_file.plan import Assignment, ProjectFacts, Resource
from touchstone.integrations.plan_file.tests.plans import at, link, plan, task
from touchstone.integrations.plan_file.to_engine import to_engine_plan
from touchstone.integrations.scheduling import schedule_files

MONDAY = ProjectFacts(start=at("2026-03-02T08:00"))


def dates(made):
    result = engine.schedule(to_engine_plan(made))
    return {
        uid: (found.start.isoformat(" ", "minutes"), found.finish.isoformat(" ", "minutes"))
        for uid, found in result.items()
    }


def test_files_are_scheduled_into_one_json_each(tmp_path):
    predecessor = xml("PredecessorLink", PredecessorUID=1, Type=1, LinkLag=4800, LagFormat=7)
    good = tmp_path / "house.mspdi.xml"
    good.write_text(
        document(
            task_xml(1, Duration="PT16H0M0S"),
            task_xml(2, content=predecessor, Duration="PT8H0M0S"),
            StartDate="2026-03-02T08:00:00",
        ),
        "utf-8",
    )
    bad = tmp_path / "broken.xml"
    bad.write_text("<Project><Tasks>", "utf-8")
    done, failed = schedule_files([good, bad], tmp_path / "out")
    assert done.dates == tmp_path / "out" / "house.json"
    assert json.loads((tmp_path / "out" / "house.json").read_text("utf-8"))["tasks"]["2"] == {
        "start": "2026-03-05T08:00",
        "finish": "2026-03-05T17:00",
        "es": "2026-03-05T08:00",
        "ef": "2026-03-05T17:00",
        "ls": "2026-03-05T08:00",
        "lf": "2026-03-05T17:00",
        "total_slack_min": 0,
        "free_slack_min": 0,
        "critical": True,
    }
    assert (failed.dates, failed.findings[0].code) == (None, "import.file_truncated")


def test_whether_constraints_outrank_links_can_be_chosen(tmp_path):
    predecessor = xml("PredecessorLink", PredecessorUID=1, Type=1)
    path = tmp_path / "plan.xml"
    fixed: dict[str, Any] = {"ConstraintType": 2, "ConstraintDate": "2026-03-02T08:00:00"}
    path.write_text(
        document(
            task_xml(1, Duration="PT16H0M0S"),
            task_xml(2, content=predecessor, Duration="PT8H0M0S", **fixed),
            StartDate="2026-03-02T08:00:00",
            DefaultFinishTime="17:00:00",
            HonorConstraints=0,
        ),
        "utf-8",
    )
    starts = {}
    for honours in (None, True, False):
        schedule_files([path], tmp_path, honours_constraints=honours)
        starts[honours] = json.loads((tmp_path / "plan.json").read_text("utf-8"))["tasks"]["2"]["start"]
    assert starts == {None: "2026-03-04T08:00", True: "2026-03-02T08:00", False: "2026-03-04T08:00"}


def test_a_plan_without_possible_dates_tells_its_problems(tmp_path):
    path = tmp_path / "plan.xml"
    endless = task_xml(1, Duration="PT900000H0M0S")
    path.write_text(document(endless, StartDate="2149-01-01T08:00:00"), "utf-8")
    (found,) = schedule_files([path], tmp_path)
    assert [problem.code for problem in found.problems] == [engine.ProblemCode.OUT_OF_RANGE]


def test_recurring_exceptions_and_the_default_week_shape_the_dates():
    fridays = CalendarException(
        first=date(2026, 3, 1),
        last=date(2026, 12, 31),
        recurrence=Recurrence(repeats="weekly", weekdays=(4,)),
    )
    made = plan(
        task("1", duration=5 * 480),
        project=ProjectFacts(start=at("2026-03-02T08:00"), calendar_uid="7"),
        calendars=(Calendar(uid="7", base_uid="8"), Calendar(uid="8", exceptions=(fridays,))),
    )
    assert dates(made)["1"] == ("2026-03-02 08:00", "2026-03-09 17:00")


def test_a_single_worker_brings_a_calendar_along():
    mornings = Calendar(
        uid="9",
        base_uid=None,
        is_base=False,
        exceptions=(CalendarException(first=date(2026, 3, 2), last=date(2026, 3, 3)),),
    )
    made = plan(
        task("1", duration=480),
        task("2", duration=480),
        project=MONDAY,
        calendars=(mornings,),
        resources=(Resource(uid="5", name="R", calendar_uid="9"),),
        assignments=(Assignment(task_uid="2", resource_uid="5"),),
    )
    assert dates(made) == {
        "1": ("2026-03-02 08:00", "2026-03-02 17:00"),
        "2": ("2026-03-04 08:00", "2026-03-04 17:00"),
    }


def test_a_duration_left_open_is_the_working_time_between_the_dates():
    made = plan(task("1", start=at("2026-03-02T08:00"), finish=at("2026-03-09T17:00")), project=MONDAY)
    assert to_engine_plan(made).tasks[0].duration == 6 * 480


def test_progress_is_exact_where_the_file_states_what_remains():
    made = plan(task("1", duration=300, percent_complete=33, remaining_duration=200), project=MONDAY)
    assert to_engine_plan(made).tasks[0].percent_complete == pytest.approx(100 / 3)


def test_manual_tasks_and_lags_of_every_kind():
    made = plan(
        task("1", duration=480),
        task("2", mode="manual", manual_start=at("2026-04-01T08:00"), manual_finish=at("2026-04-01T17:00")),
        links=(link("1", "2", lag_percent=50, lag_elapsed=True),),
        project=MONDAY,
    )
    (found,) = to_engine_plan(made).links
    assert found.lag == engine.Lag(50, engine.LagKind.ELAPSED_PERCENT)
    assert dates(made)["2"] == ("2026-04-01 08:00", "2026-04-01 17:00")


def test_a_plan_without_any_date_cannot_start():
    with pytest.raises(engine.InvalidDate):
        to_engine_plan(plan(task("1", duration=480)))


def test_a_project_scheduled_from_its_finish_is_planned_backwards():
    facts = ProjectFacts(finish=at("2026-03-13T17:00"), schedule_from="finish")
    made = plan(
        task("1", duration=960, constraint="ALAP"),
        task("2", duration=480, constraint="ALAP"),
        links=(link("1", "2"),),
        project=facts,
    )
    assert dates(made) == {
        "1": ("2026-03-11 08:00", "2026-03-12 17:00"),
        "2": ("2026-03-13 08:00", "2026-03-13 17:00"),
    }
