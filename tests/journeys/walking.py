"""What every journey does: sign in, set one's language, find the pages there are."""

import json
import secrets
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site

DAY = 480
"""Working minutes."""

SEND = """([method, path, version, body]) => fetch('/api/v1' + path, {
  method,
  headers: {
    'Content-Type': 'application/json',
    'X-CSRFToken': document.cookie.match(/csrftoken=([^;]+)/)[1],
    ...(method === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }),
    ...(version && { 'If-Match': `"${version}"` }),
  },
  body: method === 'GET' ? undefined : JSON.stringify(body),
}).then(async answer => [answer.status, await answer.text()])"""


def sign_in(page: Page, link: str) -> None:
    """Follow a one-time link to one's own work."""
    page.goto(link)
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_role("main").get_by_role("heading", level=1)).to_be_visible()


def set_up_company(page: Page, link: str) -> None:
    """Open the printed link and found the company: 欧阳静怡 is its first person."""
    page.goto(link)
    page.get_by_role("button", name="登录").click()
    page.get_by_label("公司名称").fill("澄江精密制造有限公司")
    page.get_by_label("姓名").fill("欧阳静怡")
    page.get_by_label("邮箱").fill("ouyang@chengjiang.example")
    page.get_by_label("登录密码").fill("梅雨时节-江南-2026")
    page.get_by_role("button", name="完成设置").click()
    expect(page.get_by_role("heading", name="我的工作")).to_be_visible()


def send(page: Page, method: str, path: str, *, version: int | None = None, **body: Any) -> Any:
    """What somebody did before the journey begins, as the signed-in person, through the API."""
    status, text = page.evaluate(SEND, [method, path, version, body])
    assert 200 <= status < 300, text
    return json.loads(text) if text else None


def set_preferences(page: Page, **preferences: Any) -> None:
    """Choose language or appearance as the settings page does."""
    send(page, "PATCH", "/me", **preferences)


def start_project(page: Page, name: str, *titles: str, **facts: Any) -> tuple[int, list[int]]:
    """A project of one's own with tasks of three days; answers the ids of both."""
    key = f"J{secrets.token_hex(4)}".upper()
    project: int = send(page, "POST", "/projects", name=name, key=key, **facts)["id"]
    path = f"/projects/{project}/items"
    made = [send(page, "POST", path, title=title, duration=3 * DAY)["items"][0]["id"] for title in titles]
    return project, made


def member_of(page: Page, project: int, name: str, role: str) -> int:
    """Give a colleague a role in the project; answers who that is."""
    [person] = send(page, "GET", f"/people?q={quote(name)}")["items"]
    send(page, "PUT", f"/projects/{project}/members/{person['id']}", role=role)
    return int(person["id"])


def open_page(page: Page, site: Site, path: str) -> None:
    """Open a page and wait until it has its heading and no more requests under way."""
    page.goto(site.url + path)
    expect(page.get_by_role("main").get_by_role("heading").first).to_be_visible()
    page.wait_for_load_state("networkidle")


def links_on(page: Page) -> set[str]:
    """The paths that the page leads to."""
    found: list[str] = page.eval_on_selector_all(
        "a[href^='/']", "all => all.map(a => a.getAttribute('href'))"
    )
    return set(found)
