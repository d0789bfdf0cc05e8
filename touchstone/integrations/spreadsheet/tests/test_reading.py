from datetime import date
from decimal import Decimal

import pytest

from touchstone.integrations.plan_file.plan import Assignment
from touchstone.integrations.plan_file.tests.plans import at
from touchstone.integrations.spreadsheet.durations import Workday
from touchstone.integrations.spreadsheet.mapping import Choices
from touchstone.integrations.spreadsheet.tests.sheets import (
    codes,
    links,
    only,
    outline,
    plan_of,
    read,
    read_rows,
    table_of,
    tasks,
    workbook,
)

MARCH_2, MARCH_6 = date(2026, 3, 2), date(2026, 3, 6)


def test_an_export_of_microsoft_project_is_read_whole():
    titles = (
        "ID, Task Mode, Task Name, Duration, Start, Finish, Predecessors, Outline Level, Resource Names, "
        "% Complete, Milestone, Constraint Type, Constraint Date"
    )
    auto, manual, soon = "Auto Scheduled", "Manually Scheduled", "As Soon As Possible"
    people = "Li Wei[50%],Steel[3 t]"
    rows = (
        (1, auto, "Phase", "10 days", "Mon 3/2/26", "Fri 3/13/26", None, 1, None, 0.25, "No", soon, "NA"),
        (2, auto, "Design", "5 days?", "Mon 3/2/26", "Fri 3/6/26", None, 2, people, 0.5, "No", soon, "NA"),
        (
            3,
            manual,
            "Build",
            "4 days",
            "Mon 3/9/26",
            "Thu 3/12/26",
            "2FS+1 day",
            2,
            "Li Wei",
            0,
            "No",
            soon,
            "NA",
        ),
        (
            4,
            auto,
            "Done",
            "0 days",
            "Fri 3/13/26",
            "Fri 3/13/26",
            "3;2SS-50%",
            2,
            None,
            0,
            "Yes",
            "FNLT",
            "3/13/26",
        ),
    )
    reading = read_rows(titles.split(", "), *rows)
    phase, design, build, done = tasks(reading)
    assert reading.is_importable
    assert (phase.kind, phase.percent_complete) == ("summary", 25)
    assert (design.duration, design.is_estimated, design.percent_complete, design.actual_start) == (
        2400,
        True,
        50,
        at("2026-03-02T08:00"),
    )
    assert (build.mode, build.manual_start, build.manual_finish) == (
        "manual",
        at("2026-03-09T08:00"),
        at("2026-03-12T17:00"),
    )
    assert (done.kind, done.constraint, done.constraint_date) == ("milestone", "FNLT", at("2026-03-13T08:00"))
    assert links(reading) == [
        ("Design", "Build", "FS", 480),
        ("Build", "Done", "FS", 0),
        ("Design", "Done", "SS", 0),
    ]
    assert [(resource.name, resource.kind) for resource in plan_of(reading).resources] == [
        ("Li Wei", "work"),
        ("Steel", "material"),
    ]
    half = Assignment(task_uid=design.uid, resource_uid="Li Wei", units=0.5)
    assert plan_of(reading).assignments[0] == half


def test_a_chinese_table_with_a_title_and_two_header_rows():
    reading = read_rows(
        ("某大厦机电安装进度计划",),
        ("序号", "任务名称", "计划", None, "实际", None, "负责人", "进度", "备注"),
        (None, None, "开始时间", "完成时间", "开始时间", "完成时间", None, None, None),
        ("1", "施工准备", MARCH_2, MARCH_6, None, None, "张三", None, None),
        ("1.1", "图纸会审", MARCH_2, MARCH_6, MARCH_2, MARCH_6, "张三、李四", 1, "按图"),
        ("合计",),
    )
    _, review = tasks(reading)
    assert plan_of(reading).project.name == "某大厦机电安装进度计划"
    assert (review.actual_start, review.actual_finish, review.percent_complete) == (
        at("2026-03-02T08:00"),
        at("2026-03-06T17:00"),
        100,
    )
    assert (review.responsible, review.notes, review.row) == ("张三", "按图", 5)
    shares = plan_of(reading).assignments
    assert [share.resource_uid for share in shares] == ["张三", "张三", "李四"]
    assert codes(reading)["import.row_ignored"].places == ((6, "合计"),)
    assert table_of(reading).header_row == 3


