from datetime import UTC, datetime

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.integrations.msproject.tests.documents import document, task_xml, xml
from touchstone.integrations.tests.uploads import START, after, apply, house, outline, titles, upload
from touchstone.projects.actions import remove_member
from touchstone.projects.models import Membership, Project
from touchstone.work.models import Item, Link
from touchstone.workflow.models import Field

APRIL_1 = "2026-04-01T08:00:00"
WHOLE = [("施工准备", None), ("设计", "施工准备"), ("采购", "施工准备"), ("开工", None)]


def china(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)


def one_person(name: str) -> str:
    """One resource, on task 1."""
    person = xml("Resource", UID=1, ID=1, Name=name, Type=1)
    share = xml("Assignment", UID=1, TaskUID=1, ResourceUID=1)
    return f"<Resources>{person}</Resources><Assignments>{share}</Assignments>"


def test_a_plan_becomes_a_project_with_dates(cast: Cast):
    browser = cast.browser("owner")
    answer = upload(browser, house())
    assert (answer.json()["state"], answer.json()["project_name"], answer.json()["project_key"]) == (
        "ready", "厂房建设", "CFJS",
    )  # fmt: skip
    done = apply(browser, answer).json()
    project = Project.objects.get(pk=done["project_id"])
    assert (done["state"], done["result"]["created"], done["result"]["links_added"]) == ("applied", 4, 2)
    assert outline(project) == WHOLE
    buying = Item.objects.get(project=project, title="采购")
    assert (buying.start, buying.finish) == (china("2026-03-05T08:00"), china("2026-03-06T17:00"))
    assert Item.objects.get(project=project, title="开工").type.kind == "milestone"
    assert Item.objects.get(project=project, title="施工准备").is_summary
    assert Item.objects.get(project=project, title="设计").description == "见图纸"
    assert (project.start_date.isoformat(), project.created_by) == ("2026-03-02", cast.owner)


def test_an_import_is_undone_and_redone_by_one_click(cast: Cast, project: Project):
    browser = cast.browser("manager")
    before = Item.objects.count()
    done = apply(browser, upload(browser, house(), project=project))
    undone = browser.post(f"/change-sets/{change_set_of(done)}/undo")
    assert undone.status_code == 200
    assert titles(project) == set()
    assert browser.get(f"/imports/{done.json()['id']}").json()["state"] == "undone"
    assert browser.post(f"/change-sets/{undone.json()['id']}/undo").status_code == 200
    assert titles(project) == {title for title, _ in WHOLE}
    assert Link.objects.filter(successor__project=project).count() == 2
    assert Item.objects.count() == before + 4


def test_undoing_the_import_of_a_new_project_archives_it(cast: Cast):
    browser = cast.browser("owner")
    done = apply(browser, upload(browser, house()))
    assert browser.post(f"/change-sets/{change_set_of(done)}/undo").status_code == 200
    assert Project.objects.get(pk=done.json()["project_id"]).is_archived


def test_the_same_file_twice_makes_nothing_new(cast: Cast, project: Project):
    browser = cast.browser("manager")
    apply(browser, upload(browser, house(), project=project))
    again = upload(browser, house(), project=project)
    assert (again.json()["counts"]["created"], again.json()["counts"]["unchanged"]) == (0, 4)
    result = apply(browser, again).json()["result"]
    assert set(result.values()) == {0}
    assert outline(project) == WHOLE


def test_a_later_edition_brings_what_changed_and_leaves_what_people_did(cast: Cast, project: Project):
    browser = cast.browser("manager")
    apply(browser, upload(browser, house(), project=project))
    design = Item.objects.get(project=project, title="设计")
    design_id = design.pk
    version = browser.get(f"/items/{design_id}").json()["version"]
    browser.patch(f"/items/{design_id}", {"description": "我们的说明"}, version=version)
    later = house(design="方案设计", hours=40, extra=task_xml(5, 1, Name="验收", content=after(4)), links="")
    preview = upload(browser, later, project=project)
    assert preview.json()["counts"] | {"created": 1, "changed": 1, "unchanged": 3} == preview.json()["counts"]
    done = apply(browser, preview).json()["result"]
    assert done == {
        "created": 1, "edited": 1, "moved": 0, "links_added": 1, "links_edited": 0, "links_removed": 1,
    }  # fmt: skip
    design.refresh_from_db()
    assert (design.title, design.duration, design.description) == ("方案设计", 2400, "我们的说明")
    assert titles(project) == {"施工准备", "方案设计", "采购", "开工", "验收"}


