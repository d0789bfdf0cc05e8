"""Answers that are sent as they were read are what their routes declare."""

from typing import Any

import pytest
from pydantic import BaseModel
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.work.api.across import AllItemsPage, ItemTotals
from touchstone.work.api.my_work import MyWorkOut
from touchstone.work.api.schemas import Changed, ItemDetail, ItemPage
from touchstone.work.models import Item
from touchstone.work.outline import PATIENCE
from touchstone.workflow.actions import create_label


@pytest.fixture
def busy(cast: Cast, plan: Project, make: Any) -> Item:
    """An item with everything: parent, label, links both ways, dates, a watcher, a mention."""
    label = create_label(plan, by=cast.member, name="接口")
    phase = make("阶段")
    before = make("询价", parent=phase, duration=480, percent_complete=100)
    mention = f"请 @[李娜](person:{cast.member.pk}) 确认"
    item: Item = actions.create_item(
        plan,
        by=cast.owner,
        title="签约",
        parent=phase,
        description=mention,
        label_ids=[label.pk],
        duration=960,
        assignee_id=cast.member.pk,
    )
    after = make("上线", duration=480)
    actions.add_link(plan, by=cast.member, predecessor=before, successor=item)
    actions.add_link(plan, by=cast.member, predecessor=item, successor=after)
    actions.watch_item(item, by=cast.owner)
    return item


def fits(told: Any, model: type[BaseModel]) -> bool:
    """Whether it is valid, and what validation makes of it has the very same fields."""
    return bool(_shape(model.model_validate(told).model_dump(mode="json")) == _shape(told))


def _shape(told: Any) -> Any:
    if isinstance(told, dict):
        return {name: _shape(value) for name, value in told.items()}
    return [_shape(value) for value in told] if isinstance(told, list) else None


def test_lists_and_items_fit_their_schemas(plan: Project, member: Browser, busy: Item) -> None:
    for query in ({}, {"tree": "true"}, {"limit": 2}):
        assert fits(member.get(f"/projects/{plan.pk}/items", **query).json(), ItemPage)
    assert fits(member.get("/items", sort="-finish").json(), AllItemsPage)
    assert fits(member.get("/item-totals", group="status").json(), ItemTotals)
    shown = member.get(f"/items/{busy.pk}")
    assert fits(shown.json(), ItemDetail)
    assert shown.headers["ETag"] == f'"{shown.json()["version"]}"'
    assert fits(member.get(f"/item-keys/{busy.key}").json(), ItemDetail)
    my_work = member.get("/my-work").json()
    assert my_work["mentioned"]
    assert fits(my_work, MyWorkOut)


def test_what_changed_fits_its_schema(plan: Project, member: Browser, busy: Item) -> None:
    made = member.post(f"/projects/{plan.pk}/items", {"title": "补充", "parent_id": busy.parent_id})
    assert made.status_code == 201
    assert fits(made.json(), Changed)
    edited = member.patch(f"/items/{busy.pk}", {"duration": 4800}, version=busy.version)
    assert edited.json()["dates"]["rows"], "the successor moved"
    assert fits(edited.json(), Changed)
    assert edited.headers["ETag"] == f'"{edited.json()["items"][0]["version"]}"'


def test_an_item_is_told_alike_alone_and_in_a_list(plan: Project, member: Browser, busy: Item) -> None:
    rows = {row["id"]: row for row in member.get(f"/projects/{plan.pk}/items").json()["items"]}
    for item_id, row in rows.items():
        shown = member.get(f"/items/{item_id}").json()
        assert {name: shown[name] for name in row} == row


def test_showing_takes_the_same_queries_however_much_hangs_on_an_item(
    plan: Project, member: Browser, busy: Item, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(PATIENCE + 1):
        member.get(f"/items/{busy.pk}")
    with django_assert_max_num_queries(9):
        member.get(f"/items/{busy.pk}")


def test_writing_takes_few_queries(
    plan: Project, member: Browser, busy: Item, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """With permission, events, the plan, the index of words, whom it concerns, and the job of health."""
    fields: dict[str, Any] = {
        "title": "补充",
        "assignee_id": busy.assignee_id,
        "label_ids": [],
        "duration": 480,
    }
    member.post(f"/projects/{plan.pk}/items", fields)
    with django_assert_max_num_queries(29):
        assert member.post(f"/projects/{plan.pk}/items", fields).status_code == 201
    with django_assert_max_num_queries(23):
        edited = member.patch(f"/items/{busy.pk}", {"title": "签约（修订）"}, version=busy.version)
    with django_assert_max_num_queries(30):
        member.patch(f"/items/{busy.pk}", {"duration": 480}, version=edited.json()["items"][0]["version"])
