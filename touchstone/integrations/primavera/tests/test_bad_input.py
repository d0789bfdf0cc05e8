import gzip

import pytest

from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.finding import Place
from touchstone.integrations.plan_file.sentences import say_finding
from touchstone.integrations.primavera.nested_text import NotNested, parse_nested
from touchstone.integrations.primavera.tests.exports import (
    HEADER,
    activity,
    calendar,
    export,
    finished,
    read,
    relation,
)
from touchstone.integrations.sandbox import read_plan_file


def refusal(data: bytes) -> str:
    reading = read_plan(data, "plan.xer")
    assert reading.plan is None
    return reading.findings[0].code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (HEADER.encode(), "import.nothing_found"),
        (f"{HEADER}\r\n%T\tPROJECT\r\n%F\tproj_id\r\n%R\t1\r\n%E".encode(), "import.nothing_found"),
        (gzip.compress(export([activity(1)]).encode())[:200], "import.file_truncated"),
        (gzip.compress(HEADER.encode() + bytes(200_000_000)), "import.archive_bomb"),
    ],
    ids=["a header alone", "no activities", "a packed file cut off", "a bomb"],
)
def test_what_cannot_be_a_plan_is_refused(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_a_value_that_cannot_be_read_is_named_with_table_column_and_line() -> None:
    rows = [activity(1, target_drtn_hr_cnt="many", cstr_type="CS_MSOA", cstr_date="soon"), activity(2)]
    plan, found = read(export(rows))
    number, date = found["import.number_unreadable"], found["import.date_unreadable"]
    assert (date.field, date.places) == ("TASK.cstr_date", (Place(16, "soon"),))
    assert number.field == "TASK.target_drtn_hr_cnt"
    assert say_finding(date, "en").startswith("Row 16, TASK.cstr_date")
    assert found["import.constraint_undated"].count == 1
    assert (plan.tasks[1].duration, plan.tasks[1].constraint) == (480, "ASAP")


def test_words_nobody_knows_take_the_usual_meaning() -> None:
    plan, found = read(export([activity(1, task_type="TT_New"), activity(2)], [relation(1, 2, "XX")]))
    assert plan.tasks[1].activity is not None
    assert (plan.tasks[1].activity.kind, plan.links[0].type) == ("task", "FS")
    assert {place.value for place in found["import.xer_word_unknown"].places} <= {"TT_New", "PR_XX"}


def test_a_finish_without_a_start_is_left_out() -> None:
    plan, found = read(export([finished(1, 8, "", "2026-02-24 17:00")]))
    assert (plan.tasks[1].actual_finish, plan.tasks[1].actual_start) == (None, None)
    assert found["import.finish_before_start"].field == "TASK.act_end_date"


def test_rows_of_the_wrong_length_lines_of_no_table_and_a_missing_end() -> None:
    text = export([activity(1)]).replace("%E\r\n", "")
    broken = text.replace(f"{HEADER}\r\n", f"{HEADER}\r\n%R\tlost\r\n%Q\todd\r\n")
    plan, found = read(broken.replace("Activity 1", "Activity\r\nin two lines"))
    assert (plan.tasks[1].name, plan.tasks[1].duration) == ("Activity in two lines", 480)
    assert set(found) >= {"import.xer_row_homeless", "import.xer_line_unknown", "import.xer_unended"}


def test_a_row_with_too_few_values_is_read_as_far_as_it_goes() -> None:
    line = next(line for line in export([activity(1)]).split("\r\n") if line.startswith("%R\t1\t1\t10\t1\t"))
    plan, found = read(export([activity(1)]).replace(line, line.rsplit("\t", 1)[0]))
    assert found["import.xer_row_length"].params == (("table", "TASK"),)
    assert plan.tasks[1].remaining_duration == 480


@pytest.mark.parametrize(
    "data",
    [
        "nonsense",
        "(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|8|f|x)())))))))",
        "(0||CalendarData()((0||Exceptions()((0||0(d|soon)())))))",
        "(0||A()(" * 60,
    ],
)
def test_a_calendar_that_cannot_be_read_is_noted(data: str) -> None:
    _, found = read(export([activity(1)], CALENDAR=[calendar(1, data)]))
    assert found["import.xer_calendar_unreadable"].field == "CALENDAR.clndr_data"


def test_nesting_without_end_is_not_followed() -> None:
    with pytest.raises(NotNested):
        parse_nested("(0||A()(" * 5000)


def test_wbs_elements_inside_each_other_are_taken_apart() -> None:
    wbs = [
        {"wbs_id": 10, "proj_id": 1, "wbs_short_name": "A", "wbs_name": "A", "parent_wbs_id": 11},
        {"wbs_id": 11, "proj_id": 1, "wbs_short_name": "B", "wbs_name": "B", "parent_wbs_id": 10},
    ]
    plan, found = read(export([activity(1), activity(2, wbs_id=99)], PROJWBS=wbs))
    assert {task.uid for task in plan.tasks} == {"10", "11", "1", "2"}
    assert {"import.xer_wbs_circle", "import.xer_wbs_missing"} <= set(found)


def test_other_projects_of_the_file_stay_out() -> None:
    projects = [
        {"proj_id": 2, "proj_short_name": "Other", "export_flag": "N"},
        {"proj_id": 1, "proj_short_name": "P1", "export_flag": "Y", "plan_start_date": "2026-03-02 08:00"},
    ]
    links = [relation(1, 2), relation(9, 1) | {"pred_proj_id": 2}]
    rows = [activity(1), activity(2), activity(9, proj_id=2), activity(8, proj_id=2), activity(7, proj_id=2)]
    plan, found = read(export(rows, links, PROJECT=projects))
    assert [task.uid for task in plan.tasks] == ["10", "1", "2"]
    assert len(plan.links) == 1
    assert found["import.xer_other_project"].places[0].value == "Other"
    assert found["import.link_cross_project"].count == 1


@pytest.mark.parametrize(
    ("encoding", "name", "noted"),
    [
        ("utf-8", "桥墩 Größe", None),
        ("utf-8-sig", "桥墩 Größe", None),
        ("utf-16", "桥墩 Größe", None),
        ("gb18030", "桥墩施工", "GB18030"),
        ("cp1252", "Größe prüfen", "CP1252"),
    ],
)
def test_encodings_are_found_out(encoding: str, name: str, noted: str | None) -> None:
    plan, found = read(export([activity(1, task_name=name)]).encode(encoding))
    assert plan.tasks[1].name == name
    guessed = found.get("import.encoding_guessed")
    assert (dict(guessed.params)["encoding"] if guessed else None) == noted


def test_an_upload_is_read_in_the_sandbox(tmp_path) -> None:
    path = tmp_path / "plan.xer"
    path.write_text(export([activity(1)], [relation(1, 1)]), "utf-8")
    with path.open("rb") as file:
        reading = read_plan_file(file, path.name)
    assert reading.plan is not None
    assert reading.plan.project.primavera is not None
    assert [finding.code for finding in reading.findings] == ["import.link_self"]
