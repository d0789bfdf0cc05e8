"""Signing in and out, and forgetting a password: the same answers for known and unknown addresses."""

import re

import pytest
from django.core import mail
from django.test import Client
from pytest_django import Settings

from tests.cast import Cast
from touchstone.accounts.robots import system_robot

PASSWORD = "correct horse 9"


@pytest.fixture
def member(cast: Cast) -> str:
    cast.member.set_password(PASSWORD)
    cast.member.save()
    return cast.member.email


def sign_in(client: Client, address: str, password: str = PASSWORD) -> int:
    return client.post("/accounts/login/", {"login": address, "password": password}).status_code


def alike(page: bytes) -> str:
    """What a reader sees, without tokens and what they typed."""
    text = re.sub(r'value="[^"]*"', "", page.decode())
    return text.split("<main")[1].split("</main>")[0]


def test_signing_in_and_out(member: str) -> None:
    client = Client()
    assert sign_in(client, member.upper()) == 302
    assert client.get("/api/v1/me").status_code == 200
    assert client.post("/accounts/logout/").status_code == 302
    assert client.get("/api/v1/me").status_code == 401


def test_a_page_for_people_signed_in_sends_strangers_to_sign_in_and_back(member: str) -> None:
    client = Client()
    asked = client.get("/projects/7?view=gantt")
    assert asked.headers["Location"] == "/accounts/login/?next=/projects/7%3Fview%3Dgantt"
    signed_in = client.post(asked.headers["Location"], {"login": member, "password": PASSWORD})
    assert signed_in.headers["Location"] == "/projects/7?view=gantt"


def test_signing_in_never_leads_to_another_site(member: str) -> None:
    for address in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        answer = Client().post(f"/accounts/login/?next={address}", {"login": member, "password": PASSWORD})
        assert answer.headers["Location"] == "/"


def test_a_wrong_password_and_an_unknown_address_look_the_same(member: str) -> None:
    known = Client().post("/accounts/login/", {"login": member, "password": "wrong"})
    unknown = Client().post("/accounts/login/", {"login": "nobody@example.com", "password": "wrong"})
    assert known.status_code == unknown.status_code
    assert alike(known.content) == alike(unknown.content)
    assert "邮箱或密码不正确" in alike(known.content)


def test_repeated_failures_are_stopped_even_with_the_right_password(member: str) -> None:
    for _ in range(5):
        assert sign_in(Client(), member, "wrong") == 200
    assert sign_in(Client(), member) == 200
    refused = Client().post("/accounts/login/", {"login": member, "password": PASSWORD})
    assert "登录失败次数过多" in refused.content.decode()


def test_the_limit_counts_the_visitor_not_the_proxy_and_forged_headers_do_not_help(
    member: str, settings: Settings
) -> None:
    for number in range(62):
        forged = {"x-forwarded-for": f"203.0.113.{number}"}
        words = {"login": f"nobody{number}@example.com", "password": "wrong"}
        Client().post("/accounts/login/", words, headers=forged)
    assert sign_in(Client(), member) == 200
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    words = {"login": member, "password": PASSWORD}
    assert (
        Client().post("/accounts/login/", words, headers={"x-forwarded-for": "203.0.113.9"}).status_code
        == 302
    )


def test_a_suspended_person_cannot_sign_in(cast: Cast, member: str) -> None:
    cast.browser("officer").put(f"/people/{cast.member.pk}/suspension")
    client = Client()
    answer = client.post("/accounts/login/", {"login": member, "password": PASSWORD}, follow=True)
    assert client.get("/api/v1/me").status_code == 401
    assert "账号已停用" in answer.content.decode()


def test_nobody_signs_up(db: None) -> None:
    page = Client().post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    assert "不开放自助注册" in page.content.decode()
    assert sign_in(Client(), "new@example.com") == 200


@pytest.mark.parametrize(
    "path", ["/accounts/email/", "/accounts/confirm-email/", "/accounts/confirm-email/x/"]
)
def test_pages_that_would_go_past_our_actions_are_closed(cast: Cast, path: str) -> None:
    client = cast.browser("member").client
    page = client.get(path, headers={"accept": "text/html"})
    assert page.status_code == 404
    assert "找不到页面" in page.content.decode()
    assert client.post(path, {"email": "mine@example.com", "action_add": ""}).status_code == 404


def test_resetting_a_password_by_mail(cast: Cast, member: str, settings: Settings) -> None:
    settings.EMAIL_HOST = "mail.example"
    client = Client()
    done = client.post("/accounts/password/reset/", {"email": member}, follow=True)
    assert "请查收邮件" in done.content.decode()
    letter = mail.outbox[0]
    assert (letter.to, letter.subject) == ([member], "重设试金石登录密码")
    assert "李娜，您好：" in letter.body
    link = re.search(r"http://\S+", str(letter.body))
    assert link is not None
    form = client.get(link.group().replace("http://testserver", ""), follow=True)
    address = form.redirect_chain[-1][0]
    words = {"password1": "battery staple 7", "password2": "battery staple 7"}
    assert "密码已更新" in client.post(address, words, follow=True).content.decode()
    assert sign_in(Client(), member, "battery staple 7") == 302
    again = Client().get(link.group().replace("http://testserver", ""), follow=True)
    assert "链接已失效" in again.content.decode()


def test_a_reset_answers_alike_for_known_unknown_suspended_and_robot_addresses(
    cast: Cast, member: str, settings: Settings
) -> None:
    settings.EMAIL_HOST = "mail.example"
    cast.browser("officer").put(f"/people/{cast.owner.pk}/suspension")
    addresses = [member, "nobody@example.com", cast.owner.email, system_robot().email]
    pages = [
        Client().post("/accounts/password/reset/", {"email": address}, follow=True) for address in addresses
    ]
    assert len({alike(page.content) for page in pages}) == 1
    assert [letter.to for letter in mail.outbox if "http" in letter.body] == [[member]]


def test_a_mail_server_that_is_down_tells_nothing(member: str, settings: Settings) -> None:
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    pages = [
        Client().post("/accounts/password/reset/", {"email": address}, follow=True)
        for address in (member, "nobody@example.com")
    ]
    assert [page.status_code for page in pages] == [200, 200]
    assert alike(pages[0].content) == alike(pages[1].content)


def test_without_a_mail_server_the_page_says_whom_to_ask(db: None) -> None:
    assert "一次性登录链接" in Client().get("/accounts/password/reset/").content.decode()


def test_resetting_is_limited_per_address(member: str, settings: Settings) -> None:
    settings.EMAIL_HOST = "mail.example"
    statuses = [
        Client()
        .post("/accounts/password/reset/", {"email": member}, headers={"accept": "text/html"})
        .status_code
        for _ in range(7)
    ]
    assert statuses[:5] == [302] * 5
    assert set(statuses[5:]) <= {200, 429}
    assert len(mail.outbox) == 5


def test_the_language_switch_is_kept_by_the_browser_and_by_the_account(cast: Cast) -> None:
    client = Client()
    assert "登录" in client.get("/accounts/login/").content.decode()
    switched = client.post("/language", {"language": "en", "next": "/accounts/login/"})
    assert switched.headers["Location"] == "/accounts/login/"
    assert "Sign in" in client.get("/accounts/login/").content.decode()
    assert client.post("/language", {"language": "xx", "next": "//evil.example"}).headers["Location"] == "/"
    browser = cast.browser("member")
    browser.client.post("/language", {"language": "en", "next": "/"})
    assert browser.get("/me").json()["language"] == "en"
    assert Client().get("/language").status_code == 405
