"""What somebody sees when something is not there, went wrong, or came too often."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from pytest_django import Settings

import touchstone.config
from tests.browser import Browser
from tests.cast import Cast
from touchstone.config import urls
from touchstone.core.texts import declared_texts

PAGES = Path(touchstone.config.__file__).parent / "pages"
PAGE = {"accept": "text/html,application/xhtml+xml"}


def break_down(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("the disk is gone")


@pytest.fixture
def broken(settings: Settings) -> Iterator[Client]:
    """A deployment with one page that always fails."""
    urls.urlpatterns.insert(0, path("broken", break_down))
    settings.ROOT_URLCONF = "touchstone.config.urls"
    yield Client(raise_request_exception=False)
    urls.urlpatterns.pop(0)


def test_people_get_a_page_and_programs_a_problem(db: None) -> None:
    page = Client().get("/accounts/email/", headers=PAGE)
    assert page.status_code == 404
    assert "找不到页面" in page.content.decode()
    english = Client().get("/accounts/email/", headers=PAGE | {"accept-language": "en"})
    assert "Page not found" in english.content.decode()
    program = Client().get("/accounts/email/")
    assert program.headers["Content-Type"] == "application/problem+json"
    assert program.json()["code"] == "core.not_found"


def test_an_unknown_address_of_the_api_is_a_problem_even_for_a_browser(cast: Cast) -> None:
    answer = cast.browser("member").client.get("/api/v1/nothing", headers=PAGE)
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_failure_says_its_reference_and_nothing_about_our_insides(
    broken: Client, caplog: pytest.LogCaptureFixture
) -> None:
    page = broken.get("/broken", headers=PAGE)
    assert page.status_code == 500
    text = page.content.decode()
    assert "服务器出错了" in text
    assert "disk" not in text
    reference = re.search(r"[0-9a-f]{12}", text)
    assert reference is not None
    assert reference.group() in {getattr(record, "reference", None) for record in caplog.records}


def test_a_form_from_a_stale_page_says_so(db: None) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.post("/accounts/login/", {"login": "a@example.com"}, headers=PAGE)
    assert page.status_code == 403
    assert "页面已过期" in page.content.decode()


def test_wrong_fields_are_named_by_place_and_in_the_reader_s_language(cast: Cast) -> None:
    officer = cast.browser("officer")
    body = {"name": "名" * 101, "people": ["x", True], "color": "red"}
    found = officer.post("/groups", body).json()["errors"]
    assert {(error["field"], error["row"], error["message"]) for error in found} == {
        ("name", None, "最多 100 个字符。"),
        ("people", 1, "内容的类型不正确。"),
        ("people", 2, "内容的类型不正确。"),
        ("color", None, "没有此字段，或此字段不能修改。"),
    }
    officer.patch("/me", {"language": "en"})
    missing = officer.post("/groups", {}).json()
    assert missing["errors"][0]["message"] == "This field is needed."
    assert officer.get("/people", state="x").json()["errors"][0]["field"] == "state"


def test_a_body_that_is_no_json_is_a_problem(cast: Cast) -> None:
    officer = cast.browser("officer")
    for body in (b"{", b"\xff\xfe", b"[1,2", b'{"name": "\\ud800"}', b"null"):
        answer = officer.post("/groups", body)
        assert answer.status_code in {400, 422}
        assert answer.headers["Content-Type"] == "application/problem+json"


def test_strangers_may_not_frame_or_script_the_pages(db: None) -> None:
    policy = Browser().client.get("/accounts/login/").headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe-eval" not in policy


def test_every_sentence_on_the_pages_is_declared_and_no_page_has_a_script() -> None:
    used = set()
    for page in PAGES.rglob("*.*"):
        text = page.read_text(encoding="utf-8")
        used |= set(re.findall(r'{% text ["\']([^"\']+)["\']', text))
        if page.name != "single_page.html":
            assert "<script" not in text
            assert not re.search(r"\son\w+=", text)
    assert used
    assert used - declared_texts().keys() == set()
