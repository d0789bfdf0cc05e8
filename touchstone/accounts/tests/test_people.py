"""Finding, adding and editing people."""

from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.accounts.actions import create_person
from touchstone.accounts.queries import find_role
from touchstone.core.paging import encode_cursor
from touchstone.projects.models import Project


@pytest.fixture
def officer(cast: Cast) -> Browser:
    return cast.browser("officer")


def names(browser: Browser, **query: object) -> list[str]:
    return [person["name"] for person in browser.get("/people", **query).json()["items"]]


def test_people_come_by_the_sound_of_their_names(cast: Cast) -> None:
    assert names(cast.browser("member")) == [
        "陈思远",
        "李娜",
        "林晓梅",
        "孙丽",
        "王建国",
        "赵一鸣",
        "周敏",
    ]


@pytest.mark.parametrize("text", ["李娜", "lina", "ln", "LINA", "member@", "娜", "架构师"])
def test_a_person_is_found_by_name_pinyin_initials_address_and_title(
    cast: Cast, officer: Browser, text: str
) -> None:
    officer.patch(f"/people/{cast.member.pk}", {"title": "架构师"}, version=1)
    assert names(officer, q=text) == ["李娜"]


def test_every_reading_of_a_name_finds_the_person(cast: Cast, officer: Browser) -> None:
    officer.post("/people", {"name": "单雄", "email": "shan@example.com"})
    for reading in ("shanxiong", "danxiong", "sx", "dx"):
        assert names(officer, q=reading) == ["单雄"]


def test_a_new_name_is_found_by_its_new_sound(cast: Cast, officer: Browser) -> None:
    officer.patch(f"/people/{cast.member.pk}", {"name": "欧阳娜"}, version=1)
    assert names(officer, q="oyn") == ["欧阳娜"]
    assert names(officer, q="lina") == []


def test_several_words_narrow_and_wildcards_are_plain_letters(cast: Cast, officer: Browser) -> None:
    assert names(officer, q="li example") == ["李娜", "林晓梅", "孙丽"]
    assert names(officer, q="%") == []
    assert names(officer, q="_") == []


def test_the_list_narrows_by_department_role_group_and_state(cast: Cast, officer: Browser) -> None:
    assert names(officer, role="finance") == ["周敏"]
    assert len(names(officer, department_id=cast.department.pk)) == 5
    below = officer.post("/departments", {"name": "运维组", "parent_id": cast.department.pk}).json()
    officer.patch(f"/people/{cast.member.pk}", {"department_id": below["id"]}, version=1)
    assert len(names(officer, department_id=cast.department.pk)) == 5
    assert names(officer, department_id=below["id"]) == ["李娜"]
    assert names(officer, department_id=987654) == []
    group = officer.post("/groups", {"name": "评审组", "people": [cast.owner.pk]}).json()
    assert names(officer, group_id=group["id"]) == ["林晓梅"]
    officer.put(f"/people/{cast.outsider.pk}/suspension")
    assert names(officer, state="suspended") == ["孙丽"]
    assert "孙丽" not in names(officer)
    assert "孙丽" in names(officer, state="all")


