import pytest

from touchstone.integrations.spreadsheet.cells import Row
from touchstone.integrations.spreadsheet.header_names import FIELDS
from touchstone.integrations.spreadsheet.headers import (
    find_header_row,
    guess_columns,
    guess_field,
    header_titles,
)

TITLES = {
    # Microsoft Project, Chinese and English
    "标识号": "row",
    "任务模式": "mode",
    "任务名称": "name",
    "工期": "duration",
    "开始时间": "start",
    "完成时间": "finish",
    "前置任务": "predecessors",
    "资源名称": "resources",
    "大纲级别": "level",
    "完成百分比": "percent_complete",
    "里程碑": "milestone",
    "限制类型": "constraint",
    "唯一标识号": "uid",
    "WBS": "wbs",
    "备注": "notes",
    "优先级": "priority",
    "实际开始时间": "actual_start",
    "ID": "row",
    "Task Name": "name",
    "Task_Name": "name",
    "Outline_Level": "level",
    "Predecessors": "predecessors",
    "Resource_Names": "resources",
    "% Complete": "percent_complete",
    "Percent_Complete": "percent_complete",
    "Start_Date": "start",
    "Finish_Date": "finish",
    "Unique_ID": "uid",
    "Constraint_Type": "constraint",
    "Actual_Finish": "actual_finish",
    # What people write themselves
    "序号": "row",
    "工作内容": "name",
    "任务描述": "name",
    "负责人": "responsible",
    "责任人": "responsible",
    "计划开始时间": "start",
    "计划完成日期": "finish",
    "结束日期": "finish",
    "截止日期": "deadline",
    "进度": "percent_complete",
    "完成情况": "status",
    "状态": "status",
    "工期(天)": "duration",
    "工期（工作日）": "duration",
    "预计工时（小时）": "work",
    "阶段": "phase1",
    "子任务": "phase3",
    "紧前工作": "predecessors",
    "* 任务 名称：": "name",
    "ＷＢＳ": "wbs",
    "Due Date": "deadline",
    "Assigned To": "responsible",
    "Owner": "responsible",
    "Planned Start": "start",
    "Original Estimate": "work",
    "Remarks": "notes",
    "Status": "status",
    "实际完成时间": "actual_finish",
}


@pytest.mark.parametrize("title", TITLES)
def test_titles_of_real_plans_are_known(title):
    guess = guess_field(title)
    assert guess.field == TITLES[title]
    assert guess.confidence >= 0.9


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("项目负责人姓名", "responsible"),
        ("计划开始时间（含）调整后", "start"),
        ("Baseline predecessors list", "predecessors"),
    ],
)
def test_a_title_that_only_contains_a_known_one_is_a_weak_guess(title, field):
    guess = guess_field(title)
    assert guess.field == field
    assert 0 < guess.confidence < 0.7


@pytest.mark.parametrize("title", ["供应商", "合同编号", "颜色", "Colour", "会议内容摘要表"])
def test_other_titles_are_kept_as_custom_fields(title):
    guess = guess_field(title)
    assert (guess.field, guess.confidence) == ("custom", 0) or guess.confidence < 0.6


def test_no_title_means_two_fields():
    titles = [title for titles in FIELDS.values() for title in titles]
    assert sorted(titles) == sorted(set(titles))


def test_a_field_is_given_to_the_surest_column():
    guesses = guess_columns(["计划开始时间说明", "开始时间", "开始日期", "任务名称"])
    assert [guess.field for guess in guesses] == ["custom", "start", "custom", "name"]


def test_start_beside_a_due_date_and_nothing_else_is_a_plan():
    assert [guess.field for guess in guess_columns(["任务", "开始日期", "截止日期"])] == [
        "name",
        "start",
        "finish",
    ]
    assert [guess.field for guess in guess_columns(["任务", "开始日期", "工期", "截止日期"])][
        -1
    ] == "deadline"


def test_the_header_row_is_found_below_a_title_and_notes():
    rows: list[Row] = [
        ["某工程进度计划"],
        [],
        ["编制：张三", None, "日期：2026-03-01"],
        ["序号", "任务名称", "工期"],
        ["1", "设计", 5],
    ]
    assert find_header_row(rows) == 3


def test_a_table_without_titles_has_none():
    assert find_header_row([["设计", 5], ["开发", 10]]) is None


def test_titles_over_two_rows_are_put_together():
    rows: list[Row] = [
        ["序号", "任务名称", "计划", None, "实际", None],
        [None, None, "开始时间", "完成时间", "开始时间", "完成时间"],
        ["1", "设计"],
    ]
    assert find_header_row(rows) == 1
    assert header_titles(rows, 1) == [
        "序号",
        "任务名称",
        "计划开始时间",
        "计划完成时间",
        "实际开始时间",
        "实际完成时间",
    ]