def test_a_start_alone_becomes_a_constraint_and_is_reported():
    task, found = only("开始时间", values=[MARCH_2])
    assert (task.constraint, task.constraint_date) == ("SNET", at("2026-03-02T08:00"))
    assert found["import.start_kept"].severity == "info"


def test_a_finish_alone_is_the_deadline():
    task, found = only("完成时间", values=[MARCH_6])
    assert (task.constraint, task.deadline) == ("ASAP", at("2026-03-06T17:00"))
    assert "import.finish_is_deadline" in found


def test_a_finish_with_a_duration_holds_the_finish():
    task, _ = only("完成时间", "工期", values=[MARCH_6, "3天"])
    assert (task.constraint, task.constraint_date, task.duration) == ("FNET", at("2026-03-06T17:00"), 1440)


def test_dates_of_tasks_with_predecessors_are_only_on_record():
    reading = read_rows(
        ("序号", "任务名称", "开始时间", "前置任务"), (1, "甲", MARCH_2, None), (2, "乙", MARCH_6, "1")
    )
    assert [task.constraint for task in tasks(reading)] == ["SNET", "ASAP"]
    assert tasks(reading)[1].start == at("2026-03-06T08:00")


def test_progress_without_actual_dates_takes_the_planned_ones():
    task, _ = only("开始时间", "完成时间", "完成百分比", values=[MARCH_2, MARCH_6, "100%"])
    assert (task.actual_start, task.actual_finish, task.constraint) == (
        at("2026-03-02T08:00"),
        at("2026-03-06T17:00"),
        "ASAP",
    )


def test_a_status_column_stands_in_for_the_percentage():
    reading = read_rows(("任务名称", "状态"), ("甲", "已完成"), ("乙", "进行中"))
    assert [task.percent_complete for task in tasks(reading)] == [100, 0]
    assert [task.values[0].value for task in tasks(reading)] == ["已完成", "进行中"]
    assert "import.status_read" in codes(reading)


def test_predecessors_by_number_code_place_and_name():
    by_number = read_rows(("编号", "任务名称", "前置任务"), (10, "甲", None), (20, "乙", "10SS+4h"))
    by_code = read_rows(
        ("WBS", "任务名称", "前置任务"), ("1", "甲", None), ("1.1", "乙", None), ("1.2", "丙", "1.1")
    )
    by_place = read_rows(("任务名称", "前置任务"), ("甲", None), (None, None), ("乙", "1"))
    by_name = read_rows(("任务名称", "前置任务"), ("设计, 一期", None), ("开发", "设计, 一期"))
    assert links(by_number) == [("甲", "乙", "SS", 240)]
    assert links(by_code) == [("乙", "丙", "FS", 0)]
    assert links(by_place) == [("甲", "乙", "FS", 0)]
    assert links(by_name) == [("设计, 一期", "开发", "FS", 0)]


def test_successors_are_links_the_other_way():
    reading = read_rows(("序号", "任务名称", "后续任务"), (1, "甲", "2FF"), (2, "乙", None))
    assert links(reading) == [("甲", "乙", "FF", 0)]


def test_columns_without_a_field_become_custom_fields():
    reading = read_rows(
        ("任务名称", "供应商", "供应商", "空列"), ("甲", "=1+1", "@x", None), ("乙", "-", None, None)
    )
    assert [field.name for field in plan_of(reading).fields] == ["供应商", "供应商 (2)"]
    assert [[value.value for value in task.values] for task in tasks(reading)] == [["=1+1", "@x"], ["-"]]
    assert codes(reading)["import.column_kept"].severity == "info"


def test_texts_that_look_like_formulas_or_markup_are_only_text():
    reading = read_rows(
        ("任务名称", "备注"), ('=HYPERLINK("http://x")', "+1-1@<script>"), ("-减项", "@SUM(A1)")
    )
    assert [(task.name, task.notes) for task in tasks(reading)] == [
        ('=HYPERLINK("http://x")', "+1-1@<script>"),
        ("-减项", "@SUM(A1)"),
    ]


