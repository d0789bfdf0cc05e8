import pytest

from touchstone.integrations.spreadsheet.tests.sheets import codes, outline, read_rows, tasks
from touchstone.integrations.spreadsheet.tree import outline_order, parse_code

EXPECTED = [("项目", None), ("阶段一", "项目"), ("设计", "阶段一"), ("开发", "阶段一"), ("阶段二", "项目")]


@pytest.mark.parametrize(
    "levels", [(1, 2, 3, 3, 2), (0, 1, 2, 2, 1), ("1级", "2级", "3级", "3级", "2级"), (1, 2, 3, None, 2)]
)
def test_outline_levels_make_the_tree(levels):
    names = [name for name, _ in EXPECTED]
    reading = read_rows(("任务名称", "大纲级别"), *zip(names, levels, strict=True))
    assert outline(reading) == EXPECTED
    assert [task.kind for task in tasks(reading)] == ["summary", "summary", "task", "task", "task"]


@pytest.mark.parametrize(
    "wbs",
    [
        ("1", "1.1", "1.1.1", "1.1.2", "1.2"),
        ("A", "A.1", "A.1.1", "A.1.2", "A.2"),
        ("1.", "1-1", "1-1-1", "1-1-2.", "1-2"),
    ],
)
@pytest.mark.parametrize("title", ["WBS", "序号"])
def test_wbs_codes_make_the_tree_also_in_a_number_column(wbs, title):
    names = [name for name, _ in EXPECTED]
    assert outline(read_rows((title, "任务名称"), *zip(wbs, names, strict=True))) == EXPECTED


@pytest.mark.parametrize("step", ["  ", "    ", "\u3000", "\t"])
def test_indents_make_the_tree(step):
    names = [step * depth + name for (name, _), depth in zip(EXPECTED, (0, 1, 2, 2, 1), strict=True)]
    assert outline(read_rows(("任务名称", "工期"), *[(name, 1) for name in names])) == EXPECTED


def test_phase_columns_open_headings_and_blank_cells_continue_them():
    reading = read_rows(
        ("一级任务", "二级任务", "任务名称"),
        ("项目", "阶段一", "设计"),
        (None, None, "开发"),
        (None, "阶段二", "验收"),
        ("收尾", None, "总结"),
    )
    assert outline(reading) == [
        ("项目", None),
        ("阶段一", "项目"),
        ("设计", "阶段一"),
        ("开发", "阶段一"),
        ("阶段二", "项目"),
        ("验收", "阶段二"),
        ("收尾", None),
        ("总结", "收尾"),
    ]
    assert [task.kind for task in tasks(reading)].count("summary") == 4


def test_a_row_with_only_a_phase_is_the_heading_itself():
    reading = read_rows(
        ("阶段", "任务", "负责人"), ("需求", None, "张三"), (None, "调研", "李四"), ("开发", "编码", "王五")
    )
    assert outline(reading) == [("需求", None), ("调研", "需求"), ("开发", None), ("编码", "开发")]
    assert tasks(reading)[0].responsible == "张三"


def test_without_a_name_column_the_deepest_phase_is_the_name():
    reading = read_rows(
        ("一级任务", "二级任务", "工期"), ("设计", "草图", 2), (None, "施工图", 3), ("采购", None, 5)
    )
    assert outline(reading) == [("设计", None), ("草图", "设计"), ("施工图", "设计"), ("采购", None)]


def test_a_code_whose_parent_is_missing_goes_to_the_nearest_and_says_so():
    reading = read_rows(("WBS", "任务名称"), ("1", "甲"), ("1.2.1", "乙"), ("2", "丙"))
    assert outline(reading) == [("甲", None), ("乙", "甲"), ("丙", None)]
    assert codes(reading)["import.parent_missing"].places == ((3, "1.2.1"),)


def test_parents_may_stand_below_their_children():
    reading = read_rows(("WBS", "任务名称"), ("1.1", "乙"), ("1.2", "丙"), ("1", "甲"))
    assert outline(reading) == [("甲", None), ("乙", "甲"), ("丙", "甲")]


def test_names_shared_by_brothers_and_cousins_stay_apart():
    reading = read_rows(("任务名称", "大纲级别"), ("一", 1), ("设计", 2), ("设计", 2), ("二", 1), ("设计", 2))
    assert len({task.uid for task in tasks(reading)}) == 5


def test_the_same_task_keeps_its_id_when_rows_are_inserted():
    before = tasks(read_rows(("任务名称", "大纲级别"), ("一", 1), ("设计", 2)))
    after = tasks(read_rows(("任务名称", "大纲级别"), ("零", 1), ("一", 1), ("准备", 2), ("设计", 2)))
    assert before[1].uid == after[3].uid


def test_an_id_column_gives_the_ids():
    reading = read_rows(("唯一标识号", "任务名称"), (17, "甲"), ("X-9", "乙"))
    assert [task.uid for task in tasks(reading)] == ["17", "X-9"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.2.3", ("1", "2", "3")),
        ("１．２", ("1", "2")),
        ("A-1.", ("A", "1")),
        ("设计", None),
        ("", None),
        ("1..2", None),
    ],
)
def test_codes(text, code):
    assert parse_code(text) == code


def test_outline_order_puts_parents_first():
    assert outline_order([2, 0, None, None, 2]) == [2, 0, 1, 4, 3]
