import io
import zipfile

import pytest

from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.spreadsheet.mapping import Choices
from touchstone.integrations.spreadsheet.tests.sheets import (
    codes,
    only,
    read,
    read_rows,
    table_of,
    tasks,
    workbook,
)

SOUND = workbook([("任务名称", "工期"), ("设计", 1)])


def repacked(change) -> bytes:
    """The sound workbook with its entries changed by name."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SOUND)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in change(None, None) or ():
            new.writestr(name, content)
    return target.getvalue()


def refused(data: bytes, choices: Choices | None = None, name: str = "plan.xlsx") -> str:
    reading = read(data, choices, name)
    assert reading.plan is None
    return reading.findings[0].code


def test_a_zip_bomb_is_refused_by_its_ratio_before_it_is_unpacked():
    bomb = repacked(lambda name, content: b" " * 50_000_000 if name == "xl/styles.xml" else content or ())
    assert refused(bomb) == "import.archive_bomb"


def test_an_archive_of_thousands_of_entries_is_refused():
    many = [(f"xl/x{number}.xml", b"") for number in range(LIMITS.archive_entries)]
    assert refused(repacked(lambda name, content: many if name is None else content)) == "import.archive_bomb"


def test_laughs_inside_a_workbook_do_not_expand():
    laughs = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst>&b;</sst>'
    reading = read(
        repacked(lambda name, content: laughs if name == "xl/sharedStrings.xml" else content or ())
    )
    assert reading.plan is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SOUND[:-40], "import.file_truncated"),
        (SOUND[:500], "import.file_truncated"),
        (SOUND[:400] + b"\xff" * 400 + SOUND[800:], "import.file_malformed"),
        (b"PK\x03\x04" + b"\x00" * 100, "import.file_truncated"),
        (b"", "import.file_empty"),
        (b"  \r\n ", "import.file_empty"),
        (b"%PDF-1.7 something", "import.file_type"),
        (b"\x89PNG\r\n\x1a\n", "import.file_type"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "import.file_type"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Props14".encode("utf-16-le"), "import.file_mpp"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "import.file_password",
        ),
        (b"\x01\x02\x00\x03\xff" * 200, "import.file_type"),
    ],
    ids=range(12),
)
def test_files_that_are_broken_or_something_else_are_refused_by_name(data, code):
    assert refused(data) == code


def test_a_word_document_is_no_workbook():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert refused(target.getvalue()) == "import.file_type"


def test_bytes_of_no_encoding_are_refused():
    assert (
        refused("任务名称,工期\n".encode() + b"\xff\xff\xfe\x81", name="plan.csv") == "import.file_encoding"
    )


def test_a_table_without_titles_is_refused_and_shows_its_first_rows():
    reading = read_rows(("设计", 5), ("开发", 10))
    assert codes(reading).keys() == {"import.header_missing"}
    assert table_of(reading).head == (("设计", "5"), ("开发", "10"))


def test_a_table_without_a_name_column_shows_its_columns():
    reading = read_rows(("开始时间", "完成时间", "供应商"), ("2026-03-02", "2026-03-03", "甲"))
    assert "import.name_column_missing" in codes(reading)
    assert [column.field for column in table_of(reading).columns] == ["start", "finish", "custom"]


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        (Choices(sheet="没有"), "import.sheet_missing"),
        (Choices(header_row=99), "import.header_missing"),
        (Choices(header_row=-3), "import.header_missing"),
        (Choices(columns={7: "name"}), "import.column_missing"),
        (Choices(columns={0: "name", 1: "name"}), "import.field_mapped_twice"),
    ],
)
def test_choices_that_do_not_fit_the_table(choices, code):
    assert refused(SOUND, choices) == code


@pytest.mark.parametrize(
    ("title", "value", "code", "field"),
    [
        ("开始时间", "下周一", "import.date_unreadable", "start"),
        ("开始时间", "1899-12-31", "import.date_out_of_range", "start"),
        ("完成时间", "2200/1/1", "import.date_out_of_range", "finish"),
        ("工期", "不久", "import.duration_unreadable", "duration"),
        ("工期", 1e300, "import.duration_unreadable", "duration"),
        ("完成百分比", "120%", "import.choice_unreadable", "percent_complete"),
        ("里程碑", "也许", "import.choice_unreadable", "milestone"),
        ("优先级", "1e400", "import.choice_unreadable", "priority"),
        ("成本", "NaN", "import.number_unreadable", "cost"),
        ("成本", "1e30", "import.number_out_of_range", "cost"),
        ("前置任务", "99", "import.link_dangling", "predecessors"),
        ("前置任务", "1FS+soon", "import.link_unreadable", "predecessors"),
        ("前置任务", "设计", "import.link_self", "predecessors"),
        ("限制类型", "随便", "import.choice_unreadable", "constraint"),
    ],
)
def test_cells_that_cannot_be_read_are_errors_with_row_and_column(title, value, code, field):
    _, found = only(title, values=[value])
    assert (found[code].severity, found[code].field) == ("error", field)
    assert found[code].places[0].row == 2


def test_excel_errors_count_as_blank_and_are_reported():
    _, found = only("开始时间", values=["#REF!"])
    assert found["import.cell_error"].places == ((2, "#REF!"),)


def test_a_row_without_a_name_is_an_error():
    reading = read_rows(("任务名称", "工期", "负责人"), ("设计", 1, None), (None, 5, "张三"))
    assert codes(reading)["import.row_unnamed"].places == ((3, "5"),)
    assert not reading.is_importable


def test_cycles_doubled_ids_and_double_meanings_are_errors():
    cycle = read_rows(("序号", "任务名称", "前置任务"), (1, "甲", "2"), (2, "乙", "1"))
    doubled = read_rows(("唯一标识号", "任务名称"), (7, "甲"), (7, "乙"))
    ambiguous = read_rows(("任务名称", "前置任务"), ("甲", None), ("甲", None), ("乙", "甲"))
    assert dict(codes(cycle)["import.link_cycle"].params)["path"] == "2 甲 → 3 乙 → 2 甲"
    assert codes(doubled)["import.task_uid_duplicate"].places == ((3, "7"),)
    assert codes(ambiguous)["import.link_ambiguous"].places == ((4, "甲"),)


def test_a_name_of_a_hundred_thousand_characters_is_an_error():
    reading = read("任务名称,工期\n".encode() + b"x" * 100_000 + b",1\n", name="plan.csv")
    assert codes(reading)["import.text_too_long"].places[0].row == 2


def test_a_cell_without_end_in_csv_is_refused():
    assert refused(b'Task name,Start\n"' + b"x" * 2_000_000, name="plan.csv") == "import.file_malformed"


def test_too_many_rows_and_columns_are_refused_with_the_limit():
    rows = "任务名称,工期\n".encode() + b"a,1\n" * (LIMITS.rows + 1)
    columns = ("任务名称,工期" + ",x" * LIMITS.columns + "\n设计,1\n").encode()
    assert refused(rows, name="plan.csv") == "import.too_many"
    assert refused(columns, name="plan.csv") == "import.too_many"


def test_one_cell_in_the_last_row_of_excel_costs_little():
    data = workbook([("任务名称", "工期"), ("设计", 1)] + [()] * 200_000 + [("收尾", 2)])
    reading = read(data)
    assert [task.row for task in tasks(reading)] == [2, 200_003]
