"""Filters, sorting, paging and the number of queries."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser
from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.work.outline import PATIENCE
from touchstone.work.tests.conftest import titles
from touchstone.workflow.actions import create_label

WEDNESDAY = datetime(2026, 11, 18, 4, tzinfo=UTC)


def condition(field: str, operator: str, value: Any = None) -> dict[str, Any]:
    return {"field": field, "op": operator} | ({} if value is None else {"value": value})


def found(browser: Browser, project: Project, tree: dict[str, Any]) -> list[str]:
    return sorted(titles(browser, project, filter=json.dumps(tree)))


def test_conditions_join_with_and_and_or(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    make("甲", priority=4)
    make("乙", assignee_id=cast.member.pk)
    make("丙", priority=4, assignee_id=cast.member.pk)
    urgent, mine = condition("priority", "is", 4), condition("assignee", "is", "me")
    assert found(member, plan, {"and": [urgent, mine]}) == ["丙"]
    assert found(member, plan, {"or": [urgent, mine]}) == ["丙", "乙", "甲"]
    assert found(member, plan, {"and": [urgent, {"or": [condition("assignee", "empty")]}]}) == ["甲"]


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("today", None, ["周三"]),
        ("this_week", None, ["周一", "周三", "周日"]),
        ("next_week", None, ["下周一"]),
        ("last_week", None, ["上周五"]),
        ("last_days", 7, ["上周五", "周一", "周三"]),
        ("next_days", 5, ["下周一", "周三", "周日"]),
        ("older_than", 3, ["上周五"]),
        ("is", "2026-11-22", ["周日"]),
        ("between", ["2026-11-16", "2026-11-18"], ["周一", "周三"]),
        ("lt", "2026-11-16", ["上周五"]),
        ("empty", None, ["无期限"]),
    ],
)
def test_relative_dates_are_seen_from_today(
    plan: Project, member: Browser, make: Any, operator: str, value: Any, expected: list[str]
) -> None:
    days = {"上周五": 13, "周一": 16, "周三": 18, "周日": 22, "下周一": 23}
    for title, day in days.items():
        make(title, deadline=datetime(2026, 11, day, 9, tzinfo=UTC))
    make("无期限")
    with clock.standing_at(WEDNESDAY):
        assert found(member, plan, condition("deadline", operator, value)) == expected


def test_labels_and_custom_fields_are_filtered(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    label = create_label(plan, by=cast.owner, name="接口")
    other = create_label(plan, by=cast.owner, name="数据")
    field = cast.browser("owner").post(f"/projects/{plan.pk}/fields", {"name": "厂商", "kind": "text"}).json()
    make("甲", label_ids=[label.pk, other.pk], values={field["key"]: "华为"})
    make("乙", label_ids=[other.pk])
    make("丙")
    assert found(member, plan, condition("label", "in", [label.pk, other.pk])) == ["乙", "甲"]
    assert found(member, plan, condition("label", "not_in", [label.pk])) == ["丙", "乙"]
    assert found(member, plan, condition("label", "empty")) == ["丙"]
    assert found(member, plan, condition(f"values.{field['key']}", "contains", "华")) == ["甲"]
    assert found(member, plan, condition(f"values.{field['key']}", "empty")) == ["丙", "乙"]


@pytest.mark.parametrize(
    "tree",
    [
        {"field": "password", "op": "is", "value": "x"},
        {"field": "assignee__password", "op": "is", "value": "x"},
        {"field": "values.a__b", "op": "is", "value": "x"},
        {"field": "__class__", "op": "is", "value": "x"},
        {"field": "title", "op": "regex", "value": "x"},
        {"field": "priority", "op": "is", "value": "1 OR 1=1"},
        {"field": "assignee", "op": "is", "value": 2**70},
        {"field": "finish", "op": "next_days", "value": "x"},
        {"field": "finish", "op": "is", "value": "2026-13-01"},
        {"and": [{"and": [{"and": [{"and": [{"and": [{"and": [{"and": [{"and": []}]}]}]}]}]}]}]},
        ["and"],
    ],
)
def test_a_filter_that_makes_no_sense_is_refused(plan: Project, member: Browser, tree: Any) -> None:
    refused = member.get(f"/projects/{plan.pk}/items", filter=json.dumps(tree))
    assert (refused.status_code, refused.json()["code"]) == (422, "work.filter_malformed")


def test_a_foreign_id_in_a_filter_is_as_good_as_none(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    make("甲")
    foreign = actions.start_project(
        cast.company, by=cast.outsider, name="别处", key="ELSE", visibility="members"
    )
    hidden = actions.create_item(foreign, by=cast.outsider, title="秘密")
    for field, value in (("project", foreign.pk), ("parent", hidden.pk), ("parent", 10**9)):
        answer = member.get("/items", filter=json.dumps(condition(field, "is", value)))
        assert (answer.json()["items"], answer.json()["total"]) == ([], 0)


@pytest.mark.parametrize(
    "sort", ["title", "-title", "finish", "-finish", "priority", "-updated_at", "assignee"]
)
def test_pages_of_any_order_hold_each_row_once(
    cast: Cast, plan: Project, member: Browser, make: Any, sort: str
) -> None:
    for number in range(7):
        assignee = cast.member.pk if number % 2 else None
        make(
            f"任务{number}",
            priority=number % 3,
            assignee_id=assignee,
            duration=480 * number if number else None,
        )
    seen, cursor = [], None
    for _ in range(4):
        query = {"sort": sort, "limit": 2} | ({"cursor": cursor} if cursor else {})
        page = member.get(f"/projects/{plan.pk}/items", **query).json()
        seen += [row["id"] for row in page["items"]]
        cursor = page["next"]
    assert cursor is None
    assert len(seen) == len(set(seen)) == 7


def test_a_list_of_any_length_takes_the_same_queries(
    plan: Project, member: Browser, make: Any, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(30):
        make(f"任务{number}")
    for _ in range(PATIENCE + 1):
        member.get(f"/projects/{plan.pk}/items")
    with django_assert_num_queries(7):  # session, reader, project, roles, ids and total, rows, labels
        assert len(titles(member, plan, limit=30)) == 30


def test_parents_of_matches_are_shown_for_orientation(plan: Project, member: Browser, make: Any) -> None:
    phase = make("阶段")
    make("设计", parent=phase)
    make("采购", parent=phase)
    tree = json.dumps(condition("title", "contains", "设计"))
    page = member.get(f"/projects/{plan.pk}/items", tree="true", filter=tree).json()
    assert [row["title"] for row in page["items"]] == ["阶段", "设计"]
    assert (page["context_ids"], page["total"]) == ([phase.pk], 1)


def test_the_ids_of_a_filter_are_those_of_its_rows_without_their_parents(
    plan: Project, member: Browser, make: Any
) -> None:
    phase = make("阶段")
    wanted = [make("设计", parent=phase).pk, make("详细设计", parent=phase).pk]
    tree = json.dumps(condition("title", "contains", "设计"))
    path = f"/projects/{plan.pk}/item-ids"
    assert member.get(path, filter=tree).json() == {"ids": wanted}
    assert member.get(path, filter=tree, q="详细").json() == {"ids": wanted[1:]}
    assert member.get(path, filter="{").json()["code"] == "work.filter_malformed"


def test_an_item_is_found_by_its_number_and_by_its_key_in_its_project_only(
    cast: Cast, member: Browser, plan: Project, make: Any
) -> None:
    item = make("详细设计")
    found = {q: member.get("/items", q=q).json()["items"] for q in (item.key.lower(), f"#{item.number}")}
    assert [[row["id"] for row in rows] for rows in found.values()] == [[item.pk], [item.pk]]
    assert member.get("/items", q=f"OTHER-{item.number}").json()["items"] == []
