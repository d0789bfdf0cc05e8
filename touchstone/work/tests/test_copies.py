"""Duplicates with choices, and making an item another type."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.browser import Browser, Form
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.workflow.models import ItemType, Status, Workflow


def copy(browser: Browser, project: Project, item_id: int, **parts: bool) -> dict[str, Any]:
    answer = browser.post(f"/projects/{project.pk}/copies", {"ids": [item_id], **parts})
    assert answer.status_code == 201, answer.content
    first: dict[str, Any] = answer.json()["items"][0]
    return first


def test_a_duplicate_takes_what_is_chosen(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    before, item = make("设计"), make("发布")
    child = make("公告", parent=item)
    actions.add_link(plan, by=cast.member, predecessor=before, successor=child)
    actions.add_points(item, ["备份", "灰度"], by=cast.member)
    member.post(f"/items/{item.pk}/attachments", Form(file=SimpleUploadedFile("a.txt", b"x")))
    whole = copy(member, plan, item.pk, predecessors=True, attachments=True)
    seen = member.get(f"/items/{whole['id']}").json()
    assert (seen["child_count"], seen["checklist_done"], seen["checklist_total"]) == (1, 0, 2)
    assert [file["name"] for file in seen["attachments"]] == ["a.txt"]
    below = member.get(f"/projects/{plan.pk}/items", tree="true").json()["items"][-1]
    assert [end["title"] for end in member.get(f"/items/{below['id']}").json()["predecessors"]] == ["设计"]
    bare = copy(member, plan, item.pk, children=False, checklist=False)
    assert (bare["child_count"], bare["checklist_total"]) == (0, 0)


def test_another_type_keeps_values_and_maps_the_status_by_what_it_means(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    flow = Workflow.objects.create(project=plan, name="缺陷流程")
    Status.objects.create(workflow=flow, key="new", name="新建", category="todo")
    fixing = Status.objects.create(workflow=flow, key="fixing", name="修复中", category="doing", position=1)
    bug = ItemType.objects.create(project=plan, workflow=flow, key="fault", name="故障", position=90)
    cast.browser("manager").post(f"/projects/{plan.pk}/fields", {"name": "等级", "kind": "text"})
    item = make("登录失败", values={"field_1": "甲"})
    doing = Status.objects.get(workflow=item.type.workflow, category="doing", key="doing")
    item = actions.edit_item(item, by=cast.member, status_id=doing.pk)
    told = member.get(f"/items/{item.pk}/conversion", type_id=bug.pk).json()
    assert (told["status"], told["keeps_status"], told["kept"]) == ("修复中", False, 1)
    answer = member.patch(f"/items/{item.pk}", {"type_id": bug.pk}, version=item.version)
    changed = answer.json()["items"][0]
    assert (changed["status_id"], changed["values"]) == (fixing.pk, {"field_1": "甲"})
    back = member.patch(f"/items/{item.pk}", {"type_id": item.type_id}, version=changed["version"]).json()[
        "items"
    ][0]
    assert (back["status_id"], back["values"]) == (doing.pk, {"field_1": "甲"})


def test_a_summary_cannot_become_a_milestone(plan: Project, member: Browser, make: Any) -> None:
    parent = make("阶段")
    make("任务", parent=parent)
    milestone = plan.types.get(key="milestone")
    refused = member.get(f"/items/{parent.pk}/conversion", type_id=milestone.pk)
    assert (refused.status_code, refused.json()["code"]) == (422, "work.milestone_has_children")
