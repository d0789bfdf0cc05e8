import gzip
from datetime import date
from decimal import Decimal

from touchstone.integrations.plan_file.calendar import CalendarException, Shift
from touchstone.integrations.plan_file.plan import Assignment, CustomField, FieldValue, Link, ResourceRate
from touchstone.integrations.plan_file.primavera import Activity, DatedLimit, ScheduleRules
from touchstone.integrations.plan_file.tests.plans import at
from touchstone.integrations.primavera.tests.exports import (
    MONDAY_TO_FRIDAY,
    activity,
    calendar,
    export,
    finished,
    read,
    relation,
    started,
)

OFFICE = (Shift(480, 720), Shift(780, 1020))


def test_a_packed_file_is_read_like_a_plain_one():
    plan, found = read(gzip.compress(export([activity(1)]).encode()), "plan.xer.gz")
    assert (plan.source, plan.project.name, [task.uid for task in plan.tasks]) == (
        "xer",
        "Bridge",
        ["10", "1"],
    )
    assert found == {}


def test_the_outline_is_the_wbs_with_activities_in_the_order_of_their_codes():
    wbs = [
        {"wbs_id": 10, "proj_id": 1, "seq_num": 1, "wbs_short_name": "P", "wbs_name": "Bridge"},
        {
            "wbs_id": 12,
            "proj_id": 1,
            "seq_num": 2,
            "wbs_short_name": "B",
            "wbs_name": "Deck",
            "parent_wbs_id": 10,
        },
        {
            "wbs_id": 11,
            "proj_id": 1,
            "seq_num": 1,
            "wbs_short_name": "A",
            "wbs_name": "Piers",
            "parent_wbs_id": 10,
        },
        {
            "wbs_id": 13,
            "proj_id": 1,
            "seq_num": 3,
            "wbs_short_name": "C",
            "wbs_name": "Empty",
            "parent_wbs_id": 10,
        },
    ]
    rows = [activity(2, wbs_id=12), activity(3, wbs_id=11), activity(1, wbs_id=11), activity(4)]
    plan, found = read(export(rows, PROJWBS=wbs))
    assert [(task.row, task.uid, task.parent_uid, task.kind, task.wbs) for task in plan.tasks] == [
        (1, "10", None, "summary", "P"),
        (2, "4", "10", "task", "A4"),
        (3, "11", "10", "summary", "P.A"),
        (4, "1", "11", "task", "A1"),
        (5, "3", "11", "task", "A3"),
        (6, "12", "10", "summary", "P.B"),
        (7, "2", "12", "task", "A2"),
    ]
    assert found["import.xer_wbs_empty"].count == 1


def test_a_wbs_element_with_the_number_of_an_activity_gets_another():
    plan, _ = read(export([activity(10)]))
    assert [(task.uid, task.parent_uid) for task in plan.tasks] == [("W10", None), ("10", "W10")]


def test_an_activity_with_its_kind_dates_and_limits():
    row = activity(
        1,
        task_type="TT_Rsrc",
        cstr_type="CS_MSO",
        cstr_date="2026-03-04 08:00",
        cstr_type2="CS_MEOB",
        cstr_date2="2026-03-20 17:00",
        expect_end_date="2026-03-19 17:00",
        external_early_start_date="2026-03-03 08:00",
        priority_type="PT_High",
    )
    task = read(export([row]))[0].tasks[1]
    assert (task.constraint, task.constraint_date, task.priority) == ("SNET", at("2026-03-04T08:00"), 700)
    assert task.activity == Activity(
        kind="resource_dependent",
        expected_finish=at("2026-03-19T17:00"),
        limits=(
            DatedLimit(kind="SNLT", date=at("2026-03-04T08:00")),
            DatedLimit(kind="FNLT", date=at("2026-03-20T17:00")),
        ),
        external_start=at("2026-03-03T08:00"),
    )