def test_a_task_that_moved_in_the_file_moves_here(cast: Cast, project: Project):
    browser = cast.browser("manager")
    apply(browser, upload(browser, house(), project=project))
    moved = house().replace("<Name>采购</Name><OutlineLevel>2", "<Name>采购</Name><OutlineLevel>1")
    assert apply(browser, upload(browser, moved, project=project)).json()["result"]["moved"] == 1
    assert ("采购", None) in outline(project)


def test_another_plan_in_the_same_project_is_not_taken_for_the_first(cast: Cast, project: Project):
    browser = cast.browser("manager")
    apply(browser, upload(browser, house(), project=project))
    other = document(task_xml(1, Name="装修"), task_xml(2, Name="绿化"), StartDate=START)
    assert apply(browser, upload(browser, other, project=project)).json()["result"]["created"] == 2
    assert len(titles(project)) == 6


def test_errors_in_the_file_stop_the_import_and_write_nothing(cast: Cast, project: Project):
    browser = cast.browser("member")
    cycle = document(task_xml(1, Name="甲", content=after(2)), task_xml(2, Name="乙", content=after(1)))
    answer = upload(browser, cycle, project=project)
    (finding,) = answer.json()["findings"]
    assert answer.json()["can"] == {"change": True, "apply": False}
    assert (
        finding["message"] == "第 1 行，前置任务：前置任务形成循环：1 甲 → 2 乙 → 1 甲。请删除其中一条依赖。"
    )
    refused = apply(browser, answer)
    assert (refused.status_code, refused.json()["code"]) == (422, "imports.has_errors")
    assert titles(project) == set()


def test_what_fails_late_leaves_nothing_half_written(cast: Cast, project: Project):
    browser = cast.browser("member")
    apply(browser, upload(browser, document(task_xml(1, Name="甲"), task_xml(2, Name="乙")), project=project))
    first, second = Item.objects.filter(project=project).order_by("number")
    link = {"predecessor_id": first.pk, "successor_id": second.pk}
    assert browser.post(f"/projects/{project.pk}/links", link).status_code == 201
    later = document(
        task_xml(1, Name="新甲", content=after(2)), task_xml(2, Name="乙"), task_xml(3, Name="丙")
    )
    answer = upload(browser, later, project=project)
    refused = apply(browser, answer)
    assert (refused.status_code, refused.json()["code"]) == (409, "work.link_cycle")
    assert titles(project) == {"甲", "乙"}
    assert browser.get(f"/imports/{answer.json()['id']}").json()["state"] == "ready"


def test_progress_states_and_priorities_are_kept(cast: Cast, project: Project):
    browser = cast.browser("manager")
    plan = document(
        task_xml(1, Name="完", PercentComplete=100, ActualStart=START, ActualFinish="2026-03-02T17:00:00"),
        task_xml(2, Name="半", Duration="PT16H0M0S", PercentComplete=50, ActualStart=START, Priority=800),
        task_xml(3, Name="停", Duration="PT16H0M0S", Active=0),
        task_xml(4, Name="定", Manual=1, ManualStart=APRIL_1, ManualFinish="2026-04-02T17:00:00"),
        task_xml(5, Name="限", ConstraintType=4, ConstraintDate=APRIL_1, Deadline="2026-05-08T17:00:00"),
        StartDate=START,
    )
    apply(browser, upload(browser, plan, project=project))
    items = {item.title: item for item in Item.objects.filter(project=project).select_related("status")}
    assert (items["完"].closed_at is not None, items["完"].actual_finish) == (True, china("2026-03-02T17:00"))
    assert (items["半"].percent_complete, items["半"].status.category, items["半"].priority) == (
        50,
        "doing",
        3,
    )
    assert items["停"].status.is_cancelled
    assert (items["定"].mode, items["定"].start, items["定"].duration) == (
        "manual",
        china("2026-04-01T08:00"),
        960,
    )
    assert (items["限"].constraint, items["限"].start) == ("SNET", china("2026-04-01T08:00"))
    assert items["限"].deadline == china("2026-05-08T17:00")


