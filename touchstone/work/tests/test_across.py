"""Lists and sums across projects: only what the reader may see, in a fixed number of queries."""

import csv
import io
import json
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.workflow.actions import create_label


@pytest.fixture
def foreign(cast: Cast) -> Project:
    """Somebody else's project, with things that must not be told."""
    project = actions.start_project(
        cast.company, by=cast.outsider, name="机密并购", key="SECRET", visibility="members"
    )
    label = create_label(project, by=cast.outsider, name="绝密")
    item = actions.create_item(
        project, by=cast.outsider, title="秘密谈判", estimate=600, label_ids=[label.pk], priority=4
    )
    actions.edit_item(item, by=cast.outsider, assignee_id=cast.outsider.pk)
    return project


def csv_of(browser: Browser, **query: str) -> str:
    data: bytes = browser.get("/items/exports/csv", **query).getvalue()
    return data.decode("utf-8-sig")


@pytest.mark.usefixtures("foreign")
def test_nothing_foreign_is_told_by_lists_names_groups_or_files(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    make("自己的", estimate=120, assignee_id=cast.member.pk)
    page = member.get("/items").json()
    assert ([row["title"] for row in page["items"]], page["total"]) == (["自己的"], 1)
    names = page["names"]
    assert [project["key"] for project in names["projects"]] == [plan.key]
    assert [person["name"] for person in names["people"] if person["id"] == cast.outsider.pk] == []
    assert names["labels"] == []
    for group in ("project", "assignee", "status", "type", "priority"):
        told = member.get("/item-totals", group=group).json()
        assert (told["total"]["count"], told["total"]["estimate"]) == (1, 120)
        assert [one["count"] for one in told["groups"]] == [1]
    text = csv_of(member)
    assert "自己的" in text
    assert "秘密" not in text
    assert "机密" not in text


def test_what_is_sorted_by_several_keys_is_paged_without_loss(
    cast: Cast, plan: Project, member: Browser, make: Any
) -> None:
    for number in range(9):
        make(f"任务{number}", priority=number % 3, duration=480 * (number % 2) if number % 4 else None)
    for sort in ("priority,-finish", "-priority,title", "status,-priority,finish,title", "project,-priority"):
        whole = [row["id"] for row in member.get("/items", sort=sort, limit=50).json()["items"]]
        seen, cursor = [], None
        while True:
            query = {"sort": sort, "limit": 2} | ({"cursor": cursor} if cursor else {})
            page = member.get("/items", **query).json()
            seen += [row["id"] for row in page["items"]]
            cursor = page["next"]
            if cursor is None:
                break
        assert (seen, len(set(seen))) == (whole, 9), sort
    assert member.get("/items", sort="priority,password").json()["code"] == "work.sort_unknown"
    assert member.get("/items", sort="id,id,id,id,id").json()["code"] == "work.sort_unknown"


def test_sums_leave_out_summary_tasks(cast: Cast, plan: Project, member: Browser, make: Any) -> None:
    phase = make("阶段", estimate=999)
    make("甲", parent=phase, estimate=60, assignee_id=cast.member.pk, percent_complete=50)
    make("乙", parent=phase, estimate=30)
    told = member.get("/item-totals", group="assignee").json()
    total = told["total"]
    assert (total["count"], total["open"], total["estimate"], total["percent_complete"]) == (3, 3, 90, 25.0)
    groups = [(one["name"], one["count"], one["estimate"]) for one in told["groups"]]
    assert groups == [(cast.member.name, 1, 60), ("", 2, 30)]
    only = json.dumps({"field": "title", "op": "is", "value": "乙"})
    assert member.get("/item-totals", filter=only).json()["total"]["estimate"] == 30


def test_the_file_holds_the_columns_asked_for_in_their_order(
    plan: Project, member: Browser, make: Any
) -> None:
    make("=SUM(A1)", priority=3)
    make("乙")
    text = csv_of(member, columns="title,project,priority", sort="-priority")
    lines = list(csv.reader(io.StringIO(text)))
    assert lines == [["标题", "项目", "优先级"], ["'=SUM(A1)", plan.name, "高"], ["乙", plan.name, ""]]
    assert member.get("/items/exports/xlsx").getvalue().startswith(b"PK")
    refused = member.get("/items/exports/csv", columns="title,password")
    assert refused.json()["code"] == "exports.unknown_column"


def test_pages_and_sums_of_any_length_take_the_same_queries(
    plan: Project, member: Browser, make: Any, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(30):
        make(f"任务{number}")
    member.get("/items")
    with django_assert_max_num_queries(14):
        assert len(member.get("/items", limit=30, sort="project,-finish").json()["items"]) == 30
    with django_assert_max_num_queries(6):
        member.get("/item-totals", group="project")
    with django_assert_max_num_queries(6):
        csv_of(member)