def test_progress_of_each_kind():
    rows = [
        started(1, 40, 10, "2026-02-23 08:00", complete_pct_type="CP_Drtn"),
        started(2, 40, 10, "2026-02-23 08:00", complete_pct_type="CP_Phys", phys_complete_pct=33),
        started(
            3, 40, 10, "2026-02-23 08:00", complete_pct_type="CP_Units", act_work_qty=10, remain_work_qty=10
        ),
        finished(4, 16, "2026-02-23 08:00", "2026-02-24 17:00"),
        activity(5, complete_pct_type="CP_Drtn"),
    ]
    tasks = read(export(rows))[0].tasks[1:]
    assert [task.percent_complete for task in tasks] == [75, 33, 50, 100, 0]
    assert [task.remaining_duration for task in tasks] == [600, 600, 600, 0, 480]
    assert (tasks[3].actual_start, tasks[3].actual_finish) == (
        at("2026-02-23T08:00"),
        at("2026-02-24T17:00"),
    )


def test_milestones_and_two_links_between_the_same_activities():
    rows = [activity(1), activity(2, 0, task_type="TT_FinMile"), activity(3, 0, task_type="TT_Mile")]
    plan, found = read(export(rows, [relation(1, 2, "SS", 4), relation(1, 2, "FF", -1.5), relation(1, 3)]))
    assert [task.kind for task in plan.tasks] == ["summary", "task", "milestone", "milestone"]
    assert plan.links == (
        Link(predecessor_uid="1", successor_uid="2", type="SS", lag=240),
        Link(predecessor_uid="1", successor_uid="2", type="FF", lag=-90),
        Link(predecessor_uid="1", successor_uid="3"),
    )
    assert found == {}


def test_a_calendar_with_its_exceptions_in_runs_and_its_base():
    holidays = "(0||0(d|46083)())(0||1(d|46084)())(0||2(d|46088)((0||0(s|22:00|f|00:00)())))"
    days = f"(0||DaysOfWeek()({MONDAY_TO_FRIDAY}(0||7()((0||0(f|06:00|s|22:00)())))))"
    data = f"(0||CalendarData()(\x7f\x7f  {days}(0||VIEW(ShowTotal|Y)())(0||Exceptions()({holidays}))))"
    rows = [calendar(1, data, base_clndr_id=2, clndr_type="CA_Project"), calendar(2), calendar(3)]
    made = read(export([activity(1)], CALENDAR=rows))[0].calendars
    assert [entry.uid for entry in made] == ["1", "2"]
    assert (made[0].base_uid, made[0].week[5:]) == ("2", ((Shift(1320, 1800),), None))
    assert made[0].week[:5] == (OFFICE,) * 5
    assert made[0].exceptions == (
        CalendarException(first=date(2026, 3, 2), last=date(2026, 3, 3)),
        CalendarException(first=date(2026, 3, 7), last=date(2026, 3, 7), shifts=(Shift(1320, 1440),)),
    )


def test_a_calendar_that_states_no_hours_has_its_hours_per_day_from_eight():
    rows = [calendar(1, "", day_hr_cnt=10)]
    made, found = read(export([activity(1)], CALENDAR=rows))
    assert made.calendars[0].week == ((Shift(480, 1080),),) * 5 + ((), ())
    assert found == {}


def test_the_settings_of_the_scheduler():
    options = {
        "sched_retained_logic": "N",
        "sched_progress_override": "Y",
        "sched_calendar_on_relationship_lag": "rcal_24Hour",
        "sched_float_type": "FT_FF",
        "sched_use_expect_end_flag": "N",
        "sched_open_critical_flag": "Y",
        "sched_lag_early_start_flag": "N",
    }
    project = {
        "plan_end_date": "2026-12-31 17:00",
        "critical_path_type": "CT_DrivPath",
        "critical_drtn_hr_cnt": 16,
    }
    facts = read(export([activity(1)], project=project, options=options))[0].project
    assert facts.primavera == ScheduleRules(
        data_date=at("2026-03-02T08:00"),
        must_finish_by=at("2026-12-31T17:00"),
        progress="progress_override",
        lag_calendar="around_the_clock",
        float_rule="finish",
        uses_expected_finish=False,
        open_ends_are_critical=True,
        longest_path_is_critical=True,
        lag_from_actual_start=True,
    )
    assert (facts.critical_slack_limit, facts.status_date) == (960, at("2026-03-02T08:00"))