def test_resources_become_assignees_members_and_a_field(cast: Cast):
    resources = "".join(
        xml("Resource", UID=uid, ID=uid, Name=name, Type=1, EmailAddress=mail)
        for uid, name, mail in ((1, "李娜", ""), (2, "Sun", "outsider@example.com"), (3, "外聘专家", ""))
    )
    shares = "".join(
        xml("Assignment", UID=n, TaskUID=task, ResourceUID=who, Units=units)
        for n, (task, who, units) in enumerate([(1, 1, 1), (2, 2, 1), (2, 3, 0.5), (3, 3, 1)], 1)
    )
    plan = document(
        *[task_xml(uid, Name=f"T{uid}", Duration="PT8H0M0S") for uid in (1, 2, 3)],
        after=f"<Resources>{resources}</Resources><Assignments>{shares}</Assignments>",
        StartDate=START,
    )
    browser = cast.browser("owner")
    answer = upload(browser, plan)
    people = {each["name"]: each["user_name"] for each in answer.json()["people"]}
    assert people == {"李娜": "李娜", "Sun": "孙丽", "外聘专家": ""}
    codes = {finding["code"]: finding for finding in answer.json()["findings"]}
    assert (
        codes["import.people_unmatched"]["message"]
        == "1 个资源在系统中没有同名或同邮箱的人员：外聘专家。可在人员对应中选择。"
    )
    project_id = apply(browser, answer).json()["project_id"]
    items = {item.title: item for item in Item.objects.filter(project=project_id).select_related("assignee")}
    assert [items[f"T{n}"].assignee for n in (1, 2, 3)] == [cast.member, cast.outsider, None]
    (field,) = Field.objects.filter(project=project_id, name="资源名称")
    assert items["T2"].values == {field.key: "Sun,外聘专家[50%]"}
    assert set(Membership.objects.filter(project=project_id).values_list("user__name", flat=True)) == {
        "林晓梅",
        "李娜",
        "孙丽",
    }


def test_a_person_says_who_a_resource_is(cast: Cast):
    part = one_person("外聘专家")
    browser = cast.browser("owner")
    answer = upload(browser, document(task_xml(1, Name="T1"), after=part, StartDate=START))
    path, version = f"/imports/{answer.json()['id']}", answer.json()["version"]
    assert (
        browser.patch(path, {"people": {"1": 10**9}}, version=version).json()["code"]
        == "imports.unknown_person"
    )
    assert (
        browser.patch(path, {"people": {"9": None}}, version=version).json()["code"]
        == "imports.unknown_resource"
    )
    changed = browser.patch(
        path, {"people": {"1": cast.member.pk}, "project_name": "专家", "project_key": "EXP"}, version=version
    )
    assert changed.json()["people"][0]["user_id"] == cast.member.pk
    done = apply(browser, answer).json()
    project = Project.objects.get(pk=done["project_id"])
    assert (project.name, project.key) == ("专家", "EXP")
    assert Item.objects.get(project=project).assignee == cast.member


def test_a_member_cannot_bring_strangers_fields_or_calendars_into_a_project(cast: Cast, project: Project):
    definition = xml("ExtendedAttribute", FieldID=188743731, FieldName="Text1", Alias="供应商")
    value = xml("ExtendedAttribute", FieldID=188743731, Value="甲公司")
    plan = document(
        task_xml(1, Name="T1", content=value),
        before=f"<ExtendedAttributes>{definition}</ExtendedAttributes>",
        after=one_person("孙丽"),
    )
    browser = cast.browser("member")
    answer = upload(browser, plan, project=project)
    codes = {finding["code"] for finding in answer.json()["findings"]}
    assert {"import.people_strangers", "import.fields_left_out"} <= codes
    apply(browser, answer)
    item = Item.objects.get(project=project)
    assert (item.assignee, item.values) == (None, {})
    assert not Membership.objects.filter(project=project, user=cast.outsider).exists()


