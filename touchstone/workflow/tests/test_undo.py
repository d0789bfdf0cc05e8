"""Labels, fields and whole projects are taken back and brought again."""

from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def owner(cast: Cast, project: Project) -> Browser:
    """The owner's browser, in a project ready for work."""
    lay_down_workflow(project)
    return cast.browser("owner")


def schema(browser: Browser, project: Project) -> dict[str, Any]:
    told: dict[str, Any] = browser.get(f"/projects/{project.pk}/schema").json()
    return told


def test_a_removed_label_comes_back_where_it_hung(project: Project, owner: Browser) -> None:
    label = owner.post(f"/projects/{project.pk}/labels", {"name": "接口", "colour": "teal"}).json()
    made = owner.post(f"/projects/{project.pk}/items", {"title": "甲", "label_ids": [label["id"]]}).json()
    item_id = made["items"][0]["id"]
    removed = owner.delete(f"/labels/{label['id']}")
    assert owner.get(f"/items/{item_id}").json()["label_ids"] == []
    owner.post(f"/change-sets/{change_set_of(removed)}/undo")
    again = schema(owner, project)["labels"]
    assert [(row["name"], row["colour"]) for row in again] == [("接口", "teal")]
    assert owner.get(f"/items/{item_id}").json()["label_ids"] == [again[0]["id"]]


def test_a_removed_field_comes_back_with_its_values(project: Project, owner: Browser) -> None:
    field = owner.post(f"/projects/{project.pk}/fields", {"name": "合同号", "kind": "text"}).json()
    values = {"values": {field["key"]: "HT-1"}}
    item_id = owner.post(f"/projects/{project.pk}/items", {"title": "甲", **values}).json()["items"][0]["id"]
    removed = owner.delete(f"/fields/{field['id']}")
    assert schema(owner, project)["fields"] == []
    owner.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert [row["key"] for row in schema(owner, project)["fields"]] == [field["key"]]
    assert owner.get(f"/items/{item_id}").json()["values"] == {field["key"]: "HT-1"}


def test_edits_of_labels_and_fields_are_taken_back(project: Project, owner: Browser) -> None:
    label = owner.post(f"/projects/{project.pk}/labels", {"name": "接口"}).json()
    field = owner.post(f"/projects/{project.pk}/fields", {"name": "合同号", "kind": "text"}).json()
    renamed = owner.patch(f"/labels/{label['id']}", {"name": "数据"})
    changed = owner.patch(f"/fields/{field['id']}", {"name": "编号"}, version=field["version"])
    for answer in (changed, renamed):
        assert owner.post(f"/change-sets/{change_set_of(answer)}/undo").status_code == 200
    told = schema(owner, project)
    assert (told["labels"][0]["name"], told["fields"][0]["name"]) == ("接口", "合同号")


def test_undoing_a_new_project_archives_it_and_redo_brings_it_back(cast: Cast) -> None:
    owner = cast.browser("owner")
    made = owner.post("/projects", {"name": "新品", "key": "NPI", "template": "new-product"})
    project_id = made.json()["id"]
    undone = owner.post(f"/change-sets/{change_set_of(made)}/undo")
    assert owner.get(f"/projects/{project_id}").json()["archived_at"] is not None
    owner.post(f"/change-sets/{undone.headers['X-Change-Set']}/undo")
    assert owner.get(f"/projects/{project_id}").json()["archived_at"] is None