def test_pages_join_without_gap_or_overlap(cast: Cast, officer: Browser) -> None:
    seen, cursor = [], None
    for _ in range(10):
        page = officer.get("/people", limit=2, **({"cursor": cursor} if cursor else {})).json()
        assert page["total"] == 7
        seen += [person["name"] for person in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == names(officer)


@pytest.mark.parametrize(
    "query",
    [
        {"cursor": "x"},
        {"cursor": encode_cursor(["a"])},
        {"cursor": encode_cursor([1, "a"])},
        {"cursor": encode_cursor(["\x00", 1])},
        {"cursor": encode_cursor(["\ud800", 1])},
        {"cursor": encode_cursor([True, 1])},
        {"limit": 0},
        {"limit": 501},
        {"q": "\x00"},
        {"department_id": 2**64},
        {"state": "gone"},
    ],
)
def test_a_page_that_cannot_be_is_refused(officer: Browser, query: dict[str, Any]) -> None:
    assert officer.get("/people", **query).status_code == 422


def test_numbers_that_no_row_can_have_find_nothing(officer: Browser) -> None:
    assert officer.get("/people", cursor=encode_cursor(["", 10**30])).status_code == 200
    assert officer.get(f"/people/{10**30}").status_code == 404


def test_the_list_takes_the_same_queries_for_any_number_of_people(
    cast: Cast, officer: Browser, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(40):
        create_person(
            cast.company,
            by=cast.officer,
            name=f"员工{number}",
            email=f"p{number}@example.com",
            role=find_role("member"),
            department_id=cast.department.pk,
        )
    officer.get("/me")  # the first request of a session notes when it was seen
    with django_assert_num_queries(4):  # session, reader, people, total
        assert len(officer.get("/people").json()["items"]) == 47


def test_a_guest_meets_only_the_people_of_their_projects_and_learns_no_addresses(
    cast: Cast, project: Project
) -> None:
    guest = cast.browser("guest")
    assert names(guest) == ["李娜", "林晓梅", "王建国", "赵一鸣"]
    assert names(guest, q="sunli") == []
    assert guest.get("/people", q="sunli").json()["total"] == 0
    assert guest.get(f"/people/{cast.outsider.pk}").status_code == 404
    colleague = guest.get(f"/people/{cast.member.pk}").json()
    assert (colleague["email"], colleague["phone"]) == (None, None)
    assert guest.get(f"/people/{cast.guest.pk}").json()["email"] == "guest@partner.example"


def test_a_guest_cannot_probe_addresses_by_searching_them(cast: Cast, project: Project) -> None:
    assert names(cast.browser("guest"), q="member@example.com") == []


def test_nobody_sees_our_robots(officer: Browser) -> None:
    assert names(officer, q="touchstone.invalid", state="all") == []


def test_a_new_person_starts_with_the_company_s_settings_and_no_password(
    cast: Cast, officer: Browser
) -> None:
    officer.patch("/organisation", {"language": "en"}, version=cast.company.version)
    body = {
        "name": " 吴静 ",
        "email": "Wu.Jing@Example.com",
        "title": "采购",
        "department_id": cast.department.pk,
    }
    made = officer.post("/people", body)
    assert made.status_code == 201
    person = made.json()
    assert (person["name"], person["email"], person["role"]) == ("吴静", "wu.jing@example.com", "member")
    assert person["department_name"] == "信息中心"
    from touchstone.accounts.models import User

    row = User.objects.get(pk=person["id"])
    assert row.language == "en"
    assert not row.has_usable_password()


def test_one_account_per_address_whatever_its_case(cast: Cast, officer: Browser) -> None:
    taken = officer.post("/people", {"name": "冒名", "email": "MEMBER@example.com"})
    assert taken.status_code == 409
    assert taken.json()["errors"][0]["field"] == "email"
    moved = officer.patch(f"/people/{cast.owner.pk}", {"email": "Member@example.com"}, version=1)
    assert moved.status_code == 409


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"email": "no address"}, "email"),
        ({"email": "a@b@c"}, "email"),
        ({"name": ""}, "name"),
        ({"name": "名" * 101}, "name"),
        ({"name": None}, "name"),
        ({"role": "king"}, "role"),
        ({"department_id": 987654}, "department_id"),
        ({"phone": "1" * 41}, "phone"),
    ],
)
def test_wrong_people_are_refused_with_the_field(officer: Browser, body: dict[str, Any], field: str) -> None:
    refused = officer.post("/people", {"name": "吴静", "email": "wu@example.com", **body})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == field


def test_the_same_create_sent_twice_makes_one_person(officer: Browser) -> None:
    body = {"name": "吴静", "email": "wu@example.com"}
    first = officer.post("/people", body, key="k1")
    again = officer.post("/people", body, key="k1")
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replay"] == "true"
    assert again.headers["X-Change-Set"] == first.headers["X-Change-Set"]
    assert officer.post("/people", {**body, "name": "别人"}, key="k1").status_code == 409


def test_editing_and_its_undo_go_back_and_forth(cast: Cast, officer: Browser) -> None:
    path = f"/people/{cast.member.pk}"
    change = {"title": "架构师", "department_id": None, "role": "pmo"}
    edited = officer.patch(path, change, version=1)
    assert edited.json() | change == edited.json()
    undone = officer.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert officer.get(path).json()["role"] == "member"
    assert officer.get(path).json()["department_id"] == cast.department.pk
    officer.post(f"/change-sets/{undone.json()['id']}/undo")
    assert officer.get(path).json()["role"] == "pmo"
    twice = officer.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert twice.json()["code"] == "audit.already_undone"


def test_undoing_a_new_person_suspends_them(officer: Browser) -> None:
    made = officer.post("/people", {"name": "吴静", "email": "wu@example.com"})
    officer.post(f"/change-sets/{change_set_of(made)}/undo")
    assert officer.get(f"/people/{made.json()['id']}").json()["is_active"] is False
