"""The tree of departments."""

from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser, change_set_of
from tests.cast import Cast


@pytest.fixture
def officer(cast: Cast) -> Browser:
    return cast.browser("officer")


def make(officer: Browser, name: str, parent_id: int | None = None) -> Any:
    return officer.post("/departments", {"name": name, "parent_id": parent_id}).json()


def test_departments_form_a_tree_and_count_their_people(cast: Cast, officer: Browser) -> None:
    child = make(officer, "运维组", cast.department.pk)
    rows = {row["id"]: row for row in cast.browser("member").get("/departments").json()["items"]}
    assert rows[child["id"]]["parent_id"] == cast.department.pk
    assert rows[child["id"]]["people_count"] == 0
    assert rows[cast.department.pk]["people_count"] == 5
    assert rows[cast.department.pk]["lead_id"] == cast.officer.pk
    assert rows[cast.department.pk]["can"] == {"edit": False}
    assert cast.browser("guest").get("/departments").json()["items"] == []


def test_a_department_cannot_stand_below_itself(cast: Cast, officer: Browser) -> None:
    child = make(officer, "运维组", cast.department.pk)
    grandchild = make(officer, "夜班", child["id"])
    for parent in (cast.department.pk, child["id"], grandchild["id"]):
        refused = officer.patch(
            f"/departments/{cast.department.pk}", {"parent_id": parent}, version=cast.department.version
        )
        assert refused.status_code == 409
        assert refused.json()["errors"][0]["field"] == "parent_id"


def test_a_department_in_use_is_not_removed_an_empty_one_is_and_comes_back(
    cast: Cast, officer: Browser
) -> None:
    child = make(officer, "运维组", cast.department.pk)
    assert officer.delete(f"/departments/{cast.department.pk}").status_code == 409
    removed = officer.delete(f"/departments/{child['id']}")
    assert removed.status_code == 204
    undone = officer.post(f"/change-sets/{change_set_of(removed)}/undo")
    back = {row["id"]: row for row in officer.get("/departments").json()["items"]}
    assert back[child["id"]]["name"] == "运维组"
    officer.post(f"/change-sets/{undone.json()['id']}/undo")
    assert child["id"] not in {row["id"] for row in officer.get("/departments").json()["items"]}


def test_moving_renaming_and_their_undo(cast: Cast, officer: Browser) -> None:
    other = make(officer, "制造部")
    path = f"/departments/{cast.department.pk}"
    change = {"parent_id": other["id"], "name": "数字化部", "lead_id": None, "position": 3}
    edited = officer.patch(path, change, version=cast.department.version)
    assert edited.json() | change == edited.json()
    officer.post(f"/change-sets/{change_set_of(edited)}/undo")
    rows = {row["id"]: row for row in officer.get("/departments").json()["items"]}
    assert rows[cast.department.pk]["name"] == "信息中心"
    assert rows[cast.department.pk]["parent_id"] is None


def test_names_are_unique_among_siblings_only(cast: Cast, officer: Browser) -> None:
    taken = officer.post("/departments", {"name": "信息中心"})
    assert taken.status_code == 409
    assert taken.json()["errors"][0] == {
        "code": "accounts.name_taken",
        "field": "name",
        "row": None,
        "message": "该名称已存在。",
    }
    assert (
        officer.post("/departments", {"name": "信息中心", "parent_id": cast.department.pk}).status_code == 201
    )


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "部\u0000门"}, "name"),
        ({"name": "部" * 101}, "name"),
        ({"name": "甲", "parent_id": 987654}, "parent_id"),
        ({"name": "甲", "parent_id": True}, "parent_id"),
        ({"name": "甲", "parent_id": 2**60}, "parent_id"),
        ({"name": "甲", "lead_id": 987654}, "lead_id"),
        ({"name": "甲", "position": -1}, "position"),
        ({"name": "甲", "version": 7}, "version"),
        ({}, "name"),
    ],
)
def test_wrong_departments_are_refused_with_the_field(
    officer: Browser, body: dict[str, Any], field: str
) -> None:
    refused = officer.post("/departments", body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == field


def test_the_list_takes_as_many_queries_for_fifty_departments_as_for_one(
    officer: Browser, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(50):
        make(officer, f"部门 {number}")
    with django_assert_num_queries(3):  # session, person, departments
        assert len(officer.get("/departments").json()["items"]) == 51
