"""Templates of items, and the first steps of a project."""

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.workflow.actions import create_label


def test_an_item_is_made_as_its_template_says_and_what_is_typed_wins(
    cast: Cast, plan: Project, member: Browser
) -> None:
    manager = cast.browser("manager")
    label = create_label(plan, by=cast.manager, name="线上", colour="red")
    content = {
        "description": "**步骤**",
        "assignee_id": cast.manager.pk,
        "priority": 2,
        "label_ids": [label.pk],
        "checklist": ["复现", "定位"],
        "children": [{"title": "回归测试"}],
    }
    type_id = plan.types.get(key="task").pk
    body = {"name": "缺陷", "type_id": type_id, "title": "缺陷：{title}", "content": content}
    path = f"/projects/{plan.pk}/item-templates"
    assert member.post(path, body).status_code == 403
    template = manager.post(path, body).json()
    made = member.post(f"/item-templates/{template['id']}/items", {"title": "无法登录", "priority": 4})
    row = made.json()["items"][0]
    assert (row["title"], row["priority"], row["assignee_id"]) == ("缺陷：无法登录", 4, cast.manager.pk)
    assert (row["label_ids"], row["checklist_total"], row["child_count"]) == ([label.pk], 2, 1)
    member.post(f"/change-sets/{change_set_of(made)}/undo")
    assert not Item.objects.live().filter(project=plan).exists()


def test_a_template_outlives_what_it_named(cast: Cast, plan: Project, member: Browser) -> None:
    manager = cast.browser("manager")
    label = create_label(plan, by=cast.manager, name="线上", colour="red")
    body = {"name": "缺陷", "type_id": plan.types.get(key="task").pk, "content": {"label_ids": [label.pk]}}
    template = manager.post(f"/projects/{plan.pk}/item-templates", body).json()
    manager.delete(f"/labels/{label.pk}")
    made = member.post(f"/item-templates/{template['id']}/items", {"title": "无法登录"})
    assert made.json()["items"][0]["label_ids"] == []


def test_a_template_is_changed_removed_and_brought_back(cast: Cast, plan: Project) -> None:
    manager = cast.browser("manager")
    path = f"/projects/{plan.pk}/item-templates"
    body = {"name": "缺陷", "type_id": plan.types.get(key="task").pk}
    template = manager.post(path, body).json()
    changed = manager.patch(
        f"/item-templates/{template['id']}", {"name": "故障"}, version=template["version"]
    )
    assert changed.json()["name"] == "故障"
    removed = manager.delete(f"/item-templates/{template['id']}")
    assert manager.get(path).json() == []
    manager.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert [row["name"] for row in manager.get(path).json()] == ["故障"]


def test_first_steps_are_ticked_by_what_happened_and_can_be_put_away(
    cast: Cast, plan: Project, member: Browser
) -> None:
    path = f"/projects/{plan.pk}/first-steps"

    def done() -> list[str]:
        return [step["key"] for step in member.get(path).json()["steps"] if step["is_done"]]

    assert done() == ["invite"]
    member.post(f"/projects/{plan.pk}/outlines", {"lines": [{"title": title} for title in "甲乙丙"]})
    assert done() == ["plan", "invite"]
    member.put(f"{path}/dismissal")
    assert member.get(path).json()["is_dismissed"] is True
    assert cast.browser("manager").get(path).json()["is_dismissed"] is False
    member.delete(f"{path}/dismissal")
    assert member.get(path).json()["is_dismissed"] is False
