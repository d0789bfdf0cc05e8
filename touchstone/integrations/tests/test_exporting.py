import csv
import io
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast
from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.tests.uploads import apply, house, upload
from touchstone.projects.models import Project
from touchstone.work.actions import create_item
from touchstone.work.models import Item


@pytest.fixture
def filled(cast: Cast, project: Project) -> Project:
    """The project with the house in it, and texts that would harm a careless spreadsheet."""
    browser = cast.browser("manager")
    apply(browser, upload(browser, house(), project=project))
    create_item(
        project,
        by=cast.member,
        title='=HYPERLINK("http://x","点我")',
        assignee_id=cast.member.pk,
        priority=3,
        duration=480,
    )
    return project


def export(cast: Cast, project: Project, form: str) -> bytes:
    answer: Any = cast.browser("guest").get(f"/projects/{project.pk}/exports/{form}")
    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"]
    return bytes(answer.getvalue())


def plan_in(data: bytes, name: str) -> Plan:
    reading = read_plan(data, name)
    assert reading.is_importable, reading.findings
    assert reading.plan is not None
    return reading.plan


@pytest.mark.parametrize(("form", "name"), [("mspdi", "p.xml"), ("xlsx", "p.xlsx"), ("csv", "p.csv")])
def test_every_export_can_be_imported_again(cast: Cast, filled: Project, form: str, name: str):
    plan = plan_in(export(cast, filled, form), name)
    names = {task.uid: task.name.lstrip("'") for task in plan.tasks}
    parents = {task.name.lstrip("'"): names.get(task.parent_uid or "") for task in plan.tasks}
    assert parents == {
        "施工准备": None,
        "设计": "施工准备",
        "采购": "施工准备",
        "开工": None,
        '=HYPERLINK("http://x","点我")': None,
    }
    assert {(names[link.predecessor_uid], names[link.successor_uid]) for link in plan.links} == {
        ("设计", "采购"),
        ("采购", "开工"),
    }
    buying = next(task for task in plan.tasks if task.name == "采购")
    assert (buying.duration, buying.start) == (
        960,
        plan_in(export(cast, filled, "mspdi"), "p.xml").tasks[2].start,
    )
    assert [assignment.units for assignment in plan.assignments] == [1]


def test_microsoft_project_gets_calendar_people_and_fields(cast: Cast, filled: Project):
    plan = plan_in(export(cast, filled, "mspdi"), "p.xml")
    assert [resource.name for resource in plan.resources] == ["李娜"]
    assert (plan.project.name, plan.project.calendar_uid) == (filled.name, str(filled.calendar_id))
    assert plan.calendars[0].exceptions
    assert {field.name for field in plan.fields} >= {"类型 Type", "状态 Status", "编号 Key"}


def test_no_cell_of_a_text_file_starts_a_formula(cast: Cast, filled: Project):
    rows = list(csv.reader(io.StringIO(export(cast, filled, "csv").decode("utf-8-sig"))))
    assert not [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@", "\t"}]
    assert rows[0][:5] == ["序号", "唯一标识号", "WBS", "大纲级别", "任务名称"]


def test_no_cell_of_a_workbook_is_a_formula(cast: Cast, filled: Project):
    plan = plan_in(export(cast, filled, "xlsx"), "p.xlsx")
    assert plan.tasks[-1].name == '=HYPERLINK("http://x","点我")'


def test_an_export_asks_a_fixed_number_of_questions(
    cast: Cast, filled: Project, django_assert_max_num_queries: DjangoAssertNumQueries
):
    for number in range(20):
        create_item(filled, by=cast.member, title=f"更多 {number}", duration=480)
    browser = cast.browser("guest")
    with django_assert_max_num_queries(20):
        browser.get(f"/projects/{filled.pk}/exports/csv").getvalue()
    assert Item.objects.filter(project=filled).count() == 25


def test_other_formats_do_not_exist(cast: Cast, filled: Project):
    assert cast.browser("guest").get(f"/projects/{filled.pk}/exports/exe").status_code == 422