def test_money_and_work_and_priorities():
    task, _ = only("预算成本", "工时（人天）", "优先级", values=["￥1,234.50", 2, "高"])
    assert (task.cost, task.work, task.priority) == (Decimal("1234.5"), 960, 700)


def test_a_person_may_correct_the_guess():
    rows = [("x", "y", "z"), ("甲", "3", "02/03/2026"), ("乙", "1", "03/03/2026")]
    choices = Choices(
        header_row=1,
        columns={0: "name", 1: "duration", 2: "start"},
        duration_unit="hours",
        date_order="day_month_year",
    )
    reading = read_rows(*rows, choices=choices)
    assert [(task.duration, task.start) for task in tasks(reading)] == [
        (180, at("2026-03-02T08:00")),
        (60, at("2026-03-03T08:00")),
    ]
    assert [column.confidence for column in table_of(reading).columns] == [1, 1, 1]


def test_a_column_can_be_left_out_or_given_to_another_field():
    rows = [("任务名称", "开始时间", "日期"), ("甲", MARCH_2, MARCH_6)]
    reading = read_rows(*rows, choices=Choices(columns={1: "", 2: "start"}))
    assert tasks(reading)[0].start == at("2026-03-06T08:00")
    assert dict(codes(reading)["import.column_dropped"].params) == {"title": "开始时间"}


def test_the_length_of_a_day_can_be_chosen():
    rows = [("任务名称", "工期"), ("甲", "2天")]
    reading = read_rows(*rows, choices=Choices(workday=Workday(minutes_per_day=420)))
    assert tasks(reading)[0].duration == 840
    assert plan_of(reading).project.minutes_per_day == 420


def test_the_first_sheet_with_content_is_read_and_the_others_are_named():
    data = workbook(
        [],
        [("任务名称", "工期"), ("甲", 1)],
        [("任务名称", "工期"), ("乙", 1)],
        names=["封面", "计划", "旧计划"],
    )
    reading = read(data)
    assert outline(reading) == [("甲", None)]
    assert dict(codes(reading)["import.sheets_unread"].params) == {"sheet": "计划", "others": "封面、旧计划"}
    assert outline(read(data, Choices(sheet="旧计划"))) == [("乙", None)]


def test_ambiguous_dates_are_pointed_out():
    reading = read_rows(("Task name", "Start"), ("A", "3/4/2026"), ("B", "5/6/2026"))
    assert codes(reading)["import.date_ambiguous"].severity == "warning"
    assert tasks(reading)[0].start == at("2026-03-04T08:00")


def test_bare_durations_are_days_and_that_is_said():
    reading = read_rows(("任务名称", "工期"), ("甲", 5), ("乙", "2"))
    assert [task.duration for task in tasks(reading)] == [2400, 960]
    assert codes(reading)["import.durations_assumed"].count == 2


@pytest.mark.parametrize(
    "data",
    [
        "任务名称,工期\r\n设计,5天\r\n".encode("utf-8-sig"),
        "任务名称;工期\n设计;5天\n".encode(),
        "任务名称\t工期\n设计\t5天\n".encode("utf-16"),
        "任务名称,工期\n设计,5天\n".encode("utf-16-le"),
        "任务名称,工期\n设计,5天\n".encode("gb18030"),
        "sep=;\n任务名称;工期\n设计;5天\n".encode(),
        '任务名称|工期\n"设计"|5天\n'.encode(),
    ],
    ids=["bom", "semicolons", "tabs", "unmarked utf-16", "gbk", "sep line", "bars"],
)
def test_csv_in_the_encodings_and_with_the_delimiters_of_excel(data):
    (task,) = tasks(read(data, name="plan.csv"))
    assert (task.name, task.duration) == ("设计", 2400)


def test_cells_with_line_breaks_and_quotes_in_csv():
    data = b'Task name,Notes,Predecessors\n"Design, ""A""","two\nlines",\nBuild,,"1,"\n'
    reading = read(data, name="plan.csv")
    assert [(task.name, task.notes) for task in tasks(reading)] == [
        ('Design, "A"', "two\nlines"),
        ("Build", ""),
    ]
    assert links(reading) == [('Design, "A"', "Build", "FS", 0)]