def test_a_project_that_states_no_settings_has_the_usual_ones():
    plan, _ = read(export([activity(1)], SCHEDOPTIONS=()))
    assert plan.project.primavera == ScheduleRules(data_date=at("2026-03-02T08:00"))


def test_resources_rates_and_assignments():
    rows = [
        {"rsrc_id": 5, "rsrc_name": "张伟", "rsrc_short_name": "ZW", "rsrc_type": "RT_Labor", "clndr_id": 1},
        {"rsrc_id": 6, "rsrc_name": "Concrete", "rsrc_type": "RT_Mat"},
        {"rsrc_id": 7, "rsrc_name": "Unused", "rsrc_type": "RT_Labor"},
    ]
    parts = [
        {
            "task_id": 1,
            "proj_id": 1,
            "rsrc_id": 5,
            "target_qty_per_hr": 0.5,
            "target_qty": 16,
            "remain_qty": 12,
        }
        | {"remain_qty_per_hr": 0.5, "act_reg_qty": 4, "rsrc_type": "RT_Labor", "relag_drtn_hr_cnt": 2},
        {"task_id": 1, "proj_id": 1, "rsrc_id": 6, "target_qty": 80, "rsrc_type": "RT_Mat"},
        {"task_id": 1, "proj_id": 1, "rsrc_id": "", "target_qty": 8, "rsrc_type": "RT_Labor"},
    ]
    rates = [{"rsrc_id": 5, "cost_per_qty": "120,50", "max_qty_per_hr": 2}]
    made, found = read(export([activity(1, rsrc_id=5)], RSRC=rows, RSRCRATE=rates, TASKRSRC=parts))
    assert [(each.name, each.kind, each.max_units) for each in made.resources] == [
        ("张伟", "work", 2.0),
        ("Concrete", "material", 1.0),
    ]
    assert made.resources[0].rate == ResourceRate(standard=Decimal("120.5"))
    assert made.assignments == (
        Assignment(
            task_uid="1",
            resource_uid="5",
            units=0.5,
            work=960,
            actual_work=240,
            remaining_work=720,
            delay=120,
        ),
        Assignment(task_uid="1", resource_uid="6", units=80),
    )
    assert made.tasks[1].responsible == "张伟"
    assert found["import.xer_role"].count == 1


def test_activity_codes_and_user_fields_become_custom_fields():
    plan, _ = read(
        export(
            [activity(1), activity(2)],
            ACTVTYPE=[
                {"actv_code_type_id": 3, "actv_code_type": "Area"},
                {"actv_code_type_id": 4, "actv_code_type": "Unused"},
            ],
            ACTVCODE=[{"actv_code_id": 30, "actv_code_type_id": 3, "actv_code_name": "North"}],
            TASKACTV=[{"task_id": 1, "actv_code_type_id": 3, "actv_code_id": 30, "proj_id": 1}],
            UDFTYPE=[
                {
                    "udf_type_id": 8,
                    "table_name": "TASK",
                    "udf_type_label": "Permit",
                    "logical_data_type": "FT_END_DATE",
                },
                {
                    "udf_type_id": 9,
                    "table_name": "RSRC",
                    "udf_type_label": "Badge",
                    "logical_data_type": "FT_TEXT",
                },
            ],
            UDFVALUE=[
                {"udf_type_id": 8, "fk_id": 1, "udf_date": "2026-04-01 00:00"},
                {"udf_type_id": 9, "fk_id": 1, "udf_text": "x"},
            ],
        )
    )
    assert plan.fields == (
        CustomField(uid="code-3", name="Area", choices=("North",)),
        CustomField(uid="field-8", name="Permit", kind="date"),
    )
    assert plan.tasks[1].values == (
        FieldValue(field_uid="code-3", value="North"),
        FieldValue(field_uid="field-8", value="2026-04-01T00:00:00"),
    )
