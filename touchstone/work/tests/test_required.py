"""Required fields of a project."""

from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work.tests.test_editing import status_named


@pytest.fixture
def batch(cast: Cast, plan: Project) -> str:
    """A required field; answers its key."""
    body = {"name": "批次号", "kind": "text", "is_required": True}
    return str(cast.browser("manager").post(f"/projects/{plan.pk}/fields", body).json()["key"])


def test_an_item_begins_only_with_what_is_required(
    plan: Project, member: Browser, make: Any, batch: str
) -> None:
    item = make("试产")
    doing = {"status_id": status_named(plan, "doing")}
    refused = member.patch(f"/items/{item.pk}", doing, version=1)
    assert (refused.status_code, refused.json()["code"]) == (422, "work.value_required")
    assert refused.json()["errors"][0]["field"] == f"values.{batch}"
    assert "批次号" in refused.json()["detail"]
    assert member.patch(f"/items/{item.pk}", {"percent_complete": 100}, version=1).status_code == 422
    filled = member.patch(f"/items/{item.pk}", doing | {"values": {batch: "B-7"}}, version=1)
    assert filled.status_code == 200


def test_what_is_required_is_not_emptied_but_setting_it_can_be_undone(
    member: Browser, make: Any, batch: str
) -> None:
    item = make("试产")
    filled = member.patch(f"/items/{item.pk}", {"values": {batch: "B-7"}}, version=1)
    emptied = member.patch(f"/items/{item.pk}", {"values": {batch: None}}, version=2)
    assert (emptied.status_code, emptied.json()["code"]) == (422, "work.value_required")
    assert member.post(f"/change-sets/{change_set_of(filled)}/undo").status_code == 200


def test_an_item_is_written_down_without_it_but_not_made_as_begun(
    plan: Project, member: Browser, batch: str
) -> None:
    path = f"/projects/{plan.pk}/items"
    assert member.post(path, {"title": "试产"}).status_code == 201
    begun = {"title": "试产", "status_id": status_named(plan, "doing")}
    assert member.post(path, begun).json()["code"] == "work.value_required"
    assert member.post(path, begun | {"values": {batch: "B-7"}}).status_code == 201