def test_a_calendar_of_the_plan_becomes_that_of_the_project(cast: Cast):
    friday_off = xml("WeekDays", xml("WeekDay", DayType=6, DayWorking=0))
    span = xml("TimePeriod", FromDate="2026-03-03T00:00:00", ToDate="2026-03-03T23:59:00")
    holiday = xml("Exceptions", xml("Exception", span, Name="厂休", Type=1, DayWorking=0))
    calendar = xml("Calendar", friday_off + holiday, UID=1, Name="四天工作制", IsBaseCalendar=1)
    plan = document(
        task_xml(1, Name="T1", Duration="PT32H0M0S"),
        before=f"<Calendars>{calendar}</Calendars>",
        CalendarUID=1,
        StartDate=START,
    )
    browser = cast.browser("owner")
    project = Project.objects.select_related("calendar").get(
        pk=apply(browser, upload(browser, plan)).json()["project_id"]
    )
    assert (project.calendar.name, project.calendar.is_shared) == ("四天工作制", False)
    assert [day.name for day in project.calendar.days.all()] == ["厂休"]
    assert Item.objects.get(project=project).finish == china("2026-03-09T17:00")


def test_custom_fields_keep_their_kinds(cast: Cast):
    kinds = {
        188743731: ("Text1", "供应商", "=甲"),
        188743767: ("Number1", "数量", "12.5"),
        188743752: ("Flag1", "外包", "1"),
        188743945: ("Date1", "到货", "2026-04-01T08:00:00"),
    }
    definitions = "".join(
        xml("ExtendedAttribute", FieldID=uid, FieldName=name, Alias=alias)
        for uid, (name, alias, _) in kinds.items()
    )
    values = "".join(
        xml("ExtendedAttribute", FieldID=uid, Value=value) for uid, (_, _, value) in kinds.items()
    )
    browser = cast.browser("owner")
    plan = document(
        task_xml(1, Name="T1", content=values),
        before=f"<ExtendedAttributes>{definitions}</ExtendedAttributes>",
        StartDate=START,
    )
    project_id = apply(browser, upload(browser, plan)).json()["project_id"]
    names = dict(Field.objects.filter(project=project_id).values_list("key", "name"))
    item = Item.objects.get(project=project_id)
    assert {names[key]: value for key, value in item.values.items()} == {
        "供应商": "=甲",
        "数量": 12.5,
        "外包": True,
        "到货": "2026-04-01",
    }


def test_undo_takes_the_fields_away_that_the_import_brought(cast: Cast, project: Project):
    definition = xml("ExtendedAttribute", FieldID=188743731, FieldName="Text1", Alias="供应商")
    value = xml("ExtendedAttribute", FieldID=188743731, Value="甲公司")
    plan = document(task_xml(1, Name="T1", content=value), before=xml("ExtendedAttributes", definition))
    browser = cast.browser("manager")
    done = apply(browser, upload(browser, plan, project=project))
    assert Field.objects.filter(project=project, name="供应商").exists()
    assert browser.post(f"/change-sets/{change_set_of(done)}/undo").status_code == 200
    assert not Field.objects.filter(project=project, name="供应商").exists()
    assert titles(project) == set()


def test_links_of_every_kind_are_written(cast: Cast, project: Project):
    browser = cast.browser("member")
    plan = document(
        task_xml(1, Name="甲"),
        task_xml(2, Name="乙", content=after(1, Type=3, LinkLag=4800, LagFormat=7)),
        task_xml(3, Name="丙", content=after(1, Type=1, LinkLag=14400, LagFormat=8)),
        task_xml(4, Name="丁", content=after(1, Type=1, LinkLag=-50, LagFormat=19)),
    )
    apply(browser, upload(browser, plan, project=project))
    links = Link.objects.filter(successor__project=project).order_by("pk")
    assert list(links.values_list("type", "lag", "lag_unit")) == [
        ("SS", 480, "working"),
        ("FS", 1440, "elapsed"),
        ("FS", -50, "percent"),
    ]


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\plans\\house.xml", "x" * 400 + ".xml"])
def test_file_names_are_only_names(cast: Cast, name: str):
    kept = upload(cast.browser("owner"), house(), name).json()["file_name"]
    assert len(kept) <= 255
    assert not {"/", "\\"} & set(kept)


def test_an_import_is_seen_by_nobody_who_lost_the_project(cast: Cast, project: Project):
    run = upload(cast.browser("member"), house(), project=project).json()
    assert cast.browser("member").get(f"/imports/{run['id']}").status_code == 200
    assert cast.browser("manager").get(f"/imports/{run['id']}").status_code == 404
    remove_member(project, by=cast.owner, user=cast.member)
    assert cast.browser("member").get(f"/imports/{run['id']}").status_code == 404
