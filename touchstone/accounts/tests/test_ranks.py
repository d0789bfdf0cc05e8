"""Nobody grants more than they hold, nobody promotes themselves, somebody always runs the company."""

from typing import Any

import pytest

from tests.cast import Cast
from touchstone.accounts.actions import create_person, edit_person, suspend_person
from touchstone.accounts.models import Role, User
from touchstone.accounts.permissions import MANAGE_PEOPLE
from touchstone.accounts.queries import find_role
from touchstone.accounts.robots import system_robot
from touchstone.core.errors import Conflict

READ_ONLY = {
    "id": 1,
    "version": 9,
    "is_active": False,
    "is_robot": True,
    "is_staff": True,
    "is_superuser": True,
    "pinyin": "x",
    "password": "x",
    "last_login": "2026-01-01T00:00:00Z",
    "created_at": "2026-01-01T00:00:00Z",
    "role_id": 1,
    "role_name": "x",
    "permissions": ["people.manage"],
    "can": {"edit": True},
    "language": "en",
}


@pytest.fixture
def registrar(cast: Cast) -> User:
    """Manages people, but stands below the officer and the executives."""
    role = Role.objects.create(key="registrar", name="人事", rank=40, permissions=[MANAGE_PEOPLE])
    return create_person(cast.company, by=cast.officer, name="人事", email="hr@example.com", role=role)


def test_nobody_grants_a_role_above_their_own(cast: Cast, registrar: User) -> None:
    from tests.browser import Browser

    browser = Browser(registrar)
    too_high = browser.post("/people", {"name": "甲", "email": "a@example.com", "role": "officer"})
    assert too_high.status_code == 403
    assert browser.patch(f"/people/{cast.member.pk}", {"role": "pmo"}, version=1).status_code == 403
    assert browser.post("/people", {"name": "乙", "email": "b@example.com"}).status_code == 201


def test_nobody_touches_a_person_above_their_own_rank(cast: Cast, registrar: User) -> None:
    from tests.browser import Browser

    browser, path = Browser(registrar), f"/people/{cast.officer.pk}"
    assert browser.patch(path, {"email": "mine@example.com"}, version=1).status_code == 403
    assert browser.put(f"{path}/suspension").status_code == 403
    assert browser.post(f"{path}/sign-in-links").status_code == 403


@pytest.mark.parametrize("actor", ["member", "guest", "officer"])
def test_nobody_changes_their_own_role(cast: Cast, actor: str) -> None:
    person = getattr(cast, actor)
    for role in ("officer", "executive", "guest"):
        answer = cast.browser(actor).patch(f"/people/{person.pk}", {"role": role}, version=1)
        if role != person.role.key:
            assert answer.status_code == 403
    person.refresh_from_db()
    assert person.role.key == actor


def test_a_member_edits_their_own_name_and_phone_but_not_address_or_department(cast: Cast) -> None:
    browser, path = cast.browser("member"), f"/people/{cast.member.pk}"
    assert browser.patch(path, {"phone": "010-7", "name": "李娜娜"}, version=1).status_code == 200
    for managed in ({"email": "x@example.com"}, {"department_id": None}, {"role": "member"}):
        assert browser.patch(path, managed, version=2).status_code == 403
    assert browser.patch(f"/people/{cast.owner.pk}", {"name": "x"}, version=1).status_code == 403


@pytest.mark.parametrize("field", sorted(READ_ONLY))
@pytest.mark.parametrize("actor", ["officer", "member"])
def test_read_only_fields_are_refused_not_ignored(cast: Cast, actor: str, field: str) -> None:
    browser: Any = cast.browser(actor)
    before = browser.get(f"/people/{cast.member.pk}").json()
    refused = browser.patch(f"/people/{cast.member.pk}", {"phone": "1", field: READ_ONLY[field]}, version=1)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == field
    assert browser.get(f"/people/{cast.member.pk}").json() == before
    if field != "language":
        assert browser.patch("/me", {field: READ_ONLY[field]}).status_code == 422


def test_the_last_officer_stays(cast: Cast) -> None:
    robot = system_robot()
    with pytest.raises(Conflict, match="last_officer"):
        suspend_person(cast.officer, by=robot)
    with pytest.raises(Conflict, match="last_officer"):
        edit_person(cast.officer, by=robot, role=find_role("member"))
    second = edit_person(cast.member, by=cast.officer, role=find_role("officer"))
    assert suspend_person(cast.officer, by=second).is_active is False


def test_an_officer_may_not_suspend_themselves(cast: Cast) -> None:
    refused = cast.browser("officer").put(f"/people/{cast.officer.pk}/suspension")
    assert refused.status_code == 403
    assert refused.json()["code"] == "accounts.not_oneself"
