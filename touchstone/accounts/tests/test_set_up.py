"""From a bare deployment to a company with its first officer."""

import pytest
from django.test import Client
from pytest_django import Settings

from tests.cast import Cast
from touchstone.accounts.actions import set_up_company
from touchstone.accounts.first_person import ensure_first_link
from touchstone.accounts.models import User
from touchstone.accounts.queries import the_company
from touchstone.accounts.robots import system_robot
from touchstone.core.errors import Conflict

COMPANY = {
    "company_name": "启明制造有限公司",
    "language": "zh-hans",
    "time_zone": "Asia/Shanghai",
    "name": "陈思远",
    "email": "chen@qiming.example",
    "new_password": "correct horse 9",
}


@pytest.fixture
def first(db: None) -> Client:
    """The browser of whoever holds the first link."""
    client = Client(headers={"accept-language": "en"})
    link = ensure_first_link()
    assert link is not None
    answer = client.post(link.removeprefix("http://127.0.0.1:8000"))
    assert answer.headers["Location"] == "/set-up"
    return client


def test_the_first_person_names_the_company_and_takes_the_account(first: Client) -> None:
    assert first.get("/set-up").status_code == 200
    assert first.post("/set-up", COMPANY).headers["Location"] == "/"
    me = first.get("/api/v1/me").json()
    assert (me["name"], me["email"], me["role"]) == ("陈思远", "chen@qiming.example", "officer")
    assert me["organisation"]["name"] == "启明制造有限公司"
    assert me["organisation"]["is_set_up"] is True
    words = {"login": "chen@qiming.example", "password": "correct horse 9"}
    assert Client().post("/accounts/login/", words).status_code == 302


def test_until_then_every_page_leads_to_it_and_the_sign_in_page_says_how(first: Client) -> None:
    assert first.get("/projects").headers["Location"] == "/set-up"
    assert "尚未完成初始设置" in Client().get("/accounts/login/").content.decode()
    first.post("/set-up", COMPANY)
    assert first.get("/projects").status_code == 200
    assert "尚未完成初始设置" not in Client().get("/accounts/login/").content.decode()


def test_the_first_person_reads_on_in_the_language_of_their_browser(first: Client) -> None:
    assert first.get("/api/v1/me").json()["language"] == "en"
    assert "Set up Touchstone" in first.get("/set-up").content.decode()


def test_it_is_done_once(first: Client) -> None:
    first.post("/set-up", COMPANY)
    again = first.post("/set-up", {**COMPANY, "company_name": "别的公司"})
    assert again.headers["Location"] == "/"
    assert the_company().name == "启明制造有限公司"
    officer = User.objects.get(email="chen@qiming.example")
    with pytest.raises(Conflict, match="already_set_up"):
        set_up_company(the_company(), by=officer, name="别的公司")


def test_strangers_and_members_do_not_set_anything_up(db: None) -> None:
    assert Client().post("/set-up", COMPANY).status_code == 403
    assert the_company().is_set_up is False
    assert "一次性链接" in Client().get("/set-up").content.decode()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("company_name", " ", "This field is required"),
        ("time_zone", "Mars/Olympus", "Unknown time zone"),
        ("language", "xx", "Select a valid choice"),
        ("email", "no address", "valid email"),
        ("email", "system@touchstone.invalid", "already used"),
        ("new_password", "short", "at least 10 characters"),
        ("new_password", "password1234", "too common"),
        ("new_password", "chen@qiming.example", "resemble"),
    ],
)
def test_wrong_answers_are_shown_beside_the_field_and_change_nothing(
    first: Client, field: str, value: str, sentence: str
) -> None:
    page = first.post("/set-up", {**COMPANY, field: value})
    assert page.status_code == 422
    assert sentence in page.content.decode().split(f'id_{field}"', 1)[1]
    assert the_company().is_set_up is False
    assert User.objects.filter(email="officer@touchstone.invalid").exists()


def test_a_bare_deployment_has_one_first_officer_however_often_it_starts(db: None) -> None:
    links = {ensure_first_link() for _ in range(3)}
    assert len(links) == 3
    assert User.objects.filter(email="officer@touchstone.invalid").count() == 1


def test_the_link_carries_the_public_address(db: None, settings: Settings) -> None:
    settings.PUBLIC_URL = "https://pm.example"
    link = ensure_first_link()
    assert link is not None
    assert link.startswith("https://pm.example/sign-in/")


def test_a_company_at_work_prints_no_link_a_demo_does(cast: Cast) -> None:
    assert ensure_first_link() is None
    cast.company.has_demo = True
    cast.company.save()
    link = ensure_first_link()
    assert link is not None
    client = Client()
    assert client.post(link.removeprefix("http://127.0.0.1:8000")).headers["Location"] == "/"
    assert client.get("/api/v1/me").json()["name"] == "陈思远"


def test_the_robot_acts_but_cannot_sign_in(db: None) -> None:
    robot = system_robot()
    assert robot.is_robot
    assert not robot.has_usable_password()
